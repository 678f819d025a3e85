//! A trait that reads.
use std::path::Path;

/// A place with texts.
pub trait Shelf {
    fn text(&self) -> String;
    fn first(&self) -> String;
}

impl Shelf for Path {
    fn text(&self) -> String {
        std::fs::read_to_string(self).unwrap_or_default() //~ path_traversal
    }

    fn first(&self) -> String {
        std::fs::read_to_string(self.join("first.txt")).unwrap_or_default()
    }
}
