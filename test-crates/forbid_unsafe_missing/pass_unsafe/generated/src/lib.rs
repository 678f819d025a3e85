//! What is generated is not known.
include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
