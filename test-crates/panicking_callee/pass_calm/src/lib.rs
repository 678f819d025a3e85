//! Promises that are kept all the way down.

pub struct Parser;

impl Parser {
    fn expect(&self, text: &str) -> Option<u8> {
        text.parse().ok()
    }
}

fn next(parser: &Parser, text: &str) -> Option<u8> {
    const { assert!(size_of::<u8>() == 1) };
    parser.expect(text)
}

fn all(bytes: &[u8]) -> &[u8] {
    &bytes[..]
}

fn again(left: u8) -> Option<u8> {
    if left == 0 { None } else { again(left.checked_sub(1)?) }
}

#[cra::no_panic]
pub fn read(parser: &Parser, text: &str) -> Option<u8> {
    let first = all(text.as_bytes()).first().copied()?;
    again(first)?;
    next(parser, text)
}

fn loud() {
    panic!("nobody promises anything");
}

pub fn free() {
    loud();
}

pub struct Cards(Vec<u8>);

impl Cards {
    fn split_at(&self, _: usize) -> u8 {
        0
    }
}

const PARTS: u32 = 4;

#[cra::no_panic]
pub fn share(all: u32, seen: &mut std::collections::HashSet<u8>, cards: &Cards, part: f64) -> f64 {
    seen.remove(&cards.split_at(1));
    let whole = all / 2 + all % PARTS;
    let share = all.checked_div(whole).unwrap_or(0);
    f64::from(share) / part
}
