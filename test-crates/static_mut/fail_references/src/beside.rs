//! A mutable static beside one that each thread has for itself.
static mut TABLE: Vec<u8> = Vec::new();

pub fn each() -> usize {
    thread_local! {
        static OTHER: std::cell::RefCell<Vec<u8>> = const { std::cell::RefCell::new(Vec::new()) };
    }
    OTHER.with(|other| other.borrow().len()) + unsafe { TABLE.len() } //~ static_mut
}
