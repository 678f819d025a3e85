//! What names of fields and types say: personal data, settings that make a product more or less secure, configurations.

/// Names of fields that hold personal data, and the last words of longer ones.
const PERSONAL: &[&[&str]] = &[
    &["mail"],
    &["email"],
    &["e", "mail"],
    &["phone"],
    &["telephone"],
    &["mobile", "number"],
    &["phone", "number"],
    &["first", "name"],
    &["last", "name"],
    &["full", "name"],
    &["family", "name"],
    &["given", "name"],
    &["surname"],
    &["birthday"],
    &["birth", "date"],
    &["date", "of", "birth"],
    &["home", "address"],
    &["postal", "address"],
    &["street"],
    &["postcode"],
    &["postal", "code"],
    &["zip", "code"],
    &["latitude"],
    &["longitude"],
    &["iban"],
    &["passport", "number"],
    &["social", "security", "number"],
];

/// Whether a field is named like something that tells who a person is, where they are or how they are reached.
pub(super) fn is_personal(name: &str) -> bool {
    let words = words(name);
    PERSONAL.iter().any(|known| {
        words.len() >= known.len()
            && words[words.len() - known.len()..]
                .iter()
                .zip(*known)
                .all(|(word, known)| word == known)
    })
}

/// Words that stand for less security when such a setting is on.
const WEAKENS: &[&str] = &[
    "allow",
    "anonymous",
    "debug",
    "dev",
    "disable",
    "disabled",
    "guest",
    "insecure",
    "legacy",
    "no",
    "plaintext",
    "public",
    "remote",
    "skip",
    "telemetry",
    "telnet",
    "unsafe",
    "unsigned",
    "upnp",
];

/// Words that stand for more security when such a setting is on.
const STRENGTHENS: &[&str] = &[
    "auth",
    "authenticate",
    "authentication",
    "authorization",
    "encrypt",
    "encrypted",
    "encryption",
    "firewall",
    "https",
    "lockout",
    "sandbox",
    "secure",
    "signature",
    "signed",
    "strict",
    "tls",
    "verification",
    "verify",
];

/// Whether a setting of this name is to be on or off for the product to be secure; `None` when the name does not tell.
pub(super) fn secure_value(name: &str) -> Option<bool> {
    let words = words(name);
    let has = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    // `skip_tls_verification` weakens, although it speaks of TLS.
    if has(WEAKENS) {
        Some(false)
    } else {
        has(STRENGTHENS).then_some(true)
    }
}

/// Whether a type is named like a configuration.
pub(super) fn is_configuration(name: &str) -> bool {
    [
        "Config",
        "Configuration",
        "Settings",
        "Options",
        "Preferences",
    ]
    .iter()
    .any(|end| name.ends_with(end))
}

fn words(name: &str) -> Vec<String> {
    let words = name.split('_').filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_what_is_in_a_field() {
        for name in ["mail", "owner_email", "date_of_birth", "home_latitude"] {
            assert!(is_personal(name), "{name}");
        }
        for name in ["mailbox_size", "name", "email_count", "address", "phones"] {
            assert!(!is_personal(name), "{name}");
        }
        assert_eq!(secure_value("verify_tls"), Some(true));
        assert_eq!(secure_value("skip_tls_verification"), Some(false));
        assert_eq!(secure_value("remote_access"), Some(false));
        assert_eq!(secure_value("colour"), None);
        assert!(is_configuration("ServerConfig") && !is_configuration("Configurator"));
    }
}
