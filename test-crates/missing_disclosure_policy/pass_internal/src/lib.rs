//! A library that is neither published nor a program.
