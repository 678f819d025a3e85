//! # Secret header not marked as such
//!
//! ## What it checks
//! Values that are put into the headers `Authorization`, `Proxy-Authorization` or `Cookie` with the types of the crate
//! `http` (also as reqwest, hyper and axum show them) and that were not marked with `set_sensitive(true)` before.
//!
//! ## Why it matters
//! An unmarked value is shown in full wherever headers are printed or logged, and compression of headers may give it
//! away to those who watch the connection. A marked one is shown as `Sensitive`.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! http = "1"
//! ```
//! ```rust src/lib.rs
//! use http::header::{AUTHORIZATION, HeaderMap, HeaderValue, InvalidHeaderValue};
//!
//! pub fn sign(headers: &mut HeaderMap, token: &str) -> Result<(), InvalidHeaderValue> {
//!     headers.insert(AUTHORIZATION, HeaderValue::from_str(token)?);
//!     Ok(())
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
//! http = "1"
//! ```
//! ```rust src/lib.rs
//! use http::header::{AUTHORIZATION, HeaderMap, HeaderValue, InvalidHeaderValue};
//!
//! pub fn sign(headers: &mut HeaderMap, token: &str) -> Result<(), InvalidHeaderValue> {
//!     let mut value = HeaderValue::from_str(token)?;
//!     value.set_sensitive(true);
//!     headers.insert(AUTHORIZATION, value);
//!     Ok(())
//! }
//! ```
//!
//! ## Limits
//! A value that comes into the function as a header value may have been marked before and is not reported, nor is one
//! that is fixed in the source. `bearer_auth` and `basic_auth` of reqwest mark their values themselves.

use crate::model::syntax::LocalId;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[921],
    tests: false,
    check: &[Check::Call(headers)],
};

/// Crates whose headers are those of `http`.
const LIBRARIES: &[&str] = &[
    "http",
    "reqwest",
    "hyper",
    "axum",
    "actix_web",
    "actix_http",
    "awc",
    "tonic",
    "warp",
    "isahc",
    "headers",
    "reqwest_middleware",
];

/// Longer ways to a value than this are not followed.
const MAX_HOPS: usize = 16;

fn headers(call: &Call<'_>, out: &mut Findings<'_>) {
    let method = call.name.as_str();
    if !matches!(method, "insert" | "append" | "header") || call.receiver.is_none() {
        return;
    }
    let [name, value] = *call.args else {
        return;
    };
    let Some(header) = secret_header(call, name) else {
        return;
    };
    let unmarked = || unmarked(call.view, value, call.id, MAX_HOPS);
    if of_http(call, name) && unmarked() && !is_marked_there(call, header) {
        out.report(
            call.place,
            format!("the value of `{header}` is not marked as sensitive"),
        )
        .why("it is shown in full wherever these headers are printed or logged")
        .help(
            "make a `HeaderValue`, call `set_sensitive(true)` on it, and put that into the headers",
        );
    }
}

/// The header that a name means, when its value is a secret.
fn secret_header(call: &Call<'_>, name: ExprId) -> Option<&'static str> {
    let written = call.view.str(name).map(|text| text.to_ascii_lowercase());
    let written = written.or_else(|| {
        let named = call.view.named_by(name)?;
        let of_http = LIBRARIES.contains(&named.krate());
        of_http.then(|| named.last().to_ascii_lowercase().replace('_', "-"))
    })?;
    match written.as_str() {
        "authorization" => Some("Authorization"),
        "proxy-authorization" => Some("Proxy-Authorization"),
        "cookie" => Some("Cookie"),
        _ => None,
    }
}

/// Whether the value is marked where it is kept by now: `headers.get_mut(AUTHORIZATION)`, and then `set_sensitive(true)`.
fn is_marked_there(call: &Call<'_>, header: &str) -> bool {
    let view = call.view;
    let after = |id: ExprId| view.expr(id).span.start >= view.expr(call.id).span.end;
    let map = call.receiver.and_then(|receiver| view.root_local(receiver));
    let lent = view.calls().any(|other| {
        let name = other.arg(0).filter(|_| other.is_method("get_mut"));
        let same = other
            .receiver
            .is_some_and(|on| view.root_local(on) == map && map.is_some());
        same && after(other.id) && name.and_then(|name| secret_header(&other, name)) == Some(header)
    });
    lent && view.calls().any(|other| {
        let sets = other.arg(0).and_then(|value| view.bool(value)) != Some(false);
        other.is_method("set_sensitive") && sets && after(other.id)
    })
}

/// Whether the headers are those of the crate `http`.
fn of_http(call: &Call<'_>, name: ExprId) -> bool {
    let known = |ty: &str| {
        let krate = ty.split("::").next().unwrap_or_default();
        LIBRARIES.contains(&krate)
    };
    let receiver = call.receiver.and_then(|receiver| {
        let view = call.view;
        view.type_of(receiver).or_else(|| view.origin(receiver))
    });
    match receiver {
        Some(ty) => known(ty.as_str()),
        // A constant of the crate is the name of nothing else, and `header` is a method of requests.
        None => {
            call.view
                .named_by(name)
                .is_some_and(|named| known(named.path.as_str()))
                || call.name == "header" && LIBRARIES.iter().any(|name| call.may_use(name))
        }
    }
}

/// Whether a value is made here, or in a function of the workspace, and is not marked before it is used at `until`.
fn unmarked(view: BodyView<'_>, id: ExprId, until: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    let look = |id: ExprId| unmarked(view, id, until, hops);
    if view.value(id).is_some() {
        return false;
    }
    match &view.expr(id).kind {
        ExprKind::Local(local) => {
            let found = view.body.local(*local);
            match found.init {
                Some(init) => !is_marked(view, *local, until) && look(init),
                None => is_text(view, id),
            }
        }
        ExprKind::Ref { operand: inner, .. } | ExprKind::Try(inner) | ExprKind::Await(inner) => {
            look(*inner)
        }
        ExprKind::Macro(call) => call.path.last().name == "format",
        ExprKind::MethodCall {
            receiver, method, ..
        } => match method.as_str() {
            "parse" => true,
            "unwrap" | "expect" | "ok" | "map_err" | "clone" | "ok_or" | "ok_or_else"
            | "context" | "try_into" | "into" | "as_str" | "as_ref" | "as_bytes" | "to_string"
            | "to_owned" | "unwrap_or_default" => look(*receiver),
            _ => is_text(view, id),
        },
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return false;
            };
            let Some(named) = view.resolve(path) else {
                return false;
            };
            if let Some(function) = named.item {
                let body = view.model.function(function).map(|(_, body)| body);
                return body.is_some_and(makes_unmarked) || is_text(view, id);
            }
            makes_value(&named) && args.iter().all(|arg| view.value(*arg).is_none())
        }
        _ => is_text(view, id),
    }
}

/// Whether a function makes a header value from something else.
fn makes_value(named: &Resolved) -> bool {
    named.parent().ends_with("::HeaderValue")
        && matches!(
            named.last(),
            "from_str" | "from_bytes" | "try_from" | "from_maybe_shared" | "from"
        )
}

/// Whether a function makes a header value and marks none.
fn makes_unmarked(body: BodyView<'_>) -> bool {
    let makes = body
        .calls()
        .any(|call| call.path.is_some() && call.target().is_some_and(makes_value));
    makes && !body.calls().any(|call| call.name == "set_sensitive")
}

/// Whether a local is marked before the expression `until`.
fn is_marked(view: BodyView<'_>, local: LocalId, until: ExprId) -> bool {
    let before = |id: ExprId| view.expr(id).span.end <= view.expr(until).span.start;
    view.calls().any(|call| {
        if !before(call.id) {
            return false;
        }
        let on = |id: ExprId| view.root_local(id) == Some(local);
        if call.is_method("set_sensitive") {
            let sets = call.arg(0).and_then(|value| view.bool(value)) != Some(false);
            return sets && call.receiver.is_some_and(on);
        }
        // Whoever is lent the value may mark it.
        call.args.iter().any(|arg| {
            matches!(view.expr(*arg).kind, ExprKind::Ref { mutable: true, operand, .. } if on(operand))
        })
    })
}

fn is_text(view: BodyView<'_>, id: ExprId) -> bool {
    let ty = view.type_of(id);
    ty.is_some_and(|ty| matches!(ty.as_str(), "str" | "std::string::String"))
}
