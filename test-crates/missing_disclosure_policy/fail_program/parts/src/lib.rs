//! A part of the program.
