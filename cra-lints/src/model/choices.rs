//! What numbers an expression may be worth when it is no constant: defaults, the ends of branches, what fields hold,
//! what functions of the workspace answer and what they are given.

use super::outcome::Callable;
use super::steps::Steps;
use super::syntax::{ExprId, ExprKind, UnaryOp};
use super::view::BodyView;

impl BodyView<'_> {
    /// A number for which `asked` holds and that an expression is worth: constantly, unless somebody sets another one
    /// (`unwrap_or`), on one of several ways, as one of the values that its field is given, or by one of the callers.
    /// With `cfg!` all ways must hold, for tests may do what products may not.
    pub fn possible_int(&self, id: ExprId, asked: &dyn Fn(i128) -> bool) -> Option<i128> {
        self.possible_within(id, asked, Steps::new(&Steps::all()))
    }

    fn possible_within(
        &self,
        id: ExprId,
        asked: &dyn Fn(i128) -> bool,
        steps: Steps<'_>,
    ) -> Option<i128> {
        let steps = steps.next()?;
        let look = |id: ExprId| self.possible_within(id, asked, steps);
        let known = self.int(id).or_else(|| self.str(id)?.trim().parse().ok());
        if let Some(number) = known {
            return asked(number).then_some(number);
        }
        match &self.expr(id).kind {
            ExprKind::Local(local) if self.is_param(*local) && !self.is_changed(*local) => {
                let mut given = self.given(*local).into_iter();
                given.find_map(|(view, arg)| view.possible_within(arg, asked, steps))
            }
            ExprKind::Local(local) => look(self.only_value(*local)?),
            ExprKind::Path(path) => {
                let constant = self.constant(path)?;
                constant.possible_within(constant.body.root(), asked, steps)
            }
            ExprKind::Field { base, name } => {
                // A struct that is made here holds what it is made with, whatever others hold.
                let made = self.outcomes(id);
                let made = (!made.iter().any(|(_, value)| *value == id)).then_some(made);
                let mut stored = made
                    .unwrap_or_else(|| self.stored(*base, *name))
                    .into_iter();
                stored.find_map(|(view, value)| view.possible_within(value, asked, steps))
            }
            ExprKind::Unary(UnaryOp::Deref, operand) => look(*operand),
            ExprKind::Try(inner)
            | ExprKind::Cast(inner, _)
            | ExprKind::Closure { body: inner, .. } => look(*inner),
            ExprKind::Block { tail, .. } => look((*tail)?),
            ExprKind::Call { callee, args } => match (&self.expr(*callee).kind, &**args) {
                (ExprKind::Path(path), [only])
                    if matches!(path.last().name.as_str(), "from" | "try_from") =>
                {
                    look(*only)
                }
                (ExprKind::Path(_), _) => answered(self.callable(*callee)?, asked, steps),
                _ => None,
            },
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => match (method.as_str(), &**args) {
                ("unwrap" | "expect" | "parse" | "into" | "try_into" | "ok", _) => look(*receiver),
                ("unwrap_or" | "unwrap_or_else", [default]) => {
                    look(*receiver).or_else(|| look(*default))
                }
                ("map_or" | "map_or_else", [default, _]) | ("min", [default]) => look(*default),
                (name, _) => answered(self.own_method(*receiver, name)?, asked, steps),
            },
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                let (then, otherwise) = (look(*then), look((*otherwise)?));
                match self.asks_for_build(*condition) {
                    true => then.and(otherwise),
                    false => then.or(otherwise),
                }
            }
            ExprKind::Match { arms, .. } => arms.iter().find_map(|arm| look(arm.body)),
            _ => None,
        }
    }

    /// Whether a condition asks how the program is built.
    fn asks_for_build(&self, id: ExprId) -> bool {
        match &self.expr(id).kind {
            ExprKind::Macro(call) => call.path.last().name == "cfg",
            ExprKind::Unary(_, operand) => self.asks_for_build(*operand),
            ExprKind::Binary(_, left, right) => {
                self.asks_for_build(*left) || self.asks_for_build(*right)
            }
            _ => false,
        }
    }
}

/// A number that a function of the workspace may answer.
fn answered(
    callable: Callable<'_>,
    asked: &dyn Fn(i128) -> bool,
    steps: Steps<'_>,
) -> Option<i128> {
    let mut outcomes = callable.outcomes().into_iter();
    outcomes.find_map(|(view, id)| view.possible_within(id, asked, steps))
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn defaults_and_branches_are_possible_and_builds_are_told_apart() {
        let snapshot = library(
            "pub fn go(set: Option<i64>, fast: bool, other: i64) {
                take(1); take(9); take(set.unwrap_or(2)); take(if fast { 9 } else { 3 }); take(other);
                take(if cfg!(test) { 1 } else { 9 }); take(u32::from(4u8)); take(\"5\".parse().unwrap());
                take(match set { Some(9) => 9, _ => 6 }); take(set.map_or(7, |set| set)); take(other.min(8));
            }",
        );
        let model = Model::new(&snapshot);
        let small: Vec<Option<i128>> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .filter(|call| call.name == "take")
            .map(|call| call.view.possible_int(call.args[0], &|number| number < 9))
            .collect();
        let expected = [
            Some(1),
            None,
            Some(2),
            Some(3),
            None,
            None,
            Some(4),
            Some(5),
            Some(6),
            Some(7),
            Some(8),
        ];
        assert_eq!(small, expected);
    }
}
