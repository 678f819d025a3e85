//! What only sounds like something about people, or is the harmless part of it.
use rusqlite::Connection;

pub struct Rider {
    pub email: String,
    pub email_verified: bool,
    pub email_template: String,
    pub phone_count: u32,
    pub credit_card: String,
}

fn last_digits(text: &str) -> String {
    let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
    digits[digits.len().saturating_sub(4)..].iter().collect()
}

pub fn register(db: &Connection, rider: &Rider) -> rusqlite::Result<()> {
    db.execute("INSERT INTO riders (ok) VALUES (?1)", [rider.email_verified])?;
    db.execute("INSERT INTO riders (page) VALUES (?1)", [&rider.email_template])?;
    db.execute("INSERT INTO riders (phones) VALUES (?1)", [rider.phone_count])?;
    db.execute("INSERT INTO riders (card) VALUES (?1)", [last_digits(&rider.credit_card)])?;
    Ok(())
}

pub fn known(db: &Connection, rider: &Rider) -> rusqlite::Result<i64> {
    db.query_row("SELECT id FROM riders WHERE mail = ?1", [&rider.email], |row| row.get(0))
}

pub fn told(rider: &Rider) {
    println!("a letter goes to {}", rider.email);
}

pub fn other_mark(db: &Connection, theme: &str, wifi_password: &str) -> rusqlite::Result<usize> {
    let sql = "INSERT INTO themes VALUES ('%')".replace('%', theme);
    db.execute_batch(&sql)?;
    let sql = "SELECT id FROM nets WHERE phrase = '%'".replace('%', wifi_password);
    db.execute(&sql, [])
}
