//! Users set the level of what is recorded where the program is started.

#[cra::audited(log::info, event = "door opened")]
pub fn open() {
    log::info!("door opened");
}
