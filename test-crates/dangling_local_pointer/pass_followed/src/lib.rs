//! Pointers that are followed through fields, cells, lists and calls to what lives.

pub mod behind;
pub mod handed;
pub mod lists;
pub mod owners;
pub mod temporaries;

/// Calls a function that it holds behind a pointer.
pub struct Caller<'a> {
    function: *mut Held<'a>,
}

pub struct Held<'a> {
    call: Option<Box<dyn FnMut(u32) -> bool + 'a>>,
}

impl<'a> Caller<'a> {
    pub fn of(start: Option<&'a u32>) -> Result<Self, String> {
        let function = Box::into_raw(Box::new(Held { call: None }));
        start.map(|_| Self { function }).ok_or_else(|| "no start".to_owned())
    }

    pub fn set(&mut self, call: impl FnMut(u32) -> bool + 'a) {
        // SAFETY: what it points to lives as long as the caller.
        let held = unsafe { &mut *self.function };
        held.call = Some(Box::new(call));
    }
}

impl Drop for Caller<'_> {
    fn drop(&mut self) {
        // SAFETY: it was made by `Box::into_raw` and is dropped here alone.
        unsafe { drop(Box::from_raw(self.function)) }
    }
}

pub fn taken_out_of_a_result() {
    let mut caller = Caller::of(Some(&3)).unwrap();
    caller.set(|number| number > 3);
}
