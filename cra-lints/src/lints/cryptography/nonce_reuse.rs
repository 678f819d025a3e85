//! # One nonce for several messages
//!
//! ## What it checks
//! Messages that one function encrypts under one key with the same nonce: twice in a row, in each round of a loop that
//! the nonce was made before, or through a function of the workspace that is given key and nonce. Also a nonce that is a
//! constant, or a field that nobody changes, under a key that outlives the call. With the ciphers of RustCrypto (aes-gcm,
//! aes-gcm-siv, chacha20poly1305 and their kin), ring, aws-lc-rs, openssl and boring.
//!
//! ## Why it matters
//! Two messages under one key and one nonce give away what is different between them, and with AES-GCM and
//! ChaCha20-Poly1305 also what is needed to forge messages.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! aes-gcm = "0.10"
//! ```
//! ```rust src/lib.rs
//! use aes_gcm::aead::{Aead, AeadCore, Error, OsRng};
//! use aes_gcm::Aes256Gcm;
//!
//! pub fn seal(cipher: &Aes256Gcm, first: &[u8], second: &[u8]) -> Result<[Vec<u8>; 2], Error> {
//!     let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
//!     let one = cipher.encrypt(&nonce, first)?;
//!     let two = cipher.encrypt(&nonce, second)?;
//!     Ok([one, two])
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
//! aes-gcm = "0.10"
//! ```
//! ```rust src/lib.rs
//! use aes_gcm::aead::{Aead, AeadCore, Error, OsRng};
//! use aes_gcm::Aes256Gcm;
//!
//! pub fn seal(cipher: &Aes256Gcm, first: &[u8], second: &[u8]) -> Result<[Vec<u8>; 2], Error> {
//!     let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
//!     let one = cipher.encrypt(&nonce, first)?;
//!     let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
//!     let two = cipher.encrypt(&nonce, second)?;
//!     Ok([one, two])
//! }
//! ```
//!
//! ## Limits
//! A counter that begins anew in each run of the program is found where it is all of the nonce, and the key is read from a
//! file or the environment in the code. A constant nonce under a key that is made for one
//! message is left alone, as far as the text shows where the key comes from; in a method that is added to the keys of a
//! library it is a note.

use crate::model::around::Around;
use crate::model::name::Name;
use crate::model::sensitive::words;
use crate::model::spot::{Root, Spot};
use crate::model::syntax::{LocalId, Receiver};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[323],
    tests: false,
    check: &[Check::Body(body)],
};

/// Libraries whose methods take a nonce first and have the key in the receiver.
const LIBRARIES: &[&str] = &[
    "aead",
    "aes_gcm",
    "aes_gcm_siv",
    "aes_siv",
    "ascon_aead",
    "aws_lc_rs",
    "ccm",
    "chacha20poly1305",
    "deoxys",
    "eax",
    "ocb3",
    "ring",
    "xsalsa20poly1305",
    "crypto_secretbox",
];

const METHODS: &[&str] = &[
    "encrypt",
    "encrypt_in_place",
    "encrypt_in_place_detached",
    "encrypt_inout_detached",
    "seal_in_place_append_tag",
    "seal_in_place_separate_tag",
    "seal_in_place_scatter",
];

/// Functions with the positions of key and nonce.
const FUNCTIONS: &[(&str, usize, usize)] = &[
    ("openssl::symm::encrypt_aead", 1, 2),
    ("boring::symm::encrypt_aead", 1, 2),
];

/// A message that is encrypted.
struct Sealing {
    at: ExprId,
    span: Span,
    key: Spot,
    nonce: Spot,
}

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let model = view.model;
    if !model.may_use_any(view.file.id, LIBRARIES)
        && !model.may_use_any(view.file.id, &["openssl", "boring"])
    {
        return;
    }
    let mut told = Vec::new();
    for (call, key, nonce) in pairs(*view) {
        if begins_anew(*view, key, nonce) {
            told.push(call.id);
            out.report(call.place, "the nonce is a count that begins anew whenever the program starts, and the key stays")
                .why("two messages under one key and one nonce give away their difference, and how to forge others")
                .help("keep the count beside the key, draw the nonces, or make a new key at each start");
            continue;
        }
        if let Some(what) = always_same(*view, key, nonce) {
            told.push(call.id);
            let filed = out
                .report(call.place, what)
                .why("two messages under one key and one nonce give away their difference, and how to forge others")
                .help("make a new nonce for each message");
            if is_itself(*view, key) {
                // Whoever made the key knows for how many messages.
                filed.at_most(Level::Note);
            }
        }
    }
    let sealings = sealings(view);
    if sealings.is_empty() {
        return;
    }
    let around = view.around();
    for sealing in sealings.iter().filter(|one| !told.contains(&one.at)) {
        let earlier = sealings.iter().find(|earlier| {
            earlier.key == sealing.key
                && earlier.nonce == sealing.nonce
                && view.may_follow(&around, earlier.at, sealing.at)
                && !renewed(
                    view,
                    &sealing.nonce,
                    end(view, earlier.at),
                    end(view, sealing.at),
                )
        });
        let what = if earlier.is_some() {
            "a second message is encrypted with the same nonce"
        } else if repeated(view, &around, sealing) {
            "each round encrypts a message with the same nonce"
        } else {
            continue;
        };
        let filed = out
            .report(view.place(sealing.span), what)
            .why("two messages under one key and one nonce give away their difference, and how to forge others")
            .help("make a new nonce for each message");
        if let Some(earlier) = earlier {
            filed.related(view.place(earlier.span), "the nonce is used here before");
        }
    }
}

/// Whether a key is `self`: a method that is added to the keys of a library.
fn is_itself(view: BodyView<'_>, key: ExprId) -> bool {
    view.spot(key).is_some_and(|spot| {
        let local = spot.local().map(|local| view.body.local(local).name);
        spot.fields.is_empty() && local.is_some_and(|name| name == *"self")
    })
}

fn end(view: &BodyView<'_>, id: ExprId) -> u32 {
    view.expr(id).span.end
}

fn sealings(view: &BodyView<'_>) -> Vec<Sealing> {
    let mut out = direct(view);
    if !view.body.exprs.iter().any(may_call) {
        return out;
    }
    let mut types = None;
    for call in view.calls() {
        // What is handed on must be a nonce by some name for it.
        if call
            .args
            .iter()
            .filter(|arg| view.spot(**arg).is_some())
            .count()
            == 0
            || out.iter().any(|known| known.at == call.id)
        {
            continue;
        }
        let may_be_own = call.is_own() || call.target().is_none();
        if !may_be_own {
            continue;
        }
        let types = types.get_or_insert_with(|| view.infer());
        let inner = view
            .own_callee(types, call.id)
            .and_then(|function| view.model.function(function));
        let Some((function, inner)) = inner else {
            continue;
        };
        let mut given: Vec<Option<ExprId>> = call.args.iter().copied().map(Some).collect();
        if call.receiver.is_none() && function.has_self && !given.is_empty() {
            given.remove(0);
        }
        let outer = |spot: &Spot| -> Option<Spot> {
            let local = spot.local()?;
            if inner.body.local(local).name == "self" {
                let own = view.spot(call.receiver?)?;
                return Some(own.inner(&spot.fields));
            }
            let at = function
                .params
                .iter()
                .position(|param| param.local == Some(local))?;
            let own = view.spot((*given.get(at)?)?)?;
            Some(own.inner(&spot.fields))
        };
        for sealing in direct(&inner) {
            let renews = renewed(&inner, &sealing.nonce, 0, end(&inner, sealing.at));
            if let (Some(key), Some(nonce), false) =
                (outer(&sealing.key), outer(&sealing.nonce), renews)
            {
                out.push(Sealing {
                    at: call.id,
                    span: call.place.span,
                    key,
                    nonce,
                });
            }
        }
    }
    out
}

fn may_call(expr: &crate::model::syntax::Expr) -> bool {
    matches!(
        expr.kind,
        ExprKind::Call { .. } | ExprKind::MethodCall { .. }
    )
}

/// The calls of a body that encrypt, each with its key and its nonce.
fn pairs<'m>(view: BodyView<'m>) -> Vec<(Call<'m>, ExprId, ExprId)> {
    let known = |call: Call<'m>| {
        let (key, nonce) = match call.receiver {
            Some(receiver) if METHODS.contains(&call.name.as_str()) && seals(&call) => {
                (receiver, call.arg(0)?)
            }
            // `Aead::encrypt(&cipher, nonce, text)`
            None if METHODS.contains(&call.name.as_str()) && call.args.len() > 2 => {
                let of_library = |library: &&str| call.comes_from(library);
                let known = !call.is_own() && LIBRARIES.iter().any(of_library);
                known.then(|| (call.args[0], call.args[1]))?
            }
            None => {
                let (_, key, nonce) = FUNCTIONS.iter().find(|(path, ..)| call.is_any(&[path]))?;
                (call.arg(*key)?, call.arg(*nonce)?)
            }
            _ => return None,
        };
        Some((call, key, nonce))
    };
    view.calls().filter_map(known).collect()
}

/// The messages that a body encrypts itself.
fn direct(view: &BodyView<'_>) -> Vec<Sealing> {
    let mut out = Vec::new();
    for (call, key, nonce) in pairs(*view) {
        if let (Some(key), Some(nonce)) = (view.spot(key), nonce_spot(view, nonce, 8)) {
            out.push(Sealing {
                at: call.id,
                span: call.place.span,
                key,
                nonce,
            });
        }
    }
    out
}

/// What to say of a nonce that is the same for each message under a key that outlives the call.
fn always_same(view: BodyView<'_>, key: ExprId, nonce: ExprId) -> Option<&'static str> {
    let (holder, bare) = undressed(view, nonce, 8)?;
    if is_fixed(holder, bare) {
        let lasts = outlives(view, key, MAX_HOPS);
        return lasts
            .then_some("each message under this key is encrypted with the same constant nonce");
    }
    let ExprKind::Field { base, name } = holder.expr(bare).kind else {
        return None;
    };
    // Nonce and key are kept side by side, and the method may be called again.
    let beside = |id: ExprId| holder.spot(id).and_then(|spot| spot.local());
    let own = beside(base)?;
    let again = match holder.owner().map(|owner| &owner.kind) {
        Some(ItemKind::Fn(function)) => function.receiver != Receiver::Value,
        _ => false,
    };
    if !again || beside(key) != Some(own) || holder.body.local(own).name != *"self" {
        return None;
    }
    // What a caller hands in is theirs to renew.
    let stored = holder.stored(base, name);
    let made_here = |(view, value): &(BodyView<'_>, ExprId)| {
        let Some((view, value)) = undressed(*view, *value, 8) else {
            return false;
        };
        match view.expr(value).kind {
            ExprKind::Local(local) => {
                !view.is_param(local) && view.body.local(local).init.is_some()
            }
            ExprKind::Field { .. } => false,
            // Neither is what is made of what they hand in.
            _ => {
                let within = view.expr(value).span;
                !view.body.exprs.iter().any(|expr| {
                    matches!(expr.kind, ExprKind::Local(local) if view.is_param(local))
                        && within.contains(expr.span)
                })
            }
        }
    };
    let fixed = !stored.is_empty() && stored.iter().all(made_here) && is_left_alone(holder, name);
    fixed.then_some("each message is encrypted with the nonce that was made once for all")
}

/// Whether a nonce is nothing but a count in a field that is a number of the source at first, and the key is one that
/// was there before the program started.
fn begins_anew(view: BodyView<'_>, key: ExprId, nonce: ExprId) -> bool {
    let Some((holder, bare)) = undressed(view, nonce, 8) else {
        return false;
    };
    let ExprKind::Local(local) = holder.expr(bare).kind else {
        return false;
    };
    let filled_with_zeros = holder.body.local(local).init;
    if !filled_with_zeros.is_some_and(|init| is_fixed(holder, init)) {
        return false;
    }
    let is_nonce = |id: ExprId| holder.root_local(id) == Some(local);
    let mut counts = Vec::new();
    for expr in &holder.body.exprs {
        match &expr.kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if is_nonce(*receiver) && *method == "copy_from_slice" => counts.extend(args.first()),
            ExprKind::Assign(_, left, _) if is_nonce(*left) => return false,
            ExprKind::Ref {
                mutable: true,
                operand,
                ..
            } if is_nonce(*operand) => return false,
            _ => {}
        }
    }
    // More than one part may be a number of the run, or drawn.
    let [count] = *counts else {
        return false;
    };
    let Some((base, name)) = count_in(holder, count) else {
        return false;
    };
    let stored = holder.stored(base, name);
    !stored.is_empty()
        && stored.iter().all(|(view, value)| is_number(*view, *value))
        && is_kept(view, key, MAX_HOPS)
}

/// The field that is behind `&self.count.to_be_bytes()` or `&self.count.fetch_add(1, …).to_be_bytes()`.
fn count_in(view: BodyView<'_>, id: ExprId) -> Option<(ExprId, Name)> {
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. } => count_in(view, *operand),
        ExprKind::Local(local) => count_in(view, view.only_value(*local)?),
        ExprKind::MethodCall {
            receiver, method, ..
        } if method.as_str().ends_with("_bytes") || *method == "fetch_add" => {
            count_in(view, *receiver)
        }
        ExprKind::Field { base, name } => Some((*base, *name)),
        _ => None,
    }
}

/// Whether a value is a number that is written in the source, also as an atomic.
fn is_number(view: BodyView<'_>, id: ExprId) -> bool {
    view.int(id).is_some()
        || match &view.expr(id).kind {
            ExprKind::Call { args, .. } => matches!(**args, [only] if view.int(only).is_some()),
            _ => false,
        }
}

/// Whether a key, or the cipher that has it, comes from a file, the environment or the source, on every way.
fn is_kept(view: BodyView<'_>, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    let all = |values: Vec<(BodyView<'_>, ExprId)>| {
        !values.is_empty() && values.iter().all(|(view, id)| is_kept(*view, *id, hops))
    };
    match &view.expr(id).kind {
        ExprKind::Literal(_) => true,
        ExprKind::Path(path) => view.constant(path).is_some(),
        ExprKind::Local(local) if view.is_param(*local) => all(view.given(*local)),
        ExprKind::Local(local) => {
            let value = view.only_value(*local);
            value.is_some_and(|value| !is_written(view, *local) && is_kept(view, value, hops))
        }
        ExprKind::Field { base, name } => all(view.stored(*base, *name)),
        ExprKind::Ref { operand, .. }
        | ExprKind::Unary(_, operand)
        | ExprKind::Try(operand)
        | ExprKind::Await(operand)
        | ExprKind::MethodCall {
            receiver: operand, ..
        } => is_kept(view, *operand, hops),
        ExprKind::Call { callee, args } => {
            let read = view.named_by(*callee).is_some_and(|found| {
                found.is_any(&["std::fs::read", "std::fs::read_to_string", "std::env::var"])
            });
            let made = view.callable(*callee).is_none();
            read || made && args.last().is_some_and(|key| is_kept(view, *key, hops))
        }
        _ => false,
    }
}

/// What a nonce is made of, whatever type it is dressed in, with the body that stands in.
fn undressed(view: BodyView<'_>, id: ExprId, hops: usize) -> Option<(BodyView<'_>, ExprId)> {
    let hops = hops.checked_sub(1)?;
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. }
        | ExprKind::Unary(_, operand)
        | ExprKind::Try(operand)
        | ExprKind::Cast(operand, _) => undressed(view, *operand, hops),
        ExprKind::Local(local) => match view.only_value(*local) {
            Some(value) if !is_written(view, *local) => undressed(view, value, hops),
            _ => Some((view, id)),
        },
        ExprKind::Path(path) => match view.constant(path) {
            Some(constant) => undressed(constant, constant.body.root(), hops),
            None => Some((view, id)),
        },
        ExprKind::MethodCall { receiver, args, .. } if args.len() <= 1 && dresses(&view, id) => {
            undressed(view, *receiver, hops)
        }
        ExprKind::Call { args, .. } if dresses(&view, id) => undressed(view, args[0], hops),
        _ => Some((view, id)),
    }
}

fn is_written(view: BodyView<'_>, local: LocalId) -> bool {
    let spot = Spot {
        root: Root::Local(local),
        fields: Vec::new(),
    };
    view.body.local(local).mutable && renewed(&view, &spot, 0, u32::MAX)
}

/// Whether bytes are written in the source, or are those of a type's default.
fn is_fixed(view: BodyView<'_>, id: ExprId) -> bool {
    let known = |id: &ExprId| view.int(*id).is_some();
    match &view.expr(id).kind {
        ExprKind::Literal(Literal::Str(_) | Literal::Bytes(_)) => true,
        ExprKind::Array(parts) => !parts.is_empty() && parts.iter().all(known),
        ExprKind::Repeat(value, _) => known(value),
        ExprKind::Call { callee, args } if args.is_empty() => match &view.expr(*callee).kind {
            ExprKind::Path(path) if path.last().name == "default" => {
                // A type of the workspace may draw one.
                view.resolve(path).is_some_and(|found| {
                    let krate = found.krate();
                    let arrays = ["generic_array", "hybrid_array", "std"];
                    found.item.is_none() && (LIBRARIES.contains(&krate) || arrays.contains(&krate))
                })
            }
            _ => false,
        },
        _ => false,
    }
}

/// Longer ways from a cipher to its key than this are not followed.
const MAX_HOPS: usize = 20;

/// Words of keys that are made for one message, one file or one conversation.
const SHORT_LIVED: &[&str] = &[
    "cek",
    "content",
    "dek",
    "derived",
    "ephemeral",
    "file",
    "fresh",
    "message",
    "once",
    "one",
    "otk",
    "payload",
    "random",
    "session",
    "shared",
    "single",
    "stream",
    "subkey",
    "temp",
    "temporary",
];

/// Whether a key, or the cipher that has it, is there before the call and after it.
fn outlives(view: BodyView<'_>, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    let short = |name: Name| {
        let words = words(name.as_str());
        words
            .iter()
            .any(|word| SHORT_LIVED.contains(&word.as_str()))
    };
    match &view.expr(id).kind {
        ExprKind::Local(local) => {
            let found = view.body.local(*local);
            if short(found.name) {
                return false;
            }
            if found.name == *"self" {
                return true;
            }
            if view.is_param(*local) {
                let given = view.given(*local);
                return given.is_empty()
                    || given.iter().any(|(view, arg)| outlives(*view, *arg, hops));
            }
            let value = view
                .only_value(*local)
                .filter(|_| !is_written(view, *local));
            value.is_some_and(|value| outlives(view, value, hops))
        }
        ExprKind::Field { base, name } => !short(*name) && outlives(view, *base, hops),
        ExprKind::Path(_) | ExprKind::Literal(_) => true,
        ExprKind::Ref { operand, .. }
        | ExprKind::Unary(_, operand)
        | ExprKind::Try(operand)
        | ExprKind::Await(operand)
        | ExprKind::Index { base: operand, .. } => outlives(view, *operand, hops),
        ExprKind::MethodCall { receiver, args, .. } if args.len() <= 1 => {
            (dresses(&view, id) || is_other_form(&view, id)) && outlives(view, *receiver, hops)
        }
        ExprKind::Call { callee, args } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => {
                let name = path.last().name;
                let keyed = matches!(
                    name.as_str(),
                    "new" | "new_from_slice" | "from_slice" | "from" | "try_from"
                );
                let read = || {
                    let kept = ["std::fs::read", "std::fs::read_to_string", "std::env::var"];
                    view.resolve(path).is_some_and(|found| found.is_any(&kept))
                };
                // `UnboundKey::new(&AES_256_GCM, key)`: the key comes last.
                let key = args
                    .last()
                    .filter(|_| keyed && view.callable(*callee).is_none());
                key.is_some_and(|key| outlives(view, *key, hops)) || read()
            }
            _ => false,
        },
        _ => false,
    }
}

/// Whether a method gives what it is called on, or what is in it.
fn is_other_form(view: &BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        ExprKind::MethodCall { method, .. } => matches!(
            method.as_str(),
            "as_bytes"
                | "to_vec"
                | "to_owned"
                | "map_err"
                | "ok"
                | "lock"
                | "read"
                | "ok_or"
                | "context"
                | "trim"
        ),
        _ => false,
    }
}

/// Whether nothing in the code that ships writes to a field of this name.
fn is_left_alone(view: BodyView<'_>, name: Name) -> bool {
    let files = view.model.files.iter().filter(|file| file.ships());
    let mut bodies = files.flat_map(|file| view.model.bodies(file));
    !bodies.any(|view| {
        let is_it = |mut id: ExprId| loop {
            match view.expr(id).kind {
                ExprKind::Field { name: found, .. } if found == name => return true,
                ExprKind::Index { base, .. } | ExprKind::Field { base, .. } => id = base,
                _ => return false,
            }
        };
        view.body.iter().any(|(id, expr)| match &expr.kind {
            ExprKind::Assign(_, left, _) => is_it(*left),
            ExprKind::Ref {
                mutable: true,
                operand,
                ..
            } => is_it(*operand),
            ExprKind::MethodCall {
                receiver, method, ..
            } => is_it(*receiver) && !dresses(&view, id) && !is_reading(method.as_str()),
            _ => false,
        })
    })
}

/// Whether a method is that of a cipher which takes a nonce.
fn seals(call: &Call<'_>) -> bool {
    match call.receiver_type() {
        Some(ty) => {
            let krate = ty.as_str().split("::").next().unwrap_or_default();
            LIBRARIES.contains(&krate)
        }
        None => {
            call.args.len() >= 2
                && LIBRARIES.iter().any(|library| call.may_use(library))
                && !call.is_own()
        }
    }
}

/// The variable or field that a nonce is, in whatever type it is dressed.
fn nonce_spot(view: &BodyView<'_>, id: ExprId, hops: usize) -> Option<Spot> {
    let hops = hops.checked_sub(1)?;
    if let Some(spot) = view.spot(id) {
        // An unchanged local may be another form of the same bytes.
        let made = spot.local().filter(|_| spot.fields.is_empty());
        let made = made.and_then(|local| view.only_value(local));
        let made = made.filter(|value| dresses(view, *value));
        return made
            .and_then(|value| nonce_spot(view, value, hops))
            .or(Some(spot));
    }
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. }
        | ExprKind::Unary(_, operand)
        | ExprKind::Try(operand)
        | ExprKind::Cast(operand, _) => nonce_spot(view, *operand, hops),
        ExprKind::MethodCall { receiver, args, .. } if args.len() <= 1 && dresses(view, id) => {
            nonce_spot(view, *receiver, hops)
        }
        ExprKind::Call { args, .. } if dresses(view, id) => nonce_spot(view, args[0], hops),
        _ => None,
    }
}

/// Whether an expression gives what it is made of in another type.
fn dresses(view: &BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        ExprKind::MethodCall { method, .. } => matches!(
            method.as_str(),
            "into" | "try_into" | "unwrap" | "expect" | "as_ref" | "as_slice" | "clone"
        ),
        ExprKind::Call { callee, args } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => {
                args.len() == 1
                    && matches!(
                        path.last().name.as_str(),
                        "from_slice"
                            | "from"
                            | "assume_unique_for_key"
                            | "try_assume_unique_for_key"
                            | "Some"
                            | "clone_from_slice"
                            | "try_from"
                    )
            }
            _ => false,
        },
        _ => false,
    }
}

/// Whether a nonce may get another value between two bytes of the source.
fn renewed(view: &BodyView<'_>, nonce: &Spot, from: u32, to: u32) -> bool {
    let Some(local) = nonce.local() else {
        return false;
    };
    let field = nonce.fields.first();
    let is_nonce = |id: ExprId| view.root_local(id) == Some(local);
    let within = |id: ExprId| {
        let span = view.expr(id).span;
        from <= span.start && span.end <= to
    };
    view.body.iter().any(|(id, expr)| match &expr.kind {
        ExprKind::Assign(_, left, _) => within(*left) && is_nonce(*left),
        ExprKind::Ref {
            mutable: true,
            operand,
            ..
        } => within(*operand) && is_nonce(*operand),
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            let changes = match field {
                // A method of the whole may change each of its fields.
                Some(_) => matches!(view.expr(*receiver).kind, ExprKind::Local(_)),
                None => !METHODS.contains(&method.as_str()) && !dresses(view, id),
            };
            within(*receiver)
                && is_nonce(*receiver)
                && (changes && !is_reading(method.as_str())
                    || matches!(method.as_str(), "copy_from_slice" | "fill" | "iter_mut"))
        }
        _ => false,
    })
}

/// Whether a method of bytes leaves them as they are.
fn is_reading(method: &str) -> bool {
    matches!(
        method,
        "to_vec"
            | "len"
            | "iter"
            | "to_owned"
            | "as_bytes"
            | "is_empty"
            | "get"
            | "clone"
            | "as_ref"
    )
}

/// Whether a message is encrypted again and again with a nonce that was made before.
fn repeated(view: &BodyView<'_>, around: &Around, sealing: &Sealing) -> bool {
    let mut inner = sealing.at;
    for outer in around.outward(sealing.at) {
        let again = match &view.expr(outer).kind {
            ExprKind::For(_, _, body) => *body == inner,
            ExprKind::While(..) | ExprKind::Loop(_) => true,
            ExprKind::Closure { .. } => is_run_for_each(view, around, outer),
            // What is returned ends the round for good.
            ExprKind::Return(_) | ExprKind::Break(_) => return false,
            ExprKind::Block { .. } if view.diverges(outer) => return false,
            _ => false,
        };
        let span = view.expr(outer).span;
        let before = |local: Option<LocalId>| {
            local.is_none_or(|local| !span.contains(view.body.local(local).span))
        };
        if again
            && before(sealing.nonce.local())
            && before(sealing.key.local())
            && !renewed(view, &sealing.nonce, span.start, span.end)
        {
            return true;
        }
        inner = outer;
    }
    false
}

/// Whether a closure is given to a method that runs it for each element.
fn is_run_for_each(view: &BodyView<'_>, around: &Around, closure: ExprId) -> bool {
    let Some(outer) = around.parent(closure) else {
        return false;
    };
    let ExprKind::MethodCall {
        receiver, method, ..
    } = &view.expr(outer).kind
    else {
        return false;
    };
    let each = matches!(
        method.as_str(),
        "map" | "flat_map" | "filter_map" | "for_each" | "try_for_each" | "fold" | "try_fold"
    );
    // `Option::map` runs it once.
    let many = |id: ExprId| {
        let mut at = id;
        while let ExprKind::MethodCall {
            receiver, method, ..
        } = &view.expr(at).kind
        {
            let name = method.as_str();
            if name.starts_with("iter")
                || name.starts_with("into_iter")
                || name.starts_with("par_")
                || name.contains("chunks")
                || matches!(name, "windows" | "lines" | "split" | "drain")
            {
                return true;
            }
            at = *receiver;
        }
        matches!(view.expr(at).kind, ExprKind::Range(..))
    };
    each && many(*receiver)
}
