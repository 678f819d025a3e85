//! Names of uploaded files, and sinks under other names.
mod shelf;

use actix_multipart::form::{tempfile::TempFile, text::Text, MultipartForm};
use actix_multipart::Multipart;
use actix_web::{post, HttpResponse};
use futures_util::TryStreamExt;
use std::fs as files;
use std::path::{Path, PathBuf};

#[derive(MultipartForm)]
pub struct Upload {
    file: TempFile,
    title: Text<String>,
    size: Text<u32>,
}

#[post("/upload")]
pub async fn name_of_part(MultipartForm(upload): MultipartForm<Upload>) -> HttpResponse {
    let name = upload.file.file_name.unwrap_or_else(|| "file".to_owned());
    let kept = upload.file.file.persist(format!("uploads/{name}")); //~? path_traversal
    HttpResponse::Ok().body(kept.is_ok().to_string())
}

#[post("/title")]
pub async fn text_of_part(MultipartForm(upload): MultipartForm<Upload>) -> HttpResponse {
    let path = Path::new("uploads").join(upload.title.into_inner());
    let copied = files::copy(upload.file.file.path(), path); //~ path_traversal
    HttpResponse::Ok().body(copied.is_ok().to_string())
}

#[post("/size")]
pub async fn number_of_part(MultipartForm(upload): MultipartForm<Upload>) -> HttpResponse {
    let path = PathBuf::from(format!("uploads/{}", upload.size.into_inner()));
    let copied = files::copy(upload.file.file.path(), path);
    HttpResponse::Ok().body(copied.is_ok().to_string())
}

#[post("/stream")]
pub async fn streamed(mut parts: Multipart) -> Result<HttpResponse, actix_web::Error> {
    while let Some(part) = parts.try_next().await? {
        let Some(name) = part.content_disposition().and_then(|head| head.get_filename()) else { continue };
        let path = Path::new("uploads").join(name);
        async_std::fs::File::create(&path).await?; //~ path_traversal
    }
    Ok(HttpResponse::Ok().finish())
}

#[post("/last")]
pub async fn streamed_last_component(mut parts: Multipart) -> Result<HttpResponse, actix_web::Error> {
    while let Some(part) = parts.try_next().await? {
        let name = part.content_disposition().and_then(|head| head.get_filename()).map(Path::new);
        let Some(name) = name.and_then(Path::file_name) else { continue };
        async_std::fs::File::create(Path::new("uploads").join(name)).await?;
    }
    Ok(HttpResponse::Ok().finish())
}

#[post("/methods")]
pub async fn method_of_path(body: String) -> HttpResponse {
    let listed = PathBuf::from(&body).read_dir(); //~ path_traversal
    HttpResponse::Ok().body(listed.is_ok().to_string())
}

#[post("/options")]
pub async fn tokio_options(body: String) -> HttpResponse {
    let opened = tokio::fs::OpenOptions::new().write(true).create(true).open(&body).await; //~ path_traversal
    HttpResponse::Ok().body(opened.is_ok().to_string())
}

#[post("/link")]
pub async fn linked(body: String) -> HttpResponse {
    let linked = std::os::unix::fs::symlink("/srv/shared", Path::new("links").join(body.trim())); //~ path_traversal
    HttpResponse::Ok().body(linked.is_ok().to_string())
}

#[post("/target")]
pub async fn renamed_import(body: String) -> HttpResponse {
    use std::fs::{remove_file as unlink, File as Handle};
    let opened = Handle::open("uploads/list");
    let removed = unlink(body); //~ path_traversal
    HttpResponse::Ok().body((opened.is_ok() && removed.is_ok()).to_string())
}

#[post("/qualified")]
pub async fn trait_path(body: String) -> HttpResponse {
    let path = <PathBuf as From<String>>::from(body);
    let read = <Path as shelf::Shelf>::text(&path);
    HttpResponse::Ok().body(read)
}

#[post("/statement")]
pub async fn trait_path_fixed(body: String) -> HttpResponse {
    let read = shelf::Shelf::first(Path::new("uploads"));
    HttpResponse::Ok().body(read + &body)
}
