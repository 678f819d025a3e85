//! Secrets in files without an ending, and variables of the build.

pub static TOKEN: &str = include_str!("api_token"); //~ embedded_secret_file
pub static DEPLOY: &str = include_str!("../secrets/deploy"); //~ embedded_secret_file
pub static PASSWORD: &str = include_str!("../conf/db_password"); //~ embedded_secret_file
pub static PASSWORD_TEXT: &str = include_str!("../conf/password.txt"); //~ embedded_secret_file
pub static TOKEN_TEXT: &str = include_str!("../github_token.txt"); //~ embedded_secret_file
pub static KEY: &[u8] = include_bytes!("../signing_key"); //~ embedded_secret_file
pub static HOST: &[u8] = include_bytes!("../ssh_host_ed25519_key"); //~ embedded_secret_file
pub static JWT: &[u8] = include_bytes!("../jwt.secret"); //~ embedded_secret_file
pub static HIDDEN: &str = include_str!("../.secrets"); //~ embedded_secret_file
pub static API: &str = env!("API_KEY"); //~ embedded_secret_file
pub static MAYBE: Option<&str> = option_env!("STRIPE_SECRET_KEY"); //~ embedded_secret_file
pub static DATABASE: &str = env!("DATABASE_PASSWORD"); //~ embedded_secret_file
pub static AES: &[u8] = include_bytes!("../aes_key.bin"); //~ embedded_secret_file
pub static PRIVATE: &str = include_str!("../private_key.txt"); //~ embedded_secret_file
