//! What a request brings is queued, and another part of the program works on it.
use axum::extract::{Json, State};
use axum::routing::post;
use axum::Router;
use serde::Deserialize;
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;
use tokio::sync::mpsc::{Receiver, Sender, channel};

#[derive(Deserialize)]
pub struct Delivery {
    callback: String,
    event: String,
}

#[derive(Clone)]
struct Dispatcher {
    queue: Sender<Delivery>,
}

pub fn router() -> Router {
    let (queue, jobs) = channel(64);
    tokio::spawn(work(jobs));
    Router::new().route("/enqueue", post(enqueue)).route("/knock", post(knock)).with_state(Dispatcher { queue })
}

async fn enqueue(State(dispatcher): State<Dispatcher>, Json(delivery): Json<Delivery>) {
    let _ = dispatcher.queue.send(delivery).await;
}

async fn work(mut jobs: Receiver<Delivery>) {
    let client = reqwest::Client::new();
    while let Some(job) = jobs.recv().await {
        let _ = client.post(job.callback).body(job.event).send().await; //~ request_forgery
        let _ = client.post("https://hub.example/done").send().await;
    }
}


async fn knock(Json(asked): Json<String>) -> Result<(), String> {
    let address: SocketAddr = asked.parse().map_err(|_| "no address".to_owned())?;
    let found = TcpStream::connect_timeout(&address, Duration::from_secs(1)); //~ request_forgery
    found.map(|_| ()).map_err(|error| error.to_string())
}
