//! # Secret built into the program
//!
//! ## What it checks
//! `include_str!`, `include_bytes!` and their kin of a file whose name is one of private keys, key stores or collected
//! secrets (`id_rsa`, `server.key`, `*.p12`, `.env`, `secrets.toml`, `service-account.json`), and `env!` or
//! `option_env!` of a variable named like a credential.
//!
//! ## Why it matters
//! What the compiler puts into a program, everybody who has the program can read, in every copy and for ever: it cannot
//! be taken back, and changing it means a new release for all users.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub static SIGNING_KEY: &str = include_str!("../keys/private.pem");
//! pub static TOKEN: &str = env!("DEPLOY_API_TOKEN");
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub static TRUSTED_ROOT: &str = include_str!("../keys/root-ca.pem");
//!
//! pub fn token() -> Option<String> {
//!     std::env::var("DEPLOY_API_TOKEN").ok()
//! }
//! ```
//!
//! ## Limits
//! Only names are known, not what is in the files; a secret under an innocent name is not found, and one named public, or
//! for tests and examples, is left out. Whole folders (`include_dir!`) are judged by the folder's name.

use crate::model::sensitive::{Sensitive, class_of, words};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_E],
    cwe: &[540, 798],
    tests: false,
    check: &[Check::Body(body)],
};

/// Macros that put a file into the program.
const FILES: &[&str] = &[
    "include_str",
    "include_bytes",
    "include_bytes_aligned",
    "include_crypt",
    "include_flate",
    "flate",
    "include_dir",
    "include_aligned",
    "include_bytes_as",
];

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (id, expr) in view.body.iter() {
        let ExprKind::Macro(call) = &expr.kind else {
            continue;
        };
        let known = view.resolve(&call.path);
        let name = known
            .as_ref()
            .map_or(call.path.last().name.as_str(), |known| known.last());
        if FILES.contains(&name) {
            let text = file_name(view, call);
            let secret = text
                .as_deref()
                .and_then(|text| Some((text, secret_file(text)?)));
            if let Some((path, what)) = secret {
                out.report(view.place_of(id), format!("`{name}!` builds `{path}`, {what}, into the program"))
                    .why("everybody who has the program can read it, and it cannot be changed without a new release for all")
                    .help("read it when the program starts, from a place that the operator protects; a secret that was ever built in has to be replaced");
            }
        } else if matches!(name, "env" | "option_env") {
            let variable = call.args.first().and_then(|arg| view.str(*arg));
            if let Some(variable) = variable.filter(|variable| is_secret_variable(variable)) {
                out.report(view.place_of(id), format!("`{name}!` builds the value of `{variable}` into the program"))
                    .why("the value that the build machine had can be read by everybody who has the program")
                    .help("read it with `std::env::var` when the program runs, or from a file that the operator protects");
            }
        }
    }
}

/// The end of the path, as far as it is written: parts that only the build knows are left out.
fn file_name(view: &BodyView<'_>, call: &MacroCall) -> Option<String> {
    fn collect(view: &BodyView<'_>, id: ExprId, hops: usize, out: &mut String) {
        let Some(hops) = hops.checked_sub(1) else {
            return;
        };
        if let Some(text) = view.str(id) {
            return out.push_str(&text);
        }
        match &view.expr(id).kind {
            ExprKind::Macro(call) if call.path.last().name == "concat" => {
                call.args
                    .iter()
                    .for_each(|arg| collect(view, *arg, hops, out));
            }
            ExprKind::Macro(_) => out.push('…'),
            _ => {}
        }
    }
    let mut out = String::new();
    // Macros of other crates put options before or after the path.
    call.args
        .iter()
        .for_each(|arg| collect(view, *arg, 6, &mut out));
    (!out.is_empty()).then_some(out)
}

/// Words in a path that make it no secret, or none of the product.
const HARMLESS: &[&str] = &[
    "pub",
    "public",
    "test",
    "tests",
    "testing",
    "testdata",
    "fixture",
    "fixtures",
    "example",
    "examples",
    "sample",
    "samples",
    "dummy",
    "mock",
    "mocks",
    "fake",
    "demo",
    "template",
    "templates",
    "snapshot",
    "snapshots",
    "bench",
    "docs",
    "schema",
    "doc",
    "help",
    "man",
    "usage",
    "locale",
    "locales",
    "i18n",
    "verify",
    "verifying",
    "verification",
];

/// Words of lists of passwords that everybody knows, which are there to be refused.
const LISTS: &[&str] = &[
    "common",
    "most",
    "worst",
    "top",
    "weak",
    "leaked",
    "breached",
    "pwned",
    "rockyou",
    "banned",
    "forbidden",
    "blocked",
    "blocklist",
    "blacklist",
    "denylist",
    "dictionary",
    "list",
    "wordlist",
    "wordlists",
    "words",
];

/// What kind of secret a file is by its name.
fn secret_file(path: &str) -> Option<&'static str> {
    let lower = path.to_lowercase().replace('\\', "/");
    let mut name = lower
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or_default();
    let all = words(&lower);
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let about = |words: &[&str]| all.iter().any(|word| words.contains(word));
    if about(HARMLESS) || about(&["password", "passwords", "passwd"]) && about(LISTS) {
        return None;
    }
    let folder = lower.rsplit_once('/').map(|(folder, _)| folder);
    let folder = folder.and_then(|folder| folder.rsplit('/').next());
    if name == ".secrets" {
        return Some("a file of secrets");
    }
    if let Some(shell) = name.strip_prefix(".env") {
        return (shell.is_empty() || shell.starts_with('.'))
            .then_some("a file of settings and secrets");
    }
    for ending in [".bak", ".old", ".txt", ".gz"] {
        name = name.strip_suffix(ending).unwrap_or(name);
    }
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let has = |any: &[&str]| words(stem).iter().any(|word| any.contains(&word.as_str()));
    let certificate = has(&[
        "cert",
        "certificate",
        "ca",
        "chain",
        "root",
        "crt",
        "trust",
        "csr",
    ]);
    match ending {
        // What locks a file, a sort order or a table of translations is no key of this kind.
        "key" if !has(&["lock", "sort", "i18n", "translation", "primary"]) => Some("a private key"),
        "p12" | "pfx" | "jks" | "keystore" | "kdbx" | "ppk" | "p8" | "pk8" => {
            Some("a store of private keys")
        }
        "pem" | "der" | "asc" | "pkcs8" | "jwk" | "raw" | "bin" | "secret" => {
            let private = has(&["private", "priv", "privkey", "privatekey", "secret"])
                || ending == "secret"
                || has(&["key"]) && has(OF_KEYS)
                || matches!(ending, "pem" | "der" | "pkcs8" | "jwk")
                    && has(&["key", "keys"])
                    && !certificate;
            private.then_some("a private key")
        }
        "htpasswd" | "netrc" | "pgpass" => Some("a list of passwords"),
        "" | "json" | "toml" | "yaml" | "yml" | "ini" | "env" | "conf" | "cfg" | "xml"
        | "properties" => {
            let keys = [
                "id_rsa",
                "id_dsa",
                "id_ecdsa",
                "id_ed25519",
                "privkey",
                "private_key",
                "secret_key",
            ];
            let data = [
                "secret",
                "secrets",
                "credential",
                "credentials",
                "passwords",
                "password",
                "service-account",
                "service_account",
                "serviceaccount",
            ];
            let bare = name == stem;
            let host_key = stem.starts_with("ssh_host_") && stem.ends_with("_key");
            match stem {
                _ if keys.contains(&stem) || host_key => Some("a private key"),
                _ if bare && has(&["key"]) && has(OF_KEYS) => Some("a secret key"),
                _ if data.iter().any(|word| {
                    stem == *word
                        || stem.starts_with(&format!("{word}."))
                        || stem.ends_with(&format!("-{word}"))
                        || stem.ends_with(&format!("_{word}"))
                }) =>
                {
                    Some("a file of credentials")
                }
                _ if bare && matches!(class_of(stem), Some(class) if is_token(class, stem)) => {
                    Some("a token")
                }
                _ if bare
                    && folder.is_some_and(|folder| matches!(folder, "secrets" | ".secrets")) =>
                {
                    Some("a secret by its folder")
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// Words that say of a key what only its owner does with it.
const OF_KEYS: &[&str] = &[
    "aes",
    "encryption",
    "hmac",
    "jwt",
    "master",
    "secret",
    "session",
    "signing",
];

/// Whether a name without an ending is that of a token or a password: `api_token`, `db_password`, but not what only
/// says that it is a secret of some kind.
fn is_token(class: Sensitive, stem: &str) -> bool {
    match class {
        Sensitive::Vague => stem != "secret" && stem != "credential",
        _ => true,
    }
}

/// Words that make a key one for everybody: those that browsers and apps show to the service.
const SHOWN: &[&str] = &[
    "public",
    "publishable",
    "anon",
    "site",
    "posthog",
    "sentry",
    "amplitude",
    "mixpanel",
    "segment",
    "analytics",
    "telemetry",
    "maps",
    "write",
    "ingest",
    "ingestion",
    "instrumentation",
    "vapid",
];

fn is_secret_variable(name: &str) -> bool {
    let words = words(name);
    if words.iter().any(|word| SHOWN.contains(&word.as_str())) {
        return false;
    }
    match class_of(name) {
        Some(Sensitive::Vague) => {
            words.len() > 1 || words.first().is_some_and(|word| word == "secret")
        }
        class => class.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_known_by_the_names_of_files() {
        for path in [
            "id_rsa",
            "../keys/server.key",
            "tls/privkey.pem",
            "key.pem",
            "server-key.pem",
            "client.p12",
            ".env",
            "…/.env.production",
            "secrets.toml",
            "conf/prod-secrets.yaml",
            "service-account.json",
            "a.jks",
            "AuthKey_ABC.p8",
            "private.der",
            "credentials.json",
            "token",
            "x/signing.pkcs8.secret.key",
        ] {
            assert!(secret_file(path).is_some(), "{path}");
        }
        for path in [
            "cert.pem",
            "ca-key-usage.md",
            "root-ca.pem",
            "public.pem",
            "jwt_public.key",
            "id_rsa.pub",
            ".env.example",
            "tests/server.key",
            "keys.json",
            "keyboard.bin",
            "icon.png",
            "schema.json",
            "env.rs",
            "environment",
            "tokens.json",
            "secret_santa.svg",
            "index.html",
            "lang/en.toml",
            "testdata/id_rsa",
            "trusted.asc",
            "key.rs",
        ] {
            assert!(secret_file(path).is_none(), "{path}");
        }
    }
}
