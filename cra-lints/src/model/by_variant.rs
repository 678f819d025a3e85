//! What a method answers that only asks which variant of an enum it is called on: `Mode::Open.trusts_everybody()`.

use super::name::Name;
use super::syntax::{BinaryOp, ExprId, ExprKind, LocalId, PatId, PatKind, UnaryOp};
use super::view::BodyView;

/// Longer answers than this are not worked out.
const MAX_STEPS: usize = 32;

/// A method's body, with what it is called on.
struct Asked<'m> {
    view: BodyView<'m>,
    /// `self` in it.
    own: LocalId,
    /// The path of the variant.
    variant: Name,
    /// How many steps are left.
    left: usize,
}

impl BodyView<'_> {
    /// The answer of a method that is called on a variant without fields, where that alone decides.
    pub fn answer_for_variant(&self, id: ExprId) -> Option<bool> {
        let ExprKind::MethodCall { receiver, args, .. } = &self.expr(id).kind else {
            return None;
        };
        let ExprKind::Path(path) = &self.expr(*receiver).kind else {
            return None;
        };
        if !args.is_empty() || path.segments.len() < 2 {
            return None;
        }
        let variant = self.resolve(path)?.path;
        let method = self.called(id)?;
        let locals = (0u32..).map(LocalId).zip(&method.view.body.locals);
        let (own, _) = locals.into_iter().find(|(_, local)| local.name == "self")?;
        let mut asked = Asked {
            view: method.view,
            own,
            variant,
            left: MAX_STEPS,
        };
        asked.answer(method.root)
    }
}

impl Asked<'_> {
    /// What an expression answers.
    fn answer(&mut self, id: ExprId) -> Option<bool> {
        self.left = self.left.checked_sub(1)?;
        let view = self.view;
        match &view.expr(id).kind {
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if stmts.is_empty() => self.answer(*tail),
            ExprKind::Unary(UnaryOp::Not, inner) => self.answer(*inner).map(|answer| !answer),
            ExprKind::Macro(call) if call.path.last().name == "matches" => {
                self.answer(*call.args.first()?)
            }
            ExprKind::Let(pat, value) if self.is_own(*value) => self.fits(*pat),
            ExprKind::Match { scrutinee, arms } if self.is_own(*scrutinee) => {
                for arm in arms {
                    if arm.guard.is_some() {
                        return None;
                    }
                    if self.fits(arm.pat)? {
                        return self.answer(arm.body);
                    }
                }
                None
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => match self.answer(*condition)? {
                true => self.answer(*then),
                false => self.answer((*otherwise)?),
            },
            ExprKind::Binary(op @ (BinaryOp::Eq | BinaryOp::Ne), left, right) => {
                let other = match (self.is_own(*left), self.is_own(*right)) {
                    (true, false) => right,
                    (false, true) => left,
                    _ => return None,
                };
                let other = match view.expr(*other).kind {
                    ExprKind::Ref { operand, .. } => operand,
                    _ => *other,
                };
                let ExprKind::Path(path) = &view.expr(other).kind else {
                    return None;
                };
                let same = view.resolve(path)?.path == self.variant;
                Some(same == (*op == BinaryOp::Eq))
            }
            _ => view.bool(id),
        }
    }

    /// Whether an expression is what the method is called on.
    fn is_own(&self, id: ExprId) -> bool {
        match self.view.expr(id).kind {
            ExprKind::Local(local) => local == self.own,
            ExprKind::Unary(UnaryOp::Deref, operand) | ExprKind::Ref { operand, .. } => {
                matches!(self.view.expr(operand).kind, ExprKind::Local(local) if local == self.own)
            }
            _ => false,
        }
    }

    /// Whether the variant fits a pattern.
    fn fits(&mut self, pat: PatId) -> Option<bool> {
        self.left = self.left.checked_sub(1)?;
        match &self.view.body.pat(pat).kind {
            PatKind::Path(path) => Some(self.view.resolve(path)?.path == self.variant),
            PatKind::Or(parts) => {
                for part in parts {
                    if self.fits(*part)? {
                        return Some(true);
                    }
                }
                Some(false)
            }
            PatKind::Ref(inner) => self.fits(*inner),
            PatKind::Wild | PatKind::Bind(_, None) => Some(true),
            // A variant with fields is another one.
            PatKind::TupleStruct(..) | PatKind::Struct(..) => Some(false),
            _ => None,
        }
    }
}
