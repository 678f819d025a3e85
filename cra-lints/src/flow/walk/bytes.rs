//! Texts that are put together byte by byte.

use super::Walk;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind};

impl<'m> Walk<'_, 'm> {
    /// `out.push(bytes[at])`: a byte is a number, and what is put together of them is the text again. Gives what stands
    /// for the arguments.
    pub(super) fn bytes_of_text(&mut self, method: Name, args: &'m [ExprId]) -> &'m [ExprId] {
        let [byte] = args else {
            return args;
        };
        if method != "push" || !self.ty(*byte).peel_refs().is("u8") {
            return args;
        }
        let Some(text) = self.text_of(byte, 4) else {
            return args;
        };
        self.eval(*byte);
        std::slice::from_ref(text)
    }

    /// The text or the list that a byte was taken from.
    fn text_of(&self, byte: &'m ExprId, hops: usize) -> Option<&'m ExprId> {
        let hops = hops.checked_sub(1)?;
        match &self.view.expr(*byte).kind {
            ExprKind::Index { base, .. } => Some(base),
            ExprKind::Unary(_, inner) => self.text_of(inner, hops),
            ExprKind::Local(local) => self.text_of(self.view.bound_where(*local)?, hops),
            _ => None,
        }
    }
}
