//! Names of the database by other ways than a plain path.
use database as db;
use db::Connection as Store;
use std::env::args as words;

type Handle = Store;

fn second_word() -> String {
    words().skip(1).next().unwrap_or_default()
}

pub fn renamed_type(store: &Store) -> db::Result<usize> {
    store.execute(&format!("DELETE FROM {}", second_word()), ()) //~ sql_injection
}

pub fn alias_of_type(handle: &Handle) -> db::Result<()> {
    let text = second_word();
    Handle::execute_batch(handle, &text) //~ sql_injection
}

pub fn import_inside(path: &str) -> db::Result<()> {
    use database::*;
    let conn = Connection::open(path)?;
    let collected: Vec<String> = std::env::args().collect();
    conn.execute_batch(&collected[1]) //~ sql_injection
}

macro_rules! run {
    ($conn:expr, $text:expr) => {
        $conn.execute($text, [])
    };
}

pub fn local_macro(conn: &Store) -> db::Result<usize> {
    let text = second_word();
    run!(conn, &text) //~ sql_injection
}

pub fn local_macro_constant(conn: &Store) -> db::Result<usize> {
    let _text = second_word();
    run!(conn, "DELETE FROM t")
}

/// Has methods of the same name, and no database.
pub struct Shell;

impl Shell {
    pub fn execute(&self, text: &str, _rest: ()) -> usize {
        text.len()
    }
}

pub fn another_execute(shell: &Shell) -> usize {
    shell.execute(&second_word(), ())
}
