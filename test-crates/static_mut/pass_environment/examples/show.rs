//! An example is no product.
fn main() {
    std::thread::spawn(|| ());
    std::env::set_var("A", "b");
}
