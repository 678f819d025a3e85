//! Ways that constants open, or that another build or another impl may open.

const TRACE: bool = true;

#[cfg(feature = "quiet")]
const LOUD: bool = false;
#[cfg(not(feature = "quiet"))]
const LOUD: bool = true;

pub trait Depth {
    const DEEP: bool = false;

    fn deep(&self) -> i32 {
        let outer = 8;
        let mut place = &raw const outer;
        if Self::DEEP {
            let inner = 9;
            place = &raw const inner;
        }
        unsafe { *place } //~ dangling_local_pointer
    }
}

pub fn always_taken() -> i32 {
    let outer = 8;
    let mut place = &raw const outer;
    if TRACE {
        let inner = 9;
        place = &raw const inner;
    }
    unsafe { *place } //~ dangling_local_pointer
}

pub fn taken_in_some_builds() -> i32 {
    let outer = 8;
    let mut place = &raw const outer;
    if !LOUD {
        let inner = 9;
        place = &raw const inner;
    }
    unsafe { *place } //~ dangling_local_pointer
}
