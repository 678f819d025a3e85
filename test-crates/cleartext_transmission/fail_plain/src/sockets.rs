//! Plain sockets.
use std::io::{self, BufWriter, Write};
use std::net::{TcpStream, UdpSocket};

use tokio::io::AsyncWriteExt;

pub struct Link {
    stream: TcpStream,
}

impl Link {
    pub fn by_field(&mut self, password: &str) -> io::Result<()> {
        self.stream.write_all(password.as_bytes()) //~ cleartext_transmission
    }
}

fn send(stream: &mut TcpStream, line: &str) -> io::Result<()> {
    stream.write_all(line.as_bytes()) //~ cleartext_transmission
}

pub fn write_all(password: &str) -> io::Result<()> {
    let mut stream = TcpStream::connect("mail.shop.test:110")?;
    stream.write_all(b"USER robot\r\n")?;
    stream.write_all(format!("PASS {password}\r\n").as_bytes()) //~ cleartext_transmission
}

pub fn write(mut stream: TcpStream, private_key: &[u8]) -> io::Result<usize> {
    stream.write(private_key) //~ cleartext_transmission
}

pub fn write_macro(stream: &mut TcpStream, password: &str) -> io::Result<()> {
    writeln!(stream, "PASS {password}\r") //~ cleartext_transmission
}

pub fn buffered(password: &str) -> io::Result<()> {
    let mut out = BufWriter::new(TcpStream::connect(("mail.shop.test", 110))?);
    out.write_all(password.as_bytes())?; //~ cleartext_transmission
    out.flush()
}

pub fn by_helper(stream: &mut TcpStream, password: &str) -> io::Result<()> {
    send(stream, "USER robot\r\n")?;
    send(stream, password)
}

pub fn datagram(socket: &UdpSocket, pin_code: &str) -> io::Result<usize> {
    socket.send_to(pin_code.as_bytes(), "192.0.2.7:4000") //~ cleartext_transmission
}

pub fn datagram_to_the_peer(pin_code: [u8; 4]) -> io::Result<usize> {
    let socket = UdpSocket::bind("0.0.0.0:0")?;
    socket.connect("door.shop.test:4000")?;
    socket.send(&pin_code) //~ cleartext_transmission
}

pub async fn asynchronous(password: &str) -> io::Result<()> {
    let mut stream = tokio::net::TcpStream::connect("mail.shop.test:110").await?;
    stream.write_all(password.as_bytes()).await?; //~ cleartext_transmission
    stream.shutdown().await
}

pub async fn half(stream: tokio::net::TcpStream, medical_record: &str) -> io::Result<()> {
    let (_, mut out) = stream.into_split();
    out.write_all(medical_record.as_bytes()).await //~ cleartext_transmission
}

pub struct AnyLink {
    stream: Box<dyn Write>,
}

impl AnyLink {
    pub fn new(address: &str) -> io::Result<Self> {
        Ok(Self { stream: Box::new(TcpStream::connect(address)?) })
    }

    pub fn login(&mut self, password: &str) -> io::Result<()> {
        self.stream.write_all(password.as_bytes()) //~ cleartext_transmission
    }
}

pub fn through_any(password: &str) -> io::Result<()> {
    let mut link = AnyLink::new("mail.shop.test:110")?;
    link.login(password)
}

pub async fn private_network(access_token: &str) -> io::Result<()> {
    let mut stream = tokio::net::TcpStream::connect(("10.0.0.4", 7000)).await?;
    stream.write_all(access_token.as_bytes()).await //~ cleartext_transmission
}

pub fn private_name(password: &str) -> io::Result<()> {
    let mut stream = TcpStream::connect("printer.local:9100")?;
    stream.write_all(password.as_bytes()) //~ cleartext_transmission
}
