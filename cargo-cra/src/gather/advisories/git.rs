//! The user's `git`, run so that neither a repository nor the environment can make it run anything else.

mod tree;

use std::ffi::OsStr;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use cra_vocab::Date;

use super::plain::plain;
pub(in crate::gather) use tree::{Head, hashes, head};

/// How long a question to a local repository may take.
const LOCAL_LIMIT: Duration = Duration::from_secs(20);
/// How long a clone may take. A stalled connection ends earlier, see [`clone`].
const CLONE_LIMIT: Duration = Duration::from_secs(15 * 60);
/// Between two looks at a running child.
const PAUSE: Duration = Duration::from_millis(5);
/// More than this is not kept of what git prints.
const MOST_OUTPUT: u64 = 64 * 1024;
/// What git says is shown up to this length.
const LONGEST_MESSAGE: usize = 300;

/// Variables of git that say how to reach a server. All others of git are taken away: they could name another
/// repository, another configuration or a program to run.
const KEPT: [&str; 6] = [
    "GIT_SSH",
    "GIT_SSH_COMMAND",
    "GIT_SSH_VARIANT",
    "GIT_SSL_CAINFO",
    "GIT_SSL_CAPATH",
    "GIT_PROXY_SSL_CAINFO",
];

/// Settings that hold for every call: no hooks, no helpers, no links, and no way to a server that is not asked for.
const SETTINGS: [&str; 10] = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.symlinks=false",
    "core.autocrlf=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "submodule.recurse=false",
    "transfer.bundleURI=false",
    "protocol.allow=never",
    "protocol.ext.allow=never",
];

/// Why git gave no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::gather) enum GitError {
    /// There is no `git` on the path.
    Missing,
    /// It could not be started, or its output could not be read.
    Broken(String),
    /// It ended with an error; what it said, fit for a terminal.
    Failed(String),
    /// It did not end in time.
    TooSlow(Duration),
}

/// The last commit of a repository and its day in UTC.
pub(super) fn last_commit(repository: &Path) -> Result<(String, Date), GitError> {
    let mut command = in_repository(repository);
    command.args(["rev-list", "--max-count=1", "--format=%ct", "HEAD", "--"]);
    let answer = run(command, LOCAL_LIMIT)?;
    read_commit(&answer).ok_or_else(|| GitError::Broken("its answer was not understood".to_owned()))
}

/// The address that a repository was cloned from.
pub(super) fn remote(repository: &Path) -> Result<String, GitError> {
    let mut command = in_repository(repository);
    command.args([
        "config",
        "--local",
        "--no-includes",
        "--get",
        "remote.origin.url",
    ]);
    run(command, LOCAL_LIMIT).map(|answer| answer.trim_end_matches(['\r', '\n']).to_owned())
}

/// Clones the newest commit of `url` into `target`: an absolute path to a directory that does not exist yet.
#[cra::outbound(
    to = "the remote of an advisory database, which the user names",
    purpose = "newer advisories, when the user asks for them"
)]
pub(super) fn clone(url: &str, target: &Path) -> Result<(), GitError> {
    let mut command = command();
    // The directory in which the user stands may be a repository of others.
    command.current_dir(target.parent().unwrap_or(target));
    for setting in [
        "protocol.https.allow=always",
        "protocol.ssh.allow=always",
        "protocol.file.allow=always",
        // A connection that gives less than a kilobyte a second for half a minute is given up.
        "http.lowSpeedLimit=1000",
        "http.lowSpeedTime=30",
    ] {
        command.args(["-c", setting]);
    }
    command.args([
        "clone",
        "--quiet",
        "--depth=1",
        "--single-branch",
        "--no-tags",
        "--origin=origin",
    ]);
    command
        .args(["--template=", "--no-recurse-submodules", "--"])
        .arg(url)
        .arg(target);
    run(command, CLONE_LIMIT).map(drop)
}

fn in_repository(repository: &Path) -> Command {
    let mut git_dir = OsStr::new("--git-dir=").to_owned();
    git_dir.push(repository.join(".git"));
    let mut command = command();
    command.arg(git_dir);
    command
}

fn command() -> Command {
    let mut command = Command::new("git");
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("GIT_") && !KEPT.contains(&text.as_ref()) {
            command.env_remove(&name);
        }
    }
    command
        .env("LC_ALL", "C")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_NO_REPLACE_OBJECTS", "1")
        .env("GIT_LFS_SKIP_SMUDGE", "1")
        .arg("--no-pager");
    for setting in SETTINGS {
        command.args(["-c", setting]);
    }
    command
}

/// The output of a command that ends well and in time.
fn run(command: Command, limit: Duration) -> Result<String, GitError> {
    run_up_to(command, limit, MOST_OUTPUT)
}

/// As [`run`], with the first `most` bytes of the output.
fn run_up_to(mut command: Command, limit: Duration, most: u64) -> Result<String, GitError> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => GitError::Missing,
            _ => GitError::Broken(error.to_string()),
        })?;
    let output = drain(child.stdout.take(), most);
    let said = drain(child.stderr.take(), MOST_OUTPUT);
    let deadline = Instant::now() + limit;
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if Instant::now() < deadline => thread::sleep(PAUSE),
            Ok(None) => {
                end(&mut child);
                return Err(GitError::TooSlow(limit));
            }
            Err(error) => {
                end(&mut child);
                return Err(GitError::Broken(error.to_string()));
            }
        }
    };
    // A helper of git may outlive it and hold the pipe: what was said until then has to do.
    let text = |pipe: mpsc::Receiver<Vec<u8>>| {
        let bytes = pipe.recv_timeout(LOCAL_LIMIT).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    };
    if !status.success() {
        let said = message(&text(said));
        return Err(GitError::Failed(if said.is_empty() {
            status.to_string()
        } else {
            said
        }));
    }
    Ok(text(output))
}

/// Reads a pipe to its end beside the child, so that the child never waits for us.
fn drain(pipe: Option<impl Read + Send + 'static>, most: u64) -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            // An error here is an early end of the text; how the child ended is known otherwise.
            let _ = pipe.by_ref().take(most).read_to_end(&mut bytes);
            let _ = io::copy(&mut pipe, &mut io::sink());
        }
        let _ = sender.send(bytes);
    });
    receiver
}

fn end(child: &mut Child) {
    // It may have ended in the meantime, which is what is wanted.
    let _ = child.kill();
    let _ = child.wait();
}

/// The errors among what git said, in one line; the server's own words come with `remote:` and are left out.
fn message(said: &str) -> String {
    let errors = ["fatal: ", "error: "];
    let mut lines: Vec<&str> = said
        .lines()
        .filter_map(|line| errors.iter().find_map(|word| line.strip_prefix(word)))
        .collect();
    if lines.is_empty() {
        let own = |line: &&str| !line.trim().is_empty() && !line.starts_with("remote:");
        lines.extend(said.lines().rfind(own));
    }
    plain(
        &lines
            .join("; ")
            .chars()
            .take(LONGEST_MESSAGE)
            .collect::<String>(),
    )
}

/// Reads `commit HASH` and the seconds since 1970 in the line below.
fn read_commit(answer: &str) -> Option<(String, Date)> {
    let mut lines = answer.lines();
    let commit = lines.next()?.strip_prefix("commit ")?;
    let seconds: i64 = lines.next()?.parse().ok()?;
    let date = Date::from_days_since_epoch(seconds.div_euclid(24 * 60 * 60))?;
    is_commit(commit).then(|| (commit.to_owned(), date))
}

/// Whether the text is the name of a commit, SHA-1 or SHA-256.
pub(super) fn is_commit(text: &str) -> bool {
    matches!(text.len(), 40 | 64)
        && text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_and_its_day_are_read() {
        let commit = "bf5c0d245a92671908518d7e765914d437954ed6";
        let answer = format!("commit {commit}\n1787259600\n");
        assert_eq!(
            read_commit(&answer),
            Some((commit.to_owned(), "2026-08-20".parse().unwrap()))
        );
        for bad in [
            "",
            "commit abc\n1\n",
            "fatal",
            &format!("commit {commit}\nsoon\n"),
        ] {
            assert_eq!(read_commit(bad), None, "{bad}");
        }
    }

    #[test]
    fn only_errors_of_git_itself_are_repeated_and_they_are_harmless() {
        let said = "Cloning…\nremote: \u{1b}[31mbuy now\nfatal: no such\u{7} repository\n";
        assert_eq!(message(said), "no such\\u{7} repository");
        assert_eq!(message("ssh: no route\n\n"), "ssh: no route");
        assert_eq!(message("remote: go away\n"), "");
    }

    #[test]
    #[cfg(unix)]
    fn what_does_not_end_is_ended() {
        let mut command = Command::new("sleep");
        command.arg("60");
        let limit = Duration::from_millis(50);
        assert_eq!(run(command, limit), Err(GitError::TooSlow(limit)));
    }

    #[test]
    fn a_program_that_is_not_there_is_missing() {
        let command = Command::new("cargo-cra-no-such-program");
        assert_eq!(run(command, LOCAL_LIMIT), Err(GitError::Missing));
    }
}
