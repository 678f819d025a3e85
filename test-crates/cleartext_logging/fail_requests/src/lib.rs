//! What requests show, and what the spans of functions record.
pub mod read;
use axum::http::{HeaderMap, HeaderValue, header};
use log::info;
use tracing::instrument;

pub struct WebSession {
    id: String,
    seat: u32,
}

impl WebSession {
    pub fn session_id(&self) -> &str {
        &self.id
    }

    pub fn seat_id(&self) -> u32 {
        self.seat
    }
}

#[derive(Debug)]
pub struct Door {
    pub pin_code: String,
    pub floor: u8,
}

pub async fn headers(headers: HeaderMap) {
    if let Some(shown) = headers.get(header::AUTHORIZATION) {
        info!("{shown:?}"); //~ cleartext_logging
    }
    if let Some(jar) = headers.get(header::COOKIE) {
        info!("{jar:?}"); //~ cleartext_logging
    }
    let bearer = headers.get("Authorization").and_then(|value| value.to_str().ok());
    info!("{}", bearer.unwrap_or_default()); //~ cleartext_logging
    info!("{:?}", headers.get(header::ACCEPT));
    info!("{}", headers.contains_key(header::AUTHORIZATION));
}

pub async fn marked(headers: HeaderMap) {
    if let Some(shown) = headers.get(header::AUTHORIZATION) {
        let mut shown: HeaderValue = shown.clone();
        info!("{shown:?}"); //~ cleartext_logging
        shown.set_sensitive(false);
        info!("{shown:?}"); //~ cleartext_logging
        shown.set_sensitive(true);
        info!("{shown:?}");
    }
}

pub async fn sides(headers: HeaderMap) {
    let basic = headers.get("authorization").and_then(|value| value.to_str().ok());
    if let Some((user, rest)) = basic.and_then(|text| text.split_once(':')) {
        info!("{user}");
        info!("{rest}"); //~ cleartext_logging
    }
}

pub struct CardTable {
    session_id: String,
}

pub fn sessions(session: &WebSession, table: &CardTable, session_id: u64) {
    info!("{}", table.session_id);
    info!("{}", session.session_id()); //~ cleartext_logging
    info!("{}", session.seat_id());
    info!("{session_id}");
}

#[instrument] //~ cleartext_logging
pub fn every_parameter(user: &str, access_token: &str) -> bool {
    user.len() == access_token.len()
}

#[instrument(level = "debug", skip(access_token))]
pub fn all_but_one(user: &str, access_token: &str) -> bool {
    user.len() == access_token.len()
}

#[instrument(skip_all)]
pub fn none(door: &Door) -> u8 {
    door.floor
}

#[tracing::instrument(name = "open")] //~ cleartext_logging
pub fn by_its_type(door: &Door) -> u8 {
    door.floor
}

#[instrument(skip_all, fields(kind = "door", floor = door.floor, pin = %door.pin_code.as_str()))] //~ cleartext_logging
pub fn field(door: &Door) -> u8 {
    door.floor
}

#[instrument(fields(access_token = access_token.len()))]
pub fn field_in_its_place(access_token: &str) -> bool {
    access_token.is_empty()
}

#[own::instrument]
pub fn another_attribute(access_token: &str) -> bool {
    access_token.is_empty()
}
