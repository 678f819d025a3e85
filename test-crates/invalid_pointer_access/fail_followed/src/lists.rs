//! Lists, tables and what iterates over them, where the pointers outlive what they lead to.

use std::collections::HashMap;

pub fn map_insert_case() -> u32 {
    let mut m = HashMap::new();
    m.insert(1, 5u32);
    let p: *const u32 = &m[&1];
    m.insert(2, 6);
    unsafe { *p } //~ invalid_pointer_access
}

pub fn vec_clear_field_case() -> usize {
    struct H {
        names: Vec<String>,
    }
    let mut h = H {
        names: vec![String::from("a")],
    };
    let p: *const String = &h.names[0];
    h.names.clear();
    unsafe { (&*p).len() } //~ invalid_pointer_access
}

pub fn drop_closure_case() -> u32 {
    let b = Box::new(3u32);
    let p: *const u32 = &*b;
    let f = move |x: u32| x + *b;
    let r = f(1);
    drop(f);
    r + unsafe { *p } //~ invalid_pointer_access
}

pub fn last_one_popped(mut names: Vec<String>) -> usize {
    let Some(last) = names.last() else { return 0 };
    let place: *const String = last;
    let name = names.pop();
    drop(name);
    unsafe { (*place).len() } //~ invalid_pointer_access
}

pub fn first_one_of_a_queue(mut names: std::collections::VecDeque<String>) -> usize {
    let place: *const String = match names.front() {
        Some(name) => name,
        None => return 0,
    };
    names.pop_front();
    unsafe { (*place).len() } //~ invalid_pointer_access
}

pub fn removed_by_number(mut names: Vec<String>, at: usize) -> usize {
    let place: *const String = &names[at];
    let name = names.remove(at);
    name.len() + unsafe { (*place).len() } //~ invalid_pointer_access
}

pub fn cut_off(mut names: Vec<String>) -> usize {
    let place: *const String = &names[3];
    names.truncate(2);
    unsafe { (*place).len() } //~ invalid_pointer_access
}

pub struct Cursor<'a> {
    at: *const u8,
    bytes: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Cursor { at: bytes.as_ptr(), bytes }
    }
}

pub fn grown_under_a_cursor(more: u8) -> u8 {
    let mut bytes = vec![1u8, 2];
    let at = Cursor::new(&bytes).at;
    bytes.push(more);
    unsafe { *at } //~ invalid_pointer_access
}

pub fn entry_of_a_table(mut names: std::collections::BTreeMap<u8, String>, key: u8) -> usize {
    let Some(name) = names.get(&key) else { return 0 };
    let place: *const String = name;
    names.remove(&key);
    unsafe { (*place).len() } //~ invalid_pointer_access
}

pub fn what_an_entry_owns(blocks: &mut HashMap<u8, Box<[u8; 32]>>) -> u8 {
    let place: *const [u8; 32] = match blocks.get(&4) {
        Some(block) => &**block,
        None => return 0,
    };
    blocks.remove(&4);
    unsafe { (*place)[31] } //~ invalid_pointer_access
}

pub fn what_the_last_owns(mut names: Vec<Box<u32>>) -> u32 {
    let place: *const u32 = &**names.last().unwrap();
    names.pop();
    unsafe { *place } //~ invalid_pointer_access
}

pub fn what_the_second_owned() -> u32 {
    let mut list = vec![Box::new(1u32), Box::new(2)];
    let place: *const u32 = &*list[1];
    list.truncate(1);
    unsafe { *place } //~ invalid_pointer_access
}

pub struct Sample {
    note: String,
}

pub struct Samples {
    list: Vec<Sample>,
}

impl Samples {
    pub fn emptied(&mut self) -> Option<usize> {
        let oldest: *const Sample = self.list.first()?;
        self.list.clear();
        Some(unsafe { (*oldest).note.len() }) //~ invalid_pointer_access
    }
}

pub fn text_in_a_cleared_list(mut names: Vec<String>) -> u8 {
    let first = names[0].as_ptr();
    names.clear();
    unsafe { *first } //~ invalid_pointer_access
}

pub fn box_in_a_cleared_list(names: &mut Vec<Box<u32>>) -> u32 {
    let first: *const u32 = names[0].as_ref();
    names.clear();
    unsafe { *first } //~ invalid_pointer_access
}
