//! A derive under a condition is a derive, and an attribute under one is the attribute.

use cra_macros as cra;

#[cra::secret]
#[cfg_attr(all(), derive(Clone, Hash), cfg_attr(all(), derive(std::fmt::Debug)))]
struct First(String);

#[cfg_attr(all(), cra::secret)]
#[cfg_attr(any(), derive(Hash))]
#[cfg_attr(all(), derive(Clone, PartialEq))]
struct Second(String);

fn main() {
    #[cfg_attr(all(), cra::secret, cfg_attr(all(), derive(Hash)))]
    struct Third(String);

    let _ = First(String::new()).clone();
    let _ = Second(String::new()).clone();
    let _ = Third(String::new());
}
