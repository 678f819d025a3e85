//! Guards that guard nothing, because they go at once, and locks that nobody gives back, because their guard was forgotten.

use super::Taken;
use crate::model::around::Around;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, ExprKind, PatKind, Stmt};
use crate::model::view::BodyView;

/// What became of a guard that does not do what guards are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// `let _ =` drops it before the next statement.
    AtOnce,
    /// `mem::forget` at this place keeps the lock taken for ever.
    Forgotten(Span),
}

impl BodyView<'_> {
    /// What became of the guard of a lock, where that is not what guards are for.
    pub fn lost(&self, around: &Around, lock: &Taken) -> Option<Lost> {
        let (guard, _) = self.guard(around, lock.at);
        if self.goes_at_once(around, guard) {
            return Some(Lost::AtOnce);
        }
        let forgotten = self.forgotten(around, guard)?;
        (!self.is_given_back_raw()).then_some(Lost::Forgotten(forgotten))
    }

    /// Whether `let _ =` drops a guard, and something follows that it was to guard. Who waits for a lock and then does
    /// nothing wanted to wait until somebody else had done.
    fn goes_at_once(&self, around: &Around, guard: ExprId) -> bool {
        let Some(ExprKind::Block { stmts, tail, .. }) =
            around.parent(guard).map(|outer| &self.expr(outer).kind)
        else {
            return false;
        };
        let at = stmts.iter().position(|stmt| match stmt {
            Stmt::Let {
                pat,
                init: Some(init),
                ..
            } => *init == guard && matches!(self.body.pat(*pat).kind, PatKind::Wild),
            _ => false,
        });
        at.is_some_and(|at| at + 1 < stmts.len() || tail.is_some())
    }

    /// Where a guard is forgotten, by itself or by the name that it was given.
    fn forgotten(&self, around: &Around, guard: ExprId) -> Option<Span> {
        let kept = self.binding(around, guard).map(|(locals, _)| locals);
        self.calls().find_map(|call| {
            let given = call.arg(0).filter(|_| call.is_any(&["std::mem::forget"]))?;
            let is_guard = match self.expr(given).kind {
                ExprKind::Local(local) => kept.as_ref()?.contains(&local),
                _ => given == guard,
            };
            is_guard.then_some(call.place.span)
        })
    }

    /// Whether the package gives locks back without a guard, or the function ends the program.
    fn is_given_back_raw(&self) -> bool {
        let gives_back = |text: &str| {
            ["force_unlock", "unlock_unchecked", "raw_unlock"]
                .iter()
                .any(|name| text.contains(name))
        };
        let mut files = self.file.package.into_iter().flat_map(|package| {
            let files = self.model.package_files(package);
            files.map(|file| &file.text)
        });
        self.diverges(self.body.root()) || files.any(|text| gives_back(text))
    }
}
