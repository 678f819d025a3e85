//! Functions that leave a record of what they did.

use proc_macro::{Span, TokenStream, TokenTree};

use crate::checks::{exists, into_body};
use crate::expand::{self, Problem};
use crate::given::{Given, is_path};
use crate::interface::at;
use crate::read::{self, Kind};
use crate::signature::calls;
use crate::tokens::{name, shown};

const FORM: &str = "audited(crate::log::record, event = \"…\")";

/// A function that calls what records.
pub(crate) fn audited(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut problems = Vec::new();
    let mut given = Given::read("audited", &["event"], &["event"], args, &mut problems);
    given.refuse_nothing(FORM, &mut problems);
    given.needs(
        "event",
        "event = \"…\"`, what happened, as in `event = \"login refused\"",
        &mut problems,
    );
    let mut sink: Option<Vec<TokenTree>> = None;
    for arg in &given.plain {
        if sink.is_some() {
            let text =
                "`audited` names one function that records: write a second `audited` for another";
            problems.push(Problem::new(arg.span, text));
        } else if is_path(&arg.tokens) {
            sink = Some(arg.tokens.clone());
        } else {
            let text = format!("`{}` is not a path: write `{FORM}`", shown(&arg.tokens));
            problems.push(Problem::new(arg.span, text));
            sink = Some(Vec::new());
        }
    }
    if sink.is_none() && !given.is_refused() {
        let text = format!("`audited` names no function that records: write `{FORM}`");
        problems.push(Problem::new(Span::call_site(), text));
    }
    let read = read::item(item.clone());
    let sink = sink.unwrap_or_default();
    match (&read.kind, sink.last()) {
        (Kind::Fn(function), Some(TokenTree::Ident(last))) => {
            let called = function
                .body
                .as_ref()
                .is_some_and(|body| calls(body, &name(last)));
            if !called {
                let text = format!(
                    "this function is declared to be audited and does not call `{}`: call it on every way out",
                    shown(&sink)
                );
                problems.push(Problem::new(at(&read), text));
            }
        }
        (Kind::Fn(_), _) => {}
        _ => {
            let text = "`audited` stands on a function: put it on the one that calls what records";
            problems.push(Problem::new(read.keyword, text));
        }
    }
    if problems.is_empty() {
        into_body(item, exists(&sink))
    } else {
        expand::item(&problems, item)
    }
}
