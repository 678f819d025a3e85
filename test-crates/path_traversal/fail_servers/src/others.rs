//! Files of salvo and tide.
use salvo::fs::NamedFile;
use salvo::{Request, Response, handler};

#[handler]
pub async fn named(request: &mut Request, response: &mut Response) {
    let name = request.param::<String>("name").unwrap_or_default();
    NamedFile::builder(format!("public/{name}")).send(request.headers(), response).await; //~ path_traversal
}

#[handler]
pub async fn always_the_same(request: &mut Request, response: &mut Response) {
    NamedFile::builder("public/index.html").send(request.headers(), response).await;
}

#[handler]
pub async fn kept_under_its_name(request: &mut Request) -> Option<u64> {
    let part = request.file("report").await?;
    let kept = format!("reports/{}", part.name()?);
    std::fs::copy(part.path(), kept).ok() //~ path_traversal
}

#[handler]
pub async fn kept_under_its_size(request: &mut Request) -> Option<u64> {
    let part = request.file("report").await?;
    std::fs::copy(part.path(), format!("reports/{}.bin", part.size())).ok()
}

pub async fn tide_file(request: tide::Request<()>) -> tide::Result<tide::Body> {
    let name = request.param("name")?;
    Ok(tide::Body::from_file(format!("public/{name}")).await?) //~ path_traversal
}

pub async fn tide_index(_request: tide::Request<()>) -> tide::Result<tide::Body> {
    Ok(tide::Body::from_file("public/index.html").await?)
}
