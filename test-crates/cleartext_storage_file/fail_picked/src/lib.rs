//! Secrets that are picked from lists, maps and pairs by what is written.
use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::{fs, io};

pub fn by_number(password: &str) -> io::Result<()> {
    let words = ["north", password, "south"];
    fs::write("/var/lib/gate/a", words[1])?; //~ cleartext_storage_file
    let at = words.len() - 2;
    fs::write("/var/lib/gate/b", words[at])?; //~ cleartext_storage_file
    fs::write("/var/lib/gate/c", words.concat()) //~ cleartext_storage_file
}

pub fn by_key(password: String) -> io::Result<()> {
    let mut form = BTreeMap::new();
    form.insert("gate", String::from("north"));
    form.insert("phrase", password);
    fs::write("/var/lib/gate/d", &form["phrase"])?; //~ cleartext_storage_file
    fs::write("/var/lib/gate/e", form.remove("phrase").unwrap_or_default()) //~ cleartext_storage_file
}

pub fn by_a_key_from_elsewhere(password: String, key: &str) -> io::Result<()> {
    let mut form = HashMap::new();
    form.insert("gate", String::from("north"));
    form.insert("phrase", password);
    fs::write("/var/lib/gate/f", &form[key]) //~ cleartext_storage_file
}

pub fn lent(password: String) -> io::Result<()> {
    let mut form = HashMap::new();
    form.insert("gate", String::from("north"));
    fill(&mut form, password);
    fs::write("/var/lib/gate/g", &form["gate"]) //~ cleartext_storage_file
}

fn fill(form: &mut HashMap<&str, String>, password: String) {
    form.insert("gate", password);
}

pub fn one_of_a_map(password: String) -> io::Result<()> {
    let mut form = HashMap::new();
    form.insert("phrase", password);
    let Some((_, value)) = form.drain().next() else {
        return Ok(());
    };
    fs::write("/var/lib/gate/h", value) //~ cleartext_storage_file
}

pub fn of_any_type(password: &str) -> io::Result<()> {
    let thing: Box<dyn Any> = Box::new(password.to_owned());
    match thing.downcast_ref::<String>() {
        Some(text) => fs::write("/var/lib/gate/i", text), //~ cleartext_storage_file
        None => Ok(()),
    }
}

pub fn a_pair(credentials: (String, String)) -> io::Result<()> {
    let (_, password) = credentials;
    fs::write("/var/lib/gate/j", password) //~ cleartext_storage_file
}

pub fn without_names(credentials: (String, String)) -> io::Result<()> {
    let (_, second) = credentials;
    fs::write("/var/lib/gate/k", second) //~ cleartext_storage_file
}
