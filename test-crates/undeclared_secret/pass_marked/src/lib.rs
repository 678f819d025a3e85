//! Secrets in types that are marked, and types without any.

#[cra::secret]
pub struct Token(String);

// cra: secret
pub struct Login {
    password: String,
}

pub struct Account {
    pub password: Token,
    pub password_length: usize,
    pub name: String,
}
