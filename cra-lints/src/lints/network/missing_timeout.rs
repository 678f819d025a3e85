//! # Client that waits for ever
//!
//! ## What it checks
//! Clients of reqwest, ureq, curl and isahc that are made without a timeout, and whose requests get none where the client
//! is made.
//!
//! ## Why it matters
//! A server that accepts a connection and then says nothing holds on to whoever waits. Enough of them, and nothing
//! moves any more.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! reqwest = "0.12"
//! ```
//! ```rust src/lib.rs
//! pub fn client() -> reqwest::Client {
//!     reqwest::Client::new()
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
//! reqwest = "0.12"
//! ```
//! ```rust src/lib.rs
//! pub fn client() -> reqwest::Result<reqwest::Client> {
//!     reqwest::Client::builder().timeout(std::time::Duration::from_secs(10)).build()
//! }
//! ```
//!
//! ## Limits
//! Servers are not judged, and neither are sockets. A client that leaves its function is not reported where another
//! function of the file sets a timeout on requests, whichever client these are made with; nor one that is raced against
//! something else. The blocking client of reqwest has a timeout of its own unless it is taken away.

use crate::model::goes_into::GoesInto;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_H, &I_2_I],
    cwe: &[400, 1088],
    tests: false,
    check: &[Check::Call(call)],
};

/// Functions that make a client, or send a request at once, without any timeout.
const MADE: &[&str] = &[
    "reqwest::Client::new",
    "reqwest::Client::default",
    "reqwest::get",
    "ureq::Agent::new_with_defaults",
    "ureq::Agent::new",
    "ureq::agent",
    "ureq::get",
    "ureq::post",
    "ureq::put",
    "ureq::delete",
    "ureq::head",
    "ureq::patch",
    "ureq::request",
    "curl::easy::Easy::new",
    "curl::easy::Easy2::new",
    "isahc::get",
    "isahc::post",
    "isahc::put",
    "isahc::delete",
    "isahc::get_async",
    "isahc::post_async",
    "isahc::HttpClient::new",
];

/// Functions that begin a builder.
const BUILDERS: &[&str] = &[
    "reqwest::Client::builder",
    "reqwest::ClientBuilder::new",
    "reqwest::ClientBuilder::default",
    "reqwest::ClientBuilder",
    "ureq::Agent::config_builder",
    "ureq::config::Config::builder",
    "ureq::builder",
    "ureq::AgentBuilder::new",
    "isahc::HttpClient::builder",
    "isahc::HttpClientBuilder::new",
];

const BLOCKING: &[&str] = &[
    "reqwest::blocking::Client::builder",
    "reqwest::blocking::ClientBuilder::new",
];

/// Callers of callers are looked at, no further.
const DEPTH: usize = 2;

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    let Some(begun) = begins(call) else {
        return;
    };
    let view = call.view;
    let into = view.goes_into(call.id);
    let what = match begun {
        Begun::Blocking => {
            let mut calls = view.calls().filter(|later| into.is_used_by(later));
            if !calls.any(|later| later.is_method("timeout") && is_none(&later)) {
                return;
            }
            "the timeout of this client is taken away".to_owned()
        }
        Begun::Builder if !is_finished(view, &into, DEPTH) => return,
        Begun::Builder => "this client has no timeout".to_owned(),
        Begun::Client => format!("`{}` makes a client without a timeout", call.name),
    };
    if waits_for_ever(view, &into, DEPTH) && !(leaves(view, &into) && others_limit(view)) {
        out.report(call.place, what)
            .why("a server that says nothing holds on to whoever waits for it")
            .help("set a timeout for the whole request, or for connecting and reading");
    }
}

/// What a call begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begun {
    /// A client, or a request at once.
    Client,
    /// A builder of a client that has no timeout by default.
    Builder,
    /// A builder of a client that has one.
    Blocking,
}

fn begins(call: &Call<'_>) -> Option<Begun> {
    let begun = if call.path.is_none() {
        return None;
    } else if call.is_any(MADE) {
        Begun::Client
    } else if call.is_any(BUILDERS) {
        Begun::Builder
    } else if call.is_any(BLOCKING) {
        Begun::Blocking
    } else {
        return None;
    };
    (!call.is_own()).then_some(begun)
}

/// Whether a builder becomes a client, here or in a function that is given it.
fn is_finished(view: BodyView<'_>, into: &GoesInto, depth: usize) -> bool {
    let built = view.calls().any(|later| {
        matches!(later.name.as_str(), "build" | "try_into" | "into") && into.is_used_by(&later)
    });
    let mut at = callers(view, depth);
    built || into.given_back && at.any(|(view, into)| is_finished(view, &into, depth - 1))
}

/// The calls of the function that has this body, with what becomes of what they give.
fn callers<'m>(view: BodyView<'m>, depth: usize) -> impl Iterator<Item = (BodyView<'m>, GoesInto)> {
    let calls = if depth == 0 {
        Vec::new()
    } else {
        view.called_at()
    };
    calls
        .into_iter()
        .map(|(view, call)| (view, view.goes_into(call)))
}

/// Whether nothing that is done with a client ends the waiting, as far as functions of the workspace are known that
/// are given it or that call this one.
fn waits_for_ever(view: BodyView<'_>, into: &GoesInto, depth: usize) -> bool {
    let ended = view
        .calls()
        .filter(|later| into.is_used_by(later))
        .any(|later| {
            let own = || {
                view.called(later.id)
                    .is_some_and(|own| limits(own.view, depth))
            };
            is_limit(&later) || own()
        });
    let raced = view.body.iter().any(|(_, expr)| match &expr.kind {
        ExprKind::Macro(call) => {
            let name = call.path.last().name.as_str();
            name.starts_with("select") && call.args.iter().any(|arg| into.has(*arg))
        }
        _ => false,
    });
    !ended
        && !raced
        && callers(view, depth).all(|(view, into)| waits_for_ever(view, &into, depth - 1))
}

/// Whether a function sets a limit, or one that it calls.
fn limits(view: BodyView<'_>, depth: usize) -> bool {
    let within = |call: &Call<'_>| {
        let own = view.called(call.id);
        depth > 0 && own.is_some_and(|own| limits(own.view, depth - 1))
    };
    view.calls().any(|call| is_limit(&call) || within(&call))
}

/// Whether a call limits how long something takes.
fn is_limit(call: &Call<'_>) -> bool {
    let name = call.name.as_str();
    (name.contains("timeout") || name.contains("deadline") || name == "low_speed_limit")
        && !is_none(call)
}

fn is_none(call: &Call<'_>) -> bool {
    call.last_arg()
        .and_then(|value| call.view.named_by(value))
        .is_some_and(|named| named.is("std::option::Option::None"))
}

/// Whether a client is used elsewhere too.
fn leaves(view: BodyView<'_>, into: &GoesInto) -> bool {
    let function = view
        .owner()
        .is_some_and(|owner| matches!(owner.kind, ItemKind::Fn(_)));
    into.given_back || into.kept || !function
}

/// Whether functions of the file limit requests that are made with clients they did not make.
fn others_limit(view: BodyView<'_>) -> bool {
    view.model.bodies(view.file).any(|body| {
        let mut limits = body
            .calls()
            .filter(|call| is_limit(call) && on_request(call));
        limits.any(|limit| {
            let mut begun = body.calls().filter(|call| begins(call).is_some());
            begun.all(|call| !body.goes_into(call.id).is_used_by(&limit))
        })
    })
}

/// Whether what is limited may be a request, and is no builder of a client, no socket and no function that is only
/// named after a timeout.
fn on_request(call: &Call<'_>) -> bool {
    let view = call.view;
    match call.receiver {
        Some(receiver) => {
            let origin = view.origin(receiver);
            let origin = origin.as_ref().map_or("", |origin| origin.as_str());
            let (_, last) = origin.rsplit_once("::").unwrap_or(("", origin));
            !BUILDERS.contains(&origin)
                && !BLOCKING.contains(&origin)
                && !matches!(last, "ClientBuilder" | "AgentBuilder" | "HttpClientBuilder")
                && !matches!(call.name.as_str(), "set_read_timeout" | "set_write_timeout")
        }
        None => matches!(call.name.as_str(), "timeout" | "timeout_at"),
    }
}
