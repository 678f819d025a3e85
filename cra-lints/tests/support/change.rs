//! Changes to small packages that should change nothing, and the fixes that lints offer.

use std::collections::BTreeMap;

use cra_lints::finding::Finding;
use cra_lints::model::Model;
use cra_lints::model::syntax::{Item, ItemId, ItemKind, Tree};

use super::Files;

/// The same package with blank lines and comments on top of every file, and between the items of every source.
pub(crate) fn spread(files: &Files) -> Files {
    let snapshot = super::snapshot(files, None);
    let model = Model::new(&snapshot);
    let mut out = files.clone();
    for (path, text) in &mut out {
        if path.ends_with(".rs") {
            let tree = model
                .files
                .iter()
                .find(|file| file.path == *path)
                .and_then(|file| file.tree.as_ref());
            let mut cuts = tree.map(|tree| cuts(text, tree)).unwrap_or_default();
            cuts.pop();
            for at in cuts.into_iter().rev() {
                text.insert_str(at, "\n\n// A comment between two items.\n\n");
            }
            text.insert_str(top(text), "\n\n// A comment on top.\n\n");
        } else if path.ends_with(".toml") || path.ends_with(".lock") {
            text.insert_str(0, "# A comment on top.\n\n\n");
        } else {
            text.insert_str(0, "\n\n");
        }
    }
    out
}

/// The same package with the last item of every source moved behind the first, and how many sources that changed.
///
/// Sources with macros of their own stay as they are: of those the order counts.
pub(crate) fn shuffle(files: &Files) -> (Files, usize) {
    let snapshot = super::snapshot(files, None);
    let model = Model::new(&snapshot);
    let mut out = files.clone();
    let mut moved = 0;
    for file in &model.files {
        let (Some(tree), Some(text)) = (&file.tree, out.get_mut(&file.path)) else {
            continue;
        };
        let cuts = cuts(text, tree);
        let Some([before, end]) = cuts.last_chunk() else {
            continue;
        };
        if cuts.len() < 3 || items(tree).any(makes_macros) {
            continue;
        }
        let last = text[*before..*end].to_owned();
        text.replace_range(*before..*end, "");
        text.insert_str(cuts[0], &last);
        moved += 1;
    }
    (out, moved)
}

/// The package after somebody filled in what a fix left for people.
pub(crate) fn filled(mut files: Files) -> Files {
    for text in files.values_mut() {
        *text = text.replace("\"…\"", "\"what somebody knows\"");
    }
    files
}

/// The package after all fixes of `findings`; of two that overlap, the first.
pub(crate) fn fix(files: &Files, model: &Model<'_>, findings: &[Finding]) -> Files {
    let mut edits: BTreeMap<&str, Vec<(usize, usize, &str)>> = BTreeMap::new();
    for fix in findings.iter().filter_map(|finding| finding.fix.as_ref()) {
        assert!(
            !fix.title.is_empty() && !fix.edits.is_empty(),
            "a fix has a title and edits: {fix:?}"
        );
        for (place, text) in &fix.edits {
            let range = place.span.range();
            let path = model.file(place.file).path.as_str();
            edits
                .entry(path)
                .or_default()
                .push((range.start, range.end, text));
        }
    }
    let mut out = files.clone();
    for (path, mut edits) in edits {
        let text = out
            .get_mut(path)
            .expect("fixes change files of the package");
        edits.sort_unstable();
        let mut done = 0;
        edits.retain(|(start, end, _)| {
            let free = *start >= done;
            done = if free { *end } else { done };
            free
        });
        for (start, end, new) in edits.into_iter().rev() {
            text.replace_range(start..end, new);
        }
    }
    out
}

/// Where each item directly in the file ends, at an end of a line; the attributes and comments in front of an item
/// belong to it. Nothing when two items share a line, or one could not be
/// read.
fn cuts(text: &str, tree: &Tree) -> Vec<usize> {
    let items: Vec<&Item> = items(tree).collect();
    let mut out = Vec::new();
    for item in &items {
        let end = item.span.end as usize;
        let line = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
        out.push(line);
    }
    if !tree.unread_items.is_empty() {
        return Vec::new();
    }
    let apart = items
        .iter()
        .skip(1)
        .zip(&out)
        .all(|(next, end)| next.span.start as usize >= *end);
    let sorted = out.is_sorted();
    if apart && sorted { out } else { Vec::new() }
}

fn items(tree: &Tree) -> impl Iterator<Item = &Item> {
    let ids: &[ItemId] = tree.scopes.first().map_or(&[], |scope| &scope.items);
    let mut items: Vec<&Item> = ids
        .iter()
        .map(|id| tree.item(*id))
        .filter(|item| item.parent.is_none())
        .collect();
    items.sort_by_key(|item| item.span.start);
    items.into_iter()
}

fn makes_macros(item: &Item) -> bool {
    matches!(item.kind, ItemKind::MacroRules) || item.attr(&["macro_use"]).is_some()
}

/// Where the text begins for people: after a byte-order mark and a shebang.
fn top(text: &str) -> usize {
    let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let rest = &text[mark..];
    if rest.starts_with("#!") && !rest.starts_with("#![") {
        rest.find('\n').map_or(text.len(), |at| mark + at + 1)
    } else {
        mark
    }
}
