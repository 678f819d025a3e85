//! Functions that run before or after `main` and use what the runtime of std has not set up, or has taken down.
pub mod kinds;
pub mod state;
pub mod tables;

use std::io::Write;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use ctor::{ctor, dtor};

#[ctor]
fn prints() {
    println!("loaded"); //~ ctor_std_call
}

#[ctor]
fn prints_errors() {
    eprintln!("loaded"); //~ ctor_std_call
}

#[dtor]
fn prints_at_the_end() {
    print!("unloaded"); //~ ctor_std_call
}

#[ctor]
fn writes() {
    let _ = std::io::stdout().write_all(b"loaded\n"); //~ ctor_std_call
}

#[ctor]
fn locks() {
    let _out = std::io::stderr().lock(); //~ ctor_std_call
}

#[ctor::ctor]
fn by_full_path() {
    std::println!("loaded"); //~ ctor_std_call
}

#[::ctor::dtor]
fn by_absolute_path() {
    ::std::eprint!("unloaded"); //~ ctor_std_call
}

#[ctor]
unsafe fn unsafely() {
    println!("loaded"); //~ ctor_std_call
}

#[ctor]
fn starts_a_thread() {
    std::thread::spawn(|| {}); //~ ctor_std_call
}

#[ctor]
fn sleeps() {
    std::thread::sleep(core::time::Duration::from_millis(1)); //~ ctor_std_call
}

#[dtor]
fn asks_for_the_thread() {
    let _ = std::thread::current(); //~ ctor_std_call
}

#[ctor]
fn reads_the_environment() {
    let _level = std::env::var("LEVEL"); //~ ctor_std_call
}

#[ctor]
fn reads_the_arguments() {
    for argument in std::env::args() { //~ ctor_std_call
        core::hint::black_box(argument);
    }
}

#[ctor]
fn changes_the_environment() {
    unsafe { std::env::set_var("LOADED", "1") }; //~ ctor_std_call
}

#[ctor]
fn reads_a_file() {
    let _ = std::fs::read("/etc/shop.toml"); //~ ctor_std_call
}

#[dtor]
fn removes_a_file() {
    let _ = std::fs::remove_file("/run/shop.pid"); //~ ctor_std_call
}

#[ctor]
fn opens_a_file() {
    let _ = std::fs::File::create("/run/shop.pid"); //~ ctor_std_call
}

#[ctor]
fn listens() {
    let _ = std::net::TcpListener::bind("127.0.0.1:0"); //~ ctor_std_call
}

#[dtor]
fn leaves() {
    std::process::exit(3); //~ ctor_std_call
}

#[ctor]
fn runs_a_program() {
    let _ = std::process::Command::new("true").status(); //~ ctor_std_call
}

#[ctor]
fn takes_the_time() {
    let _ = std::time::Instant::now(); //~ ctor_std_call
}

#[ctor]
fn in_a_branch() {
    if cfg!(feature = "loud") {
        println!("loaded"); //~ ctor_std_call
    }
}

#[ctor]
fn by_closure() {
    let say = |what: &str| println!("{what}"); //~ ctor_std_call
    say("loaded");
}

#[ctor]
fn debugs() {
    dbg!(1 + 1); //~ ctor_std_call
}

static COUNT: AtomicUsize = AtomicUsize::new(0);
static LOADED: AtomicBool = AtomicBool::new(false);

#[ctor]
fn asks_whether_it_could() {
    let opened = std::fs::File::open("/proc/self/status"); //~ ctor_std_call
    if opened.is_err() {
        COUNT.fetch_add(1, Ordering::SeqCst);
    }
    let failed = opened.map(|file| file.metadata().is_err()).unwrap_or(true); //~ ctor_std_call
    LOADED.store(!failed, Ordering::SeqCst);
}
