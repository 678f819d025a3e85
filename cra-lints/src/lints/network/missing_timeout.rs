//! # Client that waits for ever
//!
//! ## What it checks
//! Clients of reqwest, ureq, curl and isahc that are made without a timeout, in a file that sets none anywhere.
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
//! Servers are not judged, and neither are sockets. A timeout anywhere in the file, of whatever kind, is taken to be
//! meant for its clients. The blocking client of reqwest has a timeout of its own unless it is taken away.

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

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.name.as_str();
    let view = call.view;
    let begins = |with: &[&str]| {
        let origin = call.receiver.and_then(|receiver| view.origin(receiver));
        origin.is_some_and(|origin| with.contains(&origin.as_str()))
    };
    let what = if call.path.is_some() {
        if !call.is_any(MADE) {
            return;
        }
        format!("`{name}` makes a client without a timeout")
    } else if name == "build" && call.args.is_empty() && begins(BUILDERS) {
        "this client has no timeout".to_owned()
    } else if name == "build" && call.args.is_empty() && begins(BLOCKING) && takes_away(call) {
        "the timeout of this client is taken away".to_owned()
    } else {
        return;
    };
    if !call.is_own() && !sets_timeout(view) {
        out.report(call.place, what)
            .why("a server that says nothing holds on to whoever waits for it")
            .help("set a timeout for the whole request, or for connecting and reading");
    }
}

/// Whether the same body sets a timeout of `None`.
fn takes_away(call: &Call<'_>) -> bool {
    call.view
        .calls()
        .any(|other| other.is_method("timeout") && is_none(&other))
}

fn is_none(call: &Call<'_>) -> bool {
    call.last_arg()
        .and_then(|value| call.view.named_by(value))
        .is_some_and(|named| named.is("std::option::Option::None"))
}

/// Whether the file sets a timeout anywhere.
fn sets_timeout(view: BodyView<'_>) -> bool {
    view.model.bodies(view.file).any(|body| {
        body.calls().any(|call| {
            let name = call.name.as_str();
            (name.contains("timeout") || name.contains("deadline")) && !is_none(&call)
        })
    })
}
