//! Texts of which a part was asked, and not the rest.
use axum::extract::Path;
use rusqlite::Connection;

fn open() -> Connection {
    Connection::open_in_memory().expect("memory is there")
}

pub struct Part(String);

impl TryFrom<String> for Part {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let begins = text.bytes().take(3).all(|byte| byte.is_ascii_uppercase());
        if !begins {
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
    let _ = open().execute_batch(&format!("DELETE FROM parts WHERE number = '{}'", &*part)); //~ sql_injection
    Ok(())
}

pub async fn gap(Path(name): Path<String>) {
    let fits = name.chars().take(2).all(char::is_alphanumeric) && name.chars().skip(4).all(char::is_alphanumeric);
    if fits {
        let _ = open().execute_batch(&format!("DROP TABLE {name}")); //~ sql_injection
    }
}

pub async fn other_text(Path((name, other)): Path<(String, String)>) {
    let fits = name.chars().take(2).all(char::is_alphanumeric) && other.chars().skip(2).all(char::is_alphanumeric);
    if fits {
        let _ = open().execute_batch(&format!("DROP TABLE {name}")); //~ sql_injection
    }
}

pub async fn first_letter(Path(name): Path<String>) {
    let mut letters = name.chars();
    if let Some(first) = letters.next()
        && first.is_ascii_alphabetic()
    {
        let _ = open().execute_batch(&format!("DROP TABLE {name}")); //~ sql_injection
    }
}

pub async fn quotes_let_through(Path(name): Path<String>) {
    let mut letters = name.chars();
    let fits = letters.next().is_some_and(|c| c.is_alphabetic())
        && letters.all(|c| c.is_alphanumeric() || c == '\'' || c == ';');
    if fits {
        let _ = open().execute_batch(&format!("DELETE FROM parts WHERE name = '{name}'")); //~ sql_injection
    }
}
