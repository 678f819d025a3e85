//! Personal data, classified field by field, and the functions that erase what is stored.

use cra_vocab::words;
use proc_macro::{Delimiter, Group, Span, TokenStream, TokenTree};

use crate::checks::{exists, into_body};
use crate::expand::{self, Problem};
use crate::given::{Given, is_type};
use crate::parse;
use crate::read::{self, Attr, Field, Kind};
use crate::signature::is_result;
use crate::tokens::{by_comma, flat, group, is_punct, is_word, position, shown, span_of, stream};

const EACH: &str =
    "write `#[cra(purpose = \"…\", keep = \"…\")]` or `#[cra(not_personal)]` above it";

/// A type of which each field says what it is for and how long it is kept.
pub(crate) fn personal(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut problems = Vec::new();
    let mut given = Given::read(
        "personal_data",
        &["category"],
        &["category"],
        args,
        &mut problems,
    );
    given.refuse_plain("personal_data(category = \"contact\")", &mut problems);
    given.needs("category", "category = \"contact\"", &mut problems);
    let read = read::item(item.clone());
    match (&read.kind, &read.name) {
        (Kind::Struct(fields) | Kind::Enum(fields), Some(name)) => {
            if fields.is_empty() {
                let text = "this type has no field to classify: put `personal_data` on the type that holds its values";
                problems.push(Problem::new(name.span(), text));
            }
            for field in fields {
                classified(field, &mut problems);
            }
        }
        _ => {
            let text = "`personal_data` stands on a struct or an enum: give the data a type of its own, and mark that";
            problems.push(Problem::new(read.keyword, text));
        }
    }
    // The words on fields are ours: rustc knows no such attribute and would refuse them.
    let stripped = strip(item);
    expand::item(&problems, stripped)
}

fn classified(field: &Field, problems: &mut Vec<Problem>) {
    let mut ours = field.attrs.iter().filter(|attr| attr.name == "cra");
    let Some(attr) = ours.next() else {
        let named = field.name.as_ref().map_or_else(
            || "this field".to_owned(),
            |name| format!("the field `{}`", crate::tokens::name(name)),
        );
        let text = format!("{named} is not classified: {EACH}");
        problems.push(Problem::new(field.span, text));
        return;
    };
    if let Some(second) = ours.next() {
        let text = "this field is classified twice: remove one";
        problems.push(Problem::new(second.span, text));
    }
    field_words(attr, problems);
}

fn field_words(attr: &Attr, problems: &mut Vec<Problem>) {
    let [TokenTree::Group(args)] = attr.args.as_slice() else {
        problems.push(Problem::new(
            attr.span,
            format!("`cra` says nothing of this field: {EACH}"),
        ));
        return;
    };
    let args = args.stream();
    let known = &["purpose", "keep"];
    let mut found = Vec::new();
    let given = Given::read("cra", known, known, args, &mut found);
    let exempt = given
        .plain
        .iter()
        .any(|arg| matches!(&arg.form, parse::Form::Word(word) if word == "not_personal"));
    for arg in &given.plain {
        match &arg.form {
            parse::Form::Word(word) if word == "not_personal" => {}
            parse::Form::Word(word) if words::nearest(word, &["not_personal"]).is_some() => {
                let text = format!("there is no argument `{word}`; did you mean `not_personal`?");
                found.push(Problem::new(arg.span, text));
            }
            _ => found.push(Problem::new(
                arg.span,
                format!("a field does not take this: {EACH}"),
            )),
        }
    }
    if exempt && (given.has("purpose") || given.has("keep")) {
        let text =
            "a field that is `not_personal` has neither purpose nor end: remove one of the two";
        found.push(Problem::new(attr.span, text));
    }
    if !exempt && found.is_empty() {
        let asked = [
            ("purpose", "purpose = \"…\"`, what the product needs it for"),
            ("keep", "keep = \"…\"`, how long it is stored"),
        ];
        for (key, advice) in asked {
            if !given.has(key) {
                let text = format!("this field has no `{key}`: write `{advice}");
                found.push(Problem::new(attr.span, text));
            }
        }
    }
    problems.append(&mut found);
}

/// The item without `#[cra(…)]` in front of its fields.
fn strip(item: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = item.into_iter().collect();
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let attr = group(tokens.get(at + 1), Delimiter::Bracket);
        if is_punct(Some(token), '#')
            && attr.is_some_and(|attr| {
                is_word(attr.stream().into_iter().next().as_ref(), "cra") && is_helper(attr)
            })
        {
            at += 2;
            continue;
        }
        out.push(match token {
            TokenTree::Group(inner) if inner.delimiter() != Delimiter::Bracket => {
                let mut stripped = Group::new(inner.delimiter(), strip(inner.stream()));
                stripped.set_span(inner.span());
                TokenTree::Group(stripped)
            }
            token => token.clone(),
        });
        at += 1;
    }
    stream(&out)
}

/// `cra(…)` itself, and not an attribute `cra::…` on something inside.
fn is_helper(attr: &Group) -> bool {
    !is_punct(attr.stream().into_iter().nth(1).as_ref(), ':')
}

/// A function that erases values of these types from where they are stored.
pub(crate) fn erases(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut problems = Vec::new();
    let args = flat(args);
    let types = by_comma(&args);
    if types.is_empty() {
        let text = "`erases` names no type: write `erases(Owner, Token)`, with the types whose stored values it removes";
        problems.push(Problem::new(Span::call_site(), text));
    }
    let mut added = TokenStream::new();
    for ty in types {
        if !is_type(ty) {
            let text = format!(
                "`{}` is not the name of a type: write `erases(Owner)`",
                shown(ty)
            );
            problems.push(Problem::new(span_of(ty), text));
            continue;
        }
        let end = position(ty, |_, token| is_punct(Some(token), '<')).unwrap_or(ty.len());
        if !is_word(ty.first(), "Self") {
            added.extend(exists(&ty[..end]));
        }
    }
    let read = read::item(item.clone());
    match &read.kind {
        Kind::Fn(function) if is_result(&function.output) => {}
        Kind::Fn(function) => {
            let at = match (&read.name, function.output.first()) {
                (_, Some(output)) => output.span(),
                (Some(name), None) => name.span(),
                (None, None) => Span::call_site(),
            };
            let text =
                "a function that erases can fail, and its caller must know: return `Result<_, _>`";
            problems.push(Problem::new(at, text));
        }
        _ => {
            let text =
                "`erases` stands on a function: put it on the one that removes what is stored";
            problems.push(Problem::new(read.keyword, text));
        }
    }
    if !problems.is_empty() {
        return expand::item(&problems, item);
    }
    into_body(item, added)
}
