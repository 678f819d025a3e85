//! Ways into the program that the rows know: functions and closures that are given to servers, and places where a message of
//! somebody else is read.

use rustc_hash::FxHashSet;

use super::api::Port;
use super::kinds::{SinkKind, SourceKind};
use super::knowledge::knowledge;
use super::reached::Reached;
use super::summary::Hit;
use super::{Flow, Options};
use crate::flow::taint::Sinks;
use crate::model::Model;
use crate::model::infer::Callee;
use crate::model::place::{FileId, Place};
use crate::model::surface::{Part, Spot, connects, entry};
use crate::model::syntax::{BodyOwner, ExprKind, ItemId, ItemKind};
use crate::model::view::BodyView;

/// Functions that take what stands before or behind handlers, or a part of one.
const AROUND: &[&str] = &[
    "::middleware::",
    "::interceptor",
    "::on_upgrade",
    "Filter::map",
];

/// The functions and closures that are given to servers, each once.
pub fn registered(model: &Model<'_>) -> Vec<Spot> {
    let mut out: Vec<Spot> = Vec::new();
    for file in model.files.iter().filter(|file| file.ships()) {
        for view in model.bodies(file).filter(|view| !view.is_test()) {
            for spot in of_body(&view) {
                let known = out.iter().any(|other| {
                    other.item == spot.item && (!spot.closure || other.place == spot.place)
                });
                if !known {
                    out.push(spot);
                }
            }
        }
    }
    out
}

fn of_body(view: &BodyView<'_>) -> Vec<Spot> {
    let BodyOwner::Item(owner) = view.body.owner else {
        return Vec::new();
    };
    let types = view.infer();
    let mut out = Vec::new();
    for (id, expr) in view.body.iter() {
        let (args, callee) = match &expr.kind {
            ExprKind::Call { args, callee } => (args, types.callee(id).or(types.callee(*callee))),
            ExprKind::MethodCall { args, .. } => (args, types.callee(id)),
            _ => continue,
        };
        let Some(Callee::Foreign(paths)) = callee else {
            continue;
        };
        let found = paths.iter().find_map(|path| knowledge().api(*path));
        let Some(api) = found.filter(|api| !AROUND.iter().any(|part| api.path.contains(part)))
        else {
            continue;
        };
        let Some(Port::Arg(at)) = api.handler else {
            continue;
        };
        let Some(&handler) = args.get(at as usize) else {
            continue;
        };
        match (&view.expr(handler).kind, types.callee(handler)) {
            (ExprKind::Closure { body, .. }, _) => {
                // What only hands on to a function of the workspace is that function.
                if let Some(own) = handed_on(view, types, *body) {
                    out.extend(of_function(view.model, own));
                    continue;
                }
                let around = view.model.item_view((view.file.id, owner));
                let args = around.map(|around| entry(&around, "http"));
                out.push(Spot {
                    part: Part::EntryPoint,
                    detail: "http, a closure".to_owned(),
                    item: (view.file.id, owner),
                    place: view.place_of(handler),
                    declared: false,
                    args: args.unwrap_or_default(),
                    closure: true,
                });
            }
            (_, Some(Callee::Own(_, items))) => {
                if let [own] = **items {
                    out.extend(of_function(view.model, own));
                }
            }
            _ => {}
        }
    }
    out
}

/// The function of the workspace that a closure calls and does nothing else.
fn handed_on(
    view: &BodyView<'_>,
    types: &crate::model::infer::Types,
    body: crate::model::syntax::ExprId,
) -> Option<(FileId, ItemId)> {
    match &view.expr(body).kind {
        ExprKind::Block {
            stmts,
            tail: Some(tail),
            ..
        } if stmts.is_empty() => handed_on(view, types, *tail),
        ExprKind::Await(inner) => handed_on(view, types, *inner),
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } => view.own_callee(types, body),
        _ => None,
    }
}

fn of_function(model: &Model<'_>, item: (FileId, ItemId)) -> Option<Spot> {
    let view = model.item_view(item)?;
    let is_function = matches!(view.item.kind, ItemKind::Fn(_));
    (is_function && view.file.ships() && !view.item.test).then(|| Spot {
        part: Part::EntryPoint,
        detail: "http".to_owned(),
        item,
        place: view.place(view.item.name_span),
        declared: false,
        args: entry(&view, "http"),
        closure: false,
    })
}

/// The functions that are ways in, declared or found, those of a declared `impl` included.
struct WaysIn(FxHashSet<(FileId, ItemId)>);

impl WaysIn {
    fn new(model: &Model<'_>) -> Self {
        let surface = model.surface(None, registered(model));
        let mut out: FxHashSet<(FileId, ItemId)> = surface
            .into_iter()
            .filter(|spot| spot.part == Part::EntryPoint)
            .map(|spot| spot.item)
            .collect();
        let within: Vec<(FileId, ItemId)> = model
            .files
            .iter()
            .flat_map(|file| model.items(file))
            .filter(|view| {
                let parent = view.item.parent;
                parent.is_some_and(|parent| out.contains(&(view.file.id, parent)))
            })
            .map(|view| (view.file.id, view.id))
            .collect();
        out.extend(within);
        Self(out)
    }

    /// Whether one of these functions is a way in, or a way in leads to it.
    fn lead_to(&self, model: &Model<'_>, functions: Vec<(FileId, ItemId)>) -> bool {
        let callers = model.callers();
        let mut seen: FxHashSet<(FileId, ItemId)> = functions.iter().copied().collect();
        let mut next = functions;
        while let Some(function) = next.pop() {
            if self.0.contains(&function) {
                return true;
            }
            let new = callers
                .of(function)
                .iter()
                .filter(|caller| seen.insert(**caller));
            next.extend(new.collect::<Vec<_>>());
        }
        false
    }
}

/// The way in that a place is where a message of somebody else is read; none where a way in that is declared or found by
/// itself leads there.
pub fn read_message(reached: &Reached<'_>) -> Option<Spot> {
    let (kind, from) = match reached.source()? {
        SourceKind::Network | SourceKind::PlainConnection => ("socket", "data from the network"),
        SourceKind::Request => ("http", "data of a request"),
        SourceKind::Stdin => ("cli", "standard input"),
        _ => return None,
    };
    let model = reached.model;
    let item = function_at(model, reached.place())?;
    let view = model.item_view(item)?;
    if !view.file.ships() || view.item.test {
        return None;
    }
    let steps = reached.steps().into_iter().map(|(place, _)| place);
    let places = steps.chain([reached.site(), reached.place()]);
    let functions: FxHashSet<_> = places
        .filter_map(|place| function_at(model, place))
        .collect();
    // What a server answers belongs to the connection that was opened to it.
    if functions
        .iter()
        .any(|function| is_outbound(model, *function))
    {
        return None;
    }
    let ways = model.memo.get(|| WaysIn::new(model));
    let led = ways.lead_to(model, functions.into_iter().collect());
    (!led).then(|| Spot {
        part: Part::EntryPoint,
        detail: format!("`{}` reads {from}", reached.callee()),
        item,
        place: reached.place(),
        declared: false,
        args: entry(&view, kind),
        closure: false,
    })
}

/// Whether no other message is read before this one in its function: one declaration is enough for all of them.
pub fn is_first(reached: &Reached<'_>) -> bool {
    let model = reached.model;
    let function = function_at(model, reached.place()).and_then(|item| model.function(item));
    let Some((_, view)) = function else {
        return true;
    };
    let types = view.infer();
    !view.body.iter().any(|(id, expr)| {
        let callee = match &expr.kind {
            ExprKind::Call { callee, .. } => types.callee(id).or(types.callee(*callee)),
            _ => types.callee(id),
        };
        let Some(Callee::Foreign(paths)) = callee else {
            return false;
        };
        let reads = paths
            .iter()
            .find_map(|path| knowledge().api(*path))
            .is_some_and(|api| api.sinks.iter().any(|sink| sink.kind == SinkKind::Message));
        reads && expr.span.end < reached.place().span.start
    })
}

/// Whether a function opens a connection, or says so of itself.
fn is_outbound(model: &Model<'_>, item: (FileId, ItemId)) -> bool {
    model.promises().has(item, "outbound")
        || model
            .function(item)
            .is_some_and(|(_, view)| view.calls().any(|call| connects(&call)))
}

/// Every place where a message of somebody else is read and no other way in leads, for the inventory.
pub fn messages(model: &Model<'_>, options: &Options) -> Vec<Spot> {
    let flow = Flow::new(model, options, Sinks::of(&[SinkKind::Message]));
    let hits = flow
        .hits
        .iter()
        .filter(|hit: &&Hit| hit.sink == SinkKind::Message);
    hits.filter_map(|hit| read_message(&Reached { model, hit }))
        .collect()
}

/// The innermost function around a place.
pub(super) fn function_at(model: &Model<'_>, place: Place) -> Option<(FileId, ItemId)> {
    let tree = model.file(place.file).tree.as_ref()?;
    let items = (0u32..).map(ItemId).zip(&tree.items);
    items
        .filter(|(_, item)| matches!(item.kind, ItemKind::Fn(_)) && item.span.contains(place.span))
        .min_by_key(|(_, item)| item.span.end - item.span.start)
        .map(|(id, _)| (place.file, id))
}
