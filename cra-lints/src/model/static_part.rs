//! Parts of enums that live as long as the program, as their types say.

use super::name::Name;
use super::syntax::{ItemKind, LocalId, PatId, PatKind};
use super::view::BodyView;

impl BodyView<'_> {
    /// Whether a variable is a part of a case of an enum of the workspace that is written as `&'static …`: it was there
    /// when the program was built, or is never given up.
    pub fn is_static_part(&self, local: LocalId) -> bool {
        self.body.pats.iter().any(|pat| {
            let PatKind::TupleStruct(path, parts) = &pat.kind else {
                return false;
            };
            let binds = |part: &PatId| matches!(self.body.pat(*part).kind, PatKind::Bind(bound, None) if bound == local);
            let Some(at) = parts.iter().position(binds) else {
                return false;
            };
            let [.., owner, case] = &path.segments[..] else {
                return false;
            };
            let owner = match owner.name.as_str() {
                "Self" => self.self_type(),
                _ => self.resolve(path).map(|found| Name::new(found.parent())),
            };
            let item = owner.and_then(|owner| self.model.item_at(owner));
            item.is_some_and(|(file, item)| {
                let file = self.model.file(file);
                let Some(ItemKind::Enum(cases)) =
                    file.tree.as_ref().map(|tree| &tree.item(item).kind)
                else {
                    return false;
                };
                let case = cases.iter().find(|one| one.name == case.name);
                let field = case.and_then(|case| case.fields.get(at));
                let text = field.and_then(|field| file.text.get(field.ty.span.range()));
                text.is_some_and(|text| text.starts_with("&'static "))
            })
        })
    }
}
