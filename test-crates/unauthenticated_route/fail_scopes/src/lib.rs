//! Routes of actix-web beside those that ask.
use actix_web::{HttpResponse, web};
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

pub fn by_extractor(config: &mut web::ServiceConfig) {
    config
        .route("/items", web::post().to(add_by))
        .route("/items/{id}", web::delete().to(remove)); //~ unauthenticated_route
}

pub fn beside(config: &mut web::ServiceConfig) {
    config.service(web::scope("/api").wrap(HttpAuthentication::bearer(check)).route("/items", web::post().to(add)));
    config.route("/items/{id}", web::delete().to(remove)); //~ unauthenticated_route
}

pub fn logged(config: &mut web::ServiceConfig) {
    config.service(web::resource("/items").route(web::post().to(add_by)));
    config.service(
        web::scope("/old")
            .wrap(actix_web::middleware::Logger::default())
            .service(web::resource("/items/{id}").route(web::delete().to(remove))), //~ unauthenticated_route
    );
}
