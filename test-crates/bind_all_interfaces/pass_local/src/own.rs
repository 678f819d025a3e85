//! Types of the same names that open nothing.

pub struct TcpListener;

impl TcpListener {
    pub fn bind(_address: &str) -> Self {
        Self
    }
}

pub struct Server;

impl Server {
    pub fn bind(&self, _address: &str) {}

    pub fn run(self, _address: &str) {}
}

pub fn both() {
    let _ = TcpListener::bind("0.0.0.0:80");
    Server.bind("0.0.0.0:80");
    Server.run("0.0.0.0:80");
}
