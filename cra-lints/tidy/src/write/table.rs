//! Writes `table.rs`: the rows about functions, types and attributes of other crates.

use std::fmt::Write as _;

use super::{camel, opening};
use crate::knowledge::word::{Constant, Port, When};
use crate::knowledge::{Api, Kill, Knowledge, Mark, Row};

/// The text of `table.rs`.
pub fn text(knowledge: &Knowledge) -> String {
    let mut out = opening(
        "What functions, macros, types and attributes of other crates mean.",
        "`apis/*.toml`",
    );
    out.push_str(
        "use super::api::{Api, Constant, HandlerAttribute, Kill, Port, Row, Sink, Source, TypeFact, When};\n\
         use super::kinds::{SensitiveKind, SinkKind, SourceKind};\n\n",
    );
    for api in &knowledge.apis {
        out.push_str(&content(api));
    }
    lines(
        &mut out,
        "Functions, methods and macros, sorted by path.",
        "APIS: &[Api]",
        knowledge.apis.iter().flat_map(|api| {
            let name = constant(&api.row);
            api.paths
                .iter()
                .map(move |path| (path, format!("{name}.named(\"{path}\")")))
        }),
    );
    lines(
        &mut out,
        "Types, sorted by path.",
        "TYPES: &[TypeFact]",
        knowledge.types.iter().flat_map(|fact| {
            let shared = format!(
                "source: {}, handler_only: {}, barrier: {}, sensitive: {}, row: {}",
                option(
                    fact.source
                        .as_deref()
                        .map(|kind| variant("SourceKind", kind))
                ),
                fact.handler_only,
                fact.barrier,
                option(
                    fact.sensitive
                        .as_deref()
                        .map(|kind| variant("SensitiveKind", kind))
                ),
                row(&fact.row),
            );
            fact.paths
                .iter()
                .map(move |path| (path, format!("TypeFact {{ path: \"{path}\", {shared} }}")))
        }),
    );
    lines(
        &mut out,
        "Attributes, sorted by path.",
        "ATTRIBUTES: &[HandlerAttribute]",
        knowledge.attributes.iter().flat_map(|attribute| {
            let shared = format!("plain: {}, row: {}", attribute.plain, row(&attribute.row));
            attribute.paths.iter().map(move |path| {
                (
                    path,
                    format!("HandlerAttribute {{ path: \"{path}\", {shared} }}"),
                )
            })
        }),
    );
    out
}

pub(super) fn lines<'k>(
    out: &mut String,
    about: &str,
    declared: &str,
    items: impl Iterator<Item = (&'k String, String)>,
) {
    let mut items: Vec<(&String, String)> = items.collect();
    items.sort();
    let _ = writeln!(out, "/// {about}\npub static {declared} = &[");
    for (_, item) in items {
        let _ = writeln!(out, "    {item},");
    }
    out.push_str("];\n\n");
}

/// What the paths of a row share, under the name of the row.
fn content(api: &Api) -> String {
    let mut out = format!("const {}: Api = Api {{\n", constant(&api.row));
    let mut field = |name: &str, value: String| {
        let _ = writeln!(out, "    {name}: {value},");
    };
    if !api.sources.is_empty() {
        field("sources", marks("Source", "SourceKind", &api.sources));
    }
    if !api.sinks.is_empty() {
        field("sinks", marks("Sink", "SinkKind", &api.sinks));
    }
    if let Some(flows) = &api.flows {
        let flows = flows
            .iter()
            .map(|(from, to)| format!("({}, {})", port(*from), port(*to)));
        field("flows", format!("Some({})", slice(flows)));
    }
    if !api.kills.is_empty() {
        field("kills", slice(api.kills.iter().map(kill)));
    }
    if api.decodes {
        field("decodes", "true".to_owned());
    }
    if let Some(handler) = api.handler {
        field("handler", format!("Some({})", port(handler)));
    }
    let Row { file, line } = &api.row;
    let _ = writeln!(out, "    ..Api::blank(\"{file}\", {line})\n}};\n");
    out
}

fn constant(row: &Row) -> String {
    let file = row.file.to_ascii_uppercase().replace('-', "_");
    format!("{file}_{}", row.line)
}

fn row(row: &Row) -> String {
    format!("Row::new(\"{}\", {})", row.file, row.line)
}

fn marks(name: &str, kinds: &str, marks: &[Mark]) -> String {
    slice(marks.iter().map(|mark| {
        let kind = variant(kinds, &mark.kind);
        let at = port(mark.at);
        match &mark.when {
            None => format!("{name}::new({kind}, {at})"),
            Some(_) => format!(
                "{name} {{ kind: {kind}, at: {at}, when: {} }}",
                when(mark.when.as_ref())
            ),
        }
    }))
}

fn kill(kill: &Kill) -> String {
    let kinds = |name: &str, words: &[String]| slice(words.iter().map(|word| variant(name, word)));
    format!(
        "Kill {{ sinks: {}, sources: {}, at: {}, when: {} }}",
        kinds("SinkKind", &kill.sinks),
        kinds("SourceKind", &kill.sources),
        port(kill.at),
        when(kill.when.as_ref())
    )
}

fn when(when: Option<&When>) -> String {
    option(when.map(|when| {
        let is = match &when.is {
            Constant::Bool(truth) => format!("Constant::Bool({truth})"),
            Constant::Int(number) => format!("Constant::Int({number})"),
            Constant::Str(text) => format!("Constant::Str({text:?})"),
            Constant::Path(path) => format!("Constant::Path(\"{path}\")"),
        };
        format!(
            "When {{ at: {}, is: {is}, not: {} }}",
            port(when.at),
            when.not
        )
    }))
}

fn port(port: Port) -> String {
    match port {
        Port::Return => "Port::Return".to_owned(),
        Port::Receiver => "Port::Receiver".to_owned(),
        Port::Arg(number) => format!("Port::Arg({number})"),
        Port::Args => "Port::Args".to_owned(),
        Port::CallbackParam(argument, parameter) => {
            format!("Port::CallbackParam({argument}, {parameter})")
        }
        Port::CallbackReturn(argument) => format!("Port::CallbackReturn({argument})"),
    }
}

fn variant(name: &str, word: &str) -> String {
    format!("{name}::{}", camel(word))
}

fn option(value: Option<String>) -> String {
    value.map_or("None".to_owned(), |value| format!("Some({value})"))
}

fn slice(items: impl Iterator<Item = String>) -> String {
    format!("&[{}]", items.collect::<Vec<String>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::kind;
    use crate::{rust, tree};

    #[test]
    fn rows_become_sorted_lists() {
        let kinds = kind::kinds(
            "[[source]]\nname = \"stdin\"\nmeans = \"Input.\"\n[[sink]]\nname = \"sql\"\nmeans = \"A query.\"\n\
             [[sensitive]]\nname = \"key\"\nmeans = \"A key.\"\n",
        )
        .unwrap();
        let mut knowledge = Knowledge::default();
        let rows = "[[api]]\npath = [\"a::two\", \"a::one\"]\nsource = [{ kind = \"stdin\", at = \"return\" }]\n\
            flow = []\n[[type]]\npath = \"a::Key\"\nsensitive = \"key\"\n";
        knowledge.read("a-b", rows, &kinds).unwrap();
        let text = rust::format(&text(&knowledge), &tree::root()).unwrap();
        let squeezed = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in [
            "const A_B_1: Api = Api { sources: &[Source::new(SourceKind::Stdin, Port::Return)],",
            "..Api::blank(\"a-b\", 1) };",
            "flows: Some(&[]),",
            "&[A_B_1.named(\"a::one\"), A_B_1.named(\"a::two\")];",
            "sensitive: Some(SensitiveKind::Key),",
        ] {
            assert!(squeezed.contains(part), "{part}\n{text}");
        }
    }
}
