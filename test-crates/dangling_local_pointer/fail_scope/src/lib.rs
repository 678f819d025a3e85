//! Pointers that are used after the local they lead to is gone.

pub mod constants;

use std::cell::Cell;
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicPtr, Ordering};

fn address_of_local() -> *const u32 {
    let value = 5;
    &value
}

fn address_of_parameter(value: u32) -> *const u32 {
    &raw const value
}

fn address_by_macro() -> *mut u64 {
    let mut value = 5;
    ptr::addr_of_mut!(value)
}

pub fn from_functions() -> u64 {
    let first = address_of_local();
    let second = address_of_parameter(7);
    let third = address_by_macro();
    unsafe {
        let a = *first; //~ dangling_local_pointer
        let b = second.read(); //~ dangling_local_pointer
        third.write(3); //~ dangling_local_pointer
        u64::from(a + b)
    }
}

pub fn from_a_block() -> i32 {
    let pointer: *const i32;
    {
        let inner = 42;
        pointer = &inner as *const i32;
    }
    unsafe { *pointer } //~ dangling_local_pointer
}

pub fn from_a_branch(yes: bool) -> i32 {
    let outer = 1;
    let mut pointer = &raw const outer;
    if yes {
        let inner = 2;
        pointer = &raw const inner;
        let _ = unsafe { *pointer };
    }
    unsafe { *pointer } //~ dangling_local_pointer
}

pub fn from_an_arm(which: u8) -> i32 {
    let pointer = match which {
        0 => {
            let zero = 0;
            ptr::from_ref(&zero)
        }
        _ => {
            let other = i32::from(which);
            ptr::from_ref(&other)
        }
    };
    unsafe { pointer.read() } //~ dangling_local_pointer
}

pub fn from_a_loop(values: &[i32]) -> i32 {
    let mut last: *const i32 = ptr::null();
    for value in values {
        let copy = *value;
        last = &copy;
    }
    if last.is_null() {
        return 0;
    }
    unsafe { *last } //~ dangling_local_pointer
}

pub fn from_the_round_before(values: &[i32]) -> i32 {
    let mut before: *const i32 = ptr::null();
    let mut sum = 0;
    for value in values {
        if !before.is_null() {
            sum += unsafe { *before }; //~ dangling_local_pointer
        }
        let copy = *value;
        before = &raw const copy;
    }
    sum
}

pub struct Holder {
    place: *const i32,
    count: usize,
}

fn make_holder() -> Holder {
    let value = 3;
    Holder {
        place: &value,
        count: 1,
    }
}

pub fn from_a_struct() -> i32 {
    let holder = make_holder();
    let copy = holder.place;
    let sum = unsafe { *holder.place }; //~ dangling_local_pointer
    sum + unsafe { *copy.cast::<i32>() } //~ dangling_local_pointer
        + holder.count as i32
}

impl Holder {
    pub fn get(&self) -> i32 {
        unsafe { *self.place } //~ dangling_local_pointer
    }
}

pub fn through_a_method() -> i32 {
    let holder;
    {
        let inner = 4;
        holder = Holder {
            place: &inner,
            count: 0,
        };
    }
    holder.get()
}

pub enum Choice {
    Place(*const u8),
    Named { place: *mut u8 },
    Nothing,
}

fn choose(yes: bool) -> Choice {
    let mut byte = 9u8;
    if yes {
        Choice::Place(&byte)
    } else if byte > 3 {
        Choice::Named {
            place: &raw mut byte,
        }
    } else {
        Choice::Nothing
    }
}

pub fn from_an_enum() -> u8 {
    match choose(true) {
        Choice::Place(place) => unsafe { *place }, //~ dangling_local_pointer
        Choice::Named { place } => unsafe { place.read() }, //~ dangling_local_pointer
        Choice::Nothing => 0,
    }
}

fn pair() -> (*const i16, i16) {
    let value = 8;
    (&raw const value, value)
}

pub fn from_a_tuple() -> i16 {
    let (place, _) = pair();
    let all = pair();
    unsafe { *place + *all.1.min(1).checked_add(1).map_or(all.0, |_| all.0) } //~ dangling_local_pointer
}

fn read(place: *const i64) -> i64 {
    unsafe { *place } //~ dangling_local_pointer
}

pub fn in_a_called_function() -> i64 {
    let place: *const i64;
    {
        let value = 6;
        place = &value;
    }
    read(place)
}

fn hand_on(place: *const u8) -> *const u8 {
    place
}

pub fn through_a_function() -> u8 {
    let place = {
        let value = 2u8;
        hand_on(&value)
    };
    unsafe { *place } //~ dangling_local_pointer
}

fn fill(out: &mut *const u16) {
    let value = 12u16;
    *out = &value;
}

pub fn through_a_parameter() -> u16 {
    let mut place = ptr::null();
    fill(&mut place);
    unsafe { place.read_volatile() } //~ dangling_local_pointer
}

static mut GLOBAL: *const i32 = ptr::null();

fn publish() {
    let value = 77;
    unsafe {
        GLOBAL = &raw const value;
    }
}

pub fn from_a_static() -> i32 {
    publish();
    unsafe { *GLOBAL } //~ dangling_local_pointer
}

static SHARED: AtomicPtr<i32> = AtomicPtr::new(ptr::null_mut());

fn publish_atomically() {
    let mut value = 78;
    SHARED.store(&raw mut value, Ordering::Release);
}

pub fn from_an_atomic() -> i32 {
    publish_atomically();
    let place = SHARED.load(Ordering::Acquire);
    unsafe { *place } //~ dangling_local_pointer
}

pub fn from_a_closure() -> i32 {
    let make = || {
        let inner = 5;
        &raw const inner
    };
    let place = make();
    unsafe { *place } //~ dangling_local_pointer
}

pub fn returns_a_closure() -> impl Fn() -> i32 {
    let value = 5;
    let place = &raw const value;
    move || unsafe { *place } //~ dangling_local_pointer
}

pub async fn in_async_code() -> i32 {
    let place = async {
        let value = 6;
        &raw const value
    }
    .await;
    unsafe { *place } //~ dangling_local_pointer
}

async fn address_later() -> *const i32 {
    let value = 9;
    &value
}

pub async fn from_an_async_function() -> i32 {
    let place = address_later().await;
    unsafe { *place } //~ dangling_local_pointer
}

pub fn of_a_field() -> u8 {
    struct Packet {
        head: [u8; 4],
    }
    let place = {
        let packet = Packet { head: [1; 4] };
        &raw const packet.head[2]
    };
    unsafe { *place } //~ dangling_local_pointer
}

pub fn of_an_array() -> u8 {
    let place;
    {
        let bytes = [1u8, 2, 3];
        place = bytes.as_ptr();
    }
    unsafe { *place.add(1) } //~ dangling_local_pointer
}

pub fn of_a_cell() -> u8 {
    let place;
    {
        let cell = Cell::new(1u8);
        place = cell.as_ptr();
    }
    unsafe { place.write(2) }; //~ dangling_local_pointer
    1
}

pub fn as_a_number() -> u32 {
    let number = {
        let value = 3u32;
        &raw const value as usize
    };
    let place = number as *const u32;
    unsafe { *place } //~ dangling_local_pointer
}

pub fn not_null() -> u32 {
    let place = {
        let mut value = 3u32;
        NonNull::new(&raw mut value).expect("it has an address")
    };
    unsafe { *place.as_ptr() } //~ dangling_local_pointer
}

pub fn as_a_slice() -> usize {
    let (place, length) = {
        let bytes = [1u8; 8];
        (bytes.as_ptr(), bytes.len())
    };
    let bytes = unsafe { std::slice::from_raw_parts(place, length) }; //~ dangling_local_pointer
    bytes.len()
}

pub fn copied(out: &mut [u8; 4]) {
    let place = {
        let bytes = [1u8; 4];
        bytes.as_ptr()
    };
    unsafe { ptr::copy_nonoverlapping(place, out.as_mut_ptr(), 4) } //~ dangling_local_pointer
}

pub fn of_a_generic<T: Copy + Default>() -> T {
    let place = {
        let value = T::default();
        &raw const value
    };
    unsafe { *place } //~ dangling_local_pointer
}

pub fn once_for_each_way() -> i32 {
    let place = {
        let value = 1;
        &raw const value
    };
    let first = unsafe { *place }; //~ dangling_local_pointer
    let second = unsafe { *place };
    first + second
}

pub fn out_of_a_labelled_block(stop: bool) -> i32 {
    let place = 'found: {
        let value = 1;
        if stop {
            break 'found &raw const value;
        }
        ptr::null()
    };
    if let Some(value) = unsafe { place.as_ref() } { //~ dangling_local_pointer
        return *value;
    }
    0
}

pub fn from_a_list() -> i32 {
    let mut places = Vec::new();
    for number in 0..3 {
        let copy = number;
        places.push(&raw const copy);
    }
    let mut sum = 0;
    for place in places {
        sum += unsafe { *place }; //~ dangling_local_pointer
    }
    sum
}
