//! # SSH server whose key nobody checks
//!
//! ## What it checks
//! Handlers of russh, callbacks of git2 and options of openssh, async-ssh2-tokio and the program `ssh` that accept the
//! key of any server, and sessions of ssh2 in a package that never looks at the server's key.
//!
//! ## Why it matters
//! The key is all that tells the right server from one in between. Without it a password goes to whoever asks, and
//! commands and files come from whoever answers.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! openssh = "0.11"
//! ```
//! ```rust src/lib.rs
//! use openssh::{KnownHosts, SessionBuilder};
//!
//! pub fn session(builder: &mut SessionBuilder) {
//!     builder.known_hosts_check(KnownHosts::Accept);
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
//! openssh = "0.11"
//! ```
//! ```rust src/lib.rs
//! use openssh::{KnownHosts, SessionBuilder};
//!
//! pub fn session(builder: &mut SessionBuilder) {
//!     builder.known_hosts_check(KnownHosts::Strict);
//! }
//! ```
//!
//! ## Limits
//! A handler that refuses some keys is taken to know what it does, and so is a package that asks ssh2 for the server's
//! key anywhere. An option of `ssh` in a branch is a warning.

use crate::model::syntax::{BodyOwner, Expr};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[322],
    tests: false,
    check: &[
        Check::Item(handler),
        Check::Call(call),
        Check::Path(option),
        Check::Body(words),
    ],
};

const WHY: &str =
    "whoever sits between can play the server, take the password and change what is sent";
const HELP: &str =
    "compare the server's key with a known one, as in a `known_hosts` file, and refuse any other";

fn handler(view: &ItemView<'_>, out: &mut Findings<'_>) {
    let ItemKind::Impl(block) = &view.item.kind else {
        return;
    };
    let Some(path) = block.trait_.as_ref() else {
        return;
    };
    let mut methods = block.items.iter().map(|id| view.tree.item(*id));
    let Some(item) = methods.find(|item| item.name == "check_server_key") else {
        return;
    };
    let found = view.model.resolve(view.file.id, path);
    let ours = found.is_some_and(|found| {
        found.last() == "Handler"
            && (found.item.is_none() || matches!(found.krate(), "russh" | "thrussh"))
    });
    let ItemKind::Fn(function) = &item.kind else {
        return;
    };
    let accepts = ours
        && function
            .body
            .is_some_and(|body| view.body(body).whole().always(&is_yes));
    if accepts {
        out.report(
            view.place(item.name_span),
            "`check_server_key` accepts the key of any server",
        )
        .why(WHY)
        .help(HELP);
    }
}

/// Whether an answer about a key is a yes: `true`, `Ok(true)`, `Ok((self, true))`, `self.finished_bool(true)`.
fn is_yes(view: BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        ExprKind::Tuple(parts) => parts.last().is_some_and(|last| is_true(view, *last)),
        ExprKind::MethodCall { method, args, .. } if *method == "finished_bool" => {
            args.last().is_some_and(|last| is_true(view, *last))
        }
        _ => is_true(view, id) || is_ok(view, id, &is_yes),
    }
}

fn is_true(view: BodyView<'_>, id: ExprId) -> bool {
    let outcomes = view.outcomes(id);
    outcomes
        .iter()
        .all(|(view, id)| view.bool(*id) == Some(true))
}

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    let what = match call.name.as_str() {
        "certificate_check" if call.may_use("git2") && accepts_all(call) => {
            "the callback of `certificate_check` accepts every server"
        }
        "handshake" if is_unchecked_session(call) => {
            "the session goes on without a look at the server's key"
        }
        _ => return,
    };
    if !call.is_own() {
        out.report(call.place, what).why(WHY).help(HELP);
    }
}

fn accepts_all(call: &Call<'_>) -> bool {
    let is_accepted = |view: BodyView<'_>, id| {
        view.named_by(id)
            .is_some_and(|named| named.last() == "CertificateOk")
    };
    let rule = call.last_arg().and_then(|rule| call.view.callable(rule));
    rule.is_some_and(|rule| {
        rule.always(&|view, id| {
            is_ok(view, id, &|view, id| {
                let outcomes = view.outcomes(id);
                outcomes.iter().all(|(view, id)| is_accepted(*view, *id))
            })
        })
    })
}

/// Functions of ssh2 that show the server's key, or compare it.
const LOOKS: &[&str] = &["host_key", "host_key_hash", "known_hosts"];

/// Whether a session of ssh2 is opened where nobody asks for the server's key: not in the same function, not in those
/// that call it, nor in those that either calls. A session that is kept somewhere may be asked anywhere.
fn is_unchecked_session(call: &Call<'_>) -> bool {
    let session = call.receiver_type().is_some_and(|ty| {
        matches!(
            ty.as_str(),
            "ssh2::Session" | "async_ssh2_lite::AsyncSession"
        )
    });
    let Some(package) = call.view.file.package.filter(|_| session) else {
        return false;
    };
    let (view, model) = (call.view, call.view.model);
    let logs_in = |view: BodyView<'_>| {
        view.calls()
            .any(|call| call.name.as_str().starts_with("userauth_"))
    };
    if let BodyOwner::Item(owner) = view.body.owner {
        let callers = model.callers();
        let callers = callers.of((view.file.id, owner)).iter();
        let callers = callers.filter_map(|caller| model.function(*caller));
        let mut around: Vec<BodyView<'_>> = callers.map(|(_, body)| body).collect();
        // Who logs in at once has no other place to look, and neither have those who get a session to log in with.
        let at_once =
            logs_in(view) || !around.is_empty() && around.iter().all(|caller| logs_in(*caller));
        if at_once {
            around.push(view);
            return !around.iter().any(|body| {
                let callees = body.own_calls(body.infer()).into_iter();
                let callees = callees.filter_map(|callee| model.function(callee.function));
                looks(&body.body.exprs)
                    || callees.into_iter().any(|(_, body)| looks(&body.body.exprs))
            });
        }
    }
    !looked_at_anywhere(model, package)
}

/// Whether anything in a package asks for a server's key.
fn looked_at_anywhere(model: &Model<'_>, package: usize) -> bool {
    model
        .package_files(package)
        .filter_map(|file| file.tree.as_ref())
        .flat_map(|tree| &tree.bodies)
        .any(|body| looks(&body.exprs))
}

fn looks(exprs: &[Expr]) -> bool {
    exprs.iter().any(|expr| match &expr.kind {
        ExprKind::MethodCall { method, .. } => LOOKS.contains(&method.as_str()),
        ExprKind::Path(path) => LOOKS.contains(&path.last().name.as_str()),
        _ => false,
    })
}

/// Values that stand for no check.
const NO_CHECK: &[&str] = &[
    "openssh::KnownHosts::Accept",
    "async_ssh2_tokio::ServerCheckMethod::NoCheck",
    "async_ssh2_tokio::client::ServerCheckMethod::NoCheck",
];

fn option(path: &PathUse<'_>, out: &mut Findings<'_>) {
    let name = path.path.last().name;
    let last = |known: &&str| known.rsplit("::").next() == Some(name.as_str());
    if path.test || !path.in_expression || !NO_CHECK.iter().any(last) {
        return;
    }
    let known = path.target().is_some_and(|target| target.is_any(NO_CHECK));
    if known {
        out.report(
            path.whole(),
            format!("`{name}` accepts the key of any server"),
        )
        .why(WHY)
        .help(HELP);
    }
}

/// Options of the program `ssh` in texts that are not only compared with.
fn words(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (id, expr) in view.body.iter() {
        let ExprKind::Literal(Literal::Str(text)) = &expr.kind else {
            continue;
        };
        if switches_off(text) && !is_compared(*view, id) {
            let what = "this option of `ssh` accepts the key of any server";
            let filed = out.report(view.place_of(id), what).why(WHY).help(HELP);
            if view.is_conditional(id) {
                // Most often a choice that users are offered on purpose.
                filed.at_most(Level::Warn);
            }
        }
    }
}

/// Whether a text is the option, or a command with it.
fn switches_off(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.split("stricthostkeychecking").skip(1).any(|rest| {
        let value = rest.strip_prefix(['=', ' ']).unwrap_or_default();
        let end = value
            .find(|char: char| !char.is_ascii_alphanumeric() && char != '-')
            .unwrap_or(value.len());
        matches!(&value[..end], "no" | "off")
    })
}

/// Whether an expression is an operand of a comparison, a pattern, or shown to somebody.
fn is_compared(view: BodyView<'_>, id: ExprId) -> bool {
    let at = view.expr(id).span;
    let in_pattern = view.body.pats.iter().any(|pat| pat.span.contains(at));
    in_pattern
        || view.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Binary(BinaryOp::Eq | BinaryOp::Ne, left, right) => {
                *left == id || *right == id
            }
            ExprKind::MethodCall { method, args, .. } => {
                matches!(
                    method.as_str(),
                    "contains"
                        | "starts_with"
                        | "ends_with"
                        | "eq"
                        | "about"
                        | "help"
                        | "long_help"
                ) && args.contains(&id)
            }
            ExprKind::Macro(call) => {
                !matches!(
                    call.path.last().name.as_str(),
                    "format" | "vec" | "cmd" | "concat"
                ) && call.args.contains(&id)
            }
            _ => false,
        })
}
