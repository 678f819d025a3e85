//! What stands beside a secret in a list, a map or a pair is none.
use std::collections::{BTreeMap, HashMap};
use std::{fs, io};

pub fn by_number(password: &str) -> io::Result<usize> {
    let words = ["north", password, "south"];
    fs::write("/var/lib/gate/a", words[2])?;
    Ok(words[1].len())
}

pub fn by_key(password: String) -> io::Result<usize> {
    let mut form = BTreeMap::new();
    form.insert("phrase", password);
    form.insert("gate", String::from("north"));
    fs::write("/var/lib/gate/d", &form["gate"])?;
    fs::write("/var/lib/gate/e", form.remove("gate").unwrap_or_default())?;
    Ok(form.len())
}

pub fn a_key_of_ours(password: String) -> io::Result<usize> {
    let mut form = HashMap::new();
    form.insert("phrase", password);
    let Some((key, value)) = form.drain().next() else {
        return Ok(0);
    };
    fs::write("/var/lib/gate/h", key)?;
    Ok(value.len())
}

pub fn a_pair(credentials: (String, String)) -> io::Result<usize> {
    let (gate, password) = credentials;
    fs::write("/var/lib/gate/j", gate)?;
    Ok(password.len())
}
