//! Credentials under their names in tables, and variables that get theirs later.
use std::collections::{BTreeMap, HashMap};

pub fn settings() -> HashMap<&'static str, &'static str> {
    let mut all = HashMap::new();
    all.insert("region", "eu-north-1");
    all.insert("access_token", "t7QmZ2x9LpWv4KdR"); //~ hardcoded_credential
    all
}

pub fn store(all: &mut BTreeMap<String, String>) {
    all.insert("db_password".to_owned(), "Sp4nner-Gull".to_owned()); //~ hardcoded_credential
    all.insert(String::from("db_user"), String::from("keeper1"));
}

pub fn later(inside: bool) -> String {
    let mut api_key = String::new();
    if inside {
        api_key = "4fQ9zLm2VtX8".to_owned(); //~ hardcoded_credential
    }
    api_key
}

pub fn cleared(mut password: String) -> String {
    password = String::new();
    password
}
