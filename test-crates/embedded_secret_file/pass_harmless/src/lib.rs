//! Public parts, examples, names of files, and what is read when the program runs.

pub static ROOT: &str = include_str!("../certs/root-ca.pem");
pub static CERTIFICATE: &[u8] = include_bytes!("../tls/cert.pem");
pub static VERIFY: &str = include_str!("jwt_public.key");
pub static SHARED: &str = include_str!("../keys/id_rsa.pub");
pub static TEMPLATE: &str = include_str!("../.env.example");
pub static KEYWORDS: &str = include_str!("keywords.json");
pub static TOKENS: &str = include_str!("tokens.json");
pub static PAGE: &str = include_str!("../web/password_reset.html");
pub static SAMPLE: &str = include_str!("../examples/server.key");

pub const VERSION: &str = env!("CARGO_PKG_VERSION");
pub const COMMIT: Option<&str> = option_env!("GIT_HASH");
pub const FILE: &str = env!("PASSWORD_FILE");
pub const SITE: &str = env!("RECAPTCHA_SITE_KEY");
pub const SHOWN: Option<&str> = option_env!("POSTHOG_API_KEY");
pub const BUILD: Option<&str> = option_env!("BUILD_TOKEN_TYPE");
pub const TARGET: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/server.key");

pub fn key() -> std::io::Result<Vec<u8>> {
    std::fs::read("/run/secrets/server.key")
}

pub fn token() -> Option<String> {
    std::env::var("DEPLOY_API_TOKEN").ok()
}

macro_rules! env_name {
    ($name:literal) => {
        $name
    };
}

pub fn named() -> &'static str {
    env_name!("API_TOKEN")
}

#[cfg(test)]
mod tests {
    const KEY: &str = include_str!("../keys/id_rsa");
    const TOKEN: Option<&str> = option_env!("API_TOKEN");
}
