//! Locks, tables and other state of std's own, which counts on its runtime.
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::io::{Read, Write};
use std::sync::{Condvar, LazyLock, Mutex, Once, OnceLock, RwLock, mpsc};

static SHOPS: Mutex<Vec<u32>> = Mutex::new(Vec::new());
static PRICES: RwLock<[u32; 2]> = RwLock::new([0; 2]);
static OPENED: Once = Once::new();
static OWNER: OnceLock<u32> = OnceLock::new();
static REGION: LazyLock<String> = LazyLock::new(|| {
    std::env::var("REGION").unwrap_or_default() //~ ctor_std_call
});
static TABLES: OnceLock<Mutex<HashMap<u32, u32>>> = OnceLock::new();

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static NAMES: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

fn tables() -> &'static Mutex<HashMap<u32, u32>> {
    TABLES.get_or_init(|| Mutex::new(HashMap::new())) //~ ctor_std_call
}

#[ctor::ctor]
fn locks() {
    if let Ok(mut shops) = SHOPS.lock() { //~ ctor_std_call
        shops.push(3);
    }
}

#[ctor::ctor]
fn writes() {
    let Ok(mut prices) = PRICES.write() else { return }; //~ ctor_std_call
    prices[0] = 1;
}

#[ctor::ctor]
fn opens_once() {
    OPENED.call_once(|| ()); //~ ctor_std_call
}

#[ctor::ctor]
fn sets_once() {
    let _ = OWNER.set(3); //~ ctor_std_call
}

#[ctor::ctor]
fn makes_what_is_lazy() {
    core::hint::black_box(LazyLock::force(&REGION)); //~ ctor_std_call
}

#[ctor::ctor]
fn of_a_thread() {
    DEPTH.with(|depth| depth.set(1)); //~ ctor_std_call
    NAMES.with_borrow_mut(|names| names.push(1)); //~ ctor_std_call
    DEPTH.set(2); //~ ctor_std_call
}

#[ctor::ctor]
fn in_a_table() {
    let mut seen = HashSet::new(); //~ ctor_std_call
    seen.insert(1); //~ ctor_std_call
    if let Ok(mut held) = tables().lock() { //~ ctor_std_call
        held.insert(1, 2); //~ ctor_std_call
    }
}

#[ctor::ctor]
fn by_channel() {
    let (sender, receiver) = mpsc::channel(); //~ ctor_std_call
    let _ = sender.send(1); //~ ctor_std_call
    core::hint::black_box(receiver);
    Condvar::new().notify_all(); //~ ctor_std_call
}

#[ctor::ctor]
fn panics() {
    std::panic::set_hook(Box::new(|_| ())); //~ ctor_std_call
    let _ = std::panic::catch_unwind(|| 1); //~ ctor_std_call
}

#[ctor::dtor]
fn traces() {
    core::hint::black_box(std::backtrace::Backtrace::capture()); //~ ctor_std_call
    std::process::abort(); //~ ctor_std_call
}

#[ctor::ctor]
fn goes_on_with_a_file() {
    let mut text = [0; 4];
    let Ok(mut file) = std::fs::File::open("/etc/shop") else { return }; //~ ctor_std_call
    let _ = file.read(&mut text); //~ ctor_std_call
    let mut out = std::io::stdout(); //~ ctor_std_call
    let _ = out.write_all(&text); //~ ctor_std_call
}

#[ctor::ctor]
fn one_finding_for_a_chain() {
    let _ = std::process::Command::new("true") //~ ctor_std_call
        .arg("-v")
        .stdout(std::process::Stdio::null())
        .spawn();
}
