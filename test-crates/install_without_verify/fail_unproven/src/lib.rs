//! Updates that are installed without a proof of their origin.

#[cra::witness]
pub struct Admin(());

#[cra::mints(Admin)]
pub fn log_in(known: bool) -> Option<Admin> {
    known.then_some(Admin(()))
}

#[cra::update(step = "verify")]
pub fn verify(image: &[u8]) -> bool {
    image.len() > 1
}

#[cra::update(step = "install")] //~ install_without_verify
#[cra::requires(Admin)]
pub fn install(admin: &Admin, image: &[u8]) {
    let _ = (admin, image);
}

// cra: update(step = "install") //~ install_without_verify
pub fn install_by_comment(image: &[u8]) {
    let _ = image;
}
