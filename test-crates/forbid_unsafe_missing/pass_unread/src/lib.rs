//! One file did not parse.
mod broken;
