//! Updates: looked at, verified, and only then installed.

use ed25519_dalek::{Signature, VerifyingKey};

use crate::audit;
use crate::login::Session;

const SIGNATURE: usize = 64;

/// The version that runs.
const VERSION: u32 = 21;

/// The maker's public key.
const MAKER: [u8; 32] = *include_bytes!("maker.pub");

/// An image whose signature is the maker's.
#[cra::witness]
#[must_use]
pub struct VerifiedImage<'a>(&'a [u8]);

/// Checks the signature in front of an image.
#[cra::update(step = "verify")] //~ incomplete_update
#[cra::mints(VerifiedImage)]
#[cra::crypto(algorithm = "ECDSA with P-256", purpose = "update signature")] //~ other_algorithm
#[cra::audited(crate::audit::record, event = "update verified")]
pub fn verify(update: &[u8]) -> Option<VerifiedImage<'_>> {
    audit::record("an update is verified");
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

/// Whether the maker has a newer version than this one.
#[cra::update(step = "check")]
#[cra::satisfies("I.2.c", risk = "R-9")] //~ unregistered_risk
pub fn is_newer(offered: u32) -> bool {
    offered > VERSION
}

/// Tells the owner of an update, with what it repairs.
#[cra::update(step = "notify")]
pub fn notify() {
    audit::record("an update is there: it repairs faults that matter for security");
}

/// Leaves the update for the next night.
#[cra::requires(Session)]
pub fn postpone(session: &Session) {
    let _ = session;
    audit::record("the update waits until the next night");
}

/// Puts the image back that ran before.
#[cra::update(step = "rollback")] //~ unguarded_function
pub fn roll_back() -> std::io::Result<()> {
    std::fs::rename("/var/lib/gateway/last.img", "/var/lib/gateway/next.img")
}

/// Takes an image from those who look for faults.
pub fn replace(image: &[u8]) -> std::io::Result<()> {
    std::fs::write("/boot/gateway.img", image) //~ undeclared_update
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cra::verifies("I.2.c", risk = "R-3")] //~ test_shows_nothing
    #[test]
    fn an_image_without_a_signature_is_refused() {
        let _ = verify(&[0; 200]).is_none();
        let _ = verify(&[]).is_none();
    }
}
