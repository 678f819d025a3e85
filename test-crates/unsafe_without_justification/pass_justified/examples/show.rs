fn main() {
    println!("{}", unsafe { *std::ptr::null::<u8>() });
}
