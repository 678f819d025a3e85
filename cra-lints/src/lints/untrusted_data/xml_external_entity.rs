//! # XML parser that loads what a document names
//!
//! ## What it checks
//! Options, properties and fields of libxml2 that replace entities or load document types, external entities switched on in the parsers of
//! Windows, and resolvers of entities for roxmltree.
//!
//! ## Why it matters
//! A document can then name a file of the server or an address in its network, and what is found there becomes part of
//! the document.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! libxml = "0.3"
//! ```
//! ```rust src/lib.rs
//! use libxml::bindings::xmlParserOption_XML_PARSE_NOENT;
//! use libxml::reader::TextReader;
//!
//! pub fn open(path: &str) -> Result<TextReader, ()> {
//!     TextReader::from_file(path, xmlParserOption_XML_PARSE_NOENT as i32)
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! libxml = "0.3"
//! ```
//! ```rust src/lib.rs
//! use libxml::bindings::xmlParserOption_XML_PARSE_NONET;
//! use libxml::reader::TextReader;
//!
//! pub fn open(path: &str) -> Result<TextReader, ()> {
//!     TextReader::from_file(path, xmlParserOption_XML_PARSE_NONET as i32)
//! }
//! ```
//!
//! ## Limits
//! Options that are only known when the program runs, or are kept in a type, are not judged. A resolver for roxmltree is a warning: what it
//! reads is its own choice.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[611],
    tests: false,
    check: &[Check::Call(call), Check::Body(body)],
};

const WHY: &str = "a document can name a file of this machine or an address in its network, and gets what is there";
const HELP: &str = "leave entities and document types alone: drop the option";

/// Functions of libxml2 whose last argument holds the options.
const READERS: &[&str] = &[
    "xmlReadDoc",
    "xmlReadFile",
    "xmlReadMemory",
    "xmlReadFd",
    "xmlReadIO",
    "xmlCtxtReadDoc",
    "xmlCtxtReadFile",
    "xmlCtxtReadMemory",
    "xmlCtxtReadFd",
    "xmlCtxtReadIO",
    "xmlCtxtUseOptions",
    "xmlCtxtSetOptions",
    "xmlReaderForDoc",
    "xmlReaderForFile",
    "xmlReaderForMemory",
    "xmlReaderForFd",
    "xmlReaderForIO",
    "xmlReaderNewDoc",
    "xmlReaderNewFile",
    "xmlReaderNewMemory",
    "xmlReaderNewFd",
    "xmlReaderNewIO",
];

/// Properties of the readers of libxml2 that load document types or replace entities, by name and number.
const PROPERTIES: &[(&str, i128)] = &[
    ("XML_PARSER_LOADDTD", 1),
    ("XML_PARSER_DEFAULTATTRS", 2),
    ("XML_PARSER_VALIDATE", 3),
    ("XML_PARSER_SUBST_ENTITIES", 4),
];

/// Fields of a parser of libxml2 that do the same.
const FIELDS: &[&str] = &["replaceEntities", "loadsubset"];

/// Options that replace entities, load document types or take their defaults in, with their bits.
const LOADS: &[(&str, i128)] = &[
    ("XML_PARSE_NOENT", 1 << 1),
    ("XML_PARSE_DTDLOAD", 1 << 2),
    ("XML_PARSE_DTDATTR", 1 << 3),
    ("XML_PARSE_DTDVALID", 1 << 4),
];

/// Setters of the parsers of Windows, with the value that lets documents load things.
const SETTERS: &[(&str, bool)] = &[
    ("SetProhibitDtd", false),
    ("SetResolveExternals", true),
    ("SetresolveExternals", true),
];

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.name.as_str();
    let Some(value) = call.last_arg() else {
        return;
    };
    let what = if READERS.contains(&name) || call.is_any(&["libxml::reader::TextReader::from_file"])
    {
        match loads(call.view, value) {
            // What the program brings along names what its makers wanted.
            Some(_) if call.args.iter().any(|arg| brings_along(call.view, *arg)) => return,
            Some(option) => format!("`{name}` is given `{option}`"),
            None => return,
        }
    } else if name == "xmlSubstituteEntitiesDefault" {
        if call.view.int(value) != Some(1) {
            return;
        }
        format!("`{name}` lets every parser replace entities")
    } else if name == "xmlTextReaderSetParserProp" {
        let property = call
            .arg(1)
            .and_then(|property| property_of(call.view, property));
        match property {
            Some(property) if call.view.int(value) == Some(1) => {
                format!("`{name}` switches `{property}` on")
            }
            _ => return,
        }
    } else if let Some((_, on)) = SETTERS.iter().find(|(setter, _)| *setter == name) {
        let windows = call.may_use("windows") && !call.is_own();
        if !windows || truth(call.view, value) != Some(*on) {
            return;
        }
        format!("`{name}` lets a document load what it names")
    } else {
        return;
    };
    out.report(call.place, what).why(WHY).help(HELP);
}

/// Whether a document, or the path of one, is written in the program: `MENU.as_ptr().cast()`, `c"menu.xml".as_ptr()`.
fn brings_along(view: BodyView<'_>, id: ExprId) -> bool {
    let ways = view.outcomes(id);
    let built_in = |(view, id): &(BodyView<'_>, ExprId)| match &view.expr(*id).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            matches!(
                method.as_str(),
                "as_ptr" | "cast" | "as_bytes" | "as_slice" | "as_ref"
            ) && brings_along(*view, *receiver)
        }
        ExprKind::Ref { operand, .. } | ExprKind::Cast(operand, _) => brings_along(*view, *operand),
        ExprKind::Literal(Literal::Str(_) | Literal::Bytes(_)) => true,
        ExprKind::Macro(call) => matches!(
            call.path.last().name.as_str(),
            "include_str" | "include_bytes"
        ),
        _ => false,
    };
    !ways.is_empty() && ways.iter().all(built_in)
}

/// What a truth value of Rust or of COM is worth.
fn truth(view: BodyView<'_>, id: ExprId) -> Option<bool> {
    if let Some(value) = view.bool(id) {
        return Some(value);
    }
    if let Some(number) = view.int(id) {
        return Some(number != 0);
    }
    match view.named_by(id)?.last() {
        "VARIANT_TRUE" => Some(true),
        "VARIANT_FALSE" => Some(false),
        _ => None,
    }
}

/// The property of a reader that a number or a name stands for.
fn property_of(view: BodyView<'_>, id: ExprId) -> Option<&'static str> {
    let number = view.int(id);
    let named = view.named_by(id);
    let found = PROPERTIES.iter().find(|(name, bit)| {
        number == Some(*bit)
            || named
                .as_ref()
                .is_some_and(|named| named.last().ends_with(name))
    });
    found.map(|(name, _)| *name)
}

/// The option among a value's flags that loads something.
fn loads(view: BodyView<'_>, id: ExprId) -> Option<&'static str> {
    loads_within(view, id, 6)
}

fn loads_within(view: BodyView<'_>, id: ExprId, hops: usize) -> Option<&'static str> {
    let hops = hops.checked_sub(1)?;
    let outcomes = view.outcomes(id);
    outcomes
        .into_iter()
        .find_map(|(view, id)| flag(view, id, hops))
}

fn flag(view: BodyView<'_>, id: ExprId, hops: usize) -> Option<&'static str> {
    if let Some(bits) = view.int(id) {
        let found = LOADS.iter().find(|(_, bit)| bits & bit != 0);
        return found.map(|(option, _)| *option);
    }
    match &view.expr(id).kind {
        ExprKind::Path(path) => {
            let name = view
                .resolve(path)
                .map_or(path.last().name.as_str(), |found| found.last());
            // Constants of one's own leave the front out, and variants are spelled otherwise.
            let name = name.to_ascii_uppercase();
            let found = LOADS.iter().find(|(option, _)| {
                let short = option.trim_start_matches("XML_PARSE_");
                name.ends_with(option) || name == short
            });
            found.map(|(option, _)| *option)
        }
        ExprKind::Binary(BinaryOp::BitOr | BinaryOp::Add | BinaryOp::BitXor, left, right) => {
            loads_within(view, *left, hops).or_else(|| loads_within(view, *right, hops))
        }
        ExprKind::Field { base, .. } => flag(view, *base, hops),
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } if args.is_empty() && matches!(method.as_str(), "bits" | "into") => {
            loads_within(view, *receiver, hops)
        }
        // What a caller gives.
        ExprKind::Local(local) => {
            let mut given = view.given(*local).into_iter();
            given.find_map(|(view, given)| loads_within(view, given, hops))
        }
        _ => None,
    }
}

/// Structs with a resolver, and the global switch that loads document types.
fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (_, expr) in view.body.iter() {
        match &expr.kind {
            ExprKind::Struct { path, fields, .. } => {
                let Some(field) = fields.iter().find(|field| field.name == "entity_resolver")
                else {
                    continue;
                };
                let options = view
                    .resolve(path)
                    .is_some_and(|ty| ty.is("roxmltree::ParsingOptions"));
                let none = view
                    .named_by(field.value)
                    .is_some_and(|value| value.is("std::option::Option::None"));
                if options && !none {
                    out.report(
                        view.place(field.span),
                        "entities of a document are resolved by code of your own",
                    )
                    .why("what it reads for a document becomes part of it, and the document says what")
                    .help("leave the resolver out, or resolve a fixed list of names only")
                    .at_most(Level::Warn);
                }
            }
            ExprKind::Assign(None, left, right) => {
                if view.int(*right).is_none_or(|value| value == 0) {
                    continue;
                }
                let what = match &view.expr(*left).kind {
                    ExprKind::Path(path) if path.last().name == "xmlLoadExtDtdDefaultValue" => {
                        "every parser loads document types".to_owned()
                    }
                    ExprKind::Field { name, .. } if FIELDS.contains(&name.as_str()) => {
                        format!("`{name}` lets a document load what it names")
                    }
                    _ => continue,
                };
                out.report(view.place_of(*left), what).why(WHY).help(HELP);
            }
            _ => {}
        }
    }
}
