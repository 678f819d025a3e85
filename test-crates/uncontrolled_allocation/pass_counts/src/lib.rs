//! How many there are already is no number that somebody made up: they were taken in before.
use std::io::Read;
use std::net::TcpStream;
use std::ops::Deref;

/// Words of a message.
pub struct Words(Vec<String>);

impl Deref for Words {
    type Target = Vec<String>;

    fn deref(&self) -> &Vec<String> {
        &self.0
    }
}

fn received(stream: &mut TcpStream) -> std::io::Result<Words> {
    let mut text = String::new();
    stream.take(4096).read_to_string(&mut text)?;
    Ok(Words(text.split(' ').map(str::to_owned).collect()))
}

pub fn own_list(stream: &mut TcpStream) -> std::io::Result<Vec<usize>> {
    let words = received(stream)?;
    let mut lengths = Vec::with_capacity(words.len());
    lengths.extend(words.iter().map(String::len));
    Ok(lengths)
}

pub fn of_a_library(stream: TcpStream) -> csv::Result<Vec<String>> {
    let mut reader = csv::Reader::from_reader(stream);
    let columns = reader.byte_headers()?.len();
    Ok(std::iter::repeat(String::new()).take(columns).collect())
}
