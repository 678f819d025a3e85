//! Conditional compilation with three values: what is false for certain is not there, and what is not known is.

use super::tokens::{Kind, Tokens};

/// The value of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds in every build that is looked at.
    True,
    /// It holds in none.
    False,
    /// It may hold.
    Unknown,
}

impl Truth {
    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// What conditions are asked about: the platforms, and the features of one package.
#[derive(Debug, Clone, Default)]
pub struct Conditions {
    /// The platforms.
    platforms: Vec<Platform>,
    /// The features that may be on; others are off. `None` when they are not known.
    features: Option<Vec<String>>,
}

/// What a target triple says of `cfg`.
#[derive(Debug, Clone)]
struct Platform {
    triple: String,
    /// Keys with their only value; keys that are not among them are not known.
    values: Vec<(&'static str, String)>,
}

impl Conditions {
    /// For these target triples, and these features.
    pub fn new(triples: &[String], features: Option<Vec<String>>) -> Self {
        let platforms = triples
            .iter()
            .map(|triple| Platform {
                triple: triple.clone(),
                values: values_of(triple),
            })
            .collect();
        Self {
            platforms,
            features,
        }
    }

    /// The value of a dependency's platform as cargo writes it: a triple, or `cfg(…)`.
    pub fn platform(&self, text: &str) -> Truth {
        if text.starts_with("cfg") {
            let Some(tokens) = Tokens::read(text) else {
                return Truth::Unknown;
            };
            return self.value(&tokens, 2, tokens.list.len().saturating_sub(1));
        }
        self.all(|platform| {
            if platform.triple == text {
                Truth::True
            } else {
                Truth::False
            }
        })
    }

    /// The value of an advisory's restriction: whether a platform has one of these systems and one of these processors.
    pub fn concerns(&self, systems: &[String], processors: &[String]) -> Truth {
        let among = |platform: &Platform, key: &str, list: &[String]| {
            let known = platform.values.iter().find(|(known, _)| *known == key);
            match known {
                _ if list.is_empty() => Truth::True,
                Some((_, value)) if list.contains(value) => Truth::True,
                Some(_) => Truth::False,
                None => Truth::Unknown,
            }
        };
        self.all(|platform| {
            let system = among(platform, "target_os", systems);
            both(system, among(platform, "target_arch", processors))
        })
    }

    /// The value of the predicate in these tokens.
    pub(super) fn value(&self, tokens: &Tokens<'_>, from: usize, to: usize) -> Truth {
        let Some(word) = tokens.ident(from) else {
            return Truth::Unknown;
        };
        if tokens.opens(from + 1, b'(') {
            let end = tokens.after(from + 1) - 1;
            let mut parts = Vec::new();
            let mut at = from + 2;
            while at < end {
                let start = at;
                while at < end && !tokens.punct(at, b',') {
                    at = tokens.after(at);
                }
                parts.push(self.value(tokens, start, at));
                at += 1;
            }
            return match word {
                "not" => parts.first().map_or(Truth::Unknown, |part| part.not()),
                "all" => parts.into_iter().fold(Truth::True, both),
                "any" => parts
                    .into_iter()
                    .fold(Truth::True, |sum, part| both(sum, part.not()))
                    .not(),
                _ => Truth::Unknown,
            };
        }
        if tokens.punct(from + 1, b'=') {
            return self.equals(word, tokens.quoted(from + 2));
        }
        match word {
            _ if from + 1 < to => Truth::Unknown,
            "true" => Truth::True,
            // What is shipped is neither a test nor documentation, nor run in an interpreter.
            "false" | "test" | "doctest" | "doc" | "miri" => Truth::False,
            "unix" | "windows" => self.equals("target_family", word),
            _ => Truth::Unknown,
        }
    }

    fn equals(&self, key: &str, value: &str) -> Truth {
        if key == "feature" {
            // The resolved features are those of all packages and platforms together, so one that is on may be off.
            return match &self.features {
                Some(features) if !features.iter().any(|feature| feature == value) => Truth::False,
                _ => Truth::Unknown,
            };
        }
        self.all(|platform| {
            let known = platform.values.iter().find(|(known, _)| *known == key);
            match known {
                Some((_, known)) if known == value => Truth::True,
                Some(_) => Truth::False,
                None => Truth::Unknown,
            }
        })
    }

    /// The common value of all platforms.
    fn all(&self, of: impl Fn(&Platform) -> Truth) -> Truth {
        let mut values = self.platforms.iter().map(of);
        let Some(first) = values.next() else {
            return Truth::Unknown;
        };
        if values.all(|value| value == first) {
            first
        } else {
            Truth::Unknown
        }
    }
}

fn both(a: Truth, b: Truth) -> Truth {
    match (a, b) {
        (Truth::False, _) | (_, Truth::False) => Truth::False,
        (Truth::True, Truth::True) => Truth::True,
        _ => Truth::Unknown,
    }
}

/// What the usual triples say; what this does not know is left out, and so not known.
fn values_of(triple: &str) -> Vec<(&'static str, String)> {
    let parts: Vec<&str> = triple.split('-').collect();
    let mut out = Vec::new();
    let mut add = |key, value: &str| out.push((key, value.to_owned()));
    let arch = match parts[0] {
        "x86_64" => Some(("x86_64", "64", "little")),
        "aarch64" | "arm64" => Some(("aarch64", "64", "little")),
        "i386" | "i486" | "i586" | "i686" => Some(("x86", "32", "little")),
        "riscv64gc" | "riscv64imac" => Some(("riscv64", "64", "little")),
        "wasm32" => Some(("wasm32", "32", "little")),
        "armv7" | "arm" | "thumbv6m" | "thumbv7m" | "thumbv7em" => Some(("arm", "32", "little")),
        "powerpc64le" => Some(("powerpc64", "64", "little")),
        "s390x" => Some(("s390x", "64", "big")),
        _ => None,
    };
    if let Some((arch, width, endian)) = arch {
        add("target_arch", arch);
        // There are 64-bit processors with pointers of 32 bits.
        if !triple.ends_with("x32") && !triple.contains("ilp32") {
            add("target_pointer_width", width);
        }
        add("target_endian", endian);
    }
    let (os, family, env) = match &parts[1..] {
        ["unknown" | "alpine", "linux", env] => ("linux", "unix", Some(*env)),
        ["linux", "android" | "androideabi"] => ("android", "unix", Some("")),
        ["pc" | "uwp", "windows", env] => ("windows", "windows", Some(*env)),
        ["apple", "darwin"] => ("macos", "unix", Some("")),
        ["unknown", "freebsd"] => ("freebsd", "unix", Some("")),
        ["unknown", "netbsd"] => ("netbsd", "unix", Some("")),
        ["unknown", "openbsd"] => ("openbsd", "unix", Some("")),
        ["none", "eabi" | "eabihf"] => ("none", "", Some("")),
        _ => return out,
    };
    add("target_os", os);
    add("target_family", family);
    // The part behind `gnu` or `musl` is the ABI.
    let env = env.map(|env| {
        ["gnullvm", "gnu", "musl", "msvc", "uclibc"]
            .into_iter()
            .find(|known| env.starts_with(known))
            .map_or(env, |known| if known == "gnullvm" { "gnu" } else { known })
    });
    if let Some(env) = env {
        add("target_env", env);
    }
    out
}

impl Conditions {
    /// The value of the predicate of a `cfg` attribute whose brackets open at `at`, which is `#` or `#!`'s bracket:
    /// `None` when it is another attribute.
    pub(super) fn attribute(&self, tokens: &Tokens<'_>, at: usize) -> Option<Truth> {
        let is_cfg = tokens.is(at + 1, "cfg")
            && tokens.opens(at + 2, b'(')
            && matches!(tokens.list.get(at)?.kind, Kind::Open(b'['));
        is_cfg.then(|| self.value(tokens, at + 3, tokens.after(at + 2) - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str, triples: &[&str], features: &[&str]) -> Truth {
        let owned = |list: &[&str]| list.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
        let conditions = Conditions::new(&owned(triples), Some(owned(features)));
        conditions.platform(&format!("cfg({text})"))
    }

    #[test]
    fn conditions_have_three_values() {
        let linux = ["x86_64-unknown-linux-gnu"];
        for (text, expected) in [
            ("unix", Truth::True),
            ("windows", Truth::False),
            ("not(windows)", Truth::True),
            ("any(windows, target_os = \"linux\")", Truth::True),
            ("all(unix, target_arch = \"aarch64\")", Truth::False),
            ("any(windows, my_cfg)", Truth::Unknown),
            ("all(windows, my_cfg)", Truth::False),
            ("target_env = \"gnu\"", Truth::True),
            ("test", Truth::False),
            ("not(any(test, windows))", Truth::True),
            ("feature = \"a\"", Truth::Unknown),
            ("not(feature = \"a\")", Truth::Unknown),
            ("feature = \"b\"", Truth::False),
            ("not(feature = \"b\")", Truth::True),
            ("any()", Truth::False),
            ("all()", Truth::True),
            ("target_feature = \"sse2\"", Truth::Unknown),
            ("debug_assertions", Truth::Unknown),
            ("version(\"1.80\")", Truth::Unknown),
        ] {
            assert_eq!(value(text, &linux, &["a"]), expected, "{text}");
        }
    }

    #[test]
    fn several_platforms_must_agree() {
        let two = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc"];
        assert_eq!(value("unix", &two, &[]), Truth::Unknown);
        assert_eq!(value("target_arch = \"x86_64\"", &two, &[]), Truth::True);
        assert_eq!(
            value("unix", &["mystery-unknown-thing"], &[]),
            Truth::Unknown
        );
        assert_eq!(value("unix", &[], &[]), Truth::Unknown);
    }

    #[test]
    fn a_triple_is_compared_as_a_whole() {
        let conditions = Conditions::new(&["x86_64-unknown-linux-gnu".to_owned()], None);
        assert_eq!(conditions.platform("x86_64-unknown-linux-gnu"), Truth::True);
        assert_eq!(conditions.platform("x86_64-pc-windows-gnu"), Truth::False);
        let list = |word: &str| vec![word.to_owned()];
        assert_eq!(conditions.concerns(&list("windows"), &[]), Truth::False);
        assert_eq!(
            conditions.concerns(&list("linux"), &list("x86_64")),
            Truth::True
        );
        assert_eq!(conditions.concerns(&[], &list("arm")), Truth::False);
    }
}
