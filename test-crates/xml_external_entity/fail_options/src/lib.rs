//! Parsers of XML that are told to load what a document names.
use std::os::raw::c_int;
use std::ptr;

use libxml::bindings::{
    xmlCtxtReadMemory, xmlDocPtr, xmlParserCtxtPtr, xmlParserOption_XML_PARSE_DTDLOAD as LOAD, xmlParserOption_XML_PARSE_NOENT,
    xmlParserOption_XML_PARSE_NONET, xmlReadFile, xmlReadMemory, xmlSubstituteEntitiesDefault,
};
use libxml::reader::TextReader;
use windows::Data::Xml::Dom::{XmlDocument, XmlLoadSettings};

unsafe extern "C" {
    fn xmlCtxtUseOptions(context: xmlParserCtxtPtr, options: c_int) -> c_int;
}

const OPTIONS: c_int = xmlParserOption_XML_PARSE_NOENT as c_int | xmlParserOption_XML_PARSE_NONET as c_int;

fn options() -> c_int {
    LOAD as c_int
}

pub unsafe fn memory(text: &[u8]) -> xmlDocPtr {
    unsafe { xmlReadMemory(text.as_ptr().cast(), text.len() as c_int, ptr::null(), ptr::null(), xmlParserOption_XML_PARSE_NOENT as i32) } //~ xml_external_entity
}

pub unsafe fn by_constant(text: &[u8]) -> xmlDocPtr {
    unsafe { xmlReadMemory(text.as_ptr().cast(), text.len() as c_int, ptr::null(), ptr::null(), OPTIONS) } //~ xml_external_entity
}

pub unsafe fn by_function(path: *const std::os::raw::c_char) -> xmlDocPtr {
    unsafe { xmlReadFile(path, ptr::null(), options()) } //~ xml_external_entity
}

pub unsafe fn by_number(path: *const std::os::raw::c_char) -> xmlDocPtr {
    let flags = 1 << 1;
    unsafe { xmlReadFile(path, ptr::null(), flags) } //~ xml_external_entity
}

pub unsafe fn over_several_statements(context: xmlParserCtxtPtr, text: &[u8], strict: bool) -> xmlDocPtr {
    let mut flags = xmlParserOption_XML_PARSE_NONET;
    if !strict {
        flags |= LOAD;
    }
    unsafe { xmlCtxtReadMemory(context, text.as_ptr().cast(), text.len() as c_int, ptr::null(), ptr::null(), flags as c_int) } //~ xml_external_entity
}

pub unsafe fn own_declaration(context: xmlParserCtxtPtr) {
    unsafe { xmlCtxtUseOptions(context, 2 | 4) }; //~ xml_external_entity
}

pub unsafe fn everywhere() {
    unsafe { xmlSubstituteEntitiesDefault(1) }; //~ xml_external_entity
}

pub fn reader(path: &str) -> Result<TextReader, ()> {
    TextReader::from_file(path, OPTIONS) //~ xml_external_entity
}

pub fn settings() -> windows::core::Result<XmlLoadSettings> {
    let settings = XmlLoadSettings::new()?;
    settings.SetProhibitDtd(false)?; //~ xml_external_entity
    settings.SetResolveExternals(true)?; //~ xml_external_entity
    Ok(settings)
}

pub fn loaded(text: &windows::core::HSTRING) -> windows::core::Result<XmlDocument> {
    let settings = settings()?;
    let document = XmlDocument::new()?;
    document.LoadXmlWithSettings(text, &settings)?;
    Ok(document)
}

pub unsafe fn com(document: &windows::Win32::Data::Xml::MsXml::IXMLDOMDocument) -> windows::core::Result<()> {
    unsafe { document.SetresolveExternals(windows::Win32::Foundation::VARIANT_TRUE) } //~ xml_external_entity
}

pub fn resolver(text: &str) -> Option<String> {
    let read = |_: Option<&str>, uri: &str| match std::fs::read_to_string(uri) {
        Ok(text) => Ok(Some(&*Box::leak(text.into_boxed_str()))),
        Err(problem) => Err(problem.to_string()),
    };
    let options = roxmltree::ParsingOptions { allow_dtd: true, entity_resolver: Some(&read), ..Default::default() }; //~ xml_external_entity
    let document = roxmltree::Document::parse_with_options(text, options).ok()?;
    document.root_element().text().map(str::to_owned)
}
