//! Addresses that `format!` puts together.

use crate::model::name::Name;
use crate::model::steps::Steps;
use crate::model::syntax::{ExprId, LocalId, MacroCall, Path};
use crate::model::view::BodyView;

impl BodyView<'_> {
    /// A format string with its holes filled: what is not known becomes a space, which no address has.
    pub(super) fn filled(
        &self,
        template: &str,
        args: &[ExprId],
        call: &MacroCall,
        steps: Steps<'_>,
    ) -> Option<String> {
        let mut text = String::new();
        let mut rest = template;
        let mut next = 0;
        while let Some((before, hole)) = rest.split_once('{') {
            text.push_str(before);
            if let Some(after) = hole.strip_prefix('{') {
                text.push('{');
                rest = after;
                continue;
            }
            let (inner, after) = hole.split_once('}')?;
            rest = after;
            let name = inner.split(':').next().unwrap_or_default().trim();
            let value = match name {
                "" => {
                    next += 1;
                    args.get(next - 1).copied()
                }
                _ => name.parse().ok().map_or_else(
                    || argument(call, name),
                    |index: usize| args.get(index).copied(),
                ),
            };
            text.push_str(&match value {
                Some(value) => self.shown(value, steps),
                None => self.captured(call, name, steps),
            });
        }
        text.push_str(rest);
        Some(text)
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

    /// What `{name}` stands for, when a local or a constant of this name is in reach.
    fn captured(&self, call: &MacroCall, name: &str, steps: Steps<'_>) -> String {
        let name = Name::new(name);
        let mut locals = (0u32..)
            .map(LocalId)
            .zip(&self.body.locals)
            .filter(|(_, local)| local.name == name);
        let shown = match (locals.next(), locals.next()) {
            (Some((local, _)), None) => {
                self.only_value(local).map(|value| self.shown(value, steps))
            }
            (Some(_), Some(_)) => None,
            (None, _) => {
                let path = Path::single(name, call.path.span, call.path.scope);
                self.constant(&path)
                    .map(|constant| constant.shown(constant.body.root(), steps))
            }
        };
        shown.unwrap_or_else(|| " ".to_owned())
    }
}

/// The argument `name = value` of a macro.
fn argument(call: &MacroCall, name: &str) -> Option<ExprId> {
    let at = call
        .names
        .iter()
        .position(|known| known.is_some_and(|known| known == *name))?;
    call.args.get(at).copied()
}
