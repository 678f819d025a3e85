//! Pointers into temporaries that are gone when the pointer is used.
pub mod closures;
mod copies;


use std::ffi::{CString, NulError, c_char};
use std::ptr;

unsafe extern "C" {
    fn show(text: *const c_char, length: usize);
}

pub struct Entry {
    pub name: *const c_char,
    pub size: usize,
}

pub fn in_a_local() {
    let text = CString::new("text").unwrap().as_ptr(); //~ dangling_cstring
    unsafe { show(text, 4) };
}

pub fn in_a_local_by_expect(name: &str) {
    let text = CString::new(name)
        .expect("no zero inside")
        .as_ptr(); //~ dangling_cstring
    unsafe { show(text, name.len()) };
}

pub fn by_question_mark(name: &str) -> Result<(), NulError> {
    let text = CString::new(name)?.as_ptr(); //~ dangling_cstring
    unsafe { show(text, name.len()) };
    Ok(())
}

pub fn cast(name: &str) {
    let text = CString::new(name).unwrap().as_c_str().as_ptr() as *const u8; //~ dangling_cstring
    unsafe { show(text.cast(), name.len()) };
}

pub fn assigned(name: &str, yes: bool) {
    let mut text = ptr::null();
    if yes {
        text = CString::new(name).unwrap_or_default().as_ptr(); //~ dangling_cstring
    }
    unsafe { show(text, 0) };
}

pub fn returned(name: &str) -> *const c_char {
    CString::new(name).unwrap().as_ptr() //~ dangling_cstring
}

pub fn returned_early(name: &str) -> *const c_char {
    if name.is_empty() {
        return c"".as_ptr();
    }
    return CString::new(name).unwrap().as_ptr(); //~ dangling_cstring
}

pub fn in_a_struct(name: &str) -> Entry {
    Entry {
        name: CString::new(name).unwrap().as_ptr(), //~ dangling_cstring
        size: name.len(),
    }
}

pub fn in_a_list(names: &[&str]) -> Vec<*const c_char> {
    let mut out = Vec::new();
    for name in names {
        out.push(CString::new(*name).unwrap().as_ptr()); //~ dangling_cstring
    }
    out
}

pub fn by_iterator(names: &[&str]) -> Vec<*const c_char> {
    names
        .iter()
        .map(|name| CString::new(*name).unwrap().as_ptr()) //~ dangling_cstring
        .collect()
}

pub fn by_map(name: &str) -> *const c_char {
    CString::new(name)
        .ok()
        .map(|text| text.as_ptr()) //~ dangling_cstring
        .unwrap_or(ptr::null())
}

pub fn of_a_text(number: u32) {
    let text = format!("{number}\0").as_ptr(); //~ dangling_cstring
    unsafe { show(text.cast(), 2) };
}

pub fn of_a_copy(name: &str) {
    let text = name.to_string().as_ptr(); //~ dangling_cstring
    unsafe { show(text.cast(), name.len()) };
}

fn text_of(name: &str) -> CString {
    CString::new(name).unwrap_or_default()
}

pub fn of_a_function(name: &str) {
    let text = text_of(name).as_ptr(); //~ dangling_cstring
    unsafe { show(text, name.len()) };
}

pub fn in_a_choice(name: Option<&str>) {
    let text = match name {
        Some(name) => CString::new(name).unwrap().as_ptr(), //~ dangling_cstring
        None => ptr::null(),
    };
    unsafe { show(text, 0) };
}

pub fn as_a_slice() -> usize {
    let bytes = unsafe { std::slice::from_raw_parts(vec![1u8, 2].as_ptr(), 2) }; //~ dangling_cstring
    bytes.len()
}

pub fn of_a_block(bytes: Vec<u8>) {
    let text = unsafe { CString::from_vec_unchecked(bytes) }.as_ptr(); //~ dangling_cstring
    unsafe { show(text, 1) };
}
