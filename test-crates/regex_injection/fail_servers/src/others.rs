//! The same in other servers.
use actix_web::{get, post, web, HttpRequest, HttpResponse};
use regex::Regex as Pattern;
use rocket::form::Form;
use rocket::FromForm;
use std::collections::HashMap;
use std::io::{self, BufRead, BufReader};
use std::net::TcpStream;
use warp::Filter;

#[get("/find/{word}")]
pub async fn actix_path(word: web::Path<String>) -> HttpResponse {
    match Pattern::new(&word) { //~ regex_injection
        Ok(pattern) => HttpResponse::Ok().body(pattern.is_match("text").to_string()),
        Err(_) => HttpResponse::BadRequest().finish(),
    }
}

#[post("/lines")]
pub async fn actix_lines(body: String) -> HttpResponse {
    let patterns: Result<Vec<_>, _> = body.lines().map(Pattern::new).collect(); //~ regex_injection
    HttpResponse::Ok().body(patterns.is_ok().to_string())
}

#[get("/cookie")]
pub async fn actix_cookie(request: HttpRequest) -> Option<String> {
    let cookie = request.cookie("filter")?;
    let pattern = Pattern::new(cookie.value()).ok()?; //~ regex_injection
    Some(pattern.as_str().len().to_string())
}

#[derive(FromForm)]
pub struct Rule {
    text: String,
    weight: u8,
}

#[rocket::post("/rule", data = "<rule>")]
pub fn rocket_form(rule: Form<Rule>) -> Option<String> {
    let pattern = Pattern::new(&("(?i)".to_owned() + &rule.text)).ok()?; //~ regex_injection
    Some(pattern.captures_len().to_string())
}

#[rocket::post("/weight", data = "<rule>")]
pub fn rocket_number(rule: Form<Rule>) -> Option<String> {
    let pattern = Pattern::new(&format!("a{{{}}}", rule.weight)).ok()?;
    Some(pattern.captures_len().to_string())
}

#[rocket::get("/in/<text>")]
pub fn rocket_subject(text: &str) -> Option<String> {
    Pattern::new("[0-9]+").ok()?.find(text).map(|found| found.as_str().to_owned())
}

pub fn filters() -> impl Filter<Extract = (String,), Error = warp::Rejection> + Clone {
    warp::path("find")
        .and(warp::query::<HashMap<String, String>>())
        .map(|words: HashMap<String, String>| {
            let wanted = words.get("q").map_or("", String::as_str);
            match Pattern::new(wanted) { //~ regex_injection
                Ok(pattern) => pattern.as_str().to_owned(),
                Err(_) => String::new(),
            }
        })
}

pub fn socket(stream: TcpStream) -> io::Result<usize> {
    let mut lines = BufReader::new(stream).lines();
    let pattern = lines.next().transpose()?.unwrap_or_default();
    let Ok(pattern) = Pattern::new(&pattern) else { return Ok(0) }; //~ regex_injection
    let mut count = 0;
    for line in lines {
        count += usize::from(pattern.is_match(&line?));
    }
    Ok(count)
}

pub fn socket_subject(stream: TcpStream) -> io::Result<usize> {
    let Ok(pattern) = Pattern::new("^OK") else { return Ok(0) };
    let lines = BufReader::new(stream).lines();
    Ok(lines.map_while(Result::ok).filter(|line| pattern.is_match(line)).count())
}

#[post("/read")]
pub async fn actix_read_as_pattern(body: String) -> Result<HttpResponse, regex::Error> {
    let searched: Pattern = body.parse()?; //~ regex_injection
    let valid = body.trim().parse::<Pattern>().is_ok(); //~ regex_injection
    let made = <Pattern as std::str::FromStr>::from_str(&body)?; //~ regex_injection
    let turned: Result<Pattern, _> = body.as_str().try_into(); //~ regex_injection
    let number: Result<u32, _> = body.parse();
    let count = searched.captures_len() + made.captures_len() + usize::from(valid);
    Ok(HttpResponse::Ok().body(format!("{count} {} {}", turned.is_ok(), number.is_ok())))
}

pub fn patterns() -> impl Filter<Extract = (String,), Error = warp::Rejection> + Clone {
    warp::query::<HashMap<String, String>>().map(move |wanted| matching(wanted))
}

fn matching(wanted: HashMap<String, String>) -> String {
    let found = wanted.values().filter(|text| Pattern::new(text).is_ok()).count(); //~ regex_injection
    found.to_string()
}

/// A message of the broker, from whoever publishes.
pub fn subscribed(message: &rumqttc::Publish) -> Option<bool> {
    let wanted = std::str::from_utf8(&message.payload).ok()?;
    Some(Pattern::new(wanted).ok()?.is_match("door")) //~ regex_injection
}
