//! The user changes, and the groups of whoever started the program stay.

use std::os::unix::process::CommandExt;
use std::process::{Command, exit};

fn main() {
    if unsafe { libc::setgid(65534) } != 0 {
        exit(1);
    }
    if unsafe { libc::setuid(65534) } != 0 { //~ privilege_drop_order
        exit(1);
    }
    let child = Command::new("worker").uid(65534).spawn(); //~ privilege_drop_order
    drop(child);
}
