//! Parsers of XML that leave alone what a document names.
use std::os::raw::c_int;
use std::ptr;

use libxml::bindings::{
    xmlCtxtReadMemory, xmlDocPtr, xmlParserCtxtPtr, xmlParserOption_XML_PARSE_NOBLANKS, xmlParserOption_XML_PARSE_NOENT,
    xmlParserOption_XML_PARSE_NONET, xmlReadFile, xmlReadMemory, xmlSubstituteEntitiesDefault,
};
use libxml::parser::{Parser, ParserOptions};
use libxml::reader::TextReader;
use windows::Data::Xml::Dom::XmlLoadSettings;

const OPTIONS: c_int = xmlParserOption_XML_PARSE_NONET as c_int | xmlParserOption_XML_PARSE_NOBLANKS as c_int;

pub unsafe fn memory(text: &[u8]) -> xmlDocPtr {
    unsafe { xmlReadMemory(text.as_ptr().cast(), text.len() as c_int, ptr::null(), ptr::null(), OPTIONS) }
}

pub unsafe fn none(path: *const std::os::raw::c_char) -> xmlDocPtr {
    unsafe { xmlReadFile(path, ptr::null(), 0) }
}

pub unsafe fn by_number(path: *const std::os::raw::c_char) -> xmlDocPtr {
    let flags = 1 << 11;
    unsafe { xmlReadFile(path, ptr::null(), flags | 32) }
}

pub unsafe fn taken_out(context: xmlParserCtxtPtr, text: &[u8], flags: u32) -> xmlDocPtr {
    let flags = flags & !xmlParserOption_XML_PARSE_NOENT;
    unsafe { xmlCtxtReadMemory(context, text.as_ptr().cast(), text.len() as c_int, ptr::null(), ptr::null(), flags as c_int) }
}

pub unsafe fn off() {
    unsafe { xmlSubstituteEntitiesDefault(0) };
}

pub fn parser(text: &str) -> bool {
    let parser = Parser::default();
    let options = ParserOptions { no_net: true, recover: false, ..ParserOptions::default() };
    parser.parse_string(text).is_ok() && parser.parse_string_with_options(text, options).is_ok()
}

pub fn reader(path: &str) -> Result<TextReader, ()> {
    TextReader::from_file(path, 0)
}

pub fn settings() -> windows::core::Result<XmlLoadSettings> {
    let settings = XmlLoadSettings::new()?;
    settings.SetProhibitDtd(true)?;
    settings.SetResolveExternals(false)?;
    Ok(settings)
}

pub unsafe fn com(document: &windows::Win32::Data::Xml::MsXml::IXMLDOMDocument) -> windows::core::Result<()> {
    unsafe { document.SetresolveExternals(windows::Win32::Foundation::VARIANT_FALSE) }
}

/// Entities of the document itself are counted by the library.
pub fn own_entities(text: &str) -> bool {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    roxmltree::Document::parse_with_options(text, options).is_ok()
}

pub fn no_resolver(text: &str) -> bool {
    let options = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: 1000, entity_resolver: None };
    roxmltree::Document::parse_with_options(text, options).is_ok()
}

pub fn events(text: &str) -> usize {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().trim_text(true);
    let mut events = 0;
    while !matches!(reader.read_event(), Ok(quick_xml::events::Event::Eof) | Err(_)) {
        events += 1;
    }
    events
}

/// Our own settings of another thing.
pub struct Settings(bool);

impl Settings {
    #[allow(non_snake_case)]
    fn SetResolveExternals(&mut self, on: bool) {
        self.0 = on;
    }
}

pub fn own() -> Settings {
    let mut settings = Settings(false);
    settings.SetResolveExternals(true);
    settings
}
