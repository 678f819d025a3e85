//! What one thread remembers of a model, so that threads do not wait for each other.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::found::{Found, Key};
use crate::model::hash::FastMap;
use crate::model::library::Spot;
use crate::model::name::Name;
use crate::model::resolve::Resolved;
use crate::model::ty::Ty;

/// Traits that give a type a method, and for which of its kind each does.
pub(super) type Providers = Rc<[(Name, Ty)]>;

/// The memory of a thread. All that is in it is plain numbers and names, which outlive every model; when another model
/// comes it begins anew.
#[derive(Default)]
pub(super) struct Cache {
    model: u64,
    pub(super) found: FastMap<Key, Option<Found>>,
    /// What paths mean before anything is made of it; begun anew when it holds many, because most are asked for while
    /// their file is looked at.
    pub(super) resolved: FastMap<Key, Option<Resolved>>,
    /// Where functions of libraries are, by type and name.
    pub(super) spots: FastMap<(Name, Option<Name>), Option<Spot>>,
    /// Which traits give a type of a library a method, as the type's own library says.
    pub(super) providers: FastMap<(Name, Name), Providers>,
    /// Which traits that need no import have a method of this name.
    pub(super) prelude: FastMap<Name, &'static [Name]>,
}

thread_local! {
    static CACHE: RefCell<Cache> = RefCell::default();
}

/// The number of a model that is still being made, of which nothing is remembered.
pub(super) const NO_MODEL: u64 = 0;

/// A number that no other model has.
pub(super) fn number() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// This thread's memory of the model with this number.
pub(super) fn with<T>(model: u64, look: impl FnOnce(&mut Cache) -> T) -> T {
    CACHE.with_borrow_mut(|cache| {
        if cache.model != model {
            *cache = Cache {
                model,
                ..Cache::default()
            };
        }
        look(cache)
    })
}
