//! A builder around `Command`: whether a group is set as well, is for those to say who use it.
use std::os::unix::process::CommandExt;
use std::process::Command;

/// A program that is started for somebody else.
pub struct Job {
    command: Command,
}

impl Job {
    pub fn user(&mut self, id: u32) -> &mut Self {
        self.command.uid(id); //~ privilege_drop_order
        self
    }

    pub fn group(&mut self, id: u32) -> &mut Self {
        self.command.gid(id);
        self
    }
}

pub fn start() -> std::io::Result<std::process::Child> {
    let mut command = Command::new("worker");
    command.uid(65534); //~ privilege_drop_order
    command.spawn()
}
