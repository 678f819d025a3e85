//! Ways of an update that are declared, and files that are no program.

use std::fs;

#[cra::witness]
pub struct Verified<'a>(&'a [u8]);

#[cra::update(step = "install")]
#[cra::requires(Verified)]
pub fn install(image: &Verified<'_>) -> std::io::Result<()> {
    fs::write("/boot/next.img", image.0)
}

pub fn keep(page: &[u8], name: &str) -> std::io::Result<()> {
    fs::write("/var/lib/device/page.html", page)?;
    fs::write(name, page)
}

pub fn self_replace(new: &str) {
    let _ = new;
}

pub fn own(new: &str) {
    self_replace(new);
}
