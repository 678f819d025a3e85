//! What handlers share behind locks.
use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::routing::{get, post};
use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, RwLock};

#[derive(Clone, Default)]
pub struct Shelf {
    wanted: Arc<Mutex<Vec<String>>>,
    drawers: Arc<RwLock<BTreeMap<u64, String>>>,
    newest: Arc<tokio::sync::RwLock<Option<String>>>,
    labels: Arc<Mutex<Vec<String>>>,
}

pub fn shelf() -> Router {
    Router::new()
        .route("/want/{title}", post(want))
        .route("/sort/{title}", post(sort))
        .route("/newest/{title}", post(replace))
        .route("/wanted", get(wanted))
        .route("/drawer/{number}", get(drawer))
        .route("/newest", get(newest))
        .route("/labels", get(labels))
        .with_state(Shelf::default())
}

async fn want(State(shelf): State<Shelf>, Path(title): Path<String>) {
    shelf.wanted.lock().unwrap().push(title);
    shelf.labels.lock().unwrap().push("new".to_owned());
}

async fn sort(State(shelf): State<Shelf>, Path(title): Path<String>) {
    let mut drawers = shelf.drawers.write().unwrap();
    drawers.insert(7, title);
}

async fn replace(State(shelf): State<Shelf>, Path(title): Path<String>) {
    let mut newest = shelf.newest.write().await;
    *newest = Some(title);
}

async fn wanted(State(shelf): State<Shelf>) -> usize {
    let mut size = 0;
    for title in shelf.wanted.lock().unwrap().iter() {
        size += std::fs::read(title).map_or(0, |text| text.len()); //~ path_traversal
    }
    size
}

async fn drawer(State(shelf): State<Shelf>) -> Option<String> {
    let drawers = shelf.drawers.read().ok()?;
    let title = drawers.get(&7)?;
    std::fs::read_to_string(title).ok() //~ path_traversal
}

async fn newest(shelf: State<Shelf>) -> Option<String> {
    let title = shelf.newest.read().await.clone()?;
    std::fs::read_to_string(title).ok() //~ path_traversal
}

async fn labels(State(shelf): State<Shelf>) -> Option<String> {
    let labels = shelf.labels.lock().ok()?;
    std::fs::read_to_string(labels.first()?).ok()
}

pub type Waiting = Arc<Mutex<HashSet<String>>>;

pub fn waiting() -> Router {
    let waiting: Waiting = Default::default();
    Router::new().route("/wait/{file}", post(wait)).route("/waiting", get(show_waiting)).with_state(waiting)
}

async fn wait(State(waiting): State<Waiting>, Path(file): Path<String>) {
    waiting.lock().unwrap().insert(file);
}

async fn show_waiting(State(waiting): State<Waiting>) {
    for file in waiting.lock().unwrap().iter() {
        std::fs::remove_file(file).ok(); //~ path_traversal
    }
}

pub struct Printer {
    pages: RwLock<Vec<String>>,
}

impl Printer {
    fn add(&self, page: String) {
        self.pages.write().unwrap().push(page);
    }

    fn pages(&self) -> Vec<String> {
        self.pages.read().unwrap().clone()
    }
}

pub fn printer() -> Router {
    let printer = Arc::new(Printer { pages: RwLock::new(Vec::new()) });
    Router::new().route("/add/{page}", post(add)).route("/print", get(print)).layer(Extension(printer))
}

async fn add(Extension(printer): Extension<Arc<Printer>>, Path(page): Path<String>) {
    printer.add(page);
}

async fn print(Extension(printer): Extension<Arc<Printer>>) {
    for page in printer.pages() {
        std::fs::read(page).ok(); //~ path_traversal
    }
}
