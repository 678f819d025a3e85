//! A request that comes in is given to the program itself in another form: it goes nowhere.
use http::{HeaderMap, Method, Uri};
use hyper::body::Incoming;

pub struct OwnRequest {
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub body: Incoming,
}

pub fn taken(request: http::Request<Incoming>) -> OwnRequest {
    let (parts, body) = request.into_parts();
    OwnRequest {
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body,
    }
}

pub fn given_back(own: OwnRequest) -> http::Result<http::Request<Incoming>> {
    http::Request::builder()
        .method(own.method)
        .uri(own.uri)
        .body(own.body)
}

pub fn around(request: http::Request<Incoming>) -> http::Result<http::Request<Incoming>> {
    given_back(taken(request))
}
