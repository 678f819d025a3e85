//! Lines hold no line break, and numbers in them neither.
use serde::Deserialize;
use std::io::{BufRead, BufReader};
use std::net::TcpStream;

#[derive(Deserialize)]
pub struct Order {
    unit: String,
    count: u32,
}

pub fn lines(stream: TcpStream) -> std::io::Result<()> {
    for line in BufReader::new(stream).lines() {
        let line = line?;
        log::info!("got {line}");
    }
    Ok(())
}

pub fn orders(stream: TcpStream) -> std::io::Result<()> {
    for line in BufReader::new(stream).lines() {
        let order: Order = serde_json::from_str(&line?)?;
        log::info!("{} of {:?}", order.count, order.unit);
    }
    Ok(())
}
