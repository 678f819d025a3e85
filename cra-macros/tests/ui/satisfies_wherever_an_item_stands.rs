//! The error stands beside the item wherever an item may stand, and the item stays.

use cra_macros as cra;

struct Lamp;

trait Light {
    #[cra::satisfies("I.3")]
    const LUMENS: u32;

    #[cra::satisfies("I.3")]
    fn on(&self);
}

impl Light for Lamp {
    #[cra::satisfies("I.3")]
    const LUMENS: u32 = 40;

    #[cra::satisfies("I.3")]
    fn on(&self) {}
}

impl Lamp {
    #[cra::satisfies("I.3")]
    fn off(&self) {}
}

#[cra::satisfies("I.3")]
mod inner {
    pub fn used() {}
}

unsafe extern "C" {
    #[cra::satisfies("I.3")]
    safe fn abs(value: i32) -> i32;
}

fn main() {
    #[cra::satisfies("I.3")]
    fn nested() {}

    nested();
    inner::used();
    Lamp.on();
    Lamp.off();
    let _ = (Lamp::LUMENS, abs(-1));
}
