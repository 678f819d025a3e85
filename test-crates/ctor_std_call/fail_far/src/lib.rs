//! The call is several calls away from the attribute.
pub mod held;
pub mod report;

use std::sync::OnceLock;

use ctor::{ctor, dtor};

static NAME: OnceLock<String> = OnceLock::new();

macro_rules! announce {
    ($what:expr) => {
        println!("{}", $what)
    };
}

macro_rules! at_start {
    ($name:ident) => {
        #[ctor::ctor] //~ ctor_std_call
        fn $name() {
            println!("loaded");
        }
    };
}

struct Guard;

impl Guard {
    fn new() -> Self {
        eprintln!("guarded"); //~ ctor_std_call
        Guard
    }

    fn name(&self) -> String {
        std::env::var("NAME").unwrap_or_default() //~ ctor_std_call
    }
}

trait Start {
    fn start(&self);
}

struct Loud;

impl Start for Loud {
    fn start(&self) {
        println!("loud"); //~ ctor_std_call
    }
}

fn first() {
    second();
}

fn second() {
    third(3);
}

fn third(number: u32) {
    if number > 0 {
        third(number - 1);
    }
    println!("{number}"); //~ ctor_std_call
}

fn apply(action: fn()) {
    action();
}

fn action() {
    println!("action"); //~ ctor_std_call
}

fn run(action: impl FnOnce()) {
    action();
}

fn at_the_end() {
    let _ = std::fs::write("/run/shop.state", "down"); //~ ctor_std_call
}

#[ctor]
fn three_calls_away() {
    first();
}

#[dtor]
fn one_call_away() {
    at_the_end();
}

#[ctor]
fn associated() {
    let _guard = Guard::new();
}

#[dtor]
fn method() {
    let guard = Guard;
    core::hint::black_box(guard.name());
}

#[ctor]
fn by_trait() {
    Loud.start();
}

#[ctor]
fn by_function_value() {
    apply(action);
}

#[ctor]
fn by_closure() {
    run(|| println!("run")); //~ ctor_std_call
}

#[ctor]
fn in_another_module() {
    report::loaded();
}

#[ctor]
fn once() {
    NAME.get_or_init(|| std::env::args().next().unwrap_or_default()); //~ ctor_std_call
}

#[ctor]
fn by_own_macro() {
    announce!("loaded"); //~ ctor_std_call
}

at_start!(made_by_a_macro);

pub fn called_by_others_too() {
    first();
}
