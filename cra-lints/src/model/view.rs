//! How lints look at code: a body with its file, a call with what it calls.

mod own;
mod paths;
mod uses;
mod wanted;

use std::cell::OnceCell;

pub use paths::PathUse;
pub use uses::{Offered, Use};

pub use own::ends_in;

use super::name::Name;
use super::place::{FileId, Place, Span};
use super::resolve::Resolved;
use super::syntax::{Body, BodyOwner, Expr, ExprId, ExprKind, Item, ItemId, Path, Tree};
use super::{File, Model};

/// A body, and where it stands.
#[derive(Clone, Copy)]
pub struct BodyView<'m> {
    /// The whole model.
    pub model: &'m Model<'m>,
    /// Its file.
    pub file: &'m File,
    /// Its file's syntax.
    pub tree: &'m Tree,
    /// The body.
    pub body: &'m Body,
}

impl<'m> BodyView<'m> {
    /// The expression with this id.
    pub fn expr(&self, id: ExprId) -> &'m Expr {
        self.body.expr(id)
    }

    /// The item that has this body.
    pub fn owner(&self) -> Option<&'m Item> {
        match self.body.owner {
            BodyOwner::Item(id) => Some(self.tree.item(id)),
            BodyOwner::Other => None,
        }
    }

    /// A place in this file.
    pub fn place(&self, span: Span) -> Place {
        Place {
            file: self.file.id,
            span,
        }
    }

    /// Where an expression stands.
    pub fn place_of(&self, id: ExprId) -> Place {
        self.place(self.expr(id).span)
    }

    /// What a path written here means.
    pub fn resolve(&self, path: &Path) -> Option<Resolved> {
        self.model.resolve(self.file.id, path)
    }

    /// The value of the constant of the workspace that a path names, be it an item or part of a type: `Self::N`.
    pub fn constant(&self, path: &Path) -> Option<BodyView<'m>> {
        self.constant_at(path, self.resolve(path).as_ref())
    }

    /// The same, when it is known what the path means.
    fn constant_at(&self, path: &Path, found: Option<&Resolved>) -> Option<BodyView<'m>> {
        if let Some(item) = found.and_then(|found| found.item) {
            return self.model.constant(item);
        }
        let own = matches!(&*path.segments, [first, _] if first.name == "Self");
        let owner = if own {
            self.self_type()?
        } else {
            Name::new(found?.parent())
        };
        self.model
            .constant(*self.model.associated.get(&(owner, path.last().name))?)
    }

    /// What an expression names: the path itself, or the one that a constant or an unchanged local stands for;
    /// references, `Some(…)` and `.into()` are looked through.
    pub fn named_by(&self, id: ExprId) -> Option<Resolved> {
        self.named_by_within(id, 8)
    }

    fn named_by_within(&self, id: ExprId, hops: usize) -> Option<Resolved> {
        let hops = hops.checked_sub(1)?;
        match &self.expr(id).kind {
            ExprKind::Path(path) => {
                let found = self.resolve(path);
                let constant = self.constant_at(path, found.as_ref());
                let named = constant
                    .and_then(|constant| constant.named_by_within(constant.body.root(), hops));
                named.or(found)
            }
            ExprKind::Local(local) => self.named_by_within(self.only_value(*local)?, hops),
            ExprKind::Ref { operand, .. } | ExprKind::Cast(operand, _) => {
                self.named_by_within(*operand, hops)
            }
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if stmts.is_empty() => self.named_by_within(*tail, hops),
            ExprKind::Call { callee, args } => match (&self.expr(*callee).kind, &**args) {
                // `Some(NAME)` names what is in it, as values are looked into as well.
                (ExprKind::Path(path), [only]) => {
                    let wraps = self
                        .resolve(path)?
                        .is_any(&["std::option::Option::Some", "std::boxed::Box::new"]);
                    wraps.then(|| self.named_by_within(*only, hops)).flatten()
                }
                _ => None,
            },
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if args.is_empty() => {
                let keeps = matches!(method.as_str(), "into" | "clone" | "to_owned");
                keeps
                    .then(|| self.named_by_within(*receiver, hops))
                    .flatten()
            }
            _ => None,
        }
    }

    /// Whether an expression stands in a branch that is taken on a condition which is not constant.
    pub fn is_conditional(&self, id: ExprId) -> bool {
        let inside = |branch: ExprId| self.expr(branch).span.contains(self.expr(id).span);
        self.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                (inside(*then) || otherwise.is_some_and(inside)) && self.bool(*condition).is_none()
            }
            ExprKind::Match { arms, .. } => {
                arms.len() > 1 && arms.iter().any(|arm| inside(arm.body))
            }
            _ => false,
        })
    }

    /// All calls of functions and methods, children before parents.
    pub fn calls(self) -> impl Iterator<Item = Call<'m>> {
        let view = self;
        view.body
            .iter()
            .filter_map(move |(id, expr)| view.call(id, expr))
    }

    fn call(self, id: ExprId, expr: &'m Expr) -> Option<Call<'m>> {
        let (name, name_span, args, receiver, path) = match &expr.kind {
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(path) = &self.expr(*callee).kind else {
                    return None;
                };
                let last = path.last();
                (last.name, last.span, &**args, None, Some(&**path))
            }
            ExprKind::MethodCall {
                receiver,
                method,
                method_span,
                args,
                ..
            } => (*method, *method_span, &**args, Some(*receiver), None),
            _ => return None,
        };
        Some(Call {
            view: self,
            id,
            name,
            place: self.place(name_span.to(Span {
                start: name_span.start,
                end: expr.span.end,
            })),
            args,
            receiver,
            path,
            target: OnceCell::new(),
        })
    }
}

/// A call of a function or a method.
pub struct Call<'m> {
    /// The body it stands in.
    pub view: BodyView<'m>,
    /// The call expression.
    pub id: ExprId,
    /// The last name of the function, or the method's name.
    pub name: Name,
    /// From that name to the closing parenthesis: where findings about the call are reported.
    pub place: Place,
    /// The arguments; the receiver of a method call is not among them.
    pub args: &'m [ExprId],
    /// The receiver of a method call.
    pub receiver: Option<ExprId>,
    /// The path of a function call, as written.
    pub path: Option<&'m Path>,
    target: OnceCell<Option<Resolved>>,
}

impl Call<'_> {
    /// What is called: the function's canonical path, or `Type::method` when the receiver's type is known.
    pub fn target(&self) -> Option<&Resolved> {
        self.target
            .get_or_init(|| match (self.path, self.receiver) {
                (Some(path), _) => self.resolved(path),
                (None, Some(receiver)) => {
                    let ty = self.view.type_of(receiver)?;
                    Some(Resolved {
                        path: Name::new(&format!("{ty}::{}", self.name)),
                        others: Vec::new(),
                        item: None,
                        alias: None,
                        by_glob: false,
                    })
                }
                (None, None) => None,
            })
            .as_ref()
    }

    /// Whether one of `paths` is called, `Type::method` included.
    pub fn is_any(&self, paths: &[&str]) -> bool {
        // A function may have been imported under another name.
        self.may_be_named(|name| paths.iter().any(|path| ends_in(path, name)))
            && self.target().is_some_and(|target| target.is_any(paths))
    }

    /// Whether the function `path`, `Type::function`, of a library is called, in whichever module it stands there.
    pub fn is_of(&self, library: &str, path: &str) -> bool {
        let fits = |name: &str| {
            let front = name
                .strip_suffix(path)
                .and_then(|front| front.strip_suffix("::"));
            front.is_some_and(|front| front.split("::").next() == Some(library))
        };
        // The name is compared first: it needs no resolving, and most calls end here.
        ends_in(path, self.name.as_str())
            && self.target().is_some_and(|target| {
                fits(target.path.as_str()) || target.others.iter().any(|other| fits(other.as_str()))
            })
    }

    /// Whether this is a method call of this name, whatever the receiver.
    pub fn is_method(&self, name: &str) -> bool {
        self.receiver.is_some() && self.name == *name
    }

    /// The canonical type of a method call's receiver.
    pub fn receiver_type(&self) -> Option<Name> {
        self.view.type_of(self.receiver?)
    }

    /// The argument at `index`.
    pub fn arg(&self, index: usize) -> Option<ExprId> {
        self.args.get(index).copied()
    }

    /// The last argument: the value of a setter, whether it is called as a method or as a function.
    pub fn last_arg(&self) -> Option<ExprId> {
        self.args.last().copied()
    }

    /// Whether the code around may use the library `krate`.
    pub fn may_use(&self, krate: &str) -> bool {
        self.view.model.may_use(self.view.file.id, krate)
    }
}

/// An item, and where it stands.
#[derive(Clone, Copy)]
pub struct ItemView<'m> {
    /// The whole model.
    pub model: &'m Model<'m>,
    /// Its file.
    pub file: &'m File,
    /// Its file's syntax.
    pub tree: &'m Tree,
    /// Its id.
    pub id: ItemId,
    /// The item.
    pub item: &'m Item,
}

impl<'m> ItemView<'m> {
    /// A place in this file.
    pub fn place(&self, span: Span) -> Place {
        Place {
            file: self.file.id,
            span,
        }
    }

    /// A view of a body in the same file.
    pub fn body(&self, id: super::syntax::BodyId) -> BodyView<'m> {
        BodyView {
            model: self.model,
            file: self.file,
            tree: self.tree,
            body: self.tree.body(id),
        }
    }
}

impl<'s> Model<'s> {
    /// All bodies of a file.
    pub fn bodies<'m>(&'m self, file: &'m File) -> impl Iterator<Item = BodyView<'m>>
    where
        's: 'm,
    {
        let bodies = file
            .tree
            .iter()
            .flat_map(|tree| tree.bodies.iter().map(move |body| (tree, body)));
        bodies.map(move |(tree, body)| BodyView {
            model: self,
            file,
            tree,
            body,
        })
    }

    /// All items of a file.
    pub fn items<'m>(&'m self, file: &'m File) -> impl Iterator<Item = ItemView<'m>>
    where
        's: 'm,
    {
        file.tree.iter().flat_map(move |tree| {
            (0u32..)
                .map(ItemId)
                .zip(&tree.items)
                .map(move |(id, item)| ItemView {
                    model: self,
                    file,
                    tree,
                    id,
                    item,
                })
        })
    }

    /// The value of a constant or an immutable static of the workspace.
    pub fn constant<'m>(&'m self, (file, item): (FileId, ItemId)) -> Option<BodyView<'m>>
    where
        's: 'm,
    {
        let file = self.file(file);
        let tree = file.tree.as_ref()?;
        match &tree.item(item).kind {
            super::syntax::ItemKind::Const(constant) if !constant.mutable => Some(BodyView {
                model: self,
                file,
                tree,
                body: tree.body(constant.body?),
            }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn functions_are_known_under_other_names_too() {
        let text = "
            mod names { pub use std::env::var as read; }
            use std::env::{self, args as words};
            pub fn go() { words(); names::read(\"A\"); env::args(); words_of(); }";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let known: Vec<bool> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .map(|call| call.is_any(&["std::env::args", "std::env::var"]))
            .collect();
        assert_eq!(known, [true, true, true, false]);
    }
}
