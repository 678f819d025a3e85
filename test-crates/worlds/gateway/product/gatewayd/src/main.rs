//! Takes frames from machines and hands them on.

mod upstream;

use std::io::Read;
use std::net::TcpListener;

fn main() {
    let listener = TcpListener::bind("0.0.0.0:4840").expect("the port is free");
    let upstream = upstream::client();
    for stream in listener.incoming().flatten() {
        let mut frame = Vec::new();
        // cra: satisfies I.2.h
        if stream.take(4096).read_to_end(&mut frame).is_ok() {
            upstream::hand_on(upstream.as_ref(), gateway_protocol::payload(&frame));
        }
    }
}
