//! Channels: what goes in at one end comes out at the other, whoever was started first.
use axum::extract::{Path, Query};
use serde::Deserialize;
use std::net::TcpStream;
use std::sync::mpsc;
use std::thread;

#[derive(Deserialize, Clone)]
pub struct Ask {
    pub name: String,
    pub id: u32,
}

enum Order {
    Read { name: String, reply: tokio::sync::oneshot::Sender<String> },
    Stop,
}

pub async fn sent_before(Query(ask): Query<Ask>) -> Vec<u8> {
    let (sender, receiver) = mpsc::channel();
    sender.send(ask.name).unwrap();
    let name: String = receiver.recv().unwrap();
    std::fs::read(format!("/srv/{name}")).unwrap() //~ path_traversal
}

pub async fn started_before(Query(ask): Query<Ask>) {
    let (sender, receiver) = mpsc::channel::<String>();
    let worker = thread::spawn(move || {
        for name in receiver {
            let _ = std::fs::read(format!("/srv/{name}")); //~ path_traversal
        }
    });
    sender.send(ask.name).unwrap();
    worker.join().unwrap();
}

pub async fn only_numbers(Query(ask): Query<Ask>) {
    let (sender, receiver) = mpsc::channel();
    sender.send(ask.id).unwrap();
    let id = receiver.recv().unwrap();
    let _ = std::fs::remove_file(format!("/srv/{id}"));
}

pub async fn another_channel(Query(ask): Query<Ask>) {
    let (sender, receiver) = mpsc::channel::<String>();
    let (other, others) = mpsc::channel::<String>();
    sender.send(ask.name).unwrap();
    other.send("fixed".into()).unwrap();
    let _ = std::fs::read(others.recv().unwrap());
    let _ = std::fs::read(receiver.recv().unwrap()); //~ path_traversal
}

fn work(receiver: mpsc::Receiver<String>) {
    while let Ok(name) = receiver.recv() {
        let _ = std::fs::remove_file(name); //~ path_traversal
    }
}

fn feed(sender: &mpsc::Sender<String>, name: String) {
    sender.send(name).unwrap();
}

pub async fn by_helpers(Query(ask): Query<Ask>) {
    let (sender, receiver) = mpsc::channel();
    let worker = thread::spawn(move || work(receiver));
    feed(&sender, ask.name);
    drop(sender);
    worker.join().unwrap();
}

async fn act(mut orders: tokio::sync::mpsc::Receiver<Order>) {
    while let Some(order) = orders.recv().await {
        match order {
            Order::Read { name, reply } => {
                let text = std::fs::read_to_string(format!("/data/{name}")).unwrap(); //~ path_traversal
                let _ = reply.send(text);
            }
            Order::Stop => break,
        }
    }
}

pub async fn actor(Path(name): Path<String>) -> String {
    let (sender, receiver) = tokio::sync::mpsc::channel(8);
    tokio::spawn(act(receiver));
    let (reply, answer) = tokio::sync::oneshot::channel();
    sender.send(Order::Read { name, reply }).await.ok();
    let _ = sender.send(Order::Stop).await;
    answer.await.unwrap()
}

pub async fn subscribed(Path(name): Path<String>) {
    let (sender, _) = tokio::sync::broadcast::channel::<String>(16);
    let mut receiver = sender.subscribe();
    sender.send(name).unwrap();
    let _ = std::fs::read(receiver.recv().await.unwrap()); //~ path_traversal
}

pub async fn watched(Path(name): Path<String>) {
    let (sender, receiver) = tokio::sync::watch::channel(String::new());
    sender.send_modify(|held| *held = name);
    let _ = std::fs::read(receiver.borrow().as_str()); //~ path_traversal
}

pub async fn others(Path(name): Path<String>) {
    let (one, first) = crossbeam_channel::unbounded();
    one.send(name).unwrap();
    for held in first.try_iter() {
        let (two, second) = flume::unbounded::<String>();
        two.send_async(held).await.unwrap();
        let (three, third) = async_channel::bounded(3);
        three.send(second.recv_async().await.unwrap()).await.unwrap();
        let _ = std::fs::File::open(third.recv().await.unwrap()); //~ path_traversal
    }
}

pub async fn unbounded_futures(Path(name): Path<String>) {
    let (sender, mut receiver) = futures::channel::mpsc::unbounded::<String>();
    sender.unbounded_send(name).unwrap();
    let _ = std::fs::File::open(receiver.try_next().unwrap().unwrap()); //~ path_traversal
}

pub fn read_to_the_end(stream: TcpStream) -> Option<String> {
    let ask: Ask = serde_json::from_reader(stream).unwrap();
    std::fs::read_to_string(ask.name).ok() //~ path_traversal
}

pub fn in_a_field(stream: TcpStream) {
    let (sender, receiver) = mpsc::channel::<(String, u64)>();
    let worker = thread::spawn(move || {
        for (name, size) in receiver {
            let _ = std::fs::OpenOptions::new().write(true).open(&name); //~ path_traversal
            let _ = std::fs::File::create(format!("{size}.size"));
        }
    });
    let ask: Ask = serde_json::from_reader(&stream).unwrap();
    sender.send((ask.name, 3)).unwrap();
    worker.join().unwrap();
}
