//! Addresses of rockets that are merged into their settings.

use rocket::figment::Figment;
use rocket::figment::providers::Env;
use rocket::{Build, Config, Rocket};

const EVERYWHERE: &str = "::";

pub fn open() -> Rocket<Build> {
    rocket::custom(Config::figment().merge(("port", 9000)).merge(("address", "0.0.0.0"))) //~ bind_all_interfaces
}

pub fn open_unless_said() -> Figment {
    let start = Figment::from(Config::default()).merge(("address", EVERYWHERE)); //~ bind_all_interfaces
    start.merge(Env::prefixed("SHOP_"))
}

pub fn of_this_machine() -> Rocket<Build> {
    rocket::custom(Config::figment().merge(("address", "127.0.0.1")).merge(("port", 9000)))
}

pub fn closed_again() -> Figment {
    Config::figment().merge(("address", "0.0.0.0")).merge(("address", "127.0.0.1"))
}

pub fn as_told(address: &str) -> Figment {
    Config::figment().merge(("address", address))
}

pub fn another_key() -> Figment {
    Config::figment().merge(("oldest", "0.0.0.0"))
}
