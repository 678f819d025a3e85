//! Lists of others: copied, given out by Rust with their room, or placed where the host asked this module for room.

use std::slice;

unsafe extern "C" {
    fn raster_render(width: u32, size: *mut usize) -> *mut u8;
    fn raster_free(place: *mut u8);
    fn plugin_list(size: *mut usize, room: *mut usize) -> *mut u8;
    fn number_list(size: *mut usize) -> *mut u8;
}

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    fn host_message(size: *mut usize) -> *mut u8;
}

/// What `number_list` is in this very program.
mod numbers {
    use std::mem;

    #[unsafe(no_mangle)]
    pub unsafe extern "C" fn number_list(size: *mut usize) -> *mut u8 {
        let mut list = vec![1u8, 2, 3];
        unsafe { *size = list.len() };
        let place = list.as_mut_ptr();
        mem::forget(list);
        place
    }
}

pub fn pixels(width: u32) -> Vec<u8> {
    let mut size = 0usize;
    unsafe {
        let place = raster_render(width, &mut size);
        let copy = slice::from_raw_parts(place, size).to_vec();
        raster_free(place);
        copy
    }
}

pub fn with_its_room() -> Vec<u8> {
    let (mut size, mut room) = (0usize, 0usize);
    unsafe {
        let place = plugin_list(&mut size, &mut room);
        Vec::from_raw_parts(place, size, room)
    }
}

pub fn written_in_rust() -> Vec<u8> {
    let mut size = 0usize;
    unsafe {
        let place = number_list(&mut size);
        Vec::from_raw_parts(place, size, size)
    }
}

pub fn put_here_by_the_host() -> Vec<u8> {
    let mut size = 0usize;
    unsafe {
        let place = host_message(&mut size);
        Vec::from_raw_parts(place, size, size)
    }
}
