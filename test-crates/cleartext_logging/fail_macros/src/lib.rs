//! Every way to say it.
use std::io::{self, Write};

pub fn print(password: &str) {
    print!("{}", password); //~ cleartext_logging
    print!("\n");
}

pub fn eprint(password: &str) {
    eprint!("{password}"); //~ cleartext_logging
}

pub fn dbg(password: &str) -> usize {
    dbg!(password).len() //~ cleartext_logging
}

pub fn panics(password: &str) {
    panic!("cannot log in with {}", password); //~ cleartext_logging
}

pub fn asserts(password: &str, len: usize) {
    assert!(len > 8, "{} is too short", password); //~ cleartext_logging
}

pub fn asserts_equal(len: usize, password: &str) {
    assert_eq!(len, 12, "the length of {password} is wrong"); //~ cleartext_logging
}

pub fn compares(password: &str, user: &str) {
    assert_ne!(password, user); //~ cleartext_logging
}

pub fn todo(password: &str) {
    todo!("check {password}"); //~ cleartext_logging
}

pub fn unreachable(password: &str, kind: u8) {
    match kind {
        0 => {}
        _ => unreachable!("{}", password), //~ cleartext_logging
    }
}

pub fn unimplemented(password: &str) {
    unimplemented!("hashing of {}", password) //~ cleartext_logging
}

pub fn expects(file: Option<u32>, password: &str) -> u32 {
    file.expect(&format!("nothing for {password}")) //~ cleartext_logging
}

pub fn unwraps(file: Result<u32, io::Error>, password: &str) -> u32 {
    file.unwrap_or_else(|error| panic!("{error} for {password}")) //~ cleartext_logging
}

pub fn stream(password: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "got {password}") //~ cleartext_logging
}

pub fn bytes(password: &str) -> io::Result<()> {
    io::stderr().write_all(password.as_bytes()) //~ cleartext_logging
}

pub fn level_as_value(password: &str) {
    log::log!(log::Level::Info, "{}", password); //~ cleartext_logging
}

pub fn with_target(password: &str) {
    log::warn!(target: "audit", "rejected {}", password); //~ cleartext_logging
}

pub fn over_several_lines(user: &str, password: &str) {
    log::error!( //~ cleartext_logging
        "user {} cannot log in with {}",
        user,
        password,
    );
}

pub fn structured(password: &str) {
    log::info!(user = "root", secret = password; "logged in"); //~ cleartext_logging
}

pub fn lastly(password: &str) -> ! {
    env_logger::init();
    std::panic::panic_any(format!("bad {password}")) //~ cleartext_logging
}

pub mod spans {
    //! The forms of tracing.
    use tracing::{event, info, info_span, instrument, Level};

    pub fn message(password: &str) {
        tracing::debug!("checking {}", password); //~ cleartext_logging
    }

    pub fn display_field(password: &str) {
        info!(given = %password, "login"); //~ cleartext_logging
    }

    pub fn debug_field(password: &str) {
        info!(given = ?password, "login"); //~ cleartext_logging
    }

    pub fn short_field(password: &str) {
        info!(%password, "login"); //~ cleartext_logging
    }

    pub fn bare_field(password: &str) {
        info!(password, "login"); //~ cleartext_logging
    }

    pub fn any_level(password: &str) {
        event!(Level::WARN, attempt = 3, value = password); //~ cleartext_logging
    }

    pub fn span(password: &str) {
        let _guard = info_span!("login", password = %password).entered(); //~ cleartext_logging
    }

    #[instrument(skip(password))]
    pub fn skipped(user: &str, password: &str) -> bool {
        user.len() == password.len()
    }
}

pub mod structured {
    //! The forms of slog.
    use slog::{error, info, Logger};

    pub fn key_value(logger: &Logger, password: String) {
        info!(logger, "login"; "user" => "root", "given" => password); //~ cleartext_logging
    }

    pub fn message(logger: &Logger, password: &str) {
        error!(logger, "refused {}", password; "tries" => 3); //~ cleartext_logging
    }
}
