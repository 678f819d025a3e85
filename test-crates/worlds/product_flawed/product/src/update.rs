//! Updates: looked at, verified, and only then installed.

use ed25519_dalek::{Signature, VerifyingKey};

use crate::audit;
use crate::login::Session;

const SIGNATURE: usize = 64;

/// The maker's public key.
const MAKER: [u8; 32] = *include_bytes!("maker.pub");

/// An image whose signature is the maker's.
#[cra::witness]
#[must_use]
pub struct VerifiedImage<'a>(&'a [u8]);

/// Checks the signature in front of an image.
#[cra::update(step = "verify")]
#[cra::mints(VerifiedImage)]
#[cra::crypto(algorithm = "Ed25519", purpose = "update signature")]
pub fn verify(update: &[u8]) -> Option<VerifiedImage<'_>> {
    let (signature, image) = update.split_at_checked(SIGNATURE)?;
    let key = VerifyingKey::from_bytes(&MAKER).ok()?;
    let signature = Signature::from_slice(signature).ok()?;
    key.verify_strict(image, &signature).ok()?;
    Some(VerifiedImage(image))
}

/// Puts a verified image where the next start finds it.
#[cra::update(step = "install")] //~ install_without_verify
#[cra::requires(Session)]
#[cra::audited(crate::audit::record, event = "update")]
pub fn install(session: &Session, image: &[u8]) -> std::io::Result<()> {
    std::fs::create_dir_all("/var/lib/gateway")?; //~ unaudited_way_out
    audit::record("an update is installed");
    let _ = session;
    std::fs::write("/var/lib/gateway/next.img", image)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cra::verifies("I.2.c", risk = "R-3")]
    #[test]
    fn an_image_without_a_signature_is_refused() {
        assert!(verify(&[0; 200]).is_none());
        assert!(verify(&[]).is_none());
    }
}
