//! Where values go: from where they enter or are made to where they may do harm, through the functions of the workspace.
//!
//! Reading order: [`api`] is what is known about functions of other crates, [`value`] what a value carries, `walk` how
//! one body is read, [`summary`] what is said of a function for its callers, `reaching` where its parameters go, `follow`
//! what something reaches that a call hands over, [`analysis`] the whole.

mod about;
pub mod analysis;
mod answers;
pub mod api;
mod arguments;
mod barrier;
mod behind;
mod carried;
mod constants;
mod conversions;
pub mod declared;
pub mod deeds;
mod defaults;
pub mod kinds;
pub mod known;
pub mod path;
pub mod reached;
pub mod summary;
pub mod table;
mod tables;
pub mod taint;
pub mod value;
pub mod ways_in;
pub mod word;

mod follow;
mod groups;
mod handler;
mod held;
mod hits;
mod knowledge;
mod naming;
mod order;
mod parts;
mod passed;
mod passes;
mod places;
mod program;
mod reaching;
mod search;
mod secrets;
mod settle;
mod shared;
mod state;
mod template;
mod walk;
mod words;

pub use analysis::Options;
pub use passes::Flow;
pub use reached::Reached;
