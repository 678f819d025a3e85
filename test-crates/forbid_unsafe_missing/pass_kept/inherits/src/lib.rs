//! The workspace forbids it.
