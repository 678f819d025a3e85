//! Texts whose beginning and rest are asked apart.
use axum::extract::Path;

pub struct Part(String);

impl TryFrom<String> for Part {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let fits = text.len() == 8
            && text.bytes().take(3).all(|byte| byte.is_ascii_uppercase())
            && text.bytes().skip(3).all(|byte| byte.is_ascii_digit());
        if !fits {
            return Err("no number of a part");
        }
        Ok(Part(text))
    }
}

impl std::ops::Deref for Part {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

pub async fn by_number(Path(number): Path<String>) -> Result<(), &'static str> {
    let part = Part::try_from(number)?;
    let _ = super::open().execute_batch(&format!("DELETE FROM parts WHERE number = '{}'", &*part));
    Ok(())
}

fn column(text: &str) -> Option<&str> {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if first.is_ascii_alphabetic() && letters.all(|c| c.is_ascii_alphanumeric() || c == '_') => {
            Some(text)
        }
        _ => None,
    }
}

pub async fn by_column(Path(name): Path<String>) {
    if let Some(name) = column(&name) {
        let _ = super::open().execute_batch(&format!("UPDATE parts SET {name} = 0"));
    }
}

pub async fn first_by_closure(Path(name): Path<String>) {
    let mut letters = name.chars();
    let is_name = letters.next().is_some_and(|c| c.is_alphabetic()) && letters.all(char::is_alphanumeric);
    if is_name {
        let _ = super::open().execute_batch(&format!("DROP TABLE {name}"));
    }
}

pub async fn first_by_pattern(Path(name): Path<String>) {
    let mut letters = name.chars();
    if !matches!(letters.next(), Some('a'..='z' | '_')) || !letters.all(|c| matches!(c, 'a'..='z' | '0'..='9')) {
        return;
    }
    let _ = super::open().execute_batch(&format!("DROP TABLE {name}"));
}
