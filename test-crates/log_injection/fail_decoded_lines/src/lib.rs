//! Lines hold no line break, but what is written in them in JSON may stand for one.
use serde::Deserialize;
use std::io::{BufRead, BufReader};
use std::net::TcpStream;

#[derive(Deserialize)]
pub struct Order {
    unit: String,
    count: u32,
}

pub fn orders(stream: TcpStream) -> std::io::Result<()> {
    for line in BufReader::new(stream).lines() {
        let line = line?;
        let order: Order = serde_json::from_str(&line)?;
        log::info!("{} of {}", order.count, order.unit); //~ log_injection
    }
    Ok(())
}

pub fn text_of_all(text: &str) -> Vec<Order> {
    text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

pub fn by_function(mut stream: TcpStream) -> std::io::Result<()> {
    let mut text = String::new();
    std::io::Read::read_to_string(&mut stream, &mut text)?;
    for order in text_of_all(&text) {
        log::warn!("unknown unit {}", order.unit); //~ log_injection
    }
    Ok(())
}
