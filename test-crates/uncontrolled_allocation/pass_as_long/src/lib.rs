//! Room for what is there already.
use axum::body::Bytes;
use bytes::BytesMut;
use prost::Message;

pub async fn again<M: Message + Default>(body: Bytes) -> Option<BytesMut> {
    let message = M::decode(body).ok()?;
    let mut out = BytesMut::with_capacity(message.encoded_len());
    message.encode(&mut out).ok()?;
    Some(out)
}
