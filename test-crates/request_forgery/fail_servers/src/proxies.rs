//! Clients as parts of structures of this program.
use axum::extract::{Json, State};
use reqwest::{Client, Request, RequestBuilder};
use serde::Deserialize;

#[derive(Clone)]
pub struct Upstream {
    base: String,
    client: Client,
}

impl Upstream {
    pub fn new(base: impl Into<String>) -> Self {
        Upstream { base: base.into(), client: Client::new() }
    }

    fn get(&self, path: &str) -> RequestBuilder {
        self.client.get(format!("{}/{path}", self.base)) //~ request_forgery
    }

    fn post(&self, path: &str) -> RequestBuilder {
        self.client.post(format!("https://hooks.example.com/{path}"))
    }
}

#[derive(Deserialize)]
#[serde(tag = "kind")]
pub enum Order {
    Fetch { url: String },
    Page(u32),
    Note { text: String },
}

pub async fn base_from_client(Json(base): Json<String>) {
    let upstream = Upstream::new(base);
    let _ = upstream.get("status").send().await;
}

pub async fn path_from_client(Json(path): Json<String>) {
    let upstream = Upstream::new("https://api.example.com");
    let _ = upstream.post(&path).send().await;
}

pub async fn order(State(client): State<Client>, Json(order): Json<Order>) {
    let sent = match order {
        Order::Fetch { url } => client.get(&url).send().await, //~ request_forgery
        Order::Page(number) => client.get(format!("https://api.example.com/{number}")).send().await,
        Order::Note { text } => client.post("https://notes.example.com").body(text).send().await,
    };
    drop(sent);
}

pub async fn assigned_in_loop(State(client): State<Client>, Json(urls): Json<Vec<String>>) {
    let mut next = String::from("https://api.example.com/first");
    for url in urls {
        let _ = client.get(&next).send().await; //~ request_forgery
        next = url;
    }
}

pub async fn loop_of_constants(State(client): State<Client>, Json(urls): Json<Vec<String>>) {
    for _ in 0..urls.len() {
        let _ = client.get("https://api.example.com/tick").send().await;
    }
}

fn prepared(client: &Client, url: &str) -> reqwest::Result<Request> {
    client.get(url).build() //~ request_forgery
}

pub async fn helper(State(client): State<Client>, body: String) {
    if let Ok(request) = prepared(&client, body.trim()) {
        let _ = client.execute(request).await;
    }
    let _ = prepared(&client, "https://api.example.com/");
}

pub async fn spawned(Json(url): Json<String>) {
    tokio::spawn(async move {
        let _ = reqwest::get(url).await; //~ request_forgery
    });
}
