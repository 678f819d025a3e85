//! Downloads that are run, loaded or put in the place of the program with nothing that checked them before.
//!
//! From each function that downloads and runs something, itself or through others, the code is read once in the order in
//! which it runs (`walk`), functions of the workspace in the place of their calls (`own`). A `value` carries which
//! downloads it holds and which file it names; a check takes downloads from the list of those that nobody looked at.
//! Whatever is not followed counts as checked, or as another file.

mod call;
mod choice;
mod foreign;
mod names;
mod own;
mod program;
mod value;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use crate::flow::deeds::{client, deed};
use crate::model::Model;
use crate::model::infer::Callee;
use crate::model::place::{FileId, Place};
use crate::model::syntax::{BodyId, BodyOwner, ExprId, ExprKind, ItemId, Literal};
use crate::model::view::BodyView;
use walk::Walk;

/// Callers of callers are asked so far, and calls are followed so deep.
const MAX_DEPTH: usize = 5;

/// A function of the workspace.
type Function = (FileId, ItemId);

/// A download that is used unchecked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unchecked {
    /// What is done with it.
    pub how: How,
    /// The function that does it.
    pub callee: String,
    /// The body in which that stands.
    pub body: BodyId,
    /// Where it comes from; `None` where a library does it all.
    pub from: Option<Place>,
}

/// What is done with a download.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// It is run or loaded.
    Run,
    /// It is loaded from memory into a machine that keeps it apart.
    Load,
    /// It takes the place of the program.
    Replace,
    /// `self_update` does it all, without keys.
    Updater,
}

/// All that a workspace has, worked out once.
struct All(BTreeMap<Place, Unchecked>);

/// The downloads that are used unchecked in a body, by where.
pub fn unchecked(view: &BodyView<'_>) -> Vec<(Place, Unchecked)> {
    let all = view.model.memo.get(|| All(all(view.model)));
    let here =
        |place: &Place, found: &Unchecked| place.file == view.file.id && found.body == view.body.id;
    let found = all.0.iter().filter(|(place, found)| here(place, found));
    found
        .map(|(place, found)| (*place, found.clone()))
        .collect()
}

fn all(model: &Model<'_>) -> BTreeMap<Place, Unchecked> {
    let (mut download, mut run) = (BTreeSet::new(), BTreeSet::new());
    for file in model.files.iter().filter(|file| file.ships()) {
        for view in model.bodies(file).filter(|view| !view.is_test()) {
            let BodyOwner::Item(item) = view.body.owner else {
                continue;
            };
            let (downloads, runs) = does(&view);
            if downloads {
                download.insert((file.id, item));
            }
            if runs {
                run.insert((file.id, item));
            }
        }
    }
    let mut out = BTreeMap::new();
    if download.is_empty() || run.is_empty() {
        return out;
    }
    let (download, run) = (upward(model, download), upward(model, run));
    for function in download.intersection(&run) {
        for (place, found) in Walk::new(model).entry(*function) {
            out.entry(place).or_insert(found);
        }
    }
    out
}

/// Whether a body itself downloads something, and whether it runs something or has to do with the program's own file.
fn does(view: &BodyView<'_>) -> (bool, bool) {
    let types = view.infer();
    let (mut downloads, mut runs) = (false, false);
    for (id, expr) in view.body.iter() {
        match &expr.kind {
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                let Some(Callee::Foreign(names)) = callee(*view, types, id) else {
                    continue;
                };
                let deed = deed(names);
                let updater = names
                    .iter()
                    .any(|name| name.as_str().starts_with("self_update::backends::"));
                let own = names
                    .iter()
                    .any(|name| name.as_str() == "std::env::current_exe");
                downloads |= deed.response.is_some() || updater || client(names).is_some();
                runs |= deed.executes.or(deed.loads).is_some() || updater || own;
            }
            ExprKind::Literal(Literal::Str(text)) => {
                downloads |= names::fetches(text) || names::runs_what_it_fetches(text);
            }
            _ => {}
        }
    }
    (downloads, runs)
}

/// What a call runs.
fn callee<'m>(
    view: BodyView<'m>,
    types: &'m crate::model::infer::Types,
    id: ExprId,
) -> Option<&'m Callee> {
    types
        .callee(id)
        .filter(|found| !matches!(found, Callee::Value))
        .or_else(|| match &view.expr(id).kind {
            ExprKind::Call { callee, .. } => types.callee(*callee),
            _ => None,
        })
}

/// These functions, and those that call them.
fn upward(model: &Model<'_>, mut known: BTreeSet<Function>) -> BTreeSet<Function> {
    let callers = model.callers();
    let mut edge: Vec<Function> = known.iter().copied().collect();
    for _ in 0..MAX_DEPTH {
        let next = edge.iter().flat_map(|function| callers.of(*function));
        edge = next
            .copied()
            .filter(|caller| known.insert(*caller))
            .collect();
    }
    known
}
