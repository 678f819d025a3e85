//! What a name says about the value behind it: names of passwords, keys and tokens, and names that only speak of them.

/// The kind of secret that a name promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sensitive {
    /// A password or a passphrase.
    Password,
    /// A key that must be kept.
    Key,
    /// A token that lets its bearer in.
    Token,
    /// Something called secret, or a lone `token`: the name alone says little.
    Vague,
}

/// Last words that make a password.
const PASSWORDS: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "pwd",
    "pass",
    "passwort",
];

/// Pairs of last words that make a key.
const KEYS: &[(&str, &str)] = &[
    ("api", "key"),
    ("secret", "key"),
    ("private", "key"),
    ("access", "key"),
    ("signing", "key"),
    ("encryption", "key"),
    ("master", "key"),
    ("account", "key"),
    ("hmac", "key"),
    ("jwt", "key"),
    ("auth", "key"),
    ("shared", "key"),
];

/// Pairs of last words that make a token or a secret with a purpose.
const TOKENS: &[(&str, &str)] = &[
    ("auth", "token"),
    ("access", "token"),
    ("refresh", "token"),
    ("bearer", "token"),
    ("api", "token"),
    ("bot", "token"),
    ("admin", "token"),
    ("deploy", "token"),
    ("client", "secret"),
    ("api", "secret"),
    ("app", "secret"),
    ("jwt", "secret"),
    ("session", "secret"),
    ("cookie", "secret"),
    ("webhook", "secret"),
    ("consumer", "secret"),
    ("shared", "secret"),
];

/// The same without a gap.
const JOINED: &[(&str, Sensitive)] = &[
    ("apikey", Sensitive::Key),
    ("secretkey", Sensitive::Key),
    ("privatekey", Sensitive::Key),
    ("accesskey", Sensitive::Key),
    ("authtoken", Sensitive::Token),
    ("accesstoken", Sensitive::Token),
    ("clientsecret", Sensitive::Token),
    ("userpassword", Sensitive::Password),
    ("dbpassword", Sensitive::Password),
];

/// Words that turn a name into one that only speaks of the secret: its place, its label, its absence.
const ABOUT: &[&str] = &[
    "no",
    "missing",
    "invalid",
    "wrong",
    "bad",
    "incorrect",
    "forgot",
    "forgotten",
    "reset",
    "change",
    "confirm",
    "enter",
    "repeat",
    "placeholder",
    "label",
    "title",
    "msg",
    "message",
    "err",
    "error",
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
    "url",
    "uri",
    "route",
    "name",
    "field",
    "col",
    "column",
    "kind",
    "type",
    "query",
    "param",
    "params",
    "flag",
    "arg",
    "attr",
    "tag",
    "event",
    "action",
    "scope",
    "permission",
    "grant",
    "test",
    "mock",
    "dummy",
    "fake",
    "example",
    "sample",
    "prefix",
    "suffix",
    "separator",
    "delimiter",
    "hash",
    "hashed",
    "public",
    "pub",
    "len",
    "length",
    "size",
    "regex",
    "pattern",
    "format",
    "fmt",
    "mask",
    "masked",
    "redacted",
    "encrypted",
    "next",
    "prev",
    "csrf",
    "xsrf",
    "syntax",
    "lexer",
    "keyword",
    "by",
    "from",
    "with",
    "has",
    "is",
    "per",
    "to",
    "skip",
    "first",
    "last",
    "bypass",
    "compass",
    "low",
    "high",
    "render",
    "multi",
    "single",
    "two",
];

/// Last words that say nothing more.
const EMPTY: &[&str] = &[
    "default",
    "value",
    "str",
    "string",
    "bytes",
    "literal",
    "raw",
    "plain",
    "plaintext",
    "const",
    "text",
];

/// What the name of a variable, a constant, a field, a setter or a variable of the environment promises.
pub fn class_of(name: &str) -> Option<Sensitive> {
    if !may_be_secret(name) {
        return None;
    }
    let mut words = words(name);
    while words.last().is_some_and(|last| {
        EMPTY.contains(&last.as_str()) || last.bytes().all(|byte| byte.is_ascii_digit())
    }) {
        words.pop();
    }
    let last = words.last()?.as_str();
    if words.iter().any(|word| ABOUT.contains(&word.as_str())) {
        return None;
    }
    if let Some((_, class)) = JOINED.iter().find(|(joined, _)| *joined == last) {
        return Some(*class);
    }
    if PASSWORDS.contains(&last) {
        // A lone `pass` is the pass of a compiler or a renderer.
        return (last != "pass" || words.len() > 1).then_some(Sensitive::Password);
    }
    let before = words.len().checked_sub(2).map(|at| words[at].as_str());
    let pair = |list: &[(&str, &str)]| {
        list.iter()
            .any(|(first, second)| before == Some(first) && last == *second)
    };
    if pair(KEYS) {
        return Some(Sensitive::Key);
    }
    if pair(TOKENS) {
        return Some(Sensitive::Token);
    }
    matches!(last, "secret" | "token" | "credential" | "credentials").then_some(Sensitive::Vague)
}

/// Whether a name holds the letters of one of the last words that make a secret: most do not, and end here.
fn may_be_secret(name: &str) -> bool {
    let bytes = name.as_bytes();
    let begins = |at: usize, stem: &str| {
        let part = bytes.get(at..at + stem.len());
        part.is_some_and(|part| part.eq_ignore_ascii_case(stem.as_bytes()))
    };
    // Letters beyond ASCII may become one of these when they are made small.
    !name.is_ascii()
        || (0..bytes.len()).any(|at| match bytes[at].to_ascii_lowercase() {
            b'p' => begins(at, "pass") || begins(at, "pwd"),
            b'k' => begins(at, "key"),
            b't' => begins(at, "token"),
            b's' => begins(at, "secret"),
            b'c' => begins(at, "credential"),
            _ => false,
        })
}

/// The words of a name in lower case: `apiKey`, `API_KEY`, `api-key` and `ApiKey` are all `api`, `key`.
pub fn words(name: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut before: Option<char> = None;
    for char in name.chars() {
        if !char.is_alphanumeric() {
            before = None;
            continue;
        }
        let begins = match before {
            None => true,
            Some(before) => {
                char.is_uppercase() && !before.is_uppercase()
                    || char.is_ascii_digit() != before.is_ascii_digit()
            }
        };
        if begins {
            out.push(String::new());
        }
        let word = out.last_mut().expect("the first character begins a word");
        word.extend(char.to_lowercase());
        before = Some(char);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets_are_known_in_every_spelling() {
        for name in [
            "password",
            "DB_PASSWORD",
            "dbPassword",
            "admin-password",
            "DEFAULT_PASSWORD",
            "password_1",
            "smtp_pass",
        ] {
            assert_eq!(class_of(name), Some(Sensitive::Password), "{name}");
        }
        for name in ["API_KEY", "apiKey", "aws_secret_access_key", "apikey"] {
            assert_eq!(class_of(name), Some(Sensitive::Key), "{name}");
        }
        assert_eq!(class_of("client_secret"), Some(Sensitive::Token));
        assert_eq!(class_of("token"), Some(Sensitive::Vague));
    }

    #[test]
    fn names_that_speak_of_a_secret_are_none() {
        for name in [
            "password_field",
            "PASSWORD_HEADER",
            "password_hash",
            "invalid_password",
            "API_KEY_ENV",
            "next_token",
            "pass",
            "token_type",
            "public_key",
            "forgot_password",
            "key",
            "PASSWORD_FILE",
            "test_password",
            "min_password_len",
        ] {
            assert_eq!(class_of(name), None, "{name}");
        }
    }
}
