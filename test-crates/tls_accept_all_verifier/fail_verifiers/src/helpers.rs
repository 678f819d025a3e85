//! What the verifiers share.
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified};
use rustls::crypto::{ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::CertificateDer;
use rustls::{DigitallySignedStruct, Error, SignatureScheme};

pub fn accept(cert: &CertificateDer<'_>) -> Result<ServerCertVerified, Error> {
    println!("a certificate of {} bytes", cert.len());
    Ok(ServerCertVerified::assertion())
}

pub fn signature12(message: &[u8], cert: &CertificateDer<'_>, dss: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error> {
    verify_tls12_signature(message, cert, dss, &ring::default_provider().signature_verification_algorithms)
}

pub fn signature13(message: &[u8], cert: &CertificateDer<'_>, dss: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error> {
    verify_tls13_signature(message, cert, dss, &ring::default_provider().signature_verification_algorithms)
}

pub fn schemes() -> Vec<SignatureScheme> {
    ring::default_provider().signature_verification_algorithms.supported_schemes()
}

pub fn digest(cert: &CertificateDer<'_>) -> [u8; 32] {
    let mut out = [0; 32];
    for (at, byte) in cert.iter().enumerate() {
        out[at % 32] ^= byte;
    }
    out
}
