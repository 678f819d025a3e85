//! Clients of SSH that know whom they talk to.
use std::process::Command;

use async_ssh2_tokio::ServerCheckMethod;
use git2::{CertificateCheckStatus, RemoteCallbacks};
use openssh::{KnownHosts, SessionBuilder};
use russh::client;
use russh::keys::ssh_key::PublicKey;

pub struct Pinned {
    key: PublicKey,
}

impl client::Handler for Pinned {
    type Error = russh::Error;

    async fn check_server_key(&mut self, key: &PublicKey) -> Result<bool, Self::Error> {
        Ok(*key == self.key)
    }
}

pub struct Known {
    host: String,
    port: u16,
}

impl client::Handler for Known {
    type Error = russh::Error;

    async fn check_server_key(&mut self, key: &PublicKey) -> Result<bool, Self::Error> {
        Ok(russh::keys::check_known_hosts(&self.host, self.port, key)?)
    }
}

pub struct Asked(Known);

impl client::Handler for Asked {
    type Error = russh::Error;

    async fn check_server_key(&mut self, key: &PublicKey) -> Result<bool, Self::Error> {
        if !russh::keys::check_known_hosts(&self.0.host, self.0.port, key)? {
            return Ok(false);
        }
        Ok(true)
    }
}

pub struct Failing(Known);

impl client::Handler for Failing {
    type Error = russh::Error;

    async fn check_server_key(&mut self, key: &PublicKey) -> Result<bool, Self::Error> {
        russh::keys::known_hosts::learn_known_hosts(&self.0.host, self.0.port, key)?;
        Ok(true)
    }
}

pub struct Nobody;

impl client::Handler for Nobody {
    type Error = russh::Error;

    async fn check_server_key(&mut self, _: &PublicKey) -> Result<bool, Self::Error> {
        Ok(false)
    }
}

pub struct Default;

impl client::Handler for Default {
    type Error = russh::Error;
}

pub struct Tagged(u8);

impl client::Handler for Tagged {
    type Error = russh::Error;

    async fn check_server_key(&mut self, key: &PublicKey) -> Result<bool, Self::Error> {
        match key.comment() {
            "deploy" => Ok(true),
            _ => Err(russh::Error::UnknownKey),
        }
    }
}

/// A handler of something else.
pub trait Handler {
    fn check_server_key(&self) -> Result<bool, ()>;
}

impl Handler for Nobody {
    fn check_server_key(&self) -> Result<bool, ()> {
        Ok(true)
    }
}

pub fn git(callbacks: &mut RemoteCallbacks<'_>) {
    callbacks.certificate_check(|_, _| Ok(CertificateCheckStatus::CertificatePassthrough));
}

pub fn git_pinned(callbacks: &mut RemoteCallbacks<'_>, pin: [u8; 32]) {
    callbacks.certificate_check(move |cert, _| {
        let key = cert.as_hostkey().and_then(|key| key.hash_sha256().copied());
        if key == Some(pin) { Ok(CertificateCheckStatus::CertificateOk) } else { Ok(CertificateCheckStatus::CertificatePassthrough) }
    });
}

pub fn openssh() -> [SessionBuilder; 2] {
    let mut strict = SessionBuilder::default();
    strict.known_hosts_check(KnownHosts::Strict);
    let mut first = SessionBuilder::default();
    first.known_hosts_check(KnownHosts::Add);
    [strict, first]
}

pub async fn tokio(host: &str, way: async_ssh2_tokio::AuthMethod) -> Result<async_ssh2_tokio::Client, async_ssh2_tokio::Error> {
    async_ssh2_tokio::Client::connect((host, 22), "deploy", way, ServerCheckMethod::DefaultKnownHostsFile).await
}

pub fn program(host: &str) -> Command {
    let mut command = Command::new("ssh");
    command.args(["-o", "StrictHostKeyChecking=yes", "-o", "StrictHostKeyChecking=accept-new", host]);
    command
}

pub fn refuses(option: &str) -> Result<(), String> {
    if option == "StrictHostKeyChecking=no" {
        return Err("host keys are always checked".to_owned());
    }
    match option {
        "-oStrictHostKeyChecking=no" => Err("host keys are always checked".to_owned()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Trusting;

    impl client::Handler for Trusting {
        type Error = russh::Error;

        async fn check_server_key(&mut self, _: &PublicKey) -> Result<bool, Self::Error> {
            Ok(true)
        }
    }
}
