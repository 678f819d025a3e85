//! A part.
