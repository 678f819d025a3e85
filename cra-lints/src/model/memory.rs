//! The memory behind raw pointers: who made it, for which elements, and how long it is said to be.

mod counts;
mod elements;
mod length;
mod maker;

pub(crate) use counts::{are_swapped, is_borrowed, least_size, wrong_count};
pub(crate) use elements::{cast, element, is_lent_by_list, lent_by, other_elements, size};
pub(crate) use length::{is_made_of_length, owner_spot, trusts_length};
pub(crate) use maker::{Maker, maker};
