//! Tests that show that a requirement is met.

use proc_macro::{Delimiter, TokenStream, TokenTree};

use crate::check;
use crate::expand::{self, Problem};
use crate::interface::at;
use crate::read::{self, Attr, Kind};
use crate::tokens::group;

/// A test, tied to requirements and perhaps to a risk.
pub(crate) fn verifies(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut problems = check::traces("verifies", args);
    let read = read::item(item.clone());
    let Kind::Fn(function) = &read.kind else {
        let text = "`verifies` stands on a test: put it on a function, above `#[test]`";
        problems.push(Problem::new(read.keyword, text));
        return expand::item(&problems, item);
    };
    if !read.attrs.iter().any(is_test) {
        let text =
            "`verifies` stands above the attribute that makes a test: put it above `#[test]`";
        problems.push(Problem::new(at(&read), text));
    }
    let empty = function
        .body
        .as_ref()
        .is_none_or(|body| body.stream().is_empty());
    if empty {
        let text = "a test without a body shows nothing: write what has to hold";
        problems.push(Problem::new(at(&read), text));
    }
    let ignored = read
        .attrs
        .iter()
        .find(|attr| attr.name == "ignore" && attr.args.is_empty());
    if let Some(ignored) = ignored {
        let text = "a test that is ignored says why: write `#[ignore = \"…\"]`";
        problems.push(Problem::new(ignored.span, text));
    }
    expand::item(&problems, item)
}

/// Whether an attribute makes a test of its function: `test`, `tokio::test`, `rstest`, `test_case`, `quickcheck`.
fn is_test(attr: &Attr) -> bool {
    let inner = attr.args.first();
    let under_condition = attr.name == "cfg_attr"
        && group(inner, Delimiter::Parenthesis).is_some_and(|inner| {
            inner
                .stream()
                .into_iter()
                .any(|token| matches!(token, TokenTree::Ident(word) if word.to_string().contains("test")))
        });
    under_condition
        || attr.name.contains("test")
        || matches!(attr.name.as_str(), "quickcheck" | "proptest" | "case")
}
