//! Lists of words and the like.

pub static COMMON: &str = include_str!("common_passwords.txt");
pub static WORST: &str = include_str!("../data/10k-most-common-passwords.txt");
pub static LIST: &str = include_str!("../wordlists/passwords");
pub static WEAK: &[u8] = include_bytes!("weak_password.txt");
pub static TOKENS: &str = include_str!("special_tokens");
pub static HELP: &str = include_str!("help/token");
pub static QUERY: &str = include_str!("../sql/create_api_token.sql");
pub static PAGE: &str = include_str!("../web/api_token.html");
pub static PUBLIC: &[u8] = include_bytes!("../signing_key.pub");
pub static VERIFY: &[u8] = include_bytes!("../release_verify_key");
pub static MAN: &str = include_str!("../man/api_token.txt");
