//! A static that each thread has for itself hides the one of the same name around it.
#[allow(dead_code)]
static mut TABLE: Vec<u8> = Vec::new();

pub fn scratch(n: u8) -> usize {
    thread_local! {
        static TABLE: std::cell::RefCell<Vec<u8>> = const { std::cell::RefCell::new(Vec::new()) };
    }
    TABLE.with(|table| {
        table.borrow_mut().push(n);
        table.borrow().len()
    })
}
