//! Fields that always point into what another field owns, used by methods that end or move that first.

use std::ptr::{self, NonNull};

/// A reader over a buffer of its own.
pub struct Cursor {
    data: Vec<u8>,
    at: *const u8,
}

impl Cursor {
    pub fn new(data: Vec<u8>) -> Self {
        let at = data.as_ptr();
        Cursor { data, at }
    }

    pub fn rewind(&mut self) {
        self.at = self.data.as_ptr();
    }

    pub fn refill(&mut self, more: &[u8]) -> u8 {
        self.data.extend_from_slice(more);
        unsafe { *self.at } //~ invalid_pointer_access
    }

    pub fn replace(&mut self, data: Vec<u8>) -> u8 {
        self.data = data;
        unsafe { self.at.read() } //~ invalid_pointer_access
    }

    pub fn refill_and_rewind(&mut self, more: &[u8]) -> u8 {
        self.data.extend_from_slice(more);
        self.rewind();
        unsafe { *self.at }
    }

    pub fn first(&self) -> u8 {
        unsafe { *self.at }
    }
}

pub struct Session {
    user: String,
}

/// Sessions, and the one that was opened last.
pub struct Sessions {
    all: Vec<Box<Session>>,
    last: Option<NonNull<Session>>,
}

impl Sessions {
    pub fn new() -> Self {
        Sessions { all: Vec::new(), last: None }
    }

    pub fn open(&mut self, user: &str) {
        let mut session = Box::new(Session { user: user.to_owned() });
        self.last = Some(NonNull::from(&mut *session));
        self.all.push(session);
    }

    pub fn close_all(&mut self) -> usize {
        self.all.clear();
        match self.last {
            Some(last) => unsafe { last.as_ref().user.len() }, //~ invalid_pointer_access
            None => 0,
        }
    }

    pub fn close_all_at_the_end(&mut self) -> usize {
        let length = match self.last {
            Some(last) => unsafe { last.as_ref().user.len() },
            None => 0,
        };
        self.all.clear();
        self.last = None;
        length
    }
}

/// What was read last, beside the box that has it.
pub struct Slot {
    kept: Option<Box<u32>>,
    seen: *const u32,
}

impl Slot {
    pub fn new() -> Self {
        Slot { kept: None, seen: ptr::null() }
    }

    pub fn keep(&mut self, value: u32) {
        let kept = Box::new(value);
        self.seen = &*kept;
        self.kept = Some(kept);
    }

    pub fn forget(&mut self) -> u32 {
        self.kept = None;
        if self.seen.is_null() {
            return 0;
        }
        unsafe { *self.seen } //~ invalid_pointer_access
    }
}
