//! Pointers into texts that are kept for as long as the pointer is used.
pub mod closures;
mod copies;


use std::ffi::{CStr, CString, NulError, c_char};
use std::ptr;

unsafe extern "C" {
    fn show(text: *const c_char, length: usize);
    fn open(text: *const c_char) -> *mut u8;
}

pub struct Entry {
    pub name: *const c_char,
}

pub struct Kept {
    text: CString,
    place: *const c_char,
}

pub fn with_a_name() {
    let text = CString::new("text").unwrap();
    let place = text.as_ptr();
    unsafe { show(place, 4) };
}

pub fn within_the_call(name: &str) {
    unsafe { show(CString::new(name).unwrap().as_ptr(), name.len()) };
}

pub fn within_the_call_that_gives(name: &str) -> *mut u8 {
    let handle = unsafe { open(CString::new(name).unwrap().as_ptr()) };
    handle
}

pub fn handed_over(name: &str) -> *const c_char {
    CString::new(name).unwrap().into_raw()
}

pub fn literal() -> *const c_char {
    c"text".as_ptr()
}

pub fn of_an_argument(text: &CStr) -> *const c_char {
    text.as_ptr()
}

pub fn of_bytes(text: &str) -> Entry {
    Entry {
        name: text.as_ptr().cast(),
    }
}

pub fn kept_beside(name: &str) -> Result<Kept, NulError> {
    let text = CString::new(name)?;
    let place = text.as_ptr();
    Ok(Kept { text, place })
}

impl Kept {
    pub fn place(&self) -> *const c_char {
        self.text.as_ptr().max(self.place)
    }
}

pub fn list(names: &[&str]) -> usize {
    let texts: Vec<CString> = names
        .iter()
        .filter_map(|name| CString::new(*name).ok())
        .collect();
    let places: Vec<*const c_char> = texts.iter().map(|text| text.as_ptr()).collect();
    places.len()
}

pub fn by_reference(name: Option<&str>) {
    let text = name.map(|name| CString::new(name).unwrap());
    let place = text.as_ref().map_or(ptr::null(), |text| text.as_ptr());
    unsafe { show(place, 0) };
}

pub fn leaked(name: &str) -> *const u8 {
    name.to_string().leak().as_ptr()
}

pub fn in_a_match(name: &str) -> bool {
    match CString::new(name).unwrap().as_ptr() {
        place if place.is_null() => false,
        place => {
            unsafe { show(place, 0) };
            true
        }
    }
}

pub fn compared(name: &str) -> bool {
    let null = CString::new(name).unwrap().as_ptr().is_null();
    null
}

pub fn length(name: &str) -> usize {
    let length = unsafe { CStr::from_ptr(CString::new(name).unwrap().as_ptr()).to_bytes().len() };
    length
}

fn borrowed(text: &CString) -> &CString {
    text
}

pub fn of_a_reference(text: &CString) -> *const c_char {
    borrowed(text).as_ptr()
}

pub fn of_a_block(bytes: Vec<u8>) -> usize {
    let text = unsafe { CString::from_vec_unchecked(bytes) };
    let start = text.as_ptr();
    unsafe { CStr::from_ptr(start) }.to_bytes().len()
}
