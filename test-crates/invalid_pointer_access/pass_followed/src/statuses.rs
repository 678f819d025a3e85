//! Memory that is given up under a condition, where nobody comes to the use for whom that held.

use std::fmt;

extern "C" {
    fn keep(data: *mut u32) -> i32;
}

#[derive(Debug)]
pub struct Failed(i32);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.0)
    }
}

macro_rules! checked {
    ($status:expr) => {{
        let status = $status;
        match status {
            0 => Ok(()),
            _ => Err(Failed(status)),
        }
    }};
}

pub fn asked_by_a_macro(value: u32) -> Result<*mut u32, Failed> {
    let data = Box::into_raw(Box::new(value));
    let first = unsafe { keep(data) };
    if first != 0 {
        drop(unsafe { Box::from_raw(data) });
    }
    checked!(first)?;
    let second = unsafe { keep(data) };
    if second != 0 {
        drop(unsafe { Box::from_raw(data) });
    }
    checked!(second)?;
    Ok(data)
}

pub fn asked_by_a_match(value: u32) -> u32 {
    let data = Box::into_raw(Box::new(value));
    let status = unsafe { keep(data) };
    if status != 0 {
        drop(unsafe { Box::from_raw(data) });
    }
    match status {
        0 => {}
        _ => return 0,
    }
    unsafe { *data }
}

pub fn asked_the_other_way(value: u32) -> u32 {
    let data = Box::into_raw(Box::new(value));
    let status = unsafe { keep(data) };
    if status != 0 {
        drop(unsafe { Box::from_raw(data) });
    }
    if status == 0 {
        return unsafe { *data };
    }
    0
}

pub fn asked_with_let(value: u32) -> u32 {
    let data = Box::into_raw(Box::new(value));
    let outcome = checked!(unsafe { keep(data) });
    if outcome.is_err() {
        drop(unsafe { Box::from_raw(data) });
    }
    let Ok(()) = outcome else {
        return 0;
    };
    unsafe { *data }
}

pub struct Handle {
    place: *mut u32,
}

fn made(value: u32) -> Result<(i32, *mut u32), Failed> {
    let data = Box::into_raw(Box::new(value));
    if let Err(failed) = checked!(unsafe { keep(data) }) {
        drop(unsafe { Box::from_raw(data) });
        return Err(failed);
    }
    Ok((0, data))
}

pub fn only_where_it_went_well(value: u32) -> Result<Handle, Failed> {
    let (status, data) = made(value)?;
    checked!(status)?;
    let place = Box::leak(unsafe { Box::from_raw(data) });
    Ok(Handle { place })
}

impl Handle {
    pub fn value(&self) -> u32 {
        unsafe { *self.place }
    }
}
