//! Shared cells and what is shared by cloning a pointer to them.
use axum::extract::{Path, Query};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex, OnceLock, RwLock};

pub async fn rc_refcell(Path(key): Path<String>) {
    let a = Rc::new(RefCell::new(Vec::new()));
    let b = Rc::clone(&a);
    b.borrow_mut().push(key);
    for name in a.borrow().iter() {
        let _ = std::fs::read(name); //~ path_traversal
    }
}

pub async fn text_grows_in_a_closure(Path(key): Path<String>) {
    let first = Rc::new(RefCell::new(String::from("/srv/")));
    let second = first.clone();
    let put = move || second.borrow_mut().push_str(&key);
    put();
    let _ = std::fs::read(first.borrow().as_str()); //~ path_traversal
}

pub async fn refcell_replace(Path(key): Path<String>) {
    let a = RefCell::new(String::new());
    a.replace(key);
    let held = a.into_inner();
    let _ = std::fs::read(held); //~ path_traversal
}

pub async fn cell_set(Path(key): Path<String>) {
    let a = Cell::new(String::new());
    a.set(key);
    let _ = std::fs::read(a.take()); //~ path_traversal
}

pub async fn once(Path(key): Path<String>) {
    let a = OnceCell::new();
    a.set(key).unwrap();
    let _ = std::fs::read(a.get().unwrap()); //~ path_traversal
    let b: OnceCell<String> = OnceCell::new();
    let v = b.get_or_init(|| "x".to_string());
    let _ = std::fs::read(v);
}

pub async fn once_init(Path(key): Path<String>) {
    let a = OnceLock::new();
    let v = a.get_or_init(|| format!("/srv/{key}"));
    let _ = std::fs::read(v); //~ path_traversal
}

pub async fn arc_mutex(Path(key): Path<String>) {
    let a = Arc::new(Mutex::new(None));
    {
        let a = Arc::clone(&a);
        std::thread::spawn(move || {
            *a.lock().unwrap() = Some(key);
        })
        .join()
        .unwrap();
    }
    if let Some(name) = a.lock().unwrap().take() {
        let _ = std::fs::read(name); //~ path_traversal
    }
}

pub async fn arc_mutex_guard(Path(key): Path<String>) {
    let a = Arc::new(Mutex::new(Vec::<String>::new()));
    let writer = a.clone();
    let mut guard = writer.lock().unwrap();
    guard.push(key);
    drop(guard);
    let all = a.lock().unwrap().join("/");
    let _ = std::fs::read(all); //~ path_traversal
}

fn store(slot: Arc<Mutex<String>>, text: String) {
    *slot.lock().unwrap() = text;
}
fn store_ref(slot: &Mutex<String>, text: &str) {
    slot.lock().unwrap().push_str(text);
}
fn load(slot: &Arc<Mutex<String>>) -> String {
    slot.lock().unwrap().clone()
}

pub async fn across(Path(key): Path<String>) {
    let slot = Arc::new(Mutex::new(String::new()));
    store(slot.clone(), key);
    let _ = std::fs::read(load(&slot)); //~ path_traversal
}
pub async fn across_ref(Path(key): Path<String>) {
    let slot = Arc::new(Mutex::new(String::new()));
    store_ref(&slot, &key);
    let _ = std::fs::read(load(&slot)); //~ path_traversal
}
pub async fn across_other(Path(key): Path<String>) {
    let slot = Arc::new(Mutex::new(String::new()));
    let other = Arc::new(Mutex::new(String::new()));
    store(slot.clone(), key);
    let _ = std::fs::read(load(&other));
    let _ = std::fs::read(load(&slot)); //~ path_traversal
}

pub struct Shared {
    inner: Arc<RwLock<State>>,
}
#[derive(Default)]
pub struct State {
    name: String,
    count: usize,
}
impl Shared {
    fn put(&self, name: String) {
        let mut s = self.inner.write().unwrap();
        s.name = name;
        s.count += 1;
    }
    fn take(&self) -> String {
        self.inner.read().unwrap().name.clone()
    }
    fn count(&self) -> usize {
        self.inner.read().unwrap().count
    }
}
pub async fn shared_state(Query(key): Query<String>) {
    let s = Shared { inner: Arc::default() };
    s.put(key);
    let _ = std::fs::read(s.take()); //~ path_traversal
    let _ = std::fs::read(format!("/srv/{}", s.count()));
}

pub async fn arc_struct_clone(Query(key): Query<String>) {
    let s = Arc::new(Shared { inner: Default::default() });
    let t = s.clone();
    tokio::spawn(async move { t.put(key) }).await.unwrap();
    let _ = std::fs::read(s.take()); //~ path_traversal
}
