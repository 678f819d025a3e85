//! Addresses from the command line, the environment, files, answers and messages.
use http_body_util::Empty;
use hyper::body::Bytes;
use hyper::Uri;
use hyper_util::client::legacy::{connect::HttpConnector, Client};
use lambda_http::{Body, Request, RequestExt, Response};
use serde::Deserialize;
use std::error::Error;
use std::io::{BufRead, Read};
use std::net::TcpStream;
use web::blocking as http;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

pub fn argument() -> Outcome<String> {
    let url = std::env::args().nth(1).ok_or("no url")?;
    Ok(http::get(url)?.text()?) //~ request_forgery
}

pub fn argument_as_path() -> Outcome<String> {
    let name = std::env::args().nth(1).ok_or("no name")?;
    Ok(http::get(format!("https://api.example.com/{name}"))?.text()?)
}

pub fn argument_as_number() -> Outcome<String> {
    let id = std::env::args().nth(1).ok_or("no id")?.parse::<u64>()?;
    Ok(ureq::get(format!("https://api.example.com/{id}")).call()?.body_mut().read_to_string()?)
}

pub fn variable() -> Outcome<String> {
    let host = std::env::var("UPSTREAM")?;
    let mut answer = ureq::get(format!("http://{host}/")).call()?; //~ request_forgery
    Ok(answer.body_mut().read_to_string()?)
}

pub fn line() -> Outcome {
    for line in std::io::stdin().lock().lines() {
        let agent = ureq::Agent::new_with_defaults();
        agent.post(line?).send("ping")?; //~ request_forgery
    }
    Ok(())
}

pub fn file() -> Outcome<Vec<http::Response>> {
    let list = std::fs::read_to_string("feeds.txt")?;
    let client = http::Client::builder().build()?;
    let answers = list
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| client.get(line).send()) //~ request_forgery
        .collect::<Result<Vec<_>, _>>()?;
    Ok(answers)
}

pub fn lines_counted() -> Outcome<http::Response> {
    let list = std::fs::read_to_string("feeds.txt")?;
    Ok(http::get(format!("https://api.example.com/feeds/{}", list.lines().count()))?)
}

#[derive(Deserialize)]
struct Page {
    next: Option<String>,
    count: usize,
}

pub fn next_page() -> Outcome<usize> {
    let mut total = 0;
    let mut page: Page = http::get("https://api.example.com/pages")?.json()?;
    while let Some(next) = page.next {
        total += page.count;
        page = http::get(next)?.json()?; //~ request_forgery
    }
    Ok(total)
}

pub fn next_count() -> Outcome<http::Response> {
    let page: Page = http::get("https://api.example.com/pages")?.json()?;
    Ok(http::get(format!("https://api.example.com/pages/{}", page.count))?)
}

pub fn message(mut stream: TcpStream) -> Outcome {
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    let page: Page = serde_json::from_str(&text)?;
    if let Page { next: Some(url), .. } = &page {
        ureq::get(url).call()?; //~ request_forgery
    }
    Ok(())
}

pub async fn hyper_client(client: &Client<HttpConnector, Empty<Bytes>>) -> Outcome {
    let uri: Uri = std::env::args().last().ok_or("no uri")?.parse()?;
    client.get(uri).await?; //~ request_forgery
    Ok(())
}

pub async fn hyper_constant(client: &Client<HttpConnector, Empty<Bytes>>) -> Outcome {
    client.get(Uri::from_static("http://api.example.com/")).await?;
    Ok(())
}

pub async fn lambda(event: Request) -> Result<Response<Body>, lambda_http::Error> {
    if let Some(url) = event.query_string_parameters().first("url") {
        web::get(url).await?; //~ request_forgery
    }
    Ok(Response::new(Body::Empty))
}

pub async fn lambda_path(event: Request) -> Result<Response<Body>, lambda_http::Error> {
    let parameters = event.path_parameters();
    let id = parameters.first("id").unwrap_or("0");
    web::get(format!("https://api.example.com/items/{id}")).await?;
    Ok(Response::new(Body::Empty))
}
