//! Numbers that their type looks at, calls that give the same again, and bytes that are one number each.
use serde::Deserialize;
use std::fs::File;
use std::io::{self, Read};

const MOST: usize = 1 << 16;

#[derive(Deserialize)]
#[serde(try_from = "usize")]
pub struct Pages(usize);

impl TryFrom<usize> for Pages {
    type Error = String;

    fn try_from(number: usize) -> Result<Self, Self::Error> {
        if number > 100 { Err(format!("{number} pages are too many")) } else { Ok(Pages(number)) }
    }
}

#[derive(Deserialize)]
pub struct Wanted {
    pages: Pages,
}

pub async fn pages(axum::extract::Form(wanted): axum::extract::Form<Wanted>) -> String {
    String::with_capacity(wanted.pages.0)
}

pub struct Picture {
    width: u32,
    height: u32,
}

impl Picture {
    fn area(&self) -> usize {
        self.width as usize * self.height as usize
    }

    fn line(&self, pixels: usize) -> usize {
        self.width as usize * pixels
    }
}

fn header(reader: &mut impl Read) -> io::Result<Picture> {
    let mut head = [0u8; 8];
    reader.read_exact(&mut head)?;
    let [a, b, c, d, e, f, g, h] = head;
    Ok(Picture { width: u32::from_be_bytes([a, b, c, d]), height: u32::from_be_bytes([e, f, g, h]) })
}

fn total(text: &str) -> usize {
    text.trim().parse().unwrap_or(0)
}

pub fn at_most() -> io::Result<Vec<u8>> {
    let text = std::fs::read_to_string("total")?;
    let number = if total(&text) > MOST { MOST } else { total(&text) };
    Ok(Vec::with_capacity(number))
}

pub fn canvas() -> io::Result<Vec<u8>> {
    let picture = header(&mut File::open("picture")?)?;
    if picture.area() > MOST {
        return Ok(Vec::new());
    }
    Ok(vec![0; picture.area()])
}

pub fn line() -> io::Result<Vec<u8>> {
    let picture = header(&mut File::open("picture")?)?;
    match picture.line(4) <= MOST {
        true => Ok(vec![0; picture.line(4)]),
        false => Ok(Vec::new()),
    }
}

pub fn one_byte() -> io::Result<Vec<u8>> {
    let mut head = [0u8; 4];
    File::open("picture")?.read_exact(&mut head)?;
    let [length, ..] = head;
    let pair = [length, head[1]];
    Ok(vec![0; usize::from(pair[0]) + usize::from(head[2])])
}
