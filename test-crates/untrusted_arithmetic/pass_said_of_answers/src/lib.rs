//! What the answer of a function says of what it was asked is said as well where the answer gets another error.
use anyhow::Context;
use axum::Json;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Batch {
    count: u32,
    width: u32,
}

fn cells(batch: &Batch) -> Option<u32> {
    if batch.count > 1000 || batch.width > 64 {
        return None;
    }
    Some(batch.count * batch.width)
}

fn small(number: u32) -> Result<u32, &'static str> {
    if number > 64 {
        return Err("too wide");
    }
    Ok(number)
}

pub async fn at_once(Json(batch): Json<Batch>) -> Result<String, &'static str> {
    let width = small(batch.width)?;
    Ok(format!("{width} {}", batch.width * 8))
}

pub async fn another_error(Json(batch): Json<Batch>) -> Result<String, &'static str> {
    let cells = cells(&batch).ok_or("too many")?;
    Ok(format!("{cells} {}", batch.width * 8))
}

pub async fn error_by_closure(Json(batch): Json<Batch>) -> Result<String, String> {
    small(batch.width).map_err(|error| error.to_uppercase())?;
    Ok(format!("{}", batch.width * 8))
}

pub async fn with_words(Json(batch): Json<Batch>) -> Result<String, String> {
    let cells = sized(&batch).map_err(|error| error.to_string())?;
    Ok(cells)
}

fn sized(batch: &Batch) -> anyhow::Result<String> {
    let cells = cells(batch).context("too many")?;
    Ok(format!("{cells} {}", batch.width * 8))
}

pub async fn ends_otherwise(Json(batch): Json<Batch>) -> String {
    let cells = cells(&batch).unwrap();
    format!("{cells} {}", batch.width * 8)
}
