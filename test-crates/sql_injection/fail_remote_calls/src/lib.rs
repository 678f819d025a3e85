//! Calls by gRPC, web sockets, functions in a cloud and answers read by hyper.
mod store;

use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use http_body_util::{BodyExt, Empty};
use hyper::body::{Bytes, Incoming};
use hyper_util::client::legacy::{connect::HttpConnector, Client};
use lambda_http::{Body, Request as Event, RequestExt};
use sqlx::PgPool;
use store::pool::{self, run as exec};
use tonic::{Request, Response as Reply, Status};

#[derive(Clone, PartialEq, prost::Message)]
pub struct Find {
    #[prost(string, tag = "1")]
    pub name: String,
    #[prost(uint32, tag = "2")]
    pub page: u32,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Found {
    #[prost(uint64, tag = "1")]
    pub count: u64,
}

/// What the generator writes for the service of the proto file.
#[tonic::async_trait]
pub trait Users {
    async fn find(&self, request: Request<Find>) -> Result<Reply<Found>, Status>;
    async fn page(&self, request: Request<Find>) -> Result<Reply<Found>, Status>;
}

pub struct Service {
    pool: PgPool,
}

#[tonic::async_trait]
impl Users for Service {
    async fn find(&self, request: Request<Find>) -> Result<Reply<Found>, Status> {
        let Find { name, .. } = request.into_inner();
        let text = format!("SELECT id FROM users WHERE name = '{name}'");
        let rows = sqlx::query(&text).fetch_all(&self.pool).await; //~ sql_injection
        Ok(Reply::new(Found { count: rows.map_or(0, |rows| rows.len() as u64) }))
    }

    async fn page(&self, request: Request<Find>) -> Result<Reply<Found>, Status> {
        let text = format!("SELECT id FROM users OFFSET {}", request.get_ref().page);
        let rows = sqlx::query(&text).fetch_all(&self.pool).await; //~! sql_injection
        Ok(Reply::new(Found { count: rows.map_or(0, |rows| rows.len() as u64) }))
    }
}

pub async fn metadata(pool: &PgPool, request: Request<Find>) -> Result<Reply<Found>, Status> {
    let tenant = request.metadata().get("x-tenant").and_then(|value| value.to_str().ok());
    let text = format!("SET search_path = {}", tenant.ok_or_else(|| Status::unauthenticated("no tenant"))?);
    let _ = sqlx::query(&text).execute(pool).await; //~? sql_injection
    Ok(Reply::new(Found { count: 0 }))
}

pub async fn upgrade(upgrade: WebSocketUpgrade, State(pool): State<PgPool>) -> Response {
    upgrade.on_upgrade(move |socket| chat(socket, pool))
}

async fn chat(mut socket: WebSocket, pool: PgPool) {
    while let Some(Ok(message)) = socket.recv().await {
        match message {
            Message::Text(text) => {
                let _ = sqlx::raw_sql(text.as_str()).execute(&pool).await; //~ sql_injection
            }
            Message::Binary(data) => {
                let text = format!("INSERT INTO sizes VALUES ({})", data.len());
                let _ = sqlx::raw_sql(&text).execute(&pool).await;
            }
            _ => break,
        }
    }
}

pub async fn cookie_jar(jar: CookieJar, State(pool): State<PgPool>) -> String {
    let theme = jar.get("theme").map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    let text = format!("SELECT css FROM themes WHERE name = '{theme}'");
    sqlx::query_scalar(&text).fetch_one(&pool).await.unwrap_or_default() //~ sql_injection
}

pub async fn cookie_jar_bound(jar: CookieJar, State(pool): State<PgPool>) -> String {
    let theme = jar.get("theme").map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    let query = sqlx::query_scalar("SELECT css FROM themes WHERE name = $1").bind(theme);
    query.fetch_one(&pool).await.unwrap_or_default()
}

pub async fn cloud_body(event: Event, pool: &PgPool) -> Result<(), lambda_http::Error> {
    if let Body::Text(text) = event.body() {
        sqlx::raw_sql(text).execute(pool).await?; //~ sql_injection
    }
    Ok(())
}

pub async fn cloud_path(event: Event, pool: &PgPool) -> Result<(), lambda_http::Error> {
    let parameters = event.path_parameters();
    let table = parameters.first("table").unwrap_or("users");
    sqlx::query(&format!("TRUNCATE {table}")).execute(pool).await?; //~ sql_injection
    Ok(())
}

pub async fn cloud_number(event: Event, pool: &PgPool) -> Result<(), lambda_http::Error> {
    let id: i64 = event.path_parameters().first("id").unwrap_or("0").parse()?;
    sqlx::query(&format!("DELETE FROM users WHERE id = {id}")).execute(pool).await?;
    Ok(())
}

pub async fn answer(
    client: &Client<HttpConnector, Empty<Bytes>>,
    pool: &PgPool,
) -> Result<(), Box<dyn std::error::Error>> {
    let answer: hyper::Response<Incoming> = client.get("http://peer.internal/name".parse()?).await?;
    let data = answer.into_body().collect().await?.to_bytes();
    let name = std::str::from_utf8(&data)?;
    sqlx::query(&format!("DELETE FROM users WHERE name = '{name}'")).execute(pool).await?; //~ sql_injection
    Ok(())
}

pub async fn re_exported(State(pool): State<PgPool>, body: String) {
    exec(&pool, &body).await;
    pool::fixed(&pool, &body).await;
}
