//! One product twice: `product_secure` keeps what its attributes promise, `product_flawed` breaks each promise once. Marks
//! in the sources say where.

#[path = "../../cra-lints/tests/support/marks.rs"]
mod marks;
mod support;

use std::collections::BTreeMap;
use std::fs;

use marks::marks;
use serde_json::Value;
use support::{Ground, TODAY, advisories, fixtures};

/// The record of a check of this world.
fn record(world: &str, code: i32) -> Value {
    let ground = Ground::copy_of(&fixtures().join("worlds").join(world).join("product"));
    let out = ground.around().join("evidence");
    let folder = out.to_str().expect("the folder's name is UTF-8");
    let db = advisories();
    let args = ["evidence", "--as-of", TODAY, "--db", &db, "--out", folder];
    ground.run(&args).exits(code);
    let bytes = fs::read(out.join("record.json")).expect("it was written");
    serde_json::from_slice(&bytes).expect("the record is JSON")
}

/// The lints on promises.
fn promises(record: &Value) -> Vec<&str> {
    let rules = record["rules"].as_array().expect("a list");
    let ours = rules.iter().filter(|rule| rule["family"] == "declarations");
    let found: Vec<&str> = ours.filter_map(|rule| rule["id"].as_str()).collect();
    assert!(found.len() >= 24, "{found:?}");
    found
}

/// For every attribute, the lint that finds it broken or missing.
const FLAWS: [(&str, &str); 18] = [
    ("accept", "expired_acceptance"),
    ("audited", "unaudited_way_out"),
    ("bounded", "unchecked_bound"),
    ("crypto", "other_algorithm"),
    ("entry_point", "undeclared_entry_point"),
    ("erases", "unreachable_erasure"),
    ("mints", "mint_without_refusal"),
    ("no_panic", "panicking_callee"),
    ("outbound", "opt_out_ignored"),
    ("personal_data", "declared_data_never_erased"),
    ("requires", "unguarded_function"),
    ("satisfies", "unregistered_risk"),
    ("secret", "undeclared_secret"),
    ("secure_default", "weakened_default"),
    ("unsafe_boundary", "unsafe_outside_boundary"),
    ("update", "install_without_verify"),
    ("verifies", "test_shows_nothing"),
    ("witness", "witness_made_elsewhere"),
];

/// Lint, file and line of each finding that nobody accepts.
fn findings(record: &Value) -> Vec<(String, String, u32)> {
    let place = |finding: &Value| {
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let line = finding["primary"]["line_start"].as_u64().expect("a number");
        (
            text(&finding["rule"]),
            text(&finding["primary"]["path"]),
            u32::try_from(line).expect("few lines"),
        )
    };
    let list = record["findings"].as_array().expect("a list");
    let open = list.iter().filter(|finding| finding["accepted"].is_null());
    let mut out: Vec<_> = open.map(place).collect();
    out.sort();
    out
}

#[test]
fn the_secure_product_is_silent() {
    let record = record("product_secure", 0);
    assert_eq!(findings(&record), []);
    let said = record["findings"].as_array().expect("a list");
    assert_eq!(said.len(), 1, "one finding is accepted, and still told");
}

#[test]
fn every_flaw_is_found_where_it_is() {
    let record = record("product_flawed", 1);
    let folder = fixtures().join("worlds/product_flawed/product/src");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the product is there") {
        let path = entry.expect("the folder can be listed").path();
        // The maker's key is no text.
        if let Ok(text) = fs::read_to_string(&path) {
            let name = path.file_name().expect("it has a name").to_string_lossy();
            files.insert(format!("src/{name}"), text);
        }
    }
    let rules = record["rules"].as_array().expect("a list");
    let mut marked = Vec::new();
    for id in rules.iter().filter_map(|rule| rule["id"].as_str()) {
        let places = marks(&files, id, "~").into_iter();
        marked.extend(places.map(|(path, line)| (id.to_owned(), path, line)));
    }
    marked.sort();
    let found = findings(&record);
    assert_eq!(found, marked);
    let attributes = cra_vocab::attribute::names();
    assert_eq!(FLAWS.map(|(attribute, _)| attribute)[..], attributes[..]);
    let flaws = FLAWS.map(|(_, lint)| lint);
    for id in promises(&record).into_iter().chain(flaws) {
        let once = found.iter().filter(|(rule, ..)| rule == id).count();
        assert_eq!(once, 1, "the product breaks the promise of `{id}` once");
    }
}
