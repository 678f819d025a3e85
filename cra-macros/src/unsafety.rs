//! The places where unsafe code is allowed to be, with a reason and tests.

use cra_vocab::words;
use proc_macro::{Span, TokenStream};

use crate::checks::{exists, into_body};
use crate::expand::{self, Problem};
use crate::given::{Given, is_path};
use crate::read::{self, Kind};
use crate::tokens::{code, flat, mentions, shown, span_of};

/// A module, function or `impl` that holds unsafe code.
pub(crate) fn unsafe_boundary(args: TokenStream, item: TokenStream) -> TokenStream {
    const KEYS: &[&str] = &["reason", "tests"];
    const FORM: &str = "unsafe_boundary(reason = \"…\", tests = crate::tests)";
    let mut problems = Vec::new();
    let mut given = Given::read("unsafe_boundary", &["reason"], KEYS, args, &mut problems);
    given.refuse_plain(FORM, &mut problems);
    given.needs(
        "reason",
        "reason = \"…\"`, why safe code does not do, as in `reason = \"register access\"",
        &mut problems,
    );
    given.needs("tests", "tests = path::to::tests", &mut problems);
    if let Some((reason, span)) = given.text("reason")
        && let Err(refusal) = words::check_reason(reason)
    {
        problems.push(Problem::new(span, refusal));
    }
    let tests = given.value("tests");
    if let Some(path) = tests.filter(|path| !is_path(path)) {
        let text = format!(
            "`{}` is not a path: name the module or the function that tests this, as in `tests = crate::tests`",
            shown(path)
        );
        problems.push(Problem::new(span_of(path), text));
    }
    let read = read::item(item.clone());
    let holds = match &read.kind {
        Kind::Fn(function) => {
            let body = function.body.as_ref();
            function.is_unsafe || body.is_some_and(|body| mentions(&flat(body.stream()), "unsafe"))
        }
        Kind::Impl(body) | Kind::Mod(Some(body)) => {
            mentions(&flat(body.stream()), "unsafe") || is_unsafe(&item)
        }
        _ => {
            let text = "`unsafe_boundary` stands on an inline module, a function or an `impl`: put it on the one that holds the unsafe code";
            problems.push(Problem::new(read.keyword, text));
            true
        }
    };
    if !holds {
        let text = "there is no unsafe code in here: remove this attribute";
        problems.push(Problem::new(Span::call_site(), text));
    }
    if !problems.is_empty() {
        return expand::item(&problems, item);
    }
    let mut out = code(Span::call_site(), "#[deny(unsafe_op_in_unsafe_fn)]", &[]);
    let mut check = code(Span::call_site(), "#[cfg(test)]", &[]);
    check.extend(tests.map(exists));
    if matches!(read.kind, Kind::Fn(_)) {
        out.extend(into_body(item, check));
    } else {
        out.extend(item);
        out.extend(check);
    }
    out
}

/// `unsafe impl` is unsafe code itself.
fn is_unsafe(item: &TokenStream) -> bool {
    let tokens = flat(item.clone());
    tokens
        .iter()
        .any(|token| crate::tokens::is_word(Some(token), "unsafe"))
}
