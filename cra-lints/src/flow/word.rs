//! The small languages of rows: ports, flows, conditions and paths, read from text.

use super::api::{Constant, Port, When};
use crate::model::name::Name;

impl Port {
    /// `return`, `self`, `*`, an argument's number `0`, a callback's parameter `0(1)` or its result `0()`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "return" => return Some(Self::Return),
            "self" => return Some(Self::Receiver),
            "*" => return Some(Self::Args),
            _ => {}
        }
        let Some((argument, rest)) = text.split_once('(') else {
            return number(text).map(Self::Arg);
        };
        let argument = number(argument)?;
        match rest.strip_suffix(')')? {
            "" => Some(Self::CallbackReturn(argument)),
            parameter => Some(Self::CallbackParam(argument, number(parameter)?)),
        }
    }
}

fn number(digits: &str) -> Option<u8> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| plain)
}

/// A flow such as `self -> return`.
pub fn flow(text: &str) -> Option<(Port, Port)> {
    let (from, to) = text.split_once(" -> ")?;
    let (from, to) = (Port::parse(from)?, Port::parse(to)?);
    let nothing = from == to || from == Port::Return || matches!(to, Port::CallbackReturn(_));
    (!nothing).then_some((from, to))
}

impl When {
    /// `0 = false`, `0 != 'http'`, `1 = 3` or `0 = krate::Enum::Variant`.
    pub fn parse(text: &str) -> Option<Self> {
        let (at, is, not) = match text.split_once(" != ") {
            Some((at, is)) => (at, is, true),
            None => {
                let (at, is) = text.split_once(" = ")?;
                (at, is, false)
            }
        };
        Some(Self {
            at: Port::parse(at)?,
            is: constant(is)?,
            not,
        })
    }
}

fn constant(text: &str) -> Option<Constant> {
    if let Ok(truth) = text.parse() {
        return Some(Constant::Bool(truth));
    }
    if let Ok(number) = text.parse() {
        return Some(Constant::Int(number));
    }
    let quoted = text
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''));
    if let Some(inner) = quoted {
        return Some(Constant::Str(Name::new(inner).as_str()));
    }
    (text.contains("::") && is_path(text)).then(|| Constant::Path(Name::new(text).as_str()))
}

/// Whether the text is the whole path of a function, a method or, with `!` at its end, a macro.
pub fn is_path(text: &str) -> bool {
    let name = text.strip_suffix('!').unwrap_or(text);
    let mut segments = name.split("::");
    let first = segments.next().unwrap_or_default();
    let begins = matches!(first, "[T]" | "[T; N]" | "*const T" | "*mut T") || is_name(first);
    begins
        && !matches!(first, "core" | "alloc" | "crate" | "self" | "super")
        && segments.all(is_name)
}

fn is_name(text: &str) -> bool {
    let mut letters = text.chars();
    letters
        .next()
        .is_some_and(|first| first.is_alphabetic() || first == '_')
        && letters.all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_flows_and_conditions_are_read() {
        assert_eq!(Port::parse("0(1)"), Some(Port::CallbackParam(0, 1)));
        assert_eq!(
            flow("0() -> return"),
            Some((Port::CallbackReturn(0), Port::Return))
        );
        let read = When::parse("0 != 'http'").unwrap();
        assert_eq!(
            (read.at, read.is, read.not),
            (Port::Arg(0), Constant::Str("http"), true)
        );
        assert_eq!(When::parse("1 = -3").unwrap().is, Constant::Int(-3));
        for bad in ["", "result", "-1", "+1", "0(", "0(x)", "300"] {
            assert_eq!(Port::parse(bad), None, "{bad}");
        }
        for bad in ["0", "0->1", "return -> 0", "0 -> 0", "0 -> 0()"] {
            assert_eq!(flow(bad), None, "{bad}");
        }
        for bad in ["0", "0 = no", "x = true", "0 == true"] {
            assert_eq!(When::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn paths_are_whole() {
        for good in [
            "shop::clean",
            "log::info!",
            "[T]::len",
            "größe::messen",
            "str",
        ] {
            assert!(is_path(good), "{good}");
        }
        for bad in [
            "",
            "a::",
            "Vec<T>::new",
            "a b::c",
            "core::mem::swap",
            "crate::clean",
            "a.b",
        ] {
            assert!(!is_path(bad), "{bad}");
        }
    }
}
