//! What a lint that follows values knows of functions, and how users say what it cannot know.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use cra_lints::flow::kinds::{SinkKind, SourceKind};
use cra_lints::flow::table::APIS;
use cra_lints::lint::{Check, Rule};

/// Adds both; nothing for other lints.
pub(super) fn section(out: &mut String, rule: &Rule) {
    let sinks: Vec<SinkKind> = rule
        .lint
        .check
        .iter()
        .filter_map(|check| match check {
            Check::Flow(sinks, _) => Some(*sinks),
            _ => None,
        })
        .flatten()
        .copied()
        .collect();
    let Some(first) = sinks.first() else {
        return;
    };
    out.push_str("\n## Where it follows values\n");
    let untrusted = SourceKind::ALL.iter().filter(|kind| kind.is_untrusted());
    let kinds: Vec<&str> = untrusted.map(|kind| kind.as_str()).collect();
    super::line(
        out,
        &format!("Sources that can be trusted: {}", kinds.join(", ")),
    );
    for sink in &sinks {
        super::line(out, &format!("Sink `{}`: {}", sink.as_str(), known(*sink)));
    }
    let sink = first.as_str();
    write!(
        out,
        "\n## How to say what it cannot know\nAbove a function of your own whose result can do no harm there:\n\n    // cra: sanitizes({sink})\n\n\
         In `cra.toml`, which kinds of sources are trusted, and what functions do, your own or foreign ones:\n\n    \
         [flow]\n    trusted = [\"environment\"]\n\n    [[flow.api]]\n    path = \"shop::text::clean\"\n    flow = [\"0 -> return\"]\n    \
         kill = [{{ sinks = [\"{sink}\"], at = \"return\" }}]\n\n    [[flow.api]]\n    path = \"shop::Store::run\"\n    \
         sink = [{{ kind = \"{sink}\", at = \"0\" }}]\n\n    [[flow.api]]\n    path = \"shop::queue::next\"\n    \
         source = [{{ kind = \"request\", at = \"return\" }}]\n\n\
         A place of a call is `return`, `self`, an argument `0`, all of them `*`, a callback's parameter `0(1)` or its result `0()`.\n"
    )
    .expect("a string takes all");
}

/// The functions that a kind of sink has rows for, by their number and their crates.
fn known(sink: SinkKind) -> String {
    let has = |api: &&cra_lints::flow::api::Api| api.sinks.iter().any(|known| known.kind == sink);
    let paths: Vec<&str> = APIS.iter().filter(has).map(|api| api.path).collect();
    let crates: BTreeSet<&str> = paths
        .iter()
        .filter_map(|path| path.split("::").next())
        .collect();
    let crates: Vec<&str> = crates.into_iter().collect();
    match paths.len() {
        0 => "told by what the code does".to_owned(),
        1 => format!("1 function of {}", crates.join(", ")),
        many => format!("{many} functions of {}", crates.join(", ")),
    }
}
