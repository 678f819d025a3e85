//! `cargo cra list dependencies`: what each dependency may do, and the file that keeps it.

use cra_lints::capabilities::{self, FILE};
use cra_lints::snapshot::{Capability, Role};
use serde_json::{Value, json};

use super::super::{note, plain, write_file};
use crate::cli::{List, Listed, Selection};
use crate::exit::Exit;
use crate::gather::capabilities::{Asked, ask};
use crate::stop::Stop;

/// Reads the dependencies of a workspace.
///
/// # Errors
/// When the graph is not known.
pub(super) fn read(selection: &Selection) -> Result<Asked, Stop> {
    let asked = ask(selection)?;
    if let Some(words) = &asked.note {
        note(words);
    }
    Ok(asked)
}

/// Writes what they may do into a file at the root of the workspace.
///
/// # Errors
/// When something else is to be listed, the graph is not known, or the file cannot be written.
pub(super) fn write_baseline(args: &List) -> Result<Exit, Stop> {
    if args.what != Listed::Dependencies {
        return Err(Stop::new(
            "only of dependencies a baseline can be written",
            "run `cargo cra list dependencies --write-baseline`",
        ));
    }
    let asked = read(&args.selection)?;
    let text = capabilities::write(&asked.list);
    write_file(&asked.root.join(FILE), text.into_bytes())?;
    let said = format!(
        "wrote {FILE}: what {} dependencies may do; look at the difference before it is committed\n",
        asked.list.len()
    );
    crate::print(plain(&said).as_bytes())?;
    Ok(Exit::Clean)
}

/// What a package is there for, in a word.
fn part(asked: &Asked, name: &str, version: &str) -> &'static str {
    let key = (name.to_owned(), version.to_owned());
    let part = asked.shipped.packages.get(&key);
    match part.map(|part| &part.role) {
        Some(Role::Ships) => "ships",
        Some(Role::Builds) => "builds",
        Some(Role::Tests) => "tests",
        Some(Role::OtherPlatform(_)) => "other-platform",
        Some(Role::Elsewhere) | None => "elsewhere",
    }
}

/// The table for people.
pub(super) fn rows(asked: &Asked) -> Vec<Vec<String>> {
    let head = [
        "PACKAGE",
        "VERSION",
        "PART",
        "UNSAFE FNS",
        "METHODS",
        "BLOCKS",
        "IMPLS",
        "TRAITS",
        "UNREAD",
        "CAPABILITIES",
    ];
    let rows = asked.list.iter().map(|one| {
        let code = one.abilities.unsafe_code;
        let numbers = [
            code.functions,
            code.methods,
            code.blocks,
            code.impls,
            code.traits,
            one.abilities.unread,
        ];
        let words: Vec<&str> = one.abilities.can.iter().map(|can| can.word()).collect();
        let mut row = vec![
            single(&one.name),
            single(&one.version),
            part(asked, &one.name, &one.version).to_owned(),
        ];
        row.extend(numbers.map(|number| number.to_string()));
        row.push(words.join(", "));
        row
    });
    std::iter::once(head.map(str::to_owned).to_vec())
        .chain(rows)
        .collect()
}

/// A name from elsewhere, fit for a cell.
fn single(text: &str) -> String {
    crate::gather::advisories::plain(text)
}

/// The same for machines.
pub(super) fn values(asked: &Asked) -> Vec<Value> {
    let value = |one: &cra_lints::snapshot::AbleDependency| {
        let code = one.abilities.unsafe_code;
        let words: Vec<&str> = one
            .abilities
            .can
            .iter()
            .copied()
            .map(Capability::word)
            .collect();
        json!({
            "package": one.name,
            "version": one.version,
            "part": part(asked, &one.name, &one.version),
            "unsafe": {
                "functions": code.functions,
                "methods": code.methods,
                "blocks": code.blocks,
                "impls": code.impls,
                "traits": code.traits,
            },
            "capabilities": words,
            "unread": one.abilities.unread,
        })
    };
    asked.list.iter().map(value).collect()
}
