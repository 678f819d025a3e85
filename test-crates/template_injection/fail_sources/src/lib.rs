//! Templates that clients write.
use actix_web::{post, web, HttpResponse};
use axum::extract::{Form, Path, Query};
use axum::response::Html;
use handlebars::Handlebars;
use minijinja::{context, Environment};
use serde::Deserialize;
use std::collections::BTreeMap;
use tera::{Context, Tera};

#[derive(Deserialize)]
pub struct Letter {
    template: String,
    name: String,
    copies: u8,
}

pub async fn tera_once(Form(letter): Form<Letter>) -> String {
    Tera::one_off(&letter.template, &Context::new(), true).unwrap_or_default() //~ template_injection
}

pub async fn tera_once_of_constant(Form(letter): Form<Letter>) -> String {
    let mut context = Context::new();
    context.insert("name", &letter.name);
    Tera::one_off("hello {{ name }}", &context, true).unwrap_or_default()
}

pub async fn tera_text(Form(letter): Form<Letter>) -> String {
    let text = format!("hello {}, this is {{{{ sender }}}}", letter.name);
    let mut tera = Tera::default();
    tera.render_str(&text, &Context::new()).unwrap_or_default() //~ template_injection
}

pub async fn tera_text_of_number(Form(letter): Form<Letter>) -> String {
    let text = format!("{} copies for {{{{ name }}}}", letter.copies);
    let mut context = Context::new();
    context.insert("name", &letter.name);
    Tera::default().render_str(&text, &context).unwrap_or_default()
}

pub async fn tera_added(Query(letter): Query<Letter>) -> Html<String> {
    let mut tera = Tera::default();
    if tera.add_raw_template("letter.html", &letter.template).is_err() { //~ template_injection
        return Html(String::new());
    }
    Html(tera.render("letter.html", &Context::new()).unwrap_or_default())
}

pub async fn jinja_text(Path(text): Path<String>) -> String {
    Environment::new().render_str(&text, context! {}).unwrap_or_default() //~ template_injection
}

pub async fn jinja_owned(Path(text): Path<String>) -> String {
    let mut environment = Environment::new();
    let _ = environment.add_template_owned("letter.txt", text); //~ template_injection
    environment.get_template("letter.txt").and_then(|template| template.render(context! {})).unwrap_or_default()
}

pub async fn jinja_expression(Path(text): Path<String>) -> String {
    let environment = Environment::new();
    match environment.compile_expression(&text) { //~ template_injection
        Ok(expression) => expression.eval(context! {}).map(|value| value.to_string()).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

pub async fn jinja_value(Path(text): Path<String>) -> String {
    Environment::new().render_str("hello {{ name }}", context! { name => text }).unwrap_or_default()
}

pub async fn handlebars_text(Form(letter): Form<Letter>) -> String {
    let data = BTreeMap::from([("name", letter.name)]);
    Handlebars::new().render_template(&letter.template, &data).unwrap_or_default() //~ template_injection
}

pub async fn handlebars_registered(body: String) -> String {
    let mut registry = Handlebars::new();
    let _ = registry.register_template_string("letter", body.trim()); //~ template_injection
    registry.render("letter", &()).unwrap_or_default()
}

#[post("/partial")]
pub async fn handlebars_partial(body: web::Bytes) -> HttpResponse {
    let text = String::from_utf8_lossy(&body);
    let mut registry = Handlebars::new();
    let _ = registry.register_partial("footer", text); //~ template_injection
    HttpResponse::Ok().body(registry.render_template("{{> footer}}", &()).unwrap_or_default())
}

fn render(source: &str) -> String {
    Environment::new().render_str(source, ()).unwrap_or_default() //~ template_injection
}

pub fn fetched() -> Result<String, ureq::Error> {
    let source = ureq::get("https://letters.example.com/spring").call()?.body_mut().read_to_string()?;
    println!("{}", render("{{ 1 + 1 }}"));
    Ok(render(&source))
}
