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
