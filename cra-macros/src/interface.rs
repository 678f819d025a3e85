//! Where the product meets the world: what comes in by an entry point, and what goes out.

use proc_macro::{Span, TokenStream};

use crate::checks::{exists, into_body, is_marked};
use crate::expand::{self, Problem};
use crate::given::{Given, is_path};
use crate::read::{self, Function, Item, Kind};
use crate::signature::is_result;
use crate::tokens::{shown, span_of};

/// The ways in.
const KINDS: &[&str] = &[
    "bluetooth",
    "can",
    "cli",
    "debug",
    "ffi",
    "file",
    "grpc",
    "http",
    "ipc",
    "message",
    "radio",
    "serial",
    "socket",
    "usb",
    "websocket",
];
const AUTH: &[&str] = &["none", "required"];
const INPUT: &[&str] = &["none", "trusted", "untrusted"];

/// A function, or all functions of an `impl`, that something outside the product can reach.
pub(crate) fn entry_point(args: TokenStream, item: TokenStream) -> TokenStream {
    const KEYS: &[&str] = &["kind", "auth", "input"];
    let mut problems = Vec::new();
    let mut given = Given::read("entry_point", KEYS, KEYS, args, &mut problems);
    given.refuse_plain(
        "entry_point(kind = \"http\", auth = \"required\")",
        &mut problems,
    );
    given.needs("kind", "kind = \"http\"", &mut problems);
    given.needs(
        "auth",
        "auth = \"required\"` or `auth = \"none\"",
        &mut problems,
    );
    let kind = given.one_of("kind", KINDS, &mut problems);
    let auth = given.one_of("auth", AUTH, &mut problems) == Some("required");
    let untrusted = given.one_of("input", INPUT, &mut problems) == Some("untrusted");
    let read = read::item(item.clone());
    let functions = match &read.kind {
        Kind::Fn(_) => vec![read],
        Kind::Impl(body) => read::methods(body),
        _ => {
            let text = "`entry_point` stands on a function or an `impl`: put it where the call from outside arrives";
            problems.push(Problem::new(read.keyword, text));
            Vec::new()
        }
    };
    for found in &functions {
        let (Kind::Fn(function), Some(name)) = (&found.kind, &found.name) else {
            continue;
        };
        if auth && !asks(found, function) {
            let text = format!(
                "`{0}` is declared to require authentication and takes no proof of it: add `#[cra::requires(Session)]` and a parameter of that witness type",
                crate::tokens::name(name)
            );
            problems.push(Problem::new(name.span(), text));
        }
        // A foreign caller knows no `Result`; it gets a number that says as much.
        let answers =
            is_result(&function.output) || kind == Some("ffi") && !function.output.is_empty();
        if untrusted && !answers {
            let text = format!(
                "`{}` takes untrusted input and cannot refuse it: return `Result<_, _>`",
                crate::tokens::name(name)
            );
            problems.push(Problem::new(name.span(), text));
        }
    }
    expand::item(&problems, item)
}

/// Whether `requires` stands on a function: below, or above where it has left its mark.
pub(crate) fn asks(item: &Item, function: &Function) -> bool {
    item.attrs.iter().any(|attr| attr.name == "requires") || is_marked(function.body.as_ref())
}

/// A function that connects to something outside.
pub(crate) fn outbound(args: TokenStream, item: TokenStream) -> TokenStream {
    const KEYS: &[&str] = &["to", "purpose", "opt_out"];
    let mut problems = Vec::new();
    let mut given = Given::read("outbound", &["to", "purpose"], KEYS, args, &mut problems);
    given.refuse_plain("outbound(to = \"…\", purpose = \"…\")", &mut problems);
    given.needs("to", "to = \"telemetry.example.org\"", &mut problems);
    given.needs(
        "purpose",
        "purpose = \"…\"`, what the product needs the connection for, as in `purpose = \"time\"",
        &mut problems,
    );
    let read = read::item(item.clone());
    if !matches!(read.kind, Kind::Fn(_)) {
        let text = "`outbound` stands on a function: put it on the one that opens the connection";
        problems.push(Problem::new(read.keyword, text));
    }
    let mut added = TokenStream::new();
    if let Some(path) = given.value("opt_out") {
        if is_path(path) {
            added.extend(exists(path));
        } else {
            let text = format!(
                "`{}` is not a path: name the function or the constant that says whether the user has switched it off, as in `opt_out = Settings::telemetry`",
                shown(path)
            );
            problems.push(Problem::new(span_of(path), text));
        }
    }
    if problems.is_empty() {
        into_body(item, added)
    } else {
        expand::item(&problems, item)
    }
}

/// Where a problem of a whole attribute stands.
pub(crate) fn at(item: &Item) -> Span {
    item.name
        .as_ref()
        .map_or(item.keyword, proc_macro::Ident::span)
}
