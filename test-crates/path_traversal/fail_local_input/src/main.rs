//! A command line tool that is given names where it could have been given numbers.
use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufRead};
use std::path::PathBuf;

fn main() -> io::Result<()> {
    first()?;
    os_words()?;
    variable()?;
    from_list()?;
    prompted()?;
    numbered()?;
    own_home()
}

pub fn first() -> io::Result<()> {
    let name = env::args().nth(1).expect("a name is given");
    println!("{}", fs::read_to_string(format!("profiles/{name}.toml"))?); //~ path_traversal
    Ok(())
}

pub fn os_words() -> io::Result<()> {
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    for word in &words {
        File::create(PathBuf::from("out").join(word))?; //~ path_traversal
    }
    Ok(())
}

pub fn variable() -> io::Result<()> {
    let theme = env::var("THEME").unwrap_or_else(|_| "light".into());
    fs::copy(format!("themes/{theme}.css"), "style.css")?; //~ path_traversal
    Ok(())
}

pub fn from_list() -> io::Result<()> {
    for name in fs::read_to_string("names.txt")?.lines() {
        fs::remove_file(format!("cache/{name}"))?; //~ path_traversal
    }
    Ok(())
}

pub fn prompted() -> io::Result<()> {
    let name = io::stdin().lock().lines().next().transpose()?.unwrap_or_default();
    fs::remove_dir_all(format!("cache/{name}"))?; //~ path_traversal
    Ok(())
}

pub fn numbered() -> io::Result<()> {
    let number = env::args().nth(2).and_then(|word| word.parse::<u32>().ok()).unwrap_or(0);
    fs::remove_dir_all(format!("cache/{number}"))
}

pub fn own_home() -> io::Result<()> {
    fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/out"))
}
