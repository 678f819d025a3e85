//! The memory behind raw pointers: who made it, for which elements, and how long it is said to be.

mod amount;
mod apart;
mod beyond;
mod counts;
mod early;
mod elements;
mod length;
mod maker;
mod short_fill;
mod slots;
mod unwritten;

pub(crate) use apart::{OWNERS, pointer_into_own, pointer_into_parameter};
pub(crate) use beyond::reaches_beyond;
pub(crate) use counts::{are_swapped, is_borrowed, least_size, wrong_count, wrong_room};
pub(crate) use early::is_written_until_left;
pub(crate) use elements::{cast, element, is_lent_by_list, lent_by, other_elements, size};
pub(crate) use length::{
    is_length_of, is_made_of_length, is_one_number, owner_spot, shrinks, trusts_length,
};
pub(crate) use maker::{Maker, is_never_dropped, maker};
pub(crate) use short_fill::is_filled_short;
pub(crate) use slots::is_slot_unwritten;
pub(crate) use unwritten::{Part, is_fresh, is_written_short, parts_written, read_by_deref};
