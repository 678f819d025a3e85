//! Cleaning that takes something else away, or from something else.
use axum::extract::{Path, Request};
use log::info;

pub async fn other_character(Path(name): Path<String>) {
    info!("{}", name.replace('<', "").replace('\t', " ")); //~ log_injection
}

pub async fn trimmed(Path(name): Path<String>) {
    info!("{}", name.trim()); //~ log_injection
}

pub async fn lower_case(Path(name): Path<String>) {
    info!("{}", name.to_lowercase()); //~ log_injection
}

pub async fn shortened(Path(name): Path<String>) {
    let short: String = name.chars().take(200).collect();
    info!("{short}"); //~ log_injection
}

pub async fn result_dropped(Path(name): Path<String>) {
    let _clean = name.replace(['\r', '\n'], " ");
    info!("{name}"); //~ log_injection
}

pub async fn other_value(Path((first, second)): Path<(String, String)>) {
    let first = first.replace(['\r', '\n'], " ");
    info!("{first} {second}"); //~ log_injection
}

pub async fn first_only(Path((first, _second)): Path<(String, String)>) {
    let first = first.replace(['\r', '\n'], " ");
    info!("{first}");
}

pub async fn line_break_put_in(Path(name): Path<String>) {
    info!("{}", name.replace(',', "\n")); //~ log_injection
}

pub async fn before_cleaning(Path(mut name): Path<String>) {
    info!("{name}"); //~ log_injection
    name = name.replace(['\r', '\n'], " ");
    info!("{name}");
}

pub async fn noticed_only(Path(name): Path<String>) {
    if name.contains('\n') || name.contains('\r') {
        info!("somebody plays with us");
    }
    info!("{name}"); //~ log_injection
}

pub async fn wrong_way_round(Path(name): Path<String>) {
    if name.contains('\n') || name.contains('\r') {
        info!("{name}"); //~ log_injection
    }
}

pub async fn rejected(Path(name): Path<String>) {
    if name.contains('\n') || name.contains('\r') {
        return;
    }
    info!("{name}");
}

pub async fn address(request: Request) {
    info!("{} {:?}", request.uri().path(), request.uri().query());
}

pub async fn decoded_path(request: Request) {
    let path = percent_encoding::percent_decode_str(request.uri().path()).decode_utf8_lossy();
    info!("{path}"); //~ log_injection
}

pub async fn decoded_pairs(request: Request) {
    let query = request.uri().query().unwrap_or_default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        info!("{name}={value}"); //~ log_injection
    }
}

pub async fn cleaned_before_it_is_decoded(Path(name): Path<String>) {
    let name = name.replace(['\r', '\n'], " ");
    info!("{name}");
    info!("{}", percent_encoding::percent_decode_str(&name).decode_utf8_lossy()); //~ log_injection
}

struct Tag(String);

impl std::fmt::Debug for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "tag {}", self.0)
    }
}

pub async fn shown_by_its_own(Path(name): Path<String>) {
    info!("{:?}", Tag(name)); //~ log_injection
}
