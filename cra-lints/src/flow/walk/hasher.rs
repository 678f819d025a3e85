//! Which kind of hash a type computes, whatever is known of where its value was made.

use super::Walk;
use super::call::last;
use crate::flow::kinds::SinkKind;
use crate::model::name::Name;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, Type};
use crate::model::ty::{Ty, TyKind};

/// Libraries of hashes whose collisions can be made.
const WEAK: &[&str] = &[
    "md5",
    "md_5",
    "md4",
    "md2",
    "sha1",
    "sha1_smol",
    "sha1_checked",
    "ripemd160",
    "gost94",
];

/// Libraries of other hashes that are too fast for passwords.
const FAST: &[&str] = &[
    "sha2",
    "sha3",
    "blake2",
    "ripemd",
    "whirlpool",
    "sm3",
    "streebog",
    "groestl",
    "tiger",
    "fsb",
    "skein",
    "jh",
    "k12",
];

/// Types within types are looked at this far.
const MAX_DEPTH: u32 = 4;

impl Walk<'_, '_> {
    /// Whether a hash is made to be compared with another one that is made there too, or to find a place in a table, and
    /// not to be kept: `Sha256::digest(&self.0) == Sha256::digest(&other.0)` takes as long whatever the two are.
    pub(super) fn is_only_compared(&self, call: ExprId) -> bool {
        let Some(hash) = self.hash_behind(call) else {
            return false;
        };
        let around = self.view.around();
        let mut at = call;
        while let Some(parent) = around.parent(at) {
            match &self.view.expr(parent).kind {
                ExprKind::Binary(BinaryOp::Eq | BinaryOp::Ne, left, right) => {
                    let other = if *left == at { *right } else { *left };
                    return self.hash_behind(other) == Some(hash);
                }
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } if *receiver == at => {
                    if *method == "hash" && args.len() == 1 {
                        return true;
                    }
                    at = parent;
                }
                ExprKind::Ref { .. } => at = parent,
                _ => return false,
            }
        }
        false
    }

    /// The function whose result an expression is, in another form.
    fn hash_behind(&self, id: ExprId) -> Option<Name> {
        match &self.view.expr(id).kind {
            ExprKind::Call { callee, .. } => match &self.view.expr(*callee).kind {
                ExprKind::Path(path) => self.view.resolve(path).map(|found| found.path),
                _ => None,
            },
            ExprKind::MethodCall { receiver, .. } => self.hash_behind(*receiver),
            ExprKind::Ref { operand, .. } => self.hash_behind(*operand),
            _ => None,
        }
    }

    /// Which kind of hash a call decides for a function that computes any: `fingerprint::<Md5>(token)`.
    pub(super) fn chosen_hash(&self, call: ExprId) -> Option<SinkKind> {
        let types: Vec<&Type> = match &self.view.expr(call).kind {
            ExprKind::Call { callee, .. } => match &self.view.expr(*callee).kind {
                ExprKind::Path(path) => path.segments.iter().flat_map(|one| &one.args).collect(),
                _ => return None,
            },
            ExprKind::MethodCall { turbofish, .. } => turbofish.iter().collect(),
            _ => return None,
        };
        types.into_iter().find_map(|ty| {
            let named = self.view.resolve(ty.as_path()?)?;
            hash_sink(Ty::named(named.path))
        })
    }
}

/// What it is to be fed to something of this type.
pub(super) fn hash_sink(ty: Ty) -> Option<SinkKind> {
    within(ty, 0)
}

fn within(ty: Ty, depth: u32) -> Option<SinkKind> {
    if depth > MAX_DEPTH {
        return None;
    }
    match ty.peel_refs().kind() {
        TyKind::Named(path, args) => {
            let path = path.as_str();
            let library = path.split("::").next().unwrap_or_default();
            let name = last(path);
            if WEAK.contains(&library) || name.starts_with("Ripemd1") {
                return Some(SinkKind::WeakHashInput);
            }
            if FAST.contains(&library) && !name.ends_with("Mac") {
                return Some(SinkKind::FastHashInput);
            }
            let inner = || args.iter().find_map(|inner| within(*inner, depth + 1));
            match library {
                "digest" => inner(),
                // A code made with a good hash is no hash that others could try texts on.
                "hmac" => inner().filter(|sink| *sink == SinkKind::WeakHashInput),
                "std" if matches!(name, "Box" | "Rc" | "Arc" | "RefCell" | "Option") => inner(),
                _ => None,
            }
        }
        // Whatever it is: what is made for passwords is none of these.
        TyKind::Bounds(bounds) => bounds
            .iter()
            .any(|bound| is_digest(bound.path.as_str()))
            .then_some(SinkKind::AnyHashInput),
        _ => None,
    }
}

/// Whether this is the trait of everything that hashes, which each of those libraries shows as well.
fn is_digest(path: &str) -> bool {
    let library = path.split("::").next().unwrap_or_default();
    let known = library == "digest" || WEAK.contains(&library) || FAST.contains(&library);
    known && matches!(last(path), "Digest" | "DynDigest")
}
