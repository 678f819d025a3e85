//! Functions and types of a library of which there is a signature text.

use super::story;

#[test]
fn a_client_with_a_builder() {
    story(
        r#"
        use web::{Client, get as fetch}; use std::time::Duration; use web::prelude::*;
        pub struct App { client: Client } #[derive(Clone)] pub struct Row { id: u8 }
        pub async fn f(app: App, query: web::extract::Query<Row>, web::extract::Query(row): web::extract::Query<Row>, pool: web::Pool<web::Manager>, config: &web::Config, event: web::Event<u8>) -> web::Result<()> {
            let client = Client::builder().timeout(Duration::from_secs(1)).build()?; is!(client, "web::Client");
            runs!(app.client.get("a"), "web::Client::get"); is!(app.client.get("a").send().await?.text().await?, "std::string::String");
            runs!(fetch("a"), "web::get"); is!(fetch("a").await, "std::result::Result<web::Response, web::Error>");
            let row2: Row = fetch("a").await?.json().await?; is!(row2, "example::Row"); is!(fetch("a").await?.json::<Row>().await?.id, "u8");
            is!(fetch("a").await?.headers().get("x").and_then(|v| v.to_str().ok()), "std::option::Option<&str>");
            is!(web::limited(fetch("a")).await??, "web::Response"); is!(web::limited(app.client.get("a").send()).await, "std::result::Result<std::result::Result<web::Response, web::Error>, web::Error>");
            is!(query.0, "example::Row"); is!(query.id, "u8"); is!(row, "example::Row"); is!(row.id, "u8");
            runs!(pool.get()?.execute("a"), "web::Connection::execute"); is!(config.name, "std::string::String"); is!(config.limits[0], "u64");
            match event { web::Event::Data(n) => is!(n, "u8"), web::Event::End { code, reason } => { is!(code, "u16"); is!(reason, "std::string::String") } };
            is!(web::LIMIT, "usize"); is!(web::Map::<web::header::Value>::get(todo!(), "a"), "std::option::Option<&web::header::Value>");
            let made = web::Event::Data(1u64); is!(made, "web::Event<u64>"); runs!(web::Event::Data(1), "makes web::Event::Data");
            let file = std::fs::File::open("a").unwrap(); runs!(file.read_all(), "std::fs::File::read_all | web::ext::ReadExt::read_all"); is!(file.read_all(), "std::result::Result<std::vec::Vec<u8>, web::Error>");
            runs!(unknown.read_all(), "web::ext::ReadExt::read_all"); runs!(web::missing("a"), "web::missing");
            web::route("/", handler); web::route("/", |request| { is!(request, "web::Request"); async move { is!(request.path(), "&str"); todo!() } });
            runs!(handler, "own example::handler"); is!(web::route("/", handler), "web::Router"); Ok(())
        }
        async fn handler(request: web::Request) -> web::Response { is!(request.query().get("a"), "std::option::Option<&std::string::String>"); todo!() }"#,
    );
}

#[test]
fn the_parameters_of_a_trait_are_what_its_impl_says() {
    story(
        r#"
        use web::ext::Explain;
        pub fn f(text: Result<String, std::io::Error>, number: Option<u8>, unknown: gone::Thing) -> web::Result<()> {
            is!(text.explain("a"), "std::result::Result<std::string::String, web::Error>");
            let known = std::env::var("A").explain("b")?; runs!(known.as_bytes(), "std::string::String::as_bytes");
            runs!(web::Map::<u8>::get(todo!(), "a"), "web::header::Map::get | web::Map::get");
            is!(number.explain("c")?, "u8"); let two = Explain::explain(number, "d")?; is!(two, "u8");
            runs!(unknown.explain("e"), "gone::Thing::explain | web::ext::Explain::explain"); Ok(())
        }"#,
    );
}
