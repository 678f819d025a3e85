//! Cells and locks: their value lies inside of them, and is reached through what they lend.

use super::domain::{CELL, Loc, Origin, SENT, Why};
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::ExprId;
use crate::model::ty::TyKind;

/// Functions that make a cell or a lock around a value.
pub(super) const MAKES: &[&str] = &[
    "std::cell::Cell::new",
    "std::cell::RefCell::new",
    "std::cell::UnsafeCell::new",
    "std::cell::SyncUnsafeCell::new",
    "std::sync::Mutex::new",
    "std::sync::RwLock::new",
    "parking_lot::Mutex::new",
    "parking_lot::RwLock::new",
];

/// Functions that make a channel.
pub(super) const CHANNELS: &[&str] = &[
    "std::sync::mpsc::channel",
    "std::sync::mpsc::sync_channel",
    "crossbeam_channel::unbounded",
    "crossbeam_channel::bounded",
    "crossbeam::channel::unbounded",
    "crossbeam::channel::bounded",
    "flume::unbounded",
    "flume::bounded",
    "tokio::sync::mpsc::channel",
    "tokio::sync::mpsc::unbounded_channel",
    "tokio::sync::oneshot::channel",
];

impl Walk<'_, '_> {
    /// A new channel: both of its ends lead to one object, where what is sent lies.
    pub(super) fn channel(&mut self, id: ExprId, args: &[ExprId]) -> Value {
        for arg in args {
            self.eval(*arg);
        }
        let obj = self.objects.id(Origin::Heap(id, 0));
        let mut content = Value::of_kind(Kind::None);
        content
            .fields
            .insert(Name::new(SENT), Value::of_kind(Kind::None));
        self.st.lives.remove(&obj);
        self.st.contents.insert(obj, content);
        let end = self.pointers(&[(obj, Vec::new())], self.span(id), false);
        let mut out = Value::of_kind(Kind::None);
        out.fields.insert(Name::new("0"), end.clone());
        out.fields.insert(Name::new("1"), end);
        out
    }

    /// What was sent into the channel to which a value leads; `None` for what leads to none.
    pub(super) fn sent(&mut self, value: &Value) -> Option<Value> {
        let [one] = &value.points[..] else {
            return None;
        };
        let sent = self
            .st
            .contents
            .get(&one.obj)?
            .fields
            .get(&Name::new(SENT))?;
        let mut sent = sent.clone();
        // Which of the messages it is, and whether another one has it, is not followed.
        sent.disown();
        Some(sent)
    }

    /// A method of one end of a channel; `None` for everything else.
    pub(super) fn channel_method(
        &mut self,
        name: &str,
        value: &Value,
        args: &[ExprId],
    ) -> Option<Value> {
        let sent = self.sent(value)?;
        match (name, args) {
            ("send" | "try_send" | "blocking_send" | "send_async" | "send_timeout", [new, ..]) => {
                let new = self.eval(*new);
                self.escape(&new);
                let all = match sent.is_blank() {
                    true => new,
                    false => sent.join(&new),
                };
                let obj = value.points.first()?.obj;
                self.write(&[(obj, vec![Name::new(SENT)])], all);
                Some(Value::default())
            }
            ("recv" | "try_recv" | "blocking_recv" | "recv_async" | "recv_timeout", _) => {
                Some(sent)
            }
            ("iter" | "try_iter" | "into_iter" | "clone", []) => Some(value.clone()),
            _ => None,
        }
    }

    /// A cell around a value.
    pub(super) fn cell_around(content: Value) -> Value {
        let mut out = Value::of_kind(Kind::Inline);
        out.fields.insert(Name::new(CELL), content);
        out
    }

    /// A method of an atomic pointer, which holds its pointer as a variable does; `None` for others.
    pub(super) fn atomic_method(
        &mut self,
        receiver: ExprId,
        name: &str,
        locs: &[Loc],
        args: &[ExprId],
    ) -> Option<Value> {
        let ty = self.types.of(receiver);
        match ty.peel_refs().kind() {
            TyKind::Named(path, _) if *path == "std::sync::atomic::AtomicPtr" => {}
            _ => return None,
        }
        let held = self.read_all(locs);
        let locs = match ty.kind() {
            TyKind::Ref(..) => Self::targets(&held),
            _ => locs.to_vec(),
        };
        let old = self.read_all(&locs);
        let values: Vec<Value> = args.iter().map(|arg| self.eval(*arg)).collect();
        match (name, &values[..]) {
            ("load" | "into_inner", _) => Some(old),
            ("store", [new, ..]) => {
                self.write(&locs, new.clone());
                Some(Value::default())
            }
            ("swap", [new, ..]) => {
                self.write(&locs, new.clone());
                Some(old)
            }
            _ => {
                self.hand_out(args, &values);
                self.write(&locs, Value::default());
                Some(Value::default())
            }
        }
    }

    /// A method of a cell or a lock; `None` for what is no cell and for methods that are not known.
    pub(super) fn cell_method(
        &mut self,
        receiver: ExprId,
        name: &str,
        owner: &Loc,
        args: &[ExprId],
        at: Span,
    ) -> Option<Value> {
        let TyKind::Named(path, parts) = self.types.of(receiver).peel_refs().kind() else {
            return None;
        };
        if *path == "std::mem::MaybeUninit" {
            return self.unset_method(name, owner, args, at);
        }
        let cell = path.as_str().rsplit("::").next().unwrap_or_default();
        if !matches!(
            cell,
            "Cell" | "RefCell" | "UnsafeCell" | "SyncUnsafeCell" | "Mutex" | "RwLock"
        ) {
            return None;
        }
        let inner = [Self::below(owner, Name::new(CELL))];
        if let Some(ty) = parts.first() {
            self.settle_as(*ty, &inner);
        }
        match (name, args) {
            ("get", []) if cell == "Cell" => Some(self.read_all(&inner)),
            ("get" | "as_ptr" | "raw_get", []) => Some(self.pointers(&inner, at, true)),
            ("get", _) => None,
            (
                "borrow" | "borrow_mut" | "try_borrow" | "try_borrow_mut" | "lock" | "try_lock"
                | "read" | "write" | "try_read" | "try_write" | "get_mut",
                [],
            ) => Some(self.pointers(&inner, at, false)),
            ("set", [new]) => {
                let new = self.eval(*new);
                let old = self.read_all(&inner);
                self.drop_value(&old, Why::Reassigned, at);
                self.write(&inner, new);
                Some(Value::default())
            }
            ("replace", [new]) => {
                let new = self.eval(*new);
                let old = self.read_all(&inner);
                self.write(&inner, new);
                Some(old)
            }
            ("take", []) => {
                let old = self.read_all(&inner);
                self.write(&inner, Value::default());
                Some(old)
            }
            ("into_inner", []) => {
                let locs = std::slice::from_ref(owner);
                let old = self.read_all(&inner);
                self.write(&inner, Value::default());
                let _ = self.take(locs, at);
                Some(old)
            }
            _ => None,
        }
    }
}
