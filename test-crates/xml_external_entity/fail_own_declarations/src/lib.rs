//! libxml2 by declarations of one's own: options that callers give, properties of readers, fields of parsers.
use std::ffi::{c_char, c_int, c_void};
use std::ptr;

unsafe extern "C" {
    fn xmlReadDoc(text: *const u8, url: *const c_char, encoding: *const c_char, options: c_int) -> *mut c_void;
    fn xmlReaderNewFile(reader: *mut c_void, path: *const c_char, encoding: *const c_char, options: c_int) -> c_int;
    fn xmlTextReaderSetParserProp(reader: *mut c_void, property: c_int, value: c_int) -> c_int;
}

pub const PARSE_NONET: c_int = 1 << 11;
pub const NOENT: c_int = 1 << 1;

#[derive(Clone, Copy)]
#[repr(i32)]
pub enum Parse {
    DtdLoad = 4,
    NoNet = 2048,
}

#[repr(C)]
pub struct Context {
    #[expect(non_snake_case)]
    replaceEntities: c_int,
    loadsubset: c_int,
}

unsafe fn read(text: *const u8, options: c_int) -> *mut c_void {
    unsafe { xmlReadDoc(text, ptr::null(), ptr::null(), options) } //~ xml_external_entity
}

pub unsafe fn by_caller(text: *const u8) -> *mut c_void {
    unsafe { read(text, NOENT | PARSE_NONET) }
}

pub unsafe fn by_variant(text: *const u8) -> *mut c_void {
    unsafe { xmlReadDoc(text, ptr::null(), ptr::null(), Parse::DtdLoad as c_int | Parse::NoNet as c_int) } //~ xml_external_entity
}

pub unsafe fn opened_again(reader: *mut c_void, path: *const c_char) -> c_int {
    unsafe { xmlReaderNewFile(reader, path, ptr::null(), NOENT) } //~ xml_external_entity
}

pub unsafe fn property(reader: *mut c_void) -> c_int {
    unsafe { xmlTextReaderSetParserProp(reader, 4, 1) } //~ xml_external_entity
}

pub unsafe fn field(context: *mut Context) {
    unsafe {
        (*context).replaceEntities = 1; //~ xml_external_entity
        (*context).loadsubset = 1; //~ xml_external_entity
    }
}
