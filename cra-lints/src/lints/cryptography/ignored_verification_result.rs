//! # Result of a check that decides nothing
//!
//! ## What it checks
//! Checks of passwords, signatures, message codes, tokens and certificates, by the libraries for these and by functions
//! of the workspace that are named after such a check or hand its result on, whose result is dropped, turned into something
//! that is dropped, only printed before the function goes on with what was checked, or taken for a yes where it is an
//! error; and answers of which only is asked whether the check could be made, where a no is no error.
//!
//! ## Why it matters
//! The check runs and changes nothing: whoever has the wrong password or a forged signature gets as far as everybody
//! else.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! ed25519-dalek = "2"
//! ```
//! ```rust src/lib.rs
//! use ed25519_dalek::{Signature, Verifier, VerifyingKey};
//!
//! pub fn accept(key: &VerifyingKey, text: &[u8], signature: &Signature) -> usize {
//!     let _ = key.verify(text, signature);
//!     text.len()
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
//! ed25519-dalek = "2"
//! ```
//! ```rust src/lib.rs
//! use ed25519_dalek::{Signature, SignatureError, Verifier, VerifyingKey};
//!
//! pub fn accept(key: &VerifyingKey, text: &[u8], signature: &Signature) -> Result<usize, SignatureError> {
//!     key.verify(text, signature)?;
//!     Ok(text.len())
//! }
//! ```
//!
//! ## Limits
//! A result that is kept in a field, or handed to another function, is not followed. Where printing is all that a
//! function does with what was checked, that may be its purpose, and is not reported. Nor is a password that is compared with a hash of nobody, so
//! that unknown users wait as long as known ones.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::model::around::Around;
use crate::model::name::Name;
use crate::model::syntax::{FnItem, LocalId, PatId, PatKind};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_D, &I_2_F],
    cwe: &[347, 252],
    tests: false,
    check: &[Check::Body(body)],
};

/// What a check gives back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// A truth value, or something like it.
    Truth,
    /// `Result<bool, _>`: an error says that the check could not be made.
    MaybeTruth,
    /// `Result<(), _>`, or a result with what was checked: an error says that it is wrong.
    Outcome,
}

use Answer::{MaybeTruth, Outcome, Truth};

/// Checks of libraries: the libraries, the names, and what they give.
const CHECKS: &[(&str, &str, Answer)] = &[
    (
        "argon2 password_hash password_auth",
        "verify_password",
        Outcome,
    ),
    (
        "argon2",
        "verify_encoded verify_encoded_ext verify_raw",
        MaybeTruth,
    ),
    ("scrypt", "verify_password scrypt_check", Outcome),
    ("pbkdf2", "verify_password pbkdf2_check", Outcome),
    ("bcrypt", "verify non_truncating_verify", MaybeTruth),
    (
        "djangohashers",
        "check_password check_password_tolerant",
        MaybeTruth,
    ),
    ("pwhash", "verify", Truth),
    (
        "ed25519_dalek",
        "verify verify_strict verify_prehashed verify_batch",
        Outcome,
    ),
    ("ed25519", "verify verify_strict", Outcome),
    (
        "p256 p384 p521 k256 ecdsa dsa rsa signature",
        "verify verify_digest verify_prehash",
        Outcome,
    ),
    ("secp256k1", "verify verify_ecdsa verify_schnorr", Outcome),
    (
        "hmac cmac",
        "verify verify_slice verify_truncated_left verify_truncated_right",
        Outcome,
    ),
    ("digest", "verify verify_slice", Outcome),
    ("ring aws_lc_rs", "verify verify_with_own_key", Outcome),
    (
        "webpki",
        "verify_signature verify_is_valid_tls_server_cert verify_for_usage",
        Outcome,
    ),
    ("minisign_verify", "verify", Outcome),
    (
        "openssl",
        "verify verify_oneshot verify_recover",
        MaybeTruth,
    ),
    ("boring", "verify verify_oneshot", MaybeTruth),
    ("jsonwebtoken", "decode", Outcome),
    ("jsonwebtoken", "verify", MaybeTruth),
    (
        "constant_time_eq",
        "constant_time_eq constant_time_eq_16 constant_time_eq_32 constant_time_eq_64 constant_time_eq_n",
        Truth,
    ),
    ("sodiumoxide", "verify verify_detached pwhash_verify", Truth),
    ("subtle", "ct_eq", Truth),
];

/// Methods that only checks are called.
const UNMISTAKABLE: &str =
    "ct_eq verify_slice verify_strict verify_truncated_left verify_truncated_right verify_prehash";

/// Words for a check in the names of functions, and for what is checked.
const VERBS: &[&str] = &["verify", "check", "validate", "authenticate", "authorize"];
/// Words for a gate, and for what it keeps: they say that whoever fails goes no further.
const GATES: &[&str] = &["check", "verify", "require", "ensure", "enforce", "assert"];
const RIGHTS: &[&str] = &[
    "access",
    "admin",
    "auth",
    "authorization",
    "authorized",
    "permission",
    "permissions",
    "role",
    "roles",
];
const OBJECTS: &[&str] = &[
    "certificate",
    "credential",
    "credentials",
    "hmac",
    "jwt",
    "mac",
    "password",
    "passphrase",
    "permission",
    "pin",
    "signature",
    "signatures",
    "tag",
    "token",
    "otp",
    "totp",
    "csrf",
];

/// Whether one of the words of a list is `word`.
fn has(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

/// The names that checks of libraries have.
static NAMES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
    let names = CHECKS.iter().map(|(_, names, _)| *names);
    names.flat_map(str::split_whitespace).collect()
});

/// The names of the functions of the workspace that hand on what a check of a library gives.
struct HandOn(FxHashSet<Name>);

impl HandOn {
    fn new(model: &Model<'_>) -> Self {
        let items = model.files.iter().flat_map(|file| model.items(file));
        let names = items.filter_map(|view| match &view.item.kind {
            ItemKind::Fn(function) => {
                own_answer(function)?;
                hands_on(model, view.file, function).then_some(view.item.name)
            }
            _ => None,
        });
        Self(names.collect())
    }
}

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let hand_on = view.model.memo.get(|| HandOn::new(view.model));
    for call in view.calls() {
        // Most calls have no name that any check has, and need no closer look.
        if hand_on.0.contains(&call.name)
            || call.may_be_named(|name| NAMES.contains(name) || names_check(name))
        {
            checks(&call, out);
        }
    }
}

fn checks(call: &Call<'_>, out: &mut Findings<'_>) {
    let Some(answer) = answer(call) else {
        return;
    };
    if takes_time_only(call) {
        return;
    }
    let around = call.view.around();
    let how = lost(&call.view, &around, call.id, answer)
        .or_else(|| taken_for_yes(call, &around, answer))
        .or_else(|| half_asked(call, &around, answer));
    let Some(how) = how else {
        return;
    };
    out.report(call.place, format!("the result of `{}` {how}", call.name))
        .why("whoever fails the check gets as far as everybody else")
        .help("leave the function when the check fails, for instance with `?`, or decide by its result");
}

/// Whether a password is compared with a hash that is nobody's: that is done for users who do not exist, so that the
/// answer takes as long as for those who do, and its result says nothing.
fn takes_time_only(call: &Call<'_>) -> bool {
    let of_password = [
        "bcrypt",
        "argon2",
        "scrypt",
        "pbkdf2",
        "password_hash",
        "password_auth",
        "pwhash",
    ];
    let target = call.target().map_or("", |target| target.krate());
    let password = of_password.contains(&target) || call.name.as_str().contains("password");
    password && call.args.iter().any(|arg| is_nobodys(&call.view, *arg, 6))
}

fn is_nobodys(view: &BodyView<'_>, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    let named = |name: &str| {
        let mut words = name.split('_').map(str::to_ascii_lowercase);
        words.any(|word| matches!(&*word, "dummy" | "fake" | "decoy" | "placeholder"))
    };
    match &view.expr(id).kind {
        ExprKind::Literal(Literal::Str(_)) => true,
        ExprKind::Path(path) => named(path.last().name.as_str()) || view.constant(path).is_some(),
        ExprKind::Local(local) => {
            named(view.body.local(*local).name.as_str())
                || view
                    .only_value(*local)
                    .is_some_and(|value| is_nobodys(view, value, hops))
        }
        ExprKind::Ref { operand: inner, .. }
        | ExprKind::Unary(_, inner)
        | ExprKind::Try(inner)
        | ExprKind::Field { base: inner, .. }
        | ExprKind::MethodCall {
            receiver: inner, ..
        } => is_nobodys(view, *inner, hops),
        ExprKind::Call { callee, args } => match &**args {
            [only] => is_nobodys(view, *only, hops),
            [] => {
                matches!(&view.expr(*callee).kind, ExprKind::Path(path) if named(path.last().name.as_str()))
            }
            _ => false,
        },
        _ => false,
    }
}

/// What a call gives, when it is a check.
fn answer(call: &Call<'_>) -> Option<Answer> {
    let name = call.name.as_str();
    if let Some((file, function)) = own_function(call) {
        let answer = own_answer(function)?;
        let checks = || names_check(name) || hands_on(call.view.model, file, function);
        return checks().then_some(answer);
    }
    if call.is_own() {
        return None;
    }
    library_answer(call)
}

/// What a check of a library gives.
fn library_answer(call: &Call<'_>) -> Option<Answer> {
    let name = call.name.as_str();
    let Some(target) = call.target() else {
        // Of what the method is called on nothing is known, and nobody else calls methods like that.
        let mut rows = CHECKS.iter().filter(|(libraries, names, _)| {
            let mut libraries = libraries.split_whitespace();
            has(UNMISTAKABLE, name)
                && has(names, name)
                && libraries.any(|library| call.may_use(library))
        });
        return rows.next().map(|(.., answer)| *answer);
    };
    // Functions may have been imported under another name.
    let name = if call.path.is_some() {
        target.last()
    } else {
        name
    };
    CHECKS
        .iter()
        .find(|(libraries, names, _)| has(libraries, target.krate()) && has(names, name))
        .map(|(.., answer)| *answer)
}

fn own_function<'m>(call: &Call<'m>) -> Option<(&'m File, &'m FnItem)> {
    let target = call.target()?;
    let model = call.view.model;
    if let Some((file, item)) = target.item {
        let file = model.file(file);
        return match &file.tree.as_ref()?.item(item).kind {
            ItemKind::Fn(function) => Some((file, &**function)),
            _ => None,
        };
    }
    model.associated_fn(target.parent(), target.last())
}

/// Whether a function of the workspace does nothing but hand on what a check of a library gives: it ends in the check, or
/// leaves with its error and ends in `Ok(())`.
fn hands_on<'m>(model: &'m Model<'m>, file: &'m File, function: &FnItem) -> bool {
    let (Some(tree), Some(body)) = (file.tree.as_ref(), function.body) else {
        return false;
    };
    let view = BodyView {
        model,
        file,
        tree,
        body: tree.body(body),
    };
    let ExprKind::Block {
        stmts,
        tail: Some(tail),
        ..
    } = &view.expr(view.body.root()).kind
    else {
        return false;
    };
    let is_check = |id: ExprId| {
        let id = unwrapped(view, id);
        let named = match &view.expr(id).kind {
            ExprKind::MethodCall { method, .. } => NAMES.contains(method.as_str()),
            ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
                ExprKind::Path(path) => {
                    let name = path.last().name;
                    NAMES.contains(name.as_str()) || model.may_be_another(name)
                }
                _ => false,
            },
            _ => false,
        };
        named
            && view
                .calls()
                .find(|call| call.id == id)
                .is_some_and(|call| !call.is_own() && library_answer(&call).is_some())
    };
    let gate = |stmt: &Stmt| {
        matches!(stmt, Stmt::Expr(id)
        if matches!(view.expr(*id).kind, ExprKind::Try(inner) if is_check(inner)))
    };
    let only_lets = stmts
        .iter()
        .all(|stmt| matches!(stmt, Stmt::Let { .. }) || gate(stmt));
    only_lets && (is_check(*tail) || is_nothing(&view, *tail) && stmts.iter().any(gate))
}

/// What a result was before it was written in another way.
fn unwrapped(view: BodyView<'_>, id: ExprId) -> ExprId {
    match &view.expr(id).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } if matches!(
            method.as_str(),
            "is_ok" | "map_err" | "unwrap_or_default" | "context" | "with_context" | "into"
        ) =>
        {
            unwrapped(view, *receiver)
        }
        ExprKind::Await(inner) => unwrapped(view, *inner),
        _ => id,
    }
}

/// `Ok(())`.
fn is_nothing(view: &BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        ExprKind::Call { args, .. } => {
            matches!(&**args, [only] if matches!(&view.expr(*only).kind, ExprKind::Tuple(parts) if parts.is_empty()))
        }
        _ => false,
    }
}

fn names_check(name: &str) -> bool {
    let words = || name.split('_');
    let names = |list: &[&str]| words().any(|word| list.contains(&word));
    let gate = || words().next().is_some_and(|first| GATES.contains(&first)) && names(RIGHTS);
    names(VERBS) && names(OBJECTS) || gate()
}

/// What a function of the workspace gives, when that says whether a check went well.
fn own_answer(function: &FnItem) -> Option<Answer> {
    let ret = function.ret.as_ref()?;
    let path = ret.as_path()?;
    if path.is(&["bool"]) {
        return Some(Truth);
    }
    if path.last().name != "Result" {
        return None;
    }
    let inner = path.last().args.first();
    let truth = inner
        .and_then(|inner| inner.as_path())
        .is_some_and(|path| path.is(&["bool"]));
    Some(if truth { MaybeTruth } else { Outcome })
}

/// How the result of a check gets lost; `None` when it is used.
fn lost(
    view: &BodyView<'_>,
    around: &Around,
    check: ExprId,
    mut answer: Answer,
) -> Option<&'static str> {
    let mut at = check;
    loop {
        let outer = around.parent(at)?;
        match &view.expr(outer).kind {
            ExprKind::Await(_) => {}
            ExprKind::Try(_) => answer = opened(answer)?,
            ExprKind::MethodCall {
                receiver, method, ..
            } if *receiver == at => match method.as_str() {
                // Nobody goes on behind it.
                "unwrap_or_else" | "map_err" if leaves(view, outer) => answer = opened(answer)?,
                "ok" | "is_ok" | "is_err" | "err" | "map_err" | "inspect_err" | "unwrap_or"
                | "unwrap_or_default" | "unwrap_or_else" | "context" | "unwrap_u8"
                | "then_some" | "to_owned" | "clone" => {}
                "unwrap" | "expect" => answer = opened(answer)?,
                _ => return None,
            },
            ExprKind::Unary(..) | ExprKind::Ref { .. } => {}
            ExprKind::Call { callee, .. } => {
                let ExprKind::Path(path) = &view.expr(*callee).kind else {
                    return None;
                };
                let drops = view
                    .resolve(path)
                    .is_some_and(|named| named.is("std::mem::drop"));
                return drops.then_some("is dropped");
            }
            ExprKind::Assign(None, left, right) if *right == at => {
                return matches!(view.expr(*left).kind, ExprKind::Other).then_some("is dropped");
            }
            ExprKind::Macro(call) => {
                let block = around.parent(outer)?;
                return (prints(call) && goes_on(view, block, outer, check))
                    .then_some("is only printed");
            }
            ExprKind::Block { stmts, .. } => {
                return in_block(view, around, outer, stmts, (at, check));
            }
            ExprKind::Let(..) => {
                let choice = around.parent(outer)?;
                return only_printed(view, around, choice, (outer, check));
            }
            ExprKind::If { condition, .. } if *condition == at => {
                return only_printed(view, around, outer, (at, check));
            }
            ExprKind::Match { scrutinee, .. } if *scrutinee == at => {
                return only_printed(view, around, outer, (at, check));
            }
            _ => return None,
        }
        at = outer;
    }
}

/// Whether the closure that a method is given never comes back.
fn leaves(view: &BodyView<'_>, call: ExprId) -> bool {
    match &view.expr(call).kind {
        ExprKind::MethodCall { args, .. } => args.iter().any(|arg| match view.expr(*arg).kind {
            ExprKind::Closure { body, .. } => view.diverges(body),
            _ => false,
        }),
        _ => false,
    }
}

/// How the answer of a library's check is taken for a yes where it is an error; `None` where it is not. What a truth means
/// is only known of libraries.
fn taken_for_yes(call: &Call<'_>, around: &Around, answer: Answer) -> Option<&'static str> {
    let view = &call.view;
    if own_function(call).is_some() {
        return None;
    }
    let outer = around.parent(call.id)?;
    let yes = |id: ExprId| view.bool(id) == Some(true);
    let closure = |id: ExprId, yes: &dyn Fn(BodyView<'_>, ExprId) -> bool| {
        matches!(view.expr(id).kind, ExprKind::Closure { .. })
            && view
                .callable(id)
                .is_some_and(|rule| rule.always(&|at, id| yes(at, id)))
    };
    let taken = match &view.expr(outer).kind {
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } if *receiver == call.id => match (method.as_str(), &**args, answer) {
            ("unwrap_or", [other], MaybeTruth) => yes(*other),
            ("unwrap_or_else", [other], MaybeTruth) => {
                closure(*other, &|at, id| at.bool(id) == Some(true))
            }
            ("map_or", [other, _], MaybeTruth | Outcome) => yes(*other),
            ("or", [other], MaybeTruth | Outcome) => is_fine(*view, *other),
            ("or_else", [other], MaybeTruth | Outcome) => closure(*other, &is_fine),
            _ => false,
        },
        ExprKind::Match { scrutinee, arms } if *scrutinee == call.id && answer == MaybeTruth => {
            arms.iter().any(|arm| {
                let error = matches!(&view.body.pat(arm.pat).kind, PatKind::TupleStruct(path, _)
                    if path.last().name == "Err");
                error && arm.guard.is_none() && yes(arm.body)
            })
        }
        _ => false,
    };
    taken.then_some("counts as a yes where it is an error")
}

/// Types of which the check gives nothing but an error, beside others of the same library that say yes or no.
const BY_ERROR_ONLY: &[&str] = &[
    "Pkcs7",
    "Pkcs7Ref",
    "CmsContentInfo",
    "OcspBasicResponseRef",
    "SrpRef",
];

/// Whether of the answer of a library's check only is asked whether it is an error, where a no is none; `None` where it is
/// not.
fn half_asked(call: &Call<'_>, around: &Around, answer: Answer) -> Option<&'static str> {
    let view = &call.view;
    if answer != MaybeTruth || own_function(call).is_some() {
        return None;
    }
    let by_error = call.receiver_type().is_some_and(|ty| {
        let last = ty.as_str().rsplit("::").next().unwrap_or_default();
        BY_ERROR_ONLY.contains(&last)
    });
    // It gives what was signed, and no yes or no.
    if by_error || call.name == "verify_recover" {
        return None;
    }
    let mut at = call.id;
    let mut outer = around.parent(at)?;
    while matches!(
        view.expr(outer).kind,
        ExprKind::Await(_) | ExprKind::Ref { .. }
    ) {
        at = outer;
        outer = around.parent(at)?;
    }
    let half = match &view.expr(outer).kind {
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => *receiver == at && args.is_empty() && matches!(method.as_str(), "is_ok" | "is_err"),
        ExprKind::Let(pat, asked) => *asked == at && takes_any(view, *pat),
        ExprKind::Match { scrutinee, arms } => {
            *scrutinee == at
                && arms
                    .iter()
                    .any(|arm| arm.guard.is_none() && takes_any(view, arm.pat))
                && !arms.iter().any(|arm| asks_truth(view, arm.pat))
        }
        _ => false,
    };
    half.then_some("is only asked for errors, and a no is none")
}

/// `Ok(_)`.
fn takes_any(view: &BodyView<'_>, pat: PatId) -> bool {
    match &view.body.pat(pat).kind {
        PatKind::TupleStruct(path, parts) => {
            path.last().name == "Ok"
                && matches!(**parts, [only] if matches!(view.body.pat(only).kind, PatKind::Wild))
        }
        _ => false,
    }
}

/// `Ok(false)` and the like.
fn asks_truth(view: &BodyView<'_>, pat: PatId) -> bool {
    match &view.body.pat(pat).kind {
        PatKind::TupleStruct(_, parts) => parts
            .iter()
            .any(|part| matches!(view.body.pat(*part).kind, PatKind::Literal(_))),
        PatKind::Or(pats) => pats.iter().any(|pat| match &view.body.pat(*pat).kind {
            PatKind::TupleStruct(_, parts) => parts
                .iter()
                .any(|part| matches!(view.body.pat(*part).kind, PatKind::Literal(_))),
            _ => false,
        }),
        _ => false,
    }
}

/// `Ok(())` and `Ok(true)`.
fn is_fine(view: BodyView<'_>, id: ExprId) -> bool {
    is_ok(view, id, &|view, inner| {
        view.bool(inner) == Some(true)
            || matches!(&view.expr(inner).kind, ExprKind::Tuple(parts) if parts.is_empty())
    })
}

/// What is left of an answer when its error was taken out.
fn opened(answer: Answer) -> Option<Answer> {
    (answer == MaybeTruth).then_some(Truth)
}

fn in_block(
    view: &BodyView<'_>,
    around: &Around,
    block: ExprId,
    stmts: &[Stmt],
    (at, check): (ExprId, ExprId),
) -> Option<&'static str> {
    for stmt in stmts {
        match stmt {
            Stmt::Expr(id) if *id == at => return Some("is dropped"),
            Stmt::Let {
                pat,
                init: Some(init),
                otherwise: None,
                ..
            } if *init == at => {
                return match view.body.pat(*pat).kind {
                    PatKind::Wild => Some("is dropped"),
                    PatKind::Bind(local, None) => kept(view, around, block, (local, check)),
                    _ => None,
                };
            }
            _ => {}
        }
    }
    None
}

/// How a result in a local gets lost.
fn kept(
    view: &BodyView<'_>,
    around: &Around,
    block: ExprId,
    (local, check): (LocalId, ExprId),
) -> Option<&'static str> {
    let uses: Vec<ExprId> = view
        .body
        .iter()
        .filter(|(_, expr)| matches!(expr.kind, ExprKind::Local(named) if named == local))
        .map(|(id, _)| id)
        .collect();
    if uses.is_empty() {
        return Some("is never looked at");
    }
    let shown = |id: &ExprId| {
        around
            .outward(*id)
            .take_while(|outer| *outer != block)
            .find_map(|outer| match &view.expr(outer).kind {
                ExprKind::Macro(call) => Some(prints(call)),
                ExprKind::Ref { .. } => None,
                ExprKind::MethodCall { method, .. } if turns_to_truth(*method) => None,
                _ => Some(false),
            })
            .unwrap_or(false)
    };
    // Nobody sees what is written for those who search for faults, unless they do.
    let unseen = |id: &ExprId| {
        let mut outer = around.outward(*id);
        outer.any(|outer| matches!(&view.expr(outer).kind, ExprKind::Macro(call) if debugs(call)))
    };
    let last = uses.last().copied().unwrap_or(block);
    let statement = std::iter::once(last)
        .chain(around.outward(last))
        .take_while(|outer| *outer != block)
        .last()
        .unwrap_or(last);
    if uses.iter().all(shown) {
        if uses.iter().all(unseen) {
            return Some("is only printed");
        }
        return goes_on(view, block, statement, check).then_some("is only printed");
    }
    let decides_nothing = |id: &ExprId| {
        shown(id)
            || around
                .outward(*id)
                .take_while(|outer| *outer != block)
                .find(|outer| !matches!(view.expr(*outer).kind, ExprKind::Unary(..)))
                .is_some_and(|choice| {
                    let condition = around
                        .outward(*id)
                        .take_while(|outer| *outer != choice)
                        .last()
                        .unwrap_or(*id);
                    only_printed(view, around, choice, (condition, check)).is_some()
                })
    };
    uses.iter()
        .all(decides_nothing)
        .then_some("is only printed")
}

/// Whether a choice does nothing but print, and the function then goes on.
fn only_printed(
    view: &BodyView<'_>,
    around: &Around,
    choice: ExprId,
    (condition, check): (ExprId, ExprId),
) -> Option<&'static str> {
    let branches: Vec<ExprId> = match &view.expr(choice).kind {
        ExprKind::If {
            condition: asked,
            then,
            otherwise,
        } if *asked == condition => [Some(*then), *otherwise].into_iter().flatten().collect(),
        ExprKind::Match { arms, .. } => arms.iter().map(|arm| arm.body).collect(),
        _ => return None,
    };
    let block = around.parent(choice)?;
    let ExprKind::Block { stmts, .. } = &view.expr(block).kind else {
        return None;
    };
    let statement = stmts
        .iter()
        .any(|stmt| matches!(stmt, Stmt::Expr(id) if *id == choice));
    let prints = branches.iter().all(|branch| only_prints(view, *branch))
        && branches.iter().any(|branch| has_print(view, *branch));
    (statement && prints && goes_on(view, block, choice, check)).then_some("is only printed")
}

/// Whether what was checked is used behind `after`, or the block is that of a function and ends in a value that says more
/// than that all went well.
fn goes_on(view: &BodyView<'_>, block: ExprId, after: ExprId, check: ExprId) -> bool {
    let ExprKind::Block { tail, stmts, .. } = &view.expr(block).kind else {
        return false;
    };
    if acts_on_checked(view, stmts, *tail, after, check) {
        return true;
    }
    let Some(tail) = *tail else {
        return false;
    };
    if block != view.body.root() || only_prints(view, tail) {
        return false;
    }
    !is_nothing(view, tail)
}

/// Whether a statement behind `after` does something with what was checked, or with what was made of it since.
fn acts_on_checked(
    view: &BodyView<'_>,
    stmts: &[Stmt],
    tail: Option<ExprId>,
    after: ExprId,
    check: ExprId,
) -> bool {
    let args = match &view.expr(check).kind {
        ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => &**args,
        _ => return false,
    };
    let end = view.expr(after).span.end;
    let mentions = |id: ExprId, known: &[LocalId]| {
        let at = view.expr(id).span;
        view.body.exprs.iter().any(|expr| {
            matches!(expr.kind, ExprKind::Local(local) if known.contains(&local))
                && at.contains(expr.span)
        })
    };
    let mut known: Vec<LocalId> = Vec::new();
    for (local, found) in (0u32..).map(LocalId).zip(&view.body.locals) {
        let within = args.iter().any(|arg| mentions(*arg, &[local]));
        if within && found.name != "self" {
            known.push(local);
        }
    }
    let acts = |id: ExprId, known: &[LocalId]| {
        let does = match &view.expr(id).kind {
            ExprKind::Try(inner) | ExprKind::Await(inner) => &view.expr(*inner).kind,
            other => other,
        };
        // Another check is no use of it, and neither is what only looks.
        let checks =
            |name: &str| names_check(name) || CHECKS.iter().any(|(_, names, _)| has(names, name));
        let does = match does {
            ExprKind::MethodCall { method, args, .. } => {
                !checks(method.as_str()) && args.iter().any(|arg| mentions(*arg, known))
            }
            ExprKind::Call { callee, args } => {
                let name = match &view.expr(*callee).kind {
                    ExprKind::Path(path) => path.last().name.as_str(),
                    _ => "",
                };
                !checks(name)
                    && !matches!(name, "drop" | "Ok" | "Some" | "Err")
                    && args.iter().any(|arg| mentions(*arg, known))
            }
            _ => false,
        };
        does && !only_prints(view, id)
    };
    for stmt in stmts {
        match stmt {
            Stmt::Let {
                pat,
                init: Some(init),
                ..
            } if view.expr(*init).span.start >= end => {
                if mentions(*init, &known)
                    && let PatKind::Bind(local, _) = view.body.pat(*pat).kind
                {
                    known.push(local);
                }
            }
            Stmt::Expr(id) if view.expr(*id).span.start >= end && acts(*id, &known) => return true,
            _ => {}
        }
    }
    tail.is_some_and(|tail| view.expr(tail).span.start >= end && acts(tail, &known))
}

/// Whether an expression does nothing, or nothing but print.
fn only_prints(view: &BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        ExprKind::Block { stmts, tail, .. } => {
            tail.is_none_or(|tail| only_prints(view, tail))
                && stmts.iter().all(|stmt| match stmt {
                    Stmt::Expr(id) => only_prints(view, *id),
                    _ => false,
                })
        }
        ExprKind::Tuple(parts) => parts.is_empty(),
        ExprKind::Macro(call) => prints(call),
        ExprKind::Match { arms, .. } => arms.iter().all(|arm| only_prints(view, arm.body)),
        ExprKind::If {
            then, otherwise, ..
        } => only_prints(view, *then) && otherwise.is_none_or(|other| only_prints(view, other)),
        _ => false,
    }
}

fn has_print(view: &BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        ExprKind::Block { stmts, tail, .. } => {
            tail.is_some_and(|tail| has_print(view, tail))
                || stmts
                    .iter()
                    .any(|stmt| matches!(stmt, Stmt::Expr(id) if has_print(view, *id)))
        }
        ExprKind::Macro(call) => prints(call),
        _ => false,
    }
}

/// Whether a macro prints or logs.
/// Whether a method says of a result only whether it is good.
fn turns_to_truth(method: Name) -> bool {
    matches!(method.as_str(), "is_ok" | "is_err" | "ok" | "err")
}

/// Whether a macro writes a record that is left out unless somebody searches for faults.
fn debugs(call: &MacroCall) -> bool {
    matches!(call.path.last().name.as_str(), "debug" | "trace")
}

fn prints(call: &MacroCall) -> bool {
    matches!(
        call.path.last().name.as_str(),
        "print"
            | "println"
            | "eprint"
            | "eprintln"
            | "dbg"
            | "error"
            | "warn"
            | "info"
            | "debug"
            | "trace"
            | "log"
    )
}
