//! Locks, maps and tasks that share something.
use axum::extract::{Path};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;
use parking_lot::{Mutex, RwLock};

pub async fn pl(Path(key): Path<String>) {
    let a = Arc::new(Mutex::new(VecDeque::new()));
    let b = a.clone();
    tokio::task::spawn_blocking(move || b.lock().push_back(key)).await.unwrap();
    while let Some(x) = a.lock().pop_front() {
        let _ = std::fs::read(x); //~ path_traversal
    }
}

pub async fn plrw(Path((key, val)): Path<(String, String)>) {
    let a: Arc<RwLock<HashMap<String, String>>> = Arc::new(RwLock::new(HashMap::new()));
    a.write().entry(key).or_default().push_str(&val);
    let guard = a.read();
    if let Some(x) = guard.get("k") {
        let _ = std::fs::read(x); //~ path_traversal
    }
}

pub async fn tokio_mutex(Path(key): Path<String>) {
    let a = Arc::new(tokio::sync::Mutex::new(String::new()));
    {
        let mut g = a.lock().await;
        *g = key;
    }
    let _ = std::fs::read(a.lock().await.as_str()); //~ path_traversal
}

pub async fn tokio_rw(Path(key): Path<String>) {
    let a = Arc::new(tokio::sync::RwLock::new(BTreeMap::new()));
    let b = Arc::clone(&a);
    let h = tokio::spawn(async move {
        b.write().await.insert(1, key);
    });
    h.await.unwrap();
    let g = a.read().await;
    for (_, x) in g.iter() {
        let _ = std::fs::read(x); //~ path_traversal
    }
}

pub async fn tonce(Path(key): Path<String>) {
    let a = tokio::sync::OnceCell::new();
    let x = a.get_or_init(|| async { key.clone() }).await;
    let _ = std::fs::read(x); //~ path_traversal
}
pub async fn joinset(Path(key): Path<String>) {
    let mut set = tokio::task::JoinSet::new();
    set.spawn(async move { format!("/srv/{key}") });
    while let Some(got) = set.join_next().await {
        let _ = std::fs::read(got.unwrap()); //~ path_traversal
    }
}
pub async fn handle(Path(key): Path<String>) {
    let h = std::thread::spawn(move || format!("/srv/{key}"));
    let _ = std::fs::read(h.join().unwrap()); //~ path_traversal
    let s = std::thread::scope(|s| s.spawn(|| String::from("fixed")).join().unwrap());
    let _ = std::fs::read(s);
}
pub async fn weak(Path(key): Path<String>) {
    let a = Arc::new(Mutex::new(String::new()));
    let w = Arc::downgrade(&a);
    if let Some(strong) = w.upgrade() {
        *strong.lock() = key;
    }
    let _ = std::fs::read(a.lock().as_str()); //~ path_traversal
}
pub async fn swap_mem(Path(mut key): Path<String>) {
    let a = Mutex::new(String::new());
    std::mem::swap(&mut *a.lock(), &mut key);
    let _ = std::fs::read(a.into_inner()); //~ path_traversal
}
