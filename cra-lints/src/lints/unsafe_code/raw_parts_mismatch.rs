//! # Memory taken over by the wrong owner
//!
//! ## What it checks
//! `from_raw` and `from_raw_parts` of owners with a pointer that another kind of owner, another allocator or a local gave
//! out; C's `free` with memory of Rust; a capacity that is not the one of the vector that the pointer comes from, or that
//! stands where the length should; and a slice made longer than the list that its pointer leads to, or than what is left
//! of it from where the pointer was moved to, with the length of another list, or of bytes where elements are counted,
//! with the room of a list to which nothing was written, or with several times the bytes of one value.
//!
//! ## Why it matters
//! The owner gives the memory back as if it had made it: with another size, to another allocator, or although somebody
//! else has it. That destroys what the allocator knows of its memory, which attackers use to take over programs.
//!
//! ## Bad
//! ```rust src/lib.rs
//! use std::ffi::{CString, c_char};
//!
//! unsafe extern "C" {
//!     fn strdup(text: *const c_char) -> *mut c_char;
//! }
//!
//! pub fn copy(text: &CString) -> CString {
//!     unsafe { CString::from_raw(strdup(text.as_ptr())) }
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! use std::ffi::{CStr, CString};
//!
//! pub fn copy(text: &CStr) -> CString {
//!     text.to_owned()
//! }
//! ```
//!
//! ## Limits
//! Where a pointer comes from is looked for in the same function, through locals that keep their value, casts and fields
//! of what was just made, and in functions of the workspace that give one. Sizes are compared where both are constants. A
//! list that a function of C gives is told where its length stands for its capacity, and not where the two are apart.

use crate::model::memory::{
    Maker, are_swapped, cast, element, is_borrowed, is_length_of, is_lent_by_list,
    is_made_of_length, is_never_dropped, is_one_number, least_size, lent_by, maker, other_elements,
    owner_spot, reaches_beyond, shrinks, size, trusts_length, wrong_count, wrong_room,
};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_K],
    cwe: &[119, 762],
    tests: false,
    check: &[Check::Call(call), Check::Flow(&[SinkKind::Bound], judge)],
};

const WHY: &str = "the memory is given back as if this owner had made it: with another size, to another allocator, or although somebody else has it";

const BEYOND: &str = "what lies behind the memory belongs to something else: what is read there may be a secret, and what is written there changes another value";

fn judge(reached: &Reached<'_>, out: &mut Findings<'_>) {
    if !reached.is_raw_length() {
        return;
    }
    let Some(source) = reached.untrusted() else {
        return;
    };
    let what = format!("{} decides how long this is", reached.words());
    let filed = out
        .report(reached.place(), what)
        .why(BEYOND)
        .help("compare the number with the length of the memory first, or slice the memory itself")
        .way(reached.steps());
    if source.is_local() {
        filed.at_most(Level::Note);
    }
}

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    let Some(target) = call.path.and_then(|_| call.target()) else {
        return;
    };
    let Some(first) = call.arg(0) else {
        return;
    };
    let view = call.view;
    let (taker, fits): (&str, fn(Maker) -> bool) = match target.path.as_str() {
        "std::boxed::Box::from_raw" => ("Box", |maker| {
            matches!(
                maker,
                Maker::Box | Maker::Vec(_) | Maker::String(_) | Maker::Foreign
            )
        }),
        "std::rc::Rc::from_raw" => ("Rc", |maker| matches!(maker, Maker::Rc | Maker::Foreign)),
        "std::sync::Arc::from_raw" => ("Arc", |maker| matches!(maker, Maker::Arc | Maker::Foreign)),
        "std::ffi::CString::from_raw" => ("CString", |maker| maker == Maker::CString),
        "std::vec::Vec::from_raw_parts" => ("Vec", |maker| {
            matches!(
                maker,
                Maker::Box | Maker::Vec(_) | Maker::String(_) | Maker::Foreign
            )
        }),
        "std::string::String::from_raw_parts" => ("String", |maker| {
            matches!(
                maker,
                Maker::Box | Maker::Vec(_) | Maker::String(_) | Maker::Foreign
            )
        }),
        "std::slice::from_raw_parts" | "std::slice::from_raw_parts_mut" => {
            slice(call, first, out);
            return;
        }
        path if path == "libc::free" || is_foreign_free(call) => {
            ("free", |maker| matches!(maker, Maker::C | Maker::Foreign))
        }
        _ => return,
    };
    if let Some((made, wanted)) = other_elements(&view, taker, first) {
        out.report(
            call.place,
            format!("a `{taker}` of `{wanted}` takes over memory that was made for `{made}`"),
        )
        .why(WHY)
        .help("make a new owner, and copy the values over");
        return;
    }
    if taker == "Box" && is_lent_by_list(&view, first) {
        out.report(call.place, "a `Box` takes over one element of a list")
            .why(WHY)
            .help("make a `Box` of the whole list with `into_boxed_slice`");
        return;
    }
    if matches!(taker, "Box" | "Vec" | "String") && is_borrowed(&view, first) {
        out.report(
            call.place,
            format!("a `{taker}` takes over memory that is only borrowed here"),
        )
        .why(WHY)
        .help("copy what is there, with `to_vec` or `to_owned`");
        return;
    }
    let swapped = |(length, room): (ExprId, ExprId)| are_swapped(&view, first, length, room);
    if matches!(taker, "Vec" | "String") && call.arg(1).zip(call.arg(2)).is_some_and(swapped) {
        out.report(
            call.place,
            "the capacity stands where the length should, and the length where the capacity should",
        )
        .why(WHY)
        .help("give the length first, and the capacity after it");
        return;
    }
    if let Some(length) = call.arg(1).filter(|_| taker == "Vec")
        && let Some(what) = wrong_count(&view, first, length)
    {
        out.report(call.place, what)
            .why(BEYOND)
            .help("give the length and the capacity of the list that the pointer comes from");
        return;
    }
    if matches!(taker, "Vec" | "String")
        && let Some(capacity) = call.arg(2)
        && let Some(what) = wrong_room(&view, first, capacity)
    {
        out.report(view.place_of(capacity), what)
            .why(WHY)
            .help("give `capacity()` of the owner that the pointer comes from as it is");
        return;
    }
    let length_as_room = matches!(taker, "Vec" | "String")
        && lent_by(&view, first)
            .and_then(|lent| owner_spot(&view, lent))
            .zip(call.arg(2))
            .is_some_and(|(owner, capacity)| is_made_of_length(&view, capacity, &owner));
    if length_as_room {
        let place = view.place_of(call.args[2]);
        out.report(
            place,
            "this is made of the length of the list and not its capacity",
        )
        .why(WHY)
        .help("give `capacity()` of the list that the pointer comes from");
        return;
    }
    let Some(maker) = maker(&view, first, 12) else {
        return;
    };
    // A list of Rust's own that comes back from C has room of which the length tells nothing.
    let exact = maker == Maker::Foreign
        && matches!(taker, "Vec" | "String")
        && call
            .arg(1)
            .zip(call.arg(2))
            .is_some_and(|(length, room)| is_one_number(&view, length, room));
    let only_looked_at = || maker == Maker::Local && is_never_dropped(&view, call.id);
    if (exact || !fits(maker)) && !only_looked_at() {
        let made = match maker {
            Maker::Box => "a `Box`",
            Maker::Rc => "an `Rc`",
            Maker::Arc => "an `Arc`",
            Maker::CString => "a `CString`",
            Maker::Vec(_) => "a `Vec`",
            Maker::String(_) => "a `String`",
            Maker::C => "C's allocator",
            Maker::Foreign => "a function of C's",
            Maker::Local => "a local variable",
            Maker::Lent => "a `CString` that still owns it",
        };
        let what = match taker {
            "free" => format!("`free` of C gets memory of {made}"),
            _ => format!("a `{taker}` takes over memory of {made}"),
        };
        let help = match maker {
            Maker::C | Maker::Foreign => {
                "copy what is there into an owner of Rust's, and give the memory back as its maker says"
            }
            Maker::Local => "move the value into the owner with its `new`",
            Maker::Lent => "take the pointer with `into_raw`, which gives the memory up",
            _ => "give the pointer back to the kind of owner that gave it out",
        };
        out.report(call.place, what).why(WHY).help(help);
        return;
    }
    if let (Maker::Vec(Some(owner)) | Maker::String(Some(owner)), "Vec" | "String") = (maker, taker)
        && let Some(capacity) = call.arg(2)
        && is_length_of(&view, capacity, owner)
        && !shrinks(&view, owner)
    {
        out.report(
            view.place_of(capacity),
            "this is the length of the vector and not its capacity",
        )
        .why(WHY)
        .help("give `capacity()` of the vector that the pointer comes from");
    }
}

/// Whether a function called `free` that is declared here for C is called.
fn is_foreign_free(call: &Call<'_>) -> bool {
    let item = call.target().and_then(|target| target.item);
    item.is_some_and(|(file, item)| {
        let tree = call.view.model.file(file).tree.as_ref();
        call.name == "free"
            && tree.is_some_and(|tree| {
                matches!(&tree.item(item).kind, ItemKind::Fn(function) if function.body.is_none())
            })
    })
}

/// A slice that is made longer than the array behind its pointer.
fn slice(call: &Call<'_>, pointer: ExprId, out: &mut Findings<'_>) {
    let view = call.view;
    if let Some(what) = counts_others(&view, pointer, call.arg(1)) {
        out.report(call.place, what)
            .why(BEYOND)
            .help("divide the length by the size of an element, or use `align_to`");
        return;
    }
    if let Some(length) = call.arg(1)
        && let Some(what) = wrong_count(&view, pointer, length)
    {
        out.report(call.place, what)
            .why(BEYOND)
            .help("slice the list itself, `&list[..length]`, which checks the length");
        return;
    }
    if let Some(length) = call.arg(1)
        && let Some(what) = reaches_beyond(&view, call.id, pointer, length)
    {
        out.report(call.place, what)
            .why(BEYOND)
            .help("slice the list itself, `&list[..length]`, or take `size_of_val` of the value");
        return;
    }
    if trusts_length(&view, pointer, call.arg(1)) {
        out.report(
            call.place,
            "nothing compares this length with that of the list behind the pointer",
        )
        .why(BEYOND)
        .help("slice the list itself, `&list[..length]`, which checks the length");
        return;
    }
    let Some(wanted) = call.arg(1).and_then(|length| view.int(length)) else {
        return;
    };
    let ExprKind::MethodCall {
        receiver, method, ..
    } = &view.expr(behind(&view, pointer)).kind
    else {
        return;
    };
    if !matches!(method.as_str(), "as_ptr" | "as_mut_ptr") {
        return;
    }
    let Some(length) = length_of(&view, *receiver) else {
        return;
    };
    if wanted > length {
        out.report(
            call.place,
            format!("this slice has {wanted} elements, and what its pointer leads to has {length}"),
        )
        .why("what lies behind the array belongs to something else: what is read there may be a secret, and what is written there changes another value")
        .help("slice the array itself, `&array[..length]`, which checks the length");
    }
}

/// What to say where the length is the number of smaller elements than those of the slice.
fn counts_others(view: &BodyView<'_>, pointer: ExprId, length: Option<ExprId>) -> Option<String> {
    let (from, to) = cast(view, pointer)?;
    let (from, to) = (element(from)?, element(to)?);
    let wide = size(to.as_str()).or_else(|| least_size(view, to))?;
    if wide <= size(from.as_str())? {
        return None;
    }
    let counted = match &view.expr(behind(view, length?)).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } if *method == "len" => view.spot(*receiver)?,
        _ => return None,
    };
    let lent = match &view.expr(lent_by(view, pointer)?).kind {
        ExprKind::MethodCall { receiver, .. } => view.spot(*receiver)?,
        _ => return None,
    };
    (counted == lent).then(|| {
        format!("the length counts elements of `{from}`, and the slice has some of `{to}`")
    })
}

/// What a local that keeps its value stands for.
fn behind(view: &BodyView<'_>, id: ExprId) -> ExprId {
    match view.expr(id).kind {
        ExprKind::Local(local) => view.only_value(local).unwrap_or(id),
        _ => id,
    }
}

/// The number of elements of an array whose length is written down.
fn length_of(view: &BodyView<'_>, id: ExprId) -> Option<i128> {
    match &view.expr(id).kind {
        ExprKind::Local(local) => {
            let found = view.body.local(*local);
            if let Some(ty) = &found.ty {
                return match &ty.kind {
                    TypeKind::Array(_, length) => {
                        let body = view.tree.body(*length);
                        let length = BodyView { body, ..*view };
                        length.int(body.root())
                    }
                    _ => None,
                };
            }
            let init = found.init?;
            matches!(
                view.expr(init).kind,
                ExprKind::Array(_) | ExprKind::Repeat(..)
            )
            .then(|| length_of(view, init))
            .flatten()
        }
        ExprKind::Array(parts) => i128::try_from(parts.len()).ok(),
        ExprKind::Repeat(_, length) => view.int(*length),
        _ => None,
    }
}
