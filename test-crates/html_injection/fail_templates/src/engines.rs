//! Engines that are given a text and the values for it.
use super::Note;
use axum::extract::Query;
use axum::response::Html;
use handlebars::Handlebars;
use minijinja::{Environment, context};
use serde_json::json;
use tera::{Context, Tera};

pub async fn tera_off(Query(note): Query<Note>) -> Html<String> {
    let mut values = Context::new();
    values.insert("text", &note.text);
    Html(Tera::one_off("<p>{{ text }}</p>", &values, false).unwrap()) //~ html_injection
}

pub async fn tera_on(Query(note): Query<Note>) -> Html<String> {
    let mut values = Context::new();
    values.insert("text", &note.text);
    Html(Tera::one_off("<p>{{ text }}</p>", &values, true).unwrap())
}

pub async fn tera_safe(Query(note): Query<Note>) -> Html<String> {
    let mut values = Context::new();
    values.insert("title", &note.title);
    values.insert("text", &note.text);
    Html(Tera::one_off("<b>{{ title }}</b>{{ text | safe }}", &values, true).unwrap()) //~ html_injection
}

fn pages() -> Tera {
    let mut tera = Tera::default();
    tera.add_raw_template("note.html", "<b>{{ title }}</b>{{ text | safe }}").unwrap();
    tera.add_raw_template("list.html", "{% for line in lines %}<li>{{ line }}</li>{% endfor %}").unwrap();
    tera
}

pub async fn tera_named(Query(note): Query<Note>) -> Html<String> {
    let mut values = Context::new();
    values.insert("text", &note.text);
    Html(pages().render("note.html", &values).unwrap()) //~ html_injection
}

pub async fn tera_other_value(Query(note): Query<Note>) -> Html<String> {
    let mut values = Context::new();
    values.insert("title", &note.title);
    values.insert("text", "written here");
    Html(pages().render("note.html", &values).unwrap())
}

pub async fn tera_list(Query(note): Query<Note>) -> Html<String> {
    let mut values = Context::new();
    values.insert("lines", &[note.text]);
    Html(pages().render("list.html", &values).unwrap())
}

pub async fn three_braces(Query(note): Query<Note>) -> Html<String> {
    let values = json!({ "text": note.text });
    Html(Handlebars::new().render_template("<p>{{{text}}}</p>", &values).unwrap()) //~ html_injection
}

pub async fn two_braces(Query(note): Query<Note>) -> Html<String> {
    let values = json!({ "text": note.text });
    Html(Handlebars::new().render_template("<p>{{text}}</p>", &values).unwrap())
}

pub async fn told_to_leave(Query(note): Query<Note>) -> Html<String> {
    let mut bars = Handlebars::new();
    bars.register_escape_fn(handlebars::no_escape);
    let values = json!({ "text": note.text });
    Html(bars.render_template("<p>{{text}}</p>", &values).unwrap()) //~ html_injection
}

pub async fn jinja_without_a_name(Query(note): Query<Note>) -> Html<String> {
    let engine = Environment::new();
    Html(engine.render_str("<p>{{ text }}</p>", context! { text => note.text }).unwrap()) //~ html_injection
}

pub async fn jinja_named(Query(note): Query<Note>) -> Html<String> {
    let engine = Environment::new();
    let page = engine.render_named_str("note.html", "<p>{{ text }}</p>", context! { text => note.text });
    Html(page.unwrap())
}

pub async fn jinja_safe(Query(note): Query<Note>) -> Html<String> {
    let mut engine = Environment::new();
    engine.add_template("safe.html", "<p>{{ text|safe }}</p>").unwrap();
    let page = engine.get_template("safe.html").unwrap();
    Html(page.render(context! { text => note.text }).unwrap()) //~ html_injection
}

pub async fn jinja_escaped(Query(note): Query<Note>) -> Html<String> {
    let mut engine = Environment::new();
    engine.add_template("plain.html", "<p>{{ text }}</p>").unwrap();
    let page = engine.get_template("plain.html").unwrap();
    Html(page.render(context! { text => note.text }).unwrap())
}

pub async fn tide_page(request: tide::Request<()>) -> tide::Result {
    let text = request.param("text")?.to_owned();
    let mut answer = tide::Response::new(200);
    answer.set_content_type("text/html");
    answer.set_body(format!("<p>{text}</p>")); //~ html_injection
    Ok(answer)
}

pub async fn tide_text(request: tide::Request<()>) -> tide::Result {
    let text = request.param("text")?.to_owned();
    let mut answer = tide::Response::new(200);
    answer.set_content_type("text/plain");
    answer.set_body(text);
    Ok(answer)
}
