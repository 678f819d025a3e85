//! # Secrets compared byte by byte
//!
//! ## What it checks
//! `==` and `!=` on the result of a MAC, on texts or bytes that are called a password, a key or a token, on the hash of a
//! password or of what is called a secret, and on what a type with `#[cra::secret]` holds, with something that is not written
//! in the program or is a constant that is called so; on what a function of the workspace makes of a password, or of a key and a message; and on
//! two lists of bytes of which one is called the expected MAC. The same with the methods that do it, byte by byte, by a
//! function of the workspace that does nothing else, and by looking it up in a list.
//!
//! ## Why it matters
//! Such a comparison ends at the first difference. Whoever may try often, and measures how long each answer takes,
//! learns the secret piece by piece.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! ```
//! ```rust src/lib.rs
//! pub fn may_enter(sent: &str, api_key: &str) -> bool {
//!     sent == api_key
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
//! subtle = "2"
//! ```
//! ```rust src/lib.rs
//! use subtle::ConstantTimeEq as _;
//!
//! pub fn may_enter(sent: &str, api_key: &str) -> bool {
//!     sent.as_bytes().ct_eq(api_key.as_bytes()).into()
//! }
//! ```
//!
//! ## Limits
//! Secrets are known by their names and by the functions that make them. A type of one's own is taken to compare as it
//! should; the equality that a type defines for itself is looked into only where the type says that it is a secret. Digests that are no MAC are no secrets.
//! Whether a secret has changed, and is then replaced, may be asked; two kept secrets that may both be missing are a note.

use crate::model::sensitive::{Sensitive, class_of, words};
use crate::model::syntax::{Arm, LocalId, PatId, PatKind};
use crate::model::ty::{Ty, TyKind};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_D],
    cwe: &[208],
    tests: false,
    check: &[Check::Body(body)],
};

/// What makes an operand a secret.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Secret {
    /// It is in a type that says so of itself.
    Declared,
    /// It is made by a MAC.
    Mac,
    /// Its name says so.
    Named,
    /// It is a token that something sent must be equal to.
    Expected,
}

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let declares = view.model.promises().of("secret").next().is_some();
    let equality = defines_equality(*view);
    let mut types = None;
    for (id, expr) in view.body.iter() {
        if let ExprKind::Match { scrutinee, arms } = &expr.kind {
            by_arm(*view, *scrutinee, arms, out);
            continue;
        }
        let Some((left, right, by_method)) = compared(*view, id) else {
            if !equality && is_looked_up(*view, id) {
                report(view.place_of(id), Secret::Named, out);
            }
            continue;
        };
        let named = || secret(*view, left, 8).or_else(|| secret(*view, right, 8));
        let mut found = match equality {
            // What a secret is turned into first is compared with something that is kept.
            true => [left, right]
                .into_iter()
                .find_map(|side| made_by_own(*view, side)),
            false => named(),
        };
        if found.is_none() && !equality && are_macs_by_name(*view, left, right) {
            found = Some(Secret::Mac);
        }
        if found.is_none() && declares {
            let types = types.get_or_insert_with(|| view.infer());
            let inside = |side| view.is_in_declared_secret(types, side);
            found = (inside(left) || inside(right)).then_some(Secret::Declared);
        }
        let Some(found) = found else {
            continue;
        };
        if [left, right]
            .into_iter()
            .any(|side| tells_nothing(*view, side) && !is_secret_constant(*view, side))
        {
            continue;
        }
        if !matches!(found, Secret::Mac | Secret::Declared)
            && (typed_twice(*view, left, right)
                || is_itself(*view, left, right)
                || hashed_here(*view, left) && hashed_here(*view, right))
        {
            continue;
        }
        if found != Secret::Mac && (is_replaced(*view, id, left, right) || marks_as_past(*view, id))
        {
            continue;
        }
        let types = types.get_or_insert_with(|| view.infer());
        let settings = [left, right].into_iter().all(|side| {
            let lent = matches!(&view.expr(side).kind, ExprKind::MethodCall { method, .. }
                if matches!(method.as_str(), "as_deref" | "as_ref"));
            lent && types.of(side).is("std::option::Option")
        });
        let kinds = [left, right].map(|side| kind(types.of(side)));
        // Columns of a query builder have methods of these names too.
        if by_method && kinds[0] != Kind::Text {
            continue;
        }
        let fits = match found {
            Secret::Mac => !kinds.contains(&Kind::Other),
            Secret::Named | Secret::Declared => {
                !kinds.contains(&Kind::Other) && kinds.contains(&Kind::Text)
            }
            // Tokens of protocols are bytes; those that let somebody in are texts.
            Secret::Expected => {
                !kinds.contains(&Kind::Other)
                    && [left, right].into_iter().any(|side| {
                        let ty = types.of(side);
                        ty.is("str") || ty.is("std::string::String")
                    })
            }
        };
        if fits {
            // Where both may be missing and are kept, it is rather a setting beside another than a guess beside a secret.
            let level = if settings { Level::Note } else { Level::Deny };
            report_at_most(view.place_of(id), found, level, out);
        }
    }
}

fn report(place: Place, found: Secret, out: &mut Findings<'_>) {
    report_at_most(place, found, Level::Deny, out);
}

fn report_at_most(place: Place, found: Secret, level: Level, out: &mut Findings<'_>) {
    let what = match found {
        Secret::Mac => "a MAC is compared byte by byte",
        Secret::Named | Secret::Expected | Secret::Declared => "a secret is compared byte by byte",
    };
    out.report(place, what)
        .why("the time that each answer takes tells how much of a guess was right")
        .help(match found {
            Secret::Mac => "let the library verify it, as with `verify_slice`, or compare with `subtle::ConstantTimeEq`",
            Secret::Named | Secret::Expected | Secret::Declared => "compare with `subtle::ConstantTimeEq`, and passwords by verifying a slow hash",
        })
        .at_most(level);
}

/// Whether one side is set anew after the comparison, by what it was compared with: the question is whether it changed.
fn is_replaced(view: BodyView<'_>, at: ExprId, left: ExprId, right: ExprId) -> bool {
    let end = view.expr(at).span.end;
    let sides = [left, right].map(|side| view.spot(payload(view, side)));
    let [Some(left), Some(right)] = sides else {
        return false;
    };
    view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::Assign(None, target, value) if expr.span.start >= end => {
            let target = view.spot(*target);
            let value = view.spot(payload(view, *value));
            let pair = (target.as_ref(), value.as_ref());
            pair == (Some(&left), Some(&right)) || pair == (Some(&right), Some(&left))
        }
        _ => false,
    })
}

/// Whether a value is a hash that is made for the comparison: of two that are compared, nobody learns what was hashed.
fn hashed_here(view: BodyView<'_>, id: ExprId) -> bool {
    let ExprKind::Call { callee, .. } = &view.expr(inner(view, id)).kind else {
        return false;
    };
    match &view.expr(*callee).kind {
        ExprKind::Path(path) => matches!(path.last().name.as_str(), "digest" | "hash"),
        _ => false,
    }
}

/// Whether a value is compared with another form of itself: `password.trim() != password`.
fn is_itself(view: BodyView<'_>, left: ExprId, right: ExprId) -> bool {
    let [left, right] = [left, right].map(|side| view.spot(inner(view, side)));
    left.is_some() && left == right
}

/// What is inside `Some(…)`, or in the same text in another form.
fn payload(view: BodyView<'_>, id: ExprId) -> ExprId {
    let bare = inner(view, id);
    match &view.expr(bare).kind {
        ExprKind::Call { callee, args } => match (&view.expr(*callee).kind, &**args) {
            (ExprKind::Path(path), [only]) if path.last().name == "Some" => payload(view, *only),
            _ => bare,
        },
        _ => bare,
    }
}

/// Whether all that equality leads to is a mark that the secret is good for nothing any more.
fn marks_as_past(view: BodyView<'_>, at: ExprId) -> bool {
    let marks = |id: &ExprId| match view.expr(*id).kind {
        ExprKind::Assign(None, target, _) => name_of(view, target).is_some_and(|name| {
            words(name)
                .iter()
                .any(|word| LISTS_OF_OTHERS.contains(&word.as_str()))
        }),
        _ => false,
    };
    view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::If {
            condition,
            then,
            otherwise: None,
        } if *condition == at => match &view.expr(*then).kind {
            ExprKind::Block {
                stmts, tail: None, ..
            } => {
                !stmts.is_empty()
                    && stmts
                        .iter()
                        .all(|stmt| matches!(stmt, Stmt::Expr(id) if marks(id)))
            }
            _ => false,
        },
        _ => false,
    })
}

/// Methods that compare what they are called on with their argument.
const COMPARES: &[&str] = &["eq", "ne", "eq_ignore_ascii_case"];

/// What an expression compares, and whether it is a method that does.
fn compared(view: BodyView<'_>, id: ExprId) -> Option<(ExprId, ExprId, bool)> {
    match &view.expr(id).kind {
        ExprKind::Binary(BinaryOp::Eq | BinaryOp::Ne, left, right) => {
            Some(ordered(view, *left, *right).unwrap_or((*left, *right, false)))
        }
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => match (method.as_str(), &**args) {
            (name, [other]) if COMPARES.contains(&name) => {
                Some((elements(view, *receiver), elements(view, *other), true))
            }
            // Whether a MAC begins with what was sent: the same, and an empty text will do.
            ("starts_with" | "ends_with", [other]) => {
                let mac = is_mac(view, *receiver, 8) || is_mac(view, *other, 8);
                mac.then_some((*receiver, *other, true))
            }
            ("all" | "any", [rule]) => by_pairs(view, *receiver, *rule),
            _ => None,
        },
        ExprKind::Call { callee, args } => match &**args {
            [left, right] => {
                let own = view.callable(*callee)?;
                is_equality(own).then_some((*left, *right, false))
            }
            _ => None,
        },
        _ => None,
    }
}

/// `left.cmp(right) == Ordering::Equal`.
fn ordered(view: BodyView<'_>, left: ExprId, right: ExprId) -> Option<(ExprId, ExprId, bool)> {
    let ExprKind::MethodCall {
        receiver,
        method,
        args,
        ..
    } = &view.expr(left).kind
    else {
        return None;
    };
    let equal =
        matches!(&view.expr(right).kind, ExprKind::Path(path) if path.last().name == "Equal");
    match &**args {
        [other] if method == "cmp" && equal => Some((*receiver, *other, true)),
        _ => None,
    }
}

/// `left.iter().zip(right).all(|(a, b)| a == b)`.
fn by_pairs(view: BodyView<'_>, pairs: ExprId, rule: ExprId) -> Option<(ExprId, ExprId, bool)> {
    let ExprKind::MethodCall {
        receiver,
        method,
        args,
        ..
    } = &view.expr(pairs).kind
    else {
        return None;
    };
    let ExprKind::Closure { params, body, .. } = &view.expr(rule).kind else {
        return None;
    };
    let pair = match &**params {
        [(pat, _)] => {
            matches!(&view.body.pat(*pat).kind, PatKind::Tuple(parts) if parts.len() == 2)
        }
        _ => false,
    };
    let compares = matches!(
        view.expr(*body).kind,
        ExprKind::Binary(BinaryOp::Eq | BinaryOp::Ne, ..)
    );
    match &**args {
        [other] if method == "zip" && pair && compares => {
            Some((elements(view, *receiver), elements(view, *other), true))
        }
        _ => None,
    }
}

/// What an iterator goes through; other expressions are what they are.
fn elements(view: BodyView<'_>, id: ExprId) -> ExprId {
    match &view.expr(id).kind {
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } if args.is_empty()
            && matches!(method.as_str(), "iter" | "into_iter" | "bytes" | "chars") =>
        {
            *receiver
        }
        _ => id,
    }
}

/// Whether a function of the workspace does nothing but compare its two parameters.
fn is_equality(own: Callable<'_>) -> bool {
    let is_param = |id: ExprId| {
        own.view
            .root_local(inner(own.view, id))
            .is_some_and(|local| own.view.is_param(local))
    };
    let outcomes = own.outcomes();
    own.view.owner().is_some_and(
        |item| matches!(&item.kind, ItemKind::Fn(function) if function.params.len() == 2),
    ) && !outcomes.is_empty()
        && outcomes
            .iter()
            .all(|(view, id)| match &view.expr(*id).kind {
                ExprKind::Binary(BinaryOp::Eq, left, right) => {
                    view.body.root() == own.root && is_param(*left) && is_param(*right)
                }
                _ => false,
            })
}

/// What a text or bytes were before they were written in another form.
fn inner(view: BodyView<'_>, id: ExprId) -> ExprId {
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. } => inner(view, *operand),
        ExprKind::MethodCall {
            receiver, method, ..
        } if SAME.contains(&method.as_str()) => inner(view, *receiver),
        _ => id,
    }
}

/// A secret that is compared with constants that are called secrets, by the arms of a choice.
fn by_arm(view: BodyView<'_>, scrutinee: ExprId, arms: &[Arm], out: &mut Findings<'_>) {
    let known = |pat| match &view.body.pat(pat).kind {
        PatKind::Path(path) => is_secret_word(view, path),
        _ => false,
    };
    if arms.iter().any(|arm| known(arm.pat)) {
        report(view.place_of(scrutinee), Secret::Named, out);
    }
}

/// Whether an expression is a constant that is called a secret and looks like one.
fn is_secret_constant(view: BodyView<'_>, id: ExprId) -> bool {
    matches!(&view.expr(inner(view, id)).kind, ExprKind::Path(path) if is_secret_word(view, path))
}

/// Shorter texts, and those without a digit, are names of fields and headers.
const SHORTEST: usize = 8;

fn is_secret_word(view: BodyView<'_>, path: &Path) -> bool {
    let secret = named(path.last().name.as_str()) == Some(Secret::Named);
    secret
        && view.constant(path).is_some_and(|constant| {
            let text = match constant.value(constant.body.root()) {
                Some(Value::Str(text)) => text.into_bytes(),
                Some(Value::Bytes(bytes)) => bytes,
                _ => return false,
            };
            text.len() >= SHORTEST && text.iter().any(u8::is_ascii_digit)
        })
}

/// Whether something is looked up in a list of keys or tokens, one after the other.
fn is_looked_up(view: BodyView<'_>, id: ExprId) -> bool {
    let ExprKind::MethodCall {
        receiver,
        method,
        args,
        ..
    } = &view.expr(id).kind
    else {
        return false;
    };
    if !matches!(method.as_str(), "contains" | "binary_search") || args.len() != 1 {
        return false;
    }
    if listed(view, *receiver).is_none() || tells_nothing(view, args[0]) {
        return false;
    }
    let types = view.infer();
    let list = types.of(*receiver).peel_refs();
    let one = match list.kind() {
        TyKind::Slice(one) | TyKind::Array(one, _) => *one,
        TyKind::Named(path, args) if path.as_str() == "std::vec::Vec" && !args.is_empty() => {
            args[0]
        }
        _ => return false,
    };
    kind(one) == Kind::Text
}

/// Words of lists that let nobody in.
const LISTS_OF_OTHERS: &[&str] = &[
    "banned",
    "blocked",
    "common",
    "denied",
    "expired",
    "forbidden",
    "known",
    "leaked",
    "revoked",
    "seen",
    "used",
    "weak",
];

/// What the elements of a list are, by its name: `api_keys` holds keys. Lists of passwords are those that nobody may take.
fn listed(view: BodyView<'_>, id: ExprId) -> Option<Secret> {
    let name = match &view.expr(id).kind {
        ExprKind::Local(local) => view.body.local(*local).name.as_str(),
        ExprKind::Field { name, .. } => name.as_str(),
        ExprKind::Path(path) => path.last().name.as_str(),
        ExprKind::Ref { operand, .. }
        | ExprKind::Unary(_, operand)
        | ExprKind::Try(operand)
        | ExprKind::Await(operand) => {
            return listed(view, *operand);
        }
        ExprKind::MethodCall {
            receiver, method, ..
        } if matches!(
            method.as_str(),
            "iter"
                | "into_iter"
                | "values"
                | "read"
                | "lock"
                | "unwrap"
                | "expect"
                | "borrow"
                | "as_slice"
                | "load"
        ) =>
        {
            return listed(view, *receiver);
        }
        _ => return None,
    };
    let one = name.strip_suffix('s').or_else(|| name.strip_suffix('S'))?;
    let others = |word: &String| LISTS_OF_OTHERS.contains(&word.as_str());
    if class_of(one) == Some(Sensitive::Password) || words(one).iter().any(others) {
        return None;
    }
    named(one)
}

/// Whether the body says what equality of a type means: who uses it is judged, not how it is defined.
fn defines_equality(view: BodyView<'_>) -> bool {
    view.owner().is_some_and(|owner| {
        matches!(
            owner.name.as_str(),
            "eq" | "ne" | "cmp" | "partial_cmp" | "ct_eq"
        )
    })
}

/// Methods that give the same text or bytes in another form.
const SAME: &[&str] = &[
    "as_str",
    "as_bytes",
    "as_slice",
    "as_ref",
    "as_deref",
    "as_deref_mut",
    "to_string",
    "to_owned",
    "to_vec",
    "into_bytes",
    "into_boxed_str",
    "clone",
    "cloned",
    "trim",
    "borrow",
    "unwrap",
    "expect",
    "unwrap_or_default",
    "unwrap_or",
    "deref",
    "into",
    "into_inner",
    "as_mut_slice",
    "to_lowercase",
    "to_ascii_lowercase",
    "ok",
    "trim_end",
];

/// What makes an expression a secret, if anything does.
fn secret(view: BodyView<'_>, id: ExprId, hops: usize) -> Option<Secret> {
    let hops = hops.checked_sub(1)?;
    match &view.expr(id).kind {
        ExprKind::Local(local) => {
            if let Some(value) = view.only_value(*local)
                && is_mac(view, value, hops)
            {
                return Some(Secret::Mac);
            }
            if is_derived(view, *local) {
                return Some(Secret::Named);
            }
            named(view.body.local(*local).name.as_str())
                .or_else(|| taken_out(view, *local))
                .or_else(|| secret(view, taken_from(view, *local)?, hops))
                .or_else(|| secret(view, same_as(view, *local)?, hops))
        }
        ExprKind::Field { base, name } => named(name.as_str()).or_else(|| match name.as_str() {
            "0" => secret(view, *base, hops),
            // `config.support_token` is one that the program was set up with.
            name if class_of(name) == Some(Sensitive::Vague) => {
                let settings = words(name_of(view, *base)?);
                let mut words = settings.iter();
                let set_up = words.any(|word| {
                    matches!(
                        word.as_str(),
                        "cfg" | "conf" | "config" | "configuration" | "settings"
                    )
                });
                set_up.then_some(Secret::Expected)
            }
            _ => None,
        }),
        ExprKind::Path(path) => named(path.last().name.as_str()),
        ExprKind::Ref { operand, .. }
        | ExprKind::Unary(_, operand)
        | ExprKind::Try(operand)
        | ExprKind::Await(operand) => secret(view, *operand, hops),
        ExprKind::Index { base, index } => match view.expr(*index).kind {
            ExprKind::Range(None, None) => secret(view, *base, hops),
            _ if is_mac(view, *base, hops) => Some(Secret::Mac),
            _ => None,
        },
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => {
            if is_mac(view, id, hops) {
                return Some(Secret::Mac);
            }
            if SAME.contains(&method.as_str()) {
                return secret(view, *receiver, hops);
            }
            if hashes_password(view, method.as_str(), args) {
                return Some(Secret::Named);
            }
            let called = || args.is_empty().then(|| named(method.as_str())).flatten();
            called().or_else(|| made_by_own(view, id))
        }
        ExprKind::Call { callee, args } => {
            if is_mac(view, id, hops) {
                return Some(Secret::Mac);
            }
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return None;
            };
            match (path.last().name.as_str(), &**args) {
                ("Some" | "Ok" | "from", [only]) => secret(view, *only, hops),
                (name, []) => named(name),
                (name, args) if hashes_password(view, name, args) => Some(Secret::Named),
                _ => made_by_own(view, id),
            }
        }
        // `format!("Bearer {token}")`.
        ExprKind::Macro(call)
            if call.format.is_some()
                && call.path.last().name == "format"
                && call.args.len() == 2 =>
        {
            secret(view, call.args[1], hops)
        }
        _ => None,
    }
}

/// Words that say of one of two MACs that it was made here.
const MADE_HERE: &[&str] = &["calculated", "computed", "expected", "own", "recomputed"];

/// Whether two lists of bytes are called MACs, the one that was sent and the one that should have been:
/// `mac == expected_mac`.
fn are_macs_by_name(view: BodyView<'_>, left: ExprId, right: ExprId) -> bool {
    let bytes = |side: ExprId| {
        let mut ty = view.infer().of(side).peel_refs();
        if ty.is("std::vec::Vec")
            && let [inner] = ty.args()
        {
            return inner.is("u8");
        }
        while let TyKind::Slice(inner) | TyKind::Array(inner, _) = ty.kind() {
            ty = *inner;
        }
        ty.is("u8") && !view.infer().of(side).peel_refs().is("u8")
    };
    let named = [left, right].map(|side| {
        let name = match &view.expr(side).kind {
            ExprKind::Index { base, .. } => name_of(view, *base),
            _ => name_of(view, side),
        };
        name.map(words).unwrap_or_default()
    });
    let has =
        |words: &[String], any: &[&str]| words.iter().any(|word| any.contains(&word.as_str()));
    named
        .iter()
        .all(|words| has(words, &["mac", "hmac", "cmac", "tag"]))
        && named.iter().any(|words| has(words, MADE_HERE))
        && bytes(left)
        && bytes(right)
}

/// What a function of the workspace makes of a password or of a key and a message.
fn made_by_own(view: BodyView<'_>, id: ExprId) -> Option<Secret> {
    let own = match &view.expr(inner(view, id)).kind {
        ExprKind::Call { callee, .. } => view.callable(*callee)?,
        ExprKind::MethodCall { .. } => view.called(inner(view, id))?,
        _ => return None,
    };
    let hashed = own.hashed();
    let name = |local: &LocalId| own.view.body.local(*local).name.as_str();
    let is_key = |local: &LocalId| {
        let ty = own.view.infer().local(*local).peel_refs();
        let text = ty.is("str") || ty.is("std::string::String");
        !text
            && (class_of(name(local)) == Some(Sensitive::Key)
                || matches!(name(local), "key" | "secret"))
    };
    if hashed.len() > 1 && hashed.iter().any(is_key) {
        return Some(Secret::Mac);
    }
    let password = |local: &LocalId| class_of(name(local)) == Some(Sensitive::Password);
    let derived = |(view, id): &(BodyView<'_>, ExprId)| match &view.expr(*id).kind {
        ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => view
                .resolve(path)
                .is_some_and(|found| found.is_any(DERIVING)),
            _ => false,
        },
        ExprKind::Local(local) => is_derived(*view, *local),
        _ => false,
    };
    let outcomes = own.outcomes();
    let derives = !outcomes.is_empty() && outcomes.iter().all(derived);
    (derives || hashed.iter().any(password)).then_some(Secret::Named)
}

/// What a local is another name for: `let given = request.password.as_bytes()`; or the hash of a password.
fn same_as(view: BodyView<'_>, local: LocalId) -> Option<ExprId> {
    let value = view.only_value(local)?;
    let follows = match &view.expr(inner(view, value)).kind {
        ExprKind::Local(_) | ExprKind::Field { .. } => true,
        ExprKind::Call { callee, args } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => hashes_password(view, path.last().name.as_str(), args),
            _ => false,
        },
        _ => false,
    };
    follows.then_some(value)
}

/// Functions that make a key or a hash of a password and write it into what they are lent.
const DERIVES: &[&str] = &[
    "argon2::Argon2::hash_password_into",
    "aws_lc_rs::pbkdf2::derive",
    "boring::pkcs5::pbkdf2_hmac",
    "openssl::pkcs5::pbkdf2_hmac",
    "openssl::pkcs5::scrypt",
    "pbkdf2::pbkdf2",
    "pbkdf2::pbkdf2_hmac",
    "ring::pbkdf2::derive",
    "scrypt::scrypt",
];

/// Functions that give back what they make of a password.
const DERIVING: &[&str] = &[
    "pbkdf2::pbkdf2_array",
    "pbkdf2::pbkdf2_hmac_array",
    "bcrypt::bcrypt",
    "argon2::hash_raw",
];

/// Whether a local holds what was made of a password.
fn is_derived(view: BodyView<'_>, local: LocalId) -> bool {
    let lent = |arg: &ExprId| match view.expr(*arg).kind {
        ExprKind::Ref {
            mutable: true,
            operand,
            ..
        } => view.root_local(operand) == Some(local),
        _ => false,
    };
    view.body.local(local).mutable
        && view
            .calls()
            .any(|call| call.args.iter().any(lent) && call.is_any(DERIVES))
}

/// Whether a function makes a hash of a password, by its name and what it is given.
fn hashes_password(view: BodyView<'_>, name: &str, args: &[ExprId]) -> bool {
    let makes = ["hash", "derive", "digest", "kdf", "pbkdf", "stretch"];
    let password = |arg: &ExprId| name_of(view, *arg).is_some_and(is_chosen);
    words(name)
        .iter()
        .any(|word| makes.contains(&word.as_str()))
        && args.iter().any(password)
}

/// Whether a name is that of a secret that somebody may have chosen, so that its hash can be tried against a list: a
/// password, or what is only called a secret. Tokens and keys are drawn, and their hashes say nothing of them.
fn is_chosen(name: &str) -> bool {
    match class_of(name) {
        Some(Sensitive::Password) => true,
        Some(Sensitive::Vague) => words(name).iter().any(|word| word == "secret"),
        _ => false,
    }
}

/// Methods that hand the elements of a list to a function, one by one.
const EACH: &[&str] = &["all", "any", "filter", "find", "position"];

/// What a local that goes through a list is: the variable of a loop, or the parameter of a closure.
fn taken_out(view: BodyView<'_>, local: LocalId) -> Option<Secret> {
    view.body.exprs.iter().find_map(|expr| match &expr.kind {
        ExprKind::For(pat, list, _) if binds(view, *pat, local) => listed(view, *list),
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } if EACH.contains(&method.as_str()) => match &view.expr(*args.first()?).kind {
            ExprKind::Closure { params, .. } => match &**params {
                [(pat, _)] if binds(view, *pat, local) => listed(view, *receiver),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    })
}

/// `local`, `&local`.
fn binds(view: BodyView<'_>, pat: PatId, local: LocalId) -> bool {
    match view.body.pat(pat).kind {
        PatKind::Bind(bound, None) => bound == local,
        PatKind::Ref(inner) => binds(view, inner, local),
        _ => false,
    }
}

/// Methods that hand what is in the `Option` or `Result` that they are called on to a function.
const OPENS: &[&str] = &["is_none_or", "is_ok_and", "is_some_and", "map", "map_or"];

/// What the parameter of a closure is taken from: `expected.is_some_and(|token| …)`.
fn taken_from(view: BodyView<'_>, local: LocalId) -> Option<ExprId> {
    if view.body.local(local).init.is_some() {
        return None;
    }
    let binds = |arg: &ExprId| match &view.expr(*arg).kind {
        ExprKind::Closure { params, .. } => match &**params {
            [(pat, _)] => {
                matches!(view.body.pat(*pat).kind, PatKind::Bind(bound, None) if bound == local)
            }
            _ => false,
        },
        _ => false,
    };
    view.body.exprs.iter().find_map(|expr| match &expr.kind {
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => (OPENS.contains(&method.as_str()) && args.last().is_some_and(binds))
            .then_some(*receiver),
        _ => None,
    })
}

/// Words that make a lone `secret` or `token` one that lets somebody in.
const EXPECTED: &[&str] = &[
    "expected",
    "stored",
    "valid",
    "correct",
    "configured",
    "required",
];

fn named(name: &str) -> Option<Secret> {
    // A page shows it to its own user, and to nobody who forges a request.
    if let [.., kind, last] = &words(name)[..]
        && matches!(kind.as_str(), "csrf" | "xsrf")
        && last == "token"
    {
        return Some(Secret::Named);
    }
    match class_of(name)? {
        Sensitive::Password | Sensitive::Key | Sensitive::Token => Some(Secret::Named),
        // A lone `token` is most often a word of a language.
        Sensitive::Vague => words(name).iter().find_map(|word| match word.as_str() {
            "secret" | "session" | "credential" | "credentials" => Some(Secret::Named),
            expected if EXPECTED.contains(&expected) => Some(Secret::Expected),
            _ => None,
        }),
    }
}

/// Whether an expression is the result of a MAC, in whatever form.
fn is_mac(view: BodyView<'_>, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    match &view.expr(id).kind {
        ExprKind::Local(local) => view
            .only_value(*local)
            .is_some_and(|value| is_mac(view, value, hops)),
        ExprKind::Ref { operand, .. } | ExprKind::Unary(_, operand) | ExprKind::Try(operand) => {
            is_mac(view, *operand, hops)
        }
        ExprKind::Index { base, .. } => is_mac(view, *base, hops),
        ExprKind::MethodCall {
            receiver, method, ..
        } => match method.as_str() {
            // The output of `hmac` and its kin compares in constant time until it is taken apart.
            "into_bytes" | "code" => is_finished_mac(view, *receiver),
            "to_hex" | "iter" => is_mac(view, *receiver, hops),
            "as_ref" if is_tag(view, *receiver) => true,
            // Nobody makes a signature once more to compare it: this is a MAC by another name.
            "sign_to_vec" | "sign_oneshot_to_vec" => {
                let signer = view.infer().of(*receiver).peel_refs().path();
                signer.is_some_and(|ty| {
                    matches!(
                        ty.as_str(),
                        "openssl::sign::Signer" | "boring::sign::Signer"
                    )
                })
            }
            same if SAME.contains(&same) => is_mac(view, *receiver, hops),
            _ => view.called(id).is_some_and(|own| all_macs(own, hops)),
        },
        ExprKind::Call { callee, args } => {
            if let Some(own) = view.callable(*callee) {
                return all_macs(own, hops);
            }
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return false;
            };
            let known = view.resolve(path).is_some_and(|found| {
                found.is_any(&[
                    "hmac_sha256::HMAC::mac",
                    "hmac_sha512::HMAC::mac",
                    "hmac_sha1::hmac_sha1",
                    "blake3::keyed_hash",
                ])
            });
            let encodes = matches!(
                path.last().name.as_str(),
                "encode" | "encode_upper" | "Some" | "Ok" | "from"
            ) && args.len() == 1;
            known || encodes && is_mac(view, args[0], hops)
        }
        ExprKind::Macro(call) => {
            // `format!("{:x}", mac.finalize().into_bytes())`, alone or behind a fixed beginning.
            call.format.is_some()
                && call.path.last().name == "format"
                && call.args.len() == 2
                && is_mac(view, call.args[1], hops)
        }
        _ => false,
    }
}

/// Whether a function gives nothing but MACs, and what is empty when it could not make one.
fn all_macs(own: Callable<'_>, hops: usize) -> bool {
    let made = |view: BodyView<'_>, id: ExprId| match &view.expr(id).kind {
        ExprKind::Call { callee, args } if args.len() == 1 => {
            let ok = matches!(&view.expr(*callee).kind, ExprKind::Path(path) if path.last().name == "Ok");
            is_mac(view, if ok { args[0] } else { id }, hops)
        }
        _ => is_mac(view, id, hops),
    };
    // Each is looked at once, and the first that is something else is the last: functions may call themselves.
    let mut macs = 0;
    let nothing_else = own.outcomes().into_iter().all(|(view, id)| {
        if tells_nothing(view, id) {
            return true;
        }
        let made = made(view, id);
        macs += usize::from(made);
        made
    });
    nothing_else && macs > 0
}

/// Libraries whose types are MACs.
const MACS: &[&str] = &[
    "hmac",
    "cmac",
    "pmac",
    "daa",
    "poly1305",
    "hmac_sha256",
    "hmac_sha512",
];

/// Whether an expression finishes a MAC: `mac.finalize()`, where `mac` is of a type of these libraries.
fn is_finished_mac(view: BodyView<'_>, id: ExprId) -> bool {
    let ExprKind::MethodCall {
        receiver, method, ..
    } = &view.expr(id).kind
    else {
        return match &view.expr(id).kind {
            ExprKind::Local(local) => view
                .only_value(*local)
                .is_some_and(|value| is_finished_mac(view, value)),
            _ => false,
        };
    };
    match method.as_str() {
        "finalize" | "result" | "finalize_reset" | "finalize_fixed" => {
            let types = view.infer();
            let inferred = types.of(*receiver).peel_refs().path();
            let path = inferred.or_else(|| view.type_of(*receiver));
            path.is_some_and(|path| {
                let library = path.as_str().split("::").next().unwrap_or_default();
                MACS.contains(&library)
            })
        }
        "chain_update" | "clone" => is_finished_mac(view, *receiver),
        _ => false,
    }
}

/// Whether an expression is the tag of ring's or aws-lc-rs's HMAC.
fn is_tag(view: BodyView<'_>, id: ExprId) -> bool {
    let made = |id: ExprId| match &view.expr(id).kind {
        ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => view
                .resolve(path)
                .is_some_and(|found| found.is_any(&["ring::hmac::sign", "aws_lc_rs::hmac::sign"])),
            _ => false,
        },
        _ => false,
    };
    match &view.expr(id).kind {
        ExprKind::Local(local) => view.only_value(*local).is_some_and(made),
        _ => made(id),
    }
}

/// Whether one side is written in the program: an empty text, a word, nothing at all.
fn tells_nothing(view: BodyView<'_>, id: ExprId) -> bool {
    if view.value(id).is_some() {
        return true;
    }
    match &view.expr(id).kind {
        ExprKind::Call { callee, args } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => {
                let name = path.last().name;
                args.is_empty() && matches!(name.as_str(), "new" | "default" | "zeroed")
                    || args.len() == 1
                        && matches!(name.as_str(), "Some" | "Ok" | "from")
                        && tells_nothing(view, args[0])
            }
            _ => false,
        },
        ExprKind::MethodCall {
            receiver, method, ..
        } => SAME.contains(&method.as_str()) && tells_nothing(view, *receiver),
        ExprKind::Ref { operand, .. } | ExprKind::Unary(_, operand) => {
            tells_nothing(view, *operand)
        }
        ExprKind::Array(parts) => parts.iter().all(|part| view.value(*part).is_some()),
        ExprKind::Repeat(part, _) => view.value(*part).is_some(),
        ExprKind::Path(path) => view.resolve(path).is_some_and(|found| {
            found.last().starts_with(char::is_uppercase) || found.is("std::option::Option::None")
        }),
        ExprKind::Literal(_) => true,
        _ => false,
    }
}

/// Words of the second of two fields in which a user types a new password, and of the value before a change.
const AGAIN: &[&str] = &[
    "confirm",
    "confirmed",
    "confirmation",
    "repeat",
    "repeated",
    "retype",
    "retyped",
    "again",
    "second",
    "verify",
    "verification",
    "2",
    "old",
    "new",
    "previous",
    "prev",
    "current",
    "last",
];

/// Whether both sides come from the same user, or are two states of one setting: `password == password_again`,
/// `self.password == other.password`.
fn typed_twice(view: BodyView<'_>, left: ExprId, right: ExprId) -> bool {
    let names = [left, right].map(|side| name_of(view, side));
    let again = names.iter().flatten().any(|name| {
        words(name)
            .iter()
            .any(|word| AGAIN.contains(&word.as_str()))
    });
    let from_self = [left, right].into_iter().all(|side| is_field(view, side));
    again && names.iter().all(Option::is_some) || from_self && names[0] == names[1]
}

fn is_field(view: BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        ExprKind::Field { .. } => true,
        ExprKind::Ref { operand, .. } | ExprKind::Unary(_, operand) => is_field(view, *operand),
        ExprKind::MethodCall { receiver, .. } => is_field(view, *receiver),
        _ => false,
    }
}

/// The last name of what is compared.
fn name_of(view: BodyView<'_>, id: ExprId) -> Option<&'static str> {
    match &view.expr(id).kind {
        ExprKind::Local(local) => Some(view.body.local(*local).name.as_str()),
        ExprKind::Field { name, .. } => Some(name.as_str()),
        ExprKind::Ref { operand, .. } | ExprKind::Unary(_, operand) | ExprKind::Try(operand) => {
            name_of(view, *operand)
        }
        ExprKind::MethodCall {
            receiver, method, ..
        } if SAME.contains(&method.as_str()) => name_of(view, *receiver),
        ExprKind::MethodCall { method, .. } => Some(method.as_str()),
        _ => None,
    }
}

/// What a type is, as far as a comparison is concerned.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A text or bytes.
    Text,
    /// Something else, which compares in its own way.
    Other,
    /// Nobody knows.
    Unknown,
}

fn kind(ty: Ty) -> Kind {
    match ty.kind() {
        TyKind::Unknown | TyKind::Bounds(_) => Kind::Unknown,
        TyKind::Ref(_, inner) => kind(*inner),
        TyKind::Slice(inner) | TyKind::Array(inner, _) => {
            if inner.is("u8") || inner.is_unknown() {
                Kind::Text
            } else {
                Kind::Other
            }
        }
        TyKind::Named(path, args) => match path.as_str() {
            "str"
            | "std::string::String"
            | "bytes::Bytes"
            | "std::ffi::OsString"
            | "std::ffi::OsStr" => Kind::Text,
            "std::vec::Vec"
            | "std::boxed::Box"
            | "std::borrow::Cow"
            | "std::sync::Arc"
            | "std::rc::Rc"
            | "std::option::Option"
            | "std::result::Result" => {
                args.first()
                    .map_or(Kind::Unknown, |inner| match kind(*inner) {
                        Kind::Other if inner.is("u8") => Kind::Text,
                        other => other,
                    })
            }
            "digest::Output"
            | "generic_array::GenericArray"
            | "hybrid_array::Array"
            | "zeroize::Zeroizing" => Kind::Text,
            "axum::http::HeaderValue" | "http::HeaderValue" | "http::header::HeaderValue" => {
                Kind::Text
            }
            _ => Kind::Other,
        },
        _ => Kind::Other,
    }
}
