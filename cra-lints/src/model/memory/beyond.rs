//! Slices that are longer than what their pointer leads to, told by what the code around them says of both.

use super::counts::{asked, behind, least_size, lender, listed, looked_at, makes_room};
use super::elements::{cast, element, size};
use crate::model::around::Around;
use crate::model::spot::Spot;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, Stmt, TypeKind};
use crate::model::ty::TyKind;
use crate::model::view::BodyView;

/// What is wrong with the length of a slice that `at` makes.
pub(crate) fn reaches_beyond(
    view: &BodyView<'_>,
    at: ExprId,
    pointer: ExprId,
    length: ExprId,
) -> Option<&'static str> {
    if outgrows_value(view, pointer, length) {
        return Some("this slice is longer than the value that its pointer leads to");
    }
    let (list, spot) = lender(view, pointer)?;
    let held = listed(view.infer().of(list))?;
    if looked_at(view, pointer) != Some(held) {
        return None;
    }
    if is_room(view, length, &spot) && !may_be_full(view) && held != "std::mem::MaybeUninit" {
        return Some(
            "this slice has the unused room of the list in it, to which nothing was written",
        );
    }
    let (other, counted) = asked(view, length, "len")?;
    let shorter = counted != spot
        && listed(view.infer().of(other)) == Some(held)
        && is_known_shorter(view, &view.around(), at, &spot, &counted)
        && !makes_room(view);
    shorter.then_some("this is the length of another list, which was just found to be longer")
}

/// Whether a length is the capacity of a list.
fn is_room(view: &BodyView<'_>, length: ExprId, list: &Spot) -> bool {
    asked(view, length, "capacity").is_some_and(|(_, spot)| spot == *list)
}

/// Whether a body may write to all the room of a list, or say that it has.
fn may_be_full(view: &BodyView<'_>) -> bool {
    view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::MethodCall { method, .. } => matches!(
            method.as_str(),
            "resize"
                | "resize_with"
                | "set_len"
                | "write_bytes"
                | "fill"
                | "spare_capacity_mut"
                | "as_mut_ptr"
                | "shrink_to_fit"
                | "into_boxed_slice"
        ),
        ExprKind::Path(path) => matches!(
            path.last().name.as_str(),
            "write_bytes"
                | "copy_nonoverlapping"
                | "copy"
                | "write"
                | "from_raw_parts_mut"
                | "memset"
        ),
        ExprKind::Macro(call) => call.path.last().name == "vec",
        _ => false,
    })
}

/// Whether the bytes of one value are taken to be several times as many: `from_raw_parts(head as *const Head as *const
/// u8, 4 * size_of::<Head>())`.
fn outgrows_value(view: &BodyView<'_>, pointer: ExprId, length: ExprId) -> bool {
    let types = view.infer();
    if element(types.of(pointer)).and_then(|bytes| size(bytes.as_str())) != Some(1)
        || cast(view, pointer).is_some()
    {
        return false;
    }
    let mut at = pointer;
    for _ in 0..8 {
        at = match &view.expr(at).kind {
            ExprKind::Local(local) => match view.only_value(*local) {
                Some(value) => value,
                None => break,
            },
            ExprKind::Cast(inner, _) => *inner,
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(method.as_str(), "cast" | "cast_mut" | "cast_const") => *receiver,
            _ => break,
        };
    }
    // One element of a list has others behind it.
    if let ExprKind::Ref { operand, .. } = view.expr(at).kind
        && matches!(view.expr(operand).kind, ExprKind::Index { .. })
    {
        return false;
    }
    let TyKind::Ref(_, held) = types.of(at).kind() else {
        return false;
    };
    let Some(held) = held
        .path()
        .filter(|held| size(held.as_str()).is_some() || least_size(view, *held).is_some())
    else {
        return false;
    };
    let is_size = |id: ExprId| match &view.expr(behind(view, id)).kind {
        ExprKind::Call { callee, args } if args.is_empty() => match &view.expr(*callee).kind {
            ExprKind::Path(path) => {
                let of = path
                    .last()
                    .args
                    .first()
                    .filter(|ty| matches!(ty.kind, TypeKind::Path(_)));
                let of = of.and_then(|of| Some(view.resolve(of.as_path()?)?.path));
                path.last().name == "size_of" && of == Some(held)
            }
            _ => false,
        },
        _ => false,
    };
    let ExprKind::Binary(op, left, right) = view.expr(behind(view, length)).kind else {
        return false;
    };
    let least = match op {
        BinaryOp::Add => 1,
        BinaryOp::Mul => 2,
        _ => return false,
    };
    let more = |id: ExprId| view.int(id).is_some_and(|by| by >= least);
    is_size(left) && more(right) || is_size(right) && more(left)
}

/// Whether a condition that holds at an expression says that a list is shorter than another, or no longer at least:
/// `if list.len() >= other.len() { return; }`.
fn is_known_shorter(
    view: &BodyView<'_>,
    around: &Around,
    at: ExprId,
    list: &Spot,
    other: &Spot,
) -> bool {
    let says = |condition: ExprId, holds: bool| {
        let ExprKind::Binary(op, left, right) = view.expr(condition).kind else {
            return false;
        };
        let lengths = asked(view, left, "len").zip(asked(view, right, "len"));
        let Some(((_, left), (_, right))) = lengths else {
            return false;
        };
        let turned = left == *other && right == *list;
        let less = match op {
            BinaryOp::Lt | BinaryOp::Le => !turned,
            BinaryOp::Gt | BinaryOp::Ge => turned,
            _ => return false,
        };
        (turned || left == *list && right == *other) && less == holds
    };
    let mut inner = at;
    for outer in around.outward(at) {
        let known = match &view.expr(outer).kind {
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                *then == inner && says(*condition, true)
                    || *otherwise == Some(inner) && says(*condition, false)
            }
            ExprKind::Block { stmts, .. } => stmts.iter().any(|stmt| match stmt {
                Stmt::Expr(id) if view.expr(*id).span.end <= view.expr(at).span.start => {
                    matches!(&view.expr(*id).kind, ExprKind::If { condition, then, otherwise: None }
                        if view.diverges(*then) && says(*condition, false))
                }
                _ => false,
            }),
            _ => false,
        };
        if known {
            return true;
        }
        inner = outer;
    }
    false
}
