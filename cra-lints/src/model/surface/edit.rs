//! The edits that declare what was found: an attribute where the package has the macros, a comment elsewhere.

use super::names::is_personal;
use super::{Part, Spot};
use crate::model::place::{Place, Span};
use crate::model::syntax::{Field, ItemKind, Meta, Path};
use crate::model::view::ItemView;
use crate::model::{File, Model};

/// What people have to fill in themselves.
pub(super) const BLANK: &str = "…";

/// The package whose attributes they are.
const MACROS: &str = "cra-macros";

/// Derives that a secret may have.
const HARMLESS: [&str; 5] = [
    "Clone",
    "Default",
    "Deserialize",
    "Zeroize",
    "ZeroizeOnDrop",
];

/// What a secret has from its attribute, or must not have.
const SHOWN: [&str; 3] = ["Copy", "Debug", "Display"];

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
        if spot.closure {
            return self.comment_above(spot, &words).into_iter().collect();
        }
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
        // What rustc enforces may need other changes first: a step that installs takes a proof.
        let ready = match spot.part {
            _ if !compiled => true,
            Part::Secret => self.is_ready_secret(spot),
            part => part != Part::Update,
        };
        !spot.args.contains(BLANK) && ready
    }

    /// Whether a type has nothing that rustc refuses of a secret: no field that others read, no derive but harmless ones,
    /// and no text or copy of its own.
    fn is_ready_secret(&self, spot: &Spot) -> bool {
        let Some(view) = self.item_view(spot.item) else {
            return false;
        };
        let ItemKind::Struct(fields) = &view.item.kind else {
            return false;
        };
        let derived = view.item.attrs.iter().all(|attr| {
            let harmless = |meta: &Meta| {
                let last = meta.path.as_ref().map(|path| path.last().name);
                last.is_some_and(|last| HARMLESS.contains(&last.as_str()))
            };
            match attr.meta.is(&["derive"]) {
                true => attr.meta.list().iter().all(harmless),
                false => !attr.meta.is(&["cfg_attr"]),
            }
        });
        let shown = self
            .files
            .iter()
            .filter(|file| file.package == view.file.package);
        let shown = shown.filter_map(|file| file.tree.as_ref()).any(|tree| {
            tree.items.iter().any(|item| match &item.kind {
                ItemKind::Impl(block) => {
                    let last = |path: &Path| path.last().name;
                    let ours = block.self_ty.as_path().map(last) == Some(view.item.name);
                    let of = block.trait_.as_ref().map(last);
                    ours && of.is_some_and(|of| SHOWN.contains(&of.as_str()))
                }
                _ => false,
            })
        });
        let enforced = self.asked_of_macros(view.file, &["default", "enforce"]);
        enforced && derived && !shown && fields.iter().all(|field| !field.public)
    }

    /// Whether a package asks for one of these features of the attributes.
    fn asked_of_macros(&self, file: &File, features: &[&str]) -> bool {
        let package = file.package.map(|package| &self.snapshot.packages[package]);
        let mut dependencies = package.iter().flat_map(|package| &package.dependencies);
        dependencies.any(|dependency| {
            let asked = || {
                dependency
                    .features
                    .iter()
                    .any(|asked| features.contains(&asked.as_str()))
            };
            dependency.package == MACROS && asked()
        })
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
    let before = view.file.text.get(begin..start as usize)?;
    let word = before.trim_start();
    let indent = before.strip_suffix(word)?;
    // Of what may stand before an item, its `pub` goes with it.
    let alone = syn::parse_str::<syn::Visibility>(word).is_ok();
    if !alone || view.tree.is_expanded(view.item.span) {
        return None;
    }
    let start = u32::try_from(begin + indent.len()).ok()?;
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
