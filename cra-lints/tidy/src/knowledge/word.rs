//! The small languages inside a row: paths, ports, flows, conditions and types.

use std::fmt::Write as _;

/// What a port may be, for complaints.
const PORTS: &str = "`return`, `self`, `*`, an argument's number `0`, a callback's parameter `0(1)` or its result `0()`";

/// Where a value enters or leaves a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(
    missing_docs,
    reason = "the variants are documented where they are used, in cra_lints::flow::api::Port"
)]
pub enum Port {
    Return,
    Receiver,
    Arg(u8),
    Args,
    CallbackParam(u8, u8),
    CallbackReturn(u8),
}

/// A condition on a constant argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// Which value.
    pub at: Port,
    /// What it must be.
    pub is: Constant,
    /// Whether it must be anything but that.
    pub not: bool,
}

/// A constant in a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the variants are documented where they are used, in cra_lints::flow::api::Constant"
)]
pub enum Constant {
    Bool(bool),
    Int(i64),
    Str(String),
    Path(String),
}

/// Reads a port.
pub(super) fn port(text: &str) -> Result<Port, String> {
    let wrong = || format!("`{text}` is no port: write {PORTS}");
    let number = |digits: &str| digits.parse::<u8>().map_err(|_| wrong());
    match text {
        "return" => return Ok(Port::Return),
        "self" => return Ok(Port::Receiver),
        "*" => return Ok(Port::Args),
        _ => {}
    }
    let Some((argument, rest)) = text.split_once('(') else {
        return Ok(Port::Arg(number(text)?));
    };
    let parameter = rest.strip_suffix(')').ok_or_else(wrong)?;
    Ok(if parameter.is_empty() {
        Port::CallbackReturn(number(argument)?)
    } else {
        Port::CallbackParam(number(argument)?, number(parameter)?)
    })
}

/// Reads a flow such as `self -> return`.
pub(super) fn flow(text: &str) -> Result<(Port, Port), String> {
    let (from, to) = text
        .split_once(" -> ")
        .ok_or_else(|| format!("`{text}` is no flow: write it as `0 -> return`"))?;
    let (from, to) = (port(from)?, port(to)?);
    if from == to || from == Port::Return || matches!(to, Port::CallbackReturn(_)) {
        return Err(format!("nothing can pass as `{text}` says"));
    }
    Ok((from, to))
}

/// Reads a condition such as `0 = false`.
pub(super) fn when(text: &str) -> Result<When, String> {
    let (at, is, not) = if let Some((at, is)) = text.split_once(" != ") {
        (at, is, true)
    } else if let Some((at, is)) = text.split_once(" = ") {
        (at, is, false)
    } else {
        return Err(format!(
            "`{text}` is no condition: write it as `0 = false` or `0 != false`"
        ));
    };
    Ok(When {
        at: port(at)?,
        is: constant(is)?,
        not,
    })
}

fn constant(text: &str) -> Result<Constant, String> {
    if let Ok(truth) = text.parse() {
        return Ok(Constant::Bool(truth));
    }
    if let Ok(number) = text.parse() {
        return Ok(Constant::Int(number));
    }
    let quoted = text
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''));
    if let Some(inner) = quoted {
        return Ok(Constant::Str(inner.to_owned()));
    }
    if text.contains("::") && path(text).is_ok() {
        return Ok(Constant::Path(text.to_owned()));
    }
    Err(format!(
        "`{text}` is no constant: write `true`, `false`, a number, a text in single quotes or a whole path"
    ))
}

/// Checks the path of a function, a macro, a type or a module.
pub(super) fn path(text: &str) -> Result<(), String> {
    let wrong = |why: &str| Err(format!("`{text}` is no path: {why}"));
    let name = text.strip_suffix('!').unwrap_or(text);
    let mut segments = name.split("::");
    let first = segments.next().unwrap_or_default();
    let rest: Vec<&str> = segments.collect();
    let special = matches!(first, "[T]" | "[T; N]" | "*const T" | "*mut T");
    if let Some(bad) = rest
        .iter()
        .chain((!special).then_some(&first))
        .find(|segment| !identifier(segment))
    {
        return wrong(&format!(
            "`{bad}` is no name, and generic arguments are left out"
        ));
    }
    if matches!(first, "core" | "alloc") {
        return wrong("what is in `core` and `alloc` is named as in `std`");
    }
    Ok(())
}

/// Whether the text is a name as Rust has them.
fn identifier(text: &str) -> bool {
    let mut letters = text.chars();
    letters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Types that have no longer path.
const PRIMITIVES: &[&str] = &[
    "Self", "_", "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str",
    "u128", "u16", "u32", "u64", "u8", "usize",
];

/// Checks a type, whose named parts must be whole paths, so that nobody guesses which `Error` is meant.
pub(super) fn ty(text: &str) -> Result<(), String> {
    let mut rest = text;
    let checked = one(&mut rest).and_then(|()| {
        if rest.is_empty() {
            Ok(())
        } else {
            Err(format!("nothing is expected at `{rest}`"))
        }
    });
    checked.map_err(|why| {
        let mut out = format!("`{text}` is no type: {why}");
        let _ = write!(out, "; paths are whole, `_` stands for what is not known");
        out
    })
}

fn one(rest: &mut &str) -> Result<(), String> {
    if eat(rest, "&") {
        eat(rest, "mut ");
        return one(rest);
    }
    if eat(rest, "*const ") || eat(rest, "*mut ") {
        return one(rest);
    }
    if eat(rest, "(") {
        return several(rest, ")");
    }
    if eat(rest, "[") {
        one(rest)?;
        if eat(rest, "; ") {
            let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '_');
            *rest = &rest[digits.unwrap_or(rest.len())..];
        }
        return expect(rest, "]");
    }
    if eat(rest, "fn(") {
        several(rest, ")")?;
        return if eat(rest, " -> ") { one(rest) } else { Ok(()) };
    }
    if eat(rest, "impl ") || eat(rest, "dyn ") {
        one(rest)?;
        while eat(rest, " + ") {
            one(rest)?;
        }
        return Ok(());
    }
    let end = rest
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != ':')
        .unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    let whole = name.contains("::") && path(name).is_ok();
    if !whole && !PRIMITIVES.contains(&name) {
        return Err(format!("`{name}` is neither a primitive nor a whole path"));
    }
    *rest = after;
    if eat(rest, "<") {
        several(rest, ">")?;
    }
    Ok(())
}

/// Types with commas between them, each perhaps with the name of an associated type before it.
fn several(rest: &mut &str, close: &str) -> Result<(), String> {
    if eat(rest, close) {
        return Ok(());
    }
    loop {
        if let Some((name, after)) = rest.split_once(" = ")
            && identifier(name)
        {
            *rest = after;
        }
        one(rest)?;
        if !eat(rest, ", ") {
            eat(rest, ",");
            return expect(rest, close);
        }
    }
}

fn eat(rest: &mut &str, what: &str) -> bool {
    let after = rest.strip_prefix(what);
    *rest = after.unwrap_or(rest);
    after.is_some()
}

fn expect(rest: &mut &str, what: &str) -> Result<(), String> {
    if eat(rest, what) {
        Ok(())
    } else {
        Err(format!("`{what}` is expected at `{rest}`"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_and_flows_are_read() {
        assert_eq!(port("return"), Ok(Port::Return));
        assert_eq!(port("0(1)"), Ok(Port::CallbackParam(0, 1)));
        assert_eq!(
            flow("0() -> return"),
            Ok((Port::CallbackReturn(0), Port::Return))
        );
        for bad in ["", "result", "-1", "0(", "0(x)", "300"] {
            assert!(port(bad).unwrap_err().contains("`self`"), "{bad}");
        }
        for bad in ["0", "0->1", "return -> 0", "0 -> 0", "0 -> 0()"] {
            assert!(flow(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn conditions_are_read() {
        let read = when("0 != 'http'").unwrap();
        assert_eq!(
            (read.at, read.is, read.not),
            (Port::Arg(0), Constant::Str("http".to_owned()), true)
        );
        assert_eq!(when("1 = -3").unwrap().is, Constant::Int(-3));
        assert_eq!(when("self = false").unwrap().is, Constant::Bool(false));
        assert_eq!(
            when("0 = a::B::C").unwrap().is,
            Constant::Path("a::B::C".to_owned())
        );
        for bad in ["0", "0 = no", "x = true", "0 == true"] {
            assert!(when(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn paths_are_checked() {
        for good in [
            "std::env::args",
            "log::info!",
            "[T]::len",
            "str::trim",
            "*mut T::add",
            "str",
        ] {
            assert_eq!(path(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "a::",
            "Vec<T>::new",
            "a b::c",
            "core::mem::swap",
            "a.b",
            "[U]::len",
        ] {
            assert!(path(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn types_are_checked() {
        for good in [
            "std::result::Result<std::vec::Vec<u8>, std::io::Error>",
            "&mut [u8; 16]",
            "impl std::iter::Iterator<Item = (u8, _)>",
            "std::boxed::Box<dyn std::io::Read + std::marker::Send>",
            "fn(u8) -> Self",
            "()",
            "(u8,)",
        ] {
            assert_eq!(ty(good), Ok(()), "{good}");
        }
        for bad in [
            "String",
            "Vec<u8>",
            "std::vec::Vec<u8",
            "u8 u8",
            "",
            "std::vec::Vec<Error>",
        ] {
            assert!(ty(bad).is_err(), "{bad}");
        }
    }
}
