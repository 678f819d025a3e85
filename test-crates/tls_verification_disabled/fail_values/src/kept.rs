//! Switches that stay off.
use reqwest::blocking::Client;

pub fn put_back_on_one_way(strict: bool) -> reqwest::Result<Client> {
    let mut builder = Client::builder().danger_accept_invalid_certs(true); //~ tls_verification_disabled
    if strict {
        builder = builder.danger_accept_invalid_certs(false);
    }
    builder.build()
}

pub fn cache(host: &str) -> redis::RedisResult<redis::Client> {
    let mut address = redis::ConnectionAddr::TcpTls { host: host.to_owned(), port: 6380, insecure: false, tls_params: None };
    address.set_danger_accept_invalid_hostnames(true); //~ tls_verification_disabled
    redis::Client::open(address)
}
