//! Supplementary groups, group, user; and changes that are no drop, or not on one way.

use nix::unistd::{Gid, Uid, initgroups, setegid, seteuid, setgid, setgroups, setuid};
use std::os::unix::process::CommandExt;
use std::process::Command;

fn main() -> nix::Result<()> {
    give_up(Uid::from_raw(1000), Gid::from_raw(1000))?;
    for_a_moment(Uid::from_raw(1000))?;
    either(true)?;
    by_functions()?;
    by_numbers()?;
    ends(false)?;
    let mut child = Command::new("worker");
    child.uid(1000).gid(1000);
    Command::new("root").uid(0).spawn().ok();
    child.spawn().ok();
    own::setuid(1);
    own::setgid(1);
    Ok(())
}

fn give_up(user: Uid, group: Gid) -> nix::Result<()> {
    initgroups(c"worker", group)?;
    setgid(group)?;
    setuid(user)
}

/// Back to root in between.
fn for_a_moment(user: Uid) -> nix::Result<()> {
    let old = nix::unistd::geteuid();
    seteuid(user)?;
    let work = std::fs::read("/tmp/x");
    seteuid(old)?;
    drop(work);
    setegid(Gid::from_raw(5))
}

fn either(user: bool) -> nix::Result<()> {
    if user {
        setuid(Uid::from_raw(7))
    } else {
        setgid(Gid::from_raw(7))
    }
}

fn by_functions() -> nix::Result<()> {
    give_up(Uid::from_raw(3), Gid::from_raw(3))?;
    groups()?;
    user()
}

fn groups() -> nix::Result<()> {
    setgroups(&[])?;
    setgid(Gid::from_raw(3))
}

fn user() -> nix::Result<()> {
    setuid(Uid::from_raw(3))
}

fn by_numbers() -> nix::Result<()> {
    let group = unsafe { libc::syscall(libc::SYS_setgid, 3) };
    let user = unsafe { libc::syscall(libc::SYS_setuid, 3) };
    nix::errno::Errno::result(group).and(nix::errno::Errno::result(user)).map(drop)
}

fn ends(only_user: bool) -> nix::Result<()> {
    if only_user {
        setuid(Uid::from_raw(9))?;
        return Ok(());
    }
    setgid(Gid::from_raw(9))
}

/// Functions of the same names that do something else.
mod own {
    pub fn setuid(_: u32) {}
    pub fn setgid(_: u32) {}
}

/// Two closures, of which each runs in a process of its own.
pub fn closures() -> (impl Fn() -> nix::Result<()>, impl Fn() -> nix::Result<()>) {
    (|| setuid(Uid::from_raw(4)), || setgid(Gid::from_raw(4)))
}
