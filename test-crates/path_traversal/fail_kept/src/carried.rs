//! What is put into a request before its handler gets it.
use actix_web::dev::ServiceRequest;
use actix_web::{App, HttpMessage, HttpRequest, HttpServer, web};
use axum::Router;
use axum::extract::{Extension, Request};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;

#[derive(Clone)]
pub struct Theme(pub String);

#[derive(Clone)]
pub struct Visitor {
    pub home: String,
    pub visits: u32,
}

#[derive(Clone)]
pub struct Locale(pub String);

pub fn routes() -> Router {
    Router::new()
        .route("/theme", get(theme))
        .route("/home", get(home))
        .route("/again", get(again))
        .route("/locale", get(locale))
        .layer(middleware::from_fn(look))
}

async fn look(mut request: Request, next: Next) -> Response {
    let sent = request.headers().get("x-theme").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    request.extensions_mut().insert(Theme(sent.clone()));
    request.extensions_mut().insert(Visitor { home: sent, visits: 1 });
    request.extensions_mut().insert(Locale("de".to_owned()));
    next.run(request).await
}

async fn theme(Extension(Theme(file)): Extension<Theme>) -> Option<String> {
    std::fs::read_to_string(file).ok() //~ path_traversal
}

async fn home(Extension(visitor): Extension<Visitor>) -> Option<String> {
    std::fs::read_to_string(&visitor.home).ok() //~ path_traversal
}

async fn again(request: Request) -> Option<String> {
    let visitor = request.extensions().get::<Visitor>()?;
    std::fs::read_to_string(&visitor.home).ok() //~ path_traversal
}

async fn locale(Extension(Locale(name)): Extension<Locale>) -> Option<String> {
    std::fs::read_to_string(name).ok()
}

#[derive(Clone)]
pub struct Branch(pub String);

pub async fn serve() -> std::io::Result<()> {
    let app = || App::new().route("/a", web::get().to(by_data)).route("/b", web::get().to(by_request));
    HttpServer::new(app).bind("127.0.0.1:8080")?.run().await
}

pub fn mark(request: &ServiceRequest) -> Option<()> {
    let branch = request.headers().get("x-branch")?.to_str().ok()?.to_owned();
    request.extensions_mut().insert(Branch(branch));
    Some(())
}

async fn by_data(branch: web::ReqData<Branch>) -> &'static str {
    std::fs::read(&branch.0).ok(); //~ path_traversal
    "read"
}

async fn by_request(request: HttpRequest) -> &'static str {
    let extensions = request.extensions();
    let branch = extensions.get::<Branch>().unwrap();
    std::fs::read(&branch.0).ok(); //~ path_traversal
    "read"
}
