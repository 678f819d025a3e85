//! The functions of the workspace in the order in which they are read: callees before their callers.

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::answers::{Answer, answers, of_signature};
use super::conversions::{Conversions, accepting, behind, conversions, raised};
use super::declared::Declared;
pub(super) use super::handler::Handler;
use super::handler::{by_answer, by_attribute, by_parameters, by_whole_parts};
use super::tables::behind_constants;
use crate::model::Model;
use crate::model::infer::{Callee, Types};
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::syntax::{BodyOwner, ExprId, ExprKind, FnItem, Item, ItemId, ItemKind};
use crate::model::view::BodyView;

/// A function of the workspace with a body.
pub(super) struct Function<'m> {
    pub(super) view: BodyView<'m>,
    pub(super) id: (FileId, ItemId),
    pub(super) item: &'m Item,
    pub(super) signature: &'m FnItem,
    pub(super) types: &'m Types,
    /// Functions that it calls or names, by index.
    pub(super) callees: Vec<usize>,
    /// Whether it handles requests.
    pub(super) handler: Handler,
    /// What turns into answers what it gives back.
    pub(super) answers: Vec<Answer>,
}

/// The functions that one calls, and those that it registers as request handlers.
type Calls = (Vec<usize>, Vec<(usize, Handler)>);

/// All functions, and groups of those that call each other.
pub(super) struct Program<'m> {
    pub(super) model: &'m Model<'m>,
    pub(super) functions: Vec<Function<'m>>,
    pub(super) by_item: FxHashMap<(FileId, ItemId), usize>,
    /// Own methods by their name, for calls whose receiver is not known.
    pub(super) by_name: FxHashMap<Name, Vec<usize>>,
    /// The functions that write values as text for `Display`, by the types.
    pub(super) display: FxHashMap<Name, usize>,
    /// The same for `Debug`, where it is not derived.
    pub(super) debug: FxHashMap<Name, usize>,
    /// What runs behind `parse`, `into` and such.
    pub(super) conversions: Conversions,
    /// The texts of templates that engines are given, by the names of the templates.
    templates: OnceLock<FxHashMap<String, Arc<str>>>,
    /// Layers of groups: every group calls only itself and groups of layers before its own.
    pub(super) layers: Vec<Vec<Vec<usize>>>,
}

impl<'m> Program<'m> {
    pub(super) fn new(model: &'m Model<'m>, declared: &Declared) -> Self {
        let lists: Vec<Vec<Function<'m>>> = model
            .files
            .par_iter()
            .map(|file| functions_of(model, file))
            .collect();
        let mut functions: Vec<Function<'m>> = lists.into_iter().flatten().collect();
        let by_item: FxHashMap<(FileId, ItemId), usize> = functions
            .iter()
            .enumerate()
            .map(|(at, function)| (function.id, at))
            .collect();
        let mut by_name: FxHashMap<Name, Vec<usize>> = FxHashMap::default();
        for (at, function) in functions.iter().enumerate() {
            if function.signature.has_self {
                by_name.entry(function.item.name).or_default().push(at);
            }
        }
        let display = showing(model, &functions, "Display");
        let debug = showing(model, &functions, "Debug");
        let conversions = conversions(&functions);
        let found: Vec<Calls> = functions
            .par_iter()
            .map(|function| {
                let (mut callees, handlers) = calls_of(function, &by_item, &by_name, declared);
                callees.extend(shown_by(function, &display));
                callees.extend(shown_by(function, &debug));
                callees.extend(behind_constants(function, &by_item));
                for (id, expr) in function.view.body.iter() {
                    match &expr.kind {
                        ExprKind::MethodCall {
                            receiver, method, ..
                        } => {
                            let (from, to) = (function.types.of(*receiver), function.types.of(id));
                            callees.extend(behind(&conversions, *method, from, to));
                        }
                        ExprKind::Try(operand) => {
                            let asked = function.types.of(*operand);
                            let given = function.types.of(function.view.body.root());
                            callees.extend(raised(&conversions, asked, given));
                        }
                        ExprKind::Field { .. } => {
                            let ty = function.types.of(id);
                            callees.extend(accepting(model, &conversions, ty));
                        }
                        _ => {}
                    }
                }
                callees.sort_unstable();
                callees.dedup();
                (callees, handlers)
            })
            .collect();
        let called: FxHashSet<usize> = found.iter().flat_map(|(to, _)| to).copied().collect();
        let answers = answers(&functions);
        for (at, (callees, handlers)) in found.into_iter().enumerate() {
            functions[at].callees = callees;
            for (handler, how) in handlers {
                functions[handler].handler = functions[handler].handler.max(how);
            }
        }
        let known = functions.iter().filter(|one| one.handler != Handler::No);
        let with_handlers: FxHashSet<FileId> = known.map(|one| one.id.0).collect();
        for (at, function) in functions.iter_mut().enumerate() {
            if function.handler == Handler::No && !called.contains(&at) {
                let among = with_handlers.contains(&function.id.0);
                function.handler = by_whole_parts(&function.view, function.signature, among);
            }
            if function.handler != Handler::No {
                let ret = function.signature.ret.as_ref();
                let made = of_signature(&function.view, ret, &answers);
                function
                    .callees
                    .extend(made.iter().flat_map(|answer| &answer.functions));
                function.callees.sort_unstable();
                function.callees.dedup();
                function.answers = made;
            }
        }
        let layers = layers(&functions);
        Self {
            model,
            functions,
            by_item,
            by_name,
            display,
            debug,
            conversions,
            templates: OnceLock::new(),
            layers,
        }
    }

    /// The text of the template of this name, where the program holds it and no other of that name.
    pub(super) fn template(&self, name: &str) -> Option<Arc<str>> {
        let templates = self.templates.get_or_init(|| {
            let mut out: FxHashMap<String, Arc<str>> = FxHashMap::default();
            for function in &self.functions {
                for (name, text) in templates_in(&function.view) {
                    let known = out.entry(name).or_insert_with(|| Arc::from(text.as_str()));
                    if **known != *text {
                        // One of two: what either shows.
                        *known = Arc::from(format!("{known}{text}"));
                    }
                }
            }
            out
        });
        templates.get(name).map(Arc::clone)
    }
}

/// The names and texts of the templates that a body gives to an engine.
fn templates_in(view: &BodyView<'_>) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (_, expr) in view.body.iter() {
        if let ExprKind::MethodCall { method, args, .. } = &expr.kind
            && let [name, text] = args[..]
            && matches!(
                method.as_str(),
                "add_raw_template"
                    | "add_template"
                    | "add_template_owned"
                    | "register_template_string"
            )
            && let (Some(name), Some(text)) = (view.str(name), view.str(text))
        {
            out.push((name.to_string(), text.to_string()));
        }
    }
    out
}

fn functions_of<'m>(model: &'m Model<'m>, file: &'m crate::model::File) -> Vec<Function<'m>> {
    let mut out = Vec::new();
    if !file.ships() {
        return out;
    }
    for view in model.bodies(file) {
        let BodyOwner::Item(id) = view.body.owner else {
            continue;
        };
        let item = view.tree.item(id);
        let ItemKind::Fn(signature) = &item.kind else {
            continue;
        };
        if view.body.test || item.test {
            continue;
        }
        out.push(Function {
            view,
            id: (file.id, id),
            item,
            signature,
            types: view.infer(),
            callees: Vec::new(),
            answers: Vec::new(),
            handler: by_attribute(&view, item)
                .max(by_answer(&view, signature))
                .max(by_parameters(&view, signature)),
        });
    }
    out
}

/// What a function calls and names, and which functions it registers as request handlers.
fn calls_of(
    function: &Function<'_>,
    by_item: &FxHashMap<(FileId, ItemId), usize>,
    by_name: &FxHashMap<Name, Vec<usize>>,
    declared: &Declared,
) -> Calls {
    let mut callees = Vec::new();
    let mut handlers = Vec::new();
    for (id, expr) in function.view.body.iter() {
        let Some(callee) = function.types.callee(id) else {
            continue;
        };
        match callee {
            Callee::Own(_, items) => {
                callees.extend(items.iter().filter_map(|item| by_item.get(item)));
            }
            Callee::Unknown(name) => {
                if let Some(found) = by_name.get(name).filter(|found| found.len() <= 3) {
                    callees.extend(found);
                }
            }
            Callee::Foreign(paths) => {
                let api = paths.iter().find_map(|path| declared.api(*path));
                let Some(super::api::Port::Arg(index)) = api.and_then(|api| api.handler) else {
                    continue;
                };
                let args: &[ExprId] = match &expr.kind {
                    ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => args,
                    _ => continue,
                };
                let named = args
                    .get(index as usize)
                    .and_then(|arg| function.types.callee(*arg));
                if let Some(Callee::Own(_, items)) = named {
                    handlers.extend(
                        items
                            .iter()
                            .filter_map(|item| by_item.get(item))
                            .map(|at| (*at, Handler::Extractors)),
                    );
                }
            }
            Callee::Constructor(_) | Callee::Value => {}
        }
    }
    (callees, handlers)
}

/// The functions of impls of a trait that writes values as text, by the types.
fn showing(model: &Model<'_>, functions: &[Function<'_>], trait_: &str) -> FxHashMap<Name, usize> {
    let of = |function: &Function<'_>| {
        let parent = function.view.tree.item(function.item.parent?);
        let ItemKind::Impl(block) = &parent.kind else {
            return None;
        };
        let named = block.trait_.as_ref()?.last().name;
        (named == trait_)
            .then(|| model.type_path(function.view.file, &block.self_ty))
            .flatten()
    };
    let all = functions.iter().enumerate();
    all.filter(|(_, function)| function.item.name == "fmt")
        .filter_map(|(at, function)| Some((of(function)?, at)))
        .collect()
}

/// What a function runs by showing values as text.
fn shown_by(function: &Function<'_>, display: &FxHashMap<Name, usize>) -> Vec<usize> {
    if display.is_empty() {
        return Vec::new();
    }
    let writes = |id: ExprId| {
        let path = function.types.of(id).peel_refs().path()?;
        display.get(&path).copied()
    };
    let mut out = Vec::new();
    for (_, expr) in function.view.body.iter() {
        match &expr.kind {
            ExprKind::Macro(call) => out.extend(call.args.iter().copied().filter_map(writes)),
            ExprKind::MethodCall {
                receiver, method, ..
            } if method == "to_string" => out.extend(writes(*receiver)),
            _ => {}
        }
    }
    out
}

/// Groups of functions that call each other, in layers.
fn layers(functions: &[Function<'_>]) -> Vec<Vec<Vec<usize>>> {
    let groups = groups(functions);
    let mut group_of = vec![0usize; functions.len()];
    for (at, group) in groups.iter().enumerate() {
        for &function in group {
            group_of[function] = at;
        }
    }
    let mut layer_of = vec![0usize; groups.len()];
    let mut layers: Vec<Vec<Vec<usize>>> = Vec::new();
    // Groups come callees first, so that the layers of what they call are known.
    for (at, group) in groups.into_iter().enumerate() {
        let below = group
            .iter()
            .flat_map(|function| &functions[*function].callees)
            .map(|callee| group_of[*callee])
            .filter(|other| *other != at)
            .map(|other| layer_of[other] + 1)
            .max();
        let layer = below.unwrap_or(0);
        layer_of[at] = layer;
        if layers.len() <= layer {
            layers.resize_with(layer + 1, Vec::new);
        }
        layers[layer].push(group);
    }
    layers
}

/// Tarjan's strongly connected components without recursion, callees first.
fn groups(functions: &[Function<'_>]) -> Vec<Vec<usize>> {
    const UNSEEN: usize = usize::MAX;
    let mut order = vec![UNSEEN; functions.len()];
    let mut lowest = vec![0usize; functions.len()];
    let mut on_stack = vec![false; functions.len()];
    let mut stack: Vec<usize> = Vec::new();
    let mut out = Vec::new();
    let mut next = 0;
    for root in 0..functions.len() {
        if order[root] != UNSEEN {
            continue;
        }
        // A function and how many of its callees were looked at.
        let mut work: Vec<(usize, usize)> = vec![(root, 0)];
        while let Some((at, done)) = work.pop() {
            if done == 0 {
                order[at] = next;
                lowest[at] = next;
                next += 1;
                stack.push(at);
                on_stack[at] = true;
            }
            let callees = &functions[at].callees;
            if let Some(&callee) = callees.get(done) {
                work.push((at, done + 1));
                if order[callee] == UNSEEN {
                    work.push((callee, 0));
                } else if on_stack[callee] {
                    lowest[at] = lowest[at].min(order[callee]);
                }
                continue;
            }
            if lowest[at] == order[at] {
                let mut group = Vec::new();
                while let Some(member) = stack.pop() {
                    on_stack[member] = false;
                    group.push(member);
                    if member == at {
                        break;
                    }
                }
                // What was met last is popped first: mostly callees before their callers here as well.
                out.push(group);
            }
            if let Some((caller, _)) = work.last() {
                lowest[*caller] = lowest[*caller].min(lowest[at]);
            }
        }
    }
    out
}
