//! What a name says about the value behind it.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use super::kinds::SensitiveKind;
use crate::model::name::Name;
use crate::model::sensitive::words;

static KNOWN: LazyLock<Mutex<HashMap<Name, Option<SensitiveKind>>>> =
    LazyLock::new(|| Mutex::new(HashMap::new()));

/// The kind of sensitive value that a name promises.
pub(super) fn sensitive(name: Name) -> Option<SensitiveKind> {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    *known.entry(name).or_insert_with(|| classify(name.as_str()))
}

/// Words that turn a name into that of something else wherever they stand: made from the secret, or its absence.
const NEVER: &[&str] = &[
    "hash",
    "hashed",
    "hasher",
    "digest",
    "encrypted",
    "encrypt",
    "ciphertext",
    "cipher",
    "redacted",
    "masked",
    "mask",
    "obfuscated",
    "salted",
    "public",
    "pub",
    "is",
    "has",
    "no",
    "not",
    "missing",
    "invalid",
    "wrong",
    "bad",
    "valid",
    "verified",
    "forgot",
    "num",
    "max",
    "min",
    "csrf",
    "xsrf",
    "next",
    "prev",
    "previous",
    "mock",
    "dummy",
    "fake",
    "example",
    "sample",
    "placeholder",
    "bypass",
    "compass",
    "lexer",
    "parser",
    "syntax",
    "show",
    "hide",
    "allow",
    "require",
    "use",
    "with",
    "without",
    "test",
];

/// Words behind the telling ones that turn a name into one that only speaks of the secret.
const AFTER: &[&str] = &[
    "len",
    "length",
    "size",
    "count",
    "number",
    "check",
    "reset",
    "change",
    "label",
    "title",
    "msg",
    "message",
    "err",
    "error",
    "errors",
    "hint",
    "help",
    "prompt",
    "header",
    "env",
    "var",
    "cmd",
    "command",
    "path",
    "file",
    "filename",
    "dir",
    "url",
    "uri",
    "route",
    "name",
    "names",
    "field",
    "fields",
    "col",
    "column",
    "columns",
    "kind",
    "type",
    "typ",
    "types",
    "query",
    "param",
    "params",
    "flag",
    "flags",
    "arg",
    "attr",
    "tag",
    "event",
    "action",
    "scope",
    "permission",
    "grant",
    "policy",
    "rule",
    "rules",
    "prefix",
    "suffix",
    "separator",
    "delimiter",
    "regex",
    "pattern",
    "format",
    "fmt",
    "tokens",
    "tokenizer",
    "keyword",
    "span",
    "index",
    "idx",
    "id",
    "ids",
    "uuid",
    "version",
    "expiry",
    "expires",
    "expired",
    "expiration",
    "ttl",
    "age",
    "date",
    "time",
    "timeout",
    "at",
    "since",
    "until",
    "strength",
    "score",
    "provider",
    "manager",
    "service",
    "store",
    "storage",
    "repo",
    "repository",
    "client",
    "builder",
    "config",
    "settings",
    "options",
    "factory",
    "handler",
    "validator",
    "generator",
    "status",
    "state",
    "enabled",
    "required",
    "supported",
    "optional",
    "exists",
    "usage",
    "limit",
    "fingerprint",
    "thumbprint",
    "algorithm",
    "alg",
    "curve",
    "bits",
    "ref",
    "reference",
    "template",
    "view",
    "page",
    "form",
    "screen",
    "dialog",
    "button",
    "style",
    "color",
    "cache",
    "map",
    "set",
    "table",
    "source",
    "request",
    "response",
    "auth",
    "method",
];

/// Last words that say nothing more.
const EMPTY: &[&str] = &[
    "value",
    "str",
    "string",
    "bytes",
    "text",
    "raw",
    "plain",
    "plaintext",
    "clear",
    "cleartext",
    "data",
    "buf",
    "buffer",
    "input",
    "new",
    "old",
    "user",
    "copy",
    "opt",
    "vec",
    "slice",
    "ptr",
    "utf8",
    "b64",
    "base64",
    "hex",
    "encoded",
    "decoded",
    "trimmed",
];

/// Names of one word, or their last words.
const LAST: &[(&str, SensitiveKind)] = &[
    ("password", SensitiveKind::Password),
    ("passwords", SensitiveKind::Password),
    ("passwd", SensitiveKind::Password),
    ("passphrase", SensitiveKind::Password),
    ("passcode", SensitiveKind::Password),
    ("pwd", SensitiveKind::Password),
    ("passwort", SensitiveKind::Password),
    ("userpassword", SensitiveKind::Password),
    ("dbpassword", SensitiveKind::Password),
    ("mypassword", SensitiveKind::Password),
    ("otp", SensitiveKind::Password),
    ("totp", SensitiveKind::Password),
    ("secret", SensitiveKind::Key),
    ("secrets", SensitiveKind::Key),
    ("credential", SensitiveKind::Key),
    ("credentials", SensitiveKind::Key),
    ("apikey", SensitiveKind::Key),
    ("secretkey", SensitiveKind::Key),
    ("privatekey", SensitiveKind::Key),
    ("accesskey", SensitiveKind::Key),
    ("authtoken", SensitiveKind::Key),
    ("accesstoken", SensitiveKind::Key),
    ("clientsecret", SensitiveKind::Key),
    ("sessionid", SensitiveKind::Key),
    ("creditcard", SensitiveKind::Account),
    ("iban", SensitiveKind::Account),
    ("ccn", SensitiveKind::Account),
    ("cvv", SensitiveKind::Account),
    ("cvc", SensitiveKind::Account),
    ("ssn", SensitiveKind::Personal),
    ("salary", SensitiveKind::Personal),
    ("birthday", SensitiveKind::Personal),
    ("birthdate", SensitiveKind::Personal),
    ("dob", SensitiveKind::Personal),
    ("ethnicity", SensitiveKind::Personal),
    ("religion", SensitiveKind::Personal),
    ("diagnosis", SensitiveKind::Personal),
    ("postcode", SensitiveKind::Personal),
    ("zipcode", SensitiveKind::Personal),
];

/// Pairs of neighbouring words.
const PAIRS: &[(&str, &str, SensitiveKind)] = &[
    ("api", "key", SensitiveKind::Key),
    ("secret", "key", SensitiveKind::Key),
    ("private", "key", SensitiveKind::Key),
    ("access", "key", SensitiveKind::Key),
    ("signing", "key", SensitiveKind::Key),
    ("encryption", "key", SensitiveKind::Key),
    ("master", "key", SensitiveKind::Key),
    ("account", "key", SensitiveKind::Key),
    ("hmac", "key", SensitiveKind::Key),
    ("jwt", "key", SensitiveKind::Key),
    ("auth", "key", SensitiveKind::Key),
    ("shared", "key", SensitiveKind::Key),
    ("session", "key", SensitiveKind::Key),
    ("crypto", "key", SensitiveKind::Key),
    ("auth", "token", SensitiveKind::Key),
    ("access", "token", SensitiveKind::Key),
    ("refresh", "token", SensitiveKind::Key),
    ("bearer", "token", SensitiveKind::Key),
    ("api", "token", SensitiveKind::Key),
    ("session", "token", SensitiveKind::Key),
    ("oauth", "token", SensitiveKind::Key),
    ("login", "token", SensitiveKind::Key),
    ("user", "token", SensitiveKind::Key),
    ("id", "token", SensitiveKind::Key),
    ("secret", "token", SensitiveKind::Key),
    ("bot", "token", SensitiveKind::Key),
    ("admin", "token", SensitiveKind::Key),
    ("session", "cookie", SensitiveKind::Key),
    ("auth", "cookie", SensitiveKind::Key),
    ("security", "code", SensitiveKind::Password),
    ("auth", "code", SensitiveKind::Password),
    ("login", "code", SensitiveKind::Password),
    ("pin", "code", SensitiveKind::Password),
    ("user", "pass", SensitiveKind::Password),
    ("db", "pass", SensitiveKind::Password),
    ("smtp", "pass", SensitiveKind::Password),
    ("pass", "word", SensitiveKind::Password),
    ("pass", "phrase", SensitiveKind::Password),
    ("user", "pin", SensitiveKind::Password),
    ("card", "pin", SensitiveKind::Password),
    ("door", "pin", SensitiveKind::Password),
    ("sim", "pin", SensitiveKind::Password),
    ("entry", "pin", SensitiveKind::Password),
    ("access", "pin", SensitiveKind::Password),
    ("time", "password", SensitiveKind::Password),
    ("recovery", "phrase", SensitiveKind::Key),
    ("seed", "phrase", SensitiveKind::Key),
    ("credit", "card", SensitiveKind::Account),
    ("debit", "card", SensitiveKind::Account),
    ("card", "number", SensitiveKind::Account),
    ("account", "number", SensitiveKind::Account),
    ("bank", "account", SensitiveKind::Account),
    ("routing", "number", SensitiveKind::Account),
    ("sort", "code", SensitiveKind::Account),
    ("private", "cert", SensitiveKind::Certificate),
    ("client", "certificate", SensitiveKind::Certificate),
    ("social", "security", SensitiveKind::Personal),
    ("security", "number", SensitiveKind::Personal),
    ("national", "insurance", SensitiveKind::Personal),
    ("insurance", "number", SensitiveKind::Personal),
    ("tax", "number", SensitiveKind::Personal),
    ("passport", "number", SensitiveKind::Personal),
    ("passport", "no", SensitiveKind::Personal),
    ("licence", "number", SensitiveKind::Personal),
    ("license", "number", SensitiveKind::Personal),
    ("phone", "number", SensitiveKind::Personal),
    ("mobile", "number", SensitiveKind::Personal),
    ("telephone", "number", SensitiveKind::Personal),
    ("home", "phone", SensitiveKind::Personal),
    ("mobile", "phone", SensitiveKind::Personal),
    ("birth", "date", SensitiveKind::Personal),
    ("birth", "day", SensitiveKind::Personal),
    ("date", "birth", SensitiveKind::Personal),
    ("home", "address", SensitiveKind::Personal),
    ("street", "address", SensitiveKind::Personal),
    ("postal", "address", SensitiveKind::Personal),
    ("post", "code", SensitiveKind::Personal),
    ("zip", "code", SensitiveKind::Personal),
    ("postal", "code", SensitiveKind::Personal),
    ("email", "address", SensitiveKind::Personal),
    ("user", "email", SensitiveKind::Personal),
    ("medical", "notes", SensitiveKind::Personal),
    ("medical", "record", SensitiveKind::Personal),
    ("medical", "history", SensitiveKind::Personal),
    ("health", "record", SensitiveKind::Personal),
    ("health", "data", SensitiveKind::Personal),
    ("sexual", "orientation", SensitiveKind::Personal),
    ("maiden", "name", SensitiveKind::Personal),
];

/// What comes before the name proper in getters and setters.
const VERBS: &[&str] = &[
    "get", "read", "load", "fetch", "generate", "my", "the", "our", "ask", "prompt", "decrypt",
    "expose", "as", "into", "to", "with", "current",
];

fn classify(name: &str) -> Option<SensitiveKind> {
    if name.len() > 60 {
        return None;
    }
    let mut words = words(name);
    while words.last().is_some_and(|last| {
        EMPTY.contains(&last.as_str()) || last.bytes().all(|byte| byte.is_ascii_digit())
    }) {
        words.pop();
    }
    while words.len() > 1 && VERBS.contains(&words[0].as_str()) {
        words.remove(0);
    }
    let words: Vec<&str> = words
        .iter()
        .map(String::as_str)
        .filter(|word| !matches!(*word, "of" | "and"))
        .collect();
    let last = *words.last()?;
    let paired = words.windows(2).enumerate().rev().find_map(|(at, pair)| {
        PAIRS
            .iter()
            .find(|(first, second, _)| pair[0] == *first && pair[1] == *second)
            .map(|(_, _, kind)| (at, *kind))
    });
    if words.iter().any(|word| NEVER.contains(word)) {
        return None;
    }
    if let Some((at, kind)) = paired {
        let behind = &words[at + 2..];
        if behind.iter().all(|word| !AFTER.contains(word)) {
            return Some(kind);
        }
    }
    let (_, kind) = LAST.iter().find(|(word, _)| *word == last)?;
    Some(*kind)
}

/// Whether a function of this name makes something unreadable on purpose: a hash, a ciphertext, a mask.
pub(super) fn hides(name: &str) -> bool {
    let words = words(name);
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    if any(&["unhash", "decrypt", "unmask", "dehash"]) {
        return false;
    }
    any(&[
        "hash",
        "hashed",
        "encrypt",
        "encrypted",
        "redact",
        "redacted",
        "mask",
        "masked",
        "obfuscate",
        "anonymize",
        "anonymise",
        "pseudonymize",
        "censor",
        "seal",
        "digest",
        "scrub",
        "hmac",
        "kdf",
        "bcrypt",
        "argon2",
        "scrypt",
        "pbkdf2",
        "sanitize_secret",
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(name: &str) -> Option<SensitiveKind> {
        sensitive(Name::new(name))
    }

    #[test]
    fn names_of_secrets_are_known_in_every_spelling() {
        for name in [
            "password",
            "DB_PASSWORD",
            "user_password",
            "get_password",
            "password_str",
            "dbPassword",
            "passphrase",
        ] {
            assert_eq!(kind(name), Some(SensitiveKind::Password), "{name}");
        }
        for name in [
            "api_key",
            "apiKey",
            "AWS_SECRET_ACCESS_KEY",
            "auth_token",
            "client_secret",
            "secret",
        ] {
            assert_eq!(kind(name), Some(SensitiveKind::Key), "{name}");
        }
        for name in ["credit_card_number", "account_number", "iban"] {
            assert_eq!(kind(name), Some(SensitiveKind::Account), "{name}");
        }
        for name in [
            "ssn",
            "date_of_birth",
            "social_security_number",
            "phone_number",
        ] {
            assert_eq!(kind(name), Some(SensitiveKind::Personal), "{name}");
        }
    }

    #[test]
    fn names_that_speak_of_something_else_are_none() {
        for name in [
            "password_hash",
            "hashed_password",
            "is_password_valid",
            "password_len",
            "token_type",
            "next_token",
            "tokens",
            "key",
            "public_key",
            "password_file",
            "password_field",
            "cache_key",
            "num_passwords",
            "passport",
            "secret_name",
            "encrypted_password",
        ] {
            assert_eq!(kind(name), None, "{name}");
        }
    }

    #[test]
    fn functions_that_hide_are_known_by_their_names() {
        for name in [
            "hash_password",
            "encrypt",
            "redact",
            "mask_card",
            "sha256_digest",
        ] {
            assert!(hides(name), "{name}");
        }
        for name in ["decrypt", "print", "hashmap", "task"] {
            assert!(!hides(name), "{name}");
        }
    }
}
