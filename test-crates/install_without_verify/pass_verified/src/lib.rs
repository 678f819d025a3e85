//! What is installed was verified.

mod check {
    #[cra::witness]
    pub struct Verified<'a>(&'a [u8]);

    #[cra::mints(Verified)]
    #[cra::update(step = "verify")]
    pub fn verify(image: &[u8]) -> Option<Verified<'_>> {
        image.starts_with(b"ok").then_some(Verified(image))
    }
}

use check::Verified as Proven;

#[cra::update(step = "check")]
pub fn look() {}

#[cra::requires(Proven<'_>)]
#[cra::update(step = "install")]
pub fn install(image: &Proven<'_>) {
    let _ = image;
}
