//! The steps of a software update.

use proc_macro::TokenStream;

use cra_vocab::words;

use crate::expand::{self, Problem};
use crate::given::Given;
use crate::interface::{asks, at};
use crate::read::{self, Kind};

/// A function that is one step of an update. What installs takes a proof that was made by what verifies.
pub(crate) fn update(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut problems = Vec::new();
    let mut given = Given::read("update", &["step"], &["step"], args, &mut problems);
    given.refuse_plain("update(step = \"verify\")", &mut problems);
    given.needs("step", "step = \"verify\"", &mut problems);
    let step = given.one_of("step", words::UPDATE_STEPS, &mut problems);
    let read = read::item(item.clone());
    match &read.kind {
        Kind::Fn(function) => {
            if step == Some("install") && !asks(&read, function) {
                let text = "a step that installs takes proof that the update was verified: add `#[cra::requires(VerifiedImage)]`, with the witness that the step `verify` gives";
                problems.push(Problem::new(at(&read), text));
            }
        }
        _ => {
            let text = "`update` stands on a function: put it on the one that does the step";
            problems.push(Problem::new(read.keyword, text));
        }
    }
    expand::item(&problems, item)
}
