//! Files by poem.
use poem::web::{Multipart, Path, Query};
use poem::{handler, Result};
use serde::Deserialize;
use std::path::{Path as FsPath, PathBuf};

#[derive(Deserialize)]
pub struct Chapter {
    book: String,
    number: u8,
}

#[handler]
pub async fn read(Path(name): Path<String>) -> Result<Vec<u8>> {
    let data = std::fs::read(FsPath::new("books").join(&name)); //~ path_traversal
    data.map_err(poem::error::NotFound)
}

#[handler]
pub async fn chapter(Query(Chapter { book, number }): Query<Chapter>) -> Result<String> {
    let path = PathBuf::from(format!("books/{book}/{number}.md"));
    tokio::fs::read_to_string(path).await.map_err(poem::error::NotFound) //~ path_traversal
}

#[handler]
pub async fn number_only(Query(Chapter { number, .. }): Query<Chapter>) -> Result<String> {
    let path = PathBuf::from(format!("books/current/{number}.md"));
    tokio::fs::read_to_string(path).await.map_err(poem::error::NotFound)
}

#[handler]
pub async fn stored(mut form: Multipart) -> Result<()> {
    while let Some(field) = form.next_field().await? {
        let name = field.file_name().map(ToString::to_string).unwrap_or_default();
        let data = field.bytes().await?;
        tokio::fs::write(format!("in/{name}"), data).await.map_err(poem::error::InternalServerError)?; //~ path_traversal
    }
    Ok(())
}
