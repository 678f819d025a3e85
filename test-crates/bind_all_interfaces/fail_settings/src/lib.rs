//! Settings whose default is every interface.

mod defaults;
mod rockets;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use clap::{Arg, Command, Parser};
use serde::Deserialize;
use structopt::StructOpt;

const DEFAULT_ADDRESS: IpAddr = IpAddr::V4(Ipv4Addr::UNSPECIFIED);

#[derive(Parser)]
pub struct Args {
    /// Where to listen.
    #[arg(long, env = "HOST", default_value = "0.0.0.0")]
    pub host: String, //~ bind_all_interfaces
    #[clap(short, long, default_value = "[::]:8080")]
    pub listen_addr: SocketAddr, //~ bind_all_interfaces
    #[arg(long, default_value_t = IpAddr::V6(Ipv6Addr::UNSPECIFIED))]
    pub bind: IpAddr, //~ bind_all_interfaces
    #[arg(long, default_value_t = String::from("0.0.0.0"))]
    pub bind_to: String, //~ bind_all_interfaces
    #[arg(long, default_value_t = DEFAULT_ADDRESS)]
    pub address: IpAddr, //~ bind_all_interfaces
    #[arg(long, default_value_t = defaults::host())]
    pub ip: String, //~ bind_all_interfaces
}

#[derive(clap::Subcommand)]
pub enum Mode {
    Serve {
        #[arg(long, default_value = "0.0.0.0")]
        interface: IpAddr, //~ bind_all_interfaces
    },
    Check,
}

#[derive(StructOpt)]
pub struct Old {
    #[structopt(long, default_value = "0.0.0.0:80")]
    pub server_addr: SocketAddr, //~ bind_all_interfaces
}

#[derive(Deserialize)]
pub struct File {
    #[serde(default = "any")]
    pub host: String, //~ bind_all_interfaces
    #[serde(default = "defaults::host", rename = "listen-on")]
    pub listen: String, //~ bind_all_interfaces
}

fn any() -> String {
    "0.0.0.0".into()
}

pub struct HttpConfig {
    pub listen: SocketAddr,
    pub host: String,
}

impl Default for HttpConfig {
    fn default() -> Self {
        Self {
            listen: ([0, 0, 0, 0], 80).into(), //~ bind_all_interfaces
            host: any(), //~ bind_all_interfaces
        }
    }
}

pub struct Settings {
    pub host: String,
    pub port: u16,
}

pub fn settings() -> Settings {
    Settings {
        host: "0.0.0.0".to_string(), //~ bind_all_interfaces
        port: 8080,
    }
}

pub fn command() -> Command {
    Command::new("serve")
        .arg(Arg::new("bind").long("bind").help("where to listen").default_value("0.0.0.0:8080")) //~ bind_all_interfaces
        .arg(Arg::new("hosts").default_value("all"))
        .arg(Arg::new("listen-address").default_values(["127.0.0.1", "::"])) //~ bind_all_interfaces
}
