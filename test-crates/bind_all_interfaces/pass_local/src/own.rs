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

/// Hosts that are blocked, with no rocket far and wide.
pub struct Blocked(Vec<(&'static str, &'static str)>);

impl Blocked {
    pub fn merge(mut self, pair: (&'static str, &'static str)) -> Self {
        self.0.push(pair);
        self
    }
}

pub fn blocked() -> Blocked {
    Blocked(Vec::new()).merge(("address", "0.0.0.0"))
}
