//! A file that the parser does not take is looked at all the same.
mod broken;
