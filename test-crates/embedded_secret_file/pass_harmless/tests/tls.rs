//! A test has keys of its own.
static KEY: &[u8] = include_bytes!("server.key");
