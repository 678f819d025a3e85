//! A library that anybody may take.
