//! Nobody looks whether the rights are gone.

use nix::unistd::{Gid, Uid, setgid, setgroups, setuid};

pub fn statement(user: u32, group: u32) {
    unsafe {
        libc::setgroups(0, std::ptr::null()); //~ privilege_drop_order
        libc::setgid(group); //~ privilege_drop_order
        libc::setuid(user); //~ privilege_drop_order
    }
}

pub fn tail_of_a_block(user: u32) {
    unsafe { libc::setuid(user) }; //~ privilege_drop_order
}

pub fn wildcard(user: Uid) {
    let _ = setuid(user); //~ privilege_drop_order
}

pub fn underscore(group: Gid) {
    let _result = setgid(group); //~ privilege_drop_order
}

pub fn hidden(group: Gid) {
    setgroups(&[group]).ok(); //~ privilege_drop_order
    setgid(group).unwrap_or_default(); //~ privilege_drop_order
}

pub fn dropped(user: Uid) {
    drop(setuid(user)); //~ privilege_drop_order
}

pub fn assigned(user: Uid) {
    _ = setuid(user).is_err(); //~ privilege_drop_order
}

pub fn in_a_branch(user: Option<u32>) {
    if let Some(user) = user {
        unsafe { libc::seteuid(user) }; //~ privilege_drop_order
    }
}

pub fn in_a_closure(user: u32) -> impl FnMut() -> std::io::Result<()> {
    move || {
        unsafe { libc::setuid(user) }; //~ privilege_drop_order
        Ok(())
    }
}

pub fn only_told(user: Uid) {
    if let Err(error) = setuid(user) { //~ privilege_drop_order
        eprintln!("still root: {error}");
    }
    serve();
}

pub fn only_told_in_c(user: u32) {
    unsafe {
        if libc::setuid(user) != 0 { //~ privilege_drop_order
            eprintln!("still root");
        }
    }
    serve();
}

pub fn builder() {
    let _ = privdrop::PrivDrop::default().user("nobody").apply(); //~ privilege_drop_order
}

fn serve() {}
