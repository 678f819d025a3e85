//! Templates of this program, filled with values of clients.
use axum::extract::{Form, Path};
use handlebars::Handlebars;
use minijinja::{context, Environment};
use serde::{Deserialize, Serialize};
use tera::{Context, Tera};

const LETTER: &str = "hello {{ name }}";

#[derive(Deserialize, Serialize)]
pub struct Letter {
    name: String,
    kind: Kind,
}

#[derive(Deserialize, Serialize, Clone, Copy)]
pub enum Kind {
    Short,
    Long,
}

pub async fn tera_value(Form(letter): Form<Letter>) -> String {
    let Ok(context) = Context::from_serialize(&letter) else { return String::new() };
    let mut tera = Tera::default();
    let _ = tera.add_raw_template("letter", LETTER);
    tera.render("letter", &context).unwrap_or_default()
}

pub async fn tera_chosen(Form(letter): Form<Letter>) -> String {
    let source = match letter.kind {
        Kind::Short => "hi",
        Kind::Long => LETTER,
    };
    let mut context = Context::new();
    context.insert("name", &letter.name);
    Tera::one_off(source, &context, true).unwrap_or_default()
}

pub async fn tera_name(Path(name): Path<String>) -> String {
    let mut tera = Tera::default();
    let _ = tera.add_raw_template("a", "A");
    tera.render(&name, &Context::new()).unwrap_or_default()
}

pub async fn jinja_value(Form(letter): Form<Letter>) -> String {
    let mut environment = Environment::new();
    let _ = environment.add_template("letter", LETTER);
    environment.get_template("letter").and_then(|found| found.render(&letter)).unwrap_or_default()
}

pub async fn jinja_number(Path(number): Path<u32>) -> String {
    Environment::new().render_str(&format!("{{{{ {number} * 2 }}}}"), context! {}).unwrap_or_default()
}

pub async fn jinja_listed(Path(name): Path<String>) -> String {
    if !["{{ a }}", "{{ b }}"].contains(&name.as_str()) {
        return String::new();
    }
    Environment::new().render_str(&name, context! { a => 1, b => 2 }).unwrap_or_default()
}

pub async fn jinja_length(Path(name): Path<String>) -> String {
    Environment::new().render_str(&format!("{} letters", name.len()), ()).unwrap_or_default()
}

pub async fn handlebars_value(Form(letter): Form<Letter>) -> String {
    Handlebars::new().render_template("hello {{name}}", &letter).unwrap_or_default()
}

pub async fn handlebars_registered(Form(letter): Form<Letter>) -> String {
    let mut registry = Handlebars::new();
    let _ = registry.register_template_string("letter", LETTER);
    registry.render("letter", &letter).unwrap_or_default()
}

pub async fn overwritten(Path(mut source): Path<String>) -> String {
    println!("{}", source.len());
    source = LETTER.to_owned();
    Handlebars::new().render_template(&source, &()).unwrap_or_default()
}

pub fn constants() -> String {
    let source = ["a", "b"].map(|name| format!("{{{{ {name} }}}}")).join(", ");
    Environment::new().render_str(&source, context! { a => 1, b => 2 }).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_writes_one() {
        let source = std::env::var("SOURCE").unwrap_or_default();
        assert!(minijinja::Environment::new().render_str(&source, ()).is_ok());
    }
}
