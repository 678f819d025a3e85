//! Pieces of query text.

/// Puts quotes around, and nothing more: a quote inside ends the string.
pub fn quoted(name: &str) -> String {
    format!("SELECT id FROM users WHERE name = '{name}'")
}

/// A column of the table, whatever was asked for.
pub fn column(asked: &str) -> &'static str {
    match asked {
        "mail" => "mail",
        "born" => "born",
        _ => "id",
    }
}
