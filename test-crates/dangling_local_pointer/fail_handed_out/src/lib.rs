//! Pointers to what ends with the function, handed to callers that are not in this workspace.
use std::cell::Cell;
use std::ptr::NonNull;

pub fn lowest(values: [i32; 4]) -> *const i32 {
    let mut lowest = values[0];
    for value in values {
        lowest = lowest.min(value);
    }
    &raw const lowest //~ dangling_local_pointer
}

pub fn of_two(first: bool, a: u8, b: u8) -> *const u8 {
    if first { &a } else { &b } //~ dangling_local_pointer
}

pub fn early(number: i64) -> Option<NonNull<i64>> {
    if number == 0 {
        return None;
    }
    let mut square = number * number;
    Some(NonNull::from(&mut square)) //~ dangling_local_pointer
}

pub fn of_a_list(lines: &str) -> *const usize {
    let lengths: Vec<usize> = lines.lines().map(str::len).collect();
    let first = lengths.as_ptr(); //~ dangling_local_pointer
    first
}

pub struct Span {
    pub start: *const u8,
    pub length: usize,
}

pub fn of_a_struct(word: String) -> Span {
    let length = word.len();
    Span { start: word.as_ptr(), length } //~ dangling_local_pointer
}

pub struct Table {
    rows: [u16; 8],
    pub current: *const u16,
    pub seen: Cell<*const u16>,
}

impl Table {
    pub fn point_at(&mut self, row: u16) {
        self.current = &row; //~ dangling_local_pointer
    }

    pub fn into_rows(self) -> *const u16 {
        self.rows.as_ptr() //~ dangling_local_pointer
    }
}

pub fn through_a_parameter(out: &mut *mut u32) {
    let mut counter = 0;
    *out = &mut counter; //~ dangling_local_pointer
}

macro_rules! pointer_to {
    ($value:expr) => {{
        let kept = $value;
        &raw const kept
    }};
}

pub fn out_of_a_macro(number: u32) -> u32 {
    let pointer: *const u32 = pointer_to!(number * 2);
    // SAFETY: none, what it leads to is gone.
    unsafe { *pointer } //~ dangling_local_pointer
}

pub struct Work {
    data: *const (),
    run: fn(*const ()),
    thread: std::thread::Thread,
}

impl Work {
    pub fn hands_out(&mut self, job: impl Fn()) {
        let job: &dyn Fn() = &job;
        self.data = (&raw const job).cast(); //~ dangling_local_pointer
    }
}

pub struct Shared {
    work: std::cell::UnsafeCell<Work>,
    done: std::sync::atomic::AtomicBool,
}

impl Shared {
    pub fn waits(&self, limit: u32) {
        // SAFETY: the other thread reads it while this function waits for it.
        unsafe {
            let work = &mut *self.work.get();
            work.data = &limit as *const u32 as *const (); //~ dangling_local_pointer
            work.thread.unpark();
            (work.run)(work.data);
        }
        while !self.done.load(std::sync::atomic::Ordering::Acquire) {
            std::hint::spin_loop();
        }
    }
}
