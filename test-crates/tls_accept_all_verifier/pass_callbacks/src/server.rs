//! A server whose method serves both sides: that it shows a certificate and accepts connections says which one it is.
use std::net::TcpStream;

use openssl::error::ErrorStack;
use openssl::pkey::{PKey, Private};
use openssl::ssl::{Ssl, SslContext, SslMethod, SslStream, SslVerifyMode};
use openssl::x509::X509;

pub fn context(certificate: &X509, key: &PKey<Private>) -> Result<SslContext, ErrorStack> {
    let mut builder = SslContext::builder(SslMethod::tls())?;
    builder.set_certificate(certificate)?;
    builder.set_private_key(key)?;
    builder.set_verify(SslVerifyMode::NONE);
    Ok(builder.build())
}

pub fn serve(context: &SslContext, stream: TcpStream) -> Option<SslStream<TcpStream>> {
    Ssl::new(context).ok()?.accept(stream).ok()
}
