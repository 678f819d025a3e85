//! Orders that hide in chains and helpers.
use nix::unistd::{Gid, Uid, initgroups, setgid, setgroups, setuid};

pub fn chained(user: Uid, group: Gid) -> nix::Result<()> {
    setuid(user).and_then(|_| setgid(group)) //~ privilege_drop_order
}

pub fn chained_longer(user: Uid, group: Gid) -> nix::Result<()> {
    setuid(user) //~ privilege_drop_order
        .and_then(|()| setgid(group))
        .and_then(|()| setgroups(&[group]))
}

pub fn both(user: Uid, group: Gid) -> nix::Result<()> {
    setuid(user).and(setgid(group)) //~ privilege_drop_order
}

pub fn ignored_chain(user: Uid, group: Gid) {
    let _ = setgroups(&[group]).and_then(|()| setgid(group)).and_then(|()| setuid(user)); //~ privilege_drop_order
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
    change_user(user)?; //~ privilege_drop_order
    change_group(group)
}

pub fn helpers_chained(user: u32, group: u32) -> std::io::Result<()> {
    change_user(user).and_then(|()| change_group(group)) //~ privilege_drop_order
}

pub struct Dropper {
    user: Uid,
    group: Gid,
}

impl Dropper {
    fn user(&self) -> nix::Result<()> {
        setuid(self.user)
    }

    fn group(&self) -> nix::Result<()> {
        setgid(self.group)
    }

    pub fn run(&self) -> nix::Result<()> {
        self.user()?; //~ privilege_drop_order
        self.group()
    }
}

pub fn helper_ignored(user: u32) {
    let _ = change_user(user); //~ privilege_drop_order
}

pub fn helper_dropped(user: u32) {
    change_user(user).ok(); //~ privilege_drop_order
}

pub fn in_a_tuple(user: Uid, group: Gid) -> nix::Result<()> {
    let results = [setuid(user), setgid(group)]; //~ privilege_drop_order
    results.into_iter().collect()
}

pub fn matched(user: Uid, group: Gid) -> nix::Result<()> {
    match setuid(user) { //~ privilege_drop_order
        Ok(()) => setgid(group),
        Err(error) => Err(error),
    }
}

pub fn if_good(user: Uid, group: Gid) {
    if setuid(user).is_ok() { //~ privilege_drop_order
        initgroups(c"nobody", group).unwrap();
    }
}

pub fn right_order(user: Uid, group: Gid) -> nix::Result<()> {
    setgroups(&[group]).and_then(|()| setgid(group)).and_then(|()| setuid(user))
}
