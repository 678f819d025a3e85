//! Bodies of requests collected to the end.
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::{Request, Response};

pub async fn echo(request: Request<Incoming>) -> Result<Response<String>, hyper::Error> {
    let whole = request.into_body().collect().await?.to_bytes(); //~ unbounded_read
    Ok(Response::new(whole.len().to_string()))
}

pub async fn by_local(request: Request<Incoming>) -> Result<usize, hyper::Error> {
    let body = request.into_body();
    let collected = body.collect().await?; //~ unbounded_read
    Ok(collected.to_bytes().len())
}

pub async fn by_reference(mut request: Request<Incoming>) -> Result<usize, hyper::Error> {
    Ok(request.body_mut().collect().await?.to_bytes().len()) //~ unbounded_read
}

pub async fn axum(request: axum::extract::Request) -> Result<usize, axum::Error> {
    let (_, body) = request.into_parts();
    Ok(body.collect().await?.to_bytes().len()) //~ unbounded_read
}

#[poem::handler]
pub async fn portrait(body: poem::Body) -> poem::Result<String> {
    let all = body.into_bytes().await?; //~ unbounded_read
    Ok(all.len().to_string())
}

#[poem::handler]
pub async fn taken(request: &mut poem::Request) -> poem::Result<String> {
    Ok(request.take_body().into_string().await?) //~ unbounded_read
}
