//! Rewrites generated files that are stale, and fails once for each.

use cra_tidy::catalogue::{self, Article, Requirement, Weakness};
use cra_tidy::knowledge::Knowledge;
use cra_tidy::knowledge::kind::{self, Kinds};
use cra_tidy::{rust, tree, write};

const VOCAB: &str = "cra-macros/vocab";

fn requirements() -> Result<Vec<Requirement>, String> {
    catalogue::requirements(&tree::read(
        &tree::root(),
        &format!("{VOCAB}/catalogue/requirements.toml"),
    )?)
}

fn articles() -> Result<Vec<Article>, String> {
    catalogue::articles(&tree::read(
        &tree::root(),
        &format!("{VOCAB}/catalogue/articles.toml"),
    )?)
}

fn weaknesses() -> Result<Vec<Weakness>, String> {
    catalogue::weaknesses(&tree::read(
        &tree::root(),
        &format!("{VOCAB}/catalogue/cwe.toml"),
    )?)
}

fn fresh(path: &str, text: &str) -> Result<(), String> {
    let root = tree::root();
    tree::fresh(&root, path, &rust::format(text, &root)?)
}

#[test]
fn requirements_are_fresh() -> Result<(), String> {
    fresh(
        &format!("{VOCAB}/src/requirement.rs"),
        &write::requirement::text(&requirements()?),
    )
}

#[test]
fn articles_are_fresh() -> Result<(), String> {
    fresh(
        &format!("{VOCAB}/src/article.rs"),
        &write::article::text(&articles()?),
    )
}

#[test]
fn weaknesses_are_fresh() -> Result<(), String> {
    fresh(
        &format!("{VOCAB}/src/cwe.rs"),
        &write::cwe::text(&weaknesses()?),
    )
}

#[test]
fn the_catalogue_is_connected() -> Result<(), String> {
    catalogue::connected(&requirements()?, &articles()?, &weaknesses()?)
}

#[test]
fn the_list_of_lints_is_fresh() -> Result<(), String> {
    let entries = write::registry::entries(&tree::sources(&tree::root())?)?;
    let list = fresh("cra-lints/src/lints.rs", &write::registry::lints(&entries));
    let names = fresh(
        &format!("{VOCAB}/src/lint_names.rs"),
        &write::registry::names(&entries),
    );
    list.and(names)
}

fn kinds() -> Result<Kinds, String> {
    kind::kinds(&tree::read(&tree::root(), "cra-lints/apis/kinds.toml")?)
}

#[test]
fn kinds_of_sources_and_sinks_are_fresh() -> Result<(), String> {
    fresh(
        "cra-lints/src/flow/kinds.rs",
        &write::kinds::text(&kinds()?),
    )
}

#[test]
fn what_functions_mean_is_fresh() -> Result<(), String> {
    let kinds = kinds()?;
    let mut knowledge = Knowledge::default();
    for file in tree::tables(&tree::root(), "cra-lints/apis")? {
        let stem = file.path.trim_start_matches("cra-lints/apis/");
        match stem.trim_end_matches(".toml") {
            "kinds" => {}
            stem => knowledge.read(stem, &file.text, &kinds)?,
        }
    }
    knowledge.connected()?;
    let table = fresh(
        "cra-lints/src/flow/table.rs",
        &write::table::text(&knowledge),
    );
    let interface = fresh(
        "cra-lints/src/model/interface.rs",
        &write::interface::text(&knowledge),
    );
    table.and(interface)
}
