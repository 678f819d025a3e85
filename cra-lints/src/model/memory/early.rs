//! Elements that are written in a loop which may end before all of them were.

use super::unwritten::{mentions, method_on, pointers, run_together};
use crate::model::around::Around;
use crate::model::syntax::{ExprId, ExprKind, LocalId, Stmt};
use crate::model::view::BodyView;

/// Whether all that happens to a local between two expressions is that its elements are written one by one in a `for`
/// which may be left before it writes, and nothing is asked behind it.
pub(crate) fn is_written_until_left(
    view: &BodyView<'_>,
    local: LocalId,
    made: ExprId,
    taken: ExprId,
) -> bool {
    let around = view.around();
    let mut before = mentions(view, local).filter(|id| *id > made && *id < taken);
    let (Some(only), None) = (before.next(), before.next()) else {
        return false;
    };
    if !run_together(&around, view, made, taken) {
        return false;
    }
    let Some(write) = written_through(view, &around, only) else {
        return false;
    };
    let is_loop = |outer: &ExprId| matches!(view.expr(*outer).kind, ExprKind::For(..));
    let Some(round) = around.outward(write).find(is_loop) else {
        return false;
    };
    // Around the loop nothing is decided, and behind it nobody asks how far it went.
    let plain = around
        .outward(round)
        .all(|outer| matches!(view.expr(outer).kind, ExprKind::Block { .. }));
    plain
        && follows_at_once(view, &around, round, taken)
        && is_left_before(view, &around, round, write)
}

/// The one write through a pointer that is made of the local: `base.add(i).write(value)`.
fn written_through(view: &BodyView<'_>, around: &Around, local: ExprId) -> Option<ExprId> {
    let ("as_mut_ptr", [], mut pointer) = method_on(view, around, local)? else {
        return None;
    };
    while let Some(outer) = around.parent(pointer)
        && (matches!(view.expr(outer).kind, ExprKind::Cast(..))
            || matches!(method_on(view, around, pointer), Some(("cast", [], _))))
    {
        pointer = outer;
    }
    let [base] = pointers(view, pointer)?[..] else {
        return None;
    };
    let ("add", [_], element) = method_on(view, around, base)? else {
        return None;
    };
    match method_on(view, around, element)? {
        ("write", [_], write) => Some(write),
        _ => None,
    }
}

/// Whether the value is taken by the statement behind a loop, or at the end of the block that the loop stands in.
fn follows_at_once(view: &BodyView<'_>, around: &Around, round: ExprId, taken: ExprId) -> bool {
    let Some(block) = around.parent(round) else {
        return false;
    };
    let ExprKind::Block { stmts, tail, .. } = &view.expr(block).kind else {
        return false;
    };
    let holds = |id: ExprId| view.expr(id).span.contains(view.expr(taken).span);
    let at = stmts
        .iter()
        .position(|stmt| matches!(stmt, Stmt::Expr(id) if *id == round));
    let next = at.and_then(|at| stmts.get(at + 1));
    let next = match next {
        Some(Stmt::Expr(id)) => Some(*id),
        Some(Stmt::Let { init, .. }) => *init,
        Some(_) => None,
        None => *tail,
    };
    let plain = |outer: ExprId| {
        !matches!(
            view.expr(outer).kind,
            ExprKind::If { .. } | ExprKind::Match { .. } | ExprKind::Closure { .. }
        )
    };
    next.is_some_and(holds) && around.outward(taken).all(plain)
}

/// Whether a loop has a way out that is not behind the write.
fn is_left_before(view: &BodyView<'_>, around: &Around, round: ExprId, write: ExprId) -> bool {
    let span = view.expr(round).span;
    let mut ways_out = view.body.iter().filter(|(id, expr)| {
        matches!(expr.kind, ExprKind::Break(_))
            && span.contains(expr.span)
            && around.outward(*id).find(|outer| is_round(view, *outer)) == Some(round)
    });
    ways_out.any(|(way_out, _)| !is_behind(view, around, write, way_out))
}

fn is_round(view: &BodyView<'_>, id: ExprId) -> bool {
    matches!(
        view.expr(id).kind,
        ExprKind::For(..) | ExprKind::While(..) | ExprKind::Loop(_)
    )
}

/// Whether a way out stands in the same block as the write, or further in, and behind it.
fn is_behind(view: &BodyView<'_>, around: &Around, write: ExprId, way_out: ExprId) -> bool {
    let shared = around
        .outward(write)
        .find(|outer| around.outward(way_out).any(|other| other == *outer));
    shared.is_some_and(|shared| {
        matches!(view.expr(shared).kind, ExprKind::Block { .. })
            && view.expr(write).span.end <= view.expr(way_out).span.start
    })
}
