//! All code of the workspace that runs when a body does, as far as reading tells.

use std::collections::HashSet;

use super::infer::{Callee, Types};
use super::name::Name;
use super::place::{FileId, Place, Span};
use super::syntax::{ExprId, ExprKind, ItemId, ItemKind, LocalId, Path, Stmt};
use super::view::BodyView;

/// A body that runs, and how it comes to that.
pub struct Running<'m> {
    /// The body.
    pub view: BodyView<'m>,
    /// Its types.
    pub types: &'m Types,
    /// Where it is called from, the first call first, with what to say of it.
    pub way: Vec<(Place, String)>,
    /// Closures that only are kept: what stands in them does not run yet.
    kept: Vec<Span>,
}

impl Running<'_> {
    /// Whether code at this place runs with the body.
    pub fn runs(&self, span: Span) -> bool {
        !self.kept.iter().any(|kept| kept.contains(span))
    }
}

/// A function that a body only names: it runs once something calls the value it is part of.
struct Held {
    function: (FileId, ItemId),
    /// The field that it was put into.
    field: Option<Name>,
    /// The body that names it.
    by: usize,
    at: Place,
}

/// One of these functions of a trait runs, that of the type which the value has.
struct Choice {
    functions: Box<[(FileId, ItemId)]>,
    by: usize,
    at: Place,
}

#[derive(Default)]
struct Search<'m> {
    found: Vec<Running<'m>>,
    seen: HashSet<(FileId, ItemId)>,
    held: Vec<Held>,
    choices: Vec<Choice>,
    /// Types of values that the bodies have.
    types: HashSet<Name>,
    /// Fields whose values are called.
    called: HashSet<Name>,
    /// Bodies that call what is in a variable.
    callers: HashSet<usize>,
}

impl<'m> BodyView<'m> {
    /// All bodies that run when this one does, itself first. `held` says whether what it names runs as well, as with a
    /// table that the system itself calls.
    pub fn running(self, held: bool) -> Vec<Running<'m>> {
        let mut search = Search::default();
        if held {
            search.callers.insert(0);
        }
        search.body(self, Vec::new());
        while search.resolve() {}
        search.found
    }
}

impl<'m> Search<'m> {
    fn body(&mut self, view: BodyView<'m>, way: Vec<(Place, String)>) {
        let types = view.infer();
        let by = self.found.len();
        let calls = view.own_calls(types);
        let kept = kept(&view, types);
        self.found.push(Running {
            view,
            types,
            way,
            kept,
        });
        self.look(by);
        for call in calls {
            if !self.found[by].runs(view.expr(call.at).span) {
                continue;
            }
            self.function(call.function, by, view.place_of(call.at));
        }
    }

    /// Goes on with a function that a body runs.
    fn function(&mut self, function: (FileId, ItemId), by: usize, at: Place) {
        let from = self.found[by].view;
        let Some((_, next)) = from.model.function(function) else {
            return;
        };
        if self.seen.insert(function) {
            let name = next.tree.item(function.1).name;
            let mut way = self.found[by].way.clone();
            way.push((at, format!("`{name}` runs then")));
            self.body(next, way);
        }
    }

    /// What a body holds, calls and names.
    fn look(&mut self, by: usize) {
        let view = self.found[by].view;
        let mut statics = Vec::new();
        for (id, expr) in view.body.iter() {
            let ty = self.found[by].types.of(id).peel_refs();
            self.types.extend(ty.path());
            match &expr.kind {
                ExprKind::Call { callee, .. } => {
                    match &view.expr(*callee).kind {
                        ExprKind::Field { name, .. } => drop(self.called.insert(*name)),
                        ExprKind::Local(_) | ExprKind::Index { .. } | ExprKind::Unary(..) => {
                            self.callers.insert(by);
                        }
                        _ => {}
                    }
                    self.choice(by, id);
                    self.choice(by, *callee);
                }
                ExprKind::MethodCall { .. } => self.choice(by, id),
                ExprKind::Path(path) => statics.extend(named_static(&view, path, id)),
                _ => {}
            }
        }
        self.hold(by, view, by);
        for (at, of) in statics {
            if is_lazy(self.found[by].types, at) {
                let way = view.place_of(at);
                let item = (of.file.id, of_item(&of));
                if let (file, Some(item)) = item
                    && self.seen.insert((file, item))
                {
                    let mut steps = self.found[by].way.clone();
                    let name = of.tree.item(item).name;
                    steps.push((way, format!("`{name}` is made then")));
                    self.body(of, steps);
                }
            } else {
                self.hold(by, of, by);
            }
        }
    }

    /// Remembers the functions that `view`, or a table that it names, holds as values.
    fn hold(&mut self, by: usize, view: BodyView<'m>, of: usize) {
        let types = if std::ptr::eq(view.body, self.found[of].view.body) {
            self.found[of].types
        } else {
            view.infer()
        };
        let mut given = HashSet::new();
        let mut fields = Vec::new();
        for (_, expr) in view.body.iter() {
            match &expr.kind {
                ExprKind::Call { callee, args } => {
                    given.insert(*callee);
                    given.extend(args.iter().map(|arg| uncast(&view, *arg)));
                }
                ExprKind::MethodCall { args, .. } => {
                    given.extend(args.iter().map(|arg| uncast(&view, *arg)));
                }
                ExprKind::Struct { fields: inits, .. } => {
                    let inits = inits.iter();
                    fields.extend(inits.map(|init| (uncast(&view, init.value), init.name)));
                }
                _ => {}
            }
        }
        for (id, expr) in view.body.iter() {
            if !matches!(expr.kind, ExprKind::Path(_)) || given.contains(&id) {
                continue;
            }
            if let Some(Callee::Own(_, functions)) = types.callee(id)
                && let [function] = **functions
            {
                let field = fields.iter().find(|(at, _)| *at == id);
                self.held.push(Held {
                    function,
                    field: field.map(|(_, name)| *name),
                    by,
                    at: view.place_of(id),
                });
            }
        }
    }

    fn choice(&mut self, by: usize, id: ExprId) {
        let running = &self.found[by];
        if let Some(Callee::Own(_, functions)) = running.types.callee(id)
            && functions.len() > 1
        {
            self.choices.push(Choice {
                functions: functions.clone(),
                by,
                at: running.view.place_of(id),
            });
        }
    }

    /// Goes on with what is known to run by now; whether there was any.
    fn resolve(&mut self) -> bool {
        let before = self.found.len();
        let held: Vec<_> = self
            .held
            .iter()
            .filter(|held| match held.field {
                Some(name) => self.called.contains(&name),
                None => self.callers.contains(&held.by),
            })
            .map(|held| (held.function, held.by, held.at))
            .collect();
        let chosen = self.choices.iter().flat_map(|choice| {
            let fits = choice.functions.iter().filter(|id| self.has_type_of(**id));
            fits.map(|function| (*function, choice.by, choice.at))
        });
        let chosen: Vec<_> = chosen.collect();
        for (function, by, at) in held.into_iter().chain(chosen) {
            self.function(function, by, at);
        }
        self.found.len() > before
    }

    /// Whether the type whose function this is is one that the bodies have values of.
    fn has_type_of(&self, (file, item): (FileId, ItemId)) -> bool {
        let Some(first) = self.found.first() else {
            return false;
        };
        let model = first.view.model;
        let file = model.file(file);
        let Some(tree) = &file.tree else {
            return false;
        };
        let block = tree.item(item).parent.map(|parent| &tree.item(parent).kind);
        let Some(ItemKind::Impl(block)) = block else {
            return false;
        };
        let ty = model.type_path(file, &block.self_ty);
        ty.is_some_and(|ty| self.types.contains(&ty))
    }
}

/// The closures of a body that are handed to functions of the workspace which put them away.
fn kept(view: &BodyView<'_>, types: &Types) -> Vec<Span> {
    let mut out = Vec::new();
    for (id, expr) in view.body.iter() {
        let (ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. }) = &expr.kind else {
            continue;
        };
        let closures = || {
            let args = args.iter().enumerate();
            args.filter(|(_, arg)| matches!(view.expr(**arg).kind, ExprKind::Closure { .. }))
        };
        if closures().next().is_none() {
            continue;
        }
        let own = view.own_callee(types, id);
        let Some((function, body)) = own.and_then(|own| view.model.function(own)) else {
            continue;
        };
        for (index, arg) in closures() {
            let param = function.params.get(index).and_then(|param| param.local);
            if param.is_some_and(|param| !uses_up(&body, param)) {
                out.push(view.expr(*arg).span);
            }
        }
    }
    out
}

/// Whether a body calls what a local holds, or hands it on to what may.
fn uses_up(view: &BodyView<'_>, local: LocalId) -> bool {
    let is = |id: ExprId| {
        let mut id = id;
        while let ExprKind::Ref { operand, .. } = &view.expr(id).kind {
            id = *operand;
        }
        matches!(view.expr(id).kind, ExprKind::Local(found) if found == local)
    };
    view.body.iter().any(|(_, expr)| match &expr.kind {
        ExprKind::Call { callee, args } => {
            let wraps = match &view.expr(*callee).kind {
                ExprKind::Path(path) => {
                    let name = path.last().name;
                    let boxed = name == "new" || name == "pin";
                    boxed || name.as_str().starts_with(char::is_uppercase)
                }
                _ => false,
            };
            is(*callee) || !wraps && args.iter().any(|arg| is(*arg))
        }
        ExprKind::MethodCall { method, args, .. } => {
            let keeps = matches!(
                method.as_str(),
                "push"
                    | "push_back"
                    | "push_front"
                    | "insert"
                    | "set"
                    | "store"
                    | "send"
                    | "replace"
            );
            !keeps && args.iter().any(|arg| is(*arg))
        }
        ExprKind::Let(_, value)
        | ExprKind::Match {
            scrutinee: value, ..
        } => is(*value),
        ExprKind::Block { stmts, .. } => stmts.iter().any(|stmt| match stmt {
            Stmt::Let {
                init: Some(init), ..
            } => is(*init),
            _ => false,
        }),
        _ => false,
    })
}

/// The expression behind references and casts.
fn uncast(view: &BodyView<'_>, mut id: ExprId) -> ExprId {
    while let ExprKind::Cast(inner, _) | ExprKind::Ref { operand: inner, .. } = &view.expr(id).kind
    {
        id = *inner;
    }
    id
}

/// The value of the constant or the static that a path names.
fn named_static<'m>(
    view: &BodyView<'m>,
    path: &Path,
    at: ExprId,
) -> Option<(ExprId, BodyView<'m>)> {
    let (file, item) = view.resolve(path)?.item?;
    let file = view.model.file(file);
    let tree = file.tree.as_ref()?;
    let ItemKind::Const(constant) = &tree.item(item).kind else {
        return None;
    };
    let body = tree.body(constant.body?);
    let of = BodyView {
        model: view.model,
        file,
        tree,
        body,
    };
    Some((at, of))
}

fn of_item(view: &BodyView<'_>) -> Option<ItemId> {
    match view.body.owner {
        super::syntax::BodyOwner::Item(item) => Some(item),
        super::syntax::BodyOwner::Other => None,
    }
}

/// Whether a value is made when it is first asked for.
fn is_lazy(types: &Types, id: ExprId) -> bool {
    let path = types.of(id).peel_refs().path();
    path.is_some_and(|path| {
        let last = path.as_str().rsplit("::").next().unwrap_or_default();
        matches!(last, "LazyLock" | "Lazy" | "LazyCell")
    })
}
