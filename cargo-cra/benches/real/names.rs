//! Symbols as the compiler writes them, and the paths by which an advisory would name the function.

/// The function that a symbol is of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Function {
    /// Its crate and its path in it, as an advisory writes it.
    pub(crate) path: String,
    /// The trait's function, where it is one: it may stand in the crate of the trait as well.
    pub(crate) by_trait: Option<String>,
}

impl Function {
    /// Reads a symbol without its hash. `None` for what is no function that somebody wrote.
    pub(crate) fn parse(symbol: &str) -> Option<Self> {
        if let Some(rest) = symbol.strip_prefix('<') {
            let end = closing(rest)?;
            let (head, rest) = (&rest[..end], &rest[end + 1..]);
            let name = segments(rest.strip_prefix("::")?).into_iter().next()?;
            let (of, of_trait) = match split_as(head) {
                Some((of, of_trait)) => (of, Some(of_trait)),
                None => (head, None),
            };
            let by_trait = of_trait
                .and_then(path)
                .map(|path| format!("{path}::{name}"));
            return match (path(of), by_trait) {
                (Some(of), by_trait) => Some(Self {
                    path: format!("{of}::{name}"),
                    by_trait,
                }),
                (None, Some(path)) => Some(Self {
                    path,
                    by_trait: None,
                }),
                (None, None) => None,
            };
        }
        let path = segments(symbol);
        (path.len() > 1).then(|| Self {
            path: path.join("::"),
            by_trait: None,
        })
    }
}

/// The path of a type or trait that has one.
fn path(text: &str) -> Option<String> {
    let text = text.trim_start_matches('&').trim_start_matches("mut ");
    let text = text.trim_start_matches("dyn ");
    let path = segments(text);
    let plain = |part: &String| part.chars().all(|c| c.is_alphanumeric() || c == '_');
    (path.len() > 1 && path.iter().all(plain)).then(|| path.join("::"))
}

/// The parts of a path before a closure or a shim, without generic arguments.
fn segments(text: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut depth = 0_usize;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '<' | '[' | '(' => depth += 1,
            '>' if before == '-' => {}
            '>' | ']' | ')' => depth = depth.saturating_sub(1),
            '{' if depth == 0 => break,
            ':' if depth == 0 && text[at..].starts_with("::") => out.push(String::new()),
            ':' if depth == 0 => {}
            _ if depth == 0 => out.last_mut().expect("it has one").push(c),
            _ => {}
        }
        before = c;
    }
    out.retain(|part| !part.is_empty());
    out
}

/// The place of the `>` that ends what begins here.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 1_usize;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            '>' if before != '-' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
        before = c;
    }
    None
}

/// `Type as Trait`, the last ` as ` outside of brackets.
fn split_as(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    let mut found = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' if before == '-' => {}
            '>' | ')' | ']' => depth = depth.saturating_sub(1),
            ' ' if depth == 0 && text[at..].starts_with(" as ") => found = Some(at),
            _ => {}
        }
        before = c;
    }
    found.map(|at| (&text[..at], &text[at + 4..]))
}
