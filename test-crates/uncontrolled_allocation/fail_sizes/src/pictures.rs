//! Numbers that are put together from bytes, and calls that were asked for something else.
use std::fs::File;
use std::io::{self, Read};

trait Area {
    fn area(&self) -> usize;
}

pub struct Picture {
    width: u32,
    height: u32,
    at: usize,
}

impl Area for Picture {
    fn area(&self) -> usize {
        self.width as usize * self.height as usize
    }
}

impl Picture {
    fn line(&self, pixels: usize) -> usize {
        self.width as usize * pixels
    }

    fn next(&mut self) -> usize {
        self.at += self.width as usize;
        self.at
    }
}

fn header(reader: &mut impl Read) -> io::Result<Picture> {
    let mut head = [0u8; 8];
    reader.read_exact(&mut head)?;
    let [a, b, c, d, ..] = head;
    let width = u32::from_be_bytes([a, b, c, d]);
    let height = u32::from_le_bytes([head[4], head[5], head[6], head[7]]);
    Ok(Picture { width, height, at: 0 })
}

pub fn canvas() -> io::Result<Vec<u32>> {
    let mut file = File::open("picture")?;
    let picture = header(&mut file)?;
    let empty: Vec<u32> = std::iter::repeat(0).take(picture.area()).collect(); //~ uncontrolled_allocation
    Ok(empty)
}

pub fn asked_for_another_line() -> io::Result<Vec<u8>> {
    let picture = header(&mut File::open("picture")?)?;
    if picture.line(1) > 4096 {
        return Ok(Vec::new());
    }
    Ok(vec![0; picture.line(4096)]) //~ uncontrolled_allocation
}

pub fn asked_for_the_one_before() -> io::Result<Vec<u8>> {
    let mut picture = header(&mut File::open("picture")?)?;
    if picture.next() > 4096 {
        return Ok(Vec::new());
    }
    Ok(vec![0; picture.next()]) //~ uncontrolled_allocation
}

pub fn opened_for_both() -> io::Result<Vec<u8>> {
    let mut file = std::fs::OpenOptions::new().read(true).write(true).open("picture")?;
    let picture = header(&mut file)?;
    Ok(vec![0; picture.area()]) //~ uncontrolled_allocation
}
