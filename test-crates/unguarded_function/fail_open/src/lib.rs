//! Functions that erase or change the program for anybody who calls.

pub struct Owner(String);

#[cra::witness]
pub struct Session(());

#[cra::erases(Owner)] //~ unguarded_function
pub fn factory_reset() -> std::io::Result<()> {
    std::fs::remove_file("owner")
}

#[cra::update(step = "rollback")] //~ unguarded_function
pub fn roll_back() {}
