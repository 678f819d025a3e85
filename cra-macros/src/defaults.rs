//! Configurations whose default is the safe one: judged by rustc for a constant, else by a test that is generated.

use cra_vocab::words;
use proc_macro::{Span, TokenStream, TokenTree};

use crate::expand::{self, Problem};
use crate::interface::at;
use crate::parse::{self, Arg};
use crate::read::{self, Field, Item, Kind};
use crate::tokens::{code, is_punct, is_word, literal, name, shown, span_of, stream};

const FORM: &str = "secure_default(tls, !debug, port == 443)";

/// A struct of which the default fulfils conditions on its fields.
pub(crate) fn secure_default(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut problems = Vec::new();
    let args = parse::arguments(args, &mut problems);
    let read = read::item(item.clone());
    let (Kind::Struct(fields), Some(ty)) = (&read.kind, &read.name) else {
        let text =
            "`secure_default` stands on a struct: put it on the one that holds the configuration";
        problems.push(Problem::new(read.keyword, text));
        return expand::item(&problems, item);
    };
    let mut constant: Option<Vec<TokenTree>> = None;
    let mut conditions = Vec::new();
    for Arg { span, tokens, .. } in args {
        match tokens.as_slice() {
            [word, equals, value @ ..]
                if is_word(Some(word), "const") && is_punct(Some(equals), '=') =>
            {
                if constant.is_some() {
                    problems.push(Problem::new(span, "`const` is given twice: remove one"));
                } else if value.is_empty() {
                    let text = format!(
                        "`const` names nothing: write `const = {}::DEFAULT`",
                        name(ty)
                    );
                    problems.push(Problem::new(span, text));
                }
                constant = Some(value.to_vec());
            }
            _ => match condition(&tokens, fields) {
                Ok(()) => conditions.push(tokens),
                Err(text) => problems.push(Problem::new(span, text)),
            },
        }
    }
    if conditions.is_empty() && problems.is_empty() {
        let text = format!(
            "`secure_default` says nothing of the default: write `{FORM}`, with fields of this struct"
        );
        problems.push(Problem::new(Span::call_site(), text));
    }
    if constant.is_none() && !read.generics.is_closed() {
        let text = "a type with parameters has no one default: name a constant, as in `const = Config::<u8>::DEFAULT`";
        problems.push(Problem::new(at(&read), text));
    }
    let mut out = expand::item(&problems, item);
    if problems.is_empty() {
        out.extend(match constant {
            Some(constant) => conditions
                .iter()
                .map(|condition| by_constant(&constant, condition))
                .collect(),
            None => by_test(&read, &conditions),
        });
    }
    out
}

/// Whether a condition begins with a field, or with `!` and a field.
fn condition(tokens: &[TokenTree], fields: &[Field]) -> Result<(), String> {
    let negated = is_punct(tokens.first(), '!');
    let rest = if negated { &tokens[1..] } else { tokens };
    let Some((TokenTree::Ident(field), after)) = rest.split_first() else {
        return Err(format!("this is no condition on a field: write `{FORM}`"));
    };
    if is_punct(after.first(), '=') && !is_punct(after.get(1), '=') {
        return Err("one `=` gives a value and compares nothing: write `==`".to_owned());
    }
    let known: Vec<String> = fields
        .iter()
        .filter_map(|field| field.name.as_ref().map(name))
        .collect();
    let field = name(field);
    if known.contains(&field) {
        return Ok(());
    }
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let advice = match words::nearest(&field, &known) {
        Some(near) => format!("; did you mean `{near}`?"),
        None => ": name one of the fields".to_owned(),
    };
    Err(format!("this struct has no field `{field}`{advice}"))
}

/// A condition as code on a value: `!debug` on `it` becomes `!it.debug`.
fn on(value: &TokenStream, condition: &[TokenTree]) -> TokenStream {
    let start = usize::from(is_punct(condition.first(), '!'));
    let mut out = stream(&condition[..start]);
    out.extend(value.clone());
    out.extend(code(span_of(condition), ".", &[]));
    out.extend(stream(&condition[start..]));
    out
}

fn told(condition: &[TokenTree]) -> String {
    let shown = shown(condition).replace("! ", "!");
    format!(
        "the default is not secure: `{shown}` does not hold, so change the default or the declaration"
    )
}

fn by_constant(constant: &[TokenTree], condition: &[TokenTree]) -> TokenStream {
    let at = span_of(condition);
    let gaps = [
        ("condition", on(&stream(constant), condition)),
        ("text", literal(at, &told(condition))),
    ];
    code(
        at,
        "const _: () = { ::core::assert!($condition, $text); };",
        &gaps,
    )
}

fn by_test(read: &Item, conditions: &[Vec<TokenTree>]) -> TokenStream {
    let Some(ty) = &read.name else {
        return TokenStream::new();
    };
    let span = ty.span();
    let it = code(span, "it", &[]);
    let checks: TokenStream = conditions
        .iter()
        .map(|condition| {
            let gaps = [
                ("condition", on(&it, condition)),
                ("text", literal(span_of(condition), &told(condition))),
            ];
            code(
                span_of(condition),
                "::core::assert!($condition, $text);",
                &gaps,
            )
        })
        .collect();
    let test = format!("{}_has_secure_defaults", snake(&name(ty)));
    let text = format!(
        "#[cfg(test)] #[::core::prelude::v1::test] fn {test}() {{ \
            let it = <$ty $longest as ::core::default::Default>::default(); $checks \
        }}"
    );
    let gaps = [
        ("ty", TokenTree::Ident(ty.clone()).into()),
        ("longest", read.generics.longest()),
        ("checks", checks),
    ];
    code(span, &text, &gaps)
}

/// `DeviceConfig` as `device_config`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for (at, c) in name.chars().enumerate() {
        if c.is_uppercase() && at > 0 && !out.ends_with('_') {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}
