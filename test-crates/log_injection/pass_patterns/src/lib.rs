//! Patterns, questions and texts of types that leave no line break.
use axum::extract::Path;
use log::{Level, info};
use once_cell::sync::Lazy;
use regex::Regex;
use std::fmt::{self, Write as _};
use std::sync::LazyLock;

static PLATE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\A[A-Z]{3}[0-9]{3}\z").unwrap());
static ODD: Lazy<Regex> = Lazy::new(|| Regex::new("[^A-Za-z0-9 _-]").expect("is a pattern"));
static BREAKS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\r\n|\r|\n").unwrap());

pub async fn all_of_it(Path(plate): Path<String>) {
    if PLATE.is_match(&plate) {
        info!("car {plate}");
    }
    let short = Regex::new("^[a-z]+$").unwrap();
    if !short.is_match(&plate) {
        return;
    }
    info!("car {plate}");
}

pub async fn nothing_odd_in_it(Path(plate): Path<String>) {
    if ODD.is_match(&plate) {
        return;
    }
    info!("car {plate}");
}

pub async fn taken_out(Path(plate): Path<String>) {
    info!("car {}", ODD.replace_all(&plate, ""));
    info!("car {}", BREAKS.replace_all(&plate, "; "));
}

pub async fn bytes_below_the_first_letter(Path(plate): Path<String>) {
    if plate.bytes().any(|byte| byte < 0x20 || byte == 0x7f) {
        return;
    }
    info!("car {plate}");
}

pub async fn letters_from_the_first_on(Path(plate): Path<String>) {
    let shown: String = plate.chars().filter(|letter| *letter >= ' ').collect();
    info!("car {shown}");
}

struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars().flat_map(char::escape_default) {
            f.write_char(letter)?;
        }
        Ok(())
    }
}

struct Gate {
    plate: String,
    number: u8,
}

impl fmt::Display for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "gate {} with {:?}", self.number, self.plate)
    }
}

pub async fn shown_in_one_line(Path(plate): Path<String>) {
    info!("car {}", OneLine(&plate));
    let gate = Gate { plate, number: 4 };
    info!("{gate}");
    info!("{}", gate.to_string());
}

pub async fn escaped_elsewhere(Path(plate): Path<String>) {
    tracing::Span::current().record("plate", tracing::field::debug(&plate));
    let record = log::Record::builder().level(Level::Info).args(format_args!("car {plate:?}")).build();
    log::logger().log(&record);
    let log = slog::Logger::root(slog::Discard, slog::o!());
    slog::info!(log, "car"; "length" => plate.len(), "plate" => ?plate);
}
