//! What the name of a function says about what it does with a value.

use crate::flow::kinds::SinkKind;
use crate::flow::taint::Sinks;
use crate::model::sensitive::words;

pub(super) fn hides_by(name: &str) -> bool {
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
        "sha",
        "blake",
        "kdf",
        "bcrypt",
        "argon",
        "scrypt",
        "pbkdf",
        "sanitize_secret",
    ])
}

pub(super) fn cleans_by(name: &str) -> bool {
    words(name).iter().any(|word| {
        matches!(
            word.as_str(),
            "sanitize" | "sanitise" | "sanitized" | "sanitised"
        )
    })
}

/// Whether a function of this name looks at something and may refuse it: `safe_join`, `check_path`, `is_allowed`.
pub(in crate::flow) fn names_check(name: &str) -> bool {
    words(name).iter().any(|word| {
        matches!(
            word.as_str(),
            "safe"
                | "safely"
                | "secure"
                | "valid"
                | "validate"
                | "validated"
                | "check"
                | "checked"
                | "sanitize"
                | "sanitise"
                | "sanitized"
                | "verify"
                | "ensure"
                | "allowed"
                | "permitted"
                | "confine"
                | "confined"
                | "forbidden"
                | "unsafe"
                | "invalid"
        )
    })
}

/// Names of functions that say that something is as it should be.
pub(in crate::flow) fn says_good(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "is_valid",
        "is_safe",
        "is_allowed",
        "is_permitted",
        "is_trusted",
        "is_whitelisted",
        "is_allowlisted",
    ]
    .iter()
    .any(|start| name.starts_with(start))
}

/// Names of functions that say that something is not as it should be.
pub(in crate::flow) fn says_bad(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "is_invalid",
        "is_unsafe",
        "is_forbidden",
        "is_malicious",
        "is_blocked",
    ]
    .iter()
    .any(|start| name.starts_with(start))
}

pub(super) fn escapes_by(name: &str) -> Sinks {
    let words = words(name);
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    if !any(&["escape", "escaped", "quote", "quoted"]) {
        return Sinks::NONE;
    }
    if any(&["literal", "ident", "identifier", "sql"]) {
        Sinks::of(&[SinkKind::Sql])
    } else if any(&["html", "xml"]) {
        Sinks::of(&[SinkKind::Html, SinkKind::Answer])
    } else if any(&["regex", "pattern"]) {
        Sinks::of(&[SinkKind::Regex])
    } else if any(&["shell"]) {
        Sinks::of(&[SinkKind::ShellScript])
    } else {
        Sinks::NONE
    }
}
