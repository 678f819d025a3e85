//! The same with attributes.
use actix_web::{HttpResponse, delete, get, post, put, web};

pub struct AuthenticatedUser(pub u64);

impl actix_web::FromRequest for AuthenticatedUser {
    type Error = actix_web::Error;
    type Future = std::future::Ready<Result<Self, Self::Error>>;

    fn from_request(_: &actix_web::HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        std::future::ready(Err(actix_web::error::ErrorUnauthorized("who are you")))
    }
}

#[post("/items")]
pub async fn add(user: AuthenticatedUser, item: web::Json<String>) -> HttpResponse {
    HttpResponse::Ok().body(format!("{} {item}", user.0))
}

#[get("/items")]
pub async fn list() -> HttpResponse {
    HttpResponse::Ok().finish()
}

#[delete("/items/{id}")]
pub async fn remove(id: web::Path<u64>) -> HttpResponse { //~ unauthenticated_route
    HttpResponse::Ok().body(id.to_string())
}

#[put("/items/{id}")]
pub async fn rename(id: web::Path<u64>, name: web::Json<String>) -> HttpResponse { //~ unauthenticated_route
    HttpResponse::Ok().body(format!("{id} {name}"))
}

#[actix_web::patch("/shop")]
pub async fn change(name: String) -> HttpResponse { //~ unauthenticated_route
    HttpResponse::Ok().body(name)
}

#[rocket::delete("/items/<id>")]
pub fn rocket_remove(id: u64) -> String { //~ unauthenticated_route
    id.to_string()
}
