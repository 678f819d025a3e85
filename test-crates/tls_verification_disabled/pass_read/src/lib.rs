//! What a text says of the check is read, and switches nothing.
use std::collections::HashMap;
use std::str::ParseBoolError;

pub trait Settings {
    fn values(&self) -> &HashMap<String, String>;

    fn trust_cert(&self) -> Result<bool, ParseBoolError> {
        match self.values().get("trust") {
            Some(text) => text.parse(),
            None => Ok(false),
        }
    }
}

pub fn is_risky<S: Settings>(settings: S) -> Result<bool, ParseBoolError> {
    let trusts = settings.trust_cert()?;
    Ok(trusts)
}

pub fn client() -> tiberius::Config {
    tiberius::Config::new()
}
