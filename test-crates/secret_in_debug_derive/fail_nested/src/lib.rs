//! Secrets that generic and nested records show.
use std::collections::HashMap;
use std::sync::Arc;

#[derive(Debug)]
pub struct Credentials<T> {
    pub user: String,
    pub secret: T, //~ secret_in_debug_derive
}

#[derive(Debug, Clone)]
pub struct Holder<S = String> {
    password: Option<S>, //~ secret_in_debug_derive
}

#[derive(Debug)]
pub struct Account {
    pub name: String,
    pub password_hash: String, //~ secret_in_debug_derive
}

#[derive(Debug)]
pub struct Row {
    pub hashed_password: Vec<u8>, //~ secret_in_debug_derive
    pub password_salt: String,
    pub totp_secret: String, //~ secret_in_debug_derive
}

#[derive(Debug)]
pub struct Inner {
    value: String,
}

#[derive(Debug)]
pub enum Stored {
    Plain(String),
    Nothing,
}

#[derive(Debug)]
pub struct Outer {
    api_token: Arc<Inner>, //~ secret_in_debug_derive
    client_secret: Stored, //~ secret_in_debug_derive
    api_keys: HashMap<String, Inner>, //~ secret_in_debug_derive
}

#[derive(Debug)]
pub enum Login {
    Password(String), //~ secret_in_debug_derive
    ApiKey(String), //~ secret_in_debug_derive
    Guest,
}

#[derive(Debug)]
pub struct Password(pub String); //~ secret_in_debug_derive

#[derive(Debug)]
pub struct ApiKey(String); //~ secret_in_debug_derive
