//! Memory that is written on every way that leads on.
use std::mem::MaybeUninit;

unsafe extern "C" {
    fn fill(to: *mut u32) -> i32;
}

pub fn or_not_at_all(known: Option<u32>) -> Option<u32> {
    let mut number = MaybeUninit::<u32>::uninit();
    if let Some(known) = known {
        number.write(known);
        // SAFETY: it was written just now.
        return Some(unsafe { number.assume_init() });
    }
    None
}

pub fn on_both_ways(large: bool) -> u32 {
    let mut number = MaybeUninit::<u32>::uninit();
    if large {
        number.write(u32::MAX);
    } else {
        number.write(0);
    }
    // SAFETY: one of both wrote it.
    unsafe { number.assume_init() }
}

pub fn asked() -> Option<u32> {
    let mut number = MaybeUninit::<u32>::uninit();
    if unsafe { fill(number.as_mut_ptr()) } != 0 {
        return None;
    }
    // SAFETY: `fill` wrote it.
    Some(unsafe { number.assume_init() })
}

pub fn under_the_same_condition(known: bool) -> u32 {
    let mut number = MaybeUninit::<u32>::uninit();
    if known {
        number.write(7);
    }
    if known { unsafe { number.assume_init() } } else { 0 }
}

pub fn filled_later() -> u32 {
    let mut number = MaybeUninit::<u32>::uninit();
    let mut tries = 0;
    while tries < 3 {
        if tries == 0 {
            number.write(tries);
        }
        tries += 1;
    }
    // SAFETY: the first round writes it.
    unsafe { number.assume_init() }
}

pub fn zero() -> u64 {
    // SAFETY: zeros are a number.
    unsafe { MaybeUninit::zeroed().assume_init() }
}

pub fn nothing() -> Option<&'static u32> {
    // SAFETY: zeros are `None`.
    unsafe { MaybeUninit::zeroed().assume_init() }
}

pub fn slots(count: usize) -> Box<[MaybeUninit<String>]> {
    // SAFETY: a slot needs no value.
    unsafe { Box::<[MaybeUninit<String>]>::new_uninit_slice(count).assume_init() }
}

pub fn filled(count: usize) -> Box<[u8]> {
    let mut body = Box::<[u8]>::new_uninit_slice(count);
    for byte in body.iter_mut() {
        byte.write(7);
    }
    // SAFETY: every byte was written.
    unsafe { body.assume_init() }
}

pub fn packet() -> bytes::BytesMut {
    let mut packet = bytes::BytesMut::with_capacity(64);
    bytes::BufMut::put_bytes(&mut packet, 0, 32);
    unsafe { packet.set_len(32) };
    packet
}

pub fn in_all_cases(kind: u8) -> u32 {
    let mut number = MaybeUninit::<u32>::uninit();
    match kind {
        0 => {
            number.write(1);
        }
        1 => unsafe { number.as_mut_ptr().write(2) },
        2 => unreachable!("there are two kinds"),
        _ => return 0,
    }
    // SAFETY: whoever comes here wrote it.
    unsafe { number.assume_init() }
}

pub fn or_nothing(known: Option<u32>) -> Option<u32> {
    let mut number = MaybeUninit::<u32>::uninit();
    if let Some(known) = known {
        number.write(known);
    } else {
        eprintln!("not known");
        return None;
    }
    // SAFETY: whoever comes here wrote it.
    Some(unsafe { number.assume_init() })
}

pub fn by_chain(size: u32) -> u32 {
    let mut number = MaybeUninit::<u32>::uninit();
    if size == 0 {
        number.write(1);
    } else if size < 9 {
        number.write(2);
    } else {
        number.write(3);
    }
    // SAFETY: every branch writes it.
    unsafe { number.assume_init() }
}

pub fn asked_in_a_match() -> Option<u32> {
    let mut number = MaybeUninit::<u32>::uninit();
    match unsafe { fill(number.as_mut_ptr()) } {
        0 => {}
        _ => return None,
    }
    // SAFETY: `fill` wrote it.
    Some(unsafe { number.assume_init() })
}
