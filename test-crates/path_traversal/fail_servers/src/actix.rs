//! Files by actix.
use actix_files::NamedFile;
use actix_web::{delete, get, post, web, HttpRequest, HttpResponse};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

#[get("/static/{tail:.*}")]
pub async fn tail(tail: web::Path<String>) -> actix_web::Result<NamedFile> {
    let path: PathBuf = ["assets", tail.as_str()].iter().collect();
    Ok(NamedFile::open(path)?) //~ path_traversal
}

#[get("/doc/{tail:.*}")]
pub async fn match_info(request: HttpRequest) -> actix_web::Result<NamedFile> {
    let name = request.match_info().query("tail");
    Ok(NamedFile::open_async(format!("docs/{name}")).await?) //~ path_traversal
}

#[get("/icon")]
pub async fn fixed() -> actix_web::Result<NamedFile> {
    Ok(NamedFile::open("assets/icon.svg")?)
}

#[delete("/files/{name}")]
pub async fn removed(name: web::Path<String>) -> HttpResponse {
    let path = Path::new("uploads").join(name.into_inner());
    let _ = fs::remove_file(&path); //~ path_traversal
    HttpResponse::NoContent().finish()
}

#[post("/notes/{name}")]
pub async fn appended(name: web::Path<String>, body: String) -> HttpResponse {
    let opened = OpenOptions::new()
        .append(true)
        .create(true)
        .open(format!("notes/{name}.md")); //~ path_traversal
    if let Ok(mut file) = opened {
        let _ = file.write_all(body.as_bytes());
    }
    HttpResponse::NoContent().finish()
}

#[post("/content")]
pub async fn only_content(body: String) -> HttpResponse {
    if let Ok(mut file) = File::create("notes/inbox.md") {
        let _ = file.write_all(body.as_bytes());
    }
    HttpResponse::NoContent().finish()
}

#[post("/move")]
pub async fn moved(names: web::Json<(String, String)>) -> HttpResponse {
    let (from, to) = names.into_inner();
    let _ = fs::rename("staging/a", to); //~ path_traversal
    println!("{from}");
    HttpResponse::NoContent().finish()
}

#[post("/folder")]
pub async fn folder(cookie: HttpRequest) -> HttpResponse {
    if let Some(user) = cookie.cookie("user") {
        let _ = fs::create_dir_all(Path::new("homes").join(user.value())); //~ path_traversal
    }
    HttpResponse::NoContent().finish()
}
