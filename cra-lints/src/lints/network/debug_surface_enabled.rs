//! # Inside of a server shown to everybody
//!
//! ## What it checks
//! Routes below `/debug` or with the name of a profiler, consoles for GraphQL, reflection of gRPC, the console of tokio
//! and answers with the whole environment, when they are on in every build. What a handler shows is told at the route that
//! leads to it.
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

use crate::model::mounted::SERVERS;
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::syntax::{Attr, ItemId};
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
    ("console_subscriber", "build", CONSOLE),
    ("console_subscriber", "ConsoleLayer::builder", CONSOLE),
    ("console_subscriber", "ConsoleLayer::new", CONSOLE),
    ("console_subscriber", "Builder::default", CONSOLE),
    ("pprof", "ProfilerGuard::new", PROFILER),
    ("pprof", "ProfilerGuardBuilder::default", PROFILER),
];

/// It is shown by a function that answers requests.
const PROFILER: &str = "what the program spends its time on";

/// It listens on the machine itself, unless it is told another address.
const CONSOLE: &str = "the console of tokio";

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
    if tool.is_some_and(|(.., thing)| *thing == PROFILER) && !call.view.answers_requests() {
        return;
    }
    // It is told once: at the route that leads to it.
    if tool.is_some_and(is_page) && is_told_at_route(&call.view) {
        return;
    }
    let local = tool.is_some_and(|(.., thing)| *thing == CONSOLE) && !listens_for_all(call);
    let what = if let Some((.., thing)) = tool {
        let whom = if local { "on this machine" } else { "" };
        format!("`{name}` shows {thing} to everybody {whom}")
            .trim_end()
            .to_owned()
    } else if name == "finish" && shows_schema(call) || calls(call, "async_graphql", "Schema::new")
    {
        "the schema tells everybody all types and fields of the service".to_owned()
    } else if let Some(path) = route(call) {
        format!("the route `{path}` is open to everybody")
    } else if let Some(what) = shown_by_route(call) {
        what
    } else if shows_traces(call) {
        "every failure of this server is told with where in the program it came about".to_owned()
    } else {
        return;
    };
    let view = call.view;
    if !call.is_own() && !view.is_switched(call.id) {
        let filed = out.report(call.place, what).why(WHY).help(HELP);
        // A backtrace goes to whoever runs the service, as long as nobody puts it into an answer.
        if local || name == "set_var" {
            filed.at_most(Level::Note);
        }
    }
}

/// Whether a function of a library makes what a handler answers with.
fn is_page((library, _, thing): &(&str, &str, &str)) -> bool {
    matches!(*library, "async_graphql" | "juniper") || *thing == PROFILER
}

/// Whether the route that leads to a handler is told: the call that puts it there, or its own attribute.
fn is_told_at_route(view: &BodyView<'_>) -> bool {
    view.is_mounted()
        || view.owner().is_some_and(|owner| {
            let mut attrs = owner.attrs.iter();
            attrs.any(|attr| inside_by_attribute(view.model, view.file, attr).is_some())
        })
}

/// What a function shows that a call puts behind a route.
fn shown_by_route(call: &Call<'_>) -> Option<String> {
    call.mounts().into_iter().find_map(|function| {
        let (name, what) = shown_by(call.view.model, function)?;
        Some(format!("this route shows {what} to everybody, by `{name}`"))
    })
}

/// What of its inside a function answers with in every build.
fn shown_by<'m>(model: &'m Model<'m>, function: (FileId, ItemId)) -> Option<(Name, &'static str)> {
    let (_, view) = model.function(function)?;
    let name = view.owner()?.name;
    let tool = view.calls().find_map(|call| {
        let mut tools = TOOLS.iter().filter(|tool| is_page(tool));
        let (.., thing) = tools.find(|(library, function, _)| calls(&call, library, function))?;
        (!view.is_switched(call.id)).then_some(*thing)
    });
    let told = || {
        let mut told = view.environment_told(true).into_iter();
        told.any(|id| !view.is_switched(id)).then_some(ENVIRONMENT)
    };
    Some((name, tool.or_else(told)?))
}

const ENVIRONMENT: &str = "all variables of the environment";

/// The route to the inside of a server that a call adds.
fn route(call: &Call<'_>) -> Option<String> {
    let name = call.name.as_str();
    let adds = ROUTES.contains(&name) && SERVERS.iter().any(|library| call.may_use(library));
    // These write routes without the first `/`.
    let bare = call.is_any(&["warp::path"])
        || name == "with_path"
            && ["salvo", "salvo_core"]
                .iter()
                .any(|library| call.may_use(library));
    if !adds && !bare {
        return None;
    }
    let path = call.view.str(call.arg(0)?)?;
    let whole = match bare && !path.starts_with('/') {
        true => format!("/{path}"),
        false => path,
    };
    is_inside(&whole).then_some(whole)
}

/// Whether a server makes errors carry where they came about: `set_var("RUST_BACKTRACE", "full")`.
fn shows_traces(call: &Call<'_>) -> bool {
    let text = |at: usize| call.view.str(call.arg(at)?);
    call.name == "set_var"
        && call.is_any(&["std::env::set_var"])
        && text(0).is_some_and(|name| matches!(&*name, "RUST_BACKTRACE" | "RUST_LIB_BACKTRACE"))
        && text(1).is_some_and(|value| matches!(&*value, "1" | "full"))
        && SERVERS.iter().any(|library| call.may_use(library))
}

/// Whether the console that a call begins is told to listen on all addresses.
fn listens_for_all(call: &Call<'_>) -> bool {
    let view = call.view;
    view.calls().any(|other| {
        let is_all = |arg: ExprId| match &view.expr(arg).kind {
            ExprKind::Tuple(parts) => parts.first().is_some_and(|host| {
                let numbers = view.elements(*host);
                numbers.len() == 4
                    && numbers
                        .iter()
                        .all(|(view, part)| view.int(*part) == Some(0))
            }),
            _ => view
                .str(arg)
                .is_some_and(|text| text.starts_with("0.0.0.0")),
        };
        let begins = || view.expr(other.id).span.contains(view.expr(call.id).span);
        other.name == "server_addr" && begins() && other.arg(0).is_some_and(is_all)
    })
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
        if let Some(route) = inside_by_attribute(view.model, view.file, attr) {
            out.report(
                view.place(attr.span),
                format!("the route `{route}` is open to everybody"),
            )
            .why(WHY)
            .help(HELP);
        }
    }
}

/// The route to the inside of a server that an attribute gives its function.
fn inside_by_attribute<'a>(model: &Model<'_>, file: &File, attr: &'a Attr) -> Option<&'a str> {
    let path = attr.meta.path.as_ref()?;
    let route = attr.meta.list().first().and_then(|route| route.string());
    let route = route.filter(|route| is_inside(route))?;
    let known = METHODS.contains(&path.last().name.as_str())
        && model
            .resolve(file.id, path)
            .is_some_and(|found| SERVERS.contains(&found.krate()));
    (known && !attr.conditional).then_some(route)
}

/// An answer that tells where in the program an error came about.
fn answer(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let mut told_at: Vec<u32> = Vec::new();
    for (id, what) in view.told_in_answers() {
        let place = view.place_of(id);
        let line = view.file.lines.line(place.span.start);
        if view.model.depends_on_build(place) || told_at.contains(&line) {
            continue;
        }
        told_at.push(line);
        out.report(place, what)
            .why(WHY)
            .help("write it to the log, and answer with a number under which it is found there");
    }
    let told = view.environment_told(view.answers_requests());
    if told.is_empty() || is_told_at_route(view) {
        return;
    }
    for id in told.into_iter().filter(|id| !view.is_switched(*id)) {
        out.report(
            view.place_of(id),
            format!("the answer shows {ENVIRONMENT} to everybody"),
        )
        .why("secrets are handed to programs in their environment")
        .help("answer with what is asked for, by name");
    }
}
