//! Partials that clients write.
use axum::extract::{Json, State};
use handlebars::Handlebars;
use std::sync::{Arc, Mutex};

pub async fn partial(Json(text): Json<String>) -> bool {
    let mut registry = Handlebars::new();
    registry.register_partial("footer", text).is_ok() //~ template_injection
}

pub async fn by_reference(Json(text): Json<String>) -> bool {
    let mut registry = handlebars::Handlebars::new();
    registry.register_partial("footer", &text).is_ok() //~ template_injection
}

pub async fn shared(State(registry): State<Arc<Mutex<Handlebars<'static>>>>, body: String) -> bool {
    let mut registry = registry.lock().unwrap();
    registry.register_partial("footer", &body).is_ok() //~ template_injection
}

pub struct Pages<'a> {
    registry: Handlebars<'a>,
}

impl Pages<'_> {
    fn add(&mut self, name: &str, text: &str) -> bool {
        self.registry.register_partial(name, text).is_ok() //~ template_injection
    }
}

pub async fn added(Json((name, text)): Json<(String, String)>) -> bool {
    let mut pages = Pages { registry: Handlebars::new() };
    pages.add(&name, &text)
}
