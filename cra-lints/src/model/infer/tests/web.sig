cra-signatures 2
crate web 1.0.0
type web::Client
type web::ClientBuilder
fn web::Client::new() -> web::Client
fn web::Client::builder() -> web::ClientBuilder
fn web::ClientBuilder::timeout(self, std::time::Duration) -> web::ClientBuilder
fn web::ClientBuilder::build(self) -> web::Result<web::Client>
fn web::Client::get<U: web::IntoUrl>(&self, U) -> web::RequestBuilder
type web::RequestBuilder
async fn web::RequestBuilder::send(self) -> std::result::Result<web::Response, web::Error>
type web::Response
async fn web::Response::text(self) -> web::Result<std::string::String>
async fn web::Response::json<T: web::Decode>(self) -> web::Result<T>
fn web::Response::headers(&self) -> &web::header::Map<web::header::Value>
async fn web::get<T: web::IntoUrl>(T) -> web::Result<web::Response>
alias web::Result<T> = std::result::Result<T, web::Error>
type web::Error
trait web::IntoUrl
trait web::Decode
type web::header::Map<T>
fn web::header::Map<T>::get<K>(&self, K) -> std::option::Option<&T>
type web::header::Value
fn web::header::Value::to_str(&self) -> std::result::Result<&str, web::Error>
use web::Map = web::header::Map
glob web::prelude = web::ext
trait web::ext::ReadExt: std::io::Read
fn web::ext::ReadExt::read_all(&mut self) -> web::Result<std::vec::Vec<u8>>
type web::extract::Query<T>
field web::extract::Query.0: T
impl<T> std::ops::Deref for web::extract::Query<T> { Target = T }
type web::Pool<M>
fn web::Pool<M>::get(&self) -> web::Result<web::Pooled<M>>
type web::Pooled<M>
impl<M> std::ops::Deref for web::Pooled<M> { Target = M::Connection }
type web::Manager
impl web::Manage for web::Manager { Connection = web::Connection }
trait web::Manage
type web::Connection
fn web::Connection::execute(&self, &str) -> web::Result<usize>
enum web::Event<T>
variant web::Event::Data(T)
variant web::Event::End{code: u16, reason: std::string::String}
field web::Config.name: std::string::String
field web::Config.limits: std::vec::Vec<u64>
type web::Config
const web::LIMIT: usize
trait web::Handler<T>
fn web::route<H: std::ops::Fn(web::Request) -> F, F: std::future::Future<Output = web::Response>>(&str, H) -> web::Router
type web::Router
fn web::Router::serve(self)
type web::Request
fn web::Request::path(&self) -> &str
fn web::Request::query(&self) -> std::collections::HashMap<std::string::String, std::string::String>
fn web::ext::Explain::explain(self, &str) -> web::Result<T>
impl<T, E> web::ext::Explain<T, E> for std::result::Result<T, E>
impl<T> web::ext::Explain<T, std::convert::Infallible> for std::option::Option<T>
trait web::ext::Explain<T, E>: std::convert::AsRef<str>
type web::Limited<F>
fn web::limited<F: std::future::IntoFuture>(F) -> web::Limited<F::IntoFuture>
impl<F: std::future::Future> std::future::Future for web::Limited<F> { Output = std::result::Result<F::Output, web::Error> }
