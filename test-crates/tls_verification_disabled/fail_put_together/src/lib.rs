//! Addresses of databases that are put together, with the check switched off in the part that is written out.
use tiberius::Config;

pub fn by_format(host: &str) -> tiberius::Result<Config> {
    Config::from_ado_string(&format!("server=tcp:{host},1433;encrypt=true;TrustServerCertificate=true")) //~ tls_verification_disabled
}

pub fn by_sum(host: &str) -> tiberius::Result<Config> {
    let address = "server=tcp:".to_owned() + host + ";TrustServerCertificate=yes";
    Config::from_ado_string(&address) //~ tls_verification_disabled
}
