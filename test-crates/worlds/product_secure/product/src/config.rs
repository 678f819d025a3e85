//! How the gateway is set up when nobody set it up.

/// The settings.
#[cra::secure_default(automatic_updates, recording, !remote_access, !reports, port == 8080)]
pub struct Config {
    /// Whether verified updates are installed in the next night, unless the owner postpones them.
    pub automatic_updates: bool,
    /// Whether what happens is recorded for the owner.
    pub recording: bool,
    /// Whether the interface can be reached from other machines.
    pub remote_access: bool,
    /// Whether reports are sent to the maker.
    pub reports: bool,
    /// The port of the interface.
    pub port: u16,
}

/// How messages of the machines are read.
#[cra::secure_default(strict)]
#[derive(Clone, Copy)]
pub struct ReaderSettings {
    /// Whether a message with unknown parts is refused.
    pub strict: bool,
}

impl Default for ReaderSettings {
    fn default() -> Self {
        Self { strict: true }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            automatic_updates: true,
            recording: true,
            remote_access: false,
            reports: false,
            port: 8080,
        }
    }
}

impl Config {
    /// The settings, with a port of the owner's choice.
    pub fn at(port: u16) -> Self {
        Self {
            port,
            remote_access: false,
            ..Self::default()
        }
    }

    /// Whether the owner wants reports to be sent.
    pub fn reports(&self) -> bool {
        self.reports
    }
}
