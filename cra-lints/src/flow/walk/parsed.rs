//! Texts that become values by their type: `text.parse::<Regex>()` does what `Regex::new(text)` does.

use super::Walk;
use super::call::Given;
use crate::flow::api::Port;
use crate::flow::kinds::SinkKind;
use crate::flow::knowledge::knowledge;
use crate::model::name::Name;
use crate::model::syntax::ExprId;
use crate::model::ty::TyKind;

impl Walk<'_, '_> {
    /// A text that is read as a pattern reaches what the pattern's own function reaches.
    pub(super) fn parsed(&mut self, id: ExprId, paths: &[Name], name: Name, given: &Given) {
        let text = match name.as_str() {
            "parse" | "try_into" => &given.receiver,
            "from_str" | "try_from" => match given.args.first() {
                Some(text) => text,
                None => return,
            },
            _ => return,
        };
        if text.is_none() {
            return;
        }
        let made = match self.ty(id).kind() {
            TyKind::Named(path, args) if *path == "std::result::Result" => {
                args.first().and_then(|ty| ty.path())
            }
            _ => None,
        };
        let owner = || {
            paths
                .first()?
                .as_str()
                .rsplit_once("::")
                .map(|(owner, _)| owner)
        };
        let Some(made) = made.map(|path| path.as_str()).or_else(owner) else {
            return;
        };
        let Some(api) = knowledge().api(Name::new(&format!("{made}::new"))) else {
            return;
        };
        let is_pattern = api
            .sinks
            .iter()
            .any(|sink| sink.kind == SinkKind::Regex && sink.at == Port::Arg(0));
        if is_pattern {
            let (place, text) = (self.call_place(id), text.clone());
            self.sink(SinkKind::Regex, place, name, &text);
        }
    }
}
