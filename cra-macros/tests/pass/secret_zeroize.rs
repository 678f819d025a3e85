//! A type that is cleared on drop may say so, whether the derive stands above or below and whatever its parameters.

#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, dead_code, missing_docs)]

extern crate cra_macros as cra;
extern crate std as host;

use zeroize::{Zeroize, ZeroizeOnDrop};

#[cra::secret(zeroize)]
#[derive(Zeroize, ZeroizeOnDrop)]
struct Below([u8; 4]);

#[derive(ZeroizeOnDrop)]
#[cra::secret(zeroize,)]
struct Above([u8; 4]);

#[cra::secret(zeroize)]
#[derive(ZeroizeOnDrop)]
struct Family<T: Zeroize, const N: usize>
where
    [T; N]: Zeroize,
{
    content: [T; N],
}

#[cra::secret(zeroize)]
struct Holder<T: ZeroizeOnDrop>(T);

impl<T: ZeroizeOnDrop> ZeroizeOnDrop for Holder<T> {}

#[cra::secret(zeroize)]
struct ByHand<'a>(&'a mut [u8]);

impl Drop for ByHand<'_> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl ZeroizeOnDrop for ByHand<'_> {}

#[cra::secret(zeroize)]
#[derive(ZeroizeOnDrop)]
#[allow(dead_code, reason = "only one is made")]
enum Either {
    Pin(u32),
    Word { text: host::string::String },
}

fn main() {
    let mut content = [7; 4];
    drop(ByHand(&mut content));
    assert_eq!(content, [0; 4]);
    let family = Family { content: [1_u8; 2] };
    assert_eq!(family.content.len(), 2);
    assert_eq!(Holder(Below([7; 4])).0.0, [7; 4]);
    assert_eq!(Below([7; 4]).0, Above([7; 4]).0);
    assert_eq!(host::format!("{:?}", Either::Pin(7)), "Either([redacted])");
}
