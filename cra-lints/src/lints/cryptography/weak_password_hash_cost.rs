//! # Password hash that is made cheap
//!
//! ## What it checks
//! The costs given to bcrypt, PBKDF2 (of the crate `pbkdf2`, of openssl, ring and aws-lc-rs), Argon2 and scrypt, where
//! they are fixed in the source: below 10 for bcrypt; below 600 000 rounds for PBKDF2 with SHA-256, 210 000 with
//! SHA-512 and 1 300 000 with SHA-1; below 19 MiB and two passes for Argon2, or as much work in another proportion;
//! below 2^17 blocks of 1 KiB for scrypt, or as much work with more lanes.
//!
//! ## Why it matters
//! The cost is what slows down whoever stole the hashes and tries passwords one after the other. A cheap hash gives
//! away the passwords that a costly one would have protected.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! bcrypt = "0.15"
//! ```
//! ```rust src/lib.rs
//! pub fn hash(password: &str) -> bcrypt::BcryptResult<String> {
//!     bcrypt::hash(password, 4)
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
//! bcrypt = "0.15"
//! ```
//! ```rust src/lib.rs
//! pub fn hash(password: &str) -> bcrypt::BcryptResult<String> {
//!     bcrypt::hash(password, bcrypt::DEFAULT_COST)
//! }
//! ```
//!
//! ## Limits
//! A cost that is only known when the program runs is not judged. Whether what is hashed is a password, or a key that
//! nobody could guess anyway, is not known. One round before and one after something else are taken for scrypt.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_D, &I_2_E],
    cwe: &[916],
    tests: false,
    check: &[Check::Call(costs), Check::Body(records)],
};

const LEAST_BCRYPT: i128 = 10;
const LEAST_SHA1: i128 = 1_300_000;
const LEAST_SHA256: i128 = 600_000;
const LEAST_SHA512: i128 = 210_000;

/// Passes of Argon2 with the KiB of memory that they need at least.
const ARGON2: &[(i128, i128)] = &[
    (5, 7_168),
    (4, 9_216),
    (3, 12_288),
    (2, 19_456),
    (1, 47_104),
];

/// Lanes of scrypt with the logarithm of the blocks that they need at least.
const SCRYPT: &[(i128, i128)] = &[(10, 13), (5, 14), (3, 15), (2, 16), (1, 17)];

/// Named numbers of the crate `argon2`.
const NAMED: &[(&str, i128)] = &[
    ("argon2::Params::MIN_M_COST", 8),
    ("argon2::Params::MIN_T_COST", 1),
    ("argon2::Params::MIN_P_COST", 1),
    ("argon2::Params::DEFAULT_M_COST", 19_456),
    ("argon2::Params::DEFAULT_T_COST", 2),
    ("argon2::Params::DEFAULT_P_COST", 1),
    ("bcrypt::DEFAULT_COST", 12),
    ("std::num::NonZero::MIN", 1),
    ("std::num::NonZeroU32::MIN", 1),
];

fn costs(call: &Call<'_>, out: &mut Findings<'_>) {
    let what = match call.name.as_str() {
        "m_cost" | "t_cost" => built(call),
        _ if call.path.is_none() => None,
        // `use … as` may give them any name.
        _ => bcrypt(call)
            .or_else(|| pbkdf2(call))
            .or_else(|| argon2(call))
            .or_else(|| scrypt(call)),
    };
    if let Some(what) = what {
        report(call.place, what, out);
    }
}

/// Costs that are written into a record: `Params` of pbkdf2, and `Config` of the crate rust-argon2.
fn records(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (_, expr) in view.body.iter() {
        let found = match &expr.kind {
            ExprKind::Struct { path, fields, .. } => {
                let is = |ty: &str| view.resolve(path).is_some_and(|found| found.is(ty));
                let given = |name: &str| fields.iter().find(|field| field.name == *name);
                let number = |name: &str| lone_number(*view, given(name)?.value);
                if is("pbkdf2::Params") {
                    let rounds = number("rounds").filter(|rounds| *rounds < LEAST_SHA512);
                    rounds.map(|rounds| (path.span, too_few(rounds, LEAST_SHA512)))
                } else if is("argon2::Config") {
                    // Without a number of passes it is that of the rest, which is not looked up.
                    let passes = given("time_cost").map(|_| number("time_cost"));
                    let memory = number("mem_cost");
                    weak_argon2(memory, passes.flatten()).map(|what| (path.span, what))
                } else if is("pwhash::bcrypt::BcryptSetup") {
                    let cost = given("cost").and_then(|cost| self::number(*view, cost.value));
                    cost.and_then(weak_bcrypt).map(|what| (path.span, what))
                } else {
                    None
                }
            }
            ExprKind::Assign(None, left, value) => match &view.expr(*left).kind {
                ExprKind::Field { base, name } if *name == "mem_cost" => {
                    let config = view
                        .type_of(*base)
                        .is_some_and(|ty| ty == *"argon2::Config");
                    let memory = lone_number(*view, *value).filter(|_| config);
                    weak_argon2(memory, passes_of(*view, *base))
                        .map(|what| (view.expr(*left).span, what))
                }
                _ => None,
            },
            _ => None,
        };
        if let Some((span, what)) = found {
            report(view.place(span), what, out);
        }
    }
}

/// The passes that the same record is given.
fn passes_of(view: BodyView<'_>, config: ExprId) -> Option<i128> {
    let spot = view.spot(config)?;
    view.body.exprs.iter().find_map(|expr| match &expr.kind {
        ExprKind::Assign(None, left, value) => match &view.expr(*left).kind {
            ExprKind::Field { base, name }
                if *name == "time_cost" && view.spot(*base).as_ref() == Some(&spot) =>
            {
                lone_number(view, *value)
            }
            _ => None,
        },
        _ => None,
    })
}

fn too_few(rounds: i128, least: i128) -> String {
    let plural = if rounds == 1 { "round" } else { "rounds" };
    format!("only {rounds} {plural} of PBKDF2, below the recommended {least}")
}

fn report(place: Place, what: String, out: &mut Findings<'_>) {
    out.report(place, what)
        .why("the cost is what slows down whoever stole the hashes and tries one password after the other")
        .help("take the default of the library, or as much as the machine bears, and keep the cost beside the hash");
}

/// The number that an argument is, also as a named one, inside `NonZeroU32`, behind a function without arguments, in a
/// field or given by the callers; the lowest where it may be several.
fn number(view: BodyView<'_>, id: ExprId) -> Option<i128> {
    number_within(view, id, i128::min, 8)
}

/// The same for a number that is judged together with another one, which is not known where it may be several.
fn lone_number(view: BodyView<'_>, id: ExprId) -> Option<i128> {
    let pick = |choose| number_within(view, id, choose, 8);
    pick(i128::min).filter(|lowest| pick(i128::max) == Some(*lowest))
}

fn number_within(
    view: BodyView<'_>,
    id: ExprId,
    pick: fn(i128, i128) -> i128,
    hops: usize,
) -> Option<i128> {
    let hops = hops.checked_sub(1)?;
    if let Some(number) = view.int(id) {
        return Some(number);
    }
    let named = view.named_by(id);
    if let Some((_, number)) = named.and_then(|named| NAMED.iter().find(|(path, _)| named.is(path)))
    {
        return Some(*number);
    }
    let look = |id: ExprId| number_within(view, id, pick, hops);
    let any_of = |values: Vec<(BodyView<'_>, ExprId)>| {
        let values = values.into_iter();
        let known = values.filter_map(|(view, id)| number_within(view, id, pick, hops));
        known.reduce(pick)
    };
    match &view.expr(id).kind {
        ExprKind::Local(local) if view.is_param(*local) && !view.is_changed(*local) => {
            any_of(view.given(*local))
        }
        ExprKind::Local(local) => match view.only_value(*local) {
            Some(value) => look(value),
            // `Some(rounds) => rounds`
            None => look(
                view.bound_from(*local)
                    .filter(|_| !view.is_changed(*local))?,
            ),
        },
        ExprKind::Binary(op, left, right) => {
            let (left, right) = (look(*left)?, look(*right)?);
            match op {
                BinaryOp::Add => left.checked_add(right),
                BinaryOp::Sub => left.checked_sub(right),
                BinaryOp::Mul => left.checked_mul(right),
                BinaryOp::Div => left.checked_div(right),
                _ => None,
            }
        }
        ExprKind::Field { base, name } => any_of(view.stored(*base, *name)),
        ExprKind::Path(path) => {
            let constant = view.constant(path)?;
            number_within(constant, constant.body.root(), pick, hops)
        }
        ExprKind::Try(inner) | ExprKind::Cast(inner, _) => look(*inner),
        ExprKind::Block {
            kind: BlockKind::Plain | BlockKind::Labelled | BlockKind::Unsafe,
            stmts,
            tail,
        } if stmts.is_empty() => look((*tail)?),
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => match method.as_str() {
            "unwrap" | "unwrap_or" | "expect" | "into" | "get" => look(*receiver),
            "min" | "max" | "clamp" => limited(
                method.as_str(),
                look(*receiver),
                args.iter().map(|arg| look(*arg)),
            ),
            _ => any_of(view.called(id)?.outcomes()),
        },
        ExprKind::Match { arms, .. } => {
            let known = arms.iter().filter_map(|arm| look(arm.body));
            known.reduce(pick)
        }
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return None;
            };
            let named = view.resolve(path)?;
            match (&**args, named.item) {
                ([], Some(function)) => {
                    let (_, body) = view.model.function(function)?;
                    number_within(body, body.body.root(), pick, hops)
                }
                ([first, rest @ ..], None)
                    if named.is_any(&["std::cmp::min", "std::cmp::max", "std::cmp::Ord::min"]) =>
                {
                    let rest = rest.iter().map(|arg| look(*arg));
                    limited(named.last(), look(*first), rest)
                }
                ([only], None)
                    if matches!(named.last(), "new" | "new_unchecked" | "from" | "Some")
                        && !named.parent().ends_with("Params") =>
                {
                    look(*only)
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// The number that a limit leaves, or the highest that it lets through: `cost.min(6)` is no more than 6, whatever `cost` is.
fn limited(
    method: &str,
    number: Option<i128>,
    limits: impl Iterator<Item = Option<i128>>,
) -> Option<i128> {
    let limits: Vec<Option<i128>> = limits.collect();
    match (method, &*limits) {
        ("min", [limit]) => match (number, limit) {
            (Some(number), Some(limit)) => Some(number.min(*limit)),
            (one, other) => one.or(*other),
        },
        ("max", [limit]) => Some(number?.max((*limit)?)),
        ("clamp", [lowest, highest]) => match (number, lowest, highest) {
            (Some(number), Some(lowest), Some(highest)) => Some(number.max(*lowest).min(*highest)),
            _ => *highest,
        },
        _ => None,
    }
}

fn bcrypt(call: &Call<'_>) -> Option<String> {
    let at = match call.target()?.path.as_str() {
        "bcrypt::hash"
        | "bcrypt::hash_with_result"
        | "bcrypt::hash_with_salt"
        | "bcrypt::non_truncating_hash"
        | "bcrypt::non_truncating_hash_with_result"
        | "bcrypt::non_truncating_hash_with_salt"
        | "bcrypt::hash_bytes" => 1,
        "bcrypt::bcrypt" => 0,
        _ => return None,
    };
    weak_bcrypt(number(call.view, call.arg(at)?)?)
}

fn weak_bcrypt(cost: i128) -> Option<String> {
    (cost < LEAST_BCRYPT)
        .then(|| format!("a cost of {cost} for bcrypt is below the recommended {LEAST_BCRYPT}"))
}

fn pbkdf2(call: &Call<'_>) -> Option<String> {
    let target = call.target()?.path.as_str();
    let (at, least) = match target {
        "pbkdf2::pbkdf2_hmac"
        | "pbkdf2::pbkdf2_hmac_array"
        | "pbkdf2::pbkdf2"
        | "pbkdf2::pbkdf2_array" => (2, least_of_type(call)),
        "openssl::pkcs5::pbkdf2_hmac" | "boring::pkcs5::pbkdf2_hmac" => (
            2,
            call.arg(3).and_then(|hash| least_of_value(call.view, hash)),
        ),
        "ring::pbkdf2::derive" | "aws_lc_rs::pbkdf2::derive" => (
            1,
            call.arg(0).and_then(|hash| least_of_value(call.view, hash)),
        ),
        "fastpbkdf2::pbkdf2_hmac_sha256" => (2, Some(LEAST_SHA256)),
        "fastpbkdf2::pbkdf2_hmac_sha512" => (2, Some(LEAST_SHA512)),
        "fastpbkdf2::pbkdf2_hmac_sha1" => (2, Some(LEAST_SHA1)),
        _ => return None,
    };
    // Of a hash that is not known, the lowest number is asked.
    let least = least.unwrap_or(LEAST_SHA512);
    // A key that nobody can guess is only stretched.
    let password = call.arg(if at == 1 { 3 } else { 0 })?;
    if is_random(call.view, password) {
        return None;
    }
    let rounds = number(call.view, call.arg(at)?)?;
    if rounds == 1 && is_step_of_scrypt(call, target, at, password) {
        return None;
    }
    (rounds < least).then(|| too_few(rounds, least))
}

/// Whether the same password goes through one round twice in this body: scrypt begins and ends so, and what is slow comes
/// in between.
fn is_step_of_scrypt(call: &Call<'_>, target: &str, at: usize, password: ExprId) -> bool {
    let view = call.view;
    let spot = view.spot(password);
    spot.is_some()
        && view.calls().any(|other| {
            let same = other.id != call.id && other.is_any(&[target]);
            let arg = |at: usize| other.args.get(at).copied();
            same && arg(at).and_then(|rounds| number(view, rounds)) == Some(1)
                && other.args.iter().any(|arg| view.spot(*arg) == spot)
        })
}

/// Functions that fill bytes from a generator.
const FILLS: &[&str] = &[
    "fill_bytes",
    "try_fill_bytes",
    "fill",
    "getrandom",
    "rand_bytes",
    "rand_priv_bytes",
];

/// Whether bytes come from a generator, and from no one's head.
fn is_random(view: BodyView<'_>, id: ExprId) -> bool {
    let Some(local) = view.spot(id).and_then(|spot| spot.local()) else {
        return false;
    };
    let is_lent = |arg: &ExprId| match &view.expr(*arg).kind {
        ExprKind::Ref {
            mutable: true,
            operand,
            ..
        } => view.root_local(*operand) == Some(local),
        _ => false,
    };
    let drawn = |call: Call<'_>| {
        FILLS.contains(&call.name.as_str()) && !call.is_own() && call.args.iter().any(is_lent)
    };
    view.calls().any(drawn)
}

/// The rounds that the hash in the turbofish needs: `pbkdf2_hmac::<Sha256>`, `pbkdf2::<Hmac<Sha256>>`.
fn least_of_type(call: &Call<'_>) -> Option<i128> {
    let mut ty = call.path?.last().args.first()?;
    loop {
        let path = ty.as_path()?;
        match path.last().args.first() {
            Some(inner) => ty = inner,
            None => {
                let named = call.view.resolve(path);
                let name = named.map_or(path.last().name.as_str(), |named| named.last());
                return least(name);
            }
        }
    }
}

fn least_of_value(view: BodyView<'_>, hash: ExprId) -> Option<i128> {
    let name = match &view.expr(hash).kind {
        ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => path.last().name.as_str(),
            _ => return None,
        },
        _ => view.named_by(hash)?.last(),
    };
    least(name)
}

/// The rounds that a hash needs, by its name: `Sha256`, `PBKDF2_HMAC_SHA512`, `sha1`.
fn least(name: &str) -> Option<i128> {
    let name = name.to_ascii_lowercase().replace('_', "");
    let ends = |word: &str| name.ends_with(word);
    match () {
        () if ends("sha1") => Some(LEAST_SHA1),
        () if ends("sha512") || ends("sha384") => Some(LEAST_SHA512),
        () if ends("sha256") || ends("sha224") => Some(LEAST_SHA256),
        () => None,
    }
}

fn argon2(call: &Call<'_>) -> Option<String> {
    let given = |at: usize| lone_number(call.view, call.arg(at)?);
    match call.target()?.path.as_str() {
        "argon2::Params::new" => weak_argon2(given(0), given(1)),
        "orion::pwhash::hash_password" => weak_argon2(given(2), given(1)),
        "orion::kdf::derive_key" => weak_argon2(given(3), given(2)),
        _ => None,
    }
}

/// `ParamsBuilder::new().m_cost(…).t_cost(…)`; what is not set has the default of the crate.
fn built(call: &Call<'_>) -> Option<String> {
    let view = call.view;
    let origin = view.origin(call.receiver?)?;
    if !origin.as_str().starts_with("argon2::Params") {
        return None;
    }
    let given = |name: &str| {
        let mut found = view.calls().filter(|call| call.is_method(name));
        let setter = found.next();
        match (setter, found.next()) {
            (Some(setter), None) => lone_number(view, setter.arg(0)?),
            // Several builders cannot be told apart.
            (Some(_), Some(_)) => None,
            (None, _) => Some(if name == "m_cost" { 19_456 } else { 2 }),
        }
    };
    let (memory, passes) = (given("m_cost"), given("t_cost"));
    // Said once: at the memory if that is set.
    let second = call.name == "t_cost" && view.calls().any(|call| call.is_method("m_cost"));
    (!second).then(|| weak_argon2(memory, passes)).flatten()
}

fn weak_argon2(memory: Option<i128>, passes: Option<i128>) -> Option<String> {
    let memory = memory?;
    let (_, least) = match passes {
        Some(passes) => ARGON2.iter().find(|(many, _)| passes >= *many)?,
        None => ARGON2.first()?,
    };
    (memory < *least).then(|| {
        let passes = match passes {
            Some(1) => "one pass".to_owned(),
            Some(passes) => format!("{passes} passes"),
            None => "any number of passes".to_owned(),
        };
        format!(
            "only {memory} KiB of memory for Argon2, below the recommended {least} for {passes}"
        )
    })
}

fn scrypt(call: &Call<'_>) -> Option<String> {
    let target = call.target()?;
    if !target.is("scrypt::Params::new") {
        return None;
    }
    let given = |at: usize| lone_number(call.view, call.arg(at)?);
    let (blocks, size, lanes) = (given(0)?, given(1), given(2));
    let (_, least) = match lanes {
        Some(lanes) => SCRYPT.iter().find(|(many, _)| lanes >= *many)?,
        None => SCRYPT.first()?,
    };
    if blocks < *least {
        return Some(format!(
            "only 2^{blocks} blocks for scrypt, below the recommended 2^{least}"
        ));
    }
    let size = size.filter(|size| *size < 8)?;
    Some(format!(
        "a block size of {size} for scrypt is below the recommended 8"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_and_passes_make_up_for_each_other() {
        for (memory, passes, weak) in [
            (19_456, Some(2), false),
            (19_456, Some(1), true),
            (47_104, Some(1), false),
            (7_168, Some(9), false),
            (7_167, Some(9), true),
            (7_168, None, false),
            (64, None, true),
        ] {
            assert_eq!(
                weak_argon2(Some(memory), passes).is_some(),
                weak,
                "{memory} {passes:?}"
            );
        }
    }

    #[test]
    fn hashes_are_known_by_any_of_their_names() {
        let known = [
            "Sha256",
            "PBKDF2_HMAC_SHA512",
            "sha1",
            "HMAC_SHA384",
            "Blake2b",
        ];
        let expected = [
            Some(LEAST_SHA256),
            Some(LEAST_SHA512),
            Some(LEAST_SHA1),
            Some(LEAST_SHA512),
            None,
        ];
        assert_eq!(known.map(least), expected);
    }
}
