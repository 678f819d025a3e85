//! What a function does with the pointers that it is given and gives back, told in terms of its parameters.

use std::collections::BTreeMap;

use super::domain::{
    Fields, Kind, Life, Loc, OWNED, ObjId, Objects, Origin, Pointee, State, Value,
};
use super::shape::Shape;
use super::walk::Walk;
use crate::model::place::{FileId, Place, Span};
use crate::model::syntax::{BodyId, ExprId, FnItem};

/// The body of a function of the workspace.
pub(super) type Key = (FileId, BodyId);

/// A use of what was here before the function began.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Use {
    pub(super) obj: ObjId,
    pub(super) fields: Fields,
    /// Where.
    pub(super) place: Place,
    /// Whether it is used on every way through the function.
    pub(super) sure: bool,
    /// Whether the function makes sure first that the pointer is not null.
    pub(super) checked: bool,
    pub(super) writes: bool,
}

/// More uses than this are not kept.
const MAX_USES: usize = 24;

/// Deeper values than this are not carried over.
const MAX_DEPTH: usize = 4;

/// What a function does.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Summary {
    objects: Objects,
    end: State,
    value: Value,
    uses: Vec<Use>,
    /// Whether the function takes its receiver by value.
    pub(super) takes_self: bool,
}

impl Summary {
    /// Whether a function that knows nothing of pointers may do wrong by calling this one.
    pub(super) fn is_dangerous(&self) -> bool {
        let ends = |life: &Life| matches!(life, Life::Ended(end) if end.sure);
        let outer = self.end.lives.iter();
        let gives = self
            .value
            .points
            .iter()
            .chain(self.value.fields.values().flat_map(|field| &field.points));
        outer
            .filter(|(obj, _)| self.objects.is_outer(**obj))
            .any(|(_, life)| ends(life))
            || gives.into_iter().any(|one| {
                matches!(
                    self.objects.origin(one.obj),
                    Origin::Null(_) | Origin::Dangling(_)
                ) || ends(&self.end.life(one.obj))
            })
    }

    pub(super) fn new(walk: Walk<'_, '_>, value: Value, takes_self: bool) -> Self {
        let mut uses = walk.uses;
        // One for each object and sureness says as much as all of them.
        let mut kept: Vec<Use> = Vec::new();
        for one in uses.drain(..) {
            let known = kept.iter().any(|old| {
                old.obj == one.obj
                    && old.fields == one.fields
                    && (old.sure || !one.sure)
                    && (!old.checked || one.checked)
            });
            if !known && kept.len() < MAX_USES {
                kept.push(one);
            }
        }
        let mut end = walk.st;
        let objects = walk.objects;
        let outer = |obj: &ObjId| objects.is_outer(*obj);
        let local = |obj: ObjId| matches!(objects.origin(obj), Origin::Local(_));
        end.contents
            .retain(|obj, value| outer(obj) || !value.is_blank());
        end.counts.clear();
        // What nothing outside can reach is of no interest to callers.
        if value.is_blank() && kept.is_empty() {
            end.contents.retain(|obj, _| outer(obj));
            let reachable = end.contents.keys().any(|obj| !local(*obj));
            if !reachable {
                end.lives.retain(|obj, _| outer(obj));
            }
        }
        Self {
            objects,
            end,
            value,
            uses: kept,
            takes_self,
        }
    }
}

/// What is known of all functions of the workspace that have to do with pointers.
#[derive(Debug, Default)]
pub(super) struct Summaries {
    pub(super) list: BTreeMap<Key, Summary>,
}

impl Summaries {
    /// Whether a method is known to take its receiver by value.
    pub(super) fn takes_self(&self, file: FileId, function: &FnItem) -> bool {
        let key = function.body.map(|body| (file, body));
        key.and_then(|key| self.list.get(&key))
            .is_some_and(|summary| summary.takes_self)
    }
}

/// A summary being put to use at a call.
struct Application<'s> {
    summary: &'s Summary,
    call: ExprId,
    /// Where the call stands.
    place: Place,
    args: Vec<Value>,
    known: BTreeMap<ObjId, Vec<Loc>>,
}

impl Walk<'_, '_> {
    /// Calls a function of the workspace.
    pub(super) fn apply(
        &mut self,
        id: ExprId,
        file: FileId,
        function: &FnItem,
        args: &[ExprId],
        values: Vec<Value>,
        at: Span,
    ) -> Value {
        let Some(body) = function.body else {
            self.hand_out(args, &values);
            return Value::default();
        };
        let shapes: Vec<Shape> = {
            let file = self.view.model.file(file);
            let params = function.params.iter();
            params
                .map(|param| super::shape::shape(self.view.model, file, &param.ty))
                .collect()
        };
        let skipped = usize::from(function.has_self);
        let mut values = values;
        for (at, value) in values.iter_mut().enumerate() {
            if let Some(Shape::Pointer) = at.checked_sub(skipped).and_then(|at| shapes.get(at)) {
                *value = std::mem::take(value).raw();
            }
        }
        self.called.insert((file, body));
        let summaries = self.summaries;
        let mut out = match summaries.list.get(&(file, body)) {
            Some(summary) => self.instantiate(id, summary, args, values, at),
            None => {
                self.hand_out(args, &values);
                Value::default()
            }
        };
        if let Some(ret) = &function.ret
            && out.is_blank()
            && !function.async_
        {
            let file = self.view.model.file(file);
            if let Shape::Owner(kind) = super::shape::shape(self.view.model, file, ret) {
                out = self.fresh(id, kind);
            }
        }
        if Self::is_pointer(function.ret.as_ref()) {
            out = out.raw();
        }
        out
    }

    fn instantiate(
        &mut self,
        id: ExprId,
        summary: &Summary,
        args: &[ExprId],
        values: Vec<Value>,
        at: Span,
    ) -> Value {
        let call = self.view.place(at);
        let mut work = Application {
            summary,
            call: id,
            place: call,
            args: values,
            known: BTreeMap::new(),
        };
        // What owners take along belongs to the called function now.
        for value in work.args.clone() {
            self.escape(&value);
        }
        // What is done there is done with what is here before.
        for one in &summary.uses {
            let Some(pointer) = self.pointer_to(&mut work, one.obj) else {
                continue;
            };
            let pointer = if one.checked {
                self.not_null(&pointer)
            } else {
                pointer
            };
            let source = args.first().copied().unwrap_or(id);
            let source = self.argument_of(&work, one.obj, args).unwrap_or(source);
            self.use_at(
                source,
                &pointer,
                one.place,
                Some((call, one.sure)),
                one.writes,
            );
        }
        let outer: Vec<ObjId> = (0..)
            .take(summary.objects.list.len())
            .filter(|obj| summary.objects.is_outer(*obj))
            .collect();
        let mut ends = Vec::new();
        for &obj in &outer {
            if let Life::Ended(end) = summary.end.life(obj)
                && end.sure
                && !self.has_room(&mut work, obj)
            {
                ends.push((self.mapped(&mut work, obj, 0), end));
            }
            if summary.end.life(obj) == Life::Unknown {
                for (target, _) in self.mapped(&mut work, obj, 0) {
                    self.st.lives.insert(target, Life::Unknown);
                }
            }
        }
        let value = self.translated(&mut work, &summary.value, 0);
        let mut writes = Vec::new();
        for &obj in &outer {
            if let Some(content) = summary.end.contents.get(&obj) {
                let locs = self.mapped(&mut work, obj, 0);
                let content = self.translated(&mut work, content, 0);
                writes.push((locs, content));
            }
        }
        for (locs, content) in writes {
            self.write_parts(&locs, content);
        }
        for (locs, end) in ends {
            let sure = locs.len() == 1;
            for (target, fields) in locs {
                if fields.is_empty() {
                    self.end_at(target, end.why, call, sure);
                }
            }
        }
        value
    }

    /// Stores what a function stored: field by field, so that what it left alone stays.
    fn write_parts(&mut self, locs: &[Loc], content: Value) {
        if content.fields.is_empty() {
            self.write(locs, content);
            return;
        }
        for (name, field) in content.fields {
            let inner: Vec<Loc> = locs.iter().map(|loc| Self::below(loc, name)).collect();
            self.write(&inner, field);
        }
    }

    /// Whether an object of the called function is what an owner here has asked for room for.
    fn has_room(&mut self, work: &mut Application<'_>, obj: ObjId) -> bool {
        match work.summary.objects.origin(obj) {
            Origin::Inside(around, name) if name == OWNED => {
                let locs = self.mapped(work, around, 0);
                self.read_all(&locs).kind == Kind::Reserved
            }
            _ => false,
        }
    }

    fn argument_of(
        &self,
        work: &Application<'_>,
        mut obj: ObjId,
        args: &[ExprId],
    ) -> Option<ExprId> {
        while let Origin::Inside(around, _) = work.summary.objects.origin(obj) {
            obj = around;
        }
        match work.summary.objects.origin(obj) {
            Origin::Param(at) => args.get(at as usize).copied(),
            _ => None,
        }
    }

    /// The pointer that leads to an object of the called function, as it is known here.
    fn pointer_to(&mut self, work: &mut Application<'_>, obj: ObjId) -> Option<Value> {
        match work.summary.objects.origin(obj) {
            Origin::Param(at) => work.args.get(at as usize).cloned(),
            Origin::Inside(around, name) => {
                let locs = self.mapped(work, around, 0);
                let fields: Vec<_> = name
                    .as_str()
                    .split('.')
                    .map(crate::model::name::Name::new)
                    .collect();
                let mut out: Option<Value> = None;
                if name == OWNED {
                    let owner = self.read_all(&locs);
                    let owned: Vec<Loc> = owner.owns.iter().map(|obj| (*obj, Vec::new())).collect();
                    let at = self.span(work.call);
                    return Some(self.pointers(&owned, at, true));
                }
                for (obj, mut path) in locs {
                    path.extend(fields.iter().copied());
                    let value = self.read(&(obj, path)).raw();
                    out = Some(match out {
                        Some(out) => out.join(&value),
                        None => value,
                    });
                }
                if let (None, Origin::Param(at)) = (&out, work.summary.objects.origin(around)) {
                    // The argument itself came by value.
                    out = work.args.get(at as usize)?.at(&fields).cloned();
                }
                out
            }
            _ => None,
        }
    }

    /// The places here that an object of the called function stands for.
    fn mapped(&mut self, work: &mut Application<'_>, obj: ObjId, depth: usize) -> Vec<Loc> {
        if let Some(known) = work.known.get(&obj) {
            return known.clone();
        }
        if depth > MAX_DEPTH {
            return Vec::new();
        }
        let origin = work.summary.objects.origin(obj);
        let locs = match origin {
            Origin::Param(_) | Origin::Inside(..) => {
                work.known.insert(obj, Vec::new());
                let pointer = self.pointer_to(work, obj);
                pointer
                    .map(|value| Self::targets(&value))
                    .unwrap_or_default()
            }
            Origin::Static(file, item) => {
                vec![(self.objects.id(Origin::Static(file, item)), Vec::new())]
            }
            Origin::Null(_) => vec![(self.objects.id(Origin::Null(work.call)), Vec::new())],
            Origin::Dangling(_) => vec![(self.objects.id(Origin::Dangling(work.call)), Vec::new())],
            _ => {
                let own = self.objects.id(Origin::Foreign(work.call, obj));
                work.known.insert(obj, vec![(own, Vec::new())]);
                match work.summary.end.life(obj) {
                    Life::Alive => {
                        self.st.lives.remove(&own);
                    }
                    life => {
                        self.st.lives.insert(own, life);
                    }
                }
                self.st.counts.remove(&own);
                if let Some(content) = work.summary.end.contents.get(&obj) {
                    let content = self.translated(work, content, depth + 1);
                    self.st.contents.insert(own, content);
                }
                vec![(own, Vec::new())]
            }
        };
        work.known.insert(obj, locs.clone());
        locs
    }

    fn translated(&mut self, work: &mut Application<'_>, value: &Value, depth: usize) -> Value {
        let mut out = Value {
            open: value.open,
            kind: value.kind,
            ty: value.ty,
            ..Value::default()
        };
        if depth > MAX_DEPTH {
            out.kind = Kind::None;
            return out;
        }
        for one in &value.points {
            let locs = self.mapped(work, one.obj, depth);
            let told = one.told || self.comes_told(work, one);
            let excused = match work.summary.end.life(one.obj) {
                Life::Ended(end) => one.excused == Some(end.at),
                _ => false,
            };
            if locs.is_empty() {
                out.open = true;
            }
            for (obj, mut fields) in locs {
                fields.extend(one.fields.iter().copied());
                let outer = work.summary.objects.is_outer(one.obj);
                let made = match outer {
                    true => self.made_at(work, one).unwrap_or(one.made),
                    false => one.made,
                };
                out.points.push(Pointee {
                    obj,
                    fields,
                    made,
                    raw: one.raw,
                    told,
                    checked: one.checked,
                    excused: excused.then_some(work.place),
                });
            }
        }
        for obj in &value.owns {
            let locs = self.mapped(work, *obj, depth);
            out.owns.extend(locs.iter().map(|loc| loc.0));
        }
        for (name, field) in &value.fields {
            let field = self.translated(work, field, depth + 1);
            out.fields.insert(*name, field);
        }
        out
    }

    fn comes_told(&mut self, work: &Application<'_>, one: &Pointee) -> bool {
        match work.summary.objects.origin(one.obj) {
            Origin::Param(at) => work
                .args
                .get(at as usize)
                .is_some_and(|value| value.points.iter().any(|point| point.told)),
            _ => false,
        }
    }

    fn made_at(&mut self, work: &mut Application<'_>, one: &Pointee) -> Option<Place> {
        let pointer = self.pointer_to(work, one.obj)?;
        pointer.points.first().map(|point| point.made)
    }
}
