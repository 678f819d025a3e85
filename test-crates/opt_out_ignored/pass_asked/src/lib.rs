//! Settings that are asked.

use std::net::TcpStream;

pub struct Settings {
    telemetry: bool,
}

impl Settings {
    pub fn telemetry(&self) -> bool {
        self.telemetry
    }
}

#[cra::outbound(to = "example.org", purpose = "count crashes", opt_out = Settings::telemetry)]
pub fn report(settings: &Settings) -> std::io::Result<()> {
    if !settings.telemetry() {
        return Ok(());
    }
    TcpStream::connect("example.org:443").map(drop)
}

#[cra::outbound(to = "example.org", purpose = "the time is needed for certificates")]
pub fn time() -> std::io::Result<()> {
    TcpStream::connect("example.org:443").map(drop)
}
