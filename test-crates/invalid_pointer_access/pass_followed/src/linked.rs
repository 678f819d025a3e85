//! Fields that point into what other fields own, used where that lives, and fields that may point elsewhere as well.

/// A writer over a buffer whose room was asked for when it was made.
pub struct Arena {
    room: Vec<u64>,
    start: *const u64,
}

impl Arena {
    pub fn new() -> Self {
        let room = Vec::with_capacity(64);
        let start = room.as_ptr();
        Arena { room, start }
    }

    pub fn add(&mut self, value: u64) -> u64 {
        assert!(self.room.len() < self.room.capacity());
        self.room.push(value);
        unsafe { *self.start }
    }
}

/// A reader over bytes of its own or of somebody else.
pub struct Reader {
    own: Vec<u8>,
    at: *const u8,
}

impl Reader {
    pub fn new(own: Vec<u8>) -> Self {
        let at = own.as_ptr();
        Reader { own, at }
    }

    /// # Safety
    /// The bytes must outlive the reader.
    pub unsafe fn borrow(&mut self, bytes: *const u8) {
        self.at = bytes;
    }

    pub fn drop_own(&mut self) -> u8 {
        self.own = Vec::new();
        unsafe { *self.at }
    }
}

/// A list of boxes, and the one that is shown.
pub struct Shown {
    all: Vec<Box<u32>>,
    shown: *const u32,
}

impl Shown {
    pub fn new(first: u32) -> Self {
        let first = Box::new(first);
        let shown: *const u32 = &*first;
        Shown { all: vec![first], shown }
    }

    pub fn add(&mut self, value: u32) -> u32 {
        // The boxes stay where they are when the list grows.
        self.all.push(Box::new(value));
        unsafe { *self.shown }
    }

    pub fn empty(&mut self) -> Vec<Box<u32>> {
        let all = std::mem::take(&mut self.all);
        println!("{}", unsafe { *self.shown });
        all
    }
}
