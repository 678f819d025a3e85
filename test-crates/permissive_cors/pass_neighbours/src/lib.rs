//! Things of the same names that are something else.
use std::any::Any;

use http::{HeaderMap, header};

/// A map of where trains start.
#[derive(Default)]
pub struct CorsLayer {
    origins: Vec<String>,
}

impl CorsLayer {
    pub fn permissive() -> Self {
        Self::default()
    }

    pub fn allow_any_origin(self) -> Self {
        self
    }

    pub fn allow_origin(mut self, origin: &str) -> Self {
        self.origins.push(origin.to_owned());
        self
    }

    pub fn predicate(self, rule: impl Fn(&str) -> bool) -> bool {
        self.origins.iter().all(|origin| rule(origin))
    }
}

pub fn own() -> bool {
    CorsLayer::permissive().allow_any_origin().allow_origin("*").predicate(|_| true)
}

pub fn any(value: &dyn Any) -> bool {
    value.is::<CorsLayer>()
}

/// Whether another service lets everybody in.
pub fn is_open(answer: &HeaderMap) -> bool {
    let origin = answer.get(header::ACCESS_CONTROL_ALLOW_ORIGIN);
    origin.is_some_and(|origin| origin == "*") || is(answer, "access-control-allow-origin", "null")
}

fn is(answer: &HeaderMap, name: &str, value: &str) -> bool {
    answer.get(name).is_some_and(|found| found == value)
}

pub fn advice() -> String {
    format!("the answer has the header `{}: {}`, which lets {} in", header::ACCESS_CONTROL_ALLOW_ORIGIN, "*", "everybody")
}

pub fn more_advice() {
    println!("never send `Access-Control-Allow-Origin: *` with cookies");
}
