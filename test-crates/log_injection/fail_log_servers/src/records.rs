//! Flows through structures, helpers and macros of this program.
use axum::extract::{Json, Path};
use log::info;
use serde::Deserialize;
use std::fmt;

#[derive(Deserialize)]
pub struct Order {
    item: Item,
    count: u32,
}

#[derive(Deserialize)]
pub struct Item {
    name: String,
    kind: Kind,
}

#[derive(Deserialize, Debug, Clone, Copy)]
pub enum Kind {
    Book,
    Film,
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} x {}", self.count, self.item.name)
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an item of kind {:?}", self.kind)
    }
}

pub async fn own_display(Json(order): Json<Order>) {
    info!("ordered {order}"); //~ log_injection
}

pub async fn own_display_of_kind(Json(order): Json<Order>) {
    info!("ordered {}", order.item);
}

pub async fn nested(Json(order): Json<Order>) {
    info!("ordered {}", order.item.name); //~ log_injection
}

pub async fn nested_numbers(Json(order): Json<Order>) {
    info!("ordered {} of {:?}", order.count, order.item.kind);
}

macro_rules! audit {
    ($($part:tt)*) => {
        log::info!(target: "audit", $($part)*)
    };
}

pub async fn own_macro(Path(name): Path<String>) {
    audit!("seen {}", name); //~ log_injection
}

pub async fn own_macro_number(Path(number): Path<u8>) {
    audit!("seen {}", number);
}

fn record(kind: &str, text: &str) {
    info!("{kind}: {text}"); //~ log_injection
}

fn record_fixed(kind: &str, text: &str) {
    info!("{kind}: {text}");
}

pub async fn helper(Path(name): Path<String>) {
    record("seen", &name);
}

pub async fn helper_fixed(Path(name): Path<String>) {
    record_fixed("seen", if name.is_empty() { "nobody" } else { "somebody" });
}

pub async fn later(Path(name): Path<String>) {
    tokio::spawn(async move {
        info!("later: {name}"); //~ log_injection
    });
}

pub async fn closure(Path(name): Path<String>) {
    let tell = |text: &str| info!("told {text}"); //~ log_injection
    tell(&name);
}

pub async fn failed(Path(name): Path<String>) {
    if let Err(error) = name.parse::<u32>() {
        info!("not a number: {error}");
    }
}

pub async fn failed_with_text(Path(name): Path<String>) {
    let parsed = name.parse::<u32>().map_err(|_| format!("not a number: {name}"));
    if let Err(message) = parsed {
        info!("{message}"); //~ log_injection
    }
}

pub async fn printed_is_no_record(Path(name): Path<String>) {
    println!("{}", name.len());
    let _text = format!("{name}");
}

fn point(text: &str) -> Result<(f32, f32), String> {
    let parts: Vec<f32> = text.split(',').filter_map(|part| part.parse().ok()).collect();
    match parts[..] {
        [lat, lon] => Ok((lat, lon)),
        _ => Err(format!("{text} is no point")),
    }
}

pub async fn numbers_or_words(Path(text): Path<String>) {
    let found = point(&text);
    if let Err(error) = &found {
        info!("refused: {error}"); //~ log_injection
    }
    if let Ok((lat, lon)) = found {
        info!("at {lat} {lon}");
    }
}
