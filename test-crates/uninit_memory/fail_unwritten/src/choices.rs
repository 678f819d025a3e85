//! Memory that is written on one way only, and zeros where there must be none.
use std::mem::MaybeUninit;

pub fn on_one_way(known: Option<u32>) -> u32 {
    let mut number = MaybeUninit::<u32>::uninit();
    if let Some(known) = known {
        number.write(known);
    }
    // SAFETY: none.
    unsafe { number.assume_init() } //~ uninit_memory
}

pub fn when_asked(asked: bool) -> [u8; 16] {
    let mut block: MaybeUninit<[u8; 16]> = MaybeUninit::uninit();
    if asked {
        unsafe { block.as_mut_ptr().write([1; 16]) };
    }
    // SAFETY: none.
    unsafe { block.assume_init() } //~ uninit_memory
}

pub fn no_function() -> fn(u8) -> u8 {
    // SAFETY: none; no function is at zero.
    unsafe { MaybeUninit::zeroed().assume_init() } //~ uninit_memory
}

pub fn no_reference() {
    let name: &'static str = unsafe { MaybeUninit::zeroed().assume_init() }; //~ uninit_memory
    println!("{name}");
}

pub fn letters() -> [std::ffi::c_char; 16] {
    unsafe { MaybeUninit::uninit().assume_init() } //~ uninit_memory
}

pub fn owned(count: usize) -> Box<[u8]> {
    // SAFETY: none.
    unsafe { Box::<[u8]>::new_uninit_slice(count).assume_init() } //~ uninit_memory
}

pub fn packet() -> bytes::BytesMut {
    let mut packet = bytes::BytesMut::with_capacity(64);
    unsafe { packet.set_len(64) }; //~ uninit_memory
    packet
}

pub fn in_some_cases(kind: u8) -> u32 {
    let mut number = MaybeUninit::<u32>::uninit();
    match kind {
        0 => {
            number.write(1);
        }
        1 => {
            number.write(2);
        }
        _ => {}
    }
    // SAFETY: none.
    unsafe { number.assume_init() } //~ uninit_memory
}

pub fn or_told(known: Option<u32>) -> u32 {
    let mut number = MaybeUninit::<u32>::uninit();
    if let Some(known) = known {
        number.write(known);
    } else {
        eprintln!("not known");
    }
    // SAFETY: none.
    unsafe { number.assume_init() } //~ uninit_memory
}
