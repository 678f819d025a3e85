//! Many shapes in which a pointer outlives what it leads to, each beside one in which it does not.

use std::alloc::{alloc, dealloc, realloc, Layout};
use std::cell::{RefCell, UnsafeCell};
use std::collections::HashMap;
use std::collections::VecDeque;
use std::ffi::CStr;
use std::ffi::CString;
use std::mem::ManuallyDrop;
use std::mem;
use std::ptr::NonNull;
use std::ptr;
use std::rc::Rc;
use std::sync::Arc;

fn fill(list: &mut Vec<u32>, n: u32) {
    for i in 0..n {
        list.push(i);
    }
}

struct Log {
    lines: Vec<String>,
}

impl Log {
    fn add(&mut self, s: &str) {
        self.lines.push(s.to_owned());
    }
}

struct Node {
    value: u32,
    next: *mut Node,
}

pub fn list_of_places() -> u32 {
    let boxes = vec![Box::new(1u32), Box::new(2)];
    let pointers: Vec<*const u32> = boxes.iter().map(|b| &**b as *const u32).collect();
    drop(boxes);
    pointers.iter().map(|p| unsafe { **p }).sum() //~ invalid_pointer_access
}

pub fn place_in_a_box() -> i32 {
    let mut b = Box::new(3);
    let p = NonNull::from(&mut *b);
    drop(b);
    unsafe { *p.as_ref() } //~ invalid_pointer_access
}

pub fn leaked_and_taken_back() -> i32 {
    let p = NonNull::from(Box::leak(Box::new(3)));
    unsafe { drop(Box::from_raw(p.as_ptr())) };
    unsafe { *p.as_ptr() } //~ invalid_pointer_access
}

pub fn dropped_by_hand() -> u8 {
    let mut m = ManuallyDrop::new(vec![1u8, 2]);
    let p = m.as_ptr();
    unsafe { ManuallyDrop::drop(&mut m) };
    unsafe { *p } //~ invalid_pointer_access
}

pub fn grown_in_a_loop_elsewhere() -> u32 {
    let mut v = vec![1];
    let p = &v[0] as *const u32;
    fill(&mut v, 100);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn grown_by_a_method() -> usize {
    let mut log = Log {
        lines: vec![String::from("a")],
    };
    let p = &log.lines[0] as *const String;
    log.add("b");
    unsafe { (*p).len() } //~ invalid_pointer_access
}

pub fn text_taken_back() -> usize {
    let c = CString::new("a").unwrap();
    let raw = c.into_raw();
    drop(unsafe { CString::from_raw(raw) });
    unsafe { CStr::from_ptr(raw) }.to_bytes().len() //~ invalid_pointer_access
}

pub fn next_of_a_dropped_node(head: *mut Node) -> u32 {
    let mut at = head;
    let mut sum = 0;
    while !at.is_null() {
        unsafe {
            sum += (*at).value;
            drop(Box::from_raw(at));
            at = (*at).next; //~ invalid_pointer_access
        }
    }
    sum
}

pub fn pinned() -> u8 {
    let pinned = Box::pin([1u8; 4]);
    let p = pinned.as_ptr();
    drop(pinned);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn replaced() -> u8 {
    let mut s = String::from("one");
    let p = s.as_ptr();
    let _ = mem::replace(&mut s, String::from("two"));
    unsafe { *p } //~ invalid_pointer_access
}

pub fn swapped_and_dropped() -> u8 {
    let mut a = String::from("one");
    let mut b = String::from("two");
    let p = a.as_ptr();
    mem::swap(&mut a, &mut b);
    drop(b);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn assigned_anew() -> u8 {
    let mut v = vec![1u8];
    let p = v.as_ptr();
    v = vec![2u8];
    unsafe { *p + v[0] } //~ invalid_pointer_access
}

pub fn dropped_on_one_way(early: bool) -> u8 {
    let v = vec![1u8];
    let p = v.as_ptr();
    if early {
        drop(v);
    }
    unsafe { *p } //~ invalid_pointer_access
}

pub fn truncated() -> usize {
    let mut v = vec![String::from("a"), String::from("b")];
    let p: *const String = &v[1];
    v.truncate(1);
    unsafe { (*p).len() } //~ invalid_pointer_access
}

pub fn taken_back_twice() -> u32 {
    let raw = Box::into_raw(Box::new(1u32));
    let a = unsafe { Box::from_raw(raw) };
    drop(a);
    let b = unsafe { Box::from_raw(raw) }; //~ invalid_pointer_access
    *b
}

pub fn part_of_a_grown_list() -> u8 {
    let mut v = vec![1u8, 2];
    let s = unsafe { std::slice::from_raw_parts(v.as_ptr(), v.len()) };
    v.push(3);
    s[0] //~ invalid_pointer_access
}

pub fn option_emptied() -> u32 {
    let mut o = Some(Box::new(4u32));
    let p: *const u32 = o.as_deref().unwrap();
    o = None;
    unsafe { *p } //~ invalid_pointer_access
}

pub fn option_taken() -> u32 {
    let mut o = Some(Box::new(4u32));
    let p: *const u32 = &**o.as_ref().unwrap();
    o.take();
    unsafe { *p } //~ invalid_pointer_access
}

pub fn last_owner_gone() -> u32 {
    let r = Rc::new(4u32);
    let p = Rc::as_ptr(&r);
    let r2 = r.clone();
    drop(r);
    let v = unsafe { *p };
    drop(r2);
    v + unsafe { *p } //~ invalid_pointer_access
}

pub fn table_grown() -> u32 {
    let mut m: HashMap<u32, u32> = HashMap::new();
    m.insert(1, 2);
    let p: *const u32 = m.get(&1).unwrap();
    m.insert(2, 3);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn queue_grown() -> u32 {
    let mut d = VecDeque::from(vec![1u32]);
    let p: *const u32 = d.front().unwrap();
    d.push_back(2);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn list_of_places_read_first() -> u32 {
    let boxes = vec![Box::new(1u32), Box::new(2)];
    let pointers: Vec<*const u32> = boxes.iter().map(|b| &**b as *const u32).collect();
    let n = pointers.iter().map(|p| unsafe { **p }).sum();
    drop(boxes);
    n
}

pub fn read_before_it_is_taken_back() -> i32 {
    let p = NonNull::from(Box::leak(Box::new(3)));
    let v = unsafe { *p.as_ptr() };
    unsafe { drop(Box::from_raw(p.as_ptr())) };
    v
}

pub fn never_dropped() -> u8 {
    let m = ManuallyDrop::new(vec![1u8, 2]);
    let p = m.as_ptr();
    unsafe { *p }
}

pub fn next_read_first(head: *mut Node) -> u32 {
    let mut at = head;
    let mut sum = 0;
    while !at.is_null() {
        unsafe {
            let node = Box::from_raw(at);
            sum += node.value;
            at = node.next;
        }
    }
    sum
}

pub fn replaced_and_kept() -> u8 {
    let mut s = String::from("one");
    let p = s.as_ptr();
    let old = mem::replace(&mut s, String::from("two"));
    let r = unsafe { *p };
    drop(old);
    r
}

pub fn swapped_and_kept() -> u8 {
    let mut a = String::from("one");
    let mut b = String::from("two");
    let p = a.as_ptr();
    mem::swap(&mut a, &mut b);
    drop(a);
    unsafe { *p }
}

pub fn shadowed() -> u8 {
    let v = vec![1u8];
    let p = v.as_ptr();
    let v = vec![2u8];
    unsafe { *p + v[0] }
}

pub fn dropped_where_it_returns(early: bool) -> u8 {
    let v = vec![1u8];
    let p = v.as_ptr();
    if early {
        drop(v);
        return 0;
    }
    unsafe { *p }
}

pub fn text_as_bytes() -> u8 {
    let s = String::from("a");
    let p = s.as_ptr();
    let b = s.into_bytes();
    unsafe { *p + b[0] }
}

pub fn cell_dropped() -> i32 {
    let value = UnsafeCell::new(4);
    let place = value.get();
    drop(value);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn cell_kept() -> i32 {
    let value = UnsafeCell::new(4);
    let place = value.get();
    drop(&value);
    unsafe { *place }
}

pub fn shared_text_dropped() -> u8 {
    let text: Arc<str> = Arc::from("one");
    let place = text.as_ptr();
    drop(text);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn old_room_after_realloc() -> u8 {
    let layout = Layout::array::<u8>(8).unwrap();
    unsafe {
        let old = alloc(layout);
        if old.is_null() {
            return 0;
        }
        old.write(1);
        let new = realloc(old, layout, 16);
        if new.is_null() {
            let kept = *old;
            dealloc(old, layout);
            return kept;
        }
        let gone = *old; //~ invalid_pointer_access
        dealloc(new, Layout::array::<u8>(16).unwrap());
        gone
    }
}

pub fn pushed_and_popped() -> u8 {
    let mut stack = vec![vec![1u8]];
    let top = stack.last_mut().unwrap() as *mut Vec<u8>;
    stack.pop();
    unsafe { (&(*top))[0] } //~ invalid_pointer_access
}

pub fn replaced_in_a_cell() -> u32 {
    let held = RefCell::new(Box::new(7u32));
    let place: *const u32 = &**held.borrow();
    held.replace(Box::new(8));
    unsafe { *place } //~ invalid_pointer_access
}

pub fn lists_in_a_list() -> u8 {
    let mut parts: Vec<Vec<u8>> = vec![vec![1], vec![2]];
    let place = parts[0].as_ptr();
    // The list moves, and what its parts own stays.
    parts.push(vec![3]);
    unsafe { *place }
}

pub fn room_asked_for(n: usize) -> u8 {
    let mut list: Vec<u8> = Vec::with_capacity(n + 1);
    let place = list.as_mut_ptr();
    for i in 0..n {
        list.push(i as u8);
    }
    unsafe { *place }
}

pub fn best_of_a_slice(list: &[u64]) -> u64 {
    let mut best: *const u64 = ptr::null();
    for one in list {
        if best.is_null() || *one > unsafe { *best } {
            best = one;
        }
    }
    if best.is_null() {
        return 0;
    }
    unsafe { *best }
}
