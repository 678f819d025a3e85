//! Which kind of hash a type computes, whatever is known of where its value was made.

use super::Walk;
use super::call::last;
use crate::flow::kinds::SinkKind;
use crate::model::syntax::{ExprId, ExprKind, Type};
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
