//! Documents that the program brings along.
use libxml::bindings::{xmlDocPtr, xmlParserOption_XML_PARSE_NOENT as NOENT, xmlReadFile, xmlReadMemory};
use libxml::reader::TextReader;
use std::ptr;

const MENU: &str = "<!DOCTYPE menu [<!ENTITY dish 'soup'>]><menu>&dish;</menu>";

pub unsafe fn constant() -> xmlDocPtr {
    unsafe { xmlReadMemory(MENU.as_ptr().cast(), MENU.len() as i32, ptr::null(), ptr::null(), NOENT as i32) }
}

pub unsafe fn built_in() -> xmlDocPtr {
    let text = include_str!("menu.xml");
    unsafe { xmlReadMemory(text.as_ptr().cast(), text.len() as i32, ptr::null(), ptr::null(), NOENT as i32) }
}

pub unsafe fn own_file() -> xmlDocPtr {
    unsafe { xmlReadFile(c"/usr/share/menus/menu.xml".as_ptr(), ptr::null(), NOENT as i32) }
}

pub fn own_reader() -> Result<TextReader, ()> {
    TextReader::from_file("menus/menu.xml", NOENT as i32)
}
