//! Decisions about advisories, from `cargo cra accept` over a check to what is told to others.

#[path = "support/bills.rs"]
mod bills;
mod support;

use bills::valid;
use serde_json::Value;
use support::{Answer, Ground, TODAY, advisories};

const MAKER: &str = "[product]\nmaker = \"Lamp Makers\"\npage = \"https://lamp.example\"\ncontact = \"security@lamp.example\"\n";
const REASON: &str = "no frame of this product comes from the network";

/// A program that takes a faulty version of `brisk-codec` from a folder beside it.
fn lamp() -> Ground {
    let ground = Ground::lamp();
    let path = ground.root().join("Cargo.toml");
    let manifest = std::fs::read_to_string(path).expect("it was written");
    let dependency = "[dependencies]\nbrisk-codec = { path = \"../brisk-codec\" }\n";
    ground.write("Cargo.toml", format!("{manifest}\n{dependency}"));
    ground.write("../brisk-codec/src/lib.rs", "");
    take(&ground, "0.4.1");
    ground.write("cra.toml", MAKER);
    ground
}

/// Takes this version of `brisk-codec`.
fn take(ground: &Ground, version: &str) {
    let package =
        format!("[package]\nname = \"brisk-codec\"\nversion = \"{version}\"\nedition = \"2021\"\n");
    ground.write("../brisk-codec/Cargo.toml", package);
    let lock = format!(
        "version = 4\n\n[[package]]\nname = \"brisk-codec\"\nversion = \"{version}\"\n\n[[package]]\nname = \"lamp\"\n\
         version = \"0.1.0\"\ndependencies = [\n \"brisk-codec\",\n]\n"
    );
    ground.write("Cargo.lock", lock);
}

fn ask(ground: &Ground, args: &[&str]) -> Answer {
    let (subcommand, rest) = args.split_first().expect("a subcommand");
    let db = advisories();
    ground.run(&[&[*subcommand, "--as-of", TODAY, "--db", &db], rest].concat())
}

fn accept(ground: &Ground, id: &str, more: &[&str]) -> Answer {
    let base = [
        "accept",
        id,
        "--by",
        "ada@lamp.example",
        "--until",
        "2027-06-01",
    ];
    ask(ground, &[&base, more].concat())
}

fn not_affected(ground: &Ground) {
    for id in ["LAMP-2026-0201", "LAMP-2026-0202"] {
        let word = "vulnerable_code_not_in_execute_path";
        accept(ground, id, &["--justification", word, "--reason", REASON]).exits(0);
    }
}

fn document(ground: &Ground, format: &str) -> Value {
    let answer = ask(ground, &["vex", "--format", format]).exits(0);
    serde_json::from_str(&answer.out).expect("a statement is JSON")
}

fn states(ground: &Ground) -> Vec<String> {
    let document = document(ground, "openvex");
    let statements = document["statements"].as_array().expect("it has some");
    let words = statements.iter().filter_map(|it| it["status"].as_str());
    words.map(str::to_owned).collect()
}

#[test]
fn one_record_is_acceptance_and_statement() {
    let ground = lamp();
    ground.check(&[]).exits(1).says("LAMP-2026-0201");
    assert_eq!(states(&ground), ["under_investigation"; 2]);
    not_affected(&ground);
    ground.check(&[]).exits(0).says("2 accepted");
    assert_eq!(states(&ground), ["not_affected"; 2]);
    let text = std::fs::read_to_string(ground.root().join("cra.toml")).expect("it is there");
    assert!(text.starts_with(MAKER), "what was there stays: {text}");
    // The same again replaces, by any of its names.
    accept(
        &ground,
        "CVE-2026-99901",
        &["--reason", "move to 0.5 in the next release"],
    )
    .exits(0);
    assert_eq!(states(&ground), ["affected", "not_affected"]);
}

#[test]
fn every_format_says_the_same() {
    let ground = lamp();
    not_affected(&ground);
    let openvex = document(&ground, "openvex");
    let first = &openvex["statements"][0];
    assert_eq!(openvex["@context"], "https://openvex.dev/ns/v0.2.0");
    assert_eq!(first["vulnerability"]["name"], "LAMP-2026-0201");
    assert_eq!(first["vulnerability"]["aliases"][0], "CVE-2026-99901");
    assert_eq!(first["products"][0]["@id"], "pkg:cargo/lamp@0.1.0");
    let part = "pkg:cargo/brisk-codec@0.4.1";
    assert_eq!(first["products"][0]["subcomponents"][0]["@id"], part);
    // The schema refuses both at once.
    assert!(first["justification"].is_string() && first.get("impact_statement").is_none());
    let csaf = document(&ground, "csaf");
    let first = &csaf["vulnerabilities"][0];
    assert_eq!(csaf["document"]["category"], "csaf_vex");
    assert_eq!(first["cve"], "CVE-2026-99901");
    assert_eq!(
        first["product_status"]["known_not_affected"][0],
        "product:package-1"
    );
    assert_eq!(
        first["flags"][0]["label"],
        "vulnerable_code_not_in_execute_path"
    );
    let cyclonedx = document(&ground, "cyclonedx");
    valid(&cyclonedx);
    let analysis = &cyclonedx["vulnerabilities"][0]["analysis"];
    assert_eq!(analysis["state"], "not_affected");
    assert_eq!(analysis["justification"], "code_not_reachable");
}

#[test]
fn other_facts_open_a_decision_again() {
    let ground = lamp();
    not_affected(&ground);
    take(&ground, "0.4.2");
    ground
        .check(&[])
        .exits(1)
        .says("this decision about LAMP-2026-0201 does not hold")
        .says("the locked versions or the advisory are not those it was decided on");
    assert_eq!(states(&ground), ["under_investigation"; 2]);
}

#[test]
fn a_decision_that_the_graph_contradicts_decides_nothing() {
    let ground = lamp();
    let word = "component_not_present";
    for id in ["LAMP-2026-0201", "LAMP-2026-0202"] {
        accept(&ground, id, &["--justification", word, "--reason", REASON]).exits(0);
    }
    ground
        .check(&["--target", "x86_64-unknown-linux-gnu"])
        .exits(1)
        .says("it says `component_not_present`, but `brisk-codec` 0.4.1 gets into the product");
    assert_eq!(states(&ground), ["under_investigation"; 2]);
}

#[test]
fn what_is_said_to_be_fixed_must_be() {
    let ground = lamp();
    let args = [
        "--status",
        "fixed",
        "--reason",
        "updated to the repaired version",
    ];
    accept(&ground, "LAMP-2026-0201", &args).exits(0);
    ground
        .check(&[])
        .exits(1)
        .says("it says `fixed`, but `brisk-codec` 0.4.1 is locked");
    take(&ground, "0.5.0");
    ground.check(&[]).exits(0).does_not_say("does not hold");
    assert_eq!(states(&ground), ["fixed"]);
}

#[test]
fn expired_and_unused_decisions_are_findings() {
    let ground = lamp();
    not_affected(&ground);
    let db = advisories();
    ground
        .run(&["check", "--db", &db, "--as-of", "2027-06-02"])
        .exits(1)
        .says("expired_acceptance");
    take(&ground, "0.5.0");
    ground.check(&[]).says("unused_acceptance");
    ask(&ground, &["vex"])
        .exits(0)
        .says("no known advisory as of 2026-11-20 holds for what is locked");
}

#[test]
fn what_nobody_knows_yet_stays_open() {
    let ground = lamp();
    let args = [
        "--status",
        "under_investigation",
        "--reason",
        "the maker was asked",
    ];
    accept(&ground, "LAMP-2026-0201", &args).exits(0);
    ground.check(&[]).exits(1).says("LAMP-2026-0201");
    assert_eq!(states(&ground), ["under_investigation"; 2]);
}

#[test]
fn lists_of_other_tools_are_shown_and_their_reasons_taken_over() {
    let ground = lamp();
    let list = format!(
        "[advisories]\nignore = [{{ id = \"LAMP-2026-0201\", reason = \"{REASON}\" }}, \"LAMP-2020-0001\"]\n"
    );
    ground.write("deny.toml", list);
    ground
        .check(&[])
        .exits(1)
        .says("deny.toml ignores LAMP-2026-0201")
        .says("`cargo cra accept LAMP-2026-0201` records a decision")
        .says("deny.toml ignores LAMP-2020-0001, which holds for nothing that is looked at here");
    accept(&ground, "LAMP-2026-0201", &[]).exits(0);
    let text = std::fs::read_to_string(ground.root().join("cra.toml")).expect("it is there");
    assert!(text.contains(REASON), "{text}");
}

#[test]
fn decisions_without_ground_are_refused() {
    let ground = lamp();
    let before = std::fs::read(ground.root().join("cra.toml")).expect("it is there");
    let reason = ["--reason", REASON];
    accept(&ground, "LAMP-1999-0001", &reason)
        .exits(2)
        .says("has no \"LAMP-1999-0001\"");
    accept(&ground, "LAMP-2026-0203", &reason)
        .exits(2)
        .says("no locked version of `tarnish` is affected");
    accept(&ground, "LAMP-2026-0201", &[])
        .exits(2)
        .says("has no reason");
    let status = [&reason[..], &["--status", "not_affected"]].concat();
    accept(&ground, "LAMP-2026-0201", &status)
        .exits(2)
        .says("needs a justification");
    let past = ["--by", "ada", "--until", "2026-01-01"];
    ask(
        &ground,
        &[&["accept", "LAMP-2026-0201"], &past[..], &reason].concat(),
    )
    .exits(2)
    .says("2026-01-01 has passed");
    let after = std::fs::read(ground.root().join("cra.toml")).expect("it is there");
    assert_eq!(before, after);
    ground.write("cra.toml", "");
    ask(&ground, &["vex"])
        .exits(2)
        .says("nobody is said to make the statement");
}
