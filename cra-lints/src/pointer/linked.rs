//! Fields that point into what another field of the same value owns: all that is ever put there leads there, so that they do where a method begins.

use std::collections::{BTreeMap, BTreeSet};

use super::domain::{ObjId, Origin, Pointee};
use super::shape::{Shape, shape};
use super::summary::{Key, Summary};
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::Model;
use crate::model::name::Name;
use crate::model::place::{FileId, Place};
use crate::model::syntax::{ExprKind, Field, ItemId, ItemKind, Type, TypeKind};
use crate::model::view::BodyView;

/// A struct of the workspace.
pub(super) type Struct = (FileId, ItemId);

/// Where a field leads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Link {
    /// The field with the pointer.
    pub(super) pointer: Name,
    /// The field with the owner of what it points to.
    owner: Name,
    /// Whether the owner is a list of owners, one of which has it.
    element: bool,
    /// Whether the owner asked for its room before: it is known not to move.
    roomy: bool,
    /// Where the pointer is made.
    made: Place,
}

/// Links, by the struct that has both fields.
pub(super) type Links = BTreeMap<Struct, Vec<Link>>;

/// What is put into a field.
enum Put {
    /// Null, or what was there before.
    Nothing,
    Link(Link),
    Other,
}

/// The fields of a struct that count.
struct Candidate {
    pointers: BTreeSet<Name>,
    owners: BTreeSet<Name>,
}

/// The links of a workspace, as far as its functions have been walked.
pub(super) fn links(model: &Model<'_>, summaries: &BTreeMap<Key, Summary>) -> Links {
    let candidates = candidates(model);
    if candidates.is_empty() {
        return Links::new();
    }
    let mut found: BTreeMap<(Struct, Name), Option<Link>> = BTreeMap::new();
    for file in &model.files {
        for (at, view) in (0u32..).zip(model.bodies(file)) {
            let written = written(&view, &candidates);
            let summary = summaries.get(&(file.id, crate::model::syntax::BodyId(at)));
            for (of, field) in written {
                let put = summary.map_or(Put::Other, |summary| {
                    put(&view, summary, of, &candidates[&of], field)
                });
                match (put, found.get(&(of, field))) {
                    (Put::Nothing, _) => {}
                    (Put::Link(link), None) => {
                        found.insert((of, field), Some(link));
                    }
                    (Put::Link(link), Some(Some(known)))
                        if link.owner == known.owner && link.element == known.element =>
                    {
                        let roomy = link.roomy || known.roomy;
                        found.insert((of, field), Some(Link { roomy, ..*known }));
                    }
                    _ => {
                        found.insert((of, field), None);
                    }
                }
            }
        }
    }
    let mut out = Links::new();
    for ((of, _), link) in found {
        out.entry(of).or_default().extend(link);
    }
    out.retain(|_, links| !links.is_empty());
    out
}

fn candidates(model: &Model<'_>) -> BTreeMap<Struct, Candidate> {
    let mut out = BTreeMap::new();
    for file in &model.files {
        let Some(tree) = &file.tree else {
            continue;
        };
        for (at, item) in (0u32..).zip(&tree.items) {
            let ItemKind::Struct(fields) = &item.kind else {
                continue;
            };
            let names = |fits: &dyn Fn(&Field) -> bool| -> BTreeSet<Name> {
                let fields = fields.iter().filter(|field| fits(field));
                fields.map(|field| field.name).collect()
            };
            let pointers = names(&|field| is_pointer(&field.ty));
            if pointers.is_empty() {
                continue;
            }
            let owners = names(&|field| {
                matches!(
                    shape(model, file, &field.ty),
                    Shape::Owner(Kind::Buffer | Kind::Box)
                )
            });
            if !owners.is_empty() {
                out.insert((file.id, ItemId(at)), Candidate { pointers, owners });
            }
        }
    }
    out
}

fn is_pointer(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Ptr { .. } => true,
        TypeKind::Path(path) => match path.last().name.as_str() {
            "NonNull" => true,
            "Option" => path.last().args.first().is_some_and(is_pointer),
            _ => false,
        },
        _ => false,
    }
}

/// The fields into which a body may put something.
fn written(
    view: &BodyView<'_>,
    candidates: &BTreeMap<Struct, Candidate>,
) -> BTreeSet<(Struct, Name)> {
    let mut out = BTreeSet::new();
    let mut named = |name: Name| {
        let having = candidates
            .iter()
            .filter(|(_, candidate)| candidate.pointers.contains(&name));
        out.extend(having.map(|(of, _)| (*of, name)));
    };
    let field = |id| match &view.expr(id).kind {
        ExprKind::Field { name, .. } => Some(*name),
        _ => None,
    };
    let is_none = |id| match &view.expr(id).kind {
        ExprKind::Path(path) => path.last().name == "None",
        _ => false,
    };
    let mut made = Vec::new();
    for (_, expr) in view.body.iter() {
        match &expr.kind {
            ExprKind::Assign(_, left, right) if !is_none(*right) => {
                field(*left).into_iter().for_each(&mut named);
            }
            ExprKind::Ref {
                mutable, operand, ..
            } if *mutable => field(*operand).into_iter().for_each(&mut named),
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(method.as_str(), "replace" | "insert" | "get_or_insert") => {
                field(*receiver).into_iter().for_each(&mut named);
            }
            ExprKind::Macro(call) if call.path.last().name == "addr_of_mut" => {
                let fields = call.args.iter().filter_map(|arg| field(*arg));
                fields.for_each(&mut named);
            }
            ExprKind::Struct { path, fields, .. } => made.push((path, fields)),
            _ => {}
        }
    }
    for (path, fields) in made {
        let of = view.resolve(path).and_then(|found| found.item);
        if let Some((of, candidate)) = of.and_then(|of| Some((of, candidates.get(&of)?))) {
            let given = |name: &&Name| {
                let own = fields.iter().find(|field| field.name == **name);
                own.is_none_or(|field| !is_none(field.value))
            };
            out.extend(
                candidate
                    .pointers
                    .iter()
                    .filter(given)
                    .map(|name| (of, *name)),
            );
        }
    }
    out
}

/// What a function that was walked leaves in a field of its receiver, or of what it gives back.
fn put(
    view: &BodyView<'_>,
    summary: &Summary,
    of: Struct,
    candidate: &Candidate,
    field: Name,
) -> Put {
    let own = view.self_type().and_then(|ty| view.model.item_at(ty));
    let receiver = summary.objects.find(Origin::Param(0));
    let receiver = receiver.filter(|_| own == Some(of) && !summary.takes_self);
    let mut values: Vec<&Value> = Vec::new();
    values.extend(receiver.and_then(|receiver| summary.end.contents.get(&receiver)));
    let is_of = |value: &Value| {
        let item = value.ty.and_then(|ty| view.model.item_at(ty));
        item == Some(of)
    };
    let given = std::iter::once(&summary.value);
    let boxed = summary.value.owns.iter();
    let boxed = boxed.filter_map(|obj| summary.end.contents.get(obj));
    values.extend(given.chain(boxed).filter(|value| is_of(value)));
    let mut out = None;
    for value in values {
        let Some(held) = value.fields.get(&field) else {
            continue;
        };
        out = match leads(summary, receiver, value, held, candidate, field) {
            Put::Nothing => out.or(Some(Put::Nothing)),
            other => return other,
        };
    }
    out.unwrap_or(Put::Other)
}

/// Where the pointers in a field lead.
fn leads(
    summary: &Summary,
    receiver: Option<ObjId>,
    around: &Value,
    held: &Value,
    candidate: &Candidate,
    pointer: Name,
) -> Put {
    if held.initial {
        return Put::Nothing;
    }
    let mut out = Put::Nothing;
    let mut any = false;
    for one in &held.points {
        any = true;
        let origin = summary.objects.origin(one.obj);
        let before = receiver.is_some_and(|receiver| origin == Origin::Inside(receiver, pointer));
        if matches!(origin, Origin::Null(_)) || before {
            continue;
        }
        let link = candidate.owners.iter().find_map(|owner| {
            let (element, roomy) = owned(summary, receiver, around, *owner, one)?;
            Some(Link {
                pointer,
                owner: *owner,
                element,
                roomy,
                made: one.made,
            })
        });
        match (link, &out) {
            (Some(link), Put::Nothing) => out = Put::Link(link),
            (Some(link), Put::Link(known))
                if link.owner == known.owner && link.element == known.element => {}
            _ => return Put::Other,
        }
    }
    // `None` has no pointer, and what is not known at all has none either.
    match any || !held.open {
        true => out,
        false => Put::Other,
    }
}

/// Whether a pointer leads to what a field owns, or to what one of its elements owns, and whether that has room.
fn owned(
    summary: &Summary,
    receiver: Option<ObjId>,
    around: &Value,
    owner: Name,
    one: &Pointee,
) -> Option<(bool, bool)> {
    let objects = &summary.objects;
    let before = receiver.and_then(|receiver| objects.find(Origin::Inside(receiver, owner)));
    let held = around.fields.get(&owner);
    let owns = held.iter().flat_map(|held| &held.owns).copied();
    let lists: Vec<ObjId> = owns.chain(before).collect();
    let roomy = held.is_some_and(|held| held.kind == Kind::Reserved);
    if lists.contains(&one.obj) {
        return Some((false, roomy));
    }
    let element = Walk::element();
    let inside = |list: &ObjId| {
        let known = summary.end.contents.get(list);
        let owns = known
            .and_then(|content| content.fields.get(&element))
            .is_some_and(|items| items.owns.contains(&one.obj));
        owns || objects.find(Origin::Inside(*list, element)) == Some(one.obj)
    };
    lists.iter().any(inside).then_some((true, roomy))
}

impl Walk<'_, '_> {
    /// Gives the fields of the receiver, whose memory `outer` stands for, the pointers that they are known to hold.
    pub(super) fn link(&mut self, slot: ObjId, outer: ObjId) {
        let view = self.view;
        let item = view.self_type().and_then(|ty| view.model.item_at(ty));
        let summaries = self.summaries;
        let Some(links) = item.and_then(|item| summaries.links.get(&item)) else {
            return;
        };
        for link in links {
            let list = self.objects.id(Origin::Inside(outer, link.owner));
            let obj = match link.element {
                true => self.objects.id(Origin::Inside(list, Self::element())),
                false => list,
            };
            if link.element {
                self.elements.insert(obj);
            }
            let mut value = Value::pointer(vec![Pointee {
                made: link.made,
                ..self.pointee(&(obj, Vec::new()), view.expr(view.body.root()).span, true)
            }]);
            value.open = true;
            value.initial = true;
            let content = self.st.contents.slot(slot);
            *content.at_mut(&[link.pointer]) = value;
            if link.roomy {
                let mut owner = Value::owner(Kind::Reserved, list);
                owner.initial = true;
                *content.at_mut(&[link.owner]) = owner;
            }
        }
    }
}
