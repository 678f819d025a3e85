//! What a function makes of the workspace's types and sends to other parts of the program, noted for those that are read
//! without their callers.

use super::Walk;
use super::call::Given;
use super::shared::is_cell;
use super::statics::has_cell;
use crate::flow::held::{MAX_WRAPPERS, Made, channel_of};
use crate::flow::taint::{Origin, Taint};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, ItemKind, LocalId, PatId, PatKind, Path, Type};
use crate::model::ty::Ty;

/// Methods that put something into a channel.
const SENDS: &[&str] = &[
    "send",
    "try_send",
    "blocking_send",
    "send_async",
    "unbounded_send",
    "start_send",
    "send_timeout",
];

/// What libraries wrap around what handlers get of the program's state, and of what was put into the request before them.
const EXTRACTORS: &[&str] = &["State", "Extension", "Data", "ReqData"];

/// A function notes this many makings; more are of a table.
const MAX_MADE: usize = 256;

impl<'m> Walk<'_, 'm> {
    /// A value of a type of the workspace is made of these parts.
    pub(super) fn made_whole(&mut self, id: ExprId, parts: &[(Name, Value)]) {
        if let Some(ty) = self.own_type(self.ty(id)) {
            self.note(Made::Whole(ty, parts.to_vec()));
        }
    }

    /// A part of a value of a type of the workspace is given another value.
    pub(super) fn made_part(&mut self, place: ExprId, value: &Value) {
        if let ExprKind::Field { base, name } = self.view.expr(place).kind
            && let Some(ty) = self.own_type(self.ty(base))
        {
            self.note(Made::Part(ty, name, value.clone()));
        }
    }

    /// A function of the workspace gives a value of one of its types, with what it was called with.
    pub(super) fn made_by_call(&mut self, id: ExprId, value: &Value) {
        if value.fields().is_empty() {
            return;
        }
        let mut ty = self.ty(id).peel_refs();
        if ty.is("std::result::Result") || ty.is("std::option::Option") {
            ty = ty.args().first().map_or(ty, |inner| inner.peel_refs());
        }
        if let Some(ty) = self.own_type(ty) {
            let parts = value.fields().iter();
            let parts = parts.filter(|(name, _)| *name != super::ERROR).cloned();
            self.note(Made::Whole(ty, parts.collect()));
        }
    }

    /// What other functions send through the channel that a call makes.
    pub(super) fn sent_elsewhere_to(&mut self, made: ExprId, half: LocalId) -> Value {
        let halves = self.ty(made).args().iter().copied();
        let mut halves = halves.chain([self.types.local(half)]);
        let found = halves.find_map(|half| Some((half, channel_of(half)?)));
        let Some((half, channel)) = found else {
            return Value::NONE;
        };
        self.note(Made::Channel(channel));
        let message = half.args().first().and_then(|sent| self.own_type(*sent));
        self.held.map_or(Value::NONE, |held| {
            held.sent_to_channel(channel, message.is_some())
        })
    }

    /// Something is sent through a channel.
    pub(super) fn sent(&mut self, name: Name, receiver: Option<ExprId>, given: &Given) {
        let (Some(receiver), [message, ..]) = (receiver, &given.args[..]) else {
            return;
        };
        let ty = self.ty(receiver).peel_refs();
        if !SENDS.contains(&name.as_str()) || !super::shared::is_half_of(ty) {
            return;
        }
        if let Some(channel) = channel_of(ty) {
            self.note(Made::Sent(channel, message.clone()));
        }
    }

    /// Notes what was put into things that all handlers share: parameters with something behind a lock, and statics.
    pub(super) fn made_of_shared(&mut self) {
        self.made_of_statics();
        let Some(ItemKind::Fn(function)) = self.view.owner().map(|owner| &owner.kind) else {
            return;
        };
        let own = function.has_self.then_some(LocalId(0));
        let params = function.params.iter();
        let params = params.filter_map(|param| param.local.or_else(|| self.extracted(param.pat)));
        let locals: Vec<LocalId> = own.into_iter().chain(params).collect();
        for local in locals {
            let value = self.state.held(local);
            let from_elsewhere =
                |taint: &Taint| matches!(taint.origin, Origin::Source(_) | Origin::Sensitive(_));
            if value.all_taints().iter().any(from_elsewhere) {
                self.made_shared(self.types.local(local), value);
            }
        }
    }

    fn made_shared(&mut self, ty: Ty, value: Value) {
        let mut ty = ty.peel_refs();
        for _ in 0..MAX_WRAPPERS {
            if is_cell(ty) {
                self.note(Made::Cell(ty, value.light()));
                return;
            }
            if let Some(own) = self.own_type(ty) {
                let cells = self.cells_of(own);
                let parts = value.fields().iter();
                let parts = parts.filter(|(name, _)| cells.contains(name));
                let parts: Vec<_> = parts.map(|(name, part)| (*name, part.light())).collect();
                if !parts.is_empty() {
                    self.note(Made::Shared(own, parts));
                }
                return;
            }
            let Some(inner) = ty.args().first() else {
                return;
            };
            ty = inner.peel_refs();
        }
    }

    /// The fields of a type of the workspace that are changed through any reference to it.
    fn cells_of(&self, own: Name) -> Vec<Name> {
        let model = self.view.model;
        let item = model.item_at(own).and_then(|(file, item)| {
            let tree = model.file(file).tree.as_ref()?;
            Some(&tree.item(item).kind)
        });
        let Some(ItemKind::Struct(fields)) = item else {
            return Vec::new();
        };
        let is_shared = |ty: &Type| {
            let arc = ty.as_path().is_some_and(|path| path.last().name == "Arc");
            arc || has_cell(ty, 0)
        };
        let fields = fields.iter().filter(|field| is_shared(&field.ty));
        fields.map(|field| field.name).collect()
    }

    /// What a pattern takes out of what a library wraps around it for a handler: `State(desk)`.
    pub(super) fn extracted(&self, pat: PatId) -> Option<LocalId> {
        match &self.view.body.pat(pat).kind {
            PatKind::Bind(local, None) => Some(*local),
            PatKind::TupleStruct(path, parts) => match parts[..] {
                [only] if EXTRACTORS.contains(&path.last().name.as_str()) => self.extracted(only),
                _ => None,
            },
            _ => None,
        }
    }

    /// The struct that a pattern takes apart within what a library wraps around it: `Extension(Caller { name, .. })`.
    pub(super) fn wrapped_pattern(&self, pat: PatId) -> Option<(&'m Path, PatId)> {
        let view = self.view;
        let PatKind::TupleStruct(path, parts) = &view.body.pat(pat).kind else {
            return None;
        };
        let [inner] = parts[..] else { return None };
        if !EXTRACTORS.contains(&path.last().name.as_str()) {
            return None;
        }
        match &view.body.pat(inner).kind {
            PatKind::TupleStruct(path, _) | PatKind::Struct(path, _) => Some((path, inner)),
            _ => None,
        }
    }

    /// `extensions.get::<T>()`: what was put there under this type as well.
    pub(super) fn in_extensions(
        &mut self,
        (id, name): (ExprId, Name),
        receiver: Option<ExprId>,
        value: Value,
    ) -> Value {
        let own = receiver
            .filter(|_| matches!(name.as_str(), "get" | "get_mut" | "remove"))
            .filter(|receiver| self.is_extensions(*receiver))
            .and_then(|_| self.type_asked_for(id));
        let Some(own) = own else {
            return value;
        };
        self.note(Made::Asked(own));
        match self.held.map(|held| held.value_of(own, true)) {
            Some(held) if !held.is_none() => value.join(&held),
            _ => value,
        }
    }

    /// Whether something is the table in which a request carries values by their types.
    fn is_extensions(&self, id: ExprId) -> bool {
        let ty = self.ty(id).peel_refs();
        let named = |ty: Ty| {
            let path = ty.peel_refs().path();
            path.is_some_and(|path| super::call::last(path.as_str()) == "Extensions")
        };
        let asked = match &self.view.expr(id).kind {
            ExprKind::MethodCall { method, args, .. } => {
                args.is_empty() && matches!(method.as_str(), "extensions" | "extensions_mut")
            }
            ExprKind::Local(local) => {
                let init = self.view.body.local(*local).init;
                init.is_some_and(|init| init != id && self.is_extensions(init))
            }
            _ => false,
        };
        named(ty) || ty.args().iter().copied().any(named) || asked
    }

    /// The type of the workspace that is asked for by its name, or that comes out: `extensions.get::<Caller>()`.
    fn type_asked_for(&self, id: ExprId) -> Option<Name> {
        let ExprKind::MethodCall { turbofish, .. } = &self.view.expr(id).kind else {
            return None;
        };
        match turbofish.first() {
            Some(ty) => {
                let named = self.view.resolve(ty.as_path()?)?;
                self.view.model.item_at(named.path).map(|_| named.path)
            }
            None => self.own_type(*self.ty(id).args().first()?),
        }
    }

    fn own_type(&self, ty: Ty) -> Option<Name> {
        let path = ty.peel_refs().path()?;
        self.view.model.item_at(path).map(|_| path)
    }

    pub(super) fn note(&mut self, made: Made) {
        if self.made.len() < MAX_MADE {
            self.made.push(made);
        }
    }
}
