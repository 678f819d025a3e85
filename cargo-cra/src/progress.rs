//! A line on standard error for work that takes longer than a second, when a person is looking.

use std::io::{IsTerminal as _, Write as _};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// Shows what is being done, and takes the line away when dropped.
pub(crate) struct Progress {
    thread: Option<(Sender<String>, JoinHandle<()>)>,
}

impl Progress {
    /// Starts to watch; silent when `quiet` or when standard error is no terminal.
    pub(crate) fn start(quiet: bool) -> Self {
        if quiet || !std::io::stderr().is_terminal() {
            return Self { thread: None };
        }
        let (sender, receiver) = channel::<String>();
        let thread = std::thread::spawn(move || {
            let mut doing = String::new();
            let mut shown = false;
            let mut wait = Duration::from_secs(1);
            loop {
                match receiver.recv_timeout(wait) {
                    Ok(next) => {
                        doing = next;
                        if !shown {
                            continue;
                        }
                    }
                    Err(RecvTimeoutError::Timeout) => wait = Duration::from_secs(60),
                    Err(RecvTimeoutError::Disconnected) => break,
                }
                shown = true;
                // A terminal that cannot be written to needs no progress.
                let _ = write!(std::io::stderr(), "\r\x1b[2K    {doing} …");
            }
            if shown {
                let _ = write!(std::io::stderr(), "\r\x1b[2K");
            }
        });
        Self {
            thread: Some((sender, thread)),
        }
    }

    /// Says what is being done now.
    pub(crate) fn say(&self, doing: &str) {
        if let Some((sender, _)) = &self.thread {
            // The other end lives as long as this one.
            let _ = sender.send(doing.to_owned());
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.thread.take() {
            drop(sender);
            let _ = thread.join();
        }
    }
}
