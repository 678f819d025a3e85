//! An update that nobody is told of.

#[cra::witness]
pub struct Verified(());

#[cra::secure_default(unattended_upgrades)]
#[derive(Clone)]
pub struct Settings {
    pub unattended_upgrades: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { unattended_upgrades: true }
    }
}

#[cra::update(step = "verify")] //~ incomplete_update
#[cra::mints(Verified)]
pub fn verify(signed: bool) -> Option<Verified> {
    signed.then_some(Verified(()))
}

#[cra::update(step = "install")]
#[cra::requires(Verified)]
pub fn install(image: &Verified) {
    let _ = image;
}

// cra: update(step = "check")
pub fn check() {}
