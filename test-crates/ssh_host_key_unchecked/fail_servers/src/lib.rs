//! Clients of SSH that talk to anybody.
use std::process::Command;

use async_ssh2_tokio::ServerCheckMethod as Check;
use git2::{CertificateCheckStatus, RemoteCallbacks};
use openssh::{KnownHosts, SessionBuilder};
use russh::client;
use russh::keys::ssh_key::PublicKey;

pub struct Plain;

impl client::Handler for Plain {
    type Error = russh::Error;

    async fn check_server_key(&mut self, _server_public_key: &PublicKey) -> Result<bool, Self::Error> { //~ ssh_host_key_unchecked
        Ok(true)
    }
}

pub struct Remembering {
    key: Option<PublicKey>,
}

#[async_trait::async_trait]
impl russh::client::Handler for Remembering {
    type Error = russh::Error;

    async fn check_server_key(&mut self, key: &PublicKey) -> Result<bool, Self::Error> { //~ ssh_host_key_unchecked
        println!("the server shows {key:?}");
        self.key = Some(key.clone());
        let verdict = true;
        Ok(verdict)
    }
}

pub struct Desugared;

impl client::Handler for Desugared {
    type Error = russh::Error;

    fn check_server_key(&mut self, _: &PublicKey) -> impl Future<Output = Result<bool, Self::Error>> + Send { //~ ssh_host_key_unchecked
        async { Ok(true) }
    }
}

pub struct Old;

impl client::Handler for Old {
    type Error = russh::Error;
    type FutureBool = futures::future::Ready<Result<(Self, bool), Self::Error>>;

    fn check_server_key(self, _: &PublicKey) -> Self::FutureBool { //~ ssh_host_key_unchecked
        futures::future::ready(Ok((self, true)))
    }
}

fn anybody() -> Result<bool, russh::Error> {
    Ok(!false)
}

pub struct Elsewhere<T>(T);

impl<T: Send> client::Handler for Elsewhere<T> {
    type Error = russh::Error;

    async fn check_server_key(&mut self, _: &PublicKey) -> Result<bool, Self::Error> { //~ ssh_host_key_unchecked
        anybody()
    }
}

pub struct BothWays {
    known: Vec<PublicKey>,
}

impl client::Handler for BothWays {
    type Error = russh::Error;

    async fn check_server_key(&mut self, key: &PublicKey) -> Result<bool, Self::Error> { //~ ssh_host_key_unchecked
        if self.known.contains(key) {
            return Ok(true);
        }
        self.known.push(key.clone());
        Ok(true)
    }
}

pub fn git(callbacks: &mut RemoteCallbacks<'_>) {
    callbacks.certificate_check(|_, _| Ok(CertificateCheckStatus::CertificateOk)); //~ ssh_host_key_unchecked
}

pub fn git_by_local(callbacks: &mut RemoteCallbacks<'_>) {
    let rule = |_: &git2::cert::Cert<'_>, host: &str| {
        println!("{host}");
        Ok(git2::CertificateCheckStatus::CertificateOk)
    };
    callbacks.certificate_check(rule); //~ ssh_host_key_unchecked
}

pub fn openssh() -> SessionBuilder {
    let mut builder = SessionBuilder::default();
    builder.user("deploy".into()).known_hosts_check(KnownHosts::Accept); //~ ssh_host_key_unchecked
    builder
}

pub async fn tokio(host: &str, way: async_ssh2_tokio::AuthMethod) -> Result<async_ssh2_tokio::Client, async_ssh2_tokio::Error> {
    async_ssh2_tokio::Client::connect((host, 22), "deploy", way, Check::NoCheck).await //~ ssh_host_key_unchecked
}

pub fn program(host: &str) -> Command {
    let mut command = Command::new("ssh");
    command.args(["-o", "StrictHostKeyChecking=no", host]); //~ ssh_host_key_unchecked
    command
}

const OPTIONS: &str = "-oStrictHostKeyChecking=no"; //~ ssh_host_key_unchecked

pub fn program_by_constant(host: &str) -> Command {
    let mut command = Command::new("scp");
    command.arg(OPTIONS).arg(host);
    command
}

pub fn script(host: &str) -> String {
    format!("ssh -o StrictHostKeyChecking=no -p 2222 {host} uptime") //~ ssh_host_key_unchecked
}

pub enum Trust {
    Known,
    Anybody,
}

pub fn chosen(trust: Trust) -> &'static str {
    match trust {
        Trust::Known => "StrictHostKeyChecking=yes",
        Trust::Anybody => "StrictHostKeyChecking=no", //~ ssh_host_key_unchecked
    }
}
