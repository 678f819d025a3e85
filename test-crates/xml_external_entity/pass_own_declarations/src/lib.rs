//! libxml2 by declarations of one's own, with nothing switched on that loads anything.
use libxml::parser::{Parser, ParserOptions};
use std::ffi::{c_char, c_int, c_void};
use std::ptr;

unsafe extern "C" {
    fn xmlReadDoc(text: *const u8, url: *const c_char, encoding: *const c_char, options: c_int) -> *mut c_void;
    fn xmlTextReaderSetParserProp(reader: *mut c_void, property: c_int, value: c_int) -> c_int;
}

#[derive(Clone, Copy)]
#[repr(i32)]
pub enum Parse {
    NoNet = 2048,
    Huge = 524_288,
}

#[repr(C)]
pub struct Context {
    #[expect(non_snake_case)]
    replaceEntities: c_int,
}

unsafe fn read(text: *const u8, options: c_int) -> *mut c_void {
    unsafe { xmlReadDoc(text, ptr::null(), ptr::null(), options) }
}

pub unsafe fn by_caller(text: *const u8) -> *mut c_void {
    unsafe { read(text, Parse::NoNet as c_int | Parse::Huge as c_int) }
}

pub unsafe fn no_options(text: *const u8) -> *mut c_void {
    unsafe { read(text, 0) }
}

pub unsafe fn switched_off(reader: *mut c_void) -> c_int {
    unsafe { xmlTextReaderSetParserProp(reader, 4, 0) }
}

pub unsafe fn field(context: *mut Context) {
    unsafe { (*context).replaceEntities = 0 };
}

/// The wrapper has no switch for entities.
pub fn wrapped(text: &str) -> bool {
    let options = ParserOptions { recover: false, no_net: true, ..Default::default() };
    Parser::default().parse_string_with_options(text, options).is_ok()
}
