//! Moves water.

#![forbid(unsafe_code)]

mod control;

fn main() {
    println!("{}", control::speed(3));
}
