//! A library: whoever builds a program with it has the lock file.
