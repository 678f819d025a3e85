//! # Inside of a server shown to everybody
//!
//! ## What it checks
//! Routes below `/debug` or with the name of a profiler, consoles for GraphQL, reflection of gRPC and the console of
//! tokio, when they are on in every build.
//!
//! ## Why it matters
//! They tell strangers how the service is made and what it does, and let them slow it down.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! axum = "0.8"
//! ```
//! ```rust src/lib.rs
//! use axum::{Router, routing::get};
//!
//! pub fn routes() -> Router {
//!     Router::new().route("/debug/state", get(state))
//! }
//!
//! async fn state() -> String {
//!     String::new()
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
//! axum = "0.8"
//! ```
//! ```rust src/lib.rs
//! use axum::{Router, routing::get};
//!
//! pub fn routes() -> Router {
//!     let router = Router::new();
//!     if cfg!(debug_assertions) { router.route("/debug/state", get(state)) } else { router }
//! }
//!
//! async fn state() -> String {
//!     String::new()
//! }
//! ```
//!
//! ## Limits
//! What stands behind any condition, when the program is built or runs, is taken to be switched on where it may be.
//! Whether a route asks who calls is not looked into.

use crate::model::syntax::{BodyOwner, Trait};
use crate::model::view::ends_in;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_B, &I_2_J],
    cwe: &[489, 215],
    tests: false,
    check: &[Check::Call(call), Check::Item(handler), Check::Body(answer)],
};

const WHY: &str = "strangers learn how the service is made and what it does";
const HELP: &str =
    "put it behind `cfg!(debug_assertions)` or a switch, or on an address of its own";

/// Functions that make such a thing, by the end of their path, with the library.
const TOOLS: &[(&str, &str, &str)] = &[
    (
        "async_graphql",
        "GraphiQLSource::build",
        "a console for GraphQL",
    ),
    (
        "async_graphql",
        "playground_source",
        "a console for GraphQL",
    ),
    ("async_graphql", "graphiql_source", "a console for GraphQL"),
    ("juniper", "graphiql_source", "a console for GraphQL"),
    ("juniper", "playground_source", "a console for GraphQL"),
    (
        "tonic_reflection",
        "Builder::configure",
        "the description of every service",
    ),
    ("console_subscriber", "init", CONSOLE),
    ("console_subscriber", "spawn", CONSOLE),
];

/// It listens on the machine itself, unless it is told another address.
const CONSOLE: &str = "the console of tokio";

/// Libraries with routes.
const SERVERS: &[&str] = &[
    "axum",
    "actix_web",
    "poem",
    "salvo",
    "salvo_core",
    "tide",
    "rocket",
    "ntex",
    "gotham",
    "viz",
];

/// Methods and functions whose first argument is a route.
const ROUTES: &[&str] = &[
    "route",
    "nest",
    "nest_service",
    "route_service",
    "at",
    "scope",
    "resource",
    "with_path",
    "mount",
];

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.name.as_str();
    let tool = TOOLS
        .iter()
        .find(|(library, function, _)| calls(call, library, function));
    let local = tool.is_some_and(|(.., thing)| *thing == CONSOLE);
    let what = if let Some((.., thing)) = tool {
        let whom = if local { "on this machine" } else { "" };
        format!("`{name}` shows {thing} to everybody {whom}")
            .trim_end()
            .to_owned()
    } else if name == "finish" && shows_schema(call) {
        "the schema tells everybody all types and fields of the service".to_owned()
    } else if ROUTES.contains(&name) && SERVERS.iter().any(|library| call.may_use(library)) {
        let path = call.arg(0).and_then(|path| call.view.str(path));
        let Some(path) = path.filter(|path| is_inside(path)) else {
            return;
        };
        format!("the route `{path}` is open to everybody")
    } else {
        return;
    };
    let view = call.view;
    if !call.is_own() && !view.is_conditional(call.id) && !depends_on_build(view, call.id) {
        let filed = out.report(call.place, what).why(WHY).help(HELP);
        if local {
            filed.at_most(Level::Note);
        }
    }
}

/// Whether a schema of async-graphql is completed in a function that says nothing of introspection.
fn shows_schema(call: &Call<'_>) -> bool {
    let view = call.view;
    let origin = call.receiver.and_then(|receiver| view.origin(receiver));
    origin.is_some_and(|made| made == *"async_graphql::Schema::build")
        && !view.calls().any(|other| {
            matches!(
                other.name.as_str(),
                "disable_introspection" | "introspection_only"
            )
        })
}

/// Whether a function of a library is called, under another name too.
fn calls(call: &Call<'_>, library: &str, function: &str) -> bool {
    call.path.is_some()
        && call.may_be_named(|name| ends_in(function, name))
        && call.may_use(library)
        && call.target().is_some_and(|target| {
            target.krate() == library
                && target
                    .path
                    .as_str()
                    .strip_suffix(function)
                    .is_some_and(|front| front.ends_with("::"))
        })
}

/// Whether a route leads to the inside of a server.
fn is_inside(path: &str) -> bool {
    path.starts_with('/')
        && path.split('/').any(|part| {
            matches!(
                part,
                "debug" | "_debug" | "__debug" | "pprof" | "heapdump" | "threaddump"
            )
        })
}

/// Whether an item around, or a condition around, depends on how the program is built.
fn depends_on_build(view: BodyView<'_>, id: ExprId) -> bool {
    let at = view.expr(id).span;
    let by_item = view
        .tree
        .items
        .iter()
        .any(|item| item.span.contains(at) && item.attr(&["cfg"]).is_some());
    let by_mark = view
        .tree
        .marks
        .iter()
        .any(|(attr, span)| span.contains(at) && attr.meta.is(&["cfg"]));
    by_item || by_mark || view.tree.attrs.iter().any(|attr| attr.meta.is(&["cfg"]))
}

/// Attributes that make a function a handler, with the libraries.
const METHODS: &[&str] = &["get", "post", "put", "delete", "patch", "head", "route"];

fn handler(view: &ItemView<'_>, out: &mut Findings<'_>) {
    if !matches!(view.item.kind, ItemKind::Fn(_)) || view.item.test {
        return;
    }
    if view.item.attr(&["cfg"]).is_some() {
        return;
    }
    for attr in &view.item.attrs {
        let Some(path) = &attr.meta.path else {
            continue;
        };
        let route = attr.meta.list().first().and_then(|route| route.string());
        let Some(route) = route.filter(|route| is_inside(route)) else {
            continue;
        };
        let known = METHODS.contains(&path.last().name.as_str())
            && view
                .model
                .resolve(view.file.id, path)
                .is_some_and(|found| SERVERS.contains(&found.krate()));
        if known && !attr.conditional {
            out.report(
                view.place(attr.span),
                format!("the route `{route}` is open to everybody"),
            )
            .why(WHY)
            .help(HELP);
        }
    }
}

/// Methods that make an answer out of an error or a value.
const ANSWERS: &[&str] = &["into_response", "error_response", "respond_to"];

/// Macros whose text goes to whoever runs the service.
const RECORDS: &[&str] = &[
    "error", "warn", "info", "debug", "trace", "event", "log", "print", "println", "eprint",
    "eprintln", "dbg",
];

/// Errors whose `{:?}` is the whole chain of causes with the backtrace.
const REPORTS: &[&str] = &["anyhow::Error", "eyre::Report", "color_eyre::Report"];

/// Types that are a backtrace.
const TRACES: &[&str] = &["std::backtrace::Backtrace", "backtrace::Backtrace"];

/// An answer that tells where in the program an error came about.
fn answer(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let told: Vec<(ExprId, &str)> = view
        .body
        .iter()
        .filter_map(|(id, expr)| Some((id, tells(view, &expr.kind)?)))
        .collect();
    if told.is_empty() {
        return;
    }
    let around = view.around();
    let whole = makes_answer(view);
    let is_record = |outer: ExprId| match &view.expr(outer).kind {
        ExprKind::Macro(call) => RECORDS.contains(&call.path.last().name.as_str()),
        _ => false,
    };
    let is_answer = |outer: ExprId| match &view.expr(outer).kind {
        // `(StatusCode::INTERNAL_SERVER_ERROR, text)`
        ExprKind::Tuple(parts) => parts.first().is_some_and(|status| {
            view.named_by(*status)
                .is_some_and(|named| named.parent().ends_with("::StatusCode"))
        }),
        _ => false,
    };
    let mut told_at: Vec<u32> = Vec::new();
    for (id, what) in told {
        let recorded = is_record(id) || around.outward(id).any(is_record);
        let answered = whole || around.outward(id).any(is_answer);
        let place = view.place_of(id);
        if !answered
            || recorded
            || view.is_conditional(id)
            || depends_on_build(*view, id)
            || !is_handed_on(view, id)
            || told_at.contains(&view.file.lines.line(place.span.start))
        {
            continue;
        }
        told_at.push(view.file.lines.line(place.span.start));
        out.report(place, what)
            .why(WHY)
            .help("write it to the log, and answer with a number under which it is found there");
    }
}

/// Whether the body is that of a function which makes an answer.
fn makes_answer(view: &BodyView<'_>) -> bool {
    let Some(owner) = view
        .owner()
        .filter(|_| matches!(view.body.owner, BodyOwner::Item(_)))
    else {
        return false;
    };
    let ItemKind::Fn(function) = &owner.kind else {
        return false;
    };
    let gives_answer = function.ret.as_ref().is_some_and(|ty| match &ty.kind {
        TypeKind::Path(path) => {
            let name = path.last().name;
            matches!(name.as_str(), "Response" | "HttpResponse")
                && view.resolve(path).is_some_and(|found| {
                    ["axum", "actix_web", "http", "poem", "hyper", "ntex"].contains(&found.krate())
                })
        }
        _ => false,
    });
    ANSWERS.contains(&owner.name.as_str()) || gives_answer
}

/// What is said of an expression that is where an error came about, or a text with it.
fn tells(view: &BodyView<'_>, kind: &ExprKind) -> Option<&'static str> {
    const TRACE: &str = "the answer tells the backtrace of an error";
    match kind {
        ExprKind::MethodCall { method, args, .. } => {
            (*method == "backtrace" && args.is_empty()).then_some(TRACE)
        }
        ExprKind::Call { callee, .. } => view
            .named_by(*callee)
            .is_some_and(|named| {
                TRACES.contains(&named.parent())
                    && matches!(named.last(), "capture" | "force_capture" | "new")
            })
            .then_some(TRACE),
        ExprKind::Macro(call) => {
            let is = |arg: ExprId, list: &[&str]| {
                let path = view.infer().of(arg).peel_refs().path();
                path.is_some_and(|path| list.contains(&path.as_str()))
            };
            let shown = || call.args.iter().zip(&call.shown);
            if shown().any(|(arg, shown)| *shown == Some(Trait::Debug) && is(*arg, REPORTS)) {
                return Some("the answer tells an error with all its causes and its backtrace");
            }
            let trace = shown().any(|(arg, shown)| {
                let kept = matches!(view.expr(*arg).kind, ExprKind::Field { .. });
                shown.is_some() && kept && is(*arg, TRACES)
            });
            trace.then_some(TRACE)
        }
        _ => None,
    }
}

/// Whether what is kept in a variable is used for more than records.
fn is_handed_on(view: &BodyView<'_>, id: ExprId) -> bool {
    let around = view.around();
    let kept = view
        .lets()
        .find(|(_, init)| *init == id || around.outward(id).any(|outer| outer == *init));
    let Some((local, _)) = kept else {
        return true;
    };
    view.body.iter().any(|(at, expr)| {
        let named = matches!(expr.kind, ExprKind::Local(named) if named == local);
        named
            && !around
                .outward(at)
                .any(|outer| match &view.expr(outer).kind {
                    ExprKind::Macro(call) => RECORDS.contains(&call.path.last().name.as_str()),
                    _ => false,
                })
    })
}
