//! What the whole program shares.
use axum::Router;
use axum::extract::Path;
use axum::routing::{get, post};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, OnceLock, RwLock};

static RECENT: Mutex<Vec<String>> = Mutex::new(Vec::new());
static ROOMS: LazyLock<RwLock<HashMap<u8, String>>> = LazyLock::new(Default::default);
static BANNER: OnceLock<String> = OnceLock::new();
static SKINS: Mutex<Vec<String>> = Mutex::new(Vec::new());

pub fn routes() -> Router {
    Router::new()
        .route("/open/{name}", post(open))
        .route("/recent", get(recent))
        .route("/room", get(room))
        .route("/banner", get(banner))
        .route("/skin", get(skin))
        .route("/last/{name}", get(last))
}

async fn open(Path(name): Path<String>) {
    RECENT.lock().unwrap().push(name.clone());
    let mut rooms = ROOMS.write().unwrap();
    rooms.insert(1, name.clone());
    BANNER.set(name).ok();
    SKINS.lock().unwrap().push("dark.css".into());
}

async fn recent() {
    for name in RECENT.lock().unwrap().iter() {
        std::fs::read(name).ok(); //~ path_traversal
    }
}

async fn room() -> Option<String> {
    let rooms = ROOMS.read().ok()?;
    std::fs::read_to_string(rooms.get(&1)?).ok() //~ path_traversal
}

async fn banner() -> Option<Vec<u8>> {
    std::fs::read(BANNER.get()?).ok() //~ path_traversal
}

async fn skin() -> Option<Vec<u8>> {
    std::fs::read(SKINS.lock().ok()?.first()?).ok()
}

static LAST: Mutex<String> = Mutex::new(String::new());

async fn last(Path(name): Path<String>) {
    keep_last(&name);
    read_last();
}

fn keep_last(name: &str) {
    *LAST.lock().unwrap() = name.to_owned();
}

fn read_last() {
    let name = LAST.lock().unwrap().clone();
    std::fs::read(name).ok(); //~ path_traversal
}
