//! Calls of functions of the workspace: what their summaries say, told in terms of the caller.

use std::collections::BTreeMap;

use super::domain::{Life, Loc, OWNED, ObjId, Origin, Why};
use super::place::parted;
use super::shape::Shape;
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::place::{FileId, Place, Span};
use crate::model::syntax::{ExprId, FnItem};

use super::summary::Summary;

/// Deeper values than this are not carried over.
pub(super) const MAX_DEPTH: usize = 4;

/// A summary being put to use at a call.
pub(super) struct Application<'s> {
    pub(super) summary: &'s Summary,
    pub(super) call: ExprId,
    /// Where the call stands.
    pub(super) place: Place,
    pub(super) args: Vec<Value>,
    pub(super) known: BTreeMap<ObjId, Vec<Loc>>,
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
        let skipped = usize::from(function.has_self);
        let home = self.view.model.file(file);
        let mut values = values;
        for (value, param) in values.iter_mut().skip(skipped).zip(&function.params) {
            let shape = || super::shape::shape(self.view.model, home, &param.ty);
            if !value.is_blank() && shape() == Shape::Pointer {
                *value = std::mem::take(value).raw();
            }
        }
        for (arg, value) in args.iter().zip(&values) {
            if value.points.iter().all(|one| !one.raw) {
                self.settle_as(self.types.of(*arg).peel_refs(), &Self::targets(value));
            }
        }
        let params = function.params.iter().map(|param| &param.ty);
        for ((value, arg), ty) in values.iter_mut().zip(args).skip(skipped).zip(params) {
            *value = self.as_part(std::mem::take(value), *arg, ty);
        }
        self.called.insert((file, body));
        let summaries = self.summaries;
        // A closure is called there, or not.
        for value in &values {
            if summaries.list.contains_key(&(file, body)) {
                self.may_run(value, &[]);
            }
        }
        self.drop_ignored(file, function, &mut values, at);
        let mut out = match summaries.list.get(&(file, body)) {
            Some(summary) => self.instantiate(id, summary, args, values, at),
            None => {
                self.lend_out(function, args, &values);
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
        // What owners take along belongs to the called function now, which may end it or give it back.
        let mut dropped = Vec::new();
        let mut given = Vec::new();
        for (at, value) in (0u32..).zip(work.args.clone()) {
            match summary.fate(at) {
                _ if value.owns.is_empty() => self.escape(&value),
                Some(Life::Ended(end)) if end.sure => dropped.push(value),
                Some(Life::Alive) => given.push(value),
                _ => self.escape(&value),
            }
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
        // Somebody may have looked there whether it is null.
        for value in work.args.clone() {
            self.looked_at(&value);
        }
        let outer: Vec<ObjId> = summary
            .objects
            .ids()
            .filter(|obj| summary.objects.is_outer(*obj))
            .collect();
        let mut ends = Vec::new();
        for &obj in &outer {
            if let Life::Ended(end) = summary.end.life(obj)
                && end.sure
                && !self.has_room(&mut work, obj)
                && self.taken(&work, obj).is_none()
            {
                ends.push((self.mapped(&mut work, obj, 0), end));
            }
            if summary.end.life(obj) == Life::Unknown {
                for (target, _) in self.mapped(&mut work, obj, 0) {
                    self.st.lives.insert(target, Life::Unknown);
                }
            }
        }
        let mut returned = self.translated(&mut work, &summary.value, 0);
        // It is one of several possibilities from here on.
        if returned.points.len() > 1 {
            for one in &mut returned.points {
                one.since = Some(self.st.turn);
            }
        }
        let mut writes = Vec::new();
        for &obj in &outer {
            if let Some(content) = summary.end.contents.get(&obj)
                && !content.initial
            {
                let locs = self.mapped(&mut work, obj, 0);
                let content = self.translated(&mut work, content, 0);
                writes.push((locs, content));
            }
        }
        for value in given {
            if !value.owns.iter().any(|obj| returned.owns.contains(obj)) {
                self.escape(&value);
            }
        }
        for value in dropped {
            self.drop_value(&value, Why::Dropped, at);
        }
        for (locs, content) in writes {
            self.write_parts(&locs, content);
        }
        for (locs, end) in ends {
            let sure = locs.len() == 1;
            // What was given away was dropped, even if that was where a scope of the other function ends.
            let why = match end.why {
                Why::Scope | Why::Temporary | Why::Owner => Why::Dropped,
                why => why,
            };
            for (target, fields) in locs {
                if fields.is_empty() {
                    self.end_at(target, why, call, sure);
                }
            }
        }
        returned
    }

    /// What an argument taken by value owns, when an object of the called function stands for that.
    fn taken(&self, work: &Application<'_>, obj: ObjId) -> Option<Vec<ObjId>> {
        let Origin::Inside(around, name) = work.summary.objects.origin(obj) else {
            return None;
        };
        let Origin::Param(at) = work.summary.objects.origin(around) else {
            return None;
        };
        let owns = &work.args.get(at as usize)?.owns;
        (name == OWNED && !owns.is_empty()).then(|| owns.clone())
    }

    /// Stores what a function stored: field by field, so that what it left alone stays.
    fn write_parts(&mut self, locs: &[Loc], content: Value) {
        if content.initial {
            return;
        }
        if content.fields.is_empty() {
            // An owner that had room for more keeps its memory.
            let roomy = content.kind == Kind::Buffer && self.read_all(locs).kind == Kind::Reserved;
            if !roomy {
                self.write(locs, content);
            }
            return;
        }
        for (obj, fields) in locs {
            let slot = self.st.contents.slot(*obj).at_mut(fields);
            if slot.kind == Kind::None {
                slot.kind = content.kind;
            }
        }
        for (name, field) in content.fields {
            let inner: Vec<Loc> = locs.iter().map(|loc| Self::below(loc, name)).collect();
            if field.fields.is_empty() || !field.points.is_empty() || !field.owns.is_empty() {
                self.write_parts(
                    &inner,
                    Value {
                        fields: std::collections::BTreeMap::new(),
                        ..field
                    },
                );
            } else {
                self.write_parts(&inner, field);
            }
        }
    }

    /// Whether an object of the called function is what an owner here has asked for room for.
    fn has_room(&mut self, work: &mut Application<'_>, obj: ObjId) -> bool {
        match work.summary.objects.origin(obj) {
            Origin::Inside(around, name) => {
                let locs = self.mapped(work, around, 0);
                let fields = match name.as_str() {
                    OWNED => Vec::new(),
                    _ => parted(name),
                };
                let mut locs = locs.into_iter();
                locs.any(|(obj, mut path)| {
                    path.extend(fields.iter().copied());
                    self.read(&(obj, path)).kind == Kind::Reserved
                })
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
    pub(super) fn pointer_to(&mut self, work: &mut Application<'_>, obj: ObjId) -> Option<Value> {
        match work.summary.objects.origin(obj) {
            Origin::Param(at) => work.args.get(at as usize).cloned(),
            Origin::Inside(around, name) => {
                if let Some(owns) = self.taken(work, obj) {
                    let owned: Vec<Loc> = owns.iter().map(|obj| (*obj, Vec::new())).collect();
                    let at = self.span(work.call);
                    return Some(self.pointers(&owned, at, true));
                }
                let locs = self.mapped(work, around, 0);
                let fields = parted(name);
                let mut out: Option<Value> = None;
                if name == OWNED {
                    let owner = self.read_all(&locs);
                    let owned: Vec<Loc> = owner.owns.iter().map(|obj| (*obj, Vec::new())).collect();
                    let at = self.span(work.call);
                    return Some(self.pointers(&owned, at, true));
                }
                // What the function knows to be an owner is one here as well, whatever is known of its type.
                let held = work.summary.end.contents.get(&around);
                let held = held.and_then(|held| held.at(&fields));
                let owner = held.filter(|held| held.initial && held.owns == [obj]);
                let owner = owner.map(|held| held.kind);
                for (obj, mut path) in locs {
                    path.extend(fields.iter().copied());
                    if let Some(kind) = owner {
                        self.settle_kind(kind, &[(obj, path.clone())]);
                    }
                    let mut value = self.read(&(obj, path)).raw();
                    if value.points.is_empty() && !value.owns.is_empty() {
                        let owned: Vec<Loc> =
                            value.owns.iter().map(|obj| (*obj, Vec::new())).collect();
                        value = self.pointers(&owned, self.span(work.call), true);
                    }
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
    pub(super) fn mapped(
        &mut self,
        work: &mut Application<'_>,
        obj: ObjId,
        depth: usize,
    ) -> Vec<Loc> {
        if let Some(known) = work.known.get(&obj) {
            return known.clone();
        }
        if depth > MAX_DEPTH {
            return Vec::new();
        }
        let origin = work.summary.objects.origin(obj);
        let locs = match origin {
            // What came from elsewhere may be the same at every call.
            _ if work.summary.objects.is_elsewhere(obj) => Vec::new(),
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
            Origin::Address(_) => vec![(self.objects.id(Origin::Address(work.call)), Vec::new())],
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
                if work.summary.end.unchecked.contains(&obj) {
                    self.st.unchecked.insert(own);
                }
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
}
