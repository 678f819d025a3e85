//! Many shapes in which a pointer outlives what it leads to, each beside one in which it does not.

use std::cell::Cell;
use std::ffi::CStr;
use std::ffi::CString;
use std::ffi::c_char;
use std::mem::ManuallyDrop;
use std::mem;
use std::ptr::NonNull;
use std::ptr;
use std::rc::{Rc, Weak};

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

pub fn text_of_a_block() -> usize {
    let p: *const c_char = {
        let c = CString::new("a").unwrap();
        c.as_ptr()
    };
    unsafe { CStr::from_ptr(p) }.to_bytes().len() //~ dangling_local_pointer
}

pub fn texts_of_a_closure(names: &[&str]) -> usize {
    let ps: Vec<*const c_char> = names
        .iter()
        .map(|n| CString::new(*n).unwrap().as_ptr())
        .collect();
    ps.iter()
        .map(|p| unsafe { CStr::from_ptr(*p) }.to_bytes().len()) //~ dangling_local_pointer
        .sum()
}

pub fn moved_out_of_the_function() -> usize {
    let o = own("a");
    unsafe { (*o.head).len() } //~ dangling_local_pointer
}

pub fn lifetime_made_up() -> usize {
    let long: &'static str = {
        let text = String::from("abc");
        unsafe { mem::transmute::<&str, &'static str>(text.as_str()) }
    };
    long.len() //~ dangling_local_pointer
}

pub fn lifetime_through_a_pointer() -> u8 {
    let long: &'static [u8] = {
        let text = vec![1u8];
        unsafe { &*(text.as_slice() as *const [u8]) }
    };
    long[0] //~ dangling_local_pointer
}

pub fn set_for_the_thread() -> u32 {
    {
        let value = 7u32;
        LAST.with(|l| l.set(&value));
    }
    LAST.with(|l| unsafe { *l.get() }) //~ dangling_local_pointer
}

pub fn part_of_a_block() -> u8 {
    let s = {
        let v = vec![1u8, 2];
        unsafe { std::slice::from_raw_parts(v.as_ptr(), v.len()) }
    };
    s[0] //~ dangling_local_pointer
}

pub fn longest_of_all_rounds(lines: &[&str]) -> u8 {
    let mut longest: *const str = "";
    for l in lines {
        let owned = l.to_uppercase();
        if owned.len() > unsafe { (*longest).len() } { //~ dangling_local_pointer
            longest = owned.as_str();
        }
    }
    unsafe { (*longest).as_bytes()[0] } //~ dangling_local_pointer
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

pub fn weak_in_a_block() -> u32 {
    let weak: Weak<u32>;
    {
        let owner = Rc::new(5);
        weak = Rc::downgrade(&owner);
    }
    unsafe { *weak.as_ptr() } //~ dangling_local_pointer
}

pub fn weak_beside_its_owner() -> u32 {
    let owner = Rc::new(5u32);
    let weak = Rc::downgrade(&owner);
    unsafe { *weak.as_ptr() }
}
