//! Parameters: what they stand for when a body begins.

use super::domain::{OWNED, Origin, Pointee};
use super::shape::Shape;
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{ItemKind, LocalId};
use crate::model::view::BodyView;

/// Gives the parameters their first values. Whether the receiver is taken by value.
pub(super) fn parameters(walk: &mut Walk<'_, '_>) -> bool {
    let view = walk.view;
    let Some(owner) = view.owner() else {
        return false;
    };
    let ItemKind::Fn(function) = &owner.kind else {
        return false;
    };
    if function.unsafe_ {
        walk.unsafe_depth += 1;
    }
    let mut takes_self = false;
    let first = LocalId(0);
    if function.has_self
        && view
            .body
            .locals
            .first()
            .is_some_and(|local| local.name == "self")
    {
        let local = view.body.local(first);
        takes_self = local.ty.is_none() && is_plain_self(view, local.span);
        let shape = match takes_self {
            true => Shape::Owner(Kind::Plain),
            false => Shape::Reference,
        };
        parameter(walk, 0, first, shape, local.span);
        let outer = walk.objects.id(Origin::Param(0));
        match takes_self {
            true => {
                let slot = walk.slot(first);
                walk.link(slot, outer);
            }
            false => walk.link(outer, outer),
        }
    }
    let skipped = u32::from(function.has_self);
    for (at, param) in (skipped..).zip(&function.params) {
        if let Some(local) = param.local {
            let shape = walk.shape(&param.ty);
            parameter(walk, at, local, shape, param.span);
        }
    }
    takes_self
}

/// Whether a receiver is `self` or `mut self`.
fn is_plain_self(view: BodyView<'_>, span: Span) -> bool {
    let before = view.file.text.get(..span.start as usize).unwrap_or("");
    let before = before.trim_end();
    let before = before.strip_suffix("mut").unwrap_or(before).trim_end();
    let inside = view.file.text.get(span.range()).unwrap_or("");
    before.ends_with('(') && !inside.starts_with('&')
}

fn parameter(walk: &mut Walk<'_, '_>, at: u32, local: LocalId, shape: Shape, span: Span) {
    let outer = walk.objects.id(Origin::Param(at));
    let slot = walk.slot(local);
    match shape {
        Shape::Pointer | Shape::Reference => {
            let value = Value::pointer(vec![Pointee {
                obj: outer,
                fields: Vec::new(),
                made: walk.view.place(span),
                raw: shape == Shape::Pointer,
                told: false,
                checked: shape == Shape::Reference,
                excused: None,
                since: None,
                unbound: false,
                spot: None,
            }]);
            walk.declare(local, value, None);
        }
        Shape::Owner(Kind::Plain) | Shape::Unknown => {
            // Its fields are what the caller put there; what kind of owner it is shows the type.
            walk.declare(local, Value::default(), None);
            if walk.st.contents.get(&slot).is_none_or(Value::is_blank) {
                walk.st.contents.remove(&slot);
            }
            walk.by_value.insert(slot, outer);
            if shape != Shape::Unknown {
                walk.given.insert(slot);
            }
        }
        Shape::Owner(Kind::Inline) => {
            walk.declare(local, Value::of_kind(Kind::Inline), None);
        }
        Shape::Owner(kind) => {
            let owned = walk.objects.id(Origin::Inside(outer, Name::new(OWNED)));
            walk.declare(local, Value::owner(kind, owned), None);
        }
        Shape::Copy => walk.declare(local, Value::default(), None),
    }
}
