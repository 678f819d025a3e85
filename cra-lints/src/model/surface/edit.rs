//! The edits that declare what was found: an attribute where the package has the macros, a comment elsewhere.

use super::names::is_personal;
use super::{Part, Spot};
use crate::model::place::{Place, Span};
use crate::model::syntax::{Field, ItemKind};
use crate::model::view::ItemView;
use crate::model::{File, Model};

/// What people have to fill in themselves.
pub(super) const BLANK: &str = "…";

/// The package whose attributes they are.
const MACROS: &str = "cra-macros";

impl Model<'_> {
    /// What is written to declare a part of the surface; nothing when something else stands before the item on its line,
    /// or a macro wrote it.
    pub(super) fn declaring(&self, spot: &Spot) -> Vec<(Place, String)> {
        let Some(view) = self.item_view(spot.item) else {
            return Vec::new();
        };
        let word = spot.part.attribute();
        let words = match spot.args.as_str() {
            "" => word.to_owned(),
            args => format!("{word}({args})"),
        };
        let Some(first) = attribute_above(&view, &words) else {
            return Vec::new();
        };
        let mut out = vec![first];
        // The words on fields are for rustc, which does not see a comment.
        if spot.part == Part::PersonalData
            && self.macros_of(view.file).is_some()
            && let ItemKind::Struct(fields) = &view.item.kind
        {
            out.extend(fields.iter().filter_map(|field| classify(&view, field)));
        }
        out
    }

    /// Whether the words for a part are true and compile as they are written.
    pub(super) fn is_whole(&self, spot: &Spot) -> bool {
        let compiled = self
            .item_view(spot.item)
            .is_some_and(|view| self.macros_of(view.file).is_some());
        // What rustc enforces on a secret or a step that installs may need other changes first.
        let enforced = matches!(spot.part, Part::Secret | Part::Update) && compiled;
        !spot.args.contains(BLANK) && !enforced
    }

    /// The name that the attributes have in a file of a package that depends on them.
    fn macros_of(&self, file: &File) -> Option<&str> {
        let package = &self.snapshot.packages[file.package?];
        let ours = package
            .dependencies
            .iter()
            .find(|dependency| dependency.package == MACROS)?;
        Some(&ours.extern_name)
    }
}

/// An attribute, or a comment with the same words, on a line of its own above an item.
pub fn attribute_above(view: &ItemView<'_>, words: &str) -> Option<(Place, String)> {
    let first = view.item.attrs.first().map(|attr| attr.span.start);
    let start = first
        .unwrap_or(view.item.span.start)
        .min(view.item.span.start);
    let line = view.file.lines.line(start);
    let begin = view.file.lines.line_range(&view.file.text, line).start;
    let indent = view.file.text.get(begin..start as usize)?;
    if !indent.trim().is_empty() || view.tree.is_expanded(view.item.span) {
        return None;
    }
    let written = match view.model.macros_of(view.file) {
        Some(name) => format!("#[{name}::{words}]\n{indent}"),
        None => format!("// cra: {words}\n{indent}"),
    };
    let at = Span { start, end: start };
    Some((view.place(at), written))
}

/// What a field of a type with personal data is for, or that it is not personal.
fn classify(view: &ItemView<'_>, field: &Field) -> Option<(Place, String)> {
    if field.attrs.iter().any(|attr| attr.meta.is(&["cra"])) {
        return None;
    }
    // In front of `pub`, where there is one.
    let mut start = field.span.start as usize;
    let before = view.file.text.get(..start)?.trim_end();
    if field.public {
        start = before.rfind("pub")?;
    }
    let words = match is_personal(field.name.as_str()) {
        true => format!("#[cra(purpose = \"{BLANK}\", keep = \"{BLANK}\")] "),
        false => "#[cra(not_personal)] ".to_owned(),
    };
    Some((view.place(Span::new(start, start)), words))
}
