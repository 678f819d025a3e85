//! Errors inside the answer of something that may come too late: the inner one holds what a server said.
use anyhow::{Result, bail};
use log::error;
use std::time::Duration;
use tokio::time::timeout;

pub async fn ask() -> Result<()> {
    let text = reqwest::get("https://example.org").await?.text().await?;
    if text.len() > 2 {
        bail!("odd answer: {text}");
    }
    Ok(())
}

pub async fn by_arms() {
    match timeout(Duration::from_secs(1), ask()).await {
        Ok(Ok(())) => {}
        Ok(Err(inner)) => error!("failed: {inner}"), //~ log_injection
        Err(elapsed) => error!("late: {elapsed}"),
    }
}

pub async fn by_a_condition() {
    if let Ok(Err(inner)) = timeout(Duration::from_secs(1), ask()).await {
        error!("failed: {inner}"); //~ log_injection
    }
}
