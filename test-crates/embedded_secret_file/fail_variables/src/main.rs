//! Values of the build machine that become part of the program.

use std::env as variable;
use std::option_env as maybe;

const TOKEN: &str = env!("DEPLOY_API_TOKEN"); //~ embedded_secret_file
static PASSWORD: Option<&str> = option_env!("DB_PASSWORD"); //~ embedded_secret_file

mod inner {
    pub const fn key() -> &'static str {
        core::env!("AWS_SECRET_ACCESS_KEY", "set the key") //~ embedded_secret_file
    }
}

struct Client<T>(T);

impl Client<&'static str> {
    fn secret() -> Self {
        Self(match maybe!("OAUTH_CLIENT_SECRET") { //~ embedded_secret_file
            Some(secret) => secret,
            None => "",
        })
    }
}

fn main() {
    let header = || format!("Bearer {}", env!("GITHUB_ACCESS_TOKEN")); //~ embedded_secret_file
    println!("{}", header().len() + TOKEN.len() + inner::key().len() + Client::secret().0.len());
    let phrase = PASSWORD.unwrap_or(concat!("x", env!("SMTP_PASSPHRASE"))); //~ embedded_secret_file
    variable::args().take(phrase.len()).for_each(drop);
    connect(option_env!("SIGNING_SECRET").unwrap_or_default()); //~ embedded_secret_file
    let path = option_env!("JWT_KEY").map(str::to_owned); //~ embedded_secret_file
    drop(path);
}

fn connect(_: &str) {}
