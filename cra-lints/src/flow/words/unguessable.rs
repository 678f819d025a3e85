//! The words that names of values are made of which nobody may guess: tokens, salts, codes that are sent to one person.

use crate::model::name::Name;
use crate::model::sensitive::words;

/// Last words of the names of values that nobody may guess, secret or not.
const UNGUESSABLE: &[&str] = &[
    "credential",
    "credentials",
    "csrf",
    "mnemonic",
    "nonce",
    "otp",
    "passcode",
    "passphrase",
    "password",
    "passwd",
    "pin",
    "salt",
    "secret",
    "session",
    "sid",
    "token",
    "totp",
    "xsrf",
];

/// Words behind one of those, or behind [`PURPOSES`], that name the value itself.
const ITSELF: &[&str] = &[
    "id",
    "key",
    "code",
    "cookie",
    "ident",
    "identifier",
    "secret",
];

/// What a code is for that only its receiver may know.
const PURPOSES: &[&str] = &[
    "activation",
    "auth",
    "backup",
    "confirmation",
    "enrollment",
    "invitation",
    "invite",
    "login",
    "mfa",
    "pairing",
    "recovery",
    "reset",
    "security",
    "twofactor",
    "unlock",
    "verification",
    "verify",
];

/// Last words that say nothing of what is named.
const EMPTY: &[&str] = &[
    "value", "str", "string", "bytes", "text", "raw", "plain", "data", "buf", "buffer", "hex",
    "b64", "base64", "new", "vec", "array", "u8", "u32", "u64", "u128", "opt", "number",
];

/// First words of functions that make what the rest names.
pub(in crate::flow) const MAKES: &[&str] = &[
    "generate",
    "gen",
    "make",
    "create",
    "new",
    "random",
    "issue",
    "mint",
    "build",
    "draw",
    "fresh",
    "get",
    "next",
    "temp",
    "temporary",
    "rand",
    "pick",
];

/// Whether something of this name must not be guessed by anybody.
pub(in crate::flow) fn is_unguessable(name: Name) -> bool {
    let mut words = words(name.as_str());
    let digits = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
    while words.len() > 1
        && words
            .last()
            .is_some_and(|last| EMPTY.contains(&last.as_str()) || digits(last))
    {
        words.pop();
    }
    let Some((last, front)) = words.split_last() else {
        return false;
    };
    let has = |list: &[&str]| front.iter().any(|word| list.contains(&word.as_str()));
    if has(&[
        "cache",
        "public",
        "cancel",
        "cancellation",
        "syntax",
        "number",
        "next",
    ]) {
        return false;
    }
    UNGUESSABLE.contains(&last.as_str())
        || ITSELF.contains(&last.as_str()) && has(UNGUESSABLE)
        || last == "code" && (has(PURPOSES) || front.ends_with(&["one".into(), "time".into()]))
        || last == "state" && has(&["oauth", "oauth2", "oidc"])
        || last == "key" && has(&["encryption", "signing", "hmac", "aes", "master", "session"])
        || last == "iv"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_value_are_told_from_those_that_speak_of_it() {
        for name in [
            "session_token",
            "session_id",
            "sid",
            "otp",
            "reset_code",
            "pin_code",
            "nonce",
            "salt_bytes",
            "csrf",
            "one_time_code",
            "oauth_state",
            "encryption_key",
        ] {
            assert!(is_unguessable(Name::new(name)), "{name}");
        }
        for name in [
            "session_count",
            "token_index",
            "nonce_len",
            "cache_token",
            "key",
            "code",
            "status_code",
            "user_id",
            "color",
        ] {
            assert!(!is_unguessable(Name::new(name)), "{name}");
        }
    }
}
