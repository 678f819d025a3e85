//! Old names under new ones.
pub use des::TdesEde3 as Strong;

pub type Small = rc2::Rc2;
