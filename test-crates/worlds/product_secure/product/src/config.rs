//! How the gateway is set up when nobody set it up.

/// The settings.
#[cra::secure_default(!remote_access, !reports, port == 8080)]
pub struct Config {
    /// Whether the interface can be reached from other machines.
    pub remote_access: bool,
    /// Whether reports are sent to the maker.
    pub reports: bool,
    /// The port of the interface.
    pub port: u16,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            remote_access: false,
            reports: false,
            port: 8080,
        }
    }
}

impl Config {
    /// Whether the owner wants reports to be sent.
    pub fn reports(&self) -> bool {
        self.reports
    }
}
