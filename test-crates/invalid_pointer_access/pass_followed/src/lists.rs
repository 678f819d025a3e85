//! Lists, tables and what iterates over them, where every pointer leads to what lives.

use std::collections::{HashMap, VecDeque};
use std::ptr;

pub struct Stack {
    top: *mut Item,
}

struct Item {
    next: *mut Item,
    v: Box<u32>,
}

impl Stack {
    pub fn push(&mut self, v: u32) {
        let it = Box::new(Item {
            next: self.top,
            v: Box::new(v),
        });
        self.top = Box::into_raw(it);
    }
    pub fn pop(&mut self) -> Option<Box<u32>> {
        if self.top.is_null() {
            return None;
        }
        let it = unsafe { Box::from_raw(self.top) };
        self.top = it.next;
        Some(it.v)
    }
    pub fn clear(&mut self) {
        while self.pop().is_some() {}
    }
    pub fn peek(&self) -> Option<&u32> {
        unsafe { self.top.as_ref().map(|i| &*i.v) }
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        self.clear();
    }
}

pub struct Owner {
    data: Box<[u8]>,
    at: *const u8,
}

impl Owner {
    pub fn new(n: usize) -> Self {
        let data = vec![0u8; n].into_boxed_slice();
        let at = data.as_ptr();
        Owner { data, at }
    }
    pub fn first_case(&self) -> u8 {
        unsafe { *self.at }
    }
}

pub fn map_box_case() -> u32 {
    let mut m: HashMap<u32, Box<u32>> = HashMap::new();
    m.insert(1, Box::new(5u32));
    let p: *const u32 = &**m.get(&1).unwrap();
    m.insert(2, Box::new(6));
    m.remove(&2);
    unsafe { *p }
}

pub fn vec_box_case() -> u32 {
    let mut m: Vec<Box<u32>> = Vec::new();
    m.push(Box::new(5u32));
    let p: *const u32 = &*m[0];
    m.push(Box::new(6));
    unsafe { *p }
}

pub fn map_ptrs_case(names: &[String]) -> usize {
    let mut m: HashMap<&str, *const String> = HashMap::new();
    for n in names {
        m.insert(n, n);
    }
    m.values().map(|p| unsafe { (&**p).len() }).sum()
}

pub fn iter_later_case() -> u32 {
    let v = vec![1u32, 2];
    let p = v.as_ptr();
    let mut it = v.into_iter().map(|x| x + 1);
    let r = unsafe { *p };
    r + it.next().unwrap()
}

pub fn iter_collect_case() -> u32 {
    let v = vec![Box::new(1u32)];
    let p: *const u32 = &*v[0];
    let w: Vec<Box<u32>> = v.into_iter().collect();
    unsafe { *p + *w[0] }
}

pub fn iter_fold_case() -> u32 {
    let v = vec![Box::new(1u32)];
    let p: *const u32 = &*v[0];
    let w = v.into_iter().fold(Vec::new(), |mut a, b| {
        a.push(b);
        a
    });
    unsafe { *p + *w[0] }
}

pub fn iter_extend_case(out: &mut Vec<Box<u32>>) -> u32 {
    let v = vec![Box::new(1u32)];
    let p: *const u32 = &*v[0];
    out.extend(v.into_iter());
    unsafe { *p }
}

pub fn for_keep_case(out: &mut Vec<Box<u32>>) -> u32 {
    let v = vec![Box::new(1u32)];
    let p: *const u32 = &*v[0];
    for b in v {
        out.push(b);
    }
    unsafe { *p }
}

pub fn loop_alloc_case(n: usize) {
    for i in 0..n {
        let mut all = Vec::new();
        for k in 0..i {
            all.push(Box::into_raw(Box::new(k)));
        }
        for p in all {
            unsafe { drop(Box::from_raw(p)) };
        }
    }
}

pub fn stack_case() -> u32 {
    let mut s = Stack {
        top: ptr::null_mut(),
    };
    s.push(1);
    s.push(2);
    let a = s.pop();
    let b = s.pop();
    s.push(3);
    s.peek().copied().unwrap_or(0) + *a.unwrap() + *b.unwrap()
}

pub fn ring_case() -> u32 {
    let mut q: VecDeque<*mut u32> = VecDeque::new();
    q.push_back(Box::into_raw(Box::new(1)));
    let a = q.pop_front().unwrap();
    unsafe { drop(Box::from_raw(a)) };
    q.push_back(Box::into_raw(Box::new(2)));
    let b = q.pop_front().unwrap();
    let r = unsafe { *b };
    unsafe { drop(Box::from_raw(b)) };
    r
}

pub fn owner_case() -> u8 {
    let o = Owner::new(3);
    let b = Box::new(o);
    b.first_case()
}

pub fn opt_unwrap_case(o: Option<*const u32>) -> u32 {
    match o {
        Some(p) if !p.is_null() => unsafe { *p },
        _ => 0,
    }
}

pub fn early_case(list: &[u32], k: u32) -> u32 {
    let mut p: *const u32 = ptr::null();
    if let Some(x) = list.first() {
        p = x;
    }
    if list.is_empty() {
        return k;
    }
    unsafe { *p }
}

pub fn check_len_case(p: *const u8) -> usize {
    let n = if p.is_null() { 0 } else { 4 };
    unsafe { std::slice::from_raw_parts(p, n) }.len()
}

pub fn swap_remove_case(v: &mut Vec<Box<u32>>) -> u32 {
    let b = v.swap_remove(0);
    let p: *const u32 = &*b;
    v.push(b);
    unsafe { *p }
}

pub fn closure_call_case() -> u32 {
    let b = Box::new(3u32);
    let p: *const u32 = &*b;
    let f = move |x: u32| x + *b;
    let r = f(1);
    r + unsafe { *p }
}

pub fn last_one_stays(mut names: std::collections::VecDeque<String>) -> usize {
    let Some(last) = names.back() else { return 0 };
    let place: *const String = last;
    names.pop_front();
    unsafe { (*place).len() }
}

pub fn another_one_popped(mut names: Vec<String>) -> usize {
    let place: *const String = &names[0];
    names.pop();
    unsafe { (*place).len() }
}

pub fn popped_again(text: String) -> usize {
    let mut names = Vec::with_capacity(4);
    names.push(text);
    let Some(last) = names.last() else { return 0 };
    let place: *const String = last;
    names.push(String::new());
    names.pop();
    unsafe { (*place).len() }
}

pub fn kept_in_front(mut names: Vec<String>) -> usize {
    let place: *const String = &names[1];
    names.truncate(2);
    unsafe { (*place).len() }
}

pub fn copied_first(mut names: Vec<String>, at: usize) -> usize {
    let place: *const String = &names[at];
    let length = unsafe { (*place).len() };
    names.remove(at);
    length
}

pub struct Cursor<'a> {
    at: *const u8,
    bytes: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Cursor { at: bytes.as_ptr(), bytes }
    }

    pub fn next(&mut self) -> u8 {
        let byte = unsafe { *self.at };
        self.at = unsafe { self.at.add(1) };
        byte.wrapping_add(self.bytes.len() as u8)
    }
}

pub fn read_by_a_cursor() -> u8 {
    let bytes = vec![1u8, 2];
    let mut cursor = Cursor::new(&bytes);
    let first = cursor.next();
    first + cursor.next()
}

pub fn other_entry_of_a_table(mut names: std::collections::BTreeMap<u8, String>, key: u8, other: u8) -> usize {
    let Some(name) = names.get(&key) else { return 0 };
    let place: *const String = name;
    names.remove(&other);
    unsafe { (*place).len() }
}

pub fn entry_of_numbers(mut numbers: std::collections::BTreeMap<String, u32>, key: &str) -> u32 {
    let Some(number) = numbers.get(key) else { return 0 };
    let place: *const u32 = number;
    let value = unsafe { *place };
    numbers.remove(key);
    value
}

pub fn what_an_entry_owned(blocks: &mut HashMap<u8, Box<[u8; 32]>>) -> u8 {
    let place: *const [u8; 32] = match blocks.get(&4) {
        Some(block) => &**block,
        None => return 0,
    };
    // The box is kept: only the entry is gone.
    let kept = blocks.remove(&4);
    let last = unsafe { (*place)[31] };
    drop(kept);
    last
}

pub fn what_another_entry_owns(blocks: &mut HashMap<u8, Box<[u8; 32]>>) -> u8 {
    let place: *const [u8; 32] = match blocks.get(&4) {
        Some(block) => &**block,
        None => return 0,
    };
    blocks.remove(&5);
    unsafe { (*place)[31] }
}

pub fn what_the_first_owns() -> u32 {
    let mut list = vec![Box::new(1u32), Box::new(2)];
    let place: *const u32 = &*list[0];
    list.truncate(1);
    list.pop();
    list.push(Box::new(3));
    let first: *const u32 = &*list[0];
    unsafe { *first }
}

pub struct Sample {
    note: String,
}

pub struct Samples {
    list: Vec<Sample>,
}

impl Samples {
    pub fn emptied_later(&mut self) -> Option<usize> {
        let oldest: *const Sample = self.list.first()?;
        let length = unsafe { (*oldest).note.len() };
        self.list.clear();
        Some(length)
    }

    pub fn filled_again(&mut self) -> usize {
        let mut oldest: *const Sample = &self.list[0];
        self.list.clear();
        self.list.push(Sample { note: String::new() });
        oldest = &self.list[0];
        unsafe { (*oldest).note.len() }
    }
}

pub fn text_beside_a_cleared_list(mut names: Vec<&String>) -> u8 {
    let first = names[0].as_ptr();
    names.clear();
    unsafe { *first }
}

pub fn text_in_a_list_filled_again(names: &mut Vec<String>) -> u8 {
    names.clear();
    names.push(String::from("text"));
    let first = names[0].as_ptr();
    unsafe { *first }
}

pub fn text_in_a_list_that_grows(mut names: Vec<String>) -> u8 {
    let first = names[0].as_ptr();
    names.push(String::new());
    unsafe { *first }
}
