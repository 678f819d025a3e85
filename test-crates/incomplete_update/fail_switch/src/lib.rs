//! All the steps of an update, which waits for somebody each time.

#[cra::witness]
pub struct Verified(());

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

/// Not about updates of this program.
pub struct Display {
    pub auto_brightness: bool,
    pub update_interval: u32,
    pub auto_update_channel: String,
}

#[cra::update(step = "install")] //~ incomplete_update
#[cra::requires(Verified)]
pub fn install(image: &Verified) {
    let _ = image;
}

#[cra::update(step = "rollback")]
pub fn roll_back() {}
