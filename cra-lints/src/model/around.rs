//! What stands around an expression, and whether one expression may run after another.

use super::Model;
use super::place::Place;
use super::syntax::{BlockKind, Expr, ExprId, ExprKind, MacroCall, Stmt};
use super::view::BodyView;

/// The parent of every expression of a body.
pub struct Around(Box<[Option<ExprId>]>);

impl Around {
    /// The expression that an expression is directly part of.
    pub fn parent(&self, id: ExprId) -> Option<ExprId> {
        self.0.get(id.0 as usize).copied().flatten()
    }

    /// The expressions around one, from the inside out, without itself.
    pub fn outward(&self, id: ExprId) -> impl Iterator<Item = ExprId> {
        std::iter::successors(self.parent(id), |id| self.parent(*id))
    }
}

impl Expr {
    /// The expressions that it is directly made of, in the order in which they are written.
    pub fn parts(&self) -> Vec<ExprId> {
        match &self.kind {
            ExprKind::Path(_)
            | ExprKind::Local(_)
            | ExprKind::Literal(_)
            | ExprKind::Continue
            | ExprKind::Other => Vec::new(),
            ExprKind::Call { callee, args } => with(*callee, args),
            ExprKind::MethodCall { receiver, args, .. } => with(*receiver, args),
            ExprKind::Field { base, .. } => vec![*base],
            ExprKind::Index { base, index } => vec![*base, *index],
            ExprKind::Unary(_, inner)
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::Cast(inner, _)
            | ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Let(_, inner)
            | ExprKind::Loop(inner)
            | ExprKind::Closure { body: inner, .. } => vec![*inner],
            ExprKind::Binary(_, left, right)
            | ExprKind::Assign(_, left, right)
            | ExprKind::While(left, right)
            | ExprKind::For(_, left, right)
            | ExprKind::Repeat(left, right) => vec![*left, *right],
            ExprKind::Block { stmts, tail, .. } => {
                let mut out = Vec::new();
                for stmt in stmts {
                    match stmt {
                        Stmt::Let {
                            init, otherwise, ..
                        } => out.extend(init.iter().chain(otherwise)),
                        Stmt::Expr(id) => out.push(*id),
                        Stmt::Item(_) => {}
                    }
                }
                out.extend(tail);
                out
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => [Some(*condition), Some(*then), *otherwise]
                .into_iter()
                .flatten()
                .collect(),
            ExprKind::Match { scrutinee, arms } => {
                let mut out = vec![*scrutinee];
                out.extend(
                    arms.iter()
                        .flat_map(|arm| arm.guard.into_iter().chain([arm.body])),
                );
                out
            }
            ExprKind::Return(inner) | ExprKind::Break(inner) => inner.iter().copied().collect(),
            ExprKind::Struct { fields, rest, .. } => fields
                .iter()
                .map(|field| field.value)
                .chain(*rest)
                .collect(),
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => parts.to_vec(),
            ExprKind::Range(start, end) => start.iter().chain(end).copied().collect(),
            ExprKind::Macro(call) => call.args.iter().copied().chain(call.value).collect(),
        }
    }
}

fn with(first: ExprId, rest: &[ExprId]) -> Vec<ExprId> {
    std::iter::once(first).chain(rest.iter().copied()).collect()
}

impl BodyView<'_> {
    /// What stands around each expression of this body.
    pub fn around(&self) -> Around {
        let mut parents = vec![None; self.body.exprs.len()];
        for (id, expr) in self.body.iter() {
            for part in expr.parts() {
                // What a macro's arguments become may hold them once more: the nearer parent says more.
                let parent = &mut parents[part.0 as usize];
                *parent = parent.or(Some(id));
            }
        }
        Around(parents.into())
    }

    /// Whether what is inside runs at another time than what is around: a closure or an async block.
    pub fn runs_apart(&self, id: ExprId) -> bool {
        matches!(
            self.expr(id).kind,
            ExprKind::Closure { .. }
                | ExprKind::Block {
                    kind: BlockKind::Async,
                    ..
                }
        )
    }

    /// The closure or async block around an expression, or the root of the body.
    pub fn run_of(&self, around: &Around, id: ExprId) -> ExprId {
        around
            .outward(id)
            .find(|outer| self.runs_apart(*outer))
            .unwrap_or_else(|| self.body.root())
    }

    /// Whether control never comes out behind an expression.
    pub fn diverges(&self, id: ExprId) -> bool {
        match &self.expr(id).kind {
            ExprKind::Return(_) | ExprKind::Break(_) | ExprKind::Continue => true,
            ExprKind::Block {
                kind: BlockKind::Plain | BlockKind::Unsafe,
                stmts,
                tail,
            } => {
                tail.is_some_and(|tail| self.diverges(tail))
                    || stmts.iter().any(|stmt| match stmt {
                        Stmt::Expr(id) => self.diverges(*id),
                        _ => false,
                    })
            }
            ExprKind::If {
                then,
                otherwise: Some(otherwise),
                ..
            } => self.diverges(*then) && self.diverges(*otherwise),
            ExprKind::Match { arms, .. } => {
                !arms.is_empty() && arms.iter().all(|arm| self.diverges(arm.body))
            }
            ExprKind::Macro(call) => is_end(call),
            ExprKind::Call { callee, .. } => match &self.expr(*callee).kind {
                ExprKind::Path(path) => {
                    matches!(path.last().name.as_str(), "exit" | "abort")
                        && self.resolve(path).is_some_and(|named| {
                            named.is_any(&["std::process::exit", "std::process::abort"])
                        })
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether `after` may run when `before` has run, in the same pass through the body: they do not stand in branches
    /// of which only one is taken, and nothing leaves in between on all ways.
    pub fn may_follow(&self, around: &Around, before: ExprId, after: ExprId) -> bool {
        if self.expr(before).span.start >= self.expr(after).span.start
            || self.built_apart(before, after)
        {
            return false;
        }
        let above: Vec<ExprId> = around.outward(after).collect();
        // What leaves a closure does not leave what is around.
        let mut below = before;
        let mut run = self.run_of(around, below);
        while self.runs_apart(run) && !above.contains(&run) {
            below = run;
            run = self.run_of(around, below);
        }
        for outer in around.outward(below) {
            if above.contains(&outer) {
                return !self.excludes(around, outer, below, after);
            }
            if self.diverges(outer) && !self.runs_apart(below) {
                return false;
            }
            below = outer;
        }
        false
    }

    /// Whether `outer` is a choice, and one of its branches holds `before`, another one `after`.
    fn excludes(&self, around: &Around, outer: ExprId, before: ExprId, after: ExprId) -> bool {
        let after = std::iter::once(after)
            .chain(around.outward(after))
            .take_while(|id| *id != outer)
            .last()
            .unwrap_or(after);
        match &self.expr(outer).kind {
            ExprKind::If {
                condition, then, ..
            } => before == *then && after != *then && after != *condition,
            ExprKind::Match { arms, .. } => {
                let arm = |id: ExprId| arms.iter().position(|arm| arm.body == id);
                matches!((arm(before), arm(after)), (Some(one), Some(other)) if one != other)
            }
            _ => false,
        }
    }
}

/// Whether a macro call never comes back.
fn is_end(call: &MacroCall) -> bool {
    matches!(
        call.path.last().name.as_str(),
        "panic" | "unreachable" | "todo" | "unimplemented" | "bail"
    )
}

/// Values are followed through so many names and branches.
const MAX_HOPS: usize = 8;

impl BodyView<'_> {
    /// Whether an expression stands in a branch that constants keep from being taken.
    pub fn is_never_run(&self, id: ExprId) -> bool {
        let inside = |branch: ExprId| self.expr(branch).span.contains(self.expr(id).span);
        self.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                let not_taken = match inside(*then) {
                    true => false,
                    false if otherwise.is_some_and(inside) => true,
                    false => return false,
                };
                self.bool(*condition) == Some(not_taken)
            }
            _ => false,
        })
    }

    /// Whether one of the ways on which an expression gets its value ends in one that `is` knows: a branch, an arm,
    /// an unchanged local's value.
    pub fn may_be(&self, id: ExprId, is: &dyn Fn(ExprId) -> bool) -> bool {
        self.may_be_within(id, is, MAX_HOPS)
    }

    fn may_be_within(&self, id: ExprId, is: &dyn Fn(ExprId) -> bool, hops: usize) -> bool {
        let Some(hops) = hops.checked_sub(1) else {
            return false;
        };
        let within = |id: ExprId| self.may_be_within(id, is, hops);
        is(id)
            || match &self.expr(id).kind {
                ExprKind::Local(local) => self.only_value(*local).is_some_and(within),
                ExprKind::If {
                    then, otherwise, ..
                } => within(*then) || otherwise.is_some_and(within),
                ExprKind::Match { arms, .. } => arms.iter().any(|arm| within(arm.body)),
                ExprKind::Block {
                    tail: Some(tail), ..
                } => within(*tail),
                _ => false,
            }
    }
}

impl Model<'_> {
    /// Whether code is part of debug builds only: behind `#[cfg(debug_assertions)]` or `if cfg!(debug_assertions)`.
    pub fn is_for_debugging(&self, place: Place) -> bool {
        let file = self.file(place.file);
        let Some(tree) = &file.tree else {
            return false;
        };
        let by_item = tree.items.iter().any(|item| {
            let cfg = item.attr(&["cfg"]).map(|attr| attr.meta.list());
            matches!(cfg, Some([only]) if only.is(&["debug_assertions"]))
                && item.span.contains(place.span)
        });
        let is_debug = |view: &BodyView<'_>, condition: ExprId| match &view.expr(condition).kind {
            ExprKind::Macro(call) if call.path.last().name == "cfg" => {
                let path = call.args.first().map(|arg| &view.expr(*arg).kind);
                matches!(path, Some(ExprKind::Path(path)) if path.is(&["debug_assertions"]))
            }
            _ => false,
        };
        let by_mark = tree.marks.iter().any(|(attr, covered)| {
            covered.contains(place.span)
                && attr.meta.is(&["cfg"])
                && matches!(attr.meta.list(), [only] if only.is(&["debug_assertions"]))
        });
        by_item
            || by_mark
            || self.bodies(file).any(|view| {
                view.body.exprs.iter().any(|expr| match &expr.kind {
                    ExprKind::If {
                        condition, then, ..
                    } => view.expr(*then).span.contains(place.span) && is_debug(&view, *condition),
                    _ => false,
                })
            })
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn branches_exclude_each_other_and_returns_end_the_way() {
        let text = "
            fn one(x: bool) { if x { a(); } else { b(); } }
            fn two(x: bool) { if x { return a(); } b(); }
            fn three(x: bool) { if x { a(); } b(); }
            fn four(x: u8) { match x { 0 => a(), _ => { b(); } } }
            fn five(x: u8) { go(|| { return a(); }); b(); }
            fn six() { b(); a(); }";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let follow: Vec<bool> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .map(|view| {
                let find = |name: &str| view.calls().find(|call| call.name == *name);
                let (a, b) = (find("a"), find("b"));
                let (a, b) = (a.expect("`a` is called"), b.expect("`b` is called"));
                view.may_follow(&view.around(), a.id, b.id)
            })
            .collect();
        assert_eq!(follow, [false, false, true, false, true, false]);
    }
}
