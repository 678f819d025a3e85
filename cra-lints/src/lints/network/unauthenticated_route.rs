//! # Route that changes something for anybody
//!
//! ## What it checks
//! Handlers of axum, actix-web and rocket for POST, PUT, PATCH and DELETE that take nothing which tells who calls, in a
//! service where other such handlers do, or where a layer, a scope or a resource asks for them.
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
//! Routers and scopes are of one service when one function puts them together, as far as calls tell. A layer that is not
//! known, or a function before the handlers that has more than one way, is taken to ask; so is whatever is done with a
//! router that is kept in a field. Functions with attributes are not reported in a package with such a layer. Nothing is
//! reported of handlers that see the whole request or its headers, and of routes by which users come in, such as a login
//! or a webhook.

use crate::model::hash::FastSet;
use crate::model::place::FileId;
use crate::model::route_guard::tells_caller;
use crate::model::sensitive::words;
use crate::model::syntax::{BodyOwner, FnItem, ItemId};
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
    /// The function that puts it behind a route; none for an attribute, whose functions are registered elsewhere.
    by: Option<Function>,
}

type Function = (FileId, ItemId);

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
                layered |= call.guards_routes() || call.is_method("attach");
            }
        }
    }
    let mut asked = FastSet::default();
    let mut asked_somewhere = false;
    for handler in &handlers {
        if handler.knows == Knows::Caller {
            match handler.by {
                Some(function) => asked.extend(around(model, function)),
                None => asked_somewhere = true,
            }
        }
    }
    for handler in handlers.iter().filter(|one| one.knows == Knows::Nothing) {
        let others_ask = match handler.by {
            Some(function) => around(model, function)
                .iter()
                .any(|one| asked.contains(one)),
            None => !layered && !asked.is_empty(),
        };
        if others_ask || asked_somewhere && (handler.by.is_some() || !layered) {
            out.report(handler.place, format!("`{}` does not ask who calls", handler.name))
                .why("other routes of this service do: one that was forgotten is open to everybody who finds it")
                .help("take what tells the caller, as the others do, or put the route behind a layer that asks");
        }
    }
}

/// More functions than these are not looked at.
const MOST: usize = 64;

/// A function with those that call it, and those that call them: routes with one of them in common are of one service.
fn around(model: &Model<'_>, function: Function) -> Vec<Function> {
    let callers = model.callers();
    let mut out = vec![function];
    let mut at = 0;
    while let Some(next) = out.get(at).copied().filter(|_| out.len() < MOST) {
        for caller in callers.of(next) {
            if !out.contains(caller) {
                out.push(*caller);
            }
        }
        at += 1;
    }
    out
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
        by: None,
    })
}

/// `post(handler)`, `get(list).delete(handler)` of axum, `web::post().to(handler)` of actix.
fn by_call(call: &Call<'_>) -> Option<Handler> {
    let [handler] = call.args else {
        return None;
    };
    if !is_axum(call) && !is_actix(call) {
        return None;
    }
    let view = call.view;
    let route = route_around(call).unwrap_or_default();
    let (name, known) = match &view.expr(*handler).kind {
        ExprKind::Path(path) => {
            let (file, item) = view.resolve(path)?.item?;
            let file = view.model.file(file);
            let ItemKind::Fn(function) = &file.tree.as_ref()?.item(item).kind else {
                return None;
            };
            let name = path.last().name.as_str();
            (name, knows(view.model, file, function, name, &route))
        }
        ExprKind::Closure { params, .. } => {
            let types = params.iter().map(|(_, ty)| ty.as_ref());
            let known = types.map(|ty| match ty {
                Some(ty) => of_type(view.model, view.file, ty, 0),
                None => Knows::Maybe,
            });
            ("the handler", most(known, by_words(&route)))
        }
        _ => return None,
    };
    // A layer that asks does so for its handler.
    let known = match known {
        Knows::Nothing if view.is_guarded_route(call.id) => Knows::Caller,
        known => known,
    };
    let by = match view.body.owner {
        BodyOwner::Item(item) => Some((view.file.id, item)),
        _ => None,
    };
    Some(Handler {
        place: call.place,
        name: name.to_owned(),
        knows: known,
        by,
    })
}

fn is_axum(call: &Call<'_>) -> bool {
    if !METHODS.contains(&call.name.as_str()) || !call.may_use("axum") {
        return false;
    }
    match call.receiver {
        Some(receiver) => call
            .view
            .origin(receiver)
            .is_some_and(|origin| origin.as_str().starts_with("axum::routing::")),
        None => call
            .target()
            .is_some_and(|target| target.parent() == "axum::routing"),
    }
}

fn is_actix(call: &Call<'_>) -> bool {
    let origin = || call.view.origin(call.receiver?);
    call.is_method("to")
        && call.may_use("actix_web")
        && origin().is_some_and(|origin| {
            let method = origin.as_str().strip_prefix("actix_web::web::");
            method.is_some_and(|method| METHODS.contains(&method))
        })
}

/// The path of the route that a call of `post(…)` and its kin belongs to.
fn route_around(call: &Call<'_>) -> Option<String> {
    let view = call.view;
    let at = view.expr(call.id).span;
    view.calls().find_map(|outer| {
        let (path, handlers) = match (outer.name.as_str(), outer.args) {
            ("route", [path, handlers]) => (*path, *handlers),
            // `web::resource("/login").route(web::post().to(login))`.
            ("route", [handlers]) => (resource(view, outer.receiver?)?, *handlers),
            _ => return None,
        };
        let within = view.expr(handlers).span.contains(at);
        within.then(|| view.str(path)).flatten()
    })
}

fn resource(view: BodyView<'_>, at: ExprId) -> Option<ExprId> {
    match &view.expr(at).kind {
        ExprKind::MethodCall { receiver, .. } => resource(view, *receiver),
        ExprKind::Call { args, .. } => args.first().copied(),
        _ => None,
    }
}

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
    let types = function.params.iter().map(|param| &param.ty);
    let known = types.map(|ty| of_type(model, file, ty, 0));
    most(known, by_words(name).or_else(|| by_words(route)))
}

/// What a handler knows of who calls, by what each of its parameters tells.
fn most(known: impl Iterator<Item = Knows>, by_words: Option<Knows>) -> Knows {
    let mut out = by_words.unwrap_or(Knows::Nothing);
    for known in known {
        match known {
            Knows::Caller => return Knows::Caller,
            Knows::Maybe => out = Knows::Maybe,
            Knows::Nothing => {}
        }
    }
    out
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
    if tells_caller(name) {
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
