//! Values that are known by the key they are kept under.
use std::collections::{BTreeMap, HashMap};

pub fn map(settings: &HashMap<String, String>) {
    println!("{}", settings["smtp_password"]); //~ cleartext_logging
}

pub fn map_get(settings: &HashMap<String, String>) {
    if let Some(value) = settings.get("client_secret") {
        log::info!("client: {value}"); //~ cleartext_logging
    }
}

pub fn entry_that_was_put(user: &str, password: &str) {
    let mut form = BTreeMap::new();
    form.insert("a", user);
    form.insert("b", password);
    log::debug!("posting {:?}", form); //~ cleartext_logging
}

pub fn environment_os() {
    let given = std::env::var_os("API_TOKEN");
    println!("{:?}", given); //~ cleartext_logging
}
