//! Holds the sources of the workspace to the rules of the house.

use std::env;

use cra_tidy::catalogue;
use cra_tidy::check::direction::Order;
use cra_tidy::check::{self, Complaint};
use cra_tidy::tree::{self, Source};

/// Runs a rule over the Rust files of the workspace, and fails with all complaints at once.
fn sources(rule: impl Fn(&Source) -> Vec<Complaint>) -> Result<(), String> {
    let sources = tree::sources(&tree::root())?;
    assert!(
        sources
            .iter()
            .any(|source| source.path == "cra-lints/src/lib.rs"),
        "no sources were found"
    );
    none(sources.iter().flat_map(rule).collect())
}

fn none(mut complaints: Vec<Complaint>) -> Result<(), String> {
    complaints.sort();
    complaints.dedup();
    let lines: Vec<String> = complaints.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
    Ok(())
}

fn data(path: &str) -> Result<String, String> {
    tree::read(&tree::root(), &format!("cra-lints/tidy/{path}"))
}

#[test]
fn every_file_says_what_it_is_for() -> Result<(), String> {
    sources(check::opening::check)
}

#[test]
fn modules_are_plain_lines() -> Result<(), String> {
    sources(check::modules::check)
}

#[test]
fn modules_point_one_way() -> Result<(), String> {
    let order = data("order.txt")?;
    let order = Order::new(&order);
    sources(|source| check::direction::check(source, &order))
}

#[test]
fn domain_types_have_no_wire_form() -> Result<(), String> {
    sources(check::direction::check_wire)
}

#[test]
fn lints_are_documented_in_one_form() -> Result<(), String> {
    let text = tree::read(&tree::root(), "cra-macros/vocab/catalogue/cwe.toml")?;
    let weaknesses: Vec<u16> = catalogue::weaknesses(&text)?
        .iter()
        .map(|one| one.number)
        .collect();
    sources(|source| check::lint_file::check(source, &weaknesses))
}

#[test]
fn lints_claim_no_more_than_they_can() -> Result<(), String> {
    let words = data("words.txt")?;
    assert!(
        check::entries(&words).count() > 5,
        "the list of words is empty"
    );
    sources(|source| check::wording::check(source, &words))
}

#[test]
fn files_stay_short() -> Result<(), String> {
    none(check::length::check(
        &tree::sources(&tree::root())?,
        &data("long_files.txt")?,
    ))
}

#[test]
fn the_text_names_no_machine() -> Result<(), String> {
    let root = tree::root();
    let home = env::var("HOME").ok();
    let folders = check::machine::folders(&root.to_string_lossy(), home.as_deref());
    none(
        tree::texts(&root)?
            .iter()
            .flat_map(|source| check::machine::check(source, &folders))
            .collect(),
    )
}
