//! Every result has consequences.

use anyhow::{Context as _, ensure};
use nix::unistd::{Gid, Uid, setgid, setgroups, setuid};

pub fn asked(user: u32, group: u32) -> std::io::Result<()> {
    unsafe {
        if libc::setgroups(0, std::ptr::null()) != 0 {
            return Err(std::io::Error::last_os_error());
        }
        if libc::setgid(group) < 0 {
            eprintln!("cannot give up the group");
            std::process::exit(1);
        }
        let result = libc::setuid(user);
        if result != 0 {
            panic!("cannot give up the user: {result}");
        }
    }
    Ok(())
}

pub fn returned(user: u32) -> i32 {
    unsafe { libc::setuid(user) }
}

pub fn passed_on(user: Uid, group: Gid) -> anyhow::Result<()> {
    setgroups(&[group]).context("groups")?;
    setgid(group).map_err(anyhow::Error::from)?;
    ensure!(setuid(user).is_ok(), "user");
    Ok(())
}

pub fn shown(user: Uid) {
    let result = setuid(user);
    println!("{result:?}");
}

pub fn unwrapped(user: Uid) {
    setuid(user).unwrap();
}

pub fn collected(user: Uid, group: Gid) -> Vec<nix::Result<()>> {
    vec![setgid(group), setuid(user)]
}

pub fn matched(user: Uid) -> bool {
    match setuid(user) {
        Ok(()) => true,
        Err(_) => false,
    }
}

pub fn last(user: Uid) {
    if let Err(error) = setuid(user) {
        eprintln!("{error}");
    }
}

pub fn up_again() {
    // Root may always become root.
    let _ = unsafe { libc::seteuid(0) };
}

pub fn dropped() -> Result<(), privdrop::PrivDropError> {
    privdrop::PrivDrop::default().user("nobody").apply()
}

pub struct Before {
    user: libc::uid_t,
    group: libc::gid_t,
}

impl Drop for Before {
    fn drop(&mut self) {
        let user = unsafe { libc::setresuid(self.user, self.user, self.user) };
        let group = unsafe { libc::setresgid(self.group, self.group, self.group) };
        assert!(user == 0 && group == 0, "the rights of before are back");
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn changes() {
        let _ = super::setuid(super::Uid::from_raw(1));
    }
}
