//! Addresses of databases that are put together, with the check left on or decided elsewhere.
use tiberius::Config;

pub fn on(host: &str) -> tiberius::Result<Config> {
    Config::from_ado_string(&format!("server=tcp:{host},1433;encrypt=true;TrustServerCertificate=false"))
}

pub fn decided_elsewhere(host: &str, trust: &str) -> tiberius::Result<Config> {
    Config::from_ado_string(&format!("server=tcp:{host},1433;TrustServerCertificate={trust}"))
}
