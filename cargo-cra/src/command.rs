//! One file a subcommand.

pub mod check;
pub mod db;
pub mod evidence;
pub mod explain;
pub mod list;

use std::io::Write as _;

use crate::stop::Stop;

/// Tells on standard error why a run stopped, in the form of rustc's errors.
pub(crate) fn complain(stop: &Stop) {
    let mut err = anstream::stderr().lock();
    // When standard error is closed, the exit code still tells.
    let _ = writeln!(err, "\x1b[1;31merror\x1b[0m\x1b[1m: {}\x1b[0m", plain(&stop.message));
    let _ = writeln!(err, "  \x1b[1;36m=\x1b[0m \x1b[1mhelp\x1b[0m: {}", plain(&stop.advice));
}

/// Text from elsewhere without what could steer a terminal; line breaks stay.
fn plain(text: &str) -> String {
    text.chars()
        .map(|char| if char != '\n' && char.is_control() { '\u{fffd}' } else { char })
        .collect()
}
