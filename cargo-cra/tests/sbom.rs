//! The bill of materials, through the program: its formats, its repeatability and its check of fields.

#[path = "support/bills.rs"]
mod bills;
mod support;

use bills::valid;
use serde_json::Value;
use support::Ground;

fn bill(ground: &Ground, args: &[&str]) -> Value {
    let answer = ground.run(&[&["sbom", "--as-of", "2026-11-23"], args].concat());
    serde_json::from_str(&answer.exits(0).out).expect("a bill is JSON")
}

#[test]
fn both_versions_fit_their_schema() {
    let ground = Ground::lamp();
    for format in ["cyclonedx-1.6", "cyclonedx-1.7"] {
        valid(&bill(&ground, &["--format", format]));
    }
}

#[test]
fn the_algorithms_that_are_declared_are_parts_of_the_bill() {
    let ground = Ground::copy_of(&support::fixtures().join("worlds/product_secure/product"));
    for format in ["cyclonedx-1.6", "cyclonedx-1.7"] {
        let bill = bill(
            &ground,
            &["--offline", "--cryptography", "--format", format],
        );
        valid(&bill);
        let signature = named(&bill, "Ed25519").expect("the product declares it");
        assert_eq!(signature["type"], "cryptographic-asset");
        let properties = &signature["cryptoProperties"]["algorithmProperties"];
        assert_eq!(properties["primitive"], "signature");
        let at = &signature["evidence"]["occurrences"][0];
        assert_eq!(at["location"], "src/update.rs");
        assert!(
            at["symbol"]
                .as_str()
                .is_some_and(|item| item.ends_with("update::verify"))
        );
        let own = bill["metadata"]["component"]["bom-ref"].clone();
        let dependencies = bill["dependencies"].as_array().expect("a list");
        let own = dependencies.iter().find(|one| one["ref"] == own);
        let needs = own.expect("the product is there")["dependsOn"].as_array();
        assert!(needs.expect("a list").contains(&"crypto:Ed25519".into()));
    }
    let usual = bill(&ground, &["--offline"]);
    assert!(named(&usual, "Ed25519").is_none());
    ground
        .run(&["sbom", "--cryptography", "--format", "spdx"])
        .exits(2)
        .says("SPDX 2.3 has no place for algorithms");
}

/// A program with a library, a macro, something for its build and something for its tests.
fn product() -> Ground {
    let ground = Ground::new();
    let package = |name: &str, more: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"1.2.0\"\nedition = \"2021\"\nlicense = \"MIT/Apache-2.0\"\npublish = false\n{more}"
        )
    };
    ground.write(
        "Cargo.toml",
        package(
            "lamp",
            "authors = [\"Ada <ada@lamp.example>\"]\n[workspace]\n[dependencies]\nwick = { path = \"wick\", features = [\"bright\"] }\n\
             glow = { path = \"glow\" }\n[build-dependencies]\nforge = { path = \"forge\" }\n[dev-dependencies]\nmeter = { path = \"meter\" }\n",
        ),
    );
    ground.write("src/main.rs", "fn main() {}\n");
    ground.write("build.rs", "fn main() {}\n");
    ground.write(
        "wick/Cargo.toml",
        package("wick", "[features]\nbright = []\ndim = []\n"),
    );
    ground.write(
        "glow/Cargo.toml",
        package("glow", "[lib]\nproc-macro = true\n"),
    );
    ground.write("forge/Cargo.toml", package("forge", ""));
    ground.write("meter/Cargo.toml", package("meter", ""));
    for name in ["wick", "glow", "forge", "meter"] {
        ground.write(&format!("{name}/src/lib.rs"), "");
    }
    let entry = |name: &str, more: &str| {
        format!("[[package]]\nname = \"{name}\"\nversion = \"1.2.0\"\n{more}\n")
    };
    let lock = [
        "version = 4\n\n".to_owned(),
        entry("forge", ""),
        entry("glow", ""),
        entry(
            "lamp",
            "dependencies = [\n \"forge\",\n \"glow\",\n \"meter\",\n \"wick\",\n]\n",
        ),
        entry("meter", ""),
        entry("wick", ""),
    ];
    ground.write("Cargo.lock", lock.concat());
    ground
}

fn named<'v>(bill: &'v Value, name: &str) -> Option<&'v Value> {
    let components = bill["components"].as_array().expect("it has components");
    components
        .iter()
        .find(|component| component["name"] == name)
}

fn properties<'v>(component: &'v Value, name: &str) -> Vec<&'v str> {
    let all = component["properties"]
        .as_array()
        .expect("it has properties");
    all.iter()
        .filter(|property| property["name"] == name)
        .filter_map(|property| property["value"].as_str())
        .collect()
}

#[test]
fn each_part_has_its_role_and_features() {
    let ground = product();
    let bill = bill(&ground, &[]);
    valid(&bill);
    assert_eq!(bill["metadata"]["component"]["name"], "lamp");
    let role = |name: &str| named(&bill, name).map(|part| properties(part, "cargo-cra:role"));
    assert_eq!(role("wick"), Some(vec!["linked"]));
    assert_eq!(role("glow"), Some(vec!["build"]));
    assert_eq!(role("forge"), Some(vec!["build"]));
    assert_eq!(role("meter"), None, "tests are not shipped");
    assert_eq!(role("rust-std"), Some(vec!["linked"]));
    let wick = named(&bill, "wick").expect("it is linked");
    assert_eq!(properties(wick, "cargo-cra:feature"), ["bright"]);
    assert_eq!(wick["licenses"][0]["expression"], "MIT OR Apache-2.0");
    let needs = bill["dependencies"].as_array().expect("it has a graph");
    let lamp = needs
        .iter()
        .find(|entry| entry["ref"] == "pkg:cargo/lamp@1.2.0");
    let below = lamp.expect("the subject is in the graph")["dependsOn"].as_array();
    assert_eq!(below.map(Vec::len), Some(4));
}

#[test]
fn what_only_builds_can_be_left_out() {
    let bill = bill(&product(), &["--linked-only"]);
    assert!(named(&bill, "wick").is_some() && named(&bill, "glow").is_none());
}

#[test]
fn the_same_source_makes_the_same_bytes_wherever_it_lies() {
    let run = |format: &str| {
        let ground = product();
        let mut command = ground.command(["sbom", "--format", format]);
        let answer = support::answer(command.env("SOURCE_DATE_EPOCH", "1795429323"));
        let out = answer.exits(0).out;
        assert!(!out.contains(&*ground.around().to_string_lossy()), "{out}");
        assert!(out.contains("2026-11-23T10:22:03Z"), "{out}");
        out
    };
    for format in ["cyclonedx", "cyclonedx-1.7", "spdx-2.3"] {
        assert_eq!(run(format), run(format));
    }
}

#[test]
fn a_wrong_moment_is_refused() {
    let ground = Ground::lamp();
    let mut command = ground.command(["sbom"]);
    let answer = support::answer(command.env("SOURCE_DATE_EPOCH", "yesterday"));
    answer
        .exits(2)
        .says("`SOURCE_DATE_EPOCH` is no number of seconds");
}

#[test]
fn the_check_ends_well_when_everything_is_said() {
    let ground = product();
    let without = ground.run(&["sbom", "--check"]).exits(1);
    without
        .says("missing: creator of the SBOM (required)")
        .says("cra.toml: `[product]`")
        .says("missing: hash of the deployable component");
    ground.write(
        "cra.toml",
        "[product]\nmaker = \"Lamp Makers\"\ncontact = \"sbom@lamp.example\"\ndownload = \"https://lamp.example/lamp\"\n",
    );
    for name in ["wick", "glow", "forge"] {
        let path = ground.root().join(name).join("Cargo.toml");
        let text = std::fs::read_to_string(path).expect("it was written");
        let text = text.replacen('\n', "\nrepository = \"https://lamp.example/parts\"\n", 1);
        ground.write(&format!("{name}/Cargo.toml"), text);
    }
    ground.write("dist/lamp", "a program");
    let args = ["--artifact", "dist/lamp"];
    ground
        .run(&[&["sbom", "--check"][..], &args].concat())
        .exits(0)
        .says("0 required fields");
    let bill = bill(&ground, &args);
    valid(&bill);
    let references = bill["metadata"]["component"]["externalReferences"].as_array();
    let shipped = references
        .expect("it has some")
        .iter()
        .find(|one| one["type"] == "distribution")
        .expect("the file is shipped");
    assert_eq!(shipped["hashes"][1]["alg"], "SHA-512");
    let subject = &bill["metadata"]["component"];
    assert_eq!(properties(subject, "bsi:component:filename"), ["lamp"]);
}

#[test]
fn a_file_is_written_whole_or_not_at_all() {
    let ground = Ground::lamp();
    ground.run(&["sbom", "--out", "out/lamp.cdx.json"]).exits(0);
    let text = std::fs::read(ground.root().join("out/lamp.cdx.json")).expect("it was written");
    serde_json::from_slice::<Value>(&text).expect("it is JSON");
    ground.write("taken/file", "");
    ground.run(&["sbom", "--out", "taken"]).exits(2);
}

#[test]
fn without_a_lock_file_there_is_no_bill() {
    let ground = Ground::lamp();
    std::fs::remove_file(ground.root().join("Cargo.lock")).expect("it was there");
    ground.run(&["sbom"]).exits(2).says("there is no lock file");
}
