//! # Certificate or host name check switched off
//!
//! ## What it checks
//! Settings of TLS clients that accept any certificate or any host name, given a value that is constantly on: in
//! reqwest, native-tls, openssl, boring, isahc, curl, ureq, tokio-postgres, elasticsearch, paho-mqtt, rdkafka, vaultrs,
//! tiberius and the MongoDB driver; also as a field, and in the address of a server (`?tlsInsecure=true`,
//! `#insecure`).
//!
//! ## Why it matters
//! Whoever sits between the two ends can then read and change everything, and neither end will notice.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! reqwest = "0.12"
//! ```
//! ```rust src/lib.rs
//! pub fn client() -> reqwest::Result<reqwest::Client> {
//!     reqwest::Client::builder().danger_accept_invalid_certs(true).build()
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
//! reqwest = "0.12"
//! ```
//! ```rust src/lib.rs
//! pub fn client(own_ca: reqwest::Certificate) -> reqwest::Result<reqwest::Client> {
//!     reqwest::Client::builder().add_root_certificate(own_ca).build()
//! }
//! ```
//!
//! ## Limits
//! A call that stands in a branch is a warning, and so is a value that comes from the command line, the environment or a
//! request, or is a switch of the whole program that is on when it begins or set in the same function; one that callers
//! elsewhere choose is a note, and so is the answer to a question about texts and lists. Another value that is only known
//! when the program runs is not judged. A verifier of one's own that accepts everything, and
//! the mode of openssl and boring that checks nothing, are another lint's business.

use crate::model::name::Name;
use crate::model::syntax::UnaryOp;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_D, &I_2_E],
    cwe: &[295],
    tests: false,
    check: &[
        Check::Call(call),
        Check::Call(setting),
        Check::Body(fields),
        Check::Flow(&[SinkKind::TlsCheckOff, SinkKind::TlsCheckOn], flow),
    ],
};

/// Setters that exist under this name in TLS clients only; `true` switches the check off.
const OFF_WHEN_TRUE: &[&str] = &[
    "danger_accept_invalid_certs",
    "danger_accept_invalid_hostnames",
    "danger_accept_invalid_hosts",
    "set_danger_accept_invalid_hostnames",
    "danger_accept_revoked_certs",
    "tls_danger_accept_invalid_certs",
    "tls_danger_accept_invalid_hostnames",
    "tls_allow_invalid_certificates",
    "tls_allow_invalid_hostnames",
    "tls_insecure",
    "disable_verification",
    "danger_disable_certificate_verification",
    "danger_skip_tls_verify",
    "allow_invalid_certificates",
    "allow_invalid_hostnames",
];

/// Fields whose `true` switches the check off, with the libraries that have them.
const FIELDS: &[(&str, &[&str])] = &[
    ("allow_invalid_certificates", &["mongodb"]),
    ("allow_invalid_hostnames", &["mongodb"]),
    ("accept_invalid_certs", &["kube", "kube_client"]),
    ("danger_accept_invalid_certs", &["reqwest"]),
];

/// What switches the check off in the address of a server or in a text of settings: in small letters, after a word by
/// which such a text is known.
const IN_TEXT: &[(&str, &str)] = &[
    ("mongodb", "tlsallowinvalidcertificates=true"),
    ("mongodb", "tlsallowinvalidhostnames=true"),
    ("mongodb", "tlsinsecure=true"),
    ("mysql://", "verify_ca=false"),
    ("server=", "trustservercertificate=true"),
    ("server=", "trustservercertificate=yes"),
    ("jdbc:sqlserver", "trustservercertificate=true"),
    ("rediss://", "#insecure"),
];

/// Settings of librdkafka that switch the check off.
const KAFKA: &[(&str, &str)] = &[
    ("enable.ssl.certificate.verification", "false"),
    ("ssl.endpoint.identification.algorithm", "none"),
];

/// Setters whose `false` switches the check off, with the libraries that have them.
const OFF_WHEN_FALSE: &[(&str, &[&str])] = &[
    ("verify_hostname", &["openssl", "boring"]),
    ("set_verify_hostname", &["openssl", "boring"]),
    ("ssl_verify_peer", &["curl"]),
    ("ssl_verify_host", &["curl"]),
    ("tls_certs_verification", &["reqwest"]),
    ("verify", &["paho_mqtt", "vaultrs"]),
    ("enable_server_cert_auth", &["paho_mqtt"]),
];

/// Values that stand for no check at all.
const NO_CHECK: &[&str] = &[
    "isahc::config::SslOption::DANGER_ACCEPT_INVALID_CERTS",
    "isahc::config::SslOption::DANGER_ACCEPT_INVALID_HOSTS",
    "isahc::config::SslOption::DANGER_ACCEPT_REVOKED_CERTS",
    "elasticsearch::cert::CertificateValidation::None",
    "opensearch::cert::CertificateValidation::None",
];

/// Setters that take one of [`NO_CHECK`].
const TAKES_MODE: &[&str] = &["ssl_options", "cert_validation"];

/// Methods of the standard library that answer a question about a text or a list.
const QUESTIONS: &[&str] = &[
    "all",
    "any",
    "contains",
    "contains_key",
    "ends_with",
    "eq_ignore_ascii_case",
    "starts_with",
];

/// A value that comes from elsewhere: a constant through functions and fields, or one that others choose.
fn flow(reached: &Reached<'_>, out: &mut Findings<'_>) {
    let (model, place) = (reached.model, reached.place());
    let taken_back = || {
        let bodies = model.bodies(model.file(place.file));
        let mut calls = bodies.flat_map(BodyView::calls);
        let call = calls.find(|call| call.place == place);
        call.is_some_and(|call| {
            let value = call.last_arg();
            value.is_some_and(|value| is_taken_back(&call, value))
        })
    };
    if model.is_for_debugging(place) || taken_back() {
        return;
    }
    let name = reached.callee();
    let what = if reached.is_constant() {
        format!("`{name}` switches off the check of the other side's certificate")
    } else if reached.untrusted().is_some() {
        format!(
            "{} decides whether `{name}` switches off the check of the other side's certificate",
            reached.words()
        )
    } else {
        return;
    };
    let filed = out
        .report(reached.place(), what)
        .why(WHY)
        .help(HELP)
        .way(reached.steps());
    if reached.is_conditional() || !reached.is_constant() {
        filed.at_most(Level::Warn);
    }
}

const WHY: &str = "anyone between the two ends can read and change the traffic unnoticed";

const HELP: &str =
    "remove the call; to trust a private certificate authority, add its root certificate instead";

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    let name = call.name.as_str();
    let Some(value) = call.last_arg().or_else(|| call.arg(0)) else {
        return;
    };
    let (off, maybe_off) = if OFF_WHEN_TRUE.contains(&name) && !is_own(call) {
        switched(call, value, true)
    } else if let Some((_, libraries)) = OFF_WHEN_FALSE.iter().find(|(setter, _)| *setter == name)
        && libraries.iter().any(|library| call.may_use(library))
        && !is_own(call)
    {
        switched(call, value, false)
    } else if TAKES_MODE.contains(&name) {
        let mut args = call.args.iter();
        let off = args.any(|arg| no_check(&call.view, *arg));
        let mut args = call.args.iter();
        let maybe = args.any(|arg| call.view.may_get(*arg, &no_check));
        (off, maybe)
    } else {
        (false, false)
    };
    let excused = || {
        call.view.model.is_for_debugging(call.place)
            || call.view.is_never_run(call.id)
            || is_taken_back(call, value)
    };
    let setter = OFF_WHEN_TRUE.contains(&name) && !is_own(call);
    let open = setter && is_open(call, value);
    let worked_out = setter && !open && is_worked_out(&call.view, value);
    if !off && !maybe_off && !open && !worked_out || excused() {
        return;
    }
    if !off && !maybe_off {
        let when = match open {
            true => "is known to callers only",
            false => "is only worked out when the program runs",
        };
        let what = format!(
            "whether `{name}` switches off the check of the other side's certificate {when}"
        );
        let _ = out
            .report(call.place, what)
            .why(WHY)
            .help(HELP)
            .at_most(Level::Note);
        return;
    }
    let what = format!("`{name}` switches off the check of the other side's certificate");
    if maybe_off && !off || call.view.is_conditional(call.id) {
        // Most often a switch that users are offered on purpose: told, but no reason to fail.
        let what = format!("{what}, on a condition");
        let _ = out
            .report(call.place, what)
            .why(WHY)
            .help(HELP)
            .at_most(Level::Warn);
    } else {
        out.report(call.place, what).why(WHY).help(HELP);
    }
}

/// Whether a value is a parameter, or a part of one, of a function that nobody calls here: callers elsewhere choose. A
/// setter that hands on what it is given is theirs as well, and judged where they call it.
fn is_open(call: &Call<'_>, value: ExprId) -> bool {
    let view = call.view;
    // `!verify` is as much theirs as `verify`.
    let value = match view.expr(value).kind {
        ExprKind::Unary(UnaryOp::Not, inner) => inner,
        _ => value,
    };
    let plain = matches!(
        view.expr(value).kind,
        ExprKind::Local(_) | ExprKind::Field { .. }
    );
    let hands_on = view.owner().is_none_or(|item| item.name == call.name);
    let own = view.root_local(value).filter(|local| view.is_param(*local));
    own.is_some_and(|local| {
        let receiver = view.body.local(local).name == "self";
        plain && !hands_on && !receiver && view.given(local).is_empty()
    })
}

/// Whether a value is the answer to a question about other values, which is known when the program runs.
fn is_worked_out(view: &BodyView<'_>, value: ExprId) -> bool {
    let answer = match view.expr(value).kind {
        ExprKind::Local(local) => view.only_value(local).unwrap_or(value),
        ExprKind::Unary(UnaryOp::Not, inner) => inner,
        _ => value,
    };
    let asks = match &view.expr(answer).kind {
        ExprKind::MethodCall { method, .. } => QUESTIONS.contains(&method.as_str()),
        // Where both are written in the program, there is no question.
        ExprKind::Binary(op, left, right) => {
            matches!(op, BinaryOp::Eq | BinaryOp::Ne)
                && !(is_written(view, *left) && is_written(view, *right))
        }
        _ => false,
    };
    asks && view.bool(value).is_none()
}

/// Whether a value is a constant, a variant or a literal, by itself or as what a variable gets once.
fn is_written(view: &BodyView<'_>, id: ExprId) -> bool {
    let made = match view.expr(id).kind {
        ExprKind::Local(local) => view.only_value(local).unwrap_or(id),
        _ => id,
    };
    matches!(
        view.expr(made).kind,
        ExprKind::Path(_) | ExprKind::Literal(_)
    )
}

/// Whether the same setter is called once more on what this call gives or changes, on every way, with the other value.
fn is_taken_back(call: &Call<'_>, value: ExprId) -> bool {
    let view = call.view;
    let Some(receiver) = call.receiver else {
        return false;
    };
    let Some(set) = view.bool(value) else {
        return false;
    };
    let is_back = |value: ExprId| view.bool(value) == Some(!set);
    let kept = view.lets().find(|(_, init)| *init == call.id);
    let holders = [kept.map(|(local, _)| local), view.root_local(receiver)];
    let end = view.expr(call.id).span.end;
    view.calls().any(|later| {
        let back = later.last_arg().is_some_and(is_back);
        let on = later.receiver.and_then(|on| view.root_local(on));
        later.name == call.name
            && back
            && view.expr(later.id).span.start >= end
            && on.is_some()
            && holders.contains(&on)
            && !view.is_conditional(later.id)
    })
}

/// Whether a value stands for no check at all.
fn no_check(view: &BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        // The flags of one library say what is not checked, those of the others what is.
        ExprKind::Binary(BinaryOp::BitOr, left, right) => [*left, *right].iter().any(|side| {
            no_check(view, *side)
                && view
                    .named_by(*side)
                    .is_some_and(|named| named.last().starts_with("DANGER_"))
        }),
        ExprKind::Local(local) => match view.only_value(*local) {
            Some(init) => no_check(view, init),
            None => false,
        },
        ExprKind::Field { .. } => {
            let outcomes = view.outcomes(id);
            outcomes
                .iter()
                .all(|(at, outcome)| *outcome != id && no_check(at, *outcome))
        }
        _ => view
            .named_by(id)
            .is_some_and(|named| named.is_any(NO_CHECK)),
    }
}

/// Settings that are texts, and one that takes nothing.
fn setting(call: &Call<'_>, out: &mut Findings<'_>) {
    let text = |at: usize| {
        let text = call.arg(at).and_then(|arg| call.view.str(arg));
        text.map(|text| text.to_ascii_lowercase())
    };
    let by_address = || {
        let text = call.arg(0).and_then(|arg| call.view.written(arg));
        let text = text.unwrap_or_default().to_ascii_lowercase();
        IN_TEXT
            .iter()
            .any(|(known, off)| text.contains(known) && text.contains(off))
    };
    let by_key = || {
        let (Some(key), Some(value)) = (text(0), text(1)) else {
            return false;
        };
        call.may_use("rdkafka") && KAFKA.contains(&(key.as_str(), value.as_str()))
    };
    let off = match call.name.as_str() {
        "trust_cert" => {
            call.args.is_empty() && call.may_use("tiberius") && !is_own(call) && !is_tried(call)
        }
        "set" => by_key(),
        "from_url" | "with_uri_str" | "parse" | "from_ado_string" | "from_jdbc_string" | "open"
        | "connect" | "from_str" | "new" | "try_from" => by_address(),
        _ => false,
    };
    if off && !call.view.model.is_for_debugging(call.place) {
        let name = call.name;
        let what = format!("`{name}` switches off the check of the other side's certificate");
        out.report(call.place, what).why(WHY).help(HELP);
    }
}

/// Fields that are set, one by one or in a struct expression.
fn fields(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let off = |name: Name, value: ExprId| {
        let known = FIELDS.iter().find(|(field, _)| name == *field);
        let may = known.is_some_and(|(_, libraries)| {
            libraries
                .iter()
                .any(|krate| view.model.may_use(view.file.id, krate))
        });
        may && is_on(view, value)
    };
    for (id, expr) in view.body.iter() {
        let set: Vec<(Name, Place)> = match &expr.kind {
            ExprKind::Assign(None, left, value) => match &view.expr(*left).kind {
                ExprKind::Field { name, .. } if off(*name, *value) => {
                    vec![(*name, view.place_of(*left))]
                }
                _ => continue,
            },
            ExprKind::Struct { path, fields, .. } => fields
                .iter()
                .filter(|field| {
                    off(field.name, field.value)
                        || path.last().name == "TcpTls"
                            && field.name == "insecure"
                            && view.model.may_use(view.file.id, "redis")
                            && view.may_be(field.value, &|id| is_on(view, id))
                })
                .map(|field| (field.name, view.place_of(field.value)))
                .collect(),
            _ => continue,
        };
        for (name, place) in set {
            if !view.model.is_for_debugging(place) {
                let what =
                    format!("`{name}` switches off the check of the other side's certificate");
                let filed = out.report(place, what).why(WHY).help(HELP);
                if view.is_conditional(id) {
                    // Most often a switch that users are offered on purpose.
                    filed.at_most(Level::Warn);
                }
            }
        }
    }
}

/// `true` or `Some(true)`.
fn is_on(view: &BodyView<'_>, value: ExprId) -> bool {
    match &view.expr(value).kind {
        ExprKind::Call { args, .. } => args.first().is_some_and(|arg| is_on(view, *arg)),
        _ => view.bool(value) == Some(true),
    }
}

/// Whether a truth value is this one, and whether it may be, where one of several ways or the environment decides.
fn switched(call: &Call<'_>, value: ExprId, wanted: bool) -> (bool, bool) {
    let view = call.view;
    let worth = |id: ExprId| view.bool(id).or_else(|| view.answer_for_variant(id));
    let is = |id: ExprId| worth(id) == Some(wanted) || by_environment(&view, id);
    let first = || {
        view.outcomes(value)
            .into_iter()
            .any(|(view, id)| is_set_to(view, id, wanted))
    };
    (
        worth(value) == Some(wanted),
        view.may_be(value, &is) || first(),
    )
}

/// Whether an expression is what a variable of the environment says: `env::var("INSECURE").is_ok()`.
fn by_environment(view: &BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        ExprKind::MethodCall { receiver, .. } => by_environment(view, *receiver),
        ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => view
                .resolve(path)
                .is_some_and(|found| found.is_any(&["std::env::var", "std::env::var_os"])),
            _ => false,
        },
        _ => false,
    }
}

/// Whether an expression reads a switch of the whole program that is set like this when the program begins, or in the
/// same function: `RELAXED.load(Ordering::Relaxed)` with `static RELAXED: AtomicBool = AtomicBool::new(true)`.
fn is_set_to(view: BodyView<'_>, id: ExprId, wanted: bool) -> bool {
    let ExprKind::MethodCall {
        receiver, method, ..
    } = &view.expr(id).kind
    else {
        return false;
    };
    let ExprKind::Path(path) = &view.expr(*receiver).kind else {
        return false;
    };
    if *method != "load" {
        return false;
    }
    let Some(first) = view.constant(path) else {
        return false;
    };
    let stores = |put: bool| {
        view.calls().any(|call| {
            let on = call.receiver.map(|on| &view.expr(on).kind);
            call.name == "store"
                && matches!(on, Some(ExprKind::Path(other)) if other.last().name == path.last().name)
                && call.arg(0).and_then(|held| view.bool(held)) == Some(put)
        })
    };
    let begins = |held: ExprId| first.bool(held) == Some(wanted) && !stores(!wanted);
    match &first.expr(first.body.root()).kind {
        ExprKind::Call { callee, args } => {
            let made = match &first.expr(*callee).kind {
                ExprKind::Path(path) => first.resolve(path),
                _ => None,
            };
            made.is_some_and(|made| made.is("std::sync::atomic::AtomicBool::new"))
                && (stores(wanted) || args.first().is_some_and(|held| begins(*held)))
        }
        _ => false,
    }
}

/// Whether what a call gives may be an error: a setting never is one, and something of the same name that is read may be.
fn is_tried(call: &Call<'_>) -> bool {
    let around = call.view.around();
    let parent = around
        .parent(call.id)
        .map(|parent| &call.view.expr(parent).kind);
    matches!(parent, Some(ExprKind::Try(_)))
}

/// Whether the method is one that the workspace itself defines: its body is where the check is really switched off.
fn is_own(call: &Call<'_>) -> bool {
    let Some(target) = call.target() else {
        return false;
    };
    target.item.is_some()
        || call
            .view
            .model
            .associated_fn(target.parent(), target.last())
            .is_some()
}
