//! # Pages of any origin may use the service
//!
//! ## What it checks
//! Rules for requests across origins (CORS) that let every web page in: any origin, an origin that is sent back as it
//! came, or a rule that always says yes; in tower-http, actix-cors, rocket_cors, warp, poem, salvo, ntex-cors and tide,
//! and `Access-Control-Allow-Origin: *` in headers that are set by hand.
//!
//! ## Why it matters
//! Browsers keep a page from reading what other sites answer. Such a rule lifts that: any page that a user visits can
//! use the service from inside the user's network, and where cookies are allowed too, in the user's name.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! tower-http = { version = "0.6", features = ["cors"] }
//! ```
//! ```rust src/lib.rs
//! use tower_http::cors::{Any, CorsLayer};
//!
//! pub fn cors() -> CorsLayer {
//!     CorsLayer::new().allow_origin(Any)
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
//! tower-http = { version = "0.6", features = ["cors"] }
//! ```
//! ```rust src/lib.rs
//! use http::HeaderValue;
//! use tower_http::cors::CorsLayer;
//!
//! pub fn cors() -> CorsLayer {
//!     CorsLayer::new().allow_origin(HeaderValue::from_static("https://shop.example"))
//! }
//! ```
//!
//! ## Limits
//! Code of debug builds (`if cfg!(debug_assertions)`) is left alone. Origins that are only known when the program runs are not judged, and neither is a handler that sends back the
//! origin of the request by hand. A public service without accounts may well be open to every page: accept the
//! finding there, with that reason.

use crate::model::syntax::{Expr, FieldInit, Segment};
use crate::model::view::ends_in;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_B, &I_2_D],
    cwe: &[942],
    tests: false,
    check: &[Check::Call(call), Check::Body(body)],
};

/// Presets that let every origin in.
const PRESETS: &[&str] = &[
    "tower_http::cors::CorsLayer::permissive",
    "tower_http::cors::CorsLayer::very_permissive",
    "tower_http::cors::Cors::permissive",
    "tower_http::cors::Cors::very_permissive",
    "tower_http::cors::AllowOrigin::any",
    "tower_http::cors::AllowOrigin::mirror_request",
    "salvo_cors::Cors::permissive",
    "salvo_cors::Cors::very_permissive",
    "salvo_cors::AllowOrigin::any",
    "salvo_cors::AllowOrigin::mirror_request",
    "salvo::cors::Cors::permissive",
    "salvo::cors::Cors::very_permissive",
    "salvo::cors::AllowOrigin::any",
    "salvo::cors::AllowOrigin::mirror_request",
    "actix_cors::Cors::permissive",
    "rocket_cors::AllowedOrigins::all",
    "ntex_cors::Cors::default",
];

/// Constructors that let every origin in unless one of these names restricts them.
const OPEN_BY_DEFAULT: &[(&str, &[&str])] = &[
    ("poem::middleware::Cors::new", POEM),
    ("poem::middleware::Cors::default", POEM),
    ("ntex_cors::Cors::new", &["allowed_origin"]),
    ("rocket_cors::CorsOptions::default", &["allowed_origins"]),
];

const POEM: &[&str] = &[
    "allow_origin",
    "allow_origins",
    "allow_origin_regex",
    "allow_origins_fn",
];

/// Values that stand for every origin.
const ANY: &[&str] = &[
    "tower_http::cors::Any",
    "tower_http::cors::any",
    "salvo_cors::Any",
    "salvo::cors::Any",
    "tide::security::Origin::Any",
    "rocket_cors::AllOrSome::All",
    "rocket_cors::AllowedOrigins::All",
];

/// Setters of the origins, with the libraries where a text `*` stands for all of them.
const SETTERS: &[(&str, &[&str])] = &[
    (
        "allow_origin",
        &["tower_http", "salvo_cors", "salvo", "tide"],
    ),
    ("allowed_origins", &[]),
    ("allowed_origin", &["ntex_cors"]),
    ("allow_origin_regex", &["poem"]),
    ("exact", &["tower_http", "salvo_cors", "salvo"]),
];

/// Setters of a rule that is asked for each origin, with their libraries.
const RULES: &[(&str, &[&str])] = &[
    ("predicate", &["tower_http"]),
    ("async_predicate", &["tower_http"]),
    ("dynamic", &["salvo_cors", "salvo"]),
    ("allowed_origin_fn", &["actix_cors"]),
    ("allow_origins_fn", &["poem"]),
];

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.name.as_str();
    let open = call.is_any(PRESETS)
        || name == "allow_any_origin"
            && ["actix_cors", "warp"]
                .iter()
                .any(|library| call.comes_from(library))
        || is_open_by_default(call)
        || sets_all(call)
        || asks_nothing(call);
    if open && !call.is_own() {
        let owner = call
            .target()
            .filter(|_| call.path.is_some())
            .map(|target| target.parent().rsplit("::").next());
        let name = owner
            .flatten()
            .map_or(name.to_owned(), |owner| format!("{owner}::{name}"));
        report(
            call.view,
            call.id,
            call.place,
            &format!("`{name}` lets the pages of any origin use the service"),
            out,
        );
    } else if let [.., header, value] = call.args
        && is_open_header(call.view, *header, *value)
    {
        report(call.view, call.id, call.place, HEADER, out);
    } else if let [.., header, value] = call.args
        && names_origin(call.view, *header)
        && mirrors(call.view, *value)
    {
        report(call.view, call.id, call.place, MIRROR, out);
    }
}

const HEADER: &str = "this header lets the pages of any origin use the service";
const MIRROR: &str = "this header gives every origin back that asks";
const OPTIONS: &str = "these options let the pages of any origin use the service";
const PRESET: &str = "this preset lets the pages of any origin use the service";

fn report(view: BodyView<'_>, id: ExprId, place: Place, what: &str, out: &mut Findings<'_>) {
    if view.model.is_for_debugging(view.place(view.expr(id).span)) {
        return;
    }
    let why = if allows_credentials(view, id) {
        "any page that a user visits can then read and do everything here in that user's name"
    } else {
        "any page that a user visits can then read what the service answers, also from inside a private network"
    };
    let when = if view.is_conditional(id) {
        ", on a condition"
    } else {
        ""
    };
    out.report(place, format!("{what}{when}"))
        .why(why)
        .help("name the origins that the service is meant for");
}

/// Whether a constructor leaves every origin in, and nothing in the same body restricts it.
fn is_open_by_default(call: &Call<'_>) -> bool {
    let found = OPEN_BY_DEFAULT
        .iter()
        .find(|(path, _)| call.is_any(&[path]));
    found.is_some_and(|(_, restricts)| !mentions(call.view, restricts))
}

fn mentions(view: BodyView<'_>, names: &[&str]) -> bool {
    let known = |name: &str| names.contains(&name);
    view.body.iter().any(|(_, expr)| match &expr.kind {
        ExprKind::MethodCall { method, .. } => known(method.as_str()),
        ExprKind::Field { name, .. } => known(name.as_str()),
        ExprKind::Struct { fields, .. } => fields.iter().any(|field| known(field.name.as_str())),
        _ => false,
    })
}

fn sets_all(call: &Call<'_>) -> bool {
    let Some((_, libraries)) = SETTERS.iter().find(|(name, _)| call.name == **name) else {
        return false;
    };
    let Some(value) = call.last_arg() else {
        return false;
    };
    let parts = call.view.elements(value);
    parts.iter().any(|(view, part)| is_any(*view, *part))
        || libraries.iter().any(|library| call.comes_from(library))
            && parts
                .iter()
                .any(|(view, part)| text(*view, *part).as_deref() == Some("*"))
}

fn is_any(view: BodyView<'_>, id: ExprId) -> bool {
    let named = match &view.expr(id).kind {
        ExprKind::Call { callee, args } => match &**args {
            [] => view.named_by(*callee),
            // `AllowOrigin::from(Any)`.
            [only] => return is_any(view, *only),
            _ => None,
        },
        _ => view.named_by(id),
    };
    named.is_some_and(|named| named.is_any(ANY))
}

/// Whether a rule says yes to everybody.
fn asks_nothing(call: &Call<'_>) -> bool {
    let Some((_, libraries)) = RULES.iter().find(|(name, _)| call.name == **name) else {
        return false;
    };
    let Some(rule) = call.last_arg().and_then(|rule| call.view.callable(rule)) else {
        return false;
    };
    let origins = call.receiver.is_some()
        || call
            .target()
            .is_some_and(|target| target.parent().ends_with("::AllowOrigin"));
    origins
        && rule.always(&|view, answer| view.bool(answer) == Some(true))
        && libraries.iter().any(|library| call.comes_from(library))
}

/// Whether the same chain, or another call on the same local, lets cookies and the like in.
fn allows_credentials(view: BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        ExprKind::Path(path) => return path.last().name == "very_permissive",
        ExprKind::Struct { fields, .. } => {
            let credentials = fields
                .iter()
                .find(|field| field.name == "allow_credentials");
            return credentials.is_some_and(|field| view.bool(field.value) == Some(true));
        }
        _ => {}
    }
    let own = chain(view, id);
    view.calls().any(|call| {
        let on = match call.name.as_str() {
            "very_permissive" | "supports_credentials" => true,
            "allow_credentials" => call
                .last_arg()
                .is_some_and(|value| view.bool(value) == Some(true)),
            _ => false,
        };
        on && (own.contains(&call.id) || chain(view, call.id).iter().any(|link| own.contains(link)))
    })
}

/// The calls below a call of a chain, itself first; for a local at the bottom, its first value's too.
fn chain(view: BodyView<'_>, id: ExprId) -> Vec<ExprId> {
    let mut links = vec![id];
    let mut at = id;
    loop {
        at = match &view.expr(at).kind {
            ExprKind::MethodCall { receiver, .. } => *receiver,
            ExprKind::Local(local) => match view.body.local(*local).init {
                Some(init) => init,
                None => return links,
            },
            _ => return links,
        };
        links.push(at);
    }
}

/// What is below the calls that make a text a header's name or value, constants and unchanged locals looked into.
fn bottom(view: BodyView<'_>, id: ExprId, hops: usize) -> (BodyView<'_>, ExprId) {
    let Some(hops) = hops.checked_sub(1) else {
        return (view, id);
    };
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => bottom(view, *operand, hops),
        ExprKind::Index { base, .. } => bottom(view, *base, hops),
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            let keeps = [
                "parse",
                "unwrap",
                "expect",
                "try_into",
                "into",
                "as_str",
                "to_string",
                "to_owned",
                "clone",
            ];
            if keeps.contains(&method.as_str()) {
                bottom(view, *receiver, hops)
            } else {
                (view, id)
            }
        }
        ExprKind::Call { callee, args } => {
            let makes = [
                "from_static",
                "from_str",
                "from_bytes",
                "try_from",
                "from",
                "Some",
                "Ok",
            ];
            match (view.named_by(*callee), &**args) {
                (Some(named), [only]) if makes.contains(&named.last()) => bottom(view, *only, hops),
                _ => (view, id),
            }
        }
        ExprKind::Local(local) => view
            .only_value(*local)
            .map_or((view, id), |init| bottom(view, init, hops)),
        ExprKind::Path(path) => {
            let item = view.resolve(path).and_then(|found| found.item);
            let constant = item.and_then(|item| view.model.constant(item));
            constant.map_or((view, id), |constant| {
                bottom(constant, constant.body.root(), hops)
            })
        }
        _ => (view, id),
    }
}

/// The text of a header's name or value.
fn text(view: BodyView<'_>, id: ExprId) -> Option<String> {
    let (view, id) = bottom(view, id, 16);
    match view.value(id)? {
        Value::Str(text) => Some(text),
        Value::Bytes(bytes) => String::from_utf8(bytes).ok(),
        _ => None,
    }
}

/// Whether a header's name and value together let every origin in.
fn is_open_header(view: BodyView<'_>, name: ExprId, value: ExprId) -> bool {
    text(view, value).is_some_and(|value| value.trim() == "*") && names_origin(view, name)
}

/// Whether a value is the origin that the request tells, and nobody asks about it.
fn mirrors(view: BodyView<'_>, value: ExprId) -> bool {
    view.mirrors(value, &|id| match &view.expr(id).kind {
        ExprKind::MethodCall { method, args, .. }
            if matches!(method.as_str(), "get" | "get_one" | "header") =>
        {
            matches!(**args, [name] if is_named(view, name, "ORIGIN", "origin"))
        }
        _ => false,
    })
}

/// Whether a header's name is the one that says which origins may come.
fn names_origin(view: BodyView<'_>, name: ExprId) -> bool {
    is_named(
        view,
        name,
        "ACCESS_CONTROL_ALLOW_ORIGIN",
        "access-control-allow-origin",
    )
}

/// Whether a header's name is this one, by the name of its constant or by its text.
fn is_named(view: BodyView<'_>, name: ExprId, constant: &str, header: &str) -> bool {
    let (at, bottom) = bottom(view, name, 16);
    at.named_by(bottom)
        .is_some_and(|named| named.last() == constant)
        || text(view, name).is_some_and(|name| name.eq_ignore_ascii_case(header))
}

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (id, expr) in view.body.iter() {
        let open = match &expr.kind {
            ExprKind::Path(path) if is_preset(path.last()) => is_handed_on(*view, id, path),
            ExprKind::Tuple(parts) => {
                matches!(**parts, [name, value] if is_open_header(*view, name, value)
                    || names_origin(*view, name) && mirrors(*view, value))
            }
            ExprKind::Literal(Literal::Str(text)) => has_open_line(text),
            ExprKind::Literal(Literal::Bytes(bytes)) => {
                std::str::from_utf8(bytes).is_ok_and(has_open_line)
            }
            ExprKind::Path(path) if matches!(path.last().name.as_str(), "ANY" | "Any") => {
                let named = view.resolve(path);
                named.is_some_and(|named| {
                    named.item.is_none() && named.parent().ends_with("::AccessControlAllowOrigin")
                })
            }
            ExprKind::Struct { path, fields, rest } => is_open_struct(*view, path, fields, *rest),
            _ => false,
        };
        if open {
            let (place, what) = match &expr.kind {
                ExprKind::Struct { path, .. } => (view.place(path.span), OPTIONS),
                ExprKind::Path(path) if is_preset(path.last()) => {
                    (view.place(path.last().span), PRESET)
                }
                _ => (view.place_of(id), HEADER),
            };
            report(*view, id, place, what, out);
        }
    }
}

fn is_preset(name: &Segment) -> bool {
    let name = name.name.as_str();
    PRESETS.iter().any(|preset| ends_in(preset, name))
}

/// Whether a preset is handed on instead of being called.
fn is_handed_on(view: BodyView<'_>, id: ExprId, path: &Path) -> bool {
    let is_callee =
        |expr: &Expr| matches!(&expr.kind, ExprKind::Call { callee, .. } if *callee == id);
    let preset = view
        .resolve(path)
        .is_some_and(|named| named.is_any(PRESETS));
    preset && !view.body.exprs.iter().any(is_callee)
}

/// Whether one line of a text is the header.
fn has_open_line(text: &str) -> bool {
    text.lines().any(|line| {
        let header = line.split_once(':');
        header.is_some_and(|(name, value)| {
            name.eq_ignore_ascii_case("access-control-allow-origin") && value.trim() == "*"
        })
    })
}

/// `CorsOptions { … }` of rocket_cors that names all origins, or none at all.
fn is_open_struct(
    view: BodyView<'_>,
    path: &Path,
    fields: &[FieldInit],
    rest: Option<ExprId>,
) -> bool {
    if !view
        .resolve(path)
        .is_some_and(|ty| ty.is("rocket_cors::CorsOptions"))
    {
        return false;
    }
    match fields.iter().find(|field| field.name == "allowed_origins") {
        Some(field) => is_any(view, field.value),
        None => rest.is_some_and(|rest| match &view.expr(rest).kind {
            ExprKind::Call { callee, .. } => view
                .named_by(*callee)
                .is_some_and(|named| named.is("std::default::Default::default")),
            _ => false,
        }),
    }
}
