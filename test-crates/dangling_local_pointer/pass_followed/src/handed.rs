//! Owners that other functions hand over and that are kept, with pointers that lie in what functions give back.

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

fn window(text: &str) -> Window {
    Window::of(text.as_bytes())
}

fn constant() -> Window {
    Window::of(b"constant")
}

fn leaked(text: &str) -> Window {
    Window::of(text.to_owned().leak().as_bytes())
}

pub fn first_of_name(line: &str) -> Result<u8, String> {
    let record = parse(line)?;
    let name = NonNull::new(record.name.as_ptr().cast_mut()).ok_or("no name")?;
    Ok(unsafe { name.as_ptr().read() })
}

pub fn sum_of_windows(text: &str) -> u32 {
    let lower = text.to_ascii_lowercase();
    let mut sum = 0;
    for window in [window(&lower), constant(), leaked(text)] {
        let bytes = unsafe { std::slice::from_raw_parts(window.start, window.len) };
        sum += bytes.iter().map(|byte| u32::from(*byte)).sum::<u32>();
    }
    sum
}

pub fn joined(parts: &[&str]) -> u8 {
    let all = parts.concat();
    let start = all.as_ptr();
    unsafe { start.read() }
}

pub fn at_once(parts: &[&str]) -> u8 {
    unsafe { parts.concat().as_ptr().read() }
}

pub struct Settings {
    speed: std::cell::RefCell<u32>,
}

impl Settings {
    fn lent(&self) -> std::cell::Ref<'_, u32> {
        self.speed.borrow()
    }
}

pub fn given_perhaps<'a, S: Into<Option<&'a Settings>>>(settings: S) -> u32 {
    let place: *const u32 = match settings.into() {
        Some(settings) => {
            let lent = settings.lent();
            &*lent as *const u32
        }
        None => return 0,
    };
    unsafe { *place }
}
