//! Personal data that is stored and not declared.

use serde::Serialize;

#[cra::secret]
pub struct Token(String);

#[derive(Clone, Serialize)]
pub struct Owner { //~ undeclared_personal_data
    /// Where notices go.
    #[serde(rename = "e-mail")]
    pub owner_email: String,
    pub(crate) units: u32,
    date_of_birth: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row { latitude: f64, kind: u8 } //~ undeclared_personal_data
