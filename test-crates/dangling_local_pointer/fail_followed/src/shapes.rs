//! Many shapes in which a pointer outlives what it leads to, each beside one in which it does not.

use std::cell::Cell;
use std::ffi::CStr;
use std::ffi::CString;
use std::ffi::c_char;
use std::mem::{ManuallyDrop, MaybeUninit};
use std::ptr::NonNull;
use std::ptr;
use std::rc::Rc;

struct Own {
    text: String,
    head: *const String,
}

fn own(text: &str) -> Own {
    let mut o = Own {
        text: text.to_owned(),
        head: ptr::null(),
    };
    o.head = &o.text;
    o
}

fn own_boxed(text: &str) -> Box<Own> {
    let mut o = Box::new(Own {
        text: text.to_owned(),
        head: ptr::null(),
    });
    o.head = &o.text;
    o
}

thread_local! { static LAST: Cell<*const u32> = Cell::new(ptr::null()); }

pub fn closure_over_a_place() -> u32 {
    let read = {
        let value = 5u32;
        let p = &value as *const u32;
        move || unsafe { *p } //~ dangling_local_pointer
    };
    read()
}

pub fn inline_in_a_block() -> u8 {
    let p = {
        let m = ManuallyDrop::new([1u8, 2]);
        m.as_ptr()
    };
    unsafe { *p } //~ dangling_local_pointer
}

pub fn moved_out_of_the_function() -> usize {
    let o = own("a");
    unsafe { (*o.head).len() } //~ dangling_local_pointer
}

pub fn set_for_the_thread() -> u32 {
    {
        let value = 7u32;
        LAST.with(|l| l.set(&value));
    }
    LAST.with(|l| unsafe { *l.get() }) //~ dangling_local_pointer
}

pub fn value_of_an_arm(k: u8) -> u32 {
    let p: *const u32 = match k {
        0 => {
            let v = 1u32;
            &v
        }
        1 => {
            let v = 2u32;
            &raw const v
        }
        _ => return 0,
    };
    unsafe { *p } //~ dangling_local_pointer
}

pub fn left_behind_in_a_block() -> u8 {
    let p = {
        let m = ManuallyDrop::new(vec![1u8, 2]);
        m.as_ptr()
    };
    unsafe { *p }
}

pub fn texts_that_are_kept(names: &[&str]) -> usize {
    let cs: Vec<CString> = names.iter().map(|n| CString::new(*n).unwrap()).collect();
    let ps: Vec<*const c_char> = cs.iter().map(|n| n.as_ptr()).collect();
    ps.iter()
        .map(|p| unsafe { CStr::from_ptr(*p) }.to_bytes().len())
        .sum()
}

pub fn boxed_out_of_the_function() -> usize {
    let o = own_boxed("a");
    unsafe { (*o.head).len() }
}

pub fn boxed_closure() -> u32 {
    let read: Box<dyn Fn() -> u32> = {
        let value = 5u32;
        let place = &value as *const u32;
        Box::new(move || unsafe { *place }) //~ dangling_local_pointer
    };
    read()
}

pub fn boxed_closure_over_what_lives() -> u32 {
    let value = 5u32;
    let read: Box<dyn Fn() -> u32> = {
        let place = &value as *const u32;
        Box::new(move || unsafe { *place })
    };
    read()
}

pub fn place_in_a_cell() -> u32 {
    let cell: Cell<Option<NonNull<u32>>> = Cell::new(None);
    {
        let mut value = 3u32;
        cell.set(Some(NonNull::from(&mut value)));
    }
    match cell.get() {
        Some(place) => unsafe { *place.as_ptr() }, //~ dangling_local_pointer
        None => 0,
    }
}

pub fn place_in_a_cell_that_lives() -> u32 {
    let mut value = 3u32;
    let cell: Cell<Option<NonNull<u32>>> = Cell::new(None);
    cell.set(Some(NonNull::from(&mut value)));
    match cell.get() {
        Some(place) => unsafe { *place.as_ptr() },
        None => 0,
    }
}

pub fn weak_beside_its_owner() -> u32 {
    let owner = Rc::new(5u32);
    let weak = Rc::downgrade(&owner);
    unsafe { *weak.as_ptr() }
}

pub fn written_to_a_slot() -> u32 {
    let mut slot = MaybeUninit::<*const u32>::uninit();
    {
        let value = 9;
        slot.write(&value);
    }
    unsafe { *slot.assume_init() } //~ dangling_local_pointer
}
