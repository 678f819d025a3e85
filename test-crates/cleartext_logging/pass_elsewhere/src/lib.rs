//! Neighbours of a secret, and sinks that show nothing.
pub mod calls;
pub mod made_with;

pub mod test_support;

use std::fmt::{self, Write as _};
use std::io::Write as _;

#[cra::secret]
pub struct Seed {
    bytes: [u8; 32],
}

impl Seed {
    pub(crate) fn new(bytes: [u8; 32]) -> Self {
        Seed { bytes }
    }

    pub(crate) fn parity(&self) -> u8 {
        self.bytes.iter().fold(0, |all, byte| all ^ byte) & 1
    }
}

pub struct Login {
    pub user: String,
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("user", &self.user).finish_non_exhaustive()
    }
}

impl fmt::Display for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (password of {} characters)", self.user, self.password.len())
    }
}

#[derive(Debug)]
pub struct Session {
    pub host: String,
    pub login: Login,
    pub word: secrecy::SecretString,
}

/// A macro of our own with the name of one that logs.
macro_rules! warn {
    ($value:expr) => {
        drop($value)
    };
}

mod quiet {
    //! A module with the name and the methods of a logger, which keeps nothing.
    pub(crate) struct Log;

    impl Log {
        pub(crate) fn info(&self, _text: &str) {}
    }
}

pub fn neighbour(login: &Login) {
    println!("{}", login.user);
}

pub fn own_debug_omits(login: &Login) {
    println!("{login:?}");
}

pub fn own_display_omits(login: &Login) {
    println!("{login}");
}

pub fn debug_of_what_omits(session: &Session) {
    tracing::debug!(?session, "opened");
}

pub fn declared_secret() {
    let seed = Seed::new([7; 32]);
    println!("{:?} {}", seed, seed.parity());
}

pub fn own_macro(password: String) {
    warn!(password);
}

pub fn own_logger(password: &str) {
    quiet::Log.info(password);
}

pub fn never_shown(password: &str) -> String {
    let line = format!("login with {password}");
    log::info!("made a line of {} bytes", line.len());
    line
}

pub fn buffer(password: &str) -> Result<Vec<u8>, fmt::Error> {
    let mut line = String::new();
    writeln!(line, "PASS {password}")?;
    Ok(line.into_bytes())
}

pub fn prompt(password: &mut String) -> std::io::Result<()> {
    std::io::stdout().write_all(b"password: ")?;
    std::io::stdout().flush()?;
    std::io::stdin().read_line(password)?;
    println!("thank you");
    Ok(())
}

pub fn other_half(user: &str, password: &str) {
    let pair = (user, password);
    println!("{}", pair.0);
}

pub fn other_half_taken_apart(user: String, password: String) {
    let (shown, hidden) = (user, password);
    println!("{shown} {}", hidden.len());
}

pub fn other_side(proof: Result<String, std::io::Error>) {
    let password = proof;
    if let Err(error) = password {
        println!("{error}");
    }
}

pub fn expectation(password: Option<&str>) -> &str {
    password.expect("a password was given")
}

pub fn assertion(password: &str) {
    assert!(password.len() > 8, "the password is too short");
    assert!(password != "12345678");
    debug_assert!(!password.is_empty());
}

pub fn place_only(password: &str) {
    println!("{:p}", password);
}

pub fn after_the_log(password: &str) -> String {
    let mut line = String::from("login");
    println!("{line}");
    line.push_str(password);
    line
}

pub fn field_of_another_value(first: &mut Login, second: &Login) {
    first.user = second.user.clone();
    println!("{}", first.user);
}

pub struct Kept {
    password: String,
}

/// Where something lies is no part of it.
pub fn whereabouts(password: String) {
    let kept = std::sync::Arc::new(Kept { password });
    println!("{:?} {:p}", std::sync::Arc::as_ptr(&kept), kept);
    println!("{:?}", kept.password.as_ptr());
}
