//! Cleaning that takes something else away, or from something else.
use axum::extract::Path;
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
