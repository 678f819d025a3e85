//! What handlers share and nobody outside chose, or was looked at before it was kept.
use axum::Router;
use axum::extract::{Extension, Path, Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};

static COUNTED: Mutex<Vec<u64>> = Mutex::new(Vec::new());
static CHECKED: Mutex<Vec<String>> = Mutex::new(Vec::new());

#[derive(Clone)]
pub struct Store {
    folder: String,
    titles: Arc<Mutex<Vec<String>>>,
    sizes: Arc<RwLock<HashMap<u64, u64>>>,
}

#[derive(Clone)]
pub struct Account(pub u64);

#[derive(Clone)]
pub struct Note {
    pub text: String,
    pub file: &'static str,
}

pub struct Upload {
    pub number: u64,
}

pub fn routes() -> Router {
    let (uploads, arrived) = flume::unbounded::<Upload>();
    tokio::spawn(async move {
        while let Ok(upload) = arrived.recv_async().await {
            std::fs::read(upload.number.to_string()).ok();
        }
    });
    let store = Store { folder: "store".to_owned(), titles: Arc::default(), sizes: Arc::default() };
    Router::new()
        .route("/keep/{title}", post(keep))
        .route("/list", get(list))
        .route("/size", get(size))
        .route("/file", get(file))
        .route("/note", get(note))
        .route("/upload/{number}", post(upload))
        .layer(middleware::from_fn(who))
        .layer(Extension(uploads))
        .with_state(store)
}

async fn keep(State(store): State<Store>, Path(title): Path<String>) {
    store.sizes.write().unwrap().insert(1, title.len() as u64);
    COUNTED.lock().unwrap().push(title.len() as u64);
    if !title.is_empty() && title.chars().all(|letter| letter.is_ascii_alphanumeric()) {
        CHECKED.lock().unwrap().push(title.clone());
    }
    store.titles.lock().unwrap().push(title);
}

async fn list(State(store): State<Store>) -> Option<String> {
    for number in COUNTED.lock().ok()?.iter() {
        std::fs::read(number.to_string()).ok()?;
    }
    for title in CHECKED.lock().ok()?.iter() {
        std::fs::read(title).ok()?;
    }
    std::fs::read_to_string(&store.folder).ok()
}

async fn size(State(store): State<Store>) -> Option<String> {
    let size = *store.sizes.read().ok()?.get(&1)?;
    std::fs::read_to_string(size.to_string()).ok()
}

async fn who(mut request: Request, next: Next) -> Response {
    let sent = request.headers().get("x-account").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    request.extensions_mut().insert(Account(sent.parse().unwrap_or(0)));
    request.extensions_mut().insert(Note { text: sent, file: "notes.txt" });
    next.run(request).await
}

async fn file(Extension(Account(number)): Extension<Account>) -> Option<String> {
    std::fs::read_to_string(number.to_string()).ok()
}

async fn note(Extension(note): Extension<Note>) -> Option<String> {
    std::fs::read_to_string(note.file).ok()
}

async fn upload(Extension(uploads): Extension<flume::Sender<Upload>>, Path(number): Path<u64>) {
    uploads.send(Upload { number }).ok();
}

pub fn each_its_own() -> Router {
    Router::new().route("/given/{name}", get(given)).route("/own", get(own))
}

async fn given(Path(name): Path<String>) -> usize {
    static SLOT: Mutex<String> = Mutex::new(String::new());
    *SLOT.lock().unwrap() = name;
    SLOT.lock().unwrap().len()
}

async fn own() -> Option<String> {
    static SLOT: Mutex<String> = Mutex::new(String::new());
    *SLOT.lock().unwrap() = "banner.txt".to_owned();
    let name = SLOT.lock().unwrap().clone();
    std::fs::read_to_string(name).ok()
}
