//! Ways in that are declared, one by one or as an `impl`.

use std::net::TcpListener;

pub struct Server;

#[cra::entry_point(kind = "socket", auth = "none")]
impl Server {
    pub fn listen(&self) -> std::io::Result<TcpListener> {
        TcpListener::bind("127.0.0.1:1")
    }
}

// cra: entry_point(kind = "ffi", auth = "none")
#[unsafe(no_mangle)]
pub extern "C" fn stop() {}

extern "C" fn callback() {}

#[cfg(test)]
mod tests {
    fn port() {
        std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    }
}
