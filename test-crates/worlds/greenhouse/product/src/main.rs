//! Opens the roof when it is warm.
#![forbid(unsafe_code)]

fn main() {
    let bed = trellis::Bed::new();
    bed.water();
    moss::trim();
    bulb::plant();
    peat::mix();
    // moss::spread() would be wrong here.
    #[cfg(feature = "weeds")]
    nettle::sting();
}
