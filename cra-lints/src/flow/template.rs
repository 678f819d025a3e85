//! Templates as text: which of the values that one is given it shows as they are.

/// How placeholders are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// `{{ name | safe }}`, `{% for … %}`: askama, tera, minijinja, liquid.
    Jinja,
    /// `{{name}}`, `{{{name}}}`, `{{#each …}}`: handlebars, mustache.
    Mustache,
}

/// Fields that lead to a value: `article.lead`.
pub(super) type Names = Vec<String>;

/// Templates longer than this are not taken apart.
const MAX_TEXT: usize = 64 * 1024;

/// Filters whose result holds no tags, whatever goes in.
const ESCAPES: &[&str] = &[
    "e",
    "escape",
    "escape_once",
    "force_escape",
    "forceescape",
    "h",
    "html",
    "urlencode",
    "urlencode_strict",
    "url_encode",
    "striptags",
    "strip_html",
    "length",
    "count",
    "int",
    "float",
    "size",
    "filesizeformat",
    "slugify",
];

/// The values that a template shows unescaped, where it escapes by itself or does not.
pub(super) fn shown_raw(text: &str, dialect: Dialect, escapes: bool) -> Vec<Names> {
    if text.len() > MAX_TEXT {
        return Vec::new();
    }
    let mut out = match dialect {
        Dialect::Jinja => jinja(text, escapes),
        Dialect::Mustache => mustache(text, escapes),
    };
    out.sort_unstable();
    out.dedup();
    out
}

fn jinja(text: &str, escapes: bool) -> Vec<Names> {
    let mut out = Vec::new();
    let mut escaping = vec![escapes];
    // What the variables of loops stand for.
    let mut known: Vec<(String, Names)> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{']) {
        let (end, is_tag) = match rest.as_bytes().get(at + 1) {
            Some(b'{') => ("}}", false),
            Some(b'%') => ("%}", true),
            _ => {
                rest = &rest[at + 1..];
                continue;
            }
        };
        let Some(inner) = rest[at + 2..].find(end) else {
            break;
        };
        let inside = rest[at + 2..at + 2 + inner].trim_matches(['-', '+', ' ', '\n', '\t', '\r']);
        rest = &rest[at + 2 + inner + 2..];
        if is_tag {
            tag(inside, &mut escaping, &mut known);
            continue;
        }
        let mut parts = inside.split('|');
        let shown = parts.next().unwrap_or_default();
        let filters: Vec<&str> = parts
            .map(|filter| filter.split(['(', ':']).next().unwrap_or_default().trim())
            .collect();
        let safe = filters.contains(&"safe") || filters.contains(&"raw");
        let harmless = filters.iter().any(|filter| ESCAPES.contains(filter));
        if safe || !harmless && !escaping.last().copied().unwrap_or(escapes) {
            out.extend(names_in(shown).into_iter().map(|path| follow(path, &known)));
        }
    }
    out
}

/// `for line in page.lines`, `set title = page.title`, `autoescape false`.
fn tag(inside: &str, escaping: &mut Vec<bool>, known: &mut Vec<(String, Names)>) {
    let (word, rest) = inside
        .split_once(char::is_whitespace)
        .unwrap_or((inside, ""));
    match word {
        "autoescape" => {
            let off = matches!(rest.trim().trim_matches(['"', '\'']), "false" | "none");
            escaping.push(!off);
        }
        "endautoescape" if escaping.len() > 1 => {
            escaping.pop();
        }
        "for" => {
            if let Some((variables, list)) = rest.split_once(" in ") {
                let list = list.split('|').next().unwrap_or_default();
                if let Some(path) = names_in(list).into_iter().next() {
                    let path = follow(path, known);
                    for variable in variables.split(',') {
                        known.push((variable.trim().to_owned(), path.clone()));
                    }
                }
            }
        }
        "set" | "let" | "with" | "assign" => {
            if let Some((variable, value)) = rest.split_once('=') {
                for path in names_in(value).into_iter().take(1) {
                    let path = follow(path, known);
                    known.push((variable.trim().to_owned(), path));
                }
            }
        }
        _ => {}
    }
}

/// A path whose first name may be the variable of a loop.
fn follow(path: Names, known: &[(String, Names)]) -> Names {
    let found = known
        .iter()
        .rev()
        .find(|(name, _)| path.first() == Some(name));
    match found {
        Some((_, to)) => to.iter().chain(&path[1..]).cloned().collect(),
        None => path,
    }
}

/// The paths of names in an expression; texts and what is called are left out.
fn names_in(text: &str) -> Vec<Names> {
    let mut out = Vec::new();
    let mut quote = None;
    let mut word = String::new();
    for char in text.chars().chain([' ']) {
        match quote {
            Some(open) => {
                if char == open {
                    quote = None;
                }
                continue;
            }
            None if matches!(char, '"' | '\'') => quote = Some(char),
            None if char.is_alphanumeric() || matches!(char, '_' | '.') => {
                word.push(char);
                continue;
            }
            None => {}
        }
        let named = std::mem::take(&mut word);
        if named.starts_with(|char: char| char.is_alphabetic() || char == '_') && char != '(' {
            let path = named.strip_prefix("self.").unwrap_or(&named);
            out.push(
                path.split('.')
                    .filter(|part| !part.is_empty())
                    .map(str::to_owned)
                    .collect(),
            );
        }
    }
    out
}

fn mustache(text: &str, escapes: bool) -> Vec<Names> {
    let mut out = Vec::new();
    // The lists and things that are gone through.
    let mut within: Vec<Names> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("{{") {
        let (open, end) = match rest.as_bytes().get(at + 2) {
            Some(b'{') => (3, "}}}"),
            _ => (2, "}}"),
        };
        let Some(inner) = rest[at + open..].find(end) else {
            break;
        };
        let inside = rest[at + open..at + open + inner].trim_matches(['~', ' ', '\n', '\t']);
        rest = &rest[at + open + inner + end.len()..];
        let (sign, shown) = match inside.as_bytes().first() {
            Some(b'#' | b'^' | b'/' | b'!' | b'>' | b'&') => inside.split_at(1),
            _ => ("", inside),
        };
        match sign {
            "#" => {
                let path = names_in(shown).pop().unwrap_or_default();
                let asks = shown.trim_start().starts_with("if ")
                    || shown.trim_start().starts_with("unless ");
                within.push(if asks { Vec::new() } else { path });
            }
            "/" => {
                within.pop();
            }
            "" | "&" if open == 3 || sign == "&" || !escapes => {
                let mut named = names_in(shown);
                if named.len() > 1 {
                    // The first one is a helper.
                    named.remove(0);
                }
                for path in named {
                    let plain: Names = path.into_iter().filter(|name| name != "this").collect();
                    for around in within.iter().filter(|around| !around.is_empty()) {
                        out.push(around.iter().chain(&plain).cloned().collect());
                    }
                    if !plain.is_empty() {
                        out.push(plain);
                    }
                }
            }
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(text: &str, dialect: Dialect, escapes: bool) -> Vec<String> {
        shown_raw(text, dialect, escapes)
            .iter()
            .map(|path| path.join("."))
            .collect()
    }

    #[test]
    fn jinja_shows_what_is_called_safe() {
        let text = "<h1>{{ title }}</h1>{{ page.body | trim | safe }}{% for line in page.lines %}{{- line.text|safe -}}{% endfor %}";
        assert_eq!(
            raw(text, Dialect::Jinja, true),
            ["page.body", "page.lines.text"]
        );
        assert_eq!(
            raw(
                "{{ a|escape }}{{ b }}{{ c ~ \"d e\" }}",
                Dialect::Jinja,
                false
            ),
            ["b", "c"]
        );
        let off = "{{ a }}{% autoescape false %}{{ b }}{% endautoescape %}{{ c }}";
        assert_eq!(raw(off, Dialect::Jinja, true), ["b"]);
    }

    #[test]
    fn mustache_shows_what_stands_in_three_braces() {
        let text = "<h1>{{title}}</h1>{{{body}}}{{&more}}{{#each rows}}<td>{{{this.name}}}</td>{{/each}}{{! {{{no}}} }}";
        let found = raw(text, Dialect::Mustache, true);
        assert!(
            ["body", "more", "rows.name"]
                .iter()
                .all(|name| found.contains(&(*name).to_owned())),
            "{found:?}"
        );
        assert!(!found.contains(&"title".to_owned()));
        assert_eq!(
            raw("{{a}} {{#if b}}{{c}}{{/if}}", Dialect::Mustache, false),
            ["a", "c"]
        );
    }
}
