//! Handles of one thing: what is written through a clone of a shared pointer, or sent into one half of a channel, is read
//! through all the others, also by what was started before.

use super::Walk;
use super::call::last;
use crate::flow::knowledge::krate;
use crate::flow::known::Target;
use crate::flow::value::Value;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, Field, ItemKind, LocalId, PatId, PatKind};
use crate::model::ty::Ty;

/// Libraries with channels.
const CHANNELS: &[&str] = &[
    "std",
    "tokio",
    "crossbeam",
    "crossbeam_channel",
    "flume",
    "async_channel",
    "async_std",
    "smol",
    "futures",
    "futures_channel",
    "kanal",
    "postage",
    "tachyonix",
    "thingbuf",
];

/// Functions that make the two halves of one channel.
const MAKERS: &[&str] = &[
    "channel",
    "sync_channel",
    "unbounded_channel",
    "unbounded",
    "unbounded_async",
    "bounded",
    "bounded_async",
    "rendezvous",
    "oneshot",
    "duplex",
];

/// Whether values of this type are handles of something that their clones lead to as well.
pub(super) fn is_handle(ty: Ty) -> bool {
    let Some(path) = ty.peel_refs().path() else {
        return false;
    };
    let (library, name) = (krate(path.as_str()), last(path.as_str()));
    match name {
        "Arc" | "Rc" => matches!(library, "std" | "triomphe"),
        "Weak" => library == "std",
        "Data" => library == "actix_web",
        "Cache" => library == "moka",
        _ => is_half(path),
    }
}

/// Whether something of this type is changed through any reference to it.
pub(in crate::flow) fn is_cell(ty: Ty) -> bool {
    let Some(path) = ty.peel_refs().path() else {
        return false;
    };
    is_cell_name(last(path.as_str()))
}

/// Whether this is the name of a type that is changed through any reference to it.
pub(super) fn is_cell_name(name: &str) -> bool {
    matches!(
        name,
        "RefCell"
            | "Cell"
            | "OnceCell"
            | "OnceLock"
            | "Mutex"
            | "RwLock"
            | "DashMap"
            | "SegQueue"
            | "ArrayQueue"
            | "ArcSwap"
            | "AtomicBool"
            | "AtomicUsize"
            | "AtomicU64"
            | "AtomicU32"
            | "AtomicI64"
            | "AtomicPtr"
    )
}

fn is_half(path: Name) -> bool {
    let name = last(path.as_str());
    CHANNELS.contains(&krate(path.as_str()))
        && (name.ends_with("Sender") || name.ends_with("Receiver"))
}

/// Whether something of this type is one end of a channel.
pub(super) fn is_half_of(ty: Ty) -> bool {
    ty.peel_refs().path().is_some_and(is_half)
}

impl Walk<'_, '_> {
    /// What an expression is another handle of: `Arc::clone(&shared)`, `shared.clone()`, `sender.subscribe()`.
    pub(super) fn cloned_handle(&self, id: ExprId) -> Option<ExprId> {
        match &self.view.expr(id).kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if args.is_empty() => {
                let same = matches!(
                    method.as_str(),
                    "clone" | "subscribe" | "resubscribe" | "upgrade" | "downgrade" | "to_owned"
                );
                (same && self.leads_on(*receiver)).then_some(*receiver)
            }
            ExprKind::Call { callee, args } => {
                let ([only], ExprKind::Path(path)) = (&args[..], &self.view.expr(*callee).kind)
                else {
                    return None;
                };
                let same = matches!(path.last().name.as_str(), "clone" | "downgrade" | "upgrade");
                (same && path.segments.len() > 1 && self.leads_on(*only)).then_some(*only)
            }
            _ => None,
        }
    }

    /// Whether clones of a value lead to the same thing: a handle, or something of the workspace that is made of handles.
    fn leads_on(&self, id: ExprId) -> bool {
        let ty = self.ty(id);
        if ty.is_unknown() {
            let local = self.view.root_local(id);
            return local.is_some_and(|local| self.state.is_shared(local));
        }
        is_handle(ty) || self.has_handles(ty)
    }

    /// Whether a struct of the workspace has handles among its fields.
    fn has_handles(&self, ty: Ty) -> bool {
        let model = self.view.model;
        let Some((file, item)) = ty.peel_refs().path().and_then(|path| model.item_at(path)) else {
            return false;
        };
        let file = model.file(file);
        let item = file.tree.as_ref().map(|tree| &tree.item(item).kind);
        let Some(ItemKind::Struct(fields)) = item else {
            return false;
        };
        let handle = |field: &Field| {
            let path = field.ty.as_path();
            let named = path.and_then(|path| model.resolve(file.id, path));
            named.is_some_and(|named| is_handle(Ty::named(named.path)))
        };
        fields.iter().any(handle)
    }

    /// What a variable that is bound to an expression is another name for, because both are handles of one thing.
    pub(super) fn same_thing(&self, init: ExprId) -> Option<Target> {
        let ty = self.ty(init);
        let shared = match &self.view.expr(init).kind {
            ExprKind::Ref { raw: false, .. } => is_handle(ty) || is_cell(ty),
            ExprKind::MethodCall { .. } | ExprKind::Call { .. } => {
                self.handle_behind(init).is_some()
            }
            ExprKind::Local(_) | ExprKind::Field { .. } => is_handle(ty),
            _ => false,
        };
        if !shared {
            return None;
        }
        let (target, weak) = self.target(init)?;
        (!weak).then_some(target)
    }

    fn handle_behind(&self, id: ExprId) -> Option<ExprId> {
        if let Some(behind) = self.cloned_handle(id) {
            return Some(behind);
        }
        match &self.view.expr(id).kind {
            // `weak.upgrade().unwrap()`
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(method.as_str(), "unwrap" | "expect") => self.handle_behind(*receiver),
            _ => None,
        }
    }

    /// `let (sender, receiver) = channel();`: both are one thing.
    pub(super) fn bind_halves(&mut self, pat: PatId, init: ExprId) {
        let PatKind::Tuple(parts) = &self.view.body.pat(pat).kind else {
            return;
        };
        let [one, other] = parts[..] else {
            return;
        };
        let Some(first) = self.plain_name(one).or_else(|| self.plain_name(other)) else {
            return;
        };
        if !self.makes_channel(init) {
            return;
        }
        self.state.share(first);
        let sent = self.sent_elsewhere_to(init, first);
        if !sent.is_none() {
            let path = Vec::new();
            self.state.write(&Target { local: first, path }, sent, true);
        }
        if let Some(second) = self.plain_name(other) {
            let path = Vec::new();
            self.state.alias(second, Target { local: first, path });
        }
    }

    fn plain_name(&self, pat: PatId) -> Option<LocalId> {
        match self.view.body.pat(pat).kind {
            PatKind::Bind(local, None) => Some(local),
            _ => None,
        }
    }

    /// Whether a call makes the two halves of one channel: it is a library's, or its type says so.
    fn makes_channel(&self, id: ExprId) -> bool {
        let ExprKind::Call { callee, .. } = &self.view.expr(id).kind else {
            return false;
        };
        let types = self.types;
        let found = types.callee(id).or_else(|| types.callee(*callee));
        if let Some(Callee::Foreign(paths)) = found
            && paths.iter().any(|path| {
                MAKERS.contains(&last(path.as_str())) && CHANNELS.contains(&krate(path.as_str()))
            })
        {
            return true;
        }
        let [one, other] = self.ty(id).args() else {
            return false;
        };
        let half = |ty: Ty| ty.path().is_some_and(is_half);
        half(*one) && half(*other) && one.args() == other.args()
    }

    /// A call may start something that runs beside what follows it.
    pub(super) fn run_if_started(&mut self, name: Name) {
        if name.as_str().starts_with("spawn") || name == "scope" {
            self.run_beside();
        }
    }

    /// Something is started that runs beside what follows: it sees what is put into shared things later as well.
    pub(super) fn run_beside(&mut self) {
        self.spawns = true;
        for (local, value) in self.later.clone() {
            self.state.write(
                &Target {
                    local,
                    path: Vec::new(),
                },
                value,
                true,
            );
        }
    }

    /// What was put into the things that several handles lead to, where something may have been started before.
    pub(super) fn put_later(&self) -> Vec<(LocalId, Value)> {
        match self.spawns {
            true => self.state.shared(),
            false => Vec::new(),
        }
    }
}
