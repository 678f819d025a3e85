//! The environment changed when there are threads already.

use std::env::{self, set_var as put};
use std::thread;

#[tokio::main]
async fn main() {
    env::set_var("RUST_LOG", "info"); //~ static_mut
    let worker = thread::spawn(move || {
        std::env::remove_var("TOKEN"); //~ static_mut
    });
    worker.join().ok();
    late();
    indirect();
    pool();
    foreign();
    tokio::spawn(async { std::env::set_var("A", "b") }).await.ok(); //~ static_mut
}

fn late() {
    let _ = thread::Builder::new().name("worker".into()).spawn(|| ());
    put("MODE", "late"); //~ static_mut
}

fn indirect() {
    start();
    unsafe { env::set_var("MODE", "indirect") } //~ static_mut
}

fn start() {
    workers();
}

fn workers() {
    thread::spawn(|| ());
}

fn pool() {
    rayon::join(|| (), || ());
    env::remove_var("POOL"); //~ static_mut
}

fn foreign() {
    thread::scope(|scope| {
        scope.spawn(|| ());
        unsafe {
            libc::setenv(c"A".as_ptr(), c"b".as_ptr(), 1); //~ static_mut
        }
    });
}
