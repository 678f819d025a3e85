//! A switch that does not exist is refused.

use cra_macros as cra;

struct Settings;

impl Settings {
    const TELEMETRY: bool = true;
}

fn telemetry() -> bool {
    Settings::TELEMETRY
}

#[cra::outbound(to = "example.org", purpose = "time", opt_out = telemetri)]
fn function() {}

#[cra::outbound(to = "example.org", purpose = "time", opt_out = Settings::TELEMETRI)]
fn constant() {}

fn main() {
    telemetry();
}
