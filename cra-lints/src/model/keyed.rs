//! Functions of the workspace that hash what they are given: a hash of a key and a message is a MAC by hand.

use super::outcome::Callable;
use super::steps::Steps;
use super::syntax::{ExprId, ExprKind, ItemKind, LocalId};
use super::view::BodyView;

/// Libraries whose types and functions are hashes.
const HASHES: &[&str] = &[
    "blake2", "blake3", "digest", "md5", "md_5", "openssl", "ring", "ripemd", "sha1", "sha2",
    "sha3", "sm3",
];

/// Methods and functions that put something into a hash.
const FEEDS: &[&str] = &[
    "chain_update",
    "digest",
    "hash",
    "input",
    "new_with_prefix",
    "update",
];

impl Callable<'_> {
    /// The parameters of a function that gives nothing but the hash of what it is given: those that go into the hash.
    pub fn hashed(self) -> Vec<LocalId> {
        let view = self.view;
        let Some(ItemKind::Fn(function)) = view.owner().map(|owner| &owner.kind) else {
            return Vec::new();
        };
        let outcomes = self.outcomes();
        let left = Steps::all();
        let all = outcomes
            .iter()
            .all(|(view, id)| is_hash(*view, *id, Steps::new(&left)));
        if self.closure.is_some() || outcomes.is_empty() || !all {
            return Vec::new();
        }
        let mut fed: Vec<LocalId> = Vec::new();
        for call in view.calls() {
            if FEEDS.contains(&call.name.as_str()) {
                fed.extend(call.args.iter().filter_map(|arg| behind(view, *arg)));
            }
        }
        let params = function.params.iter().filter_map(|param| param.local);
        params.filter(|param| fed.contains(param)).collect()
    }
}

/// The variable whose text or bytes an expression is.
fn behind(view: BodyView<'_>, id: ExprId) -> Option<LocalId> {
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. } | ExprKind::Unary(_, operand) => behind(view, *operand),
        ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => behind(view, *receiver),
        _ => view.root_local(id),
    }
}

/// Whether an expression is a finished hash, in whatever form.
fn is_hash(view: BodyView<'_>, id: ExprId, steps: Steps<'_>) -> bool {
    let Some(steps) = steps.next() else {
        return false;
    };
    match &view.expr(id).kind {
        ExprKind::Local(local) => view
            .only_value(*local)
            .is_some_and(|value| is_hash(view, value, steps)),
        ExprKind::Ref { operand, .. } | ExprKind::Unary(_, operand) | ExprKind::Try(operand) => {
            is_hash(view, *operand, steps)
        }
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } if args.is_empty() => match method.as_str() {
            "finalize" | "finalize_fixed" | "finish" => view
                .infer()
                .of(*receiver)
                .peel_refs()
                .path()
                .is_some_and(|path| of_hashes(path.as_str())),
            "into" | "to_vec" | "as_ref" | "as_slice" | "as_bytes" | "to_hex" | "to_string" => {
                is_hash(view, *receiver, steps)
            }
            _ => false,
        },
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return false;
            };
            match path.last().name.as_str() {
                "digest" | "hash" | "sha1" | "sha256" | "sha384" | "sha512" => view
                    .resolve(path)
                    .is_some_and(|named| of_hashes(named.path.as_str())),
                "encode" | "encode_upper" | "from" | "Some" | "Ok" => {
                    matches!(args[..], [only] if is_hash(view, only, steps))
                }
                _ => false,
            }
        }
        // `format!("{:x}", hasher.finalize())`
        ExprKind::Macro(call) => {
            call.format.is_some()
                && call.path.last().name == "format"
                && matches!(call.args[..], [_, only] if is_hash(view, only, steps))
        }
        _ => false,
    }
}

fn of_hashes(path: &str) -> bool {
    HASHES.contains(&path.split("::").next().unwrap_or_default())
}
