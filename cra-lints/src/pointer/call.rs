//! Calls of functions: what the standard library's do, what those of the workspace are known to do, and nothing for others.

use super::condition::{field_name, is_transparent};
use super::domain::{Kind, Life, Loc, Origin, Value, Why};
use super::shape::{Shape, kind_of};
use super::walk::Walk;
use crate::model::infer::Callee;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, ExprKind, ItemKind, MacroCall, Path};

/// Functions that use the memory behind their first argument.
const USES_FIRST: &[&str] = &[
    "std::ptr::read",
    "std::ptr::read_volatile",
    "std::ptr::read_unaligned",
    "std::slice::from_raw_parts",
    "std::slice::from_raw_parts_mut",
    "std::ffi::CStr::from_ptr",
    "std::ffi::c_str::CStr::from_ptr",
    "libc::strlen",
    "libc::puts",
];

/// Functions that write to the memory behind their first argument.
const WRITES_FIRST: &[&str] = &[
    "std::ptr::write",
    "std::ptr::write_volatile",
    "std::ptr::write_unaligned",
    "std::ptr::write_bytes",
    "std::ptr::replace",
    "libc::memset",
];

/// Functions that use the memory behind their first two arguments.
const USES_TWO: &[&str] = &[
    "std::ptr::copy",
    "std::ptr::copy_nonoverlapping",
    "std::ptr::swap",
    "std::ptr::swap_nonoverlapping",
    "libc::memcpy",
    "libc::memmove",
    "libc::strcpy",
    "libc::strcmp",
    "libc::memcmp",
];

/// Functions that give their first argument back as it is.
const KEEPS: &[&str] = &[
    "std::ptr::from_ref",
    "std::ptr::from_mut",
    "std::convert::From::from",
    "std::convert::Into::into",
    "std::ptr::NonNull::from",
    "std::pin::Pin::new",
    "std::pin::Pin::new_unchecked",
    "std::pin::pin",
    "std::sync::atomic::AtomicPtr::new",
    "std::convert::identity",
    "std::hint::black_box",
    "std::cmp::Reverse",
];

impl Walk<'_, '_> {
    /// A call.
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId]) -> Value {
        let span = self.span(id);
        let ExprKind::Path(path) = &self.view.expr(callee).kind else {
            let function = self.look(callee);
            let values: Vec<Value> = args.iter().map(|arg| self.eval(*arg)).collect();
            return match function.code {
                Some(code) => self.run(code, values),
                None => {
                    self.hand_out(args, &values);
                    Value::default()
                }
            };
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
        let of_type = path
            .segments
            .iter()
            .rev()
            .nth(1)
            .is_some_and(|segment| segment.name.as_str().starts_with(char::is_uppercase));
        if of_type && path.last().name.as_str().starts_with(char::is_uppercase) {
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
            Some(Kind::Buffer) if function == "with_capacity" => self.fresh(id, Kind::Reserved),
            Some(kind) if makes => self.fresh(id, kind),
            _ => Value::default(),
        }
    }

    /// What functions of the standard library and of libc do; `None` for the others.
    fn library(
        &mut self,
        id: ExprId,
        name: &str,
        path: &Path,
        args: &[ExprId],
        at: Span,
    ) -> Option<Value> {
        let first = args.first().copied();
        match (name, first) {
            ("std::ptr::null" | "std::ptr::null_mut", None) => return Some(self.null(id)),
            (
                "std::ptr::dangling" | "std::ptr::dangling_mut" | "std::ptr::NonNull::dangling",
                None,
            ) => {
                // Where nothing is known of the type it may have no size, and then this is how it is pointed to.
                let sized = path.segments.iter().flat_map(|segment| &segment.args);
                if !sized.into_iter().any(|ty| self.shape(ty) != Shape::Unknown) {
                    return Some(Value::default());
                }
                let obj = self.objects.id(Origin::Dangling(id));
                return Some(self.pointers(&[(obj, Vec::new())], self.span(id), true));
            }
            _ => {}
        }
        let first = first?;
        if USES_FIRST.contains(&name) || WRITES_FIRST.contains(&name) {
            let writes = WRITES_FIRST.contains(&name);
            let pointer = self.eval(first).raw();
            let rest: Vec<Value> = args[1..].iter().map(|arg| self.eval(*arg)).collect();
            self.use_pointer(first, &pointer, at, writes);
            let locs = Self::targets(&pointer);
            if name == "std::ptr::write" {
                self.revive(&pointer);
                self.write(&locs, rest.into_iter().next().unwrap_or_default());
                return Some(Value::default());
            }
            if name == "std::ptr::read" {
                let value = self.read_all(&locs);
                // There are two owners now; which of them ends it is not followed.
                self.escape(&value);
                return Some(value);
            }
            if name.contains("from_raw_parts") || name.contains("from_ptr") {
                return Some(pointer);
            }
            return Some(Value::default());
        }
        if USES_TWO.contains(&name) {
            for arg in args.iter().take(2) {
                let pointer = self.eval(*arg).raw();
                self.use_pointer(*arg, &pointer, at, false);
                for (obj, _) in Self::targets(&pointer) {
                    self.forget_content(obj);
                }
            }
            for arg in args.iter().skip(2) {
                self.eval(*arg);
            }
            return Some(Value::default());
        }
        if KEEPS.contains(&name) {
            let value = self.eval(first);
            return Some(if name.contains("::ptr::") {
                value.raw()
            } else {
                value
            });
        }
        match name {
            "std::mem::drop" => {
                let locs = self.place(first);
                let value = self.read_all(&locs);
                if let Some(code) = value.code {
                    let _ = code;
                }
                let moves = value.moves();
                self.drop_value(&value, Why::Dropped, at);
                if let ([(obj, fields)], true) = (&locs[..], moves) {
                    let obj = *obj;
                    if fields.is_empty() {
                        self.end(obj, Why::Dropped, at, true);
                    }
                    self.write(&locs, Value::default());
                }
                self.temps
                    .retain(|temp| !locs.iter().any(|loc| loc.0 == *temp));
            }
            "std::mem::forget" => {
                let value = self.eval(first);
                let _ = value;
            }
            "std::mem::ManuallyDrop::new" => {
                let mut value = self.eval(first);
                self.keep_alive(&value);
                value.owns.clear();
                value.kind = Kind::None;
                return Some(Value {
                    open: true,
                    ..value
                });
            }
            "std::mem::take" | "std::mem::replace" => {
                let target = self.eval(first);
                let new = args.get(1).map(|arg| self.eval(*arg));
                let locs = Self::targets(&target);
                let old = self.read_all(&locs);
                self.write(&locs, new.unwrap_or_default());
                return Some(old);
            }
            "std::mem::swap" => {
                let sides: Vec<Vec<Loc>> = args
                    .iter()
                    .map(|arg| {
                        let value = self.eval(*arg);
                        Self::targets(&value)
                    })
                    .collect();
                if let [left, right] = &sides[..] {
                    let (one, other) = (self.read_all(left), self.read_all(right));
                    self.write(left, other);
                    self.write(right, one);
                }
            }
            "std::ptr::drop_in_place" => {
                let pointer = self.eval(first).raw();
                self.use_pointer(first, &pointer, at, false);
                self.end_targets(&pointer, Why::Emptied, at);
            }
            "std::boxed::Box::into_raw"
            | "std::rc::Rc::into_raw"
            | "std::sync::Arc::into_raw"
            | "std::boxed::Box::leak"
            | "std::vec::Vec::leak"
            | "std::boxed::Box::into_non_null"
            | "std::ffi::CString::into_raw" => {
                let value = self.eval(first);
                return Some(self.given_away(&value, id));
            }
            "std::boxed::Box::from_raw"
            | "std::boxed::Box::from_non_null"
            | "std::ffi::CString::from_raw"
            | "std::rc::Rc::from_raw"
            | "std::sync::Arc::from_raw"
            | "std::vec::Vec::from_raw_parts"
            | "std::string::String::from_raw_parts" => {
                let pointer = self.eval(first).raw();
                for arg in &args[1..] {
                    self.eval(*arg);
                }
                self.use_pointer(first, &pointer, at, false);
                let kind = match path.segments.iter().rev().nth(1) {
                    Some(owner) if owner.name == "Box" => Kind::Box,
                    Some(owner) if owner.name == "Rc" || owner.name == "Arc" => Kind::Counted,
                    _ => Kind::Buffer,
                };
                let owns: Vec<_> = pointer
                    .points
                    .iter()
                    .filter(|one| one.fields.is_empty())
                    .filter(|one| {
                        self.is_whole(one.obj)
                            && !matches!(
                                self.objects.origin(one.obj),
                                Origin::Static(..) | Origin::Local(_)
                            )
                    })
                    .map(|one| one.obj)
                    .collect();
                return Some(Value {
                    kind,
                    open: pointer.open && owns.len() != 1,
                    owns,
                    ..Value::default()
                });
            }
            "std::boxed::Box::new"
            | "std::rc::Rc::new"
            | "std::sync::Arc::new"
            | "std::boxed::Box::pin" => {
                let content = self.eval(first);
                let kind = if name.contains("boxed") {
                    Kind::Box
                } else {
                    Kind::Counted
                };
                let out = self.fresh(id, kind);
                if let [obj] = out.owns[..] {
                    self.st.contents.insert(obj, content);
                }
                return Some(out);
            }
            "std::rc::Rc::clone" | "std::sync::Arc::clone" | "std::clone::Clone::clone" => {
                let target = self.eval(first);
                let value = self.read_all(&Self::targets(&target));
                return Some(self.cloned(id, &value));
            }
            "std::rc::Rc::increment_strong_count" | "std::sync::Arc::increment_strong_count" => {
                let pointer = self.eval(first);
                self.use_pointer(first, &pointer, at, false);
                for one in &pointer.points {
                    let count = self.st.counts.entry(one.obj).or_insert(0);
                    *count = count.saturating_add(1);
                }
            }
            "std::rc::Rc::decrement_strong_count" | "std::sync::Arc::decrement_strong_count" => {
                let pointer = self.eval(first);
                let value = Value {
                    kind: Kind::Counted,
                    owns: pointer.points.iter().map(|one| one.obj).collect(),
                    open: false,
                    ..Value::default()
                };
                self.drop_value(&value, Why::Dropped, at);
            }
            "std::rc::Rc::as_ptr"
            | "std::sync::Arc::as_ptr"
            | "std::vec::Vec::as_ptr"
            | "std::vec::Vec::as_mut_ptr"
            | "std::boxed::Box::as_ptr"
            | "std::boxed::Box::as_mut_ptr" => {
                let target = self.eval(first);
                let locs = Self::targets(&target);
                return Some(self.pointer_to_owned(&locs, at, true));
            }
            "std::ptr::NonNull::new" | "std::ptr::NonNull::new_unchecked" => {
                let value = self.eval(first).raw();
                return Some(if name.ends_with("unchecked") {
                    value
                } else {
                    self.not_null(&value)
                });
            }
            "std::alloc::alloc"
            | "std::alloc::alloc_zeroed"
            | "std::alloc::realloc"
            | "std::alloc::dealloc"
            | "libc::malloc"
            | "libc::calloc"
            | "libc::realloc"
            | "libc::free"
            | "libc::strdup" => {
                let values: Vec<Value> = args.iter().map(|arg| self.eval(*arg)).collect();
                let short = name.rsplit("::").next().unwrap_or_default();
                return Some(self.allocator(id, short, args, &values, at));
            }
            _ => return None,
        }
        Some(Value::default())
    }

    /// A function of a foreign library: the allocator of C is known, the others are not.
    fn foreign(
        &mut self,
        id: ExprId,
        name: &str,
        args: &[ExprId],
        values: &[Value],
        at: Span,
    ) -> Value {
        if matches!(name, "malloc" | "calloc" | "realloc" | "free" | "strdup") {
            return self.allocator(id, name, args, values, at);
        }
        self.hand_out(args, values);
        Value::default()
    }

    fn allocator(
        &mut self,
        id: ExprId,
        name: &str,
        args: &[ExprId],
        values: &[Value],
        at: Span,
    ) -> Value {
        let frees = matches!(name, "free" | "dealloc" | "realloc");
        if let (true, Some(first), Some(pointer)) = (frees, args.first(), values.first()) {
            let pointer = pointer.clone().raw();
            // Giving back null is allowed, and what was emptied before is given back like that.
            let mut used = self.not_null(&pointer);
            used.points.retain(
                |one| !matches!(self.life(one), Life::Ended(end) if end.why == Why::Emptied),
            );
            if used.points.len() == pointer.points.len() {
                self.use_pointer(*first, &used, at, false);
            }
            let why = if name == "realloc" {
                Why::Reallocated
            } else {
                Why::Freed
            };
            self.end_targets(&pointer, why, at);
        }
        if matches!(name, "free" | "dealloc") {
            return Value::default();
        }
        let obj = self.objects.id(Origin::Heap(id, 0));
        self.st.lives.remove(&obj);
        self.st.contents.remove(&obj);
        let mut out = self.pointers(&[(obj, Vec::new())], self.span(id), true);
        out.open = true;
        out
    }

    /// Ends all that a pointer may lead to.
    pub(super) fn end_targets(&mut self, pointer: &Value, why: Why, at: Span) {
        let sure = pointer.points.len() == 1;
        for one in &pointer.points {
            // A part of an object is not the object.
            if one.fields.is_empty() && self.is_whole(one.obj) {
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
    fn is_whole(&self, obj: u32) -> bool {
        match self.objects.origin(obj) {
            Origin::Null(_) | Origin::Dangling(_) => false,
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

    fn keep_alive(&mut self, value: &Value) {
        self.escape(value);
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
            let mutable = match &self.view.expr(*arg).kind {
                ExprKind::Ref { mutable, .. } => *mutable,
                _ => true,
            };
            for (obj, _) in Self::targets(value) {
                let owner = self.st.contents.get(&obj).map(|owner| owner.kind);
                if mutable || owner == Some(Kind::Counted) {
                    self.forget_content(obj);
                }
            }
            if let Some(code) = value.code {
                let before = self.st.clone();
                self.branches += 1;
                self.run(code, Vec::new());
                self.branches -= 1;
                let after = std::mem::take(&mut self.st);
                self.st = before.join(after);
            }
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
                self.st = super::domain::State::unreachable();
                Value::default()
            }
            _ => {
                for arg in &call.args {
                    self.look(*arg);
                }
                Value::default()
            }
        }
    }
}
