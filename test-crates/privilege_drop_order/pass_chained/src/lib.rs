//! Chains and helpers in the right order, whose answers somebody looks at.
use nix::unistd::{Gid, Uid, setgid, setgroups, setuid};

pub fn chained(user: Uid, group: Gid) -> nix::Result<()> {
    setgroups(&[group]).and_then(|()| setgid(group)).and_then(|()| setuid(user))
}

pub fn expected(user: Uid, group: Gid) {
    setgroups(&[group])
        .and_then(|()| setgid(group))
        .and_then(|()| setuid(user))
        .expect("the rights can be given up");
}

fn change_user(user: u32) -> std::io::Result<()> {
    if unsafe { libc::setuid(user) } != 0 {
        return Err(std::io::Error::last_os_error());
    }
    Ok(())
}

fn change_group(group: u32) -> std::io::Result<()> {
    if unsafe { libc::setgid(group) } != 0 {
        return Err(std::io::Error::last_os_error());
    }
    Ok(())
}

pub fn by_helpers(user: u32, group: u32) -> std::io::Result<()> {
    change_group(group)?;
    change_user(user)
}

/// Ends the program itself, so there is nothing to look at.
fn change_both(user: u32, group: u32) {
    change_group(group).expect("the group can be changed");
    change_user(user).expect("the user can be changed");
}

pub fn nothing_to_look_at(user: u32, group: u32) {
    change_both(user, group);
}

/// Of the same name as a method above.
pub struct Form {
    user: String,
}

impl Form {
    fn user(&self) -> Result<usize, std::num::ParseIntError> {
        self.user.parse()
    }

    pub fn read(&self) {
        let _ = self.user();
    }
}

/// Only one of two runs.
pub fn or_else(user: Uid, group: Gid) -> nix::Result<()> {
    setuid(user).or_else(|_| setgid(group))
}
