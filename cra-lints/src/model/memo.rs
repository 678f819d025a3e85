//! What later parts of the analysis work out about the whole model, kept so that it is worked out once.

use std::any::{Any, TypeId};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::hash::FastMap;

type Slot = Arc<OnceLock<Arc<dyn Any + Send + Sync>>>;

/// One value of each type, made when it is first asked for.
#[derive(Default)]
pub struct Memo {
    slots: Mutex<FastMap<TypeId, Slot>>,
}

impl Memo {
    /// The kept value of this type, made by `make` if there is none yet.
    ///
    /// `make` must not give work to other threads: one of them may be waiting here for the same value.
    pub fn get<T: Any + Send + Sync>(&self, make: impl FnOnce() -> T) -> Arc<T> {
        let slot = {
            let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(slots.entry(TypeId::of::<T>()).or_default())
        };
        let kept = slot.get_or_init(|| Arc::new(make()));
        Arc::clone(kept)
            .downcast()
            .expect("the slot of a type holds a value of that type")
    }
}

#[cfg(test)]
mod tests {
    use super::Memo;

    #[test]
    fn a_value_is_made_once_for_each_type() {
        let memo = Memo::default();
        assert_eq!(*memo.get(|| 1u8), 1);
        assert_eq!(*memo.get(|| 2u8), 1);
        assert_eq!(*memo.get(|| 3u16), 3);
    }
}
