//! Ways by which the program itself is replaced.

use std::fs;

#[cra::witness]
pub struct Session(u32);

const NEXT: &str = "/boot/NEXT.IMG";

pub fn receive(image: &[u8]) -> std::io::Result<()> {
    fs::write(NEXT, image) //~ undeclared_update
}

pub fn take_place(new: &std::path::Path) -> std::io::Result<()> {
    self_replace::self_replace(new) //~ undeclared_update
}

pub fn overwrite(new: &std::path::Path) -> std::io::Result<()> {
    let program = std::env::current_exe()?;
    fs::rename(new, &program) //~ undeclared_update
}
