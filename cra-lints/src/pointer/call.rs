//! Calls of functions: what the standard library's do, what those of the workspace are known to do, and nothing for others.

use super::condition::{field_name, is_transparent};
use super::domain::{Life, Loc, MANUAL, Origin, Why, is_all};
use super::shape::{Shape, kind_of};
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, ExprKind, ItemKind, MacroCall};

impl Walk<'_, '_> {
    /// A call.
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId]) -> Value {
        let span = self.span(id);
        let ExprKind::Path(path) = &self.view.expr(callee).kind else {
            let mut function = self.look(callee);
            if function.code.is_empty() {
                // `Box<dyn Fn()>`
                function.code = self.codes(&function);
            }
            let values: Vec<Value> = args.iter().map(|arg| self.eval(*arg)).collect();
            if function.code.is_empty() {
                self.hand_out(args, &values);
                return Value::default();
            }
            return self.run_any(&function, &values);
        };
        if is_transparent(path) && args.len() == 1 {
            return self.eval(args[0]);
        }
        let found = self.view.resolve(path);
        let name = found.as_ref().map_or("", |found| found.path.as_str());
        let token = Span {
            start: path.last().span.start,
            end: span.end,
        };
        if let Some(value) = self.library(id, name, path, args, token) {
            return value;
        }
        let values: Vec<Value> = args.iter().map(|arg| self.eval(*arg)).collect();
        let item = found.as_ref().and_then(|found| found.item);
        if let Some((file, item)) = item {
            let tree = self.view.model.file(file).tree.as_ref();
            match tree.map(|tree| &tree.item(item).kind) {
                Some(ItemKind::Fn(function)) => {
                    if function.body.is_none() {
                        return self.foreign(id, path.last().name.as_str(), args, &values, token);
                    }
                    return self.apply(id, file, function, args, values, token);
                }
                Some(ItemKind::Struct(fields)) => {
                    let mut out = Value::of_kind(Kind::None);
                    out.ty = found.as_ref().map(|found| found.path);
                    let shape = super::shape::shape_of_item(self.view.model, (file, item));
                    if shape == Shape::Owner(Kind::Plain) {
                        out.kind = Kind::Plain;
                    }
                    for (at, value) in values.into_iter().enumerate() {
                        let pointer = fields.get(at).is_some_and(|field| {
                            matches!(field.ty.kind, crate::model::syntax::TypeKind::Ptr { .. })
                        });
                        let value = if pointer { value.raw() } else { value };
                        out.fields.insert(field_name(path, at, false), value);
                    }
                    return out;
                }
                _ => {}
            }
        }
        let own = found.as_ref().and_then(|found| {
            let parent = if path.segments[0].name == "Self" && path.segments.len() == 2 {
                self.view.self_type().map(crate::model::name::Name::as_str)
            } else {
                None
            };
            let model = self.view.model;
            model.associated_fn(parent.unwrap_or(found.parent()), found.last())
        });
        let own = own.or_else(|| {
            let is_self = path.segments[0].name == "Self" && path.segments.len() == 2;
            let ty = is_self.then(|| self.view.self_type()).flatten()?;
            self.view
                .model
                .associated_fn(ty.as_str(), path.last().name.as_str())
        });
        if own.is_none()
            && let Some(Callee::Own(_, list)) = self.types.callee(id)
            && let [(file, item)] = **list
            && let Some(tree) = &self.view.model.file(file).tree
            && let ItemKind::Fn(function) = &tree.item(item).kind
            && function.body.is_some()
        {
            return self.apply(id, file, function, args, values, token);
        }
        if let Some((file, function)) = own {
            return self.apply(id, file.id, function, args, values, token);
        }
        // An upper-case name is a variant: its parts go into the value.
        let of_type = || Self::is_variant_at(path, found.as_ref());
        if path.last().name.as_str().starts_with(char::is_uppercase) && of_type() {
            let mut out = Value::of_kind(Kind::None);
            for (at, value) in values.into_iter().enumerate() {
                out.fields.insert(field_name(path, at, true), value.raw());
            }
            return out;
        }
        self.hand_out(args, &values);
        self.constructed(id, name)
    }

    /// What a constructor of the standard library makes.
    fn constructed(&mut self, id: ExprId, name: &str) -> Value {
        let Some((ty, function)) = name.rsplit_once("::") else {
            return Value::default();
        };
        let makes = matches!(
            function,
            "new"
                | "from"
                | "with_capacity"
                | "from_iter"
                | "default"
                | "from_vec_unchecked"
                | "from_utf8_lossy"
                | "pin"
                | "new_uninit"
                | "uninit"
                | "zeroed"
                | "from_utf8"
                | "from_vec_with_nul"
        );
        match kind_of(ty) {
            Some(Kind::Buffer) if function == "with_capacity" && !self.may_outgrow(id) => {
                self.fresh(id, Kind::Reserved)
            }
            Some(kind) if makes => self.fresh(id, kind),
            _ => Value::default(),
        }
    }

    /// Ends all that a pointer may lead to.
    pub(super) fn end_targets(&mut self, pointer: &Value, why: Why, at: Span) {
        let sure = pointer.points.len() == 1;
        for one in &pointer.points {
            // A part of an object is not the object.
            if is_all(&one.fields) && self.is_whole(one.obj) {
                if let (Life::Ended(old), true) = (self.st.life(one.obj), sure)
                    && old.why == Why::Emptied
                {
                    self.st.lives.insert(one.obj, Life::Alive);
                }
                self.end(one.obj, why, at, sure);
            }
        }
    }

    /// Whether an object is one piece of memory, and not one of several or none.
    pub(super) fn is_whole(&self, obj: u32) -> bool {
        match self.objects.origin(obj) {
            Origin::Null(_) | Origin::Dangling(_) | Origin::Address(_) => false,
            Origin::Inside(_, name) => !name.as_str().contains("[]"),
            _ => true,
        }
    }

    /// What was emptied holds a value again.
    pub(super) fn revive(&mut self, pointer: &Value) {
        for one in &pointer.points {
            if matches!(self.st.life(one.obj), Life::Ended(end) if end.why == Why::Emptied) {
                self.st.lives.insert(one.obj, Life::Alive);
            }
        }
    }

    /// The value behind a pointer is dropped, and its memory kept.
    pub(super) fn dropped_in_place(&mut self, pointer: &Value, at: Span) {
        if let [one] = &Self::targets(pointer)[..] {
            let value = self.read(one);
            self.drop_value(&value, Why::Dropped, at);
        }
        self.end_targets(pointer, Why::Emptied, at);
    }

    /// Where the values of the `ManuallyDrop`s behind a pointer lie.
    pub(super) fn manual(&self, pointer: &Value) -> Vec<Loc> {
        let name = Name::new(MANUAL);
        let locs = Self::targets(pointer);
        locs.iter().map(|loc| Self::below(loc, name)).collect()
    }

    /// The pointer that an owner leaves behind when it gives up what it owns.
    pub(super) fn given_away(&mut self, value: &Value, id: ExprId) -> Value {
        let locs: Vec<Loc> = value.owns.iter().map(|obj| (*obj, Vec::new())).collect();
        self.pointers(&locs, self.span(id), true)
    }

    /// A clone of an owner.
    pub(super) fn cloned(&mut self, id: ExprId, value: &Value) -> Value {
        match value.kind {
            Kind::Counted => {
                for obj in &value.owns {
                    let count = self.st.counts.entry(*obj).or_insert(0);
                    *count = count.saturating_add(1);
                }
                value.clone()
            }
            Kind::Box | Kind::Buffer | Kind::Reserved => self.fresh(id, value.kind),
            Kind::None if !value.points.is_empty() => value.clone(),
            kind => Value {
                kind,
                ..Value::default()
            },
        }
    }

    /// Arguments go to a function that nobody knows.
    pub(super) fn hand_out(&mut self, args: &[ExprId], values: &[Value]) {
        for (arg, value) in args.iter().zip(values) {
            self.escape(value);
            self.looked_at(value);
            let mutable = match &self.view.expr(*arg).kind {
                ExprKind::Ref { mutable, .. } => *mutable,
                _ => true,
            };
            for (obj, _) in Self::targets(value) {
                let owner = self.st.contents.get(&obj).map(|owner| owner.kind);
                if mutable || owner == Some(Kind::Counted) {
                    self.forget_content(obj);
                    if self.objects.is_outer(obj) {
                        // Callers are told: what they know of it is no longer so.
                        self.st.contents.slot(obj);
                    }
                }
            }
            self.may_run(value, &[]);
        }
    }

    /// A macro call.
    pub(super) fn macro_call(&mut self, id: ExprId, call: &MacroCall) -> Value {
        let name = call.path.last().name;
        match name.as_str() {
            "addr_of" | "addr_of_mut" if call.args.len() == 1 => {
                let locs = self.place(call.args[0]);
                self.pointers(&locs, self.span(id), true)
            }
            "vec" => {
                let content = self.elements(&call.args);
                let out = self.fresh(id, Kind::Buffer);
                if let ([obj], Some(content)) = (&out.owns[..], content) {
                    let mut list = Value::of_kind(Kind::None);
                    list.fields.insert(Self::element(), content);
                    self.st.contents.insert(*obj, list);
                }
                out
            }
            "format" => {
                for arg in &call.args {
                    self.look(*arg);
                }
                self.fresh(id, Kind::Buffer)
            }
            "assert" | "debug_assert" if !call.args.is_empty() => {
                let (yes, _) = self.condition(call.args[0]);
                self.st = yes;
                Value::default()
            }
            "pin" if call.args.len() == 1 => self.eval(call.args[0]),
            "panic" | "unreachable" | "todo" | "unimplemented" | "bail" | "compile_error" => {
                for arg in &call.args {
                    self.look(*arg);
                }
                self.st = super::state::State::unreachable();
                Value::default()
            }
            // What a macro of one's own becomes.
            _ if matches!((&call.args[..], call.value), ([only], Some(value)) if *only == value) => {
                self.eval(call.args[0])
            }
            _ => {
                for arg in &call.args {
                    let value = self.look(*arg);
                    self.looked_at(&value);
                }
                Value::default()
            }
        }
    }
}
