//! Sums with numbers of clients, which wrap around or end the program.
mod casts;

use axum::extract::{Json, Path, Query};
use serde::Deserialize;
use std::io::{self, Read};
use std::net::TcpStream;

#[derive(Deserialize)]
pub struct Order {
    count: u32,
    price: u32,
    bits: u32,
    name: String,
    weight: f64,
}

pub async fn product(Query(order): Query<Order>) -> String {
    let total = order.count * order.price; //~ untrusted_arithmetic
    total.to_string()
}

pub async fn product_checked(Query(order): Query<Order>) -> String {
    order.count.checked_mul(order.price).map_or_else(String::new, |total| total.to_string())
}

pub async fn product_of_wide(Query(order): Query<Order>) -> String {
    let total = u64::from(order.count) * u64::from(order.price);
    total.to_string()
}

pub async fn sum(Path((left, right)): Path<(u64, u64)>) -> String {
    let sum = left + right; //~ untrusted_arithmetic
    sum.to_string()
}

pub async fn difference(Path(offset): Path<usize>) -> String {
    let rest = 1024 - offset; //~ untrusted_arithmetic
    rest.to_string()
}

pub async fn shift(Query(order): Query<Order>) -> String {
    let mask = 1u32 << order.bits; //~ untrusted_arithmetic
    mask.to_string()
}

pub async fn narrowed(Path(count): Path<u64>) -> String {
    let count = count as u8; //~ untrusted_arithmetic
    count.to_string()
}

pub async fn narrowed_checked(Path(count): Path<u64>) -> String {
    u8::try_from(count).map_or_else(|_| String::new(), |count| count.to_string())
}

pub async fn assigned(Json(numbers): Json<Vec<i32>>) -> String {
    let mut total = 0;
    for number in numbers {
        total += number; //~ untrusted_arithmetic
    }
    total.to_string()
}

pub async fn assigned_saturating(Json(numbers): Json<Vec<i32>>) -> String {
    let mut total = 0i32;
    for number in numbers {
        total = total.saturating_add(number);
    }
    total.to_string()
}

pub fn frame(mut stream: TcpStream) -> io::Result<u32> {
    let mut head = [0; 4];
    stream.read_exact(&mut head)?;
    let length = u32::from_be_bytes(head);
    Ok(length + 4) //~ untrusted_arithmetic
}

pub async fn fraction(Query(order): Query<Order>) -> String {
    let total = order.weight * 2.0 + f64::from(order.count);
    total.to_string()
}

pub async fn text(Query(order): Query<Order>) -> String {
    order.name + " and more"
}

pub async fn other_checked(Query(order): Query<Order>) -> String {
    if order.price > 100 {
        return String::new();
    }
    let end = order.count + 1; //~ untrusted_arithmetic
    end.to_string()
}

pub async fn wrong_way_round(Path(count): Path<u32>) -> String {
    if count < 100 {
        return String::new();
    }
    let double = count * 2; //~ untrusted_arithmetic
    double.to_string()
}

fn next(number: u32) -> u32 {
    number + 1 //~ untrusted_arithmetic
}

pub async fn helper(Path(number): Path<u32>) -> String {
    format!("{} {}", next(1), next(number))
}

pub fn of_the_command_line() -> Option<i64> {
    let number: i64 = std::env::args().nth(1)?.parse().ok()?;
    Some(number * 60) //~ untrusted_arithmetic
}
