//! Routes of actix-web in scopes that ask.
use actix_web::{App, HttpResponse, web};
use actix_web_httpauth::extractors::bearer::BearerAuth;
use actix_web_httpauth::middleware::HttpAuthentication;

async fn check(
    request: actix_web::dev::ServiceRequest,
    _: BearerAuth,
) -> Result<actix_web::dev::ServiceRequest, (actix_web::Error, actix_web::dev::ServiceRequest)> {
    Ok(request)
}

async fn add(item: String) -> HttpResponse {
    HttpResponse::Ok().body(item)
}

async fn remove(id: web::Path<u64>) -> HttpResponse {
    HttpResponse::Ok().body(id.to_string())
}

async fn add_by(_: BearerAuth, item: String) -> HttpResponse {
    HttpResponse::Ok().body(item)
}

async fn login(password: String) -> HttpResponse {
    HttpResponse::Ok().body(password)
}

pub fn in_scope(config: &mut web::ServiceConfig) {
    config.service(
        web::scope("/api")
            .wrap(HttpAuthentication::bearer(check))
            .route("/items", web::post().to(add))
            .service(web::resource("/items/{id}").route(web::delete().to(remove))),
    );
}

pub fn after(config: &mut web::ServiceConfig) {
    config.service(web::scope("/api").route("/items", web::post().to(add)).wrap(HttpAuthentication::bearer(check)));
    config.route("/new", web::post().to(add_by)).route("/login", web::post().to(login));
    config.service(web::resource("/signin").route(web::post().to(add)));
}

fn configured(config: &mut web::ServiceConfig) {
    config.route("/items", web::post().to(add_by)).route("/items/{id}", web::delete().to(remove));
}

pub fn app() {
    let _ = App::new().wrap(HttpAuthentication::bearer(check)).configure(configured);
}
