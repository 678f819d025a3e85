//! # Rights decided by what somebody says of themselves
//!
//! ## What it checks
//! Branches that are taken when the name under which the program was called, the path of its own file, the header
//! `Host` of a request, or a role in a request equals, begins with or contains a fixed text, or when a request says that
//! its sender is an administrator.
//!
//! ## Why it matters
//! Whoever starts the program chooses its name and where it lies; whoever sends a request chooses the host and the role
//! in it. Such words show nothing about the one who says them.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub fn may_change_settings() -> bool {
//!     let name = std::env::args().next().unwrap_or_default();
//!     if name.ends_with("/admin-tool") { true } else { false }
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! use std::collections::HashMap;
//!
//! pub struct Session {
//!     role: String,
//! }
//!
//! pub fn may_change_settings(sessions: &HashMap<String, Session>, token: &str) -> bool {
//!     if sessions.get(token).is_some_and(|session| session.role == "admin") { true } else { false }
//! }
//! ```
//!
//! ## Limits
//! Only comparisons in the condition of the branch, or kept in a variable that is one, of values that come from there in
//! the same function, are looked at.
//! Programs that choose what they do by the name they were called by, as busybox does, have nothing to guard by it: a
//! name that is matched, and not compared in a condition, is not reported.

use crate::model::steps::Steps;
use crate::model::syntax::{LocalId, Param, PatId, PatKind};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_D],
    cwe: &[807, 290],
    tests: false,
    check: &[Check::Body(branches)],
};

/// What a value is that somebody says of themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Claim {
    /// The words of the command line, all of them.
    Words,
    /// The name under which the program was called.
    Name,
    /// The path of the program's file.
    Program,
    /// The host that a request names.
    Host,
    /// A role that a request names.
    Role,
    /// The headers, the cookies or another part of a request.
    Request,
}

impl Claim {
    fn words(self) -> Option<(&'static str, &'static str)> {
        Some(match self {
            Self::Name => (
                "the name the program was called by",
                "whoever starts the program chooses its name",
            ),
            Self::Program => (
                "the path of the program",
                "whoever starts the program chooses where it lies",
            ),
            Self::Host => (
                "the host that a request names",
                "whoever sends the request chooses the host in it",
            ),
            Self::Role => (
                "a role that a request names",
                "whoever sends the request chooses the role in it",
            ),
            Self::Words | Self::Request => return None,
        })
    }
}

/// Words for what somebody may do, as names of fields, parameters, headers and cookies.
const ROLES: &str = "role roles user_role userrole x_role x_user_role is_admin isadmin admin x_admin x_is_admin \
                     privilege privileges access_level user_type permission permissions x_permissions";

/// Extractors whose value is in the request as the sender wrote it.
const EXTRACTORS: &[&str] = &["Json", "Query", "Form", "Path", "TypedHeader", "Multipart"];

/// Comparisons that are methods.
const COMPARISONS: &[&str] = &[
    "eq",
    "ne",
    "eq_ignore_ascii_case",
    "starts_with",
    "ends_with",
    "contains",
];

fn branches(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (_, expr) in view.body.iter() {
        match &expr.kind {
            ExprKind::If {
                condition,
                then,
                otherwise,
            } if !matches!(view.expr(*condition).kind, ExprKind::Let(..)) => {
                let ways = [Some(*then), *otherwise];
                decided(view, *condition, ways.into_iter().flatten(), out);
            }
            ExprKind::Match { arms, .. } => {
                for condition in arms.iter().filter_map(|arm| arm.guard) {
                    decided(view, condition, arms.iter().map(|arm| arm.body), out);
                }
            }
            _ => {}
        }
    }
}

/// Tells of a claim that decides which of these ways is taken.
fn decided(
    view: &BodyView<'_>,
    condition: ExprId,
    mut ways: impl Iterator<Item = ExprId>,
    out: &mut Findings<'_>,
) {
    // A branch that only prints guards nothing.
    if !ways.any(|way| guards(view, way)) {
        return;
    }
    let Some((claim, place)) = in_condition(view, condition, Steps::new(&Steps::all())) else {
        return;
    };
    if let Some((what, why)) = claim.words() {
        out.report(place, format!("{what} decides which branch is taken"))
            .why(format!("{why}: it shows nothing about who that is"))
            .help("decide by what was checked: a session, a signed token, or the rights that the system gives");
    }
}

/// A claim on which a condition rests: one that it compares, a flag, or the answer of a comparison that was kept before.
fn in_condition(
    view: &BodyView<'_>,
    condition: ExprId,
    steps: Steps<'_>,
) -> Option<(Claim, Place)> {
    let steps = steps.next()?;
    match &view.expr(condition).kind {
        ExprKind::Unary(_, inner) => in_condition(view, *inner, steps),
        ExprKind::Binary(BinaryOp::And | BinaryOp::Or, left, right) => {
            in_condition(view, *left, steps).or_else(|| in_condition(view, *right, steps))
        }
        ExprKind::Field { .. } => {
            let claim = claim(view, condition).filter(|claim| *claim == Claim::Role)?;
            Some((claim, view.place_of(condition)))
        }
        ExprKind::Local(local) => in_condition(view, view.body.local(*local).init?, steps),
        _ => compared(view, condition),
    }
}

/// Whether a branch does more than print.
fn guards(view: &BodyView<'_>, branch: ExprId) -> bool {
    match &view.expr(branch).kind {
        ExprKind::Block { stmts, tail, .. } => {
            tail.is_some_and(|tail| guards(view, tail))
                || stmts.iter().any(|stmt| match stmt {
                    Stmt::Expr(id) => guards(view, *id),
                    Stmt::Let { .. } => true,
                    Stmt::Item(_) => false,
                })
        }
        ExprKind::Macro(call) => !matches!(
            call.path.last().name.as_str(),
            "print"
                | "println"
                | "eprint"
                | "eprintln"
                | "error"
                | "warn"
                | "info"
                | "debug"
                | "trace"
        ),
        _ => true,
    }
}

/// A claim that a condition compares with fixed text, and where.
fn compared(view: &BodyView<'_>, condition: ExprId) -> Option<(Claim, Place)> {
    let around = view.expr(condition).span;
    let of = |one: ExprId, other: ExprId| {
        is_fixed(view, other)
            .then(|| claim(view, one))
            .flatten()
            .filter(|claim| claim.words().is_some())
    };
    view.body
        .iter()
        .filter(|(_, expr)| around.contains(expr.span))
        .find_map(|(id, expr)| match &expr.kind {
            ExprKind::Binary(BinaryOp::Eq | BinaryOp::Ne, left, right) => {
                let found = of(*left, *right).or_else(|| of(*right, *left))?;
                Some((found, view.place_of(id)))
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if COMPARISONS.contains(&method.as_str()) && args.len() == 1 => {
                let found = of(*receiver, args[0])?;
                Some((found, view.place_of(id)))
            }
            _ => None,
        })
}

/// Whether an expression is text that is fixed in the source.
fn is_fixed(view: &BodyView<'_>, id: ExprId) -> bool {
    if view.str(id).is_some_and(|text| !text.is_empty()) {
        return true;
    }
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. } => is_fixed(view, *operand),
        ExprKind::Call { args, .. } => args.len() == 1 && is_fixed(view, args[0]),
        ExprKind::Literal(Literal::Bytes(_)) => true,
        _ => false,
    }
}

fn claim(view: &BodyView<'_>, id: ExprId) -> Option<Claim> {
    claim_within(view, id, Steps::new(&Steps::all()))
}

fn claim_within(view: &BodyView<'_>, id: ExprId, steps: Steps<'_>) -> Option<Claim> {
    let steps = steps.next()?;
    let look = |id: ExprId| claim_within(view, id, steps);
    match &view.expr(id).kind {
        ExprKind::Local(local) => of_local(view, *local, steps),
        ExprKind::Ref { operand: inner, .. }
        | ExprKind::Unary(_, inner)
        | ExprKind::Try(inner)
        | ExprKind::Await(inner) => look(*inner),
        ExprKind::Index { base, index } => match look(*base)? {
            Claim::Words => (view.int(*index) == Some(0)).then_some(Claim::Name),
            Claim::Request => named(&view.str(*index)?),
            _ => None,
        },
        ExprKind::Field { base, name } => match look(*base)? {
            Claim::Request if is_role(name.as_str()) => Some(Claim::Role),
            Claim::Request => Some(Claim::Request),
            _ => None,
        },
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return None;
            };
            let named = view.resolve(path)?;
            if named.is_any(&["std::env::args", "std::env::args_os"]) {
                return Some(Claim::Words);
            }
            if named.is("std::env::current_exe") {
                return Some(Claim::Program);
            }
            match &**args {
                [only] if matches!(named.last(), "Some" | "from" | "from_utf8" | "new") => {
                    look(*only)
                }
                _ => None,
            }
        }
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => of_method(view, look(*receiver)?, method.as_str(), args),
        _ => None,
    }
}

/// What a method gives of a claim.
fn of_method(view: &BodyView<'_>, on: Claim, method: &str, args: &[ExprId]) -> Option<Claim> {
    match (on, method) {
        (Claim::Words, "next") => Some(Claim::Name),
        (Claim::Words, "nth" | "get") => {
            (view.int(*args.first()?) == Some(0)).then_some(Claim::Name)
        }
        (Claim::Words, "first") => Some(Claim::Name),
        (
            Claim::Words,
            "collect" | "peekable" | "clone" | "iter" | "into_iter" | "by_ref" | "as_slice",
        ) => Some(Claim::Words),
        (Claim::Words, _) => None,
        (Claim::Request, "host") => Some(Claim::Host),
        (Claim::Request, "get" | "cookie" | "header" | "typed_get" | "remove" | "get_one") => {
            let name = *args.first()?;
            let text = view.str(name).or_else(|| {
                let named = view.named_by(name)?;
                Some(named.last().to_ascii_lowercase().replace('_', "-"))
            });
            named(&text?)
        }
        (
            Claim::Request,
            "headers" | "connection_info" | "cookies" | "into_inner" | "clone" | "as_ref",
        ) => Some(Claim::Request),
        (Claim::Request, _) => None,
        (claim, method) if keeps(method) => Some(claim),
        _ => None,
    }
}

/// Methods that give what they are called on in another form.
const KEEPS: &str = "unwrap expect unwrap_or unwrap_or_default unwrap_or_else as_deref as_ref as_str as_bytes to_str \
                     to_string to_owned to_lowercase to_uppercase to_ascii_lowercase trim and_then map ok clone \
                     cloned value into_owned to_string_lossy display file_name file_stem parent as_path is_some_and \
                     into_string as_os_str context to_path_buf map_or is_none_or is_ok_and";

fn keeps(method: &str) -> bool {
    KEEPS.split_whitespace().any(|known| known == method)
}

/// What a header, a cookie or a field of this name claims.
fn named(name: &str) -> Option<Claim> {
    let name = name.to_ascii_lowercase().replace('-', "_");
    match name.as_str() {
        "host" | "x_forwarded_host" => Some(Claim::Host),
        _ if is_role(&name) => Some(Claim::Role),
        _ => None,
    }
}

fn is_role(name: &str) -> bool {
    ROLES.split_whitespace().any(|role| role == name)
}

fn of_local(view: &BodyView<'_>, local: LocalId, steps: Steps<'_>) -> Option<Claim> {
    let found = view.body.local(local);
    if let Some(init) = found.init {
        return claim_within(view, init, steps);
    }
    bound(view, local, steps).or_else(|| of_parameter(view, local))
}

/// What a local is that a pattern takes out of a value: `let Ok(path) = …`, a branch of a match, a closure's parameter.
fn bound(view: &BodyView<'_>, local: LocalId, steps: Steps<'_>) -> Option<Claim> {
    let holds = |pat: PatId| binds(view, pat, local);
    view.body.iter().find_map(|(id, expr)| match &expr.kind {
        ExprKind::Let(pat, value) if holds(*pat) => claim_within(view, *value, steps),
        ExprKind::Match { scrutinee, arms } if arms.iter().any(|arm| holds(arm.pat)) => {
            claim_within(view, *scrutinee, steps)
        }
        ExprKind::Block { stmts, .. } => stmts.iter().find_map(|stmt| match stmt {
            Stmt::Let {
                pat,
                init: Some(init),
                ..
            } if holds(*pat) => claim_within(view, *init, steps),
            _ => None,
        }),
        ExprKind::Closure { params, .. } if params.iter().any(|(pat, _)| holds(*pat)) => {
            let outer = view.body.iter().find_map(|(_, expr)| match &expr.kind {
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } if args.contains(&id) && keeps(method.as_str()) => Some(*receiver),
                _ => None,
            });
            claim_within(view, outer?, steps)
        }
        _ => None,
    })
}

fn binds(view: &BodyView<'_>, pat: PatId, local: LocalId) -> bool {
    match &view.body.pat(pat).kind {
        PatKind::Bind(bound, _) => *bound == local,
        PatKind::TupleStruct(_, parts) | PatKind::Tuple(parts) => {
            parts.iter().any(|part| binds(view, *part, local))
        }
        PatKind::Ref(inner) => binds(view, *inner, local),
        _ => false,
    }
}

/// What a parameter of a request handler claims.
fn of_parameter(view: &BodyView<'_>, local: LocalId) -> Option<Claim> {
    let owner = view.owner()?;
    let ItemKind::Fn(function) = &owner.kind else {
        return None;
    };
    let param = function
        .params
        .iter()
        .find(|param| param.local == Some(local) || binds(view, param.pat, local))?;
    of_type(view, param).or_else(|| of_route(view, owner, param))
}

fn of_type(view: &BodyView<'_>, param: &Param) -> Option<Claim> {
    let path = param.ty.as_path()?;
    let named = view.resolve(path)?;
    let whole = matches!(
        named.last(),
        "HeaderMap" | "HttpRequest" | "CookieJar" | "Request"
    );
    let library = matches!(
        named.krate(),
        "axum" | "actix_web" | "http" | "hyper" | "rocket" | "poem" | "axum_extra" | "warp"
    );
    (library && (whole || EXTRACTORS.contains(&named.last()))).then_some(Claim::Request)
}

/// A parameter that a route of rocket fills from the request.
fn of_route(view: &BodyView<'_>, owner: &Item, param: &Param) -> Option<Claim> {
    let route = owner.attrs.iter().any(|attr| {
        let named = attr.meta.path.as_ref().and_then(|path| view.resolve(path));
        named.is_some_and(|named| named.krate() == "rocket")
    });
    let name = param.name?;
    (route && is_role(name.as_str())).then_some(Claim::Role)
}
