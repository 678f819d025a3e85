//! What stands between the parentheses of a promise: texts and words, with and without a name.

/// An argument of a promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// The name before `=`; empty for one without a name.
    pub key: String,
    /// The value; a text without its quotes.
    pub value: String,
}

/// The arguments in a text, cut at the commas that stand in no brackets and no quotes.
pub(super) fn arguments(text: &str) -> Vec<Argument> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut depth: usize = 0;
    let mut quoted = false;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '"' if before != '\\' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' | '<' => depth += 1,
            '>' if matches!(before, '-' | '=') => {}
            ')' | ']' | '}' | '>' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                out.extend(argument(&text[start..at]));
                start = at + 1;
            }
            _ => {}
        }
        before = c;
    }
    out.extend(argument(&text[start..]));
    out
}

fn argument(text: &str) -> Option<Argument> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let named = text.split_once('=').filter(|(key, value)| {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        key.trim().chars().all(word) && !value.starts_with('=')
    });
    let (key, value) = match named {
        Some((key, value)) => (key.trim(), value.trim()),
        None => ("", text),
    };
    let value = value
        .strip_prefix('"')
        .and_then(|value| value.strip_suffix('"'))
        .unwrap_or(value);
    Some(Argument {
        key: key.to_owned(),
        value: value.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_cut_at_their_commas() {
        let found = arguments(
            "crate::log::record, event = \"a, b\", time = f(1, 2), Map<K, V>, !debug, port == 443,",
        );
        let shown: Vec<(&str, &str)> = found
            .iter()
            .map(|arg| (arg.key.as_str(), arg.value.as_str()))
            .collect();
        assert_eq!(
            shown,
            [
                ("", "crate::log::record"),
                ("event", "a, b"),
                ("time", "f(1, 2)"),
                ("", "Map<K, V>"),
                ("", "!debug"),
                ("", "port == 443"),
            ]
        );
    }
}
