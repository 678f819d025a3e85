//! A header that goes along with a request, and decides where it or another one goes as well.
pub mod made_first;
use axum::body::Body;
use axum::extract::Request;
use tokio_tungstenite::connect_async;

/// The header is the address.
pub async fn asked_for(request: Request<Body>) -> Result<(), Box<dyn std::error::Error>> {
    let target = request.headers()["x-target"].to_str()?.to_owned();
    let out = http::Request::builder().uri(target).header("x-by", "us").body(())?; //~ request_forgery
    connect_async(out).await?; //~ request_forgery
    Ok(())
}

/// It goes along with one request and is where the next one goes.
pub async fn afterwards(request: Request<Body>) -> Result<(), Box<dyn std::error::Error>> {
    let target = request.headers()["x-target"].to_str()?.to_owned();
    let first = http::Request::builder().uri("https://own.example").header("x-target", &target);
    connect_async(first.body(())?).await?;
    connect_async(target).await?; //~ request_forgery
    Ok(())
}

/// Whoever calls it from a closure gives it what came in.
pub fn routes() -> axum::Router {
    axum::Router::new().route("/to", axum::routing::any(|request| onward(request)))
}

async fn onward(request: Request<Body>) {
    let _ = connect_async(request.uri().to_string()).await; //~ request_forgery
}

/// What is put behind a lock that held nothing is all that is there.
pub async fn behind_a_lock(axum::extract::Query(target): axum::extract::Query<String>) {
    let kept = std::sync::Mutex::new(String::new());
    kept.lock().unwrap().push_str(&target);
    let address = kept.lock().unwrap().clone();
    let _ = reqwest::get(address).await; //~ request_forgery
}
