//! What a request was read into, and documents.
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct SignIn {
    age: u8,
    password: String,
}

#[actix_web::post("/signin")]
pub async fn sign_in(form: actix_web::web::Json<SignIn>) -> String {
    println!("{:?}", form); //~ cleartext_logging
    String::new()
}

pub fn document(user: &str, password: &str) {
    let document = serde_json::json!({ "user": user, "pass": password });
    println!("{}", document["pass"]); //~ cleartext_logging
    println!("{document}"); //~ cleartext_logging
}

pub fn put_in_later(user: &str, password: &str) {
    let mut document = serde_json::json!({ "user": user });
    document["more"] = password.into();
    println!("{document}"); //~ cleartext_logging
}
