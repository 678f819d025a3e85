//! Results, parts of structs and payloads of enums that lead to what a local of the called function owned.

use std::ptr::NonNull;

pub struct Record {
    pub id: u32,
    pub name: String,
}

#[derive(Clone, Copy)]
pub struct Window {
    start: *const u8,
    len: usize,
}

pub enum Slot {
    Empty,
    Filled(Window),
}

impl Window {
    fn of(bytes: &[u8]) -> Self {
        Window {
            start: bytes.as_ptr(),
            len: bytes.len(),
        }
    }
}

fn parse(line: &str) -> Result<Record, String> {
    let (id, name) = line.split_once('=').ok_or("no name")?;
    let id = id.parse().map_err(|_| "no number".to_owned())?;
    Ok(Record {
        id,
        name: name.trim().to_owned(),
    })
}

fn name_of(line: &str) -> Result<NonNull<u8>, String> {
    let record = parse(line)?;
    NonNull::new(record.name.as_ptr().cast_mut()).ok_or("no name".to_owned())
}

fn window(text: &str) -> Window {
    let lower = text.to_ascii_lowercase();
    Window::of(lower.as_bytes())
}

fn slot(text: &str) -> Slot {
    if text.is_empty() {
        return Slot::Empty;
    }
    Slot::Filled(window(text))
}

pub fn first_of_name(line: &str) -> Result<u8, String> {
    let name = name_of(line)?;
    Ok(unsafe { name.as_ptr().read() }) //~ invalid_pointer_access
}

pub fn sum_of_window(text: &str) -> u32 {
    let window = window(text);
    let bytes = unsafe { std::slice::from_raw_parts(window.start, window.len) }; //~ invalid_pointer_access
    bytes.iter().map(|byte| u32::from(*byte)).sum()
}

pub fn first_in_slot(text: &str) -> u8 {
    match slot(text) {
        Slot::Empty => 0,
        Slot::Filled(window) => unsafe { *window.start }, //~ invalid_pointer_access
    }
}

pub fn joined(parts: &[&str]) -> u8 {
    let start = parts.concat().as_ptr();
    unsafe { start.read() } //~ invalid_pointer_access
}
