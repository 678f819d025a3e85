//! Writes `interface.rs`: other names of what other crates export, and what their functions return.

use super::opening;
use super::table::lines;
use crate::knowledge::Knowledge;

/// Whether a name is written as types are.
fn is_type(name: &str) -> bool {
    name.starts_with(|letter: char| letter.is_ascii_uppercase())
}

/// The text of `interface.rs`.
pub fn text(knowledge: &Knowledge) -> String {
    let mut out = opening(
        "Other names of what other crates export, and what their functions return.",
        "`apis/*.toml`",
    );
    lines(
        &mut out,
        "Other names, sorted by the name that code writes, with the name that is used here.",
        "ALIASES: &[(&str, &str)]",
        knowledge.aliases.iter().flat_map(|alias| {
            let to = &alias.to;
            alias
                .from
                .iter()
                .map(move |from| (from, format!("(\"{from}\", \"{to}\")")))
        }),
    );
    lines(
        &mut out,
        "Types that functions return, sorted by the function's path.",
        "RETURNED: &[(&str, &str)]",
        knowledge.apis.iter().flat_map(|api| {
            let returns = api.returns.as_ref();
            api.paths
                .iter()
                .filter_map(move |path| Some((path, format!("(\"{path}\", \"{}\")", returns?))))
        }),
    );
    let mut owners: Vec<String> = knowledge
        .apis
        .iter()
        .flat_map(|api| &api.paths)
        .filter_map(|path| Some(path.rsplit_once("::")?.0.to_owned()))
        .filter(|owner| owner.rsplit("::").next().is_some_and(is_type))
        .collect();
    owners.sort_unstable();
    owners.dedup();
    lines(
        &mut out,
        "Types whose functions are described, sorted.",
        "DESCRIBED: &[&str]",
        owners.iter().map(|path| (path, format!("\"{path}\""))),
    );
    // It is the model's own.
    out.replace("pub static", "pub(super) static")
}
