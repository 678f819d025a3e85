//! Lists that a library of C gave, taken over as if they were Rust's.

unsafe extern "C" {
    fn raster_render(width: u32, size: *mut usize) -> *mut u8;
    fn spell_word(number: u32, size: *mut u32) -> *mut u8;
}

pub fn pixels(width: u32) -> Vec<u8> {
    let mut size = 0usize;
    unsafe {
        let place = raster_render(width, &mut size);
        Vec::from_raw_parts(place, size, size) //~ raw_parts_mismatch
    }
}

pub fn word(number: u32) -> String {
    let mut size = 0u32;
    unsafe {
        let place = spell_word(number, &mut size);
        String::from_raw_parts(place, size as usize, size as usize) //~ raw_parts_mismatch
    }
}
