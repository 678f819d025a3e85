//! Files by rocket.
use rocket::form::Form;
use rocket::fs::{NamedFile, TempFile};
use rocket::{get, post, FromForm};
use std::path::{Path, PathBuf};

#[derive(FromForm)]
pub struct Upload<'r> {
    folder: &'r str,
    file: TempFile<'r>,
}

#[get("/plain?<file>")]
pub async fn query(file: &str) -> Option<NamedFile> {
    NamedFile::open(Path::new("static").join(file)).await.ok() //~ path_traversal
}

/// Rocket turns down segments that lead upwards before this runs.
#[get("/safe/<file..>")]
pub async fn segments(file: PathBuf) -> Option<NamedFile> {
    NamedFile::open(Path::new("static").join(file)).await.ok()
}

#[post("/upload", data = "<form>")]
pub async fn kept(mut form: Form<Upload<'_>>) -> std::io::Result<()> {
    let target = Path::new("uploads").join(form.folder).join("file");
    form.file.persist_to(target).await //~ path_traversal
}

#[post("/raw", data = "<form>")]
pub async fn raw_name(mut form: Form<Upload<'_>>) -> std::io::Result<()> {
    let name = form.file.raw_name().map(|name| name.dangerous_unsafe_unsanitized_raw().to_string());
    let target = Path::new("uploads").join(name.unwrap_or_default());
    form.file.copy_to(target).await //~ path_traversal
}

/// Rocket has taken folders and the ending away from this name.
#[post("/clean", data = "<form>")]
pub async fn clean_name(mut form: Form<Upload<'_>>) -> std::io::Result<()> {
    let name = form.file.name().unwrap_or("file").to_owned();
    form.file.persist_to(Path::new("uploads").join(name)).await
}
