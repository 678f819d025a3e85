//! # Pointer to a local that is gone
//!
//! ## What it checks
//! Raw pointers that are read or written after the local they point to left its scope, and those to temporaries of a
//! statement that is over: pointers that a function returns, stores in a struct, an enum, a static or a closure, sends
//! into a channel, or hands to a block outside; followed through copies, casts, fields, closures, async blocks and calls
//! of functions of the workspace. Uses of memory that such a local owned are the business of `invalid_pointer_access`.
//! References that were made of raw pointers, or given another life by `transmute`, are followed like them. A public
//! function that nobody here calls is found where it makes such a pointer that it gives back or leaves behind.
//!
//! ## Why it matters
//! The memory belongs to something else by then. What is read there is that other thing, be it a secret, and what is
//! written there changes it: from here attackers take over programs.
//!
//! ## Bad
//! ```rust src/lib.rs
//! fn newest() -> *const u32 {
//!     let value = 5;
//!     &value
//! }
//!
//! pub fn show() {
//!     let newest = newest();
//!     println!("{}", unsafe { *newest });
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! fn newest() -> Box<u32> {
//!     let value = 5;
//!     Box::new(value)
//! }
//!
//! pub fn show() {
//!     let newest = newest();
//!     println!("{}", newest);
//! }
//! ```
//!
//! ## Limits
//! What functions of other crates and functions behind traits do with a pointer is not known, and whatever is not known
//! is taken to be right. Functions are told of each other a few calls deep. A function that is kept in a field and
//! called through that is not followed. Of threads only those are seen whose handle is dropped at once or given back:
//! they outlive the locals of the function that starts them. Where a function tells other threads of something after it
//! left a pointer behind, it may wait for them before it returns: that is a warning. Ways that constants of the program
//! close are not looked at.

use crate::pointer::{Flaw, Target, Why};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_A, &I_2_K],
    cwe: &[825, 416],
    tests: false,
    check: &[Check::Pointer(used)],
};

fn used(flaw: &Flaw, out: &mut Findings<'_>) {
    // Where memory of an owner is handed out, that is told here; where it is used after that, it is freed memory.
    let of_owner = flaw.why == Why::Owner && flaw.escapes;
    if !matches!(flaw.why, Why::Scope | Why::Temporary) && !of_owner {
        return;
    }
    let gone = match flaw.escapes {
        true => "gone when the function has returned",
        false => "no longer in scope",
    };
    let (what, words) = match flaw.target {
        _ if flaw.why == Why::Temporary => (
            match flaw.escapes {
                true => format!("this pointer leads to a temporary that is {gone}"),
                false => "this pointer leads to a temporary that is gone".to_owned(),
            },
            "the temporary lives to the end of this statement".to_owned(),
        ),
        Target::Local(name) => (
            format!("this pointer leads to `{name}`, which is {gone}"),
            format!("`{name}` leaves its scope here"),
        ),
        Target::Memory => (
            format!("this pointer leads to memory whose owner is {gone}"),
            "the owner leaves its scope here".to_owned(),
        ),
        Target::Other => (
            "this pointer leads to a local of a function that has returned".to_owned(),
            "the local leaves its scope here".to_owned(),
        ),
    };
    let mut filed = out
            .report(flaw.at, what)
            .why("the memory belongs to something else by then: what is read there may be a secret, and what is written there changes another value")
            .help("keep the value where it lives as long as the pointer, for example in a `Box` that is handed on with it, or use a reference, which the compiler checks")
            .label(if flaw.escapes { "made here and handed to the caller" } else { "used here" });
    if !flaw.escapes {
        filed = filed.related(flaw.made, "the pointer is made here");
    }
    filed = filed.related(flaw.ended, words);
    if let Some(call) = flaw.via {
        filed = filed.related(call, "it is handed on here");
    }
    if flaw.maybe {
        filed = filed.at_most(Level::Warn);
    }
    if flaw.made == flaw.ended {
        // All that is known of both is the call of a macro, in which they cannot be told apart.
        filed.at_most(Level::Note);
    }
}
