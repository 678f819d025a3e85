//! A client without a timeout whose requests have one.
use std::sync::LazyLock;
use std::time::Duration;

use reqwest::Client;

const PATIENCE: Duration = Duration::from_secs(10);

static CLIENT: LazyLock<Client> = LazyLock::new(Client::new);
static OTHER: LazyLock<Client> = LazyLock::new(|| Client::new());

pub struct Service {
    client: Client,
}

impl Service {
    pub fn new() -> Self {
        Service { client: Client::new() }
    }

    pub async fn ask(&self, url: &str) -> reqwest::Result<String> {
        self.client.get(url).timeout(PATIENCE).send().await?.text().await
    }
}

pub async fn shared(url: &str) -> Option<reqwest::Response> {
    tokio::time::timeout(PATIENCE, CLIENT.get(url).send()).await.ok()?.ok()
}

pub async fn other(url: &str) -> Option<reqwest::Response> {
    OTHER.get(url).timeout(PATIENCE).send().await.ok()
}
