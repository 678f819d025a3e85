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
