//! Whole objects with a secret in them, given to clients that write them out.

use serde::Serialize;

const OPEN: &str = "http://depot.example/enter";
const SEALED: &str = "https://depot.example/enter";

/// What a driver enters with.
#[derive(Serialize)]
pub struct Entry {
    pub driver: String,
    pub password: String,
}

/// What everybody may see of it.
#[derive(Serialize)]
pub struct Shown {
    pub driver: String,
    #[serde(skip)]
    pub password: String,
}

pub async fn with_surf(entry: &Entry, shown: &Shown) -> surf::Result<()> {
    surf::post(OPEN).body_json(entry)?.send().await?; //~ cleartext_transmission
    surf::post(OPEN).body_json(shown)?.send().await?;
    surf::post(SEALED).body_json(entry)?.send().await?;
    Ok(())
}

pub fn with_attohttpc(entry: &Entry, shown: &Shown) -> attohttpc::Result<()> {
    attohttpc::put(OPEN).json(entry)?.send()?; //~ cleartext_transmission
    attohttpc::put(OPEN).json_streaming(entry).send()?; //~ cleartext_transmission
    attohttpc::put(OPEN).form(entry)?.send()?; //~ cleartext_transmission
    attohttpc::put(OPEN).form(shown)?.send()?;
    attohttpc::put(SEALED).json(entry)?.send()?;
    Ok(())
}

pub fn with_minreq(entry: &Entry) -> Result<(), minreq::Error> {
    minreq::put(OPEN).with_json(entry)?.send()?; //~ cleartext_transmission
    minreq::put(SEALED).with_json(entry)?.send()?;
    Ok(())
}

pub async fn with_awc(entry: &Entry) -> Result<(), awc::error::SendRequestError> {
    let client = awc::Client::new();
    client.put(OPEN).send_json(entry).await?; //~ cleartext_transmission
    client.put(OPEN).send_form(entry).await?; //~ cleartext_transmission
    client.put(SEALED).send_form(entry).await?;
    Ok(())
}

pub async fn in_the_address(entry: &Entry, shown: &Shown) -> Result<(), Box<dyn std::error::Error>> {
    surf::get(SEALED).query(entry)?.send().await?; //~ cleartext_transmission
    surf::get(SEALED).query(shown)?.send().await?;
    awc::Client::new().get(SEALED).query(entry)?.send().await?; //~ cleartext_transmission
    Ok(())
}

pub async fn as_a_form(entry: &Entry) -> surf::Result<()> {
    let mut request = surf::Request::new(surf::http::Method::Put, OPEN.parse()?);
    request.body_form(entry)?; //~ cleartext_transmission
    surf::client().send(request).await?;
    Ok(())
}

pub async fn either_way(sealed: bool, password: &str) -> surf::Result<()> {
    let address = if sealed { SEALED } else { OPEN };
    surf::post(address).body(password.to_owned()).await?; //~ cleartext_transmission
    Ok(())
}
