//! Loops and blocks that are left by their names, without what was asked for.
use std::env;
use std::fs;
use std::io;

fn left_before() -> io::Result<String> {
    let mut shelf = String::from("first");
    'search: loop {
        for word in env::args() {
            if word == "--quick" {
                break 'search;
            }
        }
        shelf.push('/');
        break;
    }
    fs::read_to_string(shelf)
}

fn a_plain_break_leaves_the_loop() -> io::Result<String> {
    let mut shelf = String::from("first");
    for word in env::args() {
        'look: {
            if word.is_empty() {
                break 'look;
            }
            shelf = word;
        }
        shelf = String::from("last");
        break;
    }
    fs::read_to_string(shelf)
}

fn main() -> io::Result<()> {
    println!("{} {}", left_before()?, a_plain_break_leaves_the_loop()?);
    Ok(())
}
