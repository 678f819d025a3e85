//! Innocent names, telling contents.
pub mod steady;
mod store;

pub const DATABASE: &str = "postgres://shop:Oe3iaW5u@db.internal:5432/shop"; //~ hardcoded_credential

pub fn queue() -> Vec<String> {
    vec![
        "amqp://guest:9aKq71bz@queue.internal//".to_owned(), //~ hardcoded_credential
        "amqp://queue.internal//".to_owned(),
    ]
}

pub fn upload() -> (&'static str, &'static str) {
    ("AKIAQ3EGTR7ZKX5VWM2J", "eu-central-1") //~ hardcoded_credential
}

pub fn notify() -> String {
    let hook = "xoxb-481516234215-108aBcDeFgHiJkLmNoPq"; //~ hardcoded_credential
    format!("Bearer {hook}")
}

pub const SIGNER: &str = "-----BEGIN EC PRIVATE KEY----- //~ hardcoded_credential
MHcCAQEEIBvR8kq3T0bq8m1J9rZkq6Jz8m2J5p7uVw1dQyXzT4hcoAoGCCqGSM49
AwEHoUQDQgAE2mKz7pF4nC0w8Yv9bTtQ1sXhR6eJdL3gKuVaWfZxMqNcPyHi5rEo
-----END EC PRIVATE KEY-----
";
