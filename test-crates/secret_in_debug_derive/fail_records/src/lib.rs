//! Records whose derived text shows a secret.
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Debug as Shown;

#[derive(Debug)]
pub struct Login {
    pub user: String,
    pub password: String, //~ secret_in_debug_derive
}

#[derive(Clone, serde::Deserialize, std::fmt::Debug)]
pub struct Config {
    pub url: String,
    #[serde(rename = "key")]
    pub api_key: Option<String>, //~ secret_in_debug_derive
    #[serde(skip_serializing)]
    client_secret: Vec<u8>, //~ secret_in_debug_derive
}

#[derive(Shown)]
pub enum Way {
    None,
    Basic { user: String, password: Box<str> }, //~ secret_in_debug_derive
    Bearer { access_token: Cow<'static, str> }, //~ secret_in_debug_derive
}

#[cfg_attr(feature = "log", derive(Debug))]
pub struct Switched<'a> {
    secret_key: &'a [u8], //~ secret_in_debug_derive
}

#[derive(Debug)]
pub struct Generic<T> {
    shown: T,
    private_key: [u8; 32], //~ secret_in_debug_derive
}

/// What is wiped is still shown.
#[derive(Debug)]
pub struct Wiped {
    passphrase: zeroize::Zeroizing<String>, //~ secret_in_debug_derive
}

#[derive(Debug, Clone)]
pub struct Raw(Vec<u8>);

#[derive(Debug)]
pub struct Nested {
    signing_key: Raw, //~ secret_in_debug_derive
}

type Text = String;
type Bytes = Option<Vec<u8>>;

#[derive(Debug)]
pub struct Aliased {
    pub master_key: Bytes, //~ secret_in_debug_derive
    pub refresh_token: Text, //~ secret_in_debug_derive
    pub passwords: HashMap<String, String>, //~ secret_in_debug_derive
}

#[derive(derive_more::Debug)]
pub struct Shown2 {
    #[debug("user {user}")]
    user: String,
    auth_token: String, //~ secret_in_debug_derive
}

#[derive(derivative::Derivative)]
#[derivative(Debug)]
pub struct Derived {
    db_password: String, //~ secret_in_debug_derive
}

macro_rules! record {
    ($name:ident { $($field:ident: $ty:ty),* }) => {
        #[derive(Debug)]
        pub struct $name { $($field: $ty),* }
    };
}

record!(Made { user: String, smtp_password: String }); //~ secret_in_debug_derive
