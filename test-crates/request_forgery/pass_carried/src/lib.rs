//! What only goes along with a request decides nothing of where it goes, and a request made here comes from nobody else.
use axum::body::Body;
use axum::extract::Request;
use http::request::Parts;
use http::{HeaderMap, Uri};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Error;

/// A server that requests are handed on to.
pub struct Behind {
    address: Uri,
}

fn handed_on(address: &Uri, headers: HeaderMap) -> http::request::Builder {
    let mut out = http::Request::builder().uri(address.to_string());
    for name in headers.keys() {
        for value in headers.get_all(name) {
            out = out.header(name, value);
        }
    }
    out
}

fn with_own(address: &Uri, headers: HeaderMap) -> http::request::Builder {
    let mut out = http::Request::builder().uri(address.to_string());
    if let Some(own) = out.headers_mut() {
        for (name, value) in headers {
            let Some(name) = name else { continue };
            own.insert(name, value);
        }
    }
    out
}

impl Behind {
    /// All headers go along.
    pub async fn all(&self, request: Request<Body>) -> Result<(), Box<dyn std::error::Error>> {
        let out = handed_on(&self.address, request.headers().to_owned()).body(())?;
        connect_async(out).await?;
        Ok(())
    }

    /// They are put in later.
    pub async fn later(&self, request: Request<Body>) -> Result<(), Box<dyn std::error::Error>> {
        let out = with_own(&self.address, request.headers().to_owned()).body(())?;
        connect_async(out).await?;
        Ok(())
    }
}

fn made(parts: &Parts, address: &Uri) -> http::Request<()> {
    let mut out = http::Request::builder().uri(address.clone()).method(parts.method.clone());
    *out.headers_mut().expect("the address is right") = parts.headers.clone();
    out.body(()).expect("the address is right")
}

/// What connects to where a request of its caller's goes.
pub async fn connect<R>(request: R) -> Result<(), Error>
where
    R: tokio_tungstenite::tungstenite::client::IntoClientRequest,
{
    async fn once(request: http::Request<()>) -> Result<(), Error> {
        connect_async(request).await?;
        Ok(())
    }
    let (parts, ()) = request.into_client_request()?.into_parts();
    let address = parts.uri.clone();
    let request = made(&parts, &address);
    once(request).await
}
