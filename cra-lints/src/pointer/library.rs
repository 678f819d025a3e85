//! Functions of the standard library and of libc that make, use, move or end memory.

use super::cell;
use super::domain::{Life, Loc, MANUAL, Origin, Why};
use super::shape::Shape;
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, Path};

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

/// Functions that make a pointer of a number.
const ADDRESSES: &[&str] = &[
    "std::ptr::without_provenance",
    "std::ptr::without_provenance_mut",
    "std::ptr::with_exposed_provenance",
    "std::ptr::with_exposed_provenance_mut",
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
    "std::ptr::slice_from_raw_parts",
    "std::ptr::slice_from_raw_parts_mut",
    "std::ptr::NonNull::slice_from_raw_parts",
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
    /// What functions of the standard library and of libc do; `None` for the others.
    pub(super) fn library(
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
                let written = path.segments.iter().flat_map(|segment| &segment.args);
                let mut written = written.into_iter();
                if !written.any(|ty| self.shape(ty) != Shape::Unknown) && !self.leads_to_sized(id) {
                    return Some(Value::default());
                }
                let obj = self.objects.id(Origin::Dangling(id));
                return Some(self.pointers(&[(obj, Vec::new())], self.span(id), true));
            }
            ("std::mem::zeroed", None) => {
                let null = self.null(id);
                return Some(Self::unset(null));
            }
            ("std::mem::MaybeUninit::uninit" | "std::mem::MaybeUninit::zeroed", None) => {
                return Some(self.unwritten(id, name.ends_with("zeroed")));
            }
            _ if cell::CHANNELS.contains(&name) => return Some(self.channel(id, args)),
            _ => {}
        }
        let first = first?;
        if ADDRESSES.contains(&name) {
            let number = self.eval(first);
            let known = self.is_number(first) && self.view.int(first) != Some(0);
            return Some(match known || name.contains("without") {
                true if number.is_blank() => self.address(id),
                _ => number.raw(),
            });
        }
        if USES_FIRST.contains(&name) || WRITES_FIRST.contains(&name) {
            let writes = WRITES_FIRST.contains(&name);
            let mut pointer = self.eval(first).raw();
            let rest: Vec<Value> = args[1..].iter().map(|arg| self.eval(*arg)).collect();
            // Nothing is used of a slice without elements.
            let empty = name.contains("from_raw_parts")
                && args.get(1).is_some_and(|len| self.is_zero(*len));
            self.as_used_by(name, &mut pointer);
            if !empty {
                self.use_pointer(first, &pointer, at, writes);
                for one in &mut pointer.points {
                    one.told |= matches!(self.life(one), Life::Ended(_));
                }
            }
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
            let none = args.get(2).is_some_and(|count| self.is_zero(*count));
            for arg in args.iter().take(2) {
                let mut pointer = self.eval(*arg).raw();
                if none {
                    continue;
                }
                self.as_used_by(name, &mut pointer);
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
                let value = self.as_dropping(value, self.types.of(first));
                self.used_up(&value, at);
                let moves = value.moves() || self.is_cell(first);
                match &locs[..] {
                    [loc] => self.drop_at(loc, &value, Why::Dropped, at),
                    _ => self.drop_value(&value, Why::Dropped, at),
                }
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
                self.eval(first);
            }
            "std::mem::transmute" => {
                let mut value = self.eval(first);
                if value.points.is_empty() {
                    // What it is now, and who ends what it owned, is not followed.
                    self.escape(&value);
                    return Some(Value::default());
                }
                value.unbind();
                return Some(value);
            }
            "std::mem::ManuallyDrop::new" => {
                let value = self.eval(first);
                let mut out = Value::of_kind(Kind::None);
                out.fields.insert(Name::new(MANUAL), value);
                return Some(out);
            }
            "std::mem::ManuallyDrop::drop" => {
                let target = self.eval(first);
                let inner = self.manual(&target);
                let value = self.read_all(&inner);
                let place = self.pointers(&inner, at, true);
                self.end_targets(&place, Why::Emptied, at);
                self.drop_value(&value, Why::Dropped, at);
            }
            "std::mem::ManuallyDrop::take" => {
                let target = self.eval(first);
                let inner = self.manual(&target);
                let value = self.read_all(&inner);
                self.write(&inner, Value::default());
                return Some(value);
            }
            "std::mem::ManuallyDrop::into_inner" => {
                let value = self.eval(first);
                return Some(value.at(&[Name::new(MANUAL)]).cloned().unwrap_or_default());
            }
            "std::thread::spawn"
            | "tokio::spawn"
            | "tokio::task::spawn"
            | "tokio::task::spawn_blocking" => {
                let value = self.eval(first);
                self.hand_out(args, std::slice::from_ref(&value));
                return Some(Value {
                    open: false,
                    code: value.code,
                    ..Value::default()
                });
            }
            "std::mem::take" | "std::mem::replace" => {
                let target = self.eval(first);
                let new = args.get(1).map(|arg| self.eval(*arg));
                let locs = Self::targets(&target);
                self.settle_as(self.types.of(first).peel_refs(), &locs);
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
                self.dropped_in_place(&pointer, at);
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
                return Some(self.taken_over(first, args, path, at));
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
                // Where it lies while the memory is made, it may lead to what was made here in an earlier round.
                let held = self.put(id, content);
                let out = self.fresh(id, kind);
                let content = self.st.contents.remove(&held.0).unwrap_or_default();
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
            "std::ptr::NonNull::new_unchecked" => return Some(self.eval(first).raw()),
            "std::ptr::NonNull::new" => {
                let value = self.eval(first).raw();
                self.looked_at(&value);
                return Some(self.not_null(&value));
            }
            "std::rc::Rc::downgrade" | "std::sync::Arc::downgrade" => {
                let target = self.eval(first);
                let locs = Self::targets(&target);
                return Some(self.pointer_to_owned(&locs, at, false));
            }
            "std::alloc::alloc"
            | "std::alloc::alloc_zeroed"
            | "std::alloc::realloc"
            | "std::alloc::dealloc" => {
                let values: Vec<Value> = args.iter().map(|arg| self.eval(*arg)).collect();
                let short = name.rsplit("::").next().unwrap_or_default();
                return Some(self.allocator(id, short, args, &values, at));
            }
            _ if name.starts_with("libc::") => {
                let values: Vec<Value> = args.iter().map(|arg| self.eval(*arg)).collect();
                let short = name.rsplit("::").next().unwrap_or_default();
                return Some(self.foreign(id, short, args, &values, at));
            }
            _ if cell::MAKES.contains(&name) => {
                let content = self.eval(first);
                return Some(Self::cell_around(content));
            }
            _ => return None,
        }
        Some(Value::default())
    }
}
