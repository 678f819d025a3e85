//! Layers around the routes of a web service, and whether one of them asks who calls.

use super::goes_into::GoesInto;
use super::outcome::Callable;
use super::sensitive::words;
use super::steps::Steps;
use super::syntax::{ExprId, ExprKind};
use super::view::{BodyView, Call};

/// Callers of callers are looked at, and so on, so far.
const DEPTH: usize = 4;

/// Words in the names of types, layers and functions that tell who calls.
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

/// Words in the names of layers that ask.
const ASKS: &[&str] = &[
    "validate",
    "require",
    "required",
    "check",
    "verify",
    "protect",
    "ensure",
    "authenticate",
    "authorize",
    "only",
    "key",
    "secret",
    "csrf",
];

/// Libraries whose layers do not ask who calls, unless their name says so.
const HARMLESS_LIBRARIES: &[&str] = &[
    "tower",
    "tower_http",
    "tower_governor",
    "axum",
    "axum_prometheus",
    "axum_tracing_opentelemetry",
    "actix_cors",
    "actix_governor",
    "actix_web_prom",
    "tracing_actix_web",
    "sentry_tower",
    "sentry_actix",
];

/// Words in the names of layers that only watch, limit or change the form of things.
const HARMLESS: &[&str] = &[
    "cors",
    "trace",
    "tracing",
    "log",
    "logs",
    "logger",
    "logging",
    "metrics",
    "compress",
    "compression",
    "timeout",
    "timing",
    "limit",
    "normalize",
    "headers",
    "prometheus",
    "telemetry",
];

/// Whether the name of a type, a layer or a function says that it tells who calls.
pub fn tells_caller(name: &str) -> bool {
    words(name)
        .iter()
        .any(|word| CALLERS.contains(&word.as_str()))
}

fn says_it_asks(name: &str) -> bool {
    tells_caller(name) || words(name).iter().any(|word| ASKS.contains(&word.as_str()))
}

impl Call<'_> {
    /// Whether this call puts a layer around routes that may ask who calls.
    pub fn guards_routes(&self) -> bool {
        let puts = matches!(
            self.name.as_str(),
            "layer" | "route_layer" | "wrap" | "wrap_fn" | "guard"
        );
        let asks = |layer: &ExprId| {
            let left = Steps::all();
            may_ask(self.view, *layer, Steps::new(&left))
        };
        puts && self.receiver.is_some() && self.args.iter().any(asks)
    }
}

impl BodyView<'_> {
    /// Whether what stands around a route may ask who calls, here or where the routes of this function are put together
    /// with others.
    pub fn is_guarded_route(&self, route: ExprId) -> bool {
        is_guarded(*self, route, DEPTH)
    }
}

fn is_guarded(view: BodyView<'_>, start: ExprId, depth: usize) -> bool {
    let into = view.goes_into(start);
    let guarded = |call: &Call<'_>| {
        let around = call.receiver.is_some_and(|on| into.has(on)) && call.guards_routes();
        let given = call.args.iter().any(|arg| into.has(*arg));
        around || into.has(call.id) && is_in_guarded_scope(call) || given && hands_to_guard(call)
    };
    // What is kept may be put behind anything later.
    into.kept
        || view.calls().any(|call| guarded(&call))
        || depth > 0 && is_guarded_elsewhere(view, &into, depth - 1)
}

/// Whether callers put a guard around what they get from this function, or around what it is given.
fn is_guarded_elsewhere(view: BodyView<'_>, into: &GoesInto, depth: usize) -> bool {
    let on_given = view.body.iter().any(|(id, expr)| match &expr.kind {
        ExprKind::MethodCall { receiver, .. } if into.has(id) => {
            let local = view.root_local(bottom(view, *receiver));
            local.is_some_and(|local| view.is_param(local))
        }
        _ => false,
    });
    (into.given_back || on_given)
        && view
            .called_at()
            .into_iter()
            .any(|(view, call)| is_guarded(view, call, depth))
}

/// What stands at the beginning of a chain of methods.
fn bottom(view: BodyView<'_>, id: ExprId) -> ExprId {
    match &view.expr(id).kind {
        ExprKind::MethodCall { receiver, .. } => bottom(view, *receiver),
        _ => id,
    }
}

/// Whether a route is put into a scope, a resource or a service around which a guard was put before: it counts for all
/// that is in there.
fn is_in_guarded_scope(call: &Call<'_>) -> bool {
    let takes = matches!(call.name.as_str(), "route" | "service" | "configure" | "to");
    if !takes || !call.may_use("actix_web") {
        return false;
    }
    let view = call.view;
    let mut chain = Vec::new();
    let mut at = call.receiver;
    while let Some(id) = at {
        chain.push(id);
        at = match &view.expr(id).kind {
            ExprKind::MethodCall { receiver, .. } => Some(*receiver),
            ExprKind::Local(local) => view.body.local(*local).init,
            _ => None,
        };
    }
    view.calls().any(|other| {
        matches!(other.name.as_str(), "wrap" | "wrap_fn" | "guard")
            && chain.contains(&other.id)
            && other.guards_routes()
    })
}

/// Whether a call gives routes to a function of the workspace that puts a guard around something.
fn hands_to_guard(call: &Call<'_>) -> bool {
    let own = call.view.called(call.id);
    own.is_some_and(|own| own.view.calls().any(|call| call.guards_routes()))
}

/// Whether a layer may ask who calls: what is not known may.
fn may_ask(view: BodyView<'_>, layer: ExprId, steps: Steps<'_>) -> bool {
    let Some(steps) = steps.next() else {
        return true;
    };
    match &view.expr(layer).kind {
        ExprKind::Local(local) => {
            let values = view.values_of(*local);
            let name = view.body.local(*local).name;
            says_it_asks(name.as_str())
                || values.is_empty()
                || values.iter().any(|value| may_ask(view, *value, steps))
        }
        ExprKind::Ref { operand, .. } | ExprKind::Try(operand) | ExprKind::Await(operand) => {
            may_ask(view, *operand, steps)
        }
        ExprKind::Tuple(parts) => parts.iter().any(|part| may_ask(view, *part, steps)),
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => {
            let method = method.as_str();
            let adds = method.ends_with("layer") || method.starts_with("wrap");
            says_it_asks(method)
                || may_ask(view, *receiver, steps)
                || adds && args.iter().any(|arg| may_ask(view, *arg, steps))
        }
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return true;
            };
            let Some(found) = view.resolve(path) else {
                return !is_harmless("", path.last().name.as_str());
            };
            let name = found.last();
            if name.starts_with("from_fn") {
                return args.last().is_none_or(|work| may_refuse(view, *work));
            }
            if name.starts_with("from_extractor") {
                return true;
            }
            if matches!(name, "Some" | "option_layer")
                || found.path.as_str().ends_with("Condition::new")
            {
                return args.iter().any(|arg| may_ask(view, *arg, steps));
            }
            if let Some(own) = view.callable(*callee)
                && found.item.is_some()
                && !says_it_asks(name)
            {
                return own
                    .outcomes()
                    .iter()
                    .any(|(view, made)| may_ask(*view, *made, steps));
            }
            !is_harmless(found.krate(), found.path.as_str())
        }
        ExprKind::Path(path) | ExprKind::Struct { path, .. } => match view.resolve(path) {
            Some(found) => !is_harmless(found.krate(), found.path.as_str()),
            None => !is_harmless("", path.last().name.as_str()),
        },
        ExprKind::Literal(_) => false,
        _ => true,
    }
}

fn is_harmless(library: &str, path: &str) -> bool {
    let inside = path.split_once("::").map_or(path, |(_, inside)| inside);
    let watches = || {
        let words = words(inside);
        words.iter().any(|word| HARMLESS.contains(&word.as_str()))
    };
    let known =
        HARMLESS_LIBRARIES.contains(&library) || path.starts_with("actix_web::middleware::");
    !says_it_asks(inside) && (known || watches())
}

/// Whether a function between the request and its handler may refuse: its name says so, or it has more than one way.
fn may_refuse(view: BodyView<'_>, work: ExprId) -> bool {
    let named = match &view.expr(work).kind {
        ExprKind::Path(path) => says_it_asks(path.last().name.as_str()),
        _ => false,
    };
    named || view.callable(work).is_none_or(branches)
}

fn branches(work: Callable<'_>) -> bool {
    let within = work.view.expr(work.root).span;
    work.view.body.exprs.iter().any(|expr| {
        within.contains(expr.span)
            && matches!(
                expr.kind,
                ExprKind::Try(_)
                    | ExprKind::Return(_)
                    | ExprKind::If { .. }
                    | ExprKind::Match { .. }
                    | ExprKind::Closure { .. }
            )
    })
}
