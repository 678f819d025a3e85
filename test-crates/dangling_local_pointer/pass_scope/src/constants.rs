//! Ways that constants close: no pointer to a local leaves its scope on them.

const TRACE: bool = false;

struct Options;

impl Options {
    const DEPTH: u32 = 0;
}

pub fn never_taken() -> i32 {
    let outer = 8;
    let mut place = &raw const outer;
    if TRACE {
        let inner = 9;
        place = &raw const inner;
    }
    unsafe { *place }
}

pub fn never_deep_enough() -> i32 {
    let outer = 8;
    let mut place = &raw const outer;
    if Options::DEPTH > 2 {
        let inner = 9;
        place = &raw const inner;
    }
    unsafe { *place }
}
