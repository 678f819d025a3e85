//! Texts that go through one of several implementations of a trait, of which only a number is left.
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
    let _ = db.execute(&format!("SELECT {}", by_type(&Length, &name)), &[]);
}

pub async fn object(Query(name): Query<String>, mut db: Client) {
    let _ = db.execute(&format!("SELECT {}", by_object(&Length, &name)), &[]);
}

pub async fn boxed(Query(name): Query<String>, mut db: Client) {
    let form: Box<dyn Form> = Box::new(Length);
    let _ = db.batch_execute(&statement(form, &name));
}

pub async fn here(Query(name): Query<String>, mut db: Client) {
    let form: &dyn Form = &Length;
    let _ = db.batch_execute(&format!("SELECT {}", form.of(&name)));
}

pub async fn others(name: &str, mut db: Client) {
    let forms: [Box<dyn Form>; 2] = [Box::new(AsItIs), Box::new(Quoted { mark: '"' })];
    let _ = db.batch_execute(&format!("SELECT {} {}", forms[0].of(name), forms[1].of("fixed")));
}
