//! The user goes first, and the groups can no longer be changed.

mod names {
    pub use nix::unistd::setuid as become_user;
}

use nix::unistd::*;

const NOBODY: u32 = 65534;

fn main() -> nix::Result<()> {
    plain(Uid::from_raw(1000), Gid::from_raw(1000))?;
    aliased()?;
    let _ = by_steps(); //~ privilege_drop_order
    in_a_closure()?;
    through_functions()?;
    by_numbers();
    thread(NOBODY).ok(); //~ privilege_drop_order
    fallible(NOBODY);
    with_branches(true)?;
    generic(|| NOBODY)
}

fn plain(user: Uid, group: Gid) -> nix::Result<()> {
    setuid(user)?; //~ privilege_drop_order
    setgid(group)?;
    setgroups(&[group])
}

fn aliased() -> nix::Result<()> {
    names::become_user(Uid::from_raw(NOBODY))?; //~ privilege_drop_order
    nix::unistd::initgroups(c"nobody", Gid::from_raw(NOBODY))
}

fn by_steps() -> Result<(), std::io::Error> {
    let failed = unsafe { libc::setresuid(NOBODY, NOBODY, NOBODY) } != 0; //~ privilege_drop_order
    if failed {
        return Err(std::io::Error::last_os_error());
    }
    match unsafe { libc::setresgid(NOBODY, NOBODY, NOBODY) } {
        0 => Ok(()),
        _ => Err(std::io::Error::last_os_error()),
    }
}

fn in_a_closure() -> nix::Result<()> {
    let drop_all = || -> nix::Result<()> {
        seteuid(Uid::from_raw(33))?; //~ privilege_drop_order
        setegid(Gid::from_raw(33))
    };
    drop_all()
}

fn through_functions() -> nix::Result<()> {
    user_only()?; //~ privilege_drop_order
    groups_only()
}

fn user_only() -> nix::Result<()> {
    setuid(Uid::from_raw(NOBODY))
}

fn groups_only() -> nix::Result<()> {
    setgid(Gid::from_raw(NOBODY))?;
    setgroups(&[])
}

fn by_numbers() {
    unsafe {
        if libc::syscall(libc::SYS_setuid, NOBODY) != 0 { //~ privilege_drop_order
            libc::_exit(1);
        }
        assert_eq!(libc::syscall(libc::SYS_setgid, NOBODY), 0);
    }
}

fn thread(user: u32) -> rustix::io::Result<()> {
    rustix::thread::set_thread_uid(rustix::process::Uid::from_raw(user))?; //~ privilege_drop_order
    rustix::thread::set_thread_gid(rustix::process::Gid::from_raw(user))
}

fn fallible(user: u32) {
    setuid(user.into()).expect("the user can be changed"); //~ privilege_drop_order
    if let Err(error) = setgid(user.into()) {
        panic!("{error}");
    }
}

fn with_branches(groups: bool) -> nix::Result<()> {
    setuid(Uid::from_raw(NOBODY))?; //~ privilege_drop_order
    if groups {
        setgroups(&[])?;
    }
    Ok(())
}

fn generic<F: Fn() -> u32>(user: F) -> nix::Result<()> {
    setreuid_like(user());
    Ok(())
}

fn setreuid_like(user: u32) {
    let result = unsafe { libc::setreuid(user, user) }; //~ privilege_drop_order
    assert_eq!(result, 0);
    assert_eq!(unsafe { libc::setregid(user, user) }, 0);
}
