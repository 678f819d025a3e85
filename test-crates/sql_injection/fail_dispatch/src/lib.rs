//! Texts that go through one of several implementations of a trait, which leaves them as they are.
mod shown;

use axum::extract::Query;
use postgres::Client;

/// How a text becomes part of a statement.
trait Form {
    fn of(&self, text: &str) -> String;
}

struct AsItIs;
struct Quoted {
    mark: char,
}
struct Length;

impl Form for AsItIs {
    fn of(&self, text: &str) -> String {
        text.to_owned()
    }
}

impl Form for Quoted {
    fn of(&self, text: &str) -> String {
        format!("{0}{text}{0}", self.mark)
    }
}

impl Form for Length {
    fn of(&self, text: &str) -> String {
        text.len().to_string()
    }
}

fn by_type<F: Form>(form: &F, text: &str) -> String {
    form.of(text)
}

fn by_object(form: &dyn Form, text: &str) -> String {
    by_reference(form, text)
}

fn by_reference(form: &(impl Form + ?Sized), text: &str) -> String {
    form.of(text)
}

fn statement(form: Box<dyn Form>, text: &str) -> String {
    format!("DELETE FROM names WHERE name = {}", form.of(text))
}

pub async fn generic(Query(name): Query<String>, mut db: Client) {
    let _ = db.execute(&format!("SELECT {}", by_type(&AsItIs, &name)), &[]); //~ sql_injection
}

pub async fn object(Query(name): Query<String>, mut db: Client) {
    let form = Quoted { mark: '"' };
    let _ = db.execute(&format!("SELECT {}", by_object(&form, &name)), &[]); //~ sql_injection
}

pub async fn boxed(Query(name): Query<String>, mut db: Client) {
    let _ = db.batch_execute(&statement(Box::new(AsItIs), &name)); //~ sql_injection
}

pub async fn either(Query(name): Query<String>, mut db: Client, long: bool) {
    let form: Box<dyn Form> = if long { Box::new(Length) } else { Box::new(AsItIs) };
    let _ = db.batch_execute(&statement(form, &name)); //~ sql_injection
}

pub async fn replaced(Query(name): Query<String>, mut db: Client, long: bool) {
    let mut form: Box<dyn Form> = Box::new(Length);
    if long {
        form = Box::new(AsItIs);
    }
    let _ = db.batch_execute(&format!("SELECT {}", form.of(&name))); //~ sql_injection
}

pub struct Store {
    form: Box<dyn Form>,
}

impl Store {
    pub async fn kept(&self, Query(name): Query<String>, mut db: Client) {
        let _ = db.batch_execute(&format!("SELECT {}", self.form.of(&name))); //~ sql_injection
    }
}
