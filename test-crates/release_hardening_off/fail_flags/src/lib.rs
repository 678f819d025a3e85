//! A library for other languages whose build settings take protections away.
