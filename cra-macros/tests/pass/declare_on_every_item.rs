//! What only declares may stand on every item, between other attributes, and changes nothing.

#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, dead_code, missing_docs)]

extern crate cra_macros as cra;
extern crate std as host;

use core::fmt::{self, Debug};

/// A type with everything that a declaration could disturb.
#[derive(Clone, Debug)]
#[cra::satisfies("I.2.e", risk = "R-7")]
#[cra::accept(
    tls_verification_disabled,
    reason = "a lamp in the test has no door",
    until = "2027-01-15",
    by = "the maker of lamps",
)]
#[derive(PartialEq)]
#[must_use]
pub struct Lamp<'a, T: ?Sized, const N: usize = 2>
where
    T: Debug,
{
    /// A field.
    pub name: &'a T,
    /// Another.
    pub(crate) pins: [u8; N],
}

#[cra::satisfies("I.1", "i.2.A", "I.2.c", "I.2.c#3", "I.2.c#4", "II.8",)]
impl<T: ?Sized + Debug, const N: usize> fmt::Display for Lamp<'_, T, N> {
    #[cra::satisfies("I.2.e")]
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[cra::satisfies("I.2.e")]
        fn nested<'f>(f: &mut fmt::Formatter<'f>, text: &str) -> fmt::Result {
            f.write_str(text)
        }
        nested(f, "lamp ")?;
        write!(f, "{:?} {:?}", self.name, self.pins)
    }
}

/// A trait.
#[cra::satisfies("I.2.h")]
pub trait Light {
    /// A type.
    #[cra::satisfies("I.2.h")]
    type Colour;
    /// A constant.
    #[cra::satisfies("I.2.h")]
    const LUMENS: u32 = 7;
    /// A function.
    #[cra::satisfies("I.2.h")]
    fn on(&self) -> u32 {
        Self::LUMENS
    }
}

#[cra::satisfies("I.2.h")]
impl Light for () {
    #[cra::satisfies("I.2.h")]
    type Colour = u8;
    #[cra::satisfies("I.2.h")]
    const LUMENS: u32 = 8;
}

/// An enum.
#[cra::accept(tls_verification_disabled, reason = r#"quotes "in" a reason"#, until = "\x32027-01-15")]
pub enum Colour {
    /// A variant.
    Red = 1 << 3,
    /// Another.
    Blue,
}

/// A module.
#[cra::satisfies("II.2")]
pub mod inner {
    #[cra::satisfies("II.2")]
    pub(super) static ROOMS: [u8; 2] = [1, 2];

    #[cra::satisfies("II.2")]
    pub use core::cmp::Ordering;
}

#[cfg_attr(all(), cra::satisfies("I.2.e"), allow(dead_code, reason = "nobody calls it"))]
async fn conditional() {}

#[cfg_attr(any(), cra::satisfies("no such requirement"))]
const fn never_seen() -> u8 {
    1
}

/// A macro.
#[cra::satisfies("I.2.k")]
#[macro_export]
macro_rules! declared {
    ($requirement:literal, $until:expr, $item:item) => {
        #[cra::satisfies($requirement)]
        #[cra::accept(tls_verification_disabled, reason = "written by a macro", until = $until)]
        $item
    };
}

declared!("I.2.f", "2028-02-29", fn from_a_macro() -> u8 { 2 });

#[cra::satisfies("I.2.e")]
fn main() {
    let lamp = Lamp { name: &"hall", pins: [1, 2] };
    host::assert_eq!(host::format!("{}", lamp.clone()), "lamp \"hall\" [1, 2]");
    assert!(lamp == lamp.clone());
    assert_eq!(().on(), 8);
    assert_eq!(Colour::Red as u8 + Colour::Blue as u8, 17);
    assert_eq!(inner::ROOMS.len().cmp(&2), inner::Ordering::Equal);
    assert_eq!(never_seen() + from_a_macro(), 3);
}
