//! Secrets in types that are not marked.

#[cra::secret]
pub struct Token(String);

pub struct Login { //~ undeclared_secret
    pub user: String,
    pub password: String,
}

pub struct Keys { //~ undeclared_secret
    pub private_key: Option<String>,
}
