//! Flows through structures, traits and statics of this program.
use database::Connection;
use serde::Deserialize;
use std::sync::OnceLock;

static FILTER: OnceLock<String> = OnceLock::new();

#[derive(Deserialize)]
pub enum Command {
    Remove { name: String },
    Limit(u32),
    Script(String),
}

pub struct Job {
    text: String,
    note: String,
}

impl Job {
    pub fn new(note: String) -> Self {
        Job { text: "SELECT 1".to_owned(), note }
    }

    fn restrict(&mut self, condition: &str) {
        self.text.push_str(" WHERE ");
        self.text.push_str(condition);
    }
}

pub fn message(conn: &Connection) -> Result<(), Box<dyn std::error::Error>> {
    let command: Command = serde_json::from_str(&std::fs::read_to_string("inbox.json")?)?;
    match command {
        Command::Remove { name } => conn.execute(&format!("DELETE FROM {name}"), [])?, //~ sql_injection
        Command::Limit(count) => conn.execute(&format!("DELETE FROM t LIMIT {count}"), [])?,
        Command::Script(script) => conn.execute(&script, [])?, //~ sql_injection
    };
    Ok(())
}

pub fn note_only(conn: &Connection) -> database::Result<usize> {
    let job = Job::new(std::env::args().last().unwrap_or_default());
    println!("{}", job.note);
    conn.execute(&job.text, [])
}

pub fn restricted(conn: &Connection) -> database::Result<usize> {
    let mut job = Job::new(String::new());
    job.restrict(&std::env::var("CONDITION").unwrap_or_default());
    conn.execute(&job.text, []) //~ sql_injection
}

pub fn restricted_by_constant(conn: &Connection) -> database::Result<usize> {
    let mut job = Job::new(std::env::var("NOTE").unwrap_or_default());
    job.restrict("id > 4");
    conn.execute(&job.text, [])
}

pub fn through_static(conn: &Connection) -> database::Result<usize> {
    let filter = FILTER.get_or_init(|| std::env::var("FILTER").unwrap_or_default());
    conn.execute(&format!("DELETE FROM t WHERE {filter}"), []) //~ sql_injection
}

trait Source {
    fn text(&self) -> String;
}

struct Fixed;
struct Asked;

impl Source for Fixed {
    fn text(&self) -> String {
        "DELETE FROM t".to_owned()
    }
}

impl Source for Asked {
    fn text(&self) -> String {
        std::env::var("ASKED").unwrap_or_default()
    }
}

fn text_of<S: Source>(source: S) -> String {
    source.text()
}

pub fn generic_asked(conn: &Connection) -> database::Result<()> {
    conn.execute_batch(&text_of(Asked)) //~ sql_injection
}

pub fn generic_fixed(conn: &Connection) -> database::Result<()> {
    conn.execute_batch(&text_of(Fixed))
}

pub fn run(conn: Connection) -> Result<(), Box<dyn std::error::Error>> {
    let later = move |text: &str| conn.execute_batch(text); //~ sql_injection
    later("VACUUM")?;
    later(&std::env::var("SCRIPT")?)?;
    Ok(())
}
