//! Work that a handler hands over to a task.
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::post;

pub struct Import {
    pub from: String,
    pub rows: u32,
}

pub struct Sweep {
    pub below: String,
}

pub struct Ping {
    pub log: String,
}

#[derive(Clone)]
pub struct Queues {
    imports: crossbeam_channel::Sender<Import>,
    sweeps: flume::Sender<Sweep>,
    pings: tokio::sync::mpsc::Sender<Ping>,
}

pub fn routes() -> Router {
    let (imports, waiting) = crossbeam_channel::unbounded::<Import>();
    std::thread::spawn(move || {
        for import in waiting {
            std::fs::read(&import.from).ok(); //~ path_traversal
        }
    });
    let (sweeps, dirt) = flume::bounded(4);
    tokio::spawn(async move {
        while let Ok(sweep) = dirt.recv_async().await {
            clean(sweep);
        }
    });
    let (pings, mut heard) = tokio::sync::mpsc::channel(4);
    tokio::spawn(async move {
        while let Some(Ping { log }) = heard.recv().await {
            std::fs::read(log).ok();
        }
    });
    Router::new()
        .route("/import/{from}", post(import))
        .route("/sweep/{below}", post(sweep))
        .with_state(Queues { imports, sweeps, pings })
}

fn clean(sweep: Sweep) {
    std::fs::remove_dir_all(sweep.below).ok(); //~ path_traversal
}

async fn import(State(queues): State<Queues>, Path(from): Path<String>) {
    queues.imports.send(Import { from, rows: 10 }).ok();
    queues.pings.send(Ping { log: "imports.log".to_owned() }).await.ok();
}

async fn sweep(State(queues): State<Queues>, Path(below): Path<String>) {
    queues.sweeps.send_async(Sweep { below }).await.ok();
}
