//! Records that outside data cannot break into two.
use axum::extract::{Path, Query};
use axum::http::HeaderMap;
use log::{info, warn};
use serde::Deserialize;
use std::net::IpAddr;
use uuid::Uuid;

#[derive(Deserialize, Debug, Clone, Copy, PartialEq)]
pub enum Level {
    Low,
    High,
}

#[derive(Deserialize, Debug)]
pub struct Report {
    level: Level,
    text: String,
    weight: f32,
    tags: Vec<String>,
}

pub async fn both_breaks(Path(name): Path<String>) {
    info!("{}", name.replace('\n', "").replace('\r', ""));
}

pub async fn set_of_breaks(Path(name): Path<String>) {
    let name = name.replace(['\n', '\r'], "_");
    info!("{name}");
}

pub async fn slice_of_breaks(Path(name): Path<String>) {
    info!("{}", name.replace(&['\n', '\r'][..], " "));
}

pub async fn control_characters(Path(name): Path<String>) {
    info!("{}", name.replace(char::is_control, "?"));
}

pub async fn filtered(Path(name): Path<String>) {
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    info!("{name}");
}

pub async fn alphanumeric_kept(Path(mut name): Path<String>) {
    name.retain(|c| c.is_ascii_alphanumeric());
    info!("{name}");
}

pub async fn escaped(Path(name): Path<String>) {
    info!("{}", name.escape_debug());
    info!("{}", name.escape_default());
}

pub async fn debugged(Query(report): Query<Report>) {
    info!("{:?}", report.text);
    info!("{report:?}");
    info!("{:?}", report.tags);
}

fn one_line(text: &str) -> String {
    text.replace('\r', "\\r").replace('\n', "\\n")
}

pub async fn own_cleaning(Path(name): Path<String>) {
    info!("{}", one_line(&name));
}

pub async fn no_text(Query(report): Query<Report>) {
    info!("{:?} {} {}", report.level, report.weight, report.tags.len());
}

pub async fn chosen(Query(report): Query<Report>) {
    let level = match report.level {
        Level::Low => "low",
        Level::High => "high",
    };
    warn!("{level}");
}

pub async fn compared(Path(name): Path<String>) {
    warn!("admin: {}", name == "admin");
}

pub async fn equal(Path(name): Path<String>) {
    if name == "admin" {
        warn!("{name} was here");
    }
}

pub async fn allow_list(Path(name): Path<String>) {
    if !["start", "stop"].contains(&name.as_str()) {
        warn!("unknown order");
        return;
    }
    info!("order {name}");
}

pub async fn identifier(Path(id): Path<Uuid>) {
    info!("order {id}");
}

pub async fn address(headers: HeaderMap) {
    let text = headers.get("x-real-ip").and_then(|value| value.to_str().ok()).unwrap_or_default();
    match text.parse::<IpAddr>() {
        Ok(address) => info!("from {address}"),
        Err(_) => info!("from nowhere"),
    }
}

pub async fn parsed(Path(name): Path<String>) {
    let number: i64 = name.parse().unwrap_or(-1);
    info!("number {number}");
}

pub async fn overwritten(Path(mut name): Path<String>) {
    drop(std::mem::take(&mut name));
    name.push_str("somebody");
    info!("{name}");
}

pub async fn structured(Query(report): Query<Report>) {
    tracing::info!(weight = report.weight, tags = report.tags.len(), "report");
    tracing::info!(text = ?report.text, level = ?report.level, "report");
}

pub async fn shadowed(Path(name): Path<String>) {
    let name = name.len();
    info!("{name}");
}

pub async fn first_byte(Path(name): Path<String>) {
    info!("{:?} {}", name.bytes().next(), name.starts_with('/'));
}

pub fn constants() {
    const NAME: &str = "service";
    info!("{NAME} {}", ["a", "b"].join("-"));
    for (name, port) in [("http", 80), ("https", 443)] {
        info!("{name} on {port}");
    }
}

mod own {
    macro_rules! info {
        ($text:expr) => {
            $text.len()
        };
    }
    pub(crate) use info;
}

pub async fn another_info(Path(name): Path<String>) -> String {
    own::info!(name).to_string()
}

pub fn whole_path(request: actix_web::dev::ServiceRequest) {
    info!("{} {} {}", request.path(), request.uri(), request.query_string());
}

pub async fn set_in_an_address(Path(name): Path<String>, mut address: url::Url) {
    address.set_path(&name);
    info!("{}", address.path());
}

pub async fn too_late(name: impl Future<Output = Result<String, std::io::Error>>) {
    let waited = tokio::time::timeout(std::time::Duration::from_secs(1), name).await;
    if let Err(elapsed) = waited {
        info!("{elapsed}");
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_may_write_what_it_likes() {
        log::info!("{}", std::env::var("RUN").unwrap_or_default());
    }
}

struct Quoted(String);

impl std::fmt::Debug for Quoted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "quoted {:?}", self.0)
    }
}

pub async fn quoted_by_its_own(Path(name): Path<String>) {
    info!("{:?}", Quoted(name));
}
