//! # Credential written in the source
//!
//! ## What it checks
//! Passwords, keys and tokens given as literals: to constants, variables, fields, setters and entries of tables that are
//! named like one, as the default of an environment variable that is, to functions that take credentials, to headers that
//! carry one, in comparisons with a password, a key or a token, and to types with `#[cra::secret]`. Beside that, texts that
//! are credentials by their form, whatever they are called: private keys, tokens of well-known services, users with
//! passwords as HTTP sends them, and addresses and connection strings with a password in them.
//!
//! ## Why it matters
//! Everyone who can read the product can then enter it, and nobody can change the credential without a new release.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub const ADMIN_PASSWORD: &str = "hunter2!";
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub const ADMIN_PASSWORD_FILE: &str = "/run/secrets/admin";
//! ```
//!
//! ## Limits
//! A credential that is put together when the program runs, read from an embedded file, or kept under an innocent name
//! and without a known form is not seen. In a table, or given to a variable that had a value before, one without letters or
//! without digits is taken for a word. What exists in tests only is left out, and so are texts that look like labels,
//! prompts or placeholders, and what is named after a stand-in of the real service, such as an emulator. An address of
//! the own machine in a module that is named for tests is a note.

use crate::finding::Filed;
use crate::model::name::Name;
use crate::model::sensitive::{Sensitive, class_of, words};
use crate::model::syntax::{PatId, PatKind};
use crate::model::view::ends_in;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_B, &I_2_D],
    cwe: &[798, 259],
    tests: false,
    check: &[Check::Body(body)],
};

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    if view.file.is_named_for_tests() {
        return;
    }
    let root = view.body.root();
    if let Some(item) = view
        .owner()
        .filter(|item| matches!(item.kind, ItemKind::Const(_)))
    {
        named(view, item.name.as_str(), root, Use::Label, out);
    }
    for local in &view.body.locals {
        if let Some(init) = local.init {
            named(view, local.name.as_str(), init, Use::Value, out);
        }
    }
    for (id, expr) in view.body.iter() {
        match &expr.kind {
            ExprKind::Struct { fields, .. } => {
                for field in fields {
                    named(view, field.name.as_str(), field.value, Use::Value, out);
                }
            }
            ExprKind::Assign(None, left, right) => {
                match &view.expr(*left).kind {
                    ExprKind::Field { name, .. } => {
                        named(view, name.as_str(), *right, Use::Value, out);
                    }
                    // A word may take the place of what must not be seen.
                    ExprKind::Local(local) => {
                        let name = view.body.local(*local).name;
                        named(view, name.as_str(), *right, Use::Doubtful, out);
                    }
                    _ => {}
                }
            }
            ExprKind::Binary(BinaryOp::Eq | BinaryOp::Ne, left, right) => {
                compared(view, *left, *right, out);
                compared(view, *right, *left, out);
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if matches!(method.as_str(), "eq" | "ne") && args.len() == 1 => {
                compared(view, *receiver, args[0], out);
            }
            // Only what must stay secret is compared in constant time.
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if *method == "ct_eq" && args.len() == 1 => {
                compared_in_secret(view, *receiver, args[0], out);
                compared_in_secret(view, args[0], *receiver, out);
            }
            ExprKind::Match { scrutinee, arms } => {
                for arm in arms {
                    chosen(view, *scrutinee, arm.pat, out);
                }
            }
            ExprKind::Literal(_) => by_form(view, id, out),
            _ => {}
        }
    }
    for call in view.calls() {
        passed(&call, out);
        if let [left, right] = call.args[..]
            && call.is_any(IN_CONSTANT_TIME)
        {
            compared_in_secret(view, left, right, out);
            compared_in_secret(view, right, left, out);
        }
    }
    declared(view, out);
}

/// What a type that says it is a secret is made of.
fn declared(view: &BodyView<'_>, out: &mut Findings<'_>) {
    if view.model.promises().of("secret").next().is_none() {
        return;
    }
    let types = view.infer();
    for (id, _) in view.body.iter() {
        for arg in view.makes_declared_secret(types, id) {
            let text = literals(view, arg, 6).into_iter();
            let text = text.filter(|(_, text)| text.len() >= 4 && !is_placeholder(text));
            let bytes = fixed_bytes(view, arg).then_some(arg);
            for id in text.map(|(id, _)| id).chain(bytes) {
                report(
                    view,
                    id,
                    "what is declared to be a secret is written in the source",
                    out,
                );
            }
        }
    }
}

/// An array of bytes that are all written there, and not all zero: those are what a value holds before it has one.
fn fixed_bytes(view: &BodyView<'_>, id: ExprId) -> bool {
    const FEWEST: usize = 8;
    let is_zero = |id: &ExprId| view.int(*id) == Some(0);
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. } => fixed_bytes(view, *operand),
        ExprKind::Array(parts) => {
            let known = |id: &ExprId| view.int(*id).is_some();
            parts.len() >= FEWEST && parts.iter().all(known) && !parts.iter().all(is_zero)
        }
        ExprKind::Repeat(value, count) => {
            let many = view.int(*count).is_some_and(|count| count >= 8);
            many && view.int(*value).is_some() && !is_zero(value)
        }
        _ => false,
    }
}

/// How a text is used, which decides how readily it is taken for a label.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    /// A constant: often the name of a field, a header or a variable.
    Label,
    /// A value: what is set or sent.
    Value,
    /// Either: only what has letters and digits, as words do not, is taken for a credential.
    Doubtful,
}

/// A value that is given to something with a name.
fn named(view: &BodyView<'_>, name: &str, value: ExprId, used: Use, out: &mut Findings<'_>) {
    let Some(class) = class_of(name) else {
        return;
    };
    // What opens a stand-in of the real service is printed in its manual.
    let stands_in = |word: &String| STAND_INS.contains(&word.as_str());
    if words(name).iter().any(stands_in) {
        return;
    }
    let texts = literals(view, value, 6);
    // One of several words says how it is: `if long { "good" } else { "weak" }`.
    let is_word = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase());
    if texts.len() > 1 && texts.iter().all(|(_, text)| is_word(text)) {
        return;
    }
    for (id, text) in texts {
        let is_doubted = used == Use::Doubtful && !is_mixed(&text);
        if !is_doubted && is_credential(class, &text, name, used) {
            report(
                view,
                id,
                &format!("{} is written in the source", noun(class)),
                out,
            );
        }
    }
}

/// Whether a text has letters and digits.
fn is_mixed(text: &str) -> bool {
    let has = |kind: fn(&u8) -> bool| text.as_bytes().iter().any(kind);
    has(u8::is_ascii_digit) && has(u8::is_ascii_alphabetic)
}

/// Words of names that say that nothing real is meant.
const STAND_INS: &[&str] = &["dummy", "emulator", "fake", "mock", "sample"];

/// Functions that compare in constant time.
const IN_CONSTANT_TIME: &[&str] = &[
    "aws_lc_rs::constant_time::verify_slices_are_equal",
    "constant_time_eq::constant_time_eq",
    "openssl::memcmp::eq",
    "orion::util::secure_cmp",
    "ring::constant_time::verify_slices_are_equal",
];

/// What is compared with a literal in constant time opens, whatever it is called.
fn compared_in_secret(
    view: &BodyView<'_>,
    subject: ExprId,
    literal: ExprId,
    out: &mut Findings<'_>,
) {
    if view.value(subject).is_some() {
        return;
    }
    for (id, text) in literals(view, literal, 4) {
        if is_credential(Sensitive::Password, &text, "password", Use::Value) {
            report(
                view,
                id,
                "a secret that opens is written in the source",
                out,
            );
        }
    }
}

/// What is compared with a literal opens, when it is a password, a key or a token.
fn compared(view: &BodyView<'_>, subject: ExprId, literal: ExprId, out: &mut Findings<'_>) {
    let name = match &view.expr(subject).kind {
        ExprKind::Local(local) => view.body.local(*local).name,
        ExprKind::Field { name, .. } => *name,
        ExprKind::Ref { operand, .. } | ExprKind::Unary(_, operand) => {
            return compared(view, *operand, literal, out);
        }
        ExprKind::MethodCall {
            receiver, method, ..
        } if matches!(method.as_str(), "as_str" | "as_ref" | "trim" | "as_bytes") => {
            return compared(view, *receiver, literal, out);
        }
        _ => return,
    };
    let class = class_of(name.as_str()).filter(|class| *class != Sensitive::Vague);
    let Some(class) = class else {
        return;
    };
    for (id, text) in literals(view, literal, 4) {
        if is_credential(class, &text, name.as_str(), Use::Value) {
            let what = format!("{} that opens is written in the source", noun(class));
            report(view, id, &what, out);
        }
    }
}

/// The same by an arm of a choice.
fn chosen(view: &BodyView<'_>, scrutinee: ExprId, pat: PatId, out: &mut Findings<'_>) {
    match &view.body.pat(pat).kind {
        PatKind::Literal(literal) => compared(view, scrutinee, *literal, out),
        PatKind::Or(parts) => {
            for part in parts {
                chosen(view, scrutinee, *part, out);
            }
        }
        _ => {}
    }
}

/// Methods that put a value under the name of a header.
const SETS_HEADER: &[&str] = &[
    "header",
    "insert",
    "append",
    "set",
    "try_header",
    "with_header",
    "insert_header",
    "append_header",
];

/// A header that carries a credential.
fn header(call: &Call<'_>, out: &mut Findings<'_>) {
    if call.receiver.is_none() || !SETS_HEADER.contains(&call.name.as_str()) {
        return;
    }
    let view = &call.view;
    let (name, value) = match call.args {
        [name, value] => (*name, *value),
        [pair] => match &view.expr(*pair).kind {
            ExprKind::Tuple(parts) if parts.len() == 2 => (parts[0], parts[1]),
            _ => return,
        },
        _ => return,
    };
    // A table of something else has these methods, too.
    if call.name == "insert" || call.name == "append" || call.name == "set" {
        let made = matches!(&view.expr(value).kind, ExprKind::Call { callee, .. }
            if matches!(&view.expr(*callee).kind, ExprKind::Path(path)
                if path.segments.iter().any(|part| part.name == *"HeaderValue")));
        let ty = view
            .infer()
            .of(call.receiver.unwrap_or(value))
            .peel_refs()
            .path();
        let told = header_name(view, name);
        let authorizes = told.is_some_and(|name| is_authorization(&name));
        if !made && !authorizes && !ty.is_some_and(|ty| ty.as_str().ends_with("::HeaderMap")) {
            if call.name == "insert" {
                entry(view, name, value, out);
            }
            return;
        }
    }
    let Some(name) = header_name(view, name) else {
        return;
    };
    let authorization = is_authorization(&name);
    for (id, text) in literals(view, value, 6) {
        let what = if authorization {
            let bearer = ["Bearer ", "bearer ", "Token ", "token "]
                .iter()
                .find_map(|scheme| text.strip_prefix(scheme));
            bearer
                .filter(|token| {
                    is_credential(Sensitive::Token, token, "bearer_token", Use::Value)
                        && varied(token)
                })
                .map(|_| "a token is written in the source".to_owned())
        } else {
            class_of(&name)
                .filter(|class| is_credential(*class, &text, &name, Use::Value))
                .map(|class| format!("{} is written in the source", noun(class)))
        };
        if let Some(what) = what {
            report(view, id, &what, out);
        }
    }
}

/// Whether a header, whose name is in small letters, says who asks.
fn is_authorization(name: &str) -> bool {
    matches!(name, "authorization" | "proxy-authorization")
}

/// What a table has under the name of a credential: there are tables of labels and of messages as well.
fn entry(view: &BodyView<'_>, name: ExprId, value: ExprId, out: &mut Findings<'_>) {
    let Some((_, name)) = literals(view, name, 4).pop() else {
        return;
    };
    if class_of(&name).is_some_and(|class| class != Sensitive::Vague) {
        named(view, &name, value, Use::Doubtful, out);
    }
}

/// The name of a header in small letters: a text, or one of the constants of the library.
fn header_name(view: &BodyView<'_>, id: ExprId) -> Option<String> {
    let text = literals(view, id, 4).pop().map(|(_, text)| text);
    let text = text
        .or_else(|| view.str(id))
        .or_else(|| match &view.expr(id).kind {
            ExprKind::Path(path) => Some(path.last().name.as_str().replace('_', "-")),
            ExprKind::Call { args, .. } => header_name(view, *args.first()?),
            _ => None,
        });
    text.map(|text| text.to_ascii_lowercase())
}

/// Functions that take a credential, and which argument it is.
const TAKES: &[(&str, usize, Sensitive)] = &[
    (
        "jsonwebtoken::EncodingKey::from_secret",
        0,
        Sensitive::Token,
    ),
    (
        "jsonwebtoken::DecodingKey::from_secret",
        0,
        Sensitive::Token,
    ),
    (
        "lettre::transport::smtp::authentication::Credentials::new",
        1,
        Sensitive::Password,
    ),
    ("aws_credential_types::Credentials::new", 1, Sensitive::Key),
    ("aws_sdk_s3::config::Credentials::new", 1, Sensitive::Key),
    ("s3::creds::Credentials::new", 1, Sensitive::Key),
    ("git2::Cred::userpass_plaintext", 1, Sensitive::Password),
    ("ldap3::Ldap::simple_bind", 1, Sensitive::Password),
    ("ldap3::LdapConn::simple_bind", 1, Sensitive::Password),
    ("mysql::OptsBuilder::pass", 0, Sensitive::Password),
    ("mysql_async::OptsBuilder::pass", 0, Sensitive::Password),
    ("native_tls::Identity::from_pkcs12", 1, Sensitive::Password),
    (
        "rumqttc::MqttOptions::set_credentials",
        1,
        Sensitive::Password,
    ),
    ("ssh2::Session::userauth_password", 1, Sensitive::Password),
    ("suppaftp::FtpStream::login", 1, Sensitive::Password),
    ("oauth2::ClientSecret::new", 0, Sensitive::Token),
    ("openidconnect::ClientSecret::new", 0, Sensitive::Token),
    ("teloxide::Bot::new", 0, Sensitive::Token),
];

/// Libraries that connect to what an address with a password leads to.
const CONNECTING: &[&str] = &[
    "amqprs",
    "diesel",
    "lapin",
    "mongodb",
    "mysql",
    "mysql_async",
    "postgres",
    "redis",
    "sea_orm",
    "sqlx",
    "sqlx_core",
    "sqlx_mysql",
    "sqlx_postgres",
    "tokio_postgres",
];

/// The library that a type is of.
fn krate(path: Name) -> &'static str {
    path.as_str().split("::").next().unwrap_or_default()
}

/// Their functions that do so.
const CONNECTS: &[&str] = &[
    "connect",
    "connect_lazy",
    "establish",
    "from_url",
    "open",
    "with_uri_str",
];

/// An address that something connects to is real, even where its host looks like one of a manual.
fn connected(call: &Call<'_>, out: &mut Findings<'_>) {
    let view = &call.view;
    let texts: Vec<ExprId> = match call.receiver {
        // `URL.parse::<PgConnectOptions>()`
        Some(text) if call.name == "parse" && call.args.is_empty() => {
            let read = view.infer().of(call.id).args().first().copied();
            let library = read.and_then(|read| read.path());
            let known = library.map(|path| CONNECTING.contains(&krate(path)));
            known
                .filter(|known| *known)
                .map(|_| text)
                .into_iter()
                .collect()
        }
        _ if CONNECTS.contains(&call.name.as_str()) => {
            let library = call.target().map(Resolved::krate);
            match library.is_some_and(|library| CONNECTING.contains(&library)) {
                true => call.args.to_vec(),
                false => return,
            }
        }
        _ => return,
    };
    let made = texts.iter().flat_map(|text| view.outcomes(*text));
    for (view, made) in made {
        for (id, text) in literals(&view, made, 6) {
            // The others are found by their form.
            if let Some(address) = address(&text)
                && address.is_for_example
                && address.has_password
            {
                report(
                    &view,
                    id,
                    "an address with a password is written in the source",
                    out,
                );
            }
        }
    }
}

fn passed(call: &Call<'_>, out: &mut Findings<'_>) {
    connected(call, out);
    header(call, out);
    let view = &call.view;
    let name = call.name.as_str();
    if call.may_be_named(|name| TAKES.iter().any(|(path, ..)| ends_in(path, name)))
        && let Some((_, at, class)) = TAKES.iter().find(|(path, ..)| call.is_any(&[path]))
    {
        let Some(arg) = call.arg(*at) else {
            return;
        };
        for (id, text) in literals(view, arg, 6) {
            if is_credential(*class, &text, name, Use::Value) {
                report(
                    view,
                    id,
                    &format!("{} is written in the source", noun(*class)),
                    out,
                );
            }
        }
        return;
    }
    // `Credentials::from((user, password))`
    if let ("from", [pair]) = (name, call.args)
        && let ExprKind::Tuple(parts) = &view.expr(*pair).kind
        && let [_, password] = parts[..]
        && call.is_any(&["lettre::transport::smtp::authentication::Credentials::from"])
    {
        return named(view, "password", password, Use::Value, out);
    }
    match (name, call.receiver) {
        // Clients of HTTP; the password is the last argument.
        ("basic_auth", Some(_)) if call.args.len() == 2 => {
            named(view, "password", call.args[1], Use::Value, out)
        }
        ("bearer_auth", Some(_)) if call.args.len() == 1 => {
            named(view, "bearer_token", call.args[0], Use::Value, out)
        }
        ("unwrap_or" | "unwrap_or_else", Some(receiver)) if call.args.len() == 1 => {
            if let Some(variable) = variable(view, receiver) {
                named(view, &variable, call.args[0], Use::Value, out);
            }
        }
        (_, Some(_)) if call.args.len() == 1 => {
            let setter = name
                .strip_prefix("set_")
                .or_else(|| name.strip_prefix("with_"))
                .unwrap_or(name);
            // Words of a parser and of a dialogue have methods of these names as well: only clear ones count.
            if class_of(setter).is_some_and(|class| class != Sensitive::Vague) && !call.is_own() {
                named(view, setter, call.args[0], Use::Value, out);
            }
        }
        _ => {}
    }
}

/// The name of the environment variable that an expression reads.
fn variable(view: &BodyView<'_>, id: ExprId) -> Option<String> {
    match &view.expr(id).kind {
        ExprKind::MethodCall { receiver, .. } => variable(view, *receiver),
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return None;
            };
            let known = view.resolve(path)?.is_any(&[
                "std::env::var",
                "std::env::var_os",
                "dotenvy::var",
                "dotenv::var",
            ]);
            known.then(|| view.str(*args.first()?)).flatten()
        }
        _ => None,
    }
}

/// Wrappers around a text that leave it what it is.
const WRAPS: &[&str] = &[
    "from",
    "new",
    "Some",
    "Borrowed",
    "Ok",
    "from_str",
    "from_static",
];

/// The literals that an expression is made from, with their texts.
fn literals(view: &BodyView<'_>, id: ExprId, hops: usize) -> Vec<(ExprId, String)> {
    let Some(hops) = hops.checked_sub(1) else {
        return Vec::new();
    };
    match &view.expr(id).kind {
        ExprKind::Literal(Literal::Str(text)) => vec![(id, text.to_string())],
        ExprKind::Literal(Literal::Bytes(bytes)) => String::from_utf8(bytes.to_vec())
            .map(|text| vec![(id, text)])
            .unwrap_or_default(),
        ExprKind::Ref { operand, .. } | ExprKind::Unary(_, operand) | ExprKind::Try(operand) => {
            literals(view, *operand, hops)
        }
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => match (method.as_str(), &**args) {
            ("unwrap_or" | "unwrap_or_else" | "or" | "or_else", [other]) => {
                literals(view, *other, hops)
            }
            (
                "to_string" | "to_owned" | "into" | "as_bytes" | "as_ref" | "as_str" | "clone"
                | "to_vec" | "into_bytes" | "unwrap" | "expect" | "parse" | "into_boxed_str",
                _,
            ) => literals(view, *receiver, hops),
            _ => Vec::new(),
        },
        ExprKind::Call { callee, args } => match (&view.expr(*callee).kind, &**args) {
            (ExprKind::Path(path), [only])
                if WRAPS.contains(&path.last().name.as_str())
                    && !path.segments.iter().any(|part| part.name == *"HeaderName") =>
            {
                literals(view, *only, hops)
            }
            _ => Vec::new(),
        },
        ExprKind::Closure { body, .. } => literals(view, *body, hops),
        ExprKind::Block {
            stmts,
            tail: Some(tail),
            ..
        } if stmts.is_empty() => literals(view, *tail, hops),
        ExprKind::If {
            then, otherwise, ..
        } => {
            let mut out = literals(view, *then, hops);
            out.extend(
                otherwise
                    .map(|other| literals(view, other, hops))
                    .unwrap_or_default(),
            );
            out
        }
        _ => Vec::new(),
    }
}

/// Texts that are credentials whatever they are called.
fn by_form(view: &BodyView<'_>, id: ExprId, out: &mut Findings<'_>) {
    let text = match &view.expr(id).kind {
        ExprKind::Literal(Literal::Str(text)) => &**text,
        ExprKind::Literal(Literal::Bytes(bytes)) => match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(_) => return,
        },
        _ => return,
    };
    if text.len() < 16 {
        return;
    }
    if is_connection(text) {
        report(
            view,
            id,
            "a connection string with a password is written in the source",
            out,
        );
        return;
    }
    let address = "an address with a password is written in the source";
    let service = service_of(text).map(|service| format!("{service} is written in the source"));
    let what = if is_user_of_http(text) {
        "a user with a password is written in the source"
    } else if has_key_in_query(text) {
        "an address with a key is written in the source"
    } else if is_private_key(text) {
        "a private key is written in the source"
    } else if let Some(service) = &service {
        service
    } else if has_password(text) {
        address
    } else {
        return;
    };
    // What a format leaves open is no placeholder of the credential.
    if is_placeholder(&text.replace(['{', '}'], "")) {
        return;
    }
    let filed = report(view, id, what, out);
    if what == address && leads_home(text) && is_for_tests(view, id) {
        // What somebody runs on their own machine to test with.
        filed.at_most(Level::Note);
    }
}

/// Whether an address leads to the machine that the program runs on.
fn leads_home(text: &str) -> bool {
    let host = text.rsplit_once('@').map_or("", |(_, host)| host);
    ["localhost", "127.", "[::1]"]
        .iter()
        .any(|home| host.starts_with(home))
}

/// Whether the file, or a module around the place, is named for tests.
fn is_for_tests(view: &BodyView<'_>, id: ExprId) -> bool {
    let around = view.model.item_around(view.place_of(id));
    let mut modules = around.split("::").skip(1).flat_map(words);
    view.file.is_named_for_tests() || modules.any(|word| matches!(word.as_str(), "test" | "tests"))
}

/// A key with its content; parsers have the first line alone.
fn is_private_key(text: &str) -> bool {
    let begin = text.find("-----BEGIN ").map(|at| &text[at..]);
    begin.is_some_and(|text| {
        let first = text.lines().next().unwrap_or_default();
        first.contains("PRIVATE KEY-----") && text.len() > first.len() + 60
    })
}

/// Beginnings of tokens, the number of characters after them at least, and whose they are.
const SERVICES: &[(&str, usize, &str)] = &[
    ("AKIA", 16, "an access key of AWS"),
    ("ASIA", 16, "an access key of AWS"),
    ("ghp_", 36, "a token of GitHub"),
    ("gho_", 36, "a token of GitHub"),
    ("ghs_", 36, "a token of GitHub"),
    ("github_pat_", 40, "a token of GitHub"),
    ("glpat-", 20, "a token of GitLab"),
    ("xoxb-", 20, "a token of Slack"),
    ("xoxp-", 20, "a token of Slack"),
    ("sk_live_", 20, "a key of Stripe"),
    ("rk_live_", 20, "a key of Stripe"),
    ("AIza", 35, "a key of Google"),
    ("npm_", 36, "a token of npm"),
];

fn service_of(text: &str) -> Option<&'static str> {
    let body = |rest: &str| {
        rest.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    SERVICES
        .iter()
        .find(|(start, least, _)| {
            text.strip_prefix(start)
                .is_some_and(|rest| rest.len() >= *least && body(rest) && varied(rest))
        })
        .map(|(.., service)| *service)
}

/// `host=db user=app password=…`, `Server=db;Uid=app;Pwd=…`: a password between other parts of a connection string.
fn is_connection(text: &str) -> bool {
    if !text.contains('=') {
        return false;
    }
    let parts: Vec<(String, &str)> = text
        .split([';', ' '])
        .filter_map(|part| part.split_once('='))
        .map(|(key, value)| (key.trim().to_ascii_lowercase(), value.trim()))
        .collect();
    let names = |keys: &[&str]| parts.iter().any(|(key, _)| keys.contains(&key.as_str()));
    let password = |(key, value): &(String, &str)| {
        matches!(key.as_str(), "password" | "pwd" | "passwd")
            && value.len() >= 4
            && !value.contains(['{', '}', '<', '>', '$', '%', '*', '(', '"', '\''])
            && !is_placeholder(value)
            && !matches!(*value, "password" | "secret" | "pass" | "passwd")
    };
    names(&["host", "server", "data source", "source", "hostaddr"])
        && names(&[
            "user", "uid", "user id", "id", "username", "dbname", "database",
        ])
        && parts.iter().any(password)
}

/// `Basic …`, with a user and a password in base64.
fn is_user_of_http(text: &str) -> bool {
    let user = text.strip_prefix("Basic ").and_then(from_base64);
    user.is_some_and(|user| match user.split_once(':') {
        // The one of the standard, which manuals have.
        Some((name, password)) => {
            !(name == "Aladdin"
                || name.is_empty()
                || password.len() < 4
                || is_placeholder(password))
        }
        None => false,
    })
}

/// The text that base64 stands for, when it is one that can be printed.
fn from_base64(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0u32, 0);
    for byte in text.trim_end_matches('=').bytes() {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        held = held << 6 | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xff).ok()?);
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    (!text.is_empty() && text.chars().all(|char| !char.is_control())).then_some(text)
}

/// An address with a key among its questions: `?api_key=…`.
fn has_key_in_query(text: &str) -> bool {
    let Some((_, query)) = text
        .split_once("://")
        .and_then(|(_, rest)| rest.split_once('?'))
    else {
        return false;
    };
    query
        .split('&')
        .filter_map(|part| part.split_once('='))
        .any(|(name, value)| {
            let class = class_of(name).filter(|class| *class != Sensitive::Vague);
            class.is_some_and(|class| {
                !value.contains(['{', '}', '%'])
                    && value.bytes().any(|byte| byte.is_ascii_digit())
                    && varied(value)
                    && is_credential(class, value, name, Use::Value)
            })
        })
}

/// `scheme://user:password@host`, where the password is no placeholder, and the host none of a manual.
fn has_password(text: &str) -> bool {
    address(text).is_some_and(|address| address.has_password && !address.is_for_example)
}

/// What an address with a user shows.
struct Address {
    /// Whether there is a password that is no placeholder.
    has_password: bool,
    /// Whether the host is one of those that manuals have.
    is_for_example: bool,
}

fn address(text: &str) -> Option<Address> {
    let (scheme, rest) = text.split_once("://")?;
    let authority = rest.split(['/', '?', '#', ' ']).next().unwrap_or_default();
    let (user, host) = authority.rsplit_once('@')?;
    let (user, password) = user.split_once(':')?;
    let stands_for = |word: &str| {
        matches!(
            word.to_ascii_lowercase().as_str(),
            "" | "user"
                | "username"
                | "pass"
                | "password"
                | "pwd"
                | "passwd"
                | "secret"
                | "foo"
                | "bar"
                | "p"
                | "u"
                | "pw"
        )
    };
    let named = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    // `DB_USER:DB_PASS`: what is to be put in is written in capitals, without a digit.
    let is_slot = |word: &str| {
        let slot = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
        !word.is_empty() && word.bytes().all(slot)
    };
    let stand_for = stands_for(user) && stands_for(password) || is_slot(user) && is_slot(password);
    let literal =
        !password.contains(['{', '}', '<', '>', '$', '%', '*']) && !is_placeholder(password);
    Some(Address {
        has_password: scheme.bytes().all(named)
            && literal
            && password.len() >= 3
            && !host.is_empty()
            && !stand_for,
        is_for_example: host.contains("example"),
    })
}

/// Whether a text that stands where a credential is expected is one.
fn is_credential(class: Sensitive, text: &str, name: &str, used: Use) -> bool {
    let least = match class {
        Sensitive::Password => 4,
        Sensitive::Key | Sensitive::Token => 8,
        Sensitive::Vague => 8,
    };
    if text.len() < least
        || text.contains(char::is_whitespace)
        || is_placeholder(text)
        || is_location(text)
    {
        return false;
    }
    if !text.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        return false;
    }
    if is_label(text, name, class, used) {
        return false;
    }
    // A lone `token` or `secret` says too little: the text itself must look like one.
    class != Sensitive::Vague
        || (text.len() >= 12 && varied(text) && text.bytes().any(|byte| byte.is_ascii_digit()))
}

/// The name of a header, a field or a variable rather than what is in it.
fn is_label(text: &str, name: &str, class: Sensitive, used: Use) -> bool {
    let variable = text.contains('_')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    // `X_EC2_METADATA_TOKEN: &str = "x-ec2-metadata-token"` names itself.
    let separated = text.contains(['-', '_', '.']);
    if variable || separated && letters(text) == letters(name) {
        return true;
    }
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'_' | b'.' | b':'));
    if !plain {
        return false;
    }
    let ends = ["password", "passwd", "passphrase", "secret", "token", "key"];
    if used != Use::Value
        && ends
            .iter()
            .any(|end| text.to_ascii_lowercase().ends_with(end))
    {
        // `"proxypassword"` is the name of an option.
        return true;
    }
    let parts = words(text);
    let known = |word: &String| LABELS.contains(&word.as_str()) || words(name).contains(word);
    if used == Use::Value && class == Sensitive::Password {
        // `password: "password"` is a password, and a common one; `password: "user_password"` is a label.
        return parts.len() > 1 && parts.iter().all(known);
    }
    // A single word in letters only is no key and no token.
    parts.iter().all(known)
        || (class != Sensitive::Password && parts.len() < 3 && !varied_case(text))
}

/// A name without what separates its words.
fn letters(name: &str) -> String {
    let word = name.chars().filter(|char| char.is_alphanumeric());
    word.flat_map(char::to_lowercase).collect()
}

/// Words that labels of credentials are made of.
const LABELS: &[&str] = &[
    "x",
    "api",
    "key",
    "access",
    "token",
    "auth",
    "client",
    "secret",
    "password",
    "passwd",
    "private",
    "public",
    "id",
    "user",
    "name",
    "header",
    "bearer",
    "refresh",
    "session",
    "csrf",
    "jwt",
    "basic",
    "authorization",
    "oauth",
    "identity",
    "account",
    "db",
    "database",
    "admin",
    "passphrase",
    "pwd",
    "pass",
    "aws",
    "amz",
    "security",
    "credential",
    "credentials",
    "new",
    "old",
    "current",
];

/// Texts that stand for a value that is not there.
fn is_placeholder(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let first = text.chars().next().unwrap_or_default();
    let marked = matches!(first, '<' | '$' | '{' | '[' | '%' | '@');
    let said = [
        "your",
        "xxx",
        "***",
        "...",
        "placeholder",
        "redacted",
        "example",
        "dummy",
        "insert",
        "todo",
        "replace",
        "<",
        "{",
        "${",
        "n/a",
    ];
    marked || said.iter().any(|word| lower.contains(word)) || text.chars().all(|char| char == first)
}

/// A path or an address without credentials.
fn is_location(text: &str) -> bool {
    let ends = [
        ".pem", ".key", ".txt", ".json", ".toml", ".html", ".rs", ".crt",
    ];
    text.starts_with(['/', '.', '~', '#'])
        || text.contains("://")
        || ends.iter().any(|end| text.ends_with(end))
}

/// Whether a text has at least eight different characters.
fn varied(text: &str) -> bool {
    let mut bytes: Vec<u8> = text.bytes().collect();
    bytes.sort_unstable();
    bytes.dedup();
    bytes.len() >= 8
}

/// Whether upper and lower case alternate as in generated texts.
fn varied_case(text: &str) -> bool {
    text.as_bytes()
        .windows(2)
        .filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
        .count()
        >= 3
}

fn noun(class: Sensitive) -> &'static str {
    match class {
        Sensitive::Password => "a password",
        Sensitive::Key => "a key",
        Sensitive::Token => "a token",
        Sensitive::Vague => "a secret",
    }
}

fn report<'o>(view: &BodyView<'_>, id: ExprId, what: &str, out: &'o mut Findings<'_>) -> Filed<'o> {
    out.report(view.place_of(id), what)
        .why("whoever can read the product can use it, and it cannot be changed without a new release")
        .help("read it when the program starts, from a file or a store that only the product may read, and stop when it is missing")
}
