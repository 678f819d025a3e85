//! # Route that changes something for anybody
//!
//! ## What it checks
//! Handlers of axum, actix-web and rocket for POST, PUT, PATCH and DELETE that take nothing which tells who calls, in a
//! package where other such handlers do.
//!
//! ## Why it matters
//! A route that was forgotten is open to everybody who finds it.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! rocket = "0.5"
//! ```
//! ```rust src/lib.rs
//! pub struct AdminUser;
//!
//! #[rocket::post("/items")]
//! pub fn add(_admin: AdminUser) {}
//!
//! #[rocket::delete("/items/<id>")]
//! pub fn remove(id: u64) -> String {
//!     id.to_string()
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
//! rocket = "0.5"
//! ```
//! ```rust src/lib.rs
//! pub struct AdminUser;
//!
//! #[rocket::post("/items")]
//! pub fn add(_admin: AdminUser) {}
//!
//! #[rocket::delete("/items/<id>")]
//! pub fn remove(_admin: AdminUser, id: u64) -> String {
//!     id.to_string()
//! }
//! ```
//!
//! ## Limits
//! Nothing is reported in a package with a layer or a scope that may ask for everybody, of handlers that see the whole
//! request or its headers, and of routes by which users come in, such as a login or a webhook.

use crate::model::sensitive::words;
use crate::model::syntax::FnItem;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Note,
    since: "0.1.0",
    requirements: &[&I_2_D],
    cwe: &[306],
    tests: false,
    check: &[Check::Package(package)],
};

/// A handler of a request that changes something.
struct Handler {
    place: Place,
    name: String,
    knows: Knows,
}

/// What a handler can know of who calls.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Knows {
    /// It takes something that tells.
    Caller,
    /// It takes the whole request, or is asked to by somebody else.
    Maybe,
    /// Nothing.
    Nothing,
}

fn package(model: &Model<'_>, package: usize, out: &mut Findings<'_>) {
    let mut handlers = Vec::new();
    let mut layered = false;
    for file in model.package_files(package).filter(|file| file.ships()) {
        for view in model.items(file) {
            handlers.extend(by_attribute(&view));
        }
        for body in model.bodies(file).filter(|body| !body.is_test()) {
            for call in body.calls() {
                handlers.extend(by_call(&call));
                layered |= is_guard(&call);
            }
        }
    }
    if !handlers
        .iter()
        .any(|handler| handler.knows == Knows::Caller)
    {
        return;
    }
    for handler in handlers {
        // A layer guards the routes of a router, and which those are is not looked into; functions with attributes are
        // registered elsewhere.
        if handler.knows == Knows::Nothing && !layered {
            out.report(handler.place, format!("`{}` does not ask who calls", handler.name))
                .why("other routes of this package do: one that was forgotten is open to everybody who finds it")
                .help("take what tells the caller, as the others do, or put the route behind a layer that asks");
        }
    }
}

/// Methods of HTTP that change something.
const METHODS: &[&str] = &["post", "put", "delete", "patch"];

fn by_attribute(view: &ItemView<'_>) -> Option<Handler> {
    let ItemKind::Fn(function) = &view.item.kind else {
        return None;
    };
    if view.item.test {
        return None;
    }
    let attr = view.item.attrs.iter().find(|attr| {
        attr.meta.path.as_ref().is_some_and(|path| {
            METHODS.contains(&path.last().name.as_str())
                && view
                    .model
                    .resolve(view.file.id, path)
                    .is_some_and(|found| matches!(found.krate(), "actix_web" | "rocket"))
        })
    })?;
    let route = attr.meta.list().first().and_then(|route| route.string());
    let guarded = attr
        .meta
        .list()
        .iter()
        .any(|part| part.is(&["wrap"]) || part.is(&["guard"]));
    let name = view.item.name.as_str();
    let knows = if guarded {
        Knows::Maybe
    } else {
        knows(
            view.model,
            view.file,
            function,
            name,
            route.unwrap_or_default(),
        )
    };
    Some(Handler {
        place: view.place(view.item.name_span),
        name: name.to_owned(),
        knows,
    })
}

/// `post(handler)`, `get(list).delete(handler)` of axum.
fn by_call(call: &Call<'_>) -> Option<Handler> {
    if !METHODS.contains(&call.name.as_str()) || !call.view.model.may_use(call.view.file.id, "axum")
    {
        return None;
    }
    let [handler] = call.args else {
        return None;
    };
    let known = match call.receiver {
        Some(receiver) => call
            .view
            .origin(receiver)
            .is_some_and(|origin| origin.as_str().starts_with("axum::routing::")),
        None => call
            .target()
            .is_some_and(|target| target.parent() == "axum::routing"),
    };
    if !known {
        return None;
    }
    let view = call.view;
    let route = route_around(call).unwrap_or_default();
    let (name, knows) = match &view.expr(*handler).kind {
        ExprKind::Path(path) => {
            let (file, item) = view.resolve(path)?.item?;
            let file = view.model.file(file);
            let ItemKind::Fn(function) = &file.tree.as_ref()?.item(item).kind else {
                return None;
            };
            let name = path.last().name.as_str();
            (name, knows(view.model, file, function, name, &route))
        }
        ExprKind::Closure { params, .. } if params.is_empty() => {
            ("the handler", by_words(&route).unwrap_or(Knows::Nothing))
        }
        _ => return None,
    };
    Some(Handler {
        place: call.place,
        name: name.to_owned(),
        knows,
    })
}

/// The path of the route that a call of `post(…)` and its kin belongs to.
fn route_around(call: &Call<'_>) -> Option<String> {
    let view = call.view;
    let at = view.expr(call.id).span;
    view.body.exprs.iter().find_map(|expr| match &expr.kind {
        ExprKind::MethodCall { method, args, .. } if *method == "route" => {
            let [path, handlers] = **args else {
                return None;
            };
            let within = view.expr(handlers).span.contains(at);
            within.then(|| view.str(path)).flatten()
        }
        _ => None,
    })
}

/// Words in the names of types that tell who calls.
const CALLERS: &[&str] = &[
    "auth",
    "authed",
    "authenticated",
    "authentication",
    "authorization",
    "authorized",
    "claims",
    "claim",
    "user",
    "session",
    "identity",
    "jwt",
    "bearer",
    "token",
    "principal",
    "admin",
    "account",
    "member",
    "login",
    "credentials",
    "caller",
    "guard",
    "signed",
    "signature",
    "verified",
    "apikey",
    "permission",
    "role",
    "actor",
    "subject",
    "owner",
];

/// Types with which a handler may ask itself.
const WHOLE: &[&str] = &[
    "HeaderMap",
    "HttpRequest",
    "Request",
    "TypedHeader",
    "CookieJar",
    "SignedCookieJar",
    "PrivateCookieJar",
    "Parts",
    "Cookies",
    "Extension",
    "ReqData",
    "ConnectInfo",
    "WebSocketUpgrade",
];

/// Words of routes by which users come in, or that change nothing.
const OPEN: &[&str] = &[
    "login",
    "logout",
    "signin",
    "signup",
    "signout",
    "sign",
    "register",
    "registration",
    "webhook",
    "webhooks",
    "hook",
    "callback",
    "health",
    "healthz",
    "ping",
    "search",
    "query",
    "graphql",
    "token",
    "tokens",
    "oauth",
    "oauth2",
    "auth",
    "authenticate",
    "reset",
    "forgot",
    "verify",
    "confirm",
    "refresh",
    "echo",
    "report",
    "csp",
    "contact",
    "subscribe",
    "unsubscribe",
    "preview",
    "validate",
    "check",
    "list",
    "get",
    "find",
    "metrics",
    "public",
    "setup",
    "install",
];

fn by_words(text: &str) -> Option<Knows> {
    words(text)
        .iter()
        .any(|word| OPEN.contains(&word.as_str()))
        .then_some(Knows::Maybe)
}

fn knows(model: &Model<'_>, file: &File, function: &FnItem, name: &str, route: &str) -> Knows {
    let mut maybe = by_words(name).or_else(|| by_words(route)).is_some();
    for param in &function.params {
        match of_type(model, file, &param.ty, 0) {
            Knows::Caller => return Knows::Caller,
            Knows::Maybe => maybe = true,
            Knows::Nothing => {}
        }
    }
    if maybe { Knows::Maybe } else { Knows::Nothing }
}

fn of_type(model: &Model<'_>, file: &File, ty: &Type, depth: usize) -> Knows {
    let Some(path) = ty.as_path().filter(|_| depth < 4) else {
        // A trait object, a function or a tuple may be anything.
        return Knows::Maybe;
    };
    let last = path.last();
    let name = last.name.as_str();
    if matches!(
        name,
        "Json"
            | "Form"
            | "Path"
            | "Query"
            | "State"
            | "Data"
            | "Bytes"
            | "String"
            | "str"
            | "Multipart"
            | "Payload"
    ) {
        return Knows::Nothing;
    }
    if words(name)
        .iter()
        .any(|word| CALLERS.contains(&word.as_str()))
    {
        return Knows::Caller;
    }
    if WHOLE.contains(&name) {
        return Knows::Maybe;
    }
    let inner = last
        .args
        .iter()
        .map(|arg| of_type(model, file, arg, depth + 1));
    if let Some(known) = inner.into_iter().find(|known| *known == Knows::Caller) {
        return known;
    }
    // A type of one's own that is taken from the request may do anything with it.
    let own = model
        .resolve(file.id, path)
        .is_some_and(|found| found.item.is_some());
    if own { Knows::Maybe } else { Knows::Nothing }
}

/// Whether a call puts a layer of somebody's own, or one that asks, around routes.
fn is_guard(call: &Call<'_>) -> bool {
    match call.name.as_str() {
        "route_layer" | "wrap" | "wrap_fn" | "guard" | "attach" => call.receiver.is_some(),
        "layer" => call.args.first().is_some_and(|layer| {
            let origin = call.view.origin(*layer);
            origin.is_some_and(|origin| {
                let name = origin.as_str();
                name.contains("from_fn")
                    || name.contains("from_extractor")
                    || words(name).iter().any(|word| {
                        CALLERS.contains(&word.as_str())
                            || matches!(word.as_str(), "validate" | "require")
                    })
            })
        }),
        _ => false,
    }
}
