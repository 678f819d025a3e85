//! # Check of a token switched off
//!
//! ## What it checks
//! JSON web tokens that are read without a check of their signature, with the algorithm `none`, or with the check of
//! their expiry or audience constantly off: with jsonwebtoken, jwt, josekit, biscuit, jwt-compact, jsonwebtokens,
//! frank_jwt, alcoholic_jwt and openidconnect.
//!
//! ## Why it matters
//! Without its signature a token is a claim that anybody can make. Without expiry a stolen one opens the door for ever,
//! and without audience one that was made for another service opens this one.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! jsonwebtoken = "9"
//! ```
//! ```rust src/lib.rs
//! use jsonwebtoken::{Algorithm, Validation};
//!
//! pub fn rules() -> Validation {
//!     let mut rules = Validation::new(Algorithm::ES256);
//!     rules.insecure_disable_signature_validation();
//!     rules
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
//! jsonwebtoken = "9"
//! ```
//! ```rust src/lib.rs
//! use jsonwebtoken::{Algorithm, Validation};
//!
//! pub fn rules() -> Validation {
//!     let mut rules = Validation::new(Algorithm::ES256);
//!     rules.set_audience(&["https://shop.example"]);
//!     rules
//! }
//! ```
//!
//! ## Limits
//! Reading a token first to find its key is fine where the same function then checks the same token; a check in
//! another function is not seen. A function that looks at `exp` or `aud` itself is taken at its word. What happens on
//! a condition, or in a function that calls itself unverified or the like, is a warning. An algorithm that is taken
//! from the token's own header is a warning, unless the function compares it with something, hands it on to be looked
//! at, or makes a key that is good for one kind of signature only. A switch that is put back before the rules are used is let be.

use crate::model::place::FileId;
use crate::model::syntax::{BodyOwner, ItemId, LocalId};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_D],
    cwe: &[347, 613],
    tests: false,
    check: &[
        Check::Call(call),
        Check::Body(functions),
        Check::Body(fields),
    ],
};

/// A check that is off.
#[derive(Clone, Copy, PartialEq)]
struct Flaw {
    what: &'static str,
    why: &'static str,
    help: &'static str,
    level: Level,
}

const SIGNATURE: Flaw = Flaw {
    what: "leaves the signature of a token unchecked",
    why: "anybody can write such a token, with any claims in it",
    help: "check the signature with the issuer's key before any claim is used",
    level: Level::Deny,
};
/// OpenID Connect lets a client trust the connection to the issuer instead, so this one may be right.
const ID_SIGNATURE: Flaw = Flaw {
    level: Level::Warn,
    ..SIGNATURE
};
const NONE: Flaw = Flaw {
    what: "accepts tokens without a signature",
    help: "name the algorithm that the issuer signs with",
    ..SIGNATURE
};
const EXPIRY: Flaw = Flaw {
    what: "switches off the check of a token's expiry",
    why: "a token that was stolen once then opens the door for ever",
    help: "leave the check on, and give tokens a short life",
    level: Level::Deny,
};
const UNASKED: Flaw = Flaw {
    what: "is not asked to check a token's expiry",
    help: "add `Validation::NotExpired` to what is checked",
    ..EXPIRY
};
const ENDLESS: Flaw = Flaw {
    what: "accepts tokens that never expire",
    help: "require the claim `exp`",
    level: Level::Warn,
    ..EXPIRY
};
const OWN_CHOICE: Flaw = Flaw {
    what: "lets a token choose how its signature is checked",
    why: "whoever forges a token chooses what is weakest, or another kind of key than is meant",
    help: "name the algorithms that the issuer signs with, and refuse all others",
    level: Level::Warn,
};
const AUDIENCE: Flaw = Flaw {
    what: "switches off the check of whom a token is for",
    why: "a token that was made for another service then opens this one",
    help: "name the audience that tokens for this service have",
    level: Level::Warn,
};

/// What makes rules of jsonwebtoken lax.
const LAX: &str = "insecure_disable_signature_validation";

/// Functions and methods that read a token unchecked or switch a check off, with the library that has them.
const CALLS: &[(&str, &str, Flaw)] = &[
    (LAX, "jsonwebtoken", SIGNATURE),
    ("insecure_decode", "jsonwebtoken", SIGNATURE),
    ("insecure_decode_claims", "jsonwebtoken", SIGNATURE),
    ("dangerous_insecure_decode", "jsonwebtoken", SIGNATURE),
    (
        "dangerous_insecure_decode_with_validation",
        "jsonwebtoken",
        SIGNATURE,
    ),
    ("dangerous_unsafe_decode", "jsonwebtoken", SIGNATURE),
    ("parse_unverified", "jwt", SIGNATURE),
    ("decode_unsecured", "josekit", SIGNATURE),
    ("unverified_payload", "biscuit", SIGNATURE),
    ("deserialize_claims_unchecked", "jwt_compact", SIGNATURE),
    ("decode_only", "jsonwebtokens", SIGNATURE),
    ("ignore_exp", "jsonwebtokens", EXPIRY),
    (
        "insecure_disable_signature_check",
        "openidconnect",
        ID_SIGNATURE,
    ),
    (
        "new_insecure_without_verification",
        "openidconnect",
        ID_SIGNATURE,
    ),
];

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.own_name();
    let flaw = match CALLS.iter().find(|(known, ..)| *known == name) {
        Some((_, library, flaw)) => {
            let checked = || {
                if name == LAX {
                    is_first_look(call)
                } else {
                    is_checked(call.view, &sources(call), &[call.id])
                }
            };
            (call.comes_from(library) && !call.is_own() && !checked()).then_some(*flaw)
        }
        None => by_argument(call, name),
    };
    let Some(flaw) = flaw else {
        return;
    };
    if flaw == EXPIRY && reads_claim(call.view, &["exp", "expiry"]) {
        return;
    }
    let name = if flaw == ENDLESS {
        "required_spec_claims"
    } else {
        name
    };
    report(call.view, call.id, call.place, name, flaw, out);
}

fn report(
    view: BodyView<'_>,
    id: ExprId,
    place: Place,
    name: &str,
    flaw: Flaw,
    out: &mut Findings<'_>,
) {
    let Flaw {
        what,
        why,
        help,
        level,
    } = flaw;
    // Most often a switch that is offered on purpose, or a helper whose callers do the rest: told, but no reason to fail.
    let conditional = view.is_conditional(id);
    let level = if conditional || says_so(view, place) {
        level.min(Level::Warn)
    } else {
        level
    };
    let when = if conditional { ", on a condition" } else { "" };
    out.report(place, format!("`{name}` {what}{when}"))
        .why(why)
        .help(help)
        .at_most(level);
}

/// Whether the function or type around names itself as one that checks nothing.
fn says_so(view: BodyView<'_>, place: Place) -> bool {
    let around = view.model.item_around(place).to_ascii_lowercase();
    [
        "unverified",
        "unchecked",
        "unsafe",
        "insecure",
        "untrusted",
        "dangerous",
    ]
    .iter()
    .any(|word| around.contains(word))
}

/// Calls that are right or wrong by what they are given.
fn by_argument(call: &Call<'_>, name: &str) -> Option<Flaw> {
    let view = call.view;
    match name {
        "decode" | "into_decoded" | "decode_with_jwks" | "verify" => {
            let none = ["biscuit::jwa::SignatureAlgorithm::None"];
            let mut named = call.args.iter().filter_map(|arg| view.named_by(*arg));
            named
                .any(|named| named.is_any(&none) && !view.model.is_own_library("biscuit"))
                .then_some(NONE)
        }
        "verifier" => {
            let none = [
                "josekit::jwt::None",
                "josekit::jwt::alg::unsecured::UnsecuredJwsAlgorithm::None",
            ];
            let named = view.named_by(call.receiver?)?;
            (named.is_any(&none) && !view.model.is_own_library("josekit")).then_some(NONE)
        }
        "dangerous" => call
            .is_any(&["frank_jwt::ValidationOptions::dangerous"])
            .then_some(EXPIRY),
        "validate" if call.is_any(&["alcoholic_jwt::validate"]) => {
            let rules = view.elements(call.arg(2)?);
            let names: Option<Vec<&str>> = rules
                .iter()
                .map(|(view, rule)| variant(*view, *rule))
                .collect();
            (!names?.contains(&"NotExpired")).then_some(UNASKED)
        }
        "require_audience_match" => {
            let off = view.bool(call.last_arg()?) == Some(false);
            (off && call.comes_from("openidconnect") && !call.is_own()).then_some(AUDIENCE)
        }
        "set_required_spec_claims" if call.comes_from("jsonwebtoken") && !call.is_own() => {
            endless(view, call.last_arg()?)
        }
        "new" if call.is_any(&["jsonwebtoken::Validation::new"]) => {
            let chosen = chooses_itself(view, call.arg(0)?);
            (chosen && !view.model.is_own_library("jsonwebtoken")).then_some(OWN_CHOICE)
        }
        "clear" if is_required_claims(view, call.receiver?) => Some(ENDLESS),
        "remove" if is_required_claims(view, call.receiver?) => {
            (view.str(call.arg(0)?)? == "exp").then_some(ENDLESS)
        }
        _ => None,
    }
}

/// Whether an algorithm is the one that a token's own header names, and nobody looks at it first.
fn chooses_itself(view: BodyView<'_>, id: ExprId) -> bool {
    let is_alg = |id: ExprId| is_of_header(view, id, true, 8);
    let is_header = |id: ExprId| is_of_header(view, id, false, 8);
    // The library uses a key of one kind for no other.
    let one_kind = |call: Call<'_>| {
        let name = call.name.as_str();
        let kinds = ["from_ec_", "from_ed_", "from_rsa_"];
        kinds.iter().any(|kind| name.starts_with(kind)) && call.comes_from("jsonwebtoken")
    };
    is_alg(id)
        && !view.calls().any(one_kind)
        && !view.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Binary(_, left, right) => is_alg(*left) || is_alg(*right),
            ExprKind::Match { scrutinee, .. } | ExprKind::Let(_, scrutinee) => is_alg(*scrutinee),
            // A function or a method that is given the algorithm, or the header as a whole.
            ExprKind::MethodCall { args, .. } => {
                args.iter().any(|arg| is_alg(*arg) || is_header(*arg))
            }
            ExprKind::Call { callee, args } => {
                let rules = matches!(&view.expr(*callee).kind, ExprKind::Path(path)
                    if view.resolve(path).is_some_and(|found| found.parent() == RULES));
                !rules && args.iter().any(|arg| is_alg(*arg) || is_header(*arg))
            }
            ExprKind::Macro(call) => {
                call.path.last().name == "matches" && call.args.iter().any(|arg| is_alg(*arg))
            }
            _ => false,
        })
}

/// Whether an expression is the header of a token that nobody has checked yet, or its algorithm.
fn is_of_header(view: BodyView<'_>, id: ExprId, alg: bool, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    match &view.expr(id).kind {
        ExprKind::Field { base, name } => {
            alg && name == "alg" && is_of_header(view, *base, false, hops)
        }
        ExprKind::Local(local) => view
            .only_value(*local)
            .or_else(|| view.bound_from(*local))
            .is_some_and(|value| is_of_header(view, value, alg, hops)),
        // `.map(|header| header.alg)`
        ExprKind::MethodCall { method, args, .. }
            if matches!(method.as_str(), "map" | "and_then" | "map_or") =>
        {
            let rule = args.last().and_then(|rule| view.callable(*rule));
            rule.is_some_and(|rule| is_of_header(rule.view, rule.root, alg, hops))
        }
        ExprKind::Try(inner)
        | ExprKind::Ref { operand: inner, .. }
        | ExprKind::MethodCall {
            receiver: inner, ..
        } => is_of_header(view, *inner, alg, hops),
        ExprKind::Call { callee, .. } => {
            !alg && matches!(&view.expr(*callee).kind, ExprKind::Path(path)
                if view.resolve(path).is_some_and(|found| found.is_any(&["jsonwebtoken::decode_header"])))
        }
        _ => false,
    }
}

/// The name of the variant of alcoholic_jwt's `Validation` that an expression makes.
fn variant(view: BodyView<'_>, id: ExprId) -> Option<&'static str> {
    let path = match &view.expr(id).kind {
        ExprKind::Call { callee, .. } => view.named_by(*callee)?,
        _ => view.named_by(id)?,
    };
    (path.parent() == "alcoholic_jwt::Validation").then(|| path.last())
}

fn is_required_claims(view: BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        ExprKind::Field { base, name } => {
            name == "required_spec_claims" && has_rules(view, *base, name.as_str())
        }
        _ => false,
    }
}

/// Whether a list of required claims is constant and leaves out the expiry.
fn endless(view: BodyView<'_>, id: ExprId) -> Option<Flaw> {
    let claims: Vec<String> = match &view.expr(id).kind {
        ExprKind::Call { callee, args } => match (view.named_by(*callee)?.last(), &**args) {
            ("new" | "default", []) => Vec::new(),
            ("from" | "from_iter", [list]) => texts(view, *list)?,
            _ => return None,
        },
        _ => texts(view, id)?,
    };
    (!claims.iter().any(|claim| claim == "exp")).then_some(ENDLESS)
}

fn texts(view: BodyView<'_>, id: ExprId) -> Option<Vec<String>> {
    view.elements(id)
        .iter()
        .map(|(view, part)| view.str(*part))
        .collect()
}

/// Where a value comes from, below `?`, `&`, fields and methods: a local, or the expression at the bottom.
fn source(view: BodyView<'_>, id: ExprId) -> ExprId {
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. } | ExprKind::Try(operand) | ExprKind::Await(operand) => {
            source(view, *operand)
        }
        ExprKind::Field { base, .. } => source(view, *base),
        // A call that makes a value out of a token is a value of its own.
        ExprKind::MethodCall {
            receiver, method, ..
        } if !CALLS.iter().any(|(name, ..)| method == name) => source(view, *receiver),
        _ => id,
    }
}

/// Where the receiver and the arguments of a call come from.
fn sources(call: &Call<'_>) -> Vec<ExprId> {
    let parts = call.receiver.into_iter().chain(call.args.iter().copied());
    parts.map(|part| source(call.view, part)).collect()
}

/// Whether the same body also checks what one of these expressions names, by another call than those that only look.
fn is_checked(view: BodyView<'_>, tokens: &[ExprId], looks: &[ExprId]) -> bool {
    let subjects: Vec<LocalId> = tokens
        .iter()
        .filter_map(|part| view.root_local(*part))
        .collect();
    let is_subject = |id: ExprId| {
        view.root_local(id)
            .is_some_and(|local| subjects.contains(&local))
    };
    let made = |local: LocalId| {
        let init = view.body.local(local).init;
        init.is_some_and(|init| looks.contains(&source(view, init)))
    };
    view.calls()
        .filter(|call| !looks.contains(&call.id))
        .any(|call| {
            let name = call.name.as_str();
            let mut parts = sources(&call).into_iter();
            if matches!(name, "verify_with_key" | "verify_with_store") {
                // What was made of the token can be checked as well as the token.
                return parts.any(|part| {
                    looks.contains(&part)
                        || is_subject(part)
                        || view.root_local(part).is_some_and(made)
                });
            }
            let checks = ["verify", "validate", "decode"]
                .iter()
                .any(|word| name.contains(word));
            let harmless = ["header", "unverified"]
                .iter()
                .any(|word| name.contains(word));
            checks
                && !harmless
                && !CALLS.iter().any(|(known, ..)| *known == name)
                && parts.any(is_subject)
        })
}

/// Whether rules that this call makes lax serve for a first look only: each token that they decode is checked as well.
fn is_first_look(call: &Call<'_>) -> bool {
    let view = call.view;
    let subject = sources(call)
        .first()
        .and_then(|rules| view.root_local(*rules));
    let here = only_looks(view, |rules| {
        subject.is_some() && view.root_local(rules) == subject
    });
    here.unwrap_or_else(|| {
        let BodyOwner::Item(owner) = view.body.owner else {
            return false;
        };
        // Rules that a function or a static hands out.
        let bodies = view
            .model
            .files
            .iter()
            .flat_map(|file| view.model.bodies(file));
        let shipped = bodies.filter(|body| !body.is_test());
        let looks = shipped.filter_map(|body| {
            only_looks(body, |rules| {
                made_by(body, rules) == Some((view.file.id, owner))
            })
        });
        let looks: Vec<bool> = looks.collect();
        !looks.is_empty() && looks.into_iter().all(|look| look)
    })
}

/// Whether a body checks each token that it decodes by lax rules; `None` when it decodes none by them.
fn only_looks(view: BodyView<'_>, is_lax: impl Fn(ExprId) -> bool) -> Option<bool> {
    let decodes = view
        .calls()
        .filter(|call| call.name == "decode" && call.args.len() == 3);
    let lax: Vec<Call<'_>> = decodes
        .filter(|call| is_lax(source(view, call.args[2])))
        .collect();
    let ids: Vec<ExprId> = lax.iter().map(|call| call.id).collect();
    let checked = |call: &Call<'_>| is_checked(view, &[source(view, call.args[0])], &ids);
    (!lax.is_empty()).then(|| lax.iter().all(checked))
}

/// The function or the static that a value comes from.
fn made_by(view: BodyView<'_>, id: ExprId) -> Option<(FileId, ItemId)> {
    match &view.expr(id).kind {
        ExprKind::Path(path) => view.resolve(path)?.item,
        ExprKind::Call { callee, .. } => made_by(view, *callee),
        ExprKind::Local(local) => made_by(view, source(view, view.body.local(*local).init?)),
        _ => None,
    }
}

/// Whether the body reads one of these claims from something that is no set of rules.
fn reads_claim(view: BodyView<'_>, claims: &[&str]) -> bool {
    let is_text = |id: ExprId| matches!(&view.expr(id).kind, ExprKind::Literal(Literal::Str(text)) if claims.contains(&&**text));
    view.body.iter().any(|(_, expr)| match &expr.kind {
        ExprKind::Field { base, name } => {
            claims.contains(&name.as_str()) && view.type_of(*base).is_none_or(|ty| ty != *RULES)
        }
        ExprKind::MethodCall { method, args, .. } if method == "get" => {
            args.iter().any(|arg| is_text(*arg))
        }
        ExprKind::Index { index, .. } => is_text(*index),
        _ => false,
    })
}

/// Functions that are handed on instead of being called.
fn functions(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (id, expr) in view.body.iter() {
        let ExprKind::Path(path) = &expr.kind else {
            continue;
        };
        let last = path.last();
        let Some((name, library, flaw)) = CALLS.iter().find(|(name, ..)| last.name == *name) else {
            continue;
        };
        let called = view
            .body
            .exprs
            .iter()
            .any(|expr| matches!(&expr.kind, ExprKind::Call { callee, .. } if *callee == id));
        let named = view
            .resolve(path)
            .is_some_and(|target| target.krate() == *library && target.item.is_none());
        if !called && named && !view.model.is_own_library(library) {
            report(*view, id, view.place(last.span), name, *flaw, out);
        }
    }
}

/// What jsonwebtoken checks a token by.
const RULES: &str = "jsonwebtoken::Validation";

/// Whether an expression is a set of rules of jsonwebtoken: by its type, or by the name of its field.
fn has_rules(view: BodyView<'_>, id: ExprId, field: &str) -> bool {
    if view.model.is_own_library("jsonwebtoken") {
        return false;
    }
    if let Some(ty) = view.type_of(id) {
        return ty == *RULES;
    }
    let own = view
        .model
        .files
        .iter()
        .flat_map(|file| view.model.items(file))
        .any(|item| match &item.item.kind {
            ItemKind::Struct(fields) => fields.iter().any(|own| own.name == *field),
            _ => false,
        });
    field != "leeway" && !own && view.model.may_use(view.file.id, "jsonwebtoken")
}

/// Fields that are set, one by one or in a struct expression.
fn fields(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (id, expr) in view.body.iter() {
        match &expr.kind {
            ExprKind::Assign(None, left, value) => {
                let ExprKind::Field { base, name } = &view.expr(*left).kind else {
                    continue;
                };
                if *name == "expiry"
                    && view
                        .type_of(*base)
                        .is_some_and(|ty| ty == *"biscuit::ValidationOptions")
                {
                    let place = view.place_of(*left);
                    if let Some(flaw) = ignored(*view, *value) {
                        report(*view, id, place, name.as_str(), flaw, out);
                    }
                    continue;
                }
                let flaw = field(*view, name.as_str(), *value);
                let told =
                    || is_lax_already(*view, *base) || is_put_back(*view, id, *base, name.as_str());
                if let Some(flaw) =
                    flaw.filter(|_| has_rules(*view, *base, name.as_str()) && !told())
                {
                    report(*view, id, view.place_of(*left), name.as_str(), flaw, out);
                }
            }
            ExprKind::Struct { path, fields, .. } => {
                let ty = view.resolve(path);
                for init in fields {
                    let flaw = match &ty {
                        Some(ty) if ty.is(RULES) => field(*view, init.name.as_str(), init.value),
                        Some(ty)
                            if ty.is("biscuit::ValidationOptions") && init.name == "expiry" =>
                        {
                            ignored(*view, init.value)
                        }
                        _ => None,
                    };
                    if let Some(flaw) = flaw {
                        report(
                            *view,
                            id,
                            view.place(init.span),
                            init.name.as_str(),
                            flaw,
                            out,
                        );
                    }
                }
            }
            _ => {}
        }
    }
}

/// What to say of an expiry of biscuit that is not looked at.
fn ignored(view: BodyView<'_>, value: ExprId) -> Option<Flaw> {
    let named = view.named_by(value)?;
    named.is("biscuit::Validation::Ignored").then_some(EXPIRY)
}

/// Whether the same rules do not even look at the signature: that says it all.
fn is_lax_already(view: BodyView<'_>, rules: ExprId) -> bool {
    let rules = view.root_local(source(view, rules));
    rules.is_some()
        && view.calls().any(|call| {
            call.name == LAX
                && sources(&call)
                    .iter()
                    .any(|part| view.root_local(*part) == rules)
        })
}

/// Whether the same field of the same rules is set to `true` later, on every way, and nobody uses the rules before.
fn is_put_back(view: BodyView<'_>, off: ExprId, rules: ExprId, field: &str) -> bool {
    let Some(rules) = view.root_local(rules) else {
        return false;
    };
    let end = view.expr(off).span.end;
    let back = view.body.iter().find(|(id, expr)| match &expr.kind {
        ExprKind::Assign(None, left, value) => {
            let same = matches!(&view.expr(*left).kind, ExprKind::Field { base, name }
                if name == field && view.root_local(*base) == Some(rules));
            same && expr.span.start >= end
                && view.bool(*value) == Some(true)
                && !view.is_conditional(*id)
        }
        _ => false,
    });
    let Some((_, back)) = back else {
        return false;
    };
    let around = view.around();
    !view.body.iter().any(|(id, expr)| {
        let sets = around.parent(id).map(|parent| &view.expr(parent).kind);
        matches!(expr.kind, ExprKind::Local(local) if local == rules)
            && expr.span.start >= end
            && expr.span.end <= back.span.start
            && !matches!(sets, Some(ExprKind::Field { .. }))
    })
}

/// Whether a value is `false`, or what a field was given that nobody sets to anything else.
fn is_false(view: BodyView<'_>, value: ExprId) -> bool {
    if !matches!(view.expr(value).kind, ExprKind::Field { .. }) {
        return view.bool(value) == Some(false);
    }
    let outcomes = view.outcomes(value);
    !outcomes.is_empty()
        && outcomes
            .iter()
            .all(|(at, outcome)| at.bool(*outcome) == Some(false))
}

/// Whether a number is the largest of its type, or one of few parts of it: `u64::MAX / 4`.
fn is_nearly_longest(view: BodyView<'_>, value: ExprId) -> bool {
    match view.expr(value).kind {
        ExprKind::Binary(BinaryOp::Div, whole, parts) => {
            view.int(parts).is_some_and(|parts| parts <= 1000) && is_nearly_longest(view, whole)
        }
        ExprKind::Binary(BinaryOp::Sub, whole, _) => is_nearly_longest(view, whole),
        _ => view
            .named_by(value)
            .is_some_and(|named| named.last() == "MAX"),
    }
}

/// What a field of jsonwebtoken's rules switches off with this value.
fn field(view: BodyView<'_>, name: &str, value: ExprId) -> Option<Flaw> {
    match name {
        "validate_exp" => (is_false(view, value) && !reads_claim(view, &["exp"])).then_some(EXPIRY),
        "validate_aud" => {
            (is_false(view, value) && !reads_claim(view, &["aud"])).then_some(AUDIENCE)
        }
        "required_spec_claims" => endless(view, value),
        "algorithms" => {
            let listed = view.elements(value);
            let chosen = |(at, part): &(BodyView<'_>, ExprId)| chooses_itself(*at, *part);
            listed.iter().any(chosen).then_some(OWN_CHOICE)
        }
        // A grace of a year or more is no check.
        "leeway" => (is_nearly_longest(view, value) || view.int(value)? >= 365 * 24 * 60 * 60)
            .then_some(EXPIRY),
        _ => None,
    }
}
