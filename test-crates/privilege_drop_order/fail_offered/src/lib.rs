//! Functions that change the user for whoever calls them: where nobody here does, it is a note.

/// Changes the user; the groups are the business of the caller.
pub fn set_user(user: u32) -> bool {
    unsafe { libc::setuid(user) == 0 } //~ privilege_drop_order
}

fn become_user(user: u32) -> bool {
    unsafe { libc::setresuid(user, user, user) == 0 } //~ privilege_drop_order
}

/// Becomes nobody.
pub fn become_nobody() -> bool {
    become_user(65534)
}
