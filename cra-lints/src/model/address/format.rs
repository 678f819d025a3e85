//! Addresses that `format!` puts together.

use crate::model::steps::Steps;
use crate::model::syntax::{ExprId, MacroCall, Piece};
use crate::model::view::BodyView;

impl BodyView<'_> {
    /// A format string with its holes filled: what is not known becomes a space, which no address has.
    pub(super) fn filled(&self, call: &MacroCall, steps: Steps<'_>) -> Option<String> {
        let mut text = String::new();
        for piece in &call.format.as_ref()?.pieces {
            match piece {
                Piece::Text(part) => text.push_str(part),
                Piece::Arg { arg, .. } => text.push_str(&self.shown(call.args[*arg], steps)),
            }
        }
        Some(text)
    }

    /// The arguments of `concat!`, one after the other.
    pub(super) fn joined(&self, call: &MacroCall, steps: Steps<'_>) -> String {
        call.args
            .iter()
            .map(|arg| self.shown(*arg, steps))
            .collect()
    }

    /// A value as it stands in a formatted text.
    fn shown(&self, id: ExprId, steps: Steps<'_>) -> String {
        let known = self
            .str(id)
            .or_else(|| self.int(id).map(|number| number.to_string()));
        known
            .or_else(|| {
                let any = self.any_within(id, steps)?;
                Some(
                    any.port
                        .map_or_else(|| "0.0.0.0".to_owned(), |port| format!("0.0.0.0:{port}")),
                )
            })
            .unwrap_or_else(|| " ".to_owned())
    }
}
