//! Parts of a request and of a document that are no secrets, and which case of a type something is.
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct SignIn {
    age: u8,
    password: String,
}

#[derive(Debug)]
pub enum Login {
    Guest,
    Basic { user: String, password: String },
}

#[actix_web::post("/signin")]
pub async fn sign_in(form: actix_web::web::Json<SignIn>) -> String {
    println!("{:?}", form.age);
    String::new()
}

pub fn document(user: &str, password: &str) {
    let document = serde_json::json!({ "user": user, "pass": password });
    println!("{}", document["user"]);
}

pub fn case(login: &Login) {
    println!("{:?}", std::mem::discriminant(login));
}
