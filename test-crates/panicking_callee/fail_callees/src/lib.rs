//! Promises that a function further down breaks.

pub struct Packet(Vec<u8>);

impl Packet {
    fn kind(&self) -> u8 {
        self.0[0]
    }

    fn length(&self) -> usize {
        deeper(&self.0)
    }
}

fn deeper(bytes: &[u8]) -> usize {
    assert!(bytes.len() > 1);
    bytes.len()
}

fn parse(text: &str) -> u8 {
    text.parse().expect("a number")
}

#[cra::no_panic]
pub fn read(packet: &Packet) -> u8 {
    packet.kind() //~ panicking_callee
}

#[cra::no_panic]
pub fn measure(packet: &Packet) -> usize {
    packet.length() + 1 //~ panicking_callee
}

// cra: no_panic
pub fn number(text: &str) -> u8 {
    let number = parse(text); //~ panicking_callee
    number
}

fn share(all: u32, parts: u32) -> u32 {
    all / parts
}

#[cra::no_panic]
pub fn shares(all: u32, parts: u32) -> u32 {
    share(all, parts) //~ panicking_callee
}

#[cra::no_panic]
pub fn header(packet: &[u8], out: &mut Vec<u8>, step: usize) -> usize {
    let (head, _) = packet.split_at(4); //~ panicking_callee
    out.remove(0); //~ panicking_callee
    let mut left = head.len();
    left %= step; //~ panicking_callee
    left
}
