//! Memory that is given up under a condition and used where that may have held.

extern "C" {
    fn keep(data: *mut u32) -> i32;
}

pub fn asked_the_same_way(value: u32) -> u32 {
    let data = Box::into_raw(Box::new(value));
    let status = unsafe { keep(data) };
    if status != 0 {
        drop(unsafe { Box::from_raw(data) });
    }
    if status != 0 {
        return unsafe { *data }; //~ invalid_pointer_access
    }
    0
}

pub fn asks_of_something_else(value: u32) -> Result<u32, i32> {
    let data = Box::into_raw(Box::new(value));
    let first = unsafe { keep(data) };
    if first != 0 {
        drop(unsafe { Box::from_raw(data) });
    }
    let second = unsafe { keep(std::ptr::null_mut()) };
    match second {
        0 => Ok(()),
        failed => Err(failed),
    }?;
    Ok(unsafe { *data }) //~ invalid_pointer_access
}

pub fn asked_anew(value: u32) -> u32 {
    let data = Box::into_raw(Box::new(value));
    let mut status = unsafe { keep(data) };
    if status != 0 {
        drop(unsafe { Box::from_raw(data) });
    }
    status = unsafe { keep(std::ptr::null_mut()) };
    if status == 0 {
        return unsafe { *data }; //~ invalid_pointer_access
    }
    0
}

pub fn only_the_gone_way_goes_on(value: u32) -> u32 {
    let data = Box::into_raw(Box::new(value));
    let status = unsafe { keep(data) };
    if status != 0 {
        drop(unsafe { Box::from_raw(data) });
    }
    if status == 0 {
        return 0;
    }
    unsafe { *data } //~ invalid_pointer_access
}
