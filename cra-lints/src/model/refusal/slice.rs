//! The part of a body that has a say in something, followed backwards to parameters, state and constants.

use std::cell::Cell;
use std::collections::HashSet;
use std::rc::Rc;

use super::values::Values;
use super::{Says, answer};
use crate::model::around::Around;
use crate::model::infer::{Callee, Types};
use crate::model::library::krate_of;
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::syntax::{Arm, ExprId, ExprKind, FnItem, ItemId, ItemKind, LocalId, PatId, Path};
use crate::model::view::BodyView;

/// Words in the names of functions that verify something by cryptography.
const VERIFIES: &[&str] = &[
    "authenticate",
    "checksig",
    "digest",
    "ed25519",
    "hmac",
    "mac",
    "sha256",
    "sha512",
    "signature",
    "signed",
    "verify",
];

/// What is known while one body is followed.
pub(super) struct Slice<'m, 'l> {
    pub(super) view: BodyView<'m>,
    pub(super) says: Says,
    pub(super) around: Rc<Around>,
    types: &'m Types,
    /// Whether questions for the form of a parameter count for nothing.
    cut: bool,
    depth: usize,
    left: &'l Cell<usize>,
    params: Vec<LocalId>,
    values: Values,
    seen: HashSet<ExprId>,
    locals: HashSet<LocalId>,
}

impl<'m, 'l> Slice<'m, 'l> {
    pub(super) fn new(view: BodyView<'m>, cut: bool, depth: usize, left: &'l Cell<usize>) -> Self {
        let mut params = Vec::new();
        if let Some(ItemKind::Fn(function)) = view.owner().map(|owner| &owner.kind) {
            for param in &function.params {
                params.extend(view.bound_by(param.pat));
            }
            let locals = (0u32..).map(LocalId).zip(&view.body.locals);
            let own = |(_, local): &(LocalId, &crate::model::syntax::Local)| local.name == "self";
            params.extend(
                locals
                    .filter(|_| function.has_self)
                    .find(own)
                    .map(|(id, _)| id),
            );
        }
        let around = view.around();
        let types = view.infer();
        Self {
            view,
            says: Says::default(),
            values: Values::new(view, types, &around),
            around: Rc::new(around),
            types,
            cut,
            depth,
            left,
            params,
            seen: HashSet::new(),
            locals: HashSet::new(),
        }
    }

    pub(super) fn is_param(&self, local: LocalId) -> bool {
        self.params.contains(&local)
    }

    /// Whether an expression is a parameter or a field of one.
    pub(super) fn is_as_it_came(&self, id: ExprId) -> bool {
        let root = self.view.root_local(id);
        root.is_some_and(|root| self.is_param(root))
    }

    /// Whether a call runs one function of the workspace.
    pub(super) fn is_own(&self, id: ExprId) -> bool {
        self.view.own_callee(self.types, id).is_some()
    }

    /// An expression of which it is asked whether it is there: `x?`, `let Some(_) = x`.
    pub(super) fn presence(&mut self, id: ExprId) {
        let by_form = self.cut && self.view.is_there_by_form(self.types, id, &self.params);
        if !by_form {
            self.visit(id);
        }
    }

    /// A value that a pattern is held against.
    pub(super) fn matched(&mut self, pat: PatId, value: ExprId) {
        match self.view.asks_for_value(pat) {
            true => self.visit(value),
            false => self.presence(value),
        }
    }

    /// A value by which one of several arms is chosen.
    pub(super) fn chosen(&mut self, scrutinee: ExprId, arms: &[Arm]) {
        let values = arms.iter().any(|arm| self.view.asks_for_value(arm.pat));
        match values {
            true => self.visit(scrutinee),
            false => self.presence(scrutinee),
        }
        for arm in arms {
            if let Some(guard) = arm.guard {
                self.visit(guard);
            }
        }
    }

    /// An expression whose value has a say.
    pub(super) fn visit(&mut self, id: ExprId) {
        if !self.seen.insert(id) {
            return;
        }
        match self.left.get().checked_sub(1) {
            Some(left) => self.left.set(left),
            None => {
                self.says.unseen = true;
                return;
            }
        }
        let view = self.view;
        if self.cut && view.asks_for_form(id, &self.params) {
            return;
        }
        match &view.expr(id).kind {
            ExprKind::Local(local) => self.local(*local, None),
            ExprKind::Field { base, name } => match &view.expr(*base).kind {
                ExprKind::Local(local) => self.local(*local, Some(*name)),
                _ => self.visit(*base),
            },
            ExprKind::Path(path) => self.path(path),
            ExprKind::Let(pat, value) => self.matched(*pat, *value),
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.call(id),
            // What is asked of the build is the same for everybody.
            ExprKind::Macro(call) if call.path.last().name == "cfg" => {}
            ExprKind::Macro(call) => {
                self.says.unseen |= !call.read;
                for part in view.expr(id).parts() {
                    self.visit(part);
                }
            }
            ExprKind::Other => self.says.unseen = true,
            _ => {
                for part in view.expr(id).parts() {
                    self.visit(part);
                }
            }
        }
    }

    fn path(&mut self, path: &Path) {
        let named = self.view.resolve(path).and_then(|named| named.item);
        let kind = named.and_then(|(file, item)| {
            let tree = self.view.model.file(file).tree.as_ref()?;
            Some(&tree.item(item).kind)
        });
        self.says.others |= match kind {
            Some(ItemKind::Const(constant)) => constant.static_,
            Some(ItemKind::Fn(_)) => true,
            Some(_) => false,
            // What is written small and is not ours may be a function, which is run by whatever it is given to.
            None => path.last().name.as_str().starts_with(char::is_lowercase),
        };
    }

    /// A variable, or a field of it.
    fn local(&mut self, local: LocalId, field: Option<Name>) {
        if self.is_param(local) {
            self.says.used.insert((local, field));
        }
        if !self.locals.insert(local) {
            return;
        }
        for value in self.values.made(local) {
            // The parameter of a closure is what its caller has: not all that the closure does with it.
            match &self.view.expr(value).kind {
                ExprKind::MethodCall { receiver, args, .. } if self.takes_closure(args, local) => {
                    self.visit(*receiver);
                    self.says.others = true;
                }
                _ => self.visit(value),
            }
        }
        for change in self.values.changed(local) {
            self.before(change);
            match &self.view.expr(change).kind {
                ExprKind::Assign(_, left, right) => {
                    let (left, right) = (*left, *right);
                    if let ExprKind::Index { index, .. } = self.view.expr(left).kind {
                        self.visit(index);
                    }
                    self.visit(right);
                }
                _ => {
                    for part in self.view.expr(change).parts() {
                        self.visit(part);
                    }
                }
            }
        }
    }

    /// Whether one of these arguments is the closure that binds a local.
    fn takes_closure(&self, args: &[ExprId], local: LocalId) -> bool {
        args.iter().any(|arg| match &self.view.expr(*arg).kind {
            ExprKind::Closure { params, .. } => params
                .iter()
                .any(|(pat, _)| self.view.bound_by(*pat).contains(&local)),
            _ => false,
        })
    }

    fn call(&mut self, id: ExprId) {
        let view = self.view;
        if let Some(own) = view.own_callee(self.types, id) {
            return self.own(id, own);
        }
        let callee = match &view.expr(id).kind {
            ExprKind::Call { callee, .. } => self.types.callee(id).or(self.types.callee(*callee)),
            _ => self.types.callee(id),
        };
        let built = match &view.expr(id).kind {
            ExprKind::Call { callee, .. } => {
                matches!(&view.expr(*callee).kind, ExprKind::Path(path)
                if path.last().name.as_str().starts_with(char::is_uppercase))
            }
            _ => false,
        };
        if !built && !matches!(callee, Some(Callee::Constructor(_))) {
            self.says.others = true;
            self.says.foreign |= match callee {
                Some(Callee::Foreign(names)) => names.first().is_none_or(|name| {
                    !matches!(krate_of(name.as_str()), "std" | "core" | "alloc")
                }),
                Some(Callee::Own(name, _)) => verifies(name.as_str()),
                _ => true,
            };
        }
        let parts = view.expr(id).parts();
        let callee = match &view.expr(id).kind {
            ExprKind::Call { callee, .. } => Some(*callee),
            _ => None,
        };
        for part in parts {
            let named = matches!(view.expr(part).kind, ExprKind::Path(_));
            if !(named && Some(part) == callee) {
                self.visit(part);
            }
        }
    }

    /// A call of one function of the workspace: what has a say in its answer.
    fn own(&mut self, id: ExprId, own: (FileId, ItemId)) {
        let view = self.view;
        let found = view.model.function(own);
        let (Some((function, body)), Some(depth)) = (found, self.depth.checked_sub(1)) else {
            for part in view.expr(id).parts() {
                self.visit(part);
            }
            self.says.others = true;
            self.says.unseen |= self.depth == 0;
            return;
        };
        let says = answer(body, self.cut, depth, self.left);
        let name = body.tree.item(own.1).name;
        self.says.others |= says.others;
        self.says.unseen |= says.unseen;
        self.says.foreign |= says.foreign || verifies(name.as_str());
        for (arg, locals) in arguments(&view, id, function, &body) {
            for local in locals {
                let fields: Vec<Option<Name>> = says
                    .used
                    .iter()
                    .filter(|(used, _)| *used == local)
                    .map(|(_, field)| *field)
                    .collect();
                for field in fields {
                    match (field, self.bare(arg)) {
                        (Some(_), Some(given)) => self.local(given, field),
                        _ => self.visit(arg),
                    }
                }
            }
        }
    }

    /// The local that is given as it is, or by reference.
    fn bare(&self, id: ExprId) -> Option<LocalId> {
        match &self.view.expr(id).kind {
            ExprKind::Local(local) => Some(*local),
            ExprKind::Ref { operand, .. } => self.bare(*operand),
            _ => None,
        }
    }
}

/// The arguments of a call, each with the locals that it becomes in the function.
fn arguments(
    view: &BodyView<'_>,
    call: ExprId,
    function: &FnItem,
    body: &BodyView<'_>,
) -> Vec<(ExprId, Vec<LocalId>)> {
    let mut given: Vec<ExprId> = Vec::new();
    match &view.expr(call).kind {
        ExprKind::MethodCall { receiver, args, .. } => {
            given.push(*receiver);
            given.extend(args);
        }
        ExprKind::Call { args, .. } => given.extend(args),
        _ => {}
    }
    let locals = (0u32..).map(LocalId).zip(&body.body.locals);
    let receiver = locals
        .filter(|_| function.has_self)
        .find(|(_, local)| local.name == "self")
        .map(|(id, _)| vec![id]);
    let params = function.params.iter().map(|param| body.bound_by(param.pat));
    let receiver = function.has_self.then(|| receiver.unwrap_or_default());
    given
        .into_iter()
        .zip(receiver.into_iter().chain(params))
        .collect()
}

/// Whether the last name of a path says that something is verified.
fn verifies(path: &str) -> bool {
    let last = path.rsplit("::").next().unwrap_or(path);
    crate::model::sensitive::words(last)
        .iter()
        .any(|word| VERIFIES.contains(&word.as_str()))
}
