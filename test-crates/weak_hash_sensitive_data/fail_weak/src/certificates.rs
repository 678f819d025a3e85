//! Fingerprints of certificates, which are to tell one from another.
use openssl::hash::{DigestBytes, MessageDigest};
use openssl::x509::X509Ref;
use sha1::{Digest, Sha1};

pub struct Server {
    pub name: String,
    pub certificate: Vec<u8>,
}

impl Server {
    pub fn thumbprint(&self) -> Vec<u8> {
        Sha1::digest(&self.certificate).to_vec() //~ weak_hash_sensitive_data
    }

    pub fn in_steps(&self) -> Vec<u8> {
        let mut hasher = Sha1::new();
        hasher.update(&self.name);
        hasher.update(&self.certificate); //~ weak_hash_sensitive_data
        hasher.finalize().to_vec()
    }
}

pub fn is_pinned(chain: &[Vec<u8>], pins: &[String]) -> bool {
    chain.iter().any(|cert_der| pins.contains(&format!("{:x}", md5::compute(cert_der)))) //~ weak_hash_sensitive_data
}

pub fn read(path: &std::path::Path) -> std::io::Result<md5::Digest> {
    let cert = std::fs::read(path)?;
    Ok(md5::compute(cert)) //~ weak_hash_sensitive_data
}

pub fn of_openssl(cert: &X509Ref) -> Option<DigestBytes> {
    cert.digest(MessageDigest::sha1()).ok() //~ weak_hash_sensitive_data
}

pub fn of_boring(cert: &boring::x509::X509Ref) -> Option<boring::hash::DigestBytes> {
    cert.digest(boring::hash::MessageDigest::md5()).ok() //~ weak_hash_sensitive_data
}
