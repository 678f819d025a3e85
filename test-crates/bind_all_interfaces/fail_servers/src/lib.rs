//! Servers of libraries that open the listener themselves.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use actix_web::{App, HttpServer};
use salvo::prelude::*;
use tonic::transport::Server;
use warp::Filter;

pub async fn actix() -> std::io::Result<()> {
    HttpServer::new(|| App::new())
        .workers(2)
        .bind(("0.0.0.0", 8080))? //~ bind_all_interfaces
        .run()
        .await
}

pub async fn actix_in_steps(config: rustls::ServerConfig, port: u16) -> std::io::Result<()> {
    let server = HttpServer::new(App::new);
    let server = server.bind_rustls_0_23(format!("0.0.0.0:{port}"), config)?; //~ bind_all_interfaces
    server.run().await
}

pub async fn axum(app: Router) -> std::io::Result<()> {
    let address = SocketAddr::from(([0, 0, 0, 0], 3000));
    axum_server::bind(address).serve(app.into_make_service()).await //~ bind_all_interfaces
}

pub async fn axum_with_tls(app: Router, config: axum_server::tls_rustls::RustlsConfig) -> std::io::Result<()> {
    let address = "[::]:443".parse().expect("an address");
    axum_server::tls_rustls::bind_rustls(address, config).serve(app.into_make_service()).await //~ bind_all_interfaces
}

pub async fn old_hyper(make: Make) -> hyper::Result<()> {
    hyper::Server::bind(&([0, 0, 0, 0], 3000).into()).serve(make).await //~ bind_all_interfaces
}

pub async fn filters() {
    let routes = warp::any().map(|| "hello");
    warp::serve(routes).run(([0, 0, 0, 0], 3030)).await; //~ bind_all_interfaces
}

pub async fn filters_with_tls() {
    let routes = warp::any().map(|| "hello");
    warp::serve(routes).tls().cert_path("cert").key_path("key").run((Ipv4Addr::UNSPECIFIED, 443)).await; //~ bind_all_interfaces
}

pub async fn calls(service: Greeter) -> Result<(), tonic::transport::Error> {
    let address: SocketAddr = "0.0.0.0:50051".parse().expect("an address");
    Server::builder().add_service(service).serve(address).await //~ bind_all_interfaces
}

pub async fn verses(app: poem::Route) -> std::io::Result<()> {
    poem::Server::new(poem::listener::TcpListener::bind("0.0.0.0:3000")).run(app).await //~ bind_all_interfaces
}

pub async fn dance(router: salvo::Router) {
    let acceptor = TcpListener::new("0.0.0.0:5800").bind().await; //~ bind_all_interfaces
    salvo::Server::new(acceptor).serve(router).await;
}

pub fn rocket() -> rocket::Rocket<rocket::Build> {
    let config = rocket::Config {
        address: IpAddr::V4(Ipv4Addr::UNSPECIFIED), //~ bind_all_interfaces
        ..rocket::Config::default()
    };
    rocket::custom(config)
}

pub fn tiny() -> tiny_http::Server {
    tiny_http::Server::http("0.0.0.0:8000").expect("a free port") //~ bind_all_interfaces
}

pub fn quick(config: quinn::ServerConfig) -> std::io::Result<quinn::Endpoint> {
    quinn::Endpoint::server(config, (Ipv4Addr::UNSPECIFIED, 4433).into()) //~ bind_all_interfaces
}

pub async fn tides(state: State) -> tide::Result<()> {
    let mut app = tide::with_state(state);
    app.at("/").get(|_| async { Ok("") });
    app.listen("tcp://0.0.0.0:8080").await?; //~ bind_all_interfaces
    Ok(())
}

pub fn numbers() {
    let builder = metrics_exporter_prometheus::PrometheusBuilder::new();
    builder.with_http_listener(([0, 0, 0, 0], 9000)).install().expect("the only one"); //~ bind_all_interfaces
}
