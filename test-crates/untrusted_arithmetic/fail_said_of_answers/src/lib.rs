//! Where nobody heeds the answer, or it may be another one, it says nothing of what was asked.
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

pub async fn another_answer(Json(batch): Json<Batch>) -> String {
    let cells = cells(&batch).unwrap_or(1);
    format!("{cells} {}", batch.width * 8) //~ untrusted_arithmetic
}

pub async fn not_heeded(Json(batch): Json<Batch>) -> String {
    let cells = cells(&batch).ok_or("too many");
    format!("{cells:?} {}", batch.width * 8) //~ untrusted_arithmetic
}

pub async fn another_number(Json(batch): Json<Batch>) -> Result<String, String> {
    small(batch.width).map_err(|error| error.to_uppercase())?;
    Ok(format!("{}", batch.count * 8)) //~ untrusted_arithmetic
}

pub async fn instead(Json(batch): Json<Batch>) -> Result<String, &'static str> {
    let width = small(batch.width).or_else(|_| small(8))?;
    Ok(format!("{width} {}", batch.width * 8)) //~ untrusted_arithmetic
}
