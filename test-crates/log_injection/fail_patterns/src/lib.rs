//! Patterns and questions that leave line breaks in a text, and other ways to write a record.
use axum::extract::Path;
use log::{Level, info};
use once_cell::sync::Lazy;
use regex::Regex;
use std::sync::LazyLock;

static PLATE: LazyLock<Regex> = LazyLock::new(|| Regex::new("[A-Z]{3}[0-9]{3}").unwrap());
static PLATES: LazyLock<Regex> = LazyLock::new(|| Regex::new("(?m)^[A-Z]{3}[0-9]{3}$").unwrap());
static START: Lazy<Regex> = Lazy::new(|| Regex::new("^[A-Z]{3}").expect("is a pattern"));
static EITHER: Lazy<Regex> = Lazy::new(|| Regex::new("^[A-Z]$|^[0-9]").expect("is a pattern"));
static NOT_A_SLASH: LazyLock<Regex> = LazyLock::new(|| Regex::new("^[^/]+$").unwrap());
static BRACKETS: LazyLock<Regex> = LazyLock::new(|| Regex::new("[<>]+").unwrap());
static BREAKS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[\r\n]+").unwrap());

pub async fn somewhere_in_it(Path(plate): Path<String>) {
    if PLATE.is_match(&plate) {
        info!("car {plate}"); //~ log_injection
    }
}

pub async fn in_one_of_the_lines(Path(plate): Path<String>) {
    if PLATES.is_match(&plate) {
        info!("car {plate}"); //~ log_injection
    }
}

pub async fn at_its_beginning(Path(plate): Path<String>) {
    if START.is_match(&plate) {
        info!("car {plate}"); //~ log_injection
    }
}

pub async fn one_of_two_goes_on(Path(plate): Path<String>) {
    if EITHER.is_match(&plate) {
        info!("car {plate}"); //~ log_injection
    }
}

pub async fn anything_but_a_slash(Path(plate): Path<String>) {
    if NOT_A_SLASH.is_match(&plate) {
        info!("car {plate}"); //~ log_injection
    }
}

pub async fn brackets_taken_out(Path(plate): Path<String>) {
    info!("car {}", BRACKETS.replace_all(&plate, "")); //~ log_injection
}

pub async fn first_break_taken_out(Path(plate): Path<String>) {
    info!("car {}", BREAKS.replace(&plate, "")); //~ log_injection
}

pub async fn breaks_replaced_by_breaks(Path(plate): Path<String>) {
    info!("car {}", BREAKS.replace_all(&plate, "\n")); //~ log_injection
}

pub async fn carriage_returns_only(Path(plate): Path<String>) {
    info!("car {}", plate.replace('\r', "")); //~ log_injection
    info!("car {}", plate.replace("\r\n", " ")); //~ log_injection
    if !plate.contains('\r') {
        info!("car {plate}"); //~ log_injection
    }
}

pub async fn record_made_by_hand(Path(plate): Path<String>) {
    let record = log::Record::builder().level(Level::Info).args(format_args!("car {plate}")).build();
    log::logger().log(&record); //~ log_injection
}

pub async fn pairs_at_the_end(Path(plate): Path<String>) {
    let log = slog::Logger::root(slog::Discard, slog::o!());
    slog::info!(log, "car"; "gate" => 4, "plate" => plate); //~ log_injection
}

#[rocket::get("/cars/<plate>")]
pub fn macro_of_the_framework(plate: String) {
    rocket::info!("car {plate}"); //~ log_injection
    rocket::warn!("car {plate:?}");
}

pub async fn field_shown_plainly(Path(plate): Path<String>) {
    tracing::Span::current().record("plate", tracing::field::display(&plate)); //~ log_injection
}
