//! A request with a secret in a header: its body and its address have none.
use http::{Method, Request};
use log::{debug, trace};

pub fn build(api_key: &str, body: String) -> Request<String> {
    let request = Request::builder()
        .method(Method::POST)
        .uri("https://example.org/items")
        .header("x-api-key", api_key)
        .body(body);
    request.expect("nothing in it is wrong")
}

pub fn send(api_key: &str) {
    let request = build(api_key, "{}".to_owned());
    trace!("the body is {:?}", request.body());
    debug!("it goes to {}", request.uri());
    let (parts, body) = request.into_parts();
    debug!("{} {} {}", parts.method, parts.uri, body);
}
