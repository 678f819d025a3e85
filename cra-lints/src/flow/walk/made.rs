//! What a function makes of the workspace's types and sends to other parts of the program, noted for those that are read
//! without their callers.

use super::Walk;
use super::call::Given;
use crate::flow::held::Made;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind};
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

/// A function notes this many makings; more are of a table.
const MAX_MADE: usize = 256;

impl Walk<'_, '_> {
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

    /// Something is sent through a channel.
    pub(super) fn sent(&mut self, name: Name, receiver: Option<ExprId>, given: &Given) {
        let (Some(receiver), [message, ..]) = (receiver, &given.args[..]) else {
            return;
        };
        let ty = self.ty(receiver).peel_refs();
        if !SENDS.contains(&name.as_str()) || !super::shared::is_half_of(ty) {
            return;
        }
        if let Some(ty) = ty.args().first().and_then(|sent| sent.peel_refs().path()) {
            self.note(Made::Sent(ty, message.clone()));
        }
    }

    fn own_type(&self, ty: Ty) -> Option<Name> {
        let path = ty.peel_refs().path()?;
        self.view.model.item_at(path).map(|_| path)
    }

    fn note(&mut self, made: Made) {
        if self.made.len() < MAX_MADE {
            self.made.push(made);
        }
    }
}
