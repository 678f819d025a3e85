//! All the steps of an update.

#[cra::witness]
pub struct Verified(());

#[cra::secure_default(automatic_updates)]
pub struct Settings {
    pub automatic_updates: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { automatic_updates: true }
    }
}

#[cra::update(step = "check")]
pub fn check() {}

#[cra::update(step = "notify")]
pub fn notify() {}

// cra: update(step = "postpone")
pub fn postpone() {}

#[cra::update(step = "verify")]
#[cra::mints(Verified)]
pub fn verify(signed: bool) -> Option<Verified> {
    signed.then_some(Verified(()))
}

#[cra::update(step = "install")]
#[cra::requires(Verified)]
pub fn install(image: &Verified) {
    let _ = image;
}

#[cra::update(step = "rollback")]
pub fn roll_back() {}
