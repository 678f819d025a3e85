//! Loops and blocks that are left by their names, with what was asked for.
use std::env;
use std::fs;
use std::io;

fn from_the_outer_loop() -> io::Result<String> {
    let words: Vec<String> = env::args().collect();
    let shelf = 'search: loop {
        for word in &words {
            if let Some(rest) = word.strip_prefix("--shelf=") {
                break 'search rest.to_owned();
            }
        }
        break String::from("first");
    };
    fs::read_to_string(shelf) //~ path_traversal
}

fn from_a_loop_in_a_block() -> io::Result<String> {
    let shelf = 'found: {
        for word in env::args() {
            if word.len() > 3 {
                break 'found word;
            }
        }
        String::from("first")
    };
    fs::read_to_string(shelf) //~ path_traversal
}

fn kept_when_the_outer_goes_on() -> io::Result<()> {
    let mut shelf = String::from("first");
    let mut left = 3;
    'rounds: while left > 0 {
        left -= 1;
        for word in env::args() {
            shelf = word;
            if left == 1 {
                continue 'rounds;
            }
        }
        shelf = String::from("last");
    }
    fs::remove_file(shelf) //~ path_traversal
}

fn main() -> io::Result<()> {
    kept_when_the_outer_goes_on()?;
    println!("{} {}", from_the_outer_loop()?, from_a_loop_in_a_block()?);
    Ok(())
}
