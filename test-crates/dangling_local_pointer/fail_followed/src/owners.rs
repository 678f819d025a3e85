//! Temporaries, owners that end by hand, and owners handed on, where the pointers outlive what they lead to.

enum Kind {
    A(*const u32),
    B { p: *const u32 },
    C,
}

extern "C" {
    fn use_it(p: *const u32);
}

pub fn enum_case() -> u32 {
    let e = {
        let x = 1u32;
        Kind::B { p: &x }
    };
    match e {
        Kind::A(p) => unsafe { *p },
        Kind::B { p } => unsafe { *p }, //~ dangling_local_pointer
        Kind::C => 0,
    }
}

pub fn enum_tuple_case() -> u32 {
    let e = {
        let x = 1u32;
        Kind::A(&x)
    };
    if let Kind::A(p) = e {
        unsafe { *p } //~ dangling_local_pointer
    } else {
        0
    }
}

pub fn extern_case() {
    let p = {
        let x = 3u32;
        &x as *const u32
    };
    unsafe { use_it(p) } //~ dangling_local_pointer
}
