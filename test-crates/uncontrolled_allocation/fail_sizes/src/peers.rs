//! Numbers that the other side sends.
use std::io::{self, BufReader};
use std::net::TcpStream;

use byteorder::{BigEndian, ReadBytesExt};

pub fn names(stream: TcpStream) -> io::Result<Vec<u64>> {
    let mut stream = BufReader::new(stream);
    let count = stream.read_u64::<BigEndian>()?;
    let mut out = Vec::with_capacity(count as usize); //~ uncontrolled_allocation
    for _ in 0..count {
        out.push(stream.read_u64::<BigEndian>()?);
    }
    Ok(out)
}

pub fn names_at_first_few(stream: TcpStream) -> io::Result<Vec<u64>> {
    let mut stream = BufReader::new(stream);
    let count = stream.read_u32::<BigEndian>()?;
    let mut out = Vec::with_capacity(count.min(128) as usize);
    for _ in 0..count {
        out.push(stream.read_u64::<BigEndian>()?);
    }
    Ok(out)
}
