//! Defaults, far from the settings.

pub fn host() -> String {
    String::from("0.0.0.0")
}
