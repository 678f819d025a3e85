//! The same ways of writing it, after the memory was written.
use std::mem::{self, MaybeUninit};
use std::ptr::NonNull;

type Room<T> = MaybeUninit<T>;
type Callback = Option<unsafe extern "C" fn(*mut u8)>;

pub fn by_path(length: usize) -> Vec<u8> {
    let mut bytes: Vec<u8> = Vec::with_capacity(length);
    unsafe {
        std::ptr::write_bytes(bytes.as_mut_ptr(), 0, length);
        Vec::set_len(&mut bytes, length);
    }
    bytes
}

pub fn of_a_typed_local() -> u64 {
    let mut room: Room<u64> = Room::uninit();
    room.write(1);
    unsafe { room.assume_init() }
}

pub fn of_a_moved_local() -> u32 {
    let first = MaybeUninit::<u32>::uninit();
    let mut second = first;
    second.write(1);
    unsafe { second.assume_init() }
}

pub fn of_rooms() -> [Room<u8>; 4] {
    unsafe { Room::uninit().assume_init() }
}

pub fn no_function() -> Callback {
    unsafe { mem::zeroed() }
}

pub fn no_pointer() -> Option<NonNull<u8>> {
    unsafe { mem::zeroed() }
}

pub fn handed_on() {
    take(unsafe { mem::zeroed() });
}

fn take(_: Option<Box<u8>>) {}

pub fn any<T>() {
    keep::<T>(unsafe { mem::zeroed() });
}

fn keep<T>(_: T) {}

pub fn read_later() -> u32 {
    let mut room = MaybeUninit::<u32>::uninit();
    unsafe {
        room.as_mut_ptr().write(7);
        room.as_ptr().read()
    }
}

pub struct Buffer {
    bytes: Vec<u8>,
    spare: Vec<u8>,
}

impl Buffer {
    pub fn grow(&mut self, more: usize) {
        self.bytes.reserve(more);
        let length = self.bytes.len();
        unsafe {
            self.bytes.as_mut_ptr().add(length).write_bytes(0, more);
            self.bytes.set_len(length + more);
        }
    }

    fn fill(&mut self) {
        self.bytes.spare_capacity_mut().fill(MaybeUninit::new(0));
    }

    pub fn grow_by_method(&mut self, more: usize) {
        self.bytes.reserve(more);
        self.fill();
        unsafe { self.bytes.set_len(more) };
    }

    pub fn other(&mut self, more: usize) {
        self.spare.reserve(more);
        unsafe { self.bytes.set_len(more) };
    }

    pub fn shrink(&mut self) {
        self.bytes.reserve(1);
        unsafe { self.bytes.set_len(0) };
    }
}

/// Of the same name.
pub struct Ruler;

impl Ruler {
    fn set_len(&mut self, _length: usize) {}
}

pub fn measured(ruler: &mut Ruler) {
    Ruler::set_len(ruler, 3);
    ruler.set_len(4);
}
