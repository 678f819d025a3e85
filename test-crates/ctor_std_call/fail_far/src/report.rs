//! A helper that prints.

pub(crate) fn loaded() {
    write("loaded");
}

fn write(what: &str) {
    use std::io::Write as _;
    let _ = std::io::stderr().write_all(what.as_bytes()); //~ ctor_std_call
}
