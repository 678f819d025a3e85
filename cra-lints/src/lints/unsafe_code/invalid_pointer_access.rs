//! # Pointer to memory that was given up
//!
//! ## What it checks
//! Raw pointers that are read or written after what they point to was dropped, freed, moved, given another value or
//! moved to larger memory by its owner, or after its owner's scope ended; and those that are null, or never were more
//! than a number, or bytes that nobody wrote, on every way that leads to the use, or null on one of the ways that meet
//! right before it; and memory of an allocator that is used before anybody looked whether there was any. They are
//! followed through copies, casts, fields, cells, channels, lists, closures, `Drop` impls and calls of functions of the
//! workspace, and to functions of C; a check for null before the use counts. Where all that is ever put into a field of
//! a struct points into what another field of it owns, it does where a method begins. What the owner had room for by
//! `with_capacity` of a number that is written down stays where it is, as long as what is added is written down as well
//! and fits. Ways that constants of the program close are not looked at.
//!
//! ## Why it matters
//! The allocator gives the memory to something else: what is read there may be a secret, and what is written there
//! changes another value, which is how attackers take over programs. A use of null stops the program.
//!
//! ## Bad
//! ```rust src/lib.rs
//! pub fn last(mut values: Vec<u32>) -> u32 {
//!     let first = values.as_ptr();
//!     values.push(7);
//!     unsafe { *first }
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! pub fn last(mut values: Vec<u32>) -> u32 {
//!     values.push(7);
//!     let first = values.as_ptr();
//!     unsafe { *first }
//! }
//! ```
//!
//! ## Limits
//! What functions of other crates and functions behind traits do with a pointer is not known, and whatever is not known
//! is taken to be right; so are pointers that are null only where a loop has no round, or where a condition lies
//! between that and the use. A null that a function gives on some of its ways only is a warning. Functions are told of
//! each other a few calls deep; what one does only under a condition of its own is not told. A number may be the
//! address of a part of the machine where it is read and written as volatile, and in packages that do without the
//! standard library: there it is left alone. Which entry of a table is removed is known only where its key is a number
//! or one variable. Bounds are not checked, nor are threads set against each other.

use crate::pointer::{Flaw, Target, Why};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_A, &I_2_K],
    cwe: &[825, 476],
    tests: false,
    check: &[Check::Pointer(used)],
};

fn used(flaw: &Flaw, out: &mut Findings<'_>) {
    let target = match flaw.target {
        Target::Local(name) => format!("`{name}`"),
        Target::Memory | Target::Other => "memory".to_owned(),
    };
    let (what, ended) = match flaw.why {
        Why::Scope | Why::Temporary => return,
        // Who hands it out is told of by `dangling_local_pointer`.
        Why::Owner if flaw.escapes => return,
        Why::Owner => (
            format!("this pointer leads to {target} whose owner is gone"),
            "the owner is gone from here on",
        ),
        Why::Dropped => (
            format!("this pointer leads to {target} that was dropped"),
            "dropped here",
        ),
        Why::Freed => (
            format!("this pointer leads to {target} that was freed"),
            "freed here",
        ),
        Why::Moved => (
            format!("this pointer leads to {target}, whose value was moved elsewhere"),
            "moved here",
        ),
        Why::Reallocated => (
            format!("this pointer leads to {target} whose content may have moved"),
            "may be moved to other memory here",
        ),
        Why::Reassigned => (
            format!("this pointer leads to {target} whose owner was given another value"),
            "the old value is dropped here",
        ),
        Why::Emptied => (
            format!("this pointer leads to {target} whose value was dropped in place"),
            "dropped in place here",
        ),
        Why::Null => ("this pointer is null".to_owned(), ""),
        Why::Unchecked => (
            "this pointer is null when there was no memory to give, and nobody looked".to_owned(),
            "",
        ),
        Why::Dangling => ("this pointer leads to no memory".to_owned(), ""),
    };
    let why = match flaw.why {
        Why::Null | Why::Unchecked => {
            "a use of null stops the program where it is noticed, and is undefined everywhere"
        }
        _ => {
            "the memory may belong to something else by then: what is read there may be a secret, and what is written there changes another value"
        }
    };
    let help = match flaw.why {
        Why::Null | Why::Dangling => {
            "give the pointer memory before it is used, or check it with `is_null` where it may have none"
        }
        Why::Unchecked => {
            "look with `is_null` before the first use, and give up with `handle_alloc_error` or an error"
        }
        Why::Reallocated => "take the pointer after the last change of the owner's size",
        _ => "use the pointer before that, or keep the owner until the last use",
    };
    let mut filed = out
        .report(flaw.at, what)
        .why(why)
        .help(help)
        .label("used here")
        .related(flaw.made, "the pointer is made here");
    if !ended.is_empty() {
        filed = filed.related(flaw.ended, ended);
    }
    if let Some(call) = flaw.via {
        filed = filed.related(call, "it is handed on here");
    }
    if flaw.maybe {
        // The function that gives it may know more of when it is null than can be read here.
        filed.at_most(Level::Warn);
    }
}
