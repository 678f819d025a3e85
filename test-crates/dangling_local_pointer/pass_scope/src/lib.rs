//! Pointers to locals that still live, or to what outlives them.

pub mod constants;

use std::ptr::{self, NonNull};
use std::sync::Arc;

static NUMBERS: [u32; 3] = [1, 2, 3];

fn address_of_static() -> *const u32 {
    &NUMBERS[0]
}

fn address_of_constant() -> *const u32 {
    const FIVE: u32 = 5;
    &FIVE
}

fn address_of_literal() -> *const u8 {
    "text".as_ptr()
}

fn address_on_the_heap() -> *mut u32 {
    let value = Box::new(5);
    Box::into_raw(value)
}

pub fn from_functions() -> u32 {
    let heap = address_on_the_heap();
    unsafe {
        let sum = *address_of_static() + *address_of_constant() + u32::from(*address_of_literal());
        let more = *heap;
        drop(Box::from_raw(heap));
        sum + more
    }
}

fn address_of_argument(value: &u32) -> *const u32 {
    value
}

fn second(values: &[u32]) -> *const u32 {
    unsafe { values.as_ptr().add(1) }
}

pub fn from_arguments(values: &[u32]) -> u32 {
    let own = 4;
    let place = address_of_argument(&own);
    unsafe { *place + *second(values) }
}

pub fn in_the_same_block() -> i32 {
    let value = 42;
    let place = &raw const value;
    let inner = {
        let copy = place;
        unsafe { *copy }
    };
    inner + unsafe { *place }
}

pub fn of_an_outer_local(yes: bool) -> i32 {
    let outer = 1;
    let other = 2;
    let mut place = &raw const outer;
    if yes {
        place = &raw const other;
    }
    unsafe { *place }
}

pub fn given_anew() -> i32 {
    let outer = 3;
    let mut place;
    {
        let inner = 2;
        place = &raw const inner;
        let _ = unsafe { *place };
    }
    place = &raw const outer;
    unsafe { *place }
}

pub fn given_anew_in_both(yes: bool) -> i32 {
    let outer = 3;
    let other = 4;
    let mut place;
    {
        let inner = 2;
        place = &raw const inner;
        let _ = place.is_null();
    }
    if yes {
        place = &raw const outer;
    } else {
        place = &raw const other;
    }
    unsafe { *place }
}

pub fn each_round_anew(values: &[i32]) -> i32 {
    let mut sum = 0;
    for value in values {
        let copy = *value;
        let place = &raw const copy;
        sum += unsafe { *place };
    }
    sum
}

pub fn of_the_list(values: &[i32]) -> i32 {
    let mut last: *const i32 = ptr::null();
    for value in values {
        last = value;
    }
    if last.is_null() { 0 } else { unsafe { *last } }
}

pub struct Holder<'a> {
    place: *const i32,
    _life: std::marker::PhantomData<&'a i32>,
}

impl<'a> Holder<'a> {
    pub fn new(value: &'a i32) -> Self {
        Self {
            place: value,
            _life: std::marker::PhantomData,
        }
    }

    pub fn get(&self) -> i32 {
        unsafe { *self.place }
    }
}

pub fn through_a_holder() -> i32 {
    let value = 5;
    let holder = Holder::new(&value);
    holder.get()
}

pub struct Node {
    value: u8,
    next: *mut Node,
}

fn list() -> *mut Node {
    let last = Box::into_raw(Box::new(Node {
        value: 2,
        next: ptr::null_mut(),
    }));
    Box::into_raw(Box::new(Node {
        value: 1,
        next: last,
    }))
}

pub fn walk() -> u32 {
    let mut at = list();
    let mut sum = 0;
    while !at.is_null() {
        let node = unsafe { Box::from_raw(at) };
        sum += u32::from(node.value);
        at = node.next;
    }
    sum
}

pub enum Choice {
    Place(*const u8),
    Nothing,
}

fn choose(bytes: &[u8]) -> Choice {
    match bytes.first() {
        Some(first) => Choice::Place(first),
        None => Choice::Nothing,
    }
}

pub fn from_an_enum() -> u8 {
    let bytes = [1, 2];
    match choose(&bytes) {
        Choice::Place(place) => unsafe { *place },
        Choice::Nothing => 0,
    }
}

pub fn owner_goes_along() -> (Vec<u8>, *const u8) {
    let bytes = vec![1, 2, 3];
    let place = bytes.as_ptr();
    (bytes, place)
}

pub fn owner_came_along() -> u8 {
    let (bytes, place) = owner_goes_along();
    let first = unsafe { *place };
    first + bytes[1]
}

pub fn box_moves_out() -> u32 {
    let place;
    let kept;
    {
        let boxed = Box::new(3u32);
        place = &raw const *boxed;
        kept = boxed;
    }
    let value = unsafe { *place };
    value + *kept
}

pub fn shared() -> u32 {
    let outer;
    let place;
    {
        let inner = Arc::new(3u32);
        outer = Arc::clone(&inner);
        place = Arc::as_ptr(&inner);
    }
    let value = unsafe { *place };
    value + *outer
}

pub fn forgotten() -> u8 {
    let place;
    {
        let bytes = vec![1u8, 2, 3];
        place = bytes.as_ptr();
        std::mem::forget(bytes);
    }
    unsafe { *place }
}

pub fn kept_by_hand() -> u8 {
    let place;
    {
        let mut bytes = std::mem::ManuallyDrop::new(vec![1u8, 2, 3]);
        place = bytes.as_mut_ptr();
    }
    unsafe { *place }
}

pub fn leaked() -> u8 {
    let place: *mut u8;
    {
        let bytes = vec![1u8, 2, 3];
        place = bytes.leak().as_mut_ptr();
    }
    unsafe { *place }
}

pub fn captured_by_value() -> impl Fn() -> i32 {
    let value = 5;
    move || {
        let place = &raw const value;
        unsafe { *place }
    }
}

pub fn captured_pointer() -> i32 {
    let value = 5;
    let place = &raw const value;
    let read = move || unsafe { *place };
    read()
}

pub async fn across_await() -> i32 {
    let value = 5;
    let place = &raw const value;
    let more = async { 1 }.await;
    more + unsafe { *place }
}

pub fn only_compared() -> bool {
    let place = {
        let value = 1;
        &raw const value
    };
    let other = {
        let value = 1;
        &raw const value
    };
    place == other || place.is_null()
}

pub fn only_printed() {
    let place = {
        let value = 1;
        &raw const value
    };
    println!("{place:p} {}", place as usize);
}

pub fn left_early(stop: bool) -> i32 {
    let outer = 5;
    let mut place = &raw const outer;
    {
        let inner = 1;
        if stop {
            place = &raw const inner;
            let value = unsafe { *place };
            return value;
        }
    }
    unsafe { *place }
}

pub fn never_returns(stop: bool) -> i32 {
    let outer = 5;
    let mut place = &raw const outer;
    if stop {
        let inner = 1;
        place = &raw const inner;
        panic!("{}", unsafe { *place });
    }
    unsafe { *place }
}

pub fn copied_out() -> i32 {
    let value = {
        let inner = 1;
        let place = &raw const inner;
        unsafe { *place }
    };
    value
}

pub fn swap<T>(one: &mut T, other: &mut T) {
    let left: *mut T = one;
    let right: *mut T = other;
    unsafe {
        let kept = left.read();
        ptr::copy_nonoverlapping(right, left, 1);
        right.write(kept);
    }
}

pub fn not_null(value: &mut u32) -> u32 {
    let place = {
        let inner = &mut *value;
        NonNull::from(inner)
    };
    unsafe { *place.as_ptr() }
}

pub trait Give {
    fn give(&self) -> *const u32;
}

impl Give for [u32; 2] {
    fn give(&self) -> *const u32 {
        self.as_ptr()
    }
}

pub fn by_trait() -> u32 {
    let values = [1, 2];
    let place = values.give();
    unsafe { *place }
}

pub fn same_name() -> i32 {
    let value = 1;
    let place = &raw const value;
    let value = 2;
    value + unsafe { *place }
}

pub fn by_value(bytes: [u8; 4]) -> u8 {
    let place = bytes.as_ptr();
    unsafe { *place.add(3) }
}

pub fn in_a_thread() -> i32 {
    let value = Box::into_raw(Box::new(5)) as usize;
    let thread = std::thread::spawn(move || unsafe { *(value as *const i32) });
    thread.join().unwrap_or(0)
}

pub fn scoped_thread() -> i32 {
    let value = 5;
    let place = &raw const value as usize;
    std::thread::scope(|scope| {
        let thread = scope.spawn(move || unsafe { *(place as *const i32) });
        thread.join().unwrap_or(0)
    })
}

pub fn back_to_the_loop(values: &[u8]) -> u32 {
    let mut sum = 0;
    let mut at = 0;
    let place = values.as_ptr();
    'outer: while at < values.len() {
        let copy = values[at];
        let own = &raw const copy;
        at += 1;
        if unsafe { *own } == 0 {
            continue 'outer;
        }
        sum += u32::from(unsafe { *place.add(at - 1) });
    }
    sum
}
