//! A build script has one thread.
fn main() {
    std::env::set_var("PROTOC", "/usr/bin/protoc");
}
