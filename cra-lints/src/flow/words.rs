//! What a name says about the value behind it.

mod functions;
mod lists;
mod pairs;
pub(super) mod people;
pub(super) mod unguessable;

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use self::functions::{cleans_by, escapes_by, hides_by};
pub(super) use self::functions::{names_check, says_bad, says_good};
use self::lists::{AFTER, EMPTY, LAST, NEVER, VERBS};
use self::pairs::PAIRS;
use super::kinds::SensitiveKind;
use super::taint::Sinks;
use crate::model::name::Name;
use crate::model::sensitive::words;

/// What is asked of names again and again.
#[derive(Debug, Clone, Copy)]
struct Said {
    kind: Option<SensitiveKind>,
    hides: bool,
    cleans: bool,
    escapes: Sinks,
    is_detail: bool,
    is_public: bool,
}

thread_local! {
    static SAID: RefCell<FxHashMap<Name, Said>> = RefCell::new(FxHashMap::default());
}

/// What a name says, worked out once.
fn said(name: Name) -> Said {
    SAID.with_borrow_mut(|said| {
        *said.entry(name).or_insert_with(|| {
            let text = name.as_str();
            Said {
                kind: classify(text).filter(|kind| !is_certified(*kind, text)),
                hides: hides_by(text),
                cleans: cleans_by(text),
                escapes: escapes_by(text),
                is_detail: is_detail(text),
                is_public: is_public(text.rsplit("::").next().unwrap_or_default()),
            }
        })
    })
}

/// The kind of sensitive value that a name promises.
pub(super) fn sensitive(name: Name) -> Option<SensitiveKind> {
    said(name).kind
}

/// Whether a function of this name makes something unreadable on purpose: a hash, a ciphertext, a mask.
pub(super) fn hides(name: Name) -> bool {
    said(name).hides
}

/// Whether a function of this name makes text harmless.
pub(super) fn cleans(name: Name) -> bool {
    said(name).cleans
}

/// For which sinks the result of a function is harmless whose name says that it escapes or quotes for them:
/// `escape_literal`, `quote_ident`, `escape_html`.
pub(super) fn escapes(name: Name) -> Sinks {
    said(name).escapes
}

/// Whether the name of a part says that it is what goes with a secret and everybody may know: where it is shown, how
/// long it lasts, what a server asked with.
pub(super) fn names_detail(name: Name) -> bool {
    said(name).is_detail
}

/// Whether the name of a type says that everybody may see its values: `PublicKey`, `MasterPubkey`, `Ed25519PublicKey`.
pub(super) fn names_public(path: Name) -> bool {
    said(path).is_public
}

/// The kind of sensitive value that a part of a type promises whose name says it only together with the type's.
pub(super) fn part_of(owner: Name, part: Name) -> Option<SensitiveKind> {
    let owner = owner.as_str().rsplit("::").next().unwrap_or_default();
    people::part_of(owner, part.as_str())
}

/// Whether the name of a type says that its values are secrets, or hold some: `Credentials`, `SecretKey`, `KeyExport`.
pub(super) fn names_secrets(path: Name) -> bool {
    let last = path.as_str().rsplit("::").next().unwrap_or_default();
    words(last).iter().any(|word| {
        let word = word.strip_suffix('s').unwrap_or(word);
        matches!(
            word,
            "credential"
                | "secret"
                | "password"
                | "passphrase"
                | "token"
                | "key"
                | "auth"
                | "authorization"
        )
    })
}

fn is_public(last: &str) -> bool {
    let mut words = words(last).into_iter();
    words.any(|word| matches!(word.as_str(), "public" | "pubkey" | "pubkeys"))
}

/// Whether the name of a type says that its values only speak of a secret: `SecretName`, `TokenType`.
pub(super) fn names_mention(last: &str) -> bool {
    let mut words = words(last).into_iter();
    let last = words.next_back();
    last.is_some_and(|last| matches!(last.as_str(), "name" | "names" | "kind" | "type"))
}

fn is_detail(name: &str) -> bool {
    let words = words(name);
    let Some((last, front)) = words.split_last() else {
        return false;
    };
    match last.as_str() {
        "id" => !front.is_empty(),
        "uri" | "url" | "endpoint" | "host" | "port" | "realm" | "nonce" | "cnonce" | "nc"
        | "qop" | "opaque" | "algorithm" | "scope" | "scopes" | "username" | "expiry"
        | "expires" => true,
        _ => false,
    }
}

/// Whether a name says that something about somebody stands in a certificate, which everybody is shown.
fn is_certified(kind: SensitiveKind, name: &str) -> bool {
    let about = matches!(kind, SensitiveKind::Personal | SensitiveKind::Contact);
    about
        && words(name)
            .iter()
            .any(|word| matches!(word.as_str(), "certificate" | "cert"))
}

fn classify(name: &str) -> Option<SensitiveKind> {
    // What a shell calls the folder it is in.
    if name.len() > 60 || matches!(name, "PWD" | "OLDPWD") {
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
            .find(|(first, second, _)| pair[0] == *first && is_word(pair[1], second))
            .map(|(_, _, kind)| (at, *kind))
    });
    let within = |at: usize| paired.is_some_and(|(first, _)| at == first || at == first + 1);
    let mut never = words.iter().enumerate();
    if never.any(|(at, word)| !within(at) && NEVER.contains(word)) {
        return None;
    }
    if let Some(kind) = people::contact(&words) {
        return Some(kind);
    }
    if let Some((at, kind)) = paired {
        let behind = &words[at + 2..];
        // The number of a medical record is as telling as the record.
        let counts = |word: &str| {
            let word = word
                .strip_suffix('s')
                .filter(|one| AFTER.contains(one))
                .unwrap_or(word);
            AFTER.contains(&word)
                && !(word == "number"
                    && matches!(kind, SensitiveKind::Account | SensitiveKind::Personal))
        };
        // What proves that a message was not changed is shown to everybody.
        let proves = words[..at].last() == Some(&"message") && words[at] == "auth";
        if !proves && !behind.iter().any(|word| counts(word)) {
            return Some(kind);
        }
    }
    let (_, kind) = LAST.iter().find(|(word, _)| *word == last)?;
    Some(*kind)
}

/// Whether a word is another one, or several of it.
fn is_word(word: &str, known: &str) -> bool {
    word == known || word.strip_suffix('s') == Some(known)
}

/// Whether a name says that something is a token or a password, and no more: `token`, `pass`, or `GITHUB_TOKEN` as variables of the environment
/// are called.
pub(super) fn is_token(name: Name) -> bool {
    let text = name.as_str();
    if matches!(text, "token" | "pass") {
        return true;
    }
    let shouted = !text.contains(|letter: char| letter.is_ascii_lowercase());
    shouted
        && text.strip_suffix("_TOKEN").is_some_and(|first| {
            let not = [
                "NEXT",
                "PREV",
                "PAGE",
                "CONTINUATION",
                "SYNC",
                "CSRF",
                "XSRF",
                "END",
                "START",
                "STOP",
                "PAD",
                "EOS",
                "BOS",
            ];
            !first.is_empty() && !not.iter().any(|word| first.ends_with(word))
        })
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
            assert!(hides_by(name), "{name}");
        }
        for name in ["decrypt", "print", "hashmap", "task"] {
            assert!(!hides_by(name), "{name}");
        }
    }
}
