//! What is asked of something that was made with a secret, and does not give it away.
use jsonwebtoken::{DecodingKey, Validation, decode};
use log::info;
use serde::Deserialize;
use vault_client::NoteStore;

#[derive(Deserialize)]
pub struct Claims {
    sub: String,
    exp: u64,
}

pub fn claims(access_token: &str, key: &DecodingKey) -> jsonwebtoken::errors::Result<()> {
    let shown = decode::<Claims>(access_token, key, &Validation::default())?;
    info!("{} until {}", shown.claims.sub, shown.claims.exp);
    Ok(())
}

pub fn where_it_goes(access_token: &str) -> http::Result<()> {
    let request = http::Request::get("https://notes.test/list").header("authorization", access_token).body(())?;
    info!("asks {}", request.uri());
    Ok(())
}

pub fn opened(encryption_key: [u8; 32]) {
    let notes: NoteStore = NoteStore::new(encryption_key);
    info!("{:?}", notes.get("shopping"));
}

pub fn sealed_already(wrapped_private_key: &str, protected_api_key: &str) {
    info!("{wrapped_private_key} {protected_api_key}");
}

#[derive(Debug, Clone, PartialEq)]
pub struct PublicParts;

#[derive(Debug, Clone, PartialEq)]
pub struct SecretParts;

#[derive(Debug, Clone, PartialEq)]
pub struct Pair<P> {
    bytes: Vec<u8>,
    parts: std::marker::PhantomData<P>,
}

pub fn public_half(private_key: &Pair<SecretParts>, known: &[u8; 32], secret_key: &[u8; 32]) {
    let half: Pair<PublicParts> = half_of(private_key);
    info!("{half:?}");
    let half = curves::PublicKey::from(secret_key);
    assert_eq!(half.as_bytes(), known);
}

fn half_of(private_key: &Pair<SecretParts>) -> Pair<PublicParts> {
    Pair { bytes: private_key.bytes.clone(), parts: std::marker::PhantomData }
}

#[cfg_attr(feature = "traced", tracing::instrument)]
pub fn traced_on_demand(access_token: &str) -> usize {
    access_token.len()
}
