//! Settings that nobody asks.

use std::net::TcpStream;

pub struct Settings {
    telemetry: bool,
}

impl Settings {
    pub fn telemetry(&self) -> bool {
        self.telemetry
    }
}

#[cra::outbound(to = "example.org", purpose = "count crashes", opt_out = Settings::telemetry)] //~ opt_out_ignored
pub fn report(settings: &Settings) -> std::io::Result<()> {
    let _ = settings;
    TcpStream::connect("example.org:443").map(drop)
}

// cra: outbound(to = "example.org", purpose = "time", opt_out = Settings::telemetry) //~ opt_out_ignored
pub fn time() -> std::io::Result<()> {
    TcpStream::connect("example.org:443").map(drop)
}

pub struct Settings {
    pub reports: bool,
}

#[cra::outbound(to = "example.org", purpose = "count crashes", opt_out = Settings::reports)]
pub fn too_late(settings: &Settings) -> std::io::Result<()> {
    let stream = std::net::TcpStream::connect("example.org:443")?; //~ opt_out_ignored
    if settings.reports {
        drop(stream);
    }
    Ok(())
}
