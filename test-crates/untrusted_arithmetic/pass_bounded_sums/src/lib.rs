//! Sums that cannot leave their type, or that say what happens when they do.
mod casts;

use axum::extract::{Path, Query};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Order {
    count: u32,
    small: u8,
    name: String,
}

pub async fn checked(Query(order): Query<Order>) -> Option<String> {
    Some(order.count.checked_add(1)?.to_string())
}

pub async fn saturating(Query(order): Query<Order>) -> String {
    order.count.saturating_mul(3).to_string()
}

pub async fn wrapping(Query(order): Query<Order>) -> String {
    order.count.wrapping_add(1).to_string()
}

pub async fn overflowing(Query(order): Query<Order>) -> String {
    let (value, over) = order.count.overflowing_mul(7);
    format!("{value} {over}")
}

pub async fn widened(Query(order): Query<Order>) -> String {
    let total = u32::from(order.small) * 1000 + 7;
    total.to_string()
}

pub async fn widened_by_as(Query(order): Query<Order>) -> String {
    let total = order.count as u64 * 60;
    total.to_string()
}

pub async fn minimum(Query(order): Query<Order>) -> String {
    let total = order.count.min(1000) * 60;
    total.to_string()
}

pub async fn rejected(Query(order): Query<Order>) -> String {
    if order.count > 1000 {
        return String::new();
    }
    let total = order.count * 60 + 1;
    total.to_string()
}

pub async fn remainder(Query(order): Query<Order>) -> String {
    let index = order.count % 12 + 1;
    index.to_string()
}

pub async fn not_smaller(Query(order): Query<Order>) -> String {
    if order.count < 10 {
        return String::new();
    }
    let rest = order.count - 10;
    rest.to_string()
}

pub async fn converted(Path(count): Path<u64>) -> Result<String, String> {
    let count = u16::try_from(count).map_err(|error| error.to_string())?;
    Ok(count.to_string())
}

pub async fn narrowed_after_bound(Path(count): Path<u64>) -> String {
    let count = count.clamp(0, 200) as u8;
    count.to_string()
}

pub async fn fraction(Path(count): Path<f32>) -> String {
    let half = count / 2.0 - 1.0;
    half.to_string()
}

pub async fn text(Query(order): Query<Order>) -> String {
    let mut text = order.name + "!";
    text += "?";
    text
}

pub async fn comparison(Query(order): Query<Order>) -> String {
    (order.count > u32::from(order.small)).to_string()
}

pub fn constants() -> u32 {
    let (width, height) = (640u32, 480u32);
    width * height + 1
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_counts() {
        let count = std::env::var("COUNT").map_or(0u8, |text| text.parse().unwrap());
        assert!(count + 1 > 0);
    }
}
