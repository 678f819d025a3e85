//! Pointers that are used while what they lead to lives.

pub mod owners;
pub mod rounds;

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error, realloc};
use std::ffi::{CStr, CString, c_char, c_void};
use std::mem::{self, ManuallyDrop, MaybeUninit};
use std::ptr::{self, NonNull};
use std::rc::Rc;
use std::sync::Arc;

unsafe extern "C" {
    fn malloc(size: usize) -> *mut c_void;
    fn free(place: *mut c_void);
    fn library_open(name: *const c_char) -> *mut c_void;
}

pub fn before_the_drop() -> u32 {
    let boxed = Box::new(5u32);
    let place = &raw const *boxed;
    let value = unsafe { *place };
    drop(boxed);
    value
}

pub fn kept_after_the_move() -> u32 {
    let boxed = Box::new(5u32);
    let place = &raw const *boxed;
    let kept = boxed;
    let value = unsafe { *place };
    value + *kept
}

pub fn buffer_moves_along() -> u8 {
    let bytes = vec![1u8, 2];
    let place = bytes.as_ptr();
    let boxed = (bytes, 1);
    let value = unsafe { *place };
    value + boxed.0[1]
}

pub fn taken_back() -> u32 {
    let place = Box::into_raw(Box::new(5u32));
    unsafe {
        *place += 1;
        let boxed = Box::from_raw(place);
        *place + *boxed
    }
}

pub fn room_was_asked_for() -> u8 {
    let mut bytes = Vec::with_capacity(4);
    bytes.push(1u8);
    let place = bytes.as_ptr();
    bytes.push(2);
    unsafe { *place }
}

pub fn pointer_taken_after() -> u8 {
    let mut bytes = vec![1u8];
    bytes.push(2);
    let mut place = bytes.as_ptr();
    bytes.push(3);
    place = bytes.as_ptr();
    unsafe { *place }
}

pub fn only_asked() -> usize {
    let bytes = vec![1u8, 2];
    let place = bytes.as_ptr();
    let length = bytes.len() + bytes.capacity() + usize::from(bytes.is_empty());
    length + usize::from(unsafe { *place }) + bytes.iter().count()
}

pub fn other_vector_grows() -> u8 {
    let bytes = vec![1u8, 2];
    let place = bytes.as_ptr();
    let mut other = vec![3u8];
    other.push(4);
    unsafe { *place }
}

pub fn checked(place: *const u32) -> u32 {
    if place.is_null() {
        return 0;
    }
    unsafe { *place }
}

pub fn checked_by_and(place: *const u32, limit: u32) -> bool {
    !place.is_null() && unsafe { *place } < limit
}

pub fn checked_by_or(place: *const u32, limit: u32) -> bool {
    place.is_null() || unsafe { *place } < limit
}

pub fn checked_in_a_loop(mut at: *mut Node) -> u32 {
    let mut sum = 0;
    while !at.is_null() {
        sum += unsafe { (*at).value };
        at = unsafe { (*at).next };
    }
    sum
}

pub fn checked_by_as_ref(place: *const u32) -> u32 {
    match unsafe { place.as_ref() } {
        Some(value) => *value,
        None => 0,
    }
}

pub fn checked_by_type(place: *mut u32) -> u32 {
    let Some(place) = NonNull::new(place) else {
        return 0;
    };
    unsafe { *place.as_ptr() }
}

pub fn checked_by_assert() -> u32 {
    let place = unsafe { malloc(4) } as *mut u32;
    assert!(!place.is_null(), "no memory");
    unsafe {
        place.write(3);
        let value = *place;
        free(place.cast());
        value
    }
}

pub fn null_at_first(values: &[u32]) -> u32 {
    let mut place: *const u32 = ptr::null();
    for value in values {
        if *value > 3 {
            place = value;
            break;
        }
    }
    if place != ptr::null() { unsafe { *place } } else { 0 }
}

pub fn null_on_one_way(found: bool, value: &u32) -> u32 {
    let mut place: *const u32 = ptr::null();
    if found {
        place = value;
    }
    if found { unsafe { *place } } else { 0 }
}

pub fn null_is_given_away() -> *mut c_void {
    unsafe { library_open(ptr::null()) }
}

pub fn null_is_freed() {
    let place: *mut c_void = ptr::null_mut();
    unsafe { free(place) }
}

pub fn filled_by_a_callee() -> u32 {
    fn fill(out: *mut *const u32, value: &u32) {
        unsafe { *out = value }
    }
    let value = 5;
    let mut place = ptr::null();
    fill(&raw mut place, &value);
    unsafe { *place }
}

pub struct Node {
    value: u32,
    next: *mut Node,
}

pub struct List {
    head: *mut Node,
}

impl List {
    pub fn push(&mut self, value: u32) {
        let next = self.head;
        self.head = Box::into_raw(Box::new(Node { value, next }));
    }

    pub fn pop(&mut self) -> Option<u32> {
        if self.head.is_null() {
            return None;
        }
        let node = unsafe { Box::from_raw(self.head) };
        self.head = node.next;
        Some(node.value)
    }

    pub fn sum(&self) -> u32 {
        let mut at = self.head;
        let mut sum = 0;
        while let Some(node) = unsafe { at.as_ref() } {
            sum += node.value;
            at = node.next;
        }
        sum
    }
}

impl Drop for List {
    fn drop(&mut self) {
        let mut at = self.head;
        while !at.is_null() {
            let next = unsafe { (*at).next };
            unsafe { drop(Box::from_raw(at)) };
            at = next;
        }
    }
}

pub fn clone_keeps_alive() -> u32 {
    let shared = Rc::new(5u32);
    let place = Rc::as_ptr(&shared);
    let other = shared.clone();
    drop(shared);
    let value = unsafe { *place };
    value + *other
}

pub fn count_in_the_raw() -> u32 {
    let place = Arc::into_raw(Arc::new(5u32));
    unsafe {
        Arc::increment_strong_count(place);
        drop(Arc::from_raw(place));
        let value = *place;
        drop(Arc::from_raw(place));
        value
    }
}

pub fn forgotten() -> u8 {
    let bytes = vec![1u8];
    let place = bytes.as_ptr();
    mem::forget(bytes);
    unsafe { *place }
}

pub fn dropped_by_hand() -> u8 {
    let mut bytes = ManuallyDrop::new(vec![1u8]);
    let place = bytes.as_mut_ptr();
    let value = unsafe { *place };
    unsafe { ManuallyDrop::drop(&mut bytes) };
    value
}

pub fn written_after_the_drop(place: &mut String) {
    let place: *mut String = place;
    unsafe {
        ptr::drop_in_place(place);
        place.write(String::from("new"));
        (*place).push('!');
    }
}

pub fn released_in_order(count: usize) {
    let layout = Layout::array::<String>(count).expect("a small layout");
    unsafe {
        let place = alloc(layout) as *mut String;
        if place.is_null() {
            handle_alloc_error(layout);
        }
        for at in 0..count {
            place.add(at).write(String::new());
        }
        for at in 0..count {
            ptr::drop_in_place(place.add(at));
        }
        dealloc(place as *mut u8, layout);
    }
}

pub fn grown_and_kept(layout: Layout) -> u8 {
    unsafe {
        let mut place = alloc(layout);
        place = realloc(place, layout, layout.size() * 2);
        if place.is_null() {
            return 0;
        }
        let value = *place;
        dealloc(place, layout);
        value
    }
}

pub fn made_anew() -> u32 {
    let mut place = Box::into_raw(Box::new(1u32));
    unsafe {
        drop(Box::from_raw(place));
        place = Box::into_raw(Box::new(2u32));
        let value = *place;
        drop(Box::from_raw(place));
        value
    }
}

pub fn freed_on_the_way_out(early: bool) -> u32 {
    let place = Box::into_raw(Box::new(1u32));
    if early {
        unsafe { drop(Box::from_raw(place)) };
        return 0;
    }
    let value = unsafe { *place };
    unsafe { drop(Box::from_raw(place)) };
    value
}

pub fn each_round_anew() -> u32 {
    let mut sum = 0;
    for number in 0..3u32 {
        let place = Box::into_raw(Box::new(number));
        sum += unsafe { *place };
        unsafe { drop(Box::from_raw(place)) };
    }
    sum
}

pub fn small_copies() -> u32 {
    let number = 5u32;
    let place = &raw const number;
    let other = number;
    #[allow(dropping_copy_types)]
    drop(number);
    other + unsafe { *place }
}

pub fn given_another_number() -> u32 {
    let mut number = 5u32;
    let place = &raw mut number;
    number = 6;
    unsafe {
        *place += 1;
    }
    number
}

pub fn text_for_c() -> usize {
    let text = CString::new("text").expect("no zero inside");
    let place = text.as_ptr();
    unsafe { CStr::from_ptr(place) }.to_bytes().len()
}

pub fn text_for_one_call() -> *mut c_void {
    unsafe { library_open(CString::new("text").expect("no zero inside").as_ptr()) }
}

pub fn static_text() -> u8 {
    let place = c"text".as_ptr();
    let other = "text".as_ptr();
    unsafe { *place as u8 + *other }
}

pub fn registers() -> u32 {
    let place = 0x4000_0000 as *mut u32;
    unsafe { place.read_volatile() }
}

pub fn written_before_it_is_read() -> u32 {
    let mut room = MaybeUninit::<u32>::uninit();
    let place = room.as_mut_ptr();
    unsafe {
        place.write(5);
        *place
    }
}

pub fn swapped() -> u8 {
    let mut one = vec![1u8];
    let mut other = vec![2u8];
    let place = one.as_ptr();
    mem::swap(&mut one, &mut other);
    let value = unsafe { *place };
    drop(one);
    value + unsafe { *place } + other[0]
}

pub fn taken_out() -> u8 {
    let mut bytes = vec![1u8];
    let place = bytes.as_ptr();
    let kept = mem::take(&mut bytes);
    bytes.push(2);
    let value = unsafe { *place };
    value + kept[0]
}

pub fn pinned() -> u32 {
    let pinned = Box::pin(5u32);
    let place: *const u32 = &*pinned;
    let moved = pinned;
    let value = unsafe { *place };
    value + *moved
}

unsafe fn release_last(place: *mut u32, count: &mut usize) {
    *count -= 1;
    if *count == 0 {
        drop(unsafe { Box::from_raw(place) });
    }
}

pub fn counted_by_hand() -> u32 {
    let place = Box::into_raw(Box::new(1u32));
    let mut count = 2;
    unsafe {
        release_last(place, &mut count);
        let value = *place;
        release_last(place, &mut count);
        value
    }
}

pub fn handed_to_a_library() -> u32 {
    let mut boxed = Box::new(1u32);
    let place: *mut u32 = &mut *boxed;
    unsafe { library_keep(boxed) };
    unsafe { *place }
}

unsafe extern "C" {
    fn library_keep(value: Box<u32>);
}

pub fn nothing_to_read() {
    let place = NonNull::<()>::dangling();
    let _ = place == NonNull::dangling();
}

pub fn swap_nodes(one: *mut Node, other: *mut Node) {
    unsafe {
        let kept = (*one).next;
        (*one).next = (*other).next;
        (*other).next = kept;
        ptr::swap(one, other);
    }
}

fn add_one(bytes: &mut Vec<u8>) -> *const u8 {
    bytes.push(1);
    bytes.as_ptr()
}

pub fn pointer_after_growing() -> u8 {
    let mut bytes = vec![1u8];
    let place = add_one(&mut bytes);
    unsafe { *place }
}

pub fn room_for_the_callee() -> u8 {
    let mut bytes = Vec::with_capacity(8);
    bytes.push(1u8);
    let place = bytes.as_ptr();
    add_one(&mut bytes);
    unsafe { *place }
}

/// What a library writes through the pointers that it is given is asked for by a match.
pub fn asked_by_match(find: unsafe extern "C" fn(*mut *const u32) -> i32) -> Option<u32> {
    let mut found: *const u32 = std::ptr::null();
    // SAFETY: the function writes a pointer or leaves the null pointer.
    unsafe {
        find(&mut found);
        match found.is_null() {
            false => Some(*found),
            true => None,
        }
    }
}

/// A null pointer that is only read where it is none.
pub fn null_by_match(cell: Option<&u32>) -> Option<u32> {
    let found: *const u32 = match cell {
        Some(cell) => cell,
        None => std::ptr::null(),
    };
    match found.is_null() {
        true => None,
        // SAFETY: it is not null, and then it came from a reference.
        _ => Some(unsafe { *found }),
    }
}

/// A file stays mapped as long as the mapping lives.
pub fn while_the_file_is_mapped(file: &std::fs::File) -> std::io::Result<u8> {
    // SAFETY: nobody changes the file.
    let mapped = unsafe { memmap2::Mmap::map(file)? };
    let place = mapped.as_ptr();
    // SAFETY: it is mapped until the end of the function.
    let first = unsafe { *place };
    drop(mapped);
    Ok(first)
}
