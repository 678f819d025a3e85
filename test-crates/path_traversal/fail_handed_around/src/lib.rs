//! One name that is handed to many functions, which each do something with it.
use axum::extract::Path as Segment;
use std::fs;

pub async fn all(Segment(name): Segment<String>) {
    run(&name);
}

fn run(name: &str) {
    step_1(name);
    step_2(name);
    step_3(name);
    step_4(name);
    step_5(name);
    step_6(name);
    step_7(name);
    step_8(name);
    step_9(name);
    step_10(name);
    step_11(name);
    step_12(name);
    step_13(name);
    step_14(name);
    step_15(name);
    step_16(name);
    step_17(name);
    step_18(name);
    step_19(name);
    step_20(name);
}

fn step_1(name: &str) {
    let _ = fs::read(format!("1/{name}")); //~ path_traversal
}

fn step_2(name: &str) {
    let _ = fs::read_to_string(format!("2/{name}")); //~ path_traversal
}

fn step_3(name: &str) {
    let _ = fs::remove_file(format!("3/{name}")); //~ path_traversal
}

fn step_4(name: &str) {
    let _ = fs::remove_dir(format!("4/{name}")); //~ path_traversal
}

fn step_5(name: &str) {
    let _ = fs::remove_dir_all(format!("5/{name}")); //~ path_traversal
}

fn step_6(name: &str) {
    let _ = fs::create_dir(format!("6/{name}")); //~ path_traversal
}

fn step_7(name: &str) {
    let _ = fs::create_dir_all(format!("7/{name}")); //~ path_traversal
}

fn step_8(name: &str) {
    let _ = fs::read_dir(format!("8/{name}")); //~ path_traversal
}

fn step_9(name: &str) {
    let _ = fs::read(format!("9/{name}")); //~ path_traversal
}

fn step_10(name: &str) {
    let _ = fs::read_to_string(format!("10/{name}")); //~ path_traversal
}

fn step_11(name: &str) {
    let _ = fs::remove_file(format!("11/{name}")); //~ path_traversal
}

fn step_12(name: &str) {
    let _ = fs::remove_dir(format!("12/{name}")); //~ path_traversal
}

fn step_13(name: &str) {
    let _ = fs::remove_dir_all(format!("13/{name}")); //~ path_traversal
}

fn step_14(name: &str) {
    let _ = fs::create_dir(format!("14/{name}")); //~ path_traversal
}

fn step_15(name: &str) {
    let _ = fs::create_dir_all(format!("15/{name}")); //~ path_traversal
}

fn step_16(name: &str) {
    let _ = fs::read_dir(format!("16/{name}")); //~ path_traversal
}

fn step_17(name: &str) {
    let _ = fs::read(format!("17/{name}")); //~ path_traversal
}

fn step_18(name: &str) {
    let _ = fs::read_to_string(format!("18/{name}")); //~ path_traversal
}

fn step_19(name: &str) {
    let _ = fs::remove_file(format!("19/{name}")); //~ path_traversal
}

fn step_20(name: &str) {
    let _ = fs::remove_dir(format!("20/{name}")); //~ path_traversal
}

pub async fn counted_first(Segment(name): Segment<String>) {
    count(&name);
    let _ = fs::read(&name); //~ path_traversal
}

fn count(name: &str) {
    let number: u32 = name.parse().expect("a number");
    println!("{number}");
}
