//! Proofs of access as types: `witness` makes one, `mints` gives one out or refuses, `requires` asks for one.

use proc_macro::{Span, TokenStream, TokenTree};

use crate::absent::Absent;
use crate::checks::{MARK, into_body, is_witness};
use crate::expand::{self, Problem};
use crate::read::{self, Function, Item, Kind};
use crate::signature::{brings, may_give, type_name};
use crate::tokens::{by_comma, code, flat, idents, shown, span_of};

/// A struct that nobody outside its module can make.
pub(crate) fn witness(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut problems = Vec::new();
    refuse_arguments("witness", args, &mut problems);
    let read = read::item(item.clone());
    let (Kind::Struct(fields), Some(name)) = (&read.kind, &read.name) else {
        let text =
            "`witness` stands on a struct: only its private fields keep others from making one";
        problems.push(Problem::new(read.keyword, text));
        return expand::item(&problems, item);
    };
    if fields.is_empty() {
        let text = "a witness has at least one private field, or everybody can make one: give it a field such as `_private: ()`";
        problems.push(Problem::new(name.span(), text));
    }
    for (span, written) in fields.iter().filter_map(|field| field.visible) {
        let text = format!(
            "a field of a witness is private: remove `{written}` here, so that no other module can make one"
        );
        problems.push(Problem::new(span, text));
    }
    for (derive, span) in derives(&read) {
        let why = match derive.as_str() {
            "Default" => "which would make one out of nothing",
            "Deserialize" => "which would make one out of any input",
            _ => continue,
        };
        let text = format!("a witness has no {derive}, {why}: remove `{derive}` here");
        problems.push(Problem::new(span, text));
    }
    let mut out = TokenStream::new();
    if !read.attrs.iter().any(|attr| attr.name == "must_use") && problems.is_empty() {
        let text =
            "#[must_use = \"a witness proves something only to the function that takes it\"]";
        out.extend(code(name.span(), text, &[]));
    }
    out = {
        let mut whole = expand::item(&problems, out);
        whole.extend(item);
        whole
    };
    let text = format!(
        "#[automatically_derived] impl $declared $name $used $clause {{ \
            #[doc(hidden)] pub const {MARK}: ::core::primitive::bool = true; \
        }}"
    );
    let gaps = [
        ("declared", read.generics.declared()),
        ("name", TokenTree::Ident(name.clone()).into()),
        ("used", read.generics.used()),
        ("clause", read.generics.where_clause()),
    ];
    out.extend(code(name.span(), &text, &gaps));
    if problems.is_empty() {
        let absent = Absent {
            bound: "::core::default::Default",
            text: "a witness has no Default, which would make one out of nothing: remove that implementation",
            stands_for: "_AWitnessHasNoDefault",
        };
        out.extend(absent.assertion(name, &read.generics));
    }
    out
}

/// A function that may give out a witness.
pub(crate) fn mints(args: TokenStream, item: TokenStream) -> TokenStream {
    proof(
        args,
        item,
        &Proof {
            attribute: "mints",
            is_right: |function, ty| may_give(&function.output, ty),
            at: |function| span_of(&function.output),
            advice: |ty| {
                format!(
                    "a function that mints `{ty}` must be able to refuse: return `Result<{ty}, _>` or `Option<{ty}>`"
                )
            },
        },
    )
}

/// A function that cannot be called without a witness.
pub(crate) fn requires(args: TokenStream, item: TokenStream) -> TokenStream {
    proof(
        args,
        item,
        &Proof {
            attribute: "requires",
            is_right: |function, ty| function.params.iter().any(|param| brings(&param.ty, ty)),
            at: |_| Span::call_site(),
            advice: |ty| {
                format!(
                    "a function that requires `{ty}` takes one: add a parameter of the type `{ty}` or `&{ty}`"
                )
            },
        },
    )
}

/// What `mints` and `requires` differ in.
struct Proof {
    attribute: &'static str,
    is_right: fn(&Function, &str) -> bool,
    at: fn(&Function) -> Span,
    advice: fn(&str) -> String,
}

fn proof(args: TokenStream, item: TokenStream, proof: &Proof) -> TokenStream {
    let Proof { attribute, .. } = proof;
    let mut problems = Vec::new();
    let args = flat(args);
    let types = by_comma(&args);
    let read = read::item(item.clone());
    if types.is_empty() {
        let text = format!(
            "`{attribute}` names no type: write `{attribute}(Session)`, with a witness of yours"
        );
        problems.push(Problem::new(Span::call_site(), text));
    }
    let Kind::Fn(function) = &read.kind else {
        let text = format!("`{attribute}` stands on a function: put it on each one that is meant");
        problems.push(Problem::new(read.keyword, text));
        return expand::item(&problems, item);
    };
    let mut added = TokenStream::new();
    for ty in types {
        let Some(name) = type_name(ty).filter(|_| crate::given::is_type(ty)) else {
            let text = format!(
                "`{}` is not the name of a type: write `{attribute}(Session)`",
                shown(ty)
            );
            problems.push(Problem::new(span_of(ty), text));
            continue;
        };
        if !(proof.is_right)(function, &name) {
            let mut at = (proof.at)(function);
            if function.output.is_empty() && *attribute == "mints" {
                at = read.name.as_ref().map_or(at, proc_macro::Ident::span);
            }
            problems.push(Problem::new(at, (proof.advice)(&name)));
        }
        added.extend(is_witness(ty));
    }
    if !problems.is_empty() {
        return expand::item(&problems, item);
    }
    into_body(item, added)
}

/// The derives that stand below, with their last names.
pub(crate) fn derives(item: &Item) -> Vec<(String, Span)> {
    let attrs = item.attrs.iter().filter(|attr| attr.name == "derive");
    let derives = attrs.flat_map(|attr| {
        let [TokenTree::Group(list)] = attr.args.as_slice() else {
            return Vec::new();
        };
        let list = flat(list.stream());
        let lasts = by_comma(&list)
            .into_iter()
            .filter_map(|path| idents(path).pop());
        lasts.collect::<Vec<_>>()
    });
    derives
        .map(|last| (crate::tokens::name(&last), last.span()))
        .collect()
}

/// Refuses whatever stands between the parentheses of an attribute that takes nothing.
pub(crate) fn refuse_arguments(attribute: &str, args: TokenStream, problems: &mut Vec<Problem>) {
    if let Some(first) = flat(args).first() {
        let text = format!("`{attribute}` takes no arguments: write `#[cra::{attribute}]`");
        problems.push(Problem::new(first.span(), text));
    }
}
