//! A program of the same package, which shows the cipher at work.

fn main() {
    let cipher = des::Des::new([0; 16]);
    println!("{}", cipher.first());
}
