//! None of the usual ways to panic.

use cra_macros as cra;

#[cra::no_panic]
fn parse(text: &str, bytes: &[u8], table: [[u8; 2]; 2]) -> u8 {
    let number: u8 = text.parse().unwrap();
    let other = text.parse::<u8>().expect("a number");
    let third = Option::unwrap(Some(1));
    assert!(number > 1);
    assert_eq!(number, other);
    if bytes[0] == 1 {
        panic!("no");
    }
    const ONE: u8 = Some(1).unwrap();
    let values = [bytes[1], third];
    let _ = format!("{}", values.as_slice()[0]);
    match table[0][1] {
        0 => unreachable!(),
        1 => todo!(),
        _ => (|| bytes.first().copied().unwrap())(),
    }
}

#[cra::no_panic]
struct NoFunction;

#[cra::no_panic(always)]
fn arguments() {}

fn main() {}
