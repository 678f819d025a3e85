//! A gateway for the machines of a hall: an HTTP interface with a login, updates, storage and reports to the maker.

mod api;
mod audit;
mod config;
mod login;
mod register;
mod storage;
mod telemetry;
mod update;

use std::process::ExitCode;

use config::Config;

fn main() -> ExitCode {
    let port = std::env::args().nth(1).and_then(|port| port.parse().ok());
    let config = port.map_or_else(Config::default, Config::at);
    audit::switch(config.recording);
    if telemetry::report(&config, "started").is_err() {
        audit::record("the report could not be sent");
    }
    match api::serve(&config) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
