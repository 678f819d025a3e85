//! Other names of what other crates export, and what their functions return.
//!
//! Written by cra-tidy from `apis/*.toml`: change that, then run `cargo test -p cra-tidy`.

/// Other names, sorted by the name that code writes, with the name that is used here.
pub(super) static ALIASES: &[(&str, &str)] = &[
    ("actix_http::Payload", "actix_web::dev::Payload"),
    ("actix_http::RequestHead", "actix_web::dev::RequestHead"),
    ("actix_http::header", "actix_web::http::header"),
    ("actix_web::cookie", "cookie"),
    ("actix_web::http::Method", "http::Method"),
    ("actix_web::http::StatusCode", "http::StatusCode"),
    ("actix_web::http::Uri", "http::Uri"),
    ("actix_web::http::header::HeaderValue", "http::HeaderValue"),
    (
        "actix_web::http::header::LOCATION",
        "http::header::LOCATION",
    ),
    ("actix_web::mime", "mime"),
    ("actix_web::web::Bytes", "bytes::Bytes"),
    ("aead::KeyInit", "crypto_common::KeyInit"),
    ("aead::OsRng", "rand::rngs::OsRng"),
    ("aead::array", "hybrid_array"),
    ("aead::generic_array", "generic_array"),
    ("aead::rand_core", "rand_core"),
    ("aes::cipher", "cipher"),
    ("aes_gcm::KeyInit", "crypto_common::KeyInit"),
    ("aes_gcm::aead", "aead"),
    ("aes_gcm::aes", "aes"),
    ("aes_gcm_siv::KeyInit", "crypto_common::KeyInit"),
    ("aes_gcm_siv::aead", "aead"),
    ("aes_siv::aead", "aead"),
    ("argon2::PasswordHash", "password_hash::PasswordHash"),
    ("argon2::PasswordHasher", "password_hash::PasswordHasher"),
    (
        "argon2::PasswordVerifier",
        "password_hash::PasswordVerifier",
    ),
    ("argon2::password_hash", "password_hash"),
    ("ascon_aead::aead", "aead"),
    ("async_fs", "async_std::fs"),
    ("async_std::channel", "async_channel"),
    (
        "async_std::io::buf_read::BufReadExt",
        "async_std::io::BufReadExt",
    ),
    (
        "async_std::io::prelude::BufReadExt",
        "async_std::io::BufReadExt",
    ),
    ("async_std::io::prelude::ReadExt", "async_std::io::ReadExt"),
    (
        "async_std::io::prelude::WriteExt",
        "async_std::io::WriteExt",
    ),
    ("async_std::io::read::ReadExt", "async_std::io::ReadExt"),
    ("async_std::io::write::WriteExt", "async_std::io::WriteExt"),
    ("async_std::path", "std::path"),
    ("async_std::process", "async_process"),
    ("async_tungstenite::tungstenite", "tungstenite"),
    ("async_zip::base", "async_zip"),
    ("awc::cookie", "cookie"),
    ("aws_lambda_events::encodings::Body", "lambda_http::Body"),
    ("axum::body::Bytes", "bytes::Bytes"),
    (
        "axum::extract::FormRejection",
        "axum::extract::rejection::FormRejection",
    ),
    ("axum::extract::Json", "axum::Json"),
    ("axum::extract::Request", "http::Request"),
    ("axum::http", "http"),
    ("axum::response::Json", "axum::Json"),
    ("axum::response::Response", "http::Response"),
    ("axum::routing::method_routing", "axum::routing"),
    ("axum_core::body", "axum::body"),
    ("axum_core::extract", "axum::extract"),
    ("axum_core::response", "axum::response"),
    ("axum_extra::extract::cookie::Cookie", "cookie::Cookie"),
    (
        "axum_extra::extract::cookie::CookieJar",
        "axum_extra::extract::CookieJar",
    ),
    (
        "axum_extra::extract::cookie::Expiration",
        "cookie::Expiration",
    ),
    ("axum_extra::extract::cookie::Key", "cookie::Key"),
    (
        "axum_extra::extract::cookie::PrivateCookieJar",
        "axum_extra::extract::PrivateCookieJar",
    ),
    ("axum_extra::extract::cookie::SameSite", "cookie::SameSite"),
    (
        "axum_extra::extract::cookie::SignedCookieJar",
        "axum_extra::extract::SignedCookieJar",
    ),
    ("axum_extra::extract::multipart", "axum::extract::multipart"),
    (
        "axum_extra::typed_header::TypedHeader",
        "axum_extra::TypedHeader",
    ),
    ("base64::engine::Engine", "base64::Engine"),
    ("base64::prelude::Engine", "base64::Engine"),
    ("blake2::Digest", "digest::Digest"),
    ("blake2::digest", "digest"),
    ("block_modes::cipher", "cipher"),
    ("blowfish::cipher", "cipher"),
    ("bson::document::Document", "bson::Document"),
    ("bytes::buf::Buf", "bytes::Buf"),
    ("bytes::buf::BufMut", "bytes::BufMut"),
    ("camellia::cipher", "cipher"),
    ("cast5::cipher", "cipher"),
    ("cbc::cipher", "cipher"),
    ("ccm::aead", "aead"),
    ("cfb8::cipher", "cipher"),
    ("cfb_mode::cipher", "cipher"),
    ("chacha20::KeyIvInit", "crypto_common::KeyIvInit"),
    ("chacha20::cipher", "cipher"),
    ("chacha20poly1305::KeyInit", "crypto_common::KeyInit"),
    ("chacha20poly1305::aead", "aead"),
    ("chacha20poly1305::cipher", "cipher"),
    ("chrono::offset::Local", "chrono::Local"),
    ("chrono::offset::Utc", "chrono::Utc"),
    ("chrono::prelude::DateTime", "chrono::DateTime"),
    ("chrono::prelude::Local", "chrono::Local"),
    ("chrono::prelude::Utc", "chrono::Utc"),
    ("cipher::InnerIvInit", "crypto_common::InnerIvInit"),
    ("cipher::Iv", "crypto_common::Iv"),
    ("cipher::Key", "crypto_common::Key"),
    ("cipher::KeyInit", "crypto_common::KeyInit"),
    ("cipher::KeyIvInit", "crypto_common::KeyIvInit"),
    ("cipher::TryKeyInit", "crypto_common::TryKeyInit"),
    ("cipher::array", "hybrid_array"),
    ("cipher::block::BlockEncrypt", "cipher::BlockEncrypt"),
    ("cipher::common", "crypto_common"),
    ("cipher::crypto_common", "crypto_common"),
    ("cipher::generic_array", "generic_array"),
    ("cipher::rand_core", "rand_core"),
    ("cipher::stream::StreamCipher", "cipher::StreamCipher"),
    ("clap::builder::Command", "clap::Command"),
    ("clap::derive::Parser", "clap::Parser"),
    ("clap::parser::ArgMatches", "clap::ArgMatches"),
    ("clap_builder::ArgMatches", "clap::ArgMatches"),
    ("clap_builder::Command", "clap::Command"),
    ("clap_builder::Parser", "clap::Parser"),
    ("clap_builder::derive::Parser", "clap::Parser"),
    ("cmac::Mac", "digest::Mac"),
    ("cmac::digest", "digest"),
    ("color_eyre::eyre", "eyre"),
    ("crossbeam::channel", "crossbeam_channel"),
    ("crossbeam::queue", "crossbeam_queue"),
    ("crypto_common::array", "hybrid_array"),
    ("crypto_common::generic_array", "generic_array"),
    ("crypto_common::rand_core", "rand_core"),
    ("crypto_secretbox::aead", "aead"),
    ("ctr::cipher", "cipher"),
    ("deadpool_postgres::tokio_postgres", "tokio_postgres"),
    ("deoxys::aead", "aead"),
    ("des::cipher", "cipher"),
    ("diesel::MysqlConnection", "diesel::mysql::MysqlConnection"),
    ("diesel::PgConnection", "diesel::pg::PgConnection"),
    (
        "diesel::SqliteConnection",
        "diesel::sqlite::SqliteConnection",
    ),
    ("diesel::connection::Connection", "diesel::Connection"),
    (
        "diesel::expression::sql_literal::SqlLiteral",
        "diesel::expression::SqlLiteral",
    ),
    (
        "diesel::expression::sql_literal::UncheckedBind",
        "diesel::expression::UncheckedBind",
    ),
    ("diesel::expression::sql_literal::sql", "diesel::dsl::sql"),
    (
        "diesel::expression_methods::ExpressionMethods",
        "diesel::ExpressionMethods",
    ),
    (
        "diesel::expression_methods::TextExpressionMethods",
        "diesel::TextExpressionMethods",
    ),
    ("diesel::prelude::Connection", "diesel::Connection"),
    (
        "diesel::prelude::ExpressionMethods",
        "diesel::ExpressionMethods",
    ),
    (
        "diesel::prelude::MysqlConnection",
        "diesel::mysql::MysqlConnection",
    ),
    ("diesel::prelude::PgConnection", "diesel::pg::PgConnection"),
    ("diesel::prelude::QueryDsl", "diesel::QueryDsl"),
    ("diesel::prelude::RunQueryDsl", "diesel::RunQueryDsl"),
    (
        "diesel::prelude::SqliteConnection",
        "diesel::sqlite::SqliteConnection",
    ),
    (
        "diesel::prelude::TextExpressionMethods",
        "diesel::TextExpressionMethods",
    ),
    ("diesel::query_dsl::QueryDsl", "diesel::QueryDsl"),
    ("diesel::query_dsl::RunQueryDsl", "diesel::RunQueryDsl"),
    ("digest::Key", "crypto_common::Key"),
    ("digest::KeyInit", "crypto_common::KeyInit"),
    ("digest::TryKeyInit", "crypto_common::TryKeyInit"),
    ("digest::array", "hybrid_array"),
    ("digest::common", "crypto_common"),
    ("digest::crypto_common", "crypto_common"),
    ("digest::generic_array", "generic_array"),
    ("digest::rand_core", "rand_core"),
    ("eax::aead", "aead"),
    ("ecb::cipher", "cipher"),
    ("futures::future::FutureExt", "futures::FutureExt"),
    ("futures::future::TryFutureExt", "futures::TryFutureExt"),
    ("futures::io::AsyncBufReadExt", "futures::AsyncBufReadExt"),
    ("futures::io::AsyncReadExt", "futures::AsyncReadExt"),
    ("futures::io::AsyncWriteExt", "futures::AsyncWriteExt"),
    (
        "futures::prelude::AsyncBufReadExt",
        "futures::AsyncBufReadExt",
    ),
    ("futures::prelude::AsyncReadExt", "futures::AsyncReadExt"),
    ("futures::prelude::AsyncWriteExt", "futures::AsyncWriteExt"),
    ("futures::prelude::FutureExt", "futures::FutureExt"),
    ("futures::prelude::SinkExt", "futures::SinkExt"),
    ("futures::prelude::StreamExt", "futures::StreamExt"),
    ("futures::prelude::TryStreamExt", "futures::TryStreamExt"),
    ("futures::prelude::stream::StreamExt", "futures::StreamExt"),
    ("futures::sink::SinkExt", "futures::SinkExt"),
    ("futures::stream::StreamExt", "futures::StreamExt"),
    ("futures::stream::TryStreamExt", "futures::TryStreamExt"),
    ("futures_executor::block_on", "futures::executor::block_on"),
    ("futures_util", "futures"),
    ("gost94::digest", "digest"),
    ("groestl::Digest", "digest::Digest"),
    ("groestl::digest", "digest"),
    ("hkdf::digest", "digest"),
    ("hmac::KeyInit", "crypto_common::KeyInit"),
    ("hmac::Mac", "digest::Mac"),
    ("hmac::digest", "digest"),
    ("http::header::HeaderMap", "http::HeaderMap"),
    ("http::header::HeaderValue", "http::HeaderValue"),
    ("http::request::Request", "http::Request"),
    ("http::response::Response", "http::Response"),
    ("http::uri::Uri", "http::Uri"),
    ("hyper::HeaderMap", "http::HeaderMap"),
    ("hyper::Method", "http::Method"),
    ("hyper::Request", "http::Request"),
    ("hyper::Response", "http::Response"),
    ("hyper::StatusCode", "http::StatusCode"),
    ("hyper::Uri", "http::Uri"),
    ("hyper::body::Bytes", "bytes::Bytes"),
    ("hyper::header", "http::header"),
    ("hyper::http", "http"),
    ("idea::cipher", "cipher"),
    ("ige::cipher", "cipher"),
    ("image::GrayAlphaImage", "image::ImageBuffer"),
    ("image::GrayImage", "image::ImageBuffer"),
    ("image::Rgb32FImage", "image::ImageBuffer"),
    ("image::RgbImage", "image::ImageBuffer"),
    ("image::Rgba32FImage", "image::ImageBuffer"),
    ("image::RgbaImage", "image::ImageBuffer"),
    ("image::buffer_::ImageBuffer", "image::ImageBuffer"),
    ("image::images::buffer::ImageBuffer", "image::ImageBuffer"),
    ("isahc::http", "http"),
    ("lambda_http::LambdaEvent", "lambda_runtime::LambdaEvent"),
    ("lambda_http::Request", "http::Request"),
    ("lambda_http::Response", "http::Response"),
    ("lambda_http::aws_lambda_events", "aws_lambda_events"),
    ("lambda_http::http", "http"),
    ("lambda_http::lambda_runtime", "lambda_runtime"),
    ("lambda_http::service_fn", "tower::service_fn"),
    ("lambda_runtime::service_fn", "tower::service_fn"),
    ("lock_api::Mutex", "parking_lot::Mutex"),
    ("lock_api::RwLock", "parking_lot::RwLock"),
    ("md2::Digest", "digest::Digest"),
    ("md2::digest", "digest"),
    ("md4::Digest", "digest::Digest"),
    ("md4::digest", "digest"),
    ("md5::Digest", "digest::Digest"),
    ("md5::digest", "digest"),
    ("mongodb::bson", "bson"),
    ("mysql_common::Row", "mysql::Row"),
    ("mysql_common::row::Row", "mysql::Row"),
    ("ndarray::ArcArray", "ndarray::ArrayBase"),
    ("ndarray::Array", "ndarray::ArrayBase"),
    ("ndarray::Array1", "ndarray::ArrayBase"),
    ("ndarray::Array2", "ndarray::ArrayBase"),
    ("ndarray::Array3", "ndarray::ArrayBase"),
    ("ndarray::Array4", "ndarray::ArrayBase"),
    ("ndarray::ArrayD", "ndarray::ArrayBase"),
    ("ndarray::ArrayView1", "ndarray::ArrayBase"),
    ("ndarray::ArrayView2", "ndarray::ArrayBase"),
    ("ntex::cookie", "cookie"),
    ("ocb3::aead", "aead"),
    ("ofb::cipher", "cipher"),
    ("openidconnect::AccessToken", "oauth2::AccessToken"),
    ("openidconnect::ClientSecret", "oauth2::ClientSecret"),
    ("openidconnect::CsrfToken", "oauth2::CsrfToken"),
    ("password_hash::rand_core", "rand_core"),
    ("pbkdf2::digest", "digest"),
    ("pbkdf2::password_hash", "password_hash"),
    ("pcbc::cipher", "cipher"),
    ("poem::http", "http"),
    ("poem::web::CookieJar", "poem::web::cookie::CookieJar"),
    ("poem::web::RequestBody", "poem::RequestBody"),
    ("postgres::Error", "tokio_postgres::Error"),
    ("postgres::Row", "tokio_postgres::Row"),
    (
        "postgres::SimpleQueryMessage",
        "tokio_postgres::SimpleQueryMessage",
    ),
    ("postgres::SimpleQueryRow", "tokio_postgres::SimpleQueryRow"),
    ("postgres::Statement", "tokio_postgres::Statement"),
    ("postgres::error::Error", "tokio_postgres::Error"),
    ("postgres::row::Row", "tokio_postgres::Row"),
    ("prost::bytes", "bytes"),
    ("quick_xml::reader::NsReader", "quick_xml::NsReader"),
    ("quick_xml::reader::Reader", "quick_xml::Reader"),
    ("r2d2_sqlite::rusqlite", "rusqlite"),
    ("rand::RngCore", "rand_core::RngCore"),
    ("rand::SeedableRng", "rand_core::SeedableRng"),
    ("rand::TryRngCore", "rand_core::TryRngCore"),
    (
        "rand::prelude::Distribution",
        "rand::distributions::Distribution",
    ),
    ("rand::prelude::IndexedRandom", "rand::seq::IndexedRandom"),
    ("rand::prelude::IteratorRandom", "rand::seq::IteratorRandom"),
    ("rand::prelude::Rng", "rand::Rng"),
    ("rand::prelude::SliceRandom", "rand::seq::SliceRandom"),
    ("rand::prelude::SmallRng", "rand::rngs::SmallRng"),
    ("rand::prelude::StdRng", "rand::rngs::StdRng"),
    ("rand::prelude::random", "rand::random"),
    ("rand::prelude::thread_rng", "rand::thread_rng"),
    ("rand::rand_core", "rand_core"),
    ("rand::rngs::small::SmallRng", "rand::rngs::SmallRng"),
    ("rand_chacha::rand_core", "rand_core"),
    ("rand_core::OsRng", "rand::rngs::OsRng"),
    ("rand_core::os::OsRng", "rand::rngs::OsRng"),
    ("rand_pcg::rand_core", "rand_core"),
    ("rand_xorshift::rand_core", "rand_core"),
    ("rand_xoshiro::rand_core", "rand_core"),
    (
        "rayon::prelude::IntoParallelIterator",
        "rayon::iter::IntoParallelIterator",
    ),
    (
        "rayon::prelude::ParallelIterator",
        "rayon::iter::ParallelIterator",
    ),
    ("rc2::cipher", "cipher"),
    ("rc4::cipher", "cipher"),
    ("redis::commands::AsyncCommands", "redis::AsyncCommands"),
    ("redis::commands::Commands", "redis::Commands"),
    ("redis::commands::macros::Commands", "redis::Commands"),
    ("reqwest::Method", "http::Method"),
    ("reqwest::StatusCode", "http::StatusCode"),
    ("reqwest::Url", "url::Url"),
    ("reqwest::header", "http::header"),
    ("ring::deprecated_constant_time", "ring::constant_time"),
    ("ripemd::Digest", "digest::Digest"),
    ("ripemd::digest", "digest"),
    ("rocket::data::Data", "rocket::Data"),
    ("rocket::futures", "futures"),
    ("rocket::http::Cookie", "cookie::Cookie"),
    ("rocket::http::SameSite", "cookie::SameSite"),
    ("rocket::http::private::cookie", "cookie"),
    ("rocket::request::Request", "rocket::Request"),
    ("rocket::response::Response", "rocket::Response"),
    ("rocket::serde::json::serde_json", "serde_json"),
    ("rocket::tokio", "tokio"),
    ("rocket_http", "rocket::http"),
    ("rustls::pki_types", "rustls_pki_types"),
    ("salsa20::cipher", "cipher"),
    ("salvo", "salvo_core"),
    ("salvo_core::http::Request", "salvo_core::Request"),
    ("salvo_core::http::Response", "salvo_core::Response"),
    ("salvo_core::http::cookie", "cookie"),
    (
        "salvo_core::prelude::Redirect",
        "salvo_core::writing::Redirect",
    ),
    ("salvo_core::prelude::Request", "salvo_core::Request"),
    ("salvo_core::prelude::Response", "salvo_core::Response"),
    ("salvo_core::prelude::Router", "salvo_core::Router"),
    ("salvo_core::prelude::Text", "salvo_core::writing::Text"),
    ("salvo_core::prelude::handler", "salvo_core::handler"),
    ("salvo_core::routing::Router", "salvo_core::Router"),
    ("salvo_macros::handler", "salvo_core::handler"),
    ("scrypt::password_hash", "password_hash"),
    ("sea_orm::Set", "sea_orm::ActiveValue::Set"),
    (
        "sea_orm::prelude::ActiveModelTrait",
        "sea_orm::ActiveModelTrait",
    ),
    ("sea_orm::prelude::ColumnTrait", "sea_orm::ColumnTrait"),
    (
        "sea_orm::prelude::DatabaseConnection",
        "sea_orm::DatabaseConnection",
    ),
    ("sea_orm::prelude::EntityTrait", "sea_orm::EntityTrait"),
    ("sea_orm::prelude::Expr", "sea_query::Expr"),
    ("sea_orm::prelude::Uuid", "uuid::Uuid"),
    ("sea_orm::sea_query", "sea_query"),
    ("sea_query::expr::Expr", "sea_query::Expr"),
    ("sea_query::expr::SimpleExpr", "sea_query::SimpleExpr"),
    ("serde_core", "serde"),
    ("serde_json::map::Map", "serde_json::Map"),
    ("serde_json::value::Value", "serde_json::Value"),
    ("serpent::cipher", "cipher"),
    ("sha1::Digest", "digest::Digest"),
    ("sha1::digest", "digest"),
    ("sha2::Digest", "digest::Digest"),
    ("sha2::digest", "digest"),
    ("sha3::Digest", "digest::Digest"),
    ("sha3::digest", "digest"),
    ("sm3::Digest", "digest::Digest"),
    ("sm3::digest", "digest"),
    ("smol::fs", "async_std::fs"),
    ("smol::process", "async_process"),
    ("sqlx::AnyPool", "sqlx::Pool"),
    ("sqlx::MySqlConnection", "sqlx::mysql::MySqlConnection"),
    ("sqlx::MySqlPool", "sqlx::Pool"),
    ("sqlx::PgConnection", "sqlx::postgres::PgConnection"),
    ("sqlx::PgPool", "sqlx::Pool"),
    ("sqlx::SqliteConnection", "sqlx::sqlite::SqliteConnection"),
    ("sqlx::SqlitePool", "sqlx::Pool"),
    ("sqlx::any::AnyPoolOptions", "sqlx::pool::PoolOptions"),
    ("sqlx::mysql::MySqlPool", "sqlx::Pool"),
    ("sqlx::mysql::MySqlPoolOptions", "sqlx::pool::PoolOptions"),
    ("sqlx::pool::Pool", "sqlx::Pool"),
    ("sqlx::postgres::PgPool", "sqlx::Pool"),
    ("sqlx::postgres::PgPoolOptions", "sqlx::pool::PoolOptions"),
    ("sqlx::prelude::Connection", "sqlx::Connection"),
    ("sqlx::prelude::Executor", "sqlx::Executor"),
    ("sqlx::prelude::Row", "sqlx::Row"),
    ("sqlx::query_builder::QueryBuilder", "sqlx::QueryBuilder"),
    ("sqlx::sqlite::SqlitePool", "sqlx::Pool"),
    ("sqlx::sqlite::SqlitePoolOptions", "sqlx::pool::PoolOptions"),
    ("sqlx::types::Uuid", "uuid::Uuid"),
    ("sqlx::types::chrono", "chrono"),
    ("sqlx::types::time", "time"),
    ("sqlx_core::arguments::Arguments", "sqlx::Arguments"),
    ("sqlx_core::connection::Connection", "sqlx::Connection"),
    ("sqlx_core::executor::Executor", "sqlx::Executor"),
    ("sqlx_core::pool::Pool", "sqlx::Pool"),
    (
        "sqlx_core::pool::PoolConnection",
        "sqlx::pool::PoolConnection",
    ),
    ("sqlx_core::pool::PoolOptions", "sqlx::pool::PoolOptions"),
    ("sqlx_core::query::Map", "sqlx::query::Map"),
    ("sqlx_core::query::Query", "sqlx::query::Query"),
    ("sqlx_core::query::query", "sqlx::query"),
    ("sqlx_core::query::query_with", "sqlx::query_with"),
    ("sqlx_core::query_as::QueryAs", "sqlx::query::QueryAs"),
    ("sqlx_core::query_as::query_as", "sqlx::query_as"),
    ("sqlx_core::query_as::query_as_with", "sqlx::query_as_with"),
    (
        "sqlx_core::query_builder::QueryBuilder",
        "sqlx::QueryBuilder",
    ),
    (
        "sqlx_core::query_builder::Separated",
        "sqlx::query_builder::Separated",
    ),
    (
        "sqlx_core::query_scalar::QueryScalar",
        "sqlx::query::QueryScalar",
    ),
    (
        "sqlx_core::query_scalar::query_scalar",
        "sqlx::query_scalar",
    ),
    (
        "sqlx_core::query_scalar::query_scalar_with",
        "sqlx::query_scalar_with",
    ),
    ("sqlx_core::raw_sql::RawSql", "sqlx::RawSql"),
    ("sqlx_core::raw_sql::raw_sql", "sqlx::raw_sql"),
    ("sqlx_core::row::Row", "sqlx::Row"),
    ("sqlx_core::transaction::Transaction", "sqlx::Transaction"),
    (
        "sqlx_mysql::MySqlConnection",
        "sqlx::mysql::MySqlConnection",
    ),
    ("sqlx_mysql::MySqlPoolOptions", "sqlx::pool::PoolOptions"),
    ("sqlx_mysql::MySqlRow", "sqlx::mysql::MySqlRow"),
    (
        "sqlx_postgres::PgConnection",
        "sqlx::postgres::PgConnection",
    ),
    ("sqlx_postgres::PgPoolOptions", "sqlx::pool::PoolOptions"),
    ("sqlx_postgres::PgRow", "sqlx::postgres::PgRow"),
    (
        "sqlx_sqlite::SqliteConnection",
        "sqlx::sqlite::SqliteConnection",
    ),
    ("sqlx_sqlite::SqlitePoolOptions", "sqlx::pool::PoolOptions"),
    ("sqlx_sqlite::SqliteRow", "sqlx::sqlite::SqliteRow"),
    ("streebog::Digest", "digest::Digest"),
    ("streebog::digest", "digest"),
    ("structopt::clap", "clap"),
    ("tiger::Digest", "digest::Digest"),
    ("tiger::digest", "digest"),
    ("tokio::task::spawn::spawn", "tokio::spawn"),
    ("tokio_postgres::client::Client", "tokio_postgres::Client"),
    ("tokio_postgres::row::Row", "tokio_postgres::Row"),
    ("tokio_rusqlite::rusqlite", "rusqlite"),
    ("tokio_rustls::rustls", "rustls"),
    ("tokio_tungstenite::tungstenite", "tungstenite"),
    ("tonic::codegen::http", "http"),
    (
        "tonic::metadata::map::MetadataMap",
        "tonic::metadata::MetadataMap",
    ),
    ("tower_cookies::Cookie", "cookie::Cookie"),
    ("tower_cookies::Key", "cookie::Key"),
    ("tower_cookies::cookie", "cookie"),
    ("tracing_core::field", "tracing::field"),
    ("tungstenite::client::connect", "tungstenite::connect"),
    ("tungstenite::protocol::Message", "tungstenite::Message"),
    ("tungstenite::protocol::WebSocket", "tungstenite::WebSocket"),
    ("twofish::cipher", "cipher"),
    ("ureq::http", "http"),
    ("url::form_urlencoded", "form_urlencoded"),
    ("url::percent_encoding", "percent_encoding"),
    ("warp::Buf", "bytes::Buf"),
    ("warp::filters", "warp"),
    ("warp::http", "http"),
    ("warp::hyper", "hyper"),
    ("whirlpool::Digest", "digest::Digest"),
    ("whirlpool::digest", "digest"),
    ("xml::reader::EventReader", "xml::EventReader"),
    ("xsalsa20poly1305::aead", "aead"),
    ("xts_mode::cipher", "cipher"),
    ("zip::read::ZipArchive", "zip::ZipArchive"),
    ("zip::write::ZipWriter", "zip::ZipWriter"),
];

/// Types that functions return, sorted by the function's path.
pub(super) static RETURNED: &[(&str, &str)] = &[
    ("actix_files::Files::new", "actix_files::Files"),
    (
        "actix_files::NamedFile::from_file",
        "std::result::Result<actix_files::NamedFile, std::io::Error>",
    ),
    (
        "actix_files::NamedFile::open",
        "std::result::Result<actix_files::NamedFile, std::io::Error>",
    ),
    (
        "actix_files::NamedFile::open_async",
        "std::result::Result<actix_files::NamedFile, std::io::Error>",
    ),
    (
        "actix_session::SessionMiddleware::builder",
        "actix_session::config::SessionMiddlewareBuilder",
    ),
    (
        "actix_session::config::SessionMiddlewareBuilder::cookie_content_security",
        "Self",
    ),
    (
        "actix_session::config::SessionMiddlewareBuilder::cookie_domain",
        "Self",
    ),
    (
        "actix_session::config::SessionMiddlewareBuilder::cookie_http_only",
        "Self",
    ),
    (
        "actix_session::config::SessionMiddlewareBuilder::cookie_name",
        "Self",
    ),
    (
        "actix_session::config::SessionMiddlewareBuilder::cookie_path",
        "Self",
    ),
    (
        "actix_session::config::SessionMiddlewareBuilder::cookie_same_site",
        "Self",
    ),
    (
        "actix_session::config::SessionMiddlewareBuilder::cookie_secure",
        "Self",
    ),
    (
        "actix_session::config::SessionMiddlewareBuilder::session_lifecycle",
        "Self",
    ),
    (
        "actix_web::HttpRequest::cookie",
        "std::option::Option<cookie::Cookie>",
    ),
    (
        "actix_web::HttpRequest::cookie_raw",
        "std::option::Option<cookie::Cookie>",
    ),
    ("actix_web::HttpRequest::path", "&str"),
    ("actix_web::HttpRequest::query_string", "&str"),
    (
        "actix_web::HttpResponse::Accepted",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::BadGateway",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::BadRequest",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::Conflict",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::Created",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::Forbidden",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::Found",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::GatewayTimeout",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::Gone",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::InternalServerError",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::MethodNotAllowed",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::MovedPermanently",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::MultipleChoices",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::NoContent",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::NotAcceptable",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::NotFound",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::NotImplemented",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::NotModified",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::Ok",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::PartialContent",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::PayloadTooLarge",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::PaymentRequired",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::PermanentRedirect",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::PreconditionFailed",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::RequestTimeout",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::SeeOther",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::ServiceUnavailable",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::TemporaryRedirect",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::TooManyRequests",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::Unauthorized",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::UnprocessableEntity",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::UnsupportedMediaType",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::UriTooLong",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::build",
        "actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponse::set_body",
        "actix_web::HttpResponse",
    ),
    (
        "actix_web::HttpResponse::with_body",
        "actix_web::HttpResponse",
    ),
    (
        "actix_web::HttpResponseBuilder::append_header",
        "&mut actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponseBuilder::body",
        "actix_web::HttpResponse",
    ),
    (
        "actix_web::HttpResponseBuilder::content_type",
        "&mut actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponseBuilder::cookie",
        "&mut actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponseBuilder::finish",
        "actix_web::HttpResponse",
    ),
    (
        "actix_web::HttpResponseBuilder::force_close",
        "&mut actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponseBuilder::header",
        "&mut actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponseBuilder::insert_header",
        "&mut actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponseBuilder::json",
        "actix_web::HttpResponse",
    ),
    (
        "actix_web::HttpResponseBuilder::keep_alive",
        "&mut actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponseBuilder::message_body",
        "actix_web::HttpResponse",
    ),
    (
        "actix_web::HttpResponseBuilder::no_chunking",
        "&mut actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponseBuilder::reason",
        "&mut actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponseBuilder::set_header",
        "&mut actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponseBuilder::status",
        "&mut actix_web::HttpResponseBuilder",
    ),
    (
        "actix_web::HttpResponseBuilder::streaming",
        "actix_web::HttpResponse",
    ),
    (
        "actix_web::HttpResponseBuilder::take",
        "actix_web::HttpResponse",
    ),
    ("actix_web::Resource::app_data", "actix_web::Resource"),
    ("actix_web::Resource::delete", "actix_web::Resource"),
    ("actix_web::Resource::get", "actix_web::Resource"),
    ("actix_web::Resource::guard", "actix_web::Resource"),
    ("actix_web::Resource::head", "actix_web::Resource"),
    ("actix_web::Resource::name", "actix_web::Resource"),
    ("actix_web::Resource::patch", "actix_web::Resource"),
    ("actix_web::Resource::post", "actix_web::Resource"),
    ("actix_web::Resource::put", "actix_web::Resource"),
    ("actix_web::Resource::route", "actix_web::Resource"),
    ("actix_web::Resource::to", "actix_web::Resource"),
    ("actix_web::Resource::trace", "actix_web::Resource"),
    ("actix_web::Resource::wrap", "actix_web::Resource"),
    ("actix_web::Route::guard", "actix_web::Route"),
    ("actix_web::Route::method", "actix_web::Route"),
    ("actix_web::Route::to", "actix_web::Route"),
    ("actix_web::Route::wrap", "actix_web::Route"),
    ("actix_web::dev::ConnectionInfo::host", "&str"),
    ("actix_web::dev::ConnectionInfo::peer_addr", "&str"),
    ("actix_web::dev::ConnectionInfo::realip_remote_addr", "&str"),
    ("actix_web::dev::ConnectionInfo::scheme", "&str"),
    (
        "actix_web::dev::ServiceRequest::cookie",
        "std::option::Option<cookie::Cookie>",
    ),
    (
        "actix_web::dev::ServiceRequest::cookie_raw",
        "std::option::Option<cookie::Cookie>",
    ),
    ("actix_web::error::ErrorBadGateway", "actix_web::Error"),
    ("actix_web::error::ErrorBadRequest", "actix_web::Error"),
    ("actix_web::error::ErrorConflict", "actix_web::Error"),
    ("actix_web::error::ErrorForbidden", "actix_web::Error"),
    ("actix_web::error::ErrorGone", "actix_web::Error"),
    (
        "actix_web::error::ErrorInternalServerError",
        "actix_web::Error",
    ),
    (
        "actix_web::error::ErrorMethodNotAllowed",
        "actix_web::Error",
    ),
    ("actix_web::error::ErrorNotFound", "actix_web::Error"),
    ("actix_web::error::ErrorNotImplemented", "actix_web::Error"),
    (
        "actix_web::error::ErrorServiceUnavailable",
        "actix_web::Error",
    ),
    ("actix_web::error::ErrorTooManyRequests", "actix_web::Error"),
    ("actix_web::error::ErrorUnauthorized", "actix_web::Error"),
    (
        "actix_web::error::ErrorUnprocessableEntity",
        "actix_web::Error",
    ),
    (
        "actix_web::http::header::ContentType::form_url_encoded",
        "actix_web::http::header::ContentType",
    ),
    (
        "actix_web::http::header::ContentType::html",
        "actix_web::http::header::ContentType",
    ),
    (
        "actix_web::http::header::ContentType::jpeg",
        "actix_web::http::header::ContentType",
    ),
    (
        "actix_web::http::header::ContentType::json",
        "actix_web::http::header::ContentType",
    ),
    (
        "actix_web::http::header::ContentType::octet_stream",
        "actix_web::http::header::ContentType",
    ),
    (
        "actix_web::http::header::ContentType::plaintext",
        "actix_web::http::header::ContentType",
    ),
    (
        "actix_web::http::header::ContentType::png",
        "actix_web::http::header::ContentType",
    ),
    (
        "actix_web::http::header::ContentType::xml",
        "actix_web::http::header::ContentType",
    ),
    ("actix_web::web::Html::new", "actix_web::web::Html"),
    (
        "actix_web::web::Query::from_query",
        "std::result::Result<actix_web::web::Query<_>, actix_web::error::QueryPayloadError>",
    ),
    ("actix_web::web::Redirect::new", "actix_web::web::Redirect"),
    ("actix_web::web::Redirect::to", "actix_web::web::Redirect"),
    ("actix_web::web::delete", "actix_web::Route"),
    ("actix_web::web::get", "actix_web::Route"),
    ("actix_web::web::head", "actix_web::Route"),
    ("actix_web::web::method", "actix_web::Route"),
    ("actix_web::web::patch", "actix_web::Route"),
    ("actix_web::web::post", "actix_web::Route"),
    ("actix_web::web::put", "actix_web::Route"),
    ("actix_web::web::redirect", "actix_web::web::Redirect"),
    ("actix_web::web::resource", "actix_web::Resource"),
    ("actix_web::web::route", "actix_web::Route"),
    ("actix_web::web::scope", "actix_web::Scope"),
    ("actix_web::web::to", "actix_web::Route"),
    ("actix_web::web::trace", "actix_web::Route"),
    ("ammonia::clean", "std::string::String"),
    ("ammonia::clean_text", "std::string::String"),
    ("anyhow::Error::msg", "Self"),
    ("anyhow::Error::new", "Self"),
    ("argon2::Argon2::default", "argon2::Argon2"),
    ("argon2::Argon2::new", "argon2::Argon2"),
    (
        "argon2::Argon2::new_with_secret",
        "std::result::Result<argon2::Argon2, argon2::Error>",
    ),
    (
        "async_native_tls::TlsConnector::danger_accept_invalid_certs",
        "async_native_tls::TlsConnector",
    ),
    (
        "async_native_tls::TlsConnector::danger_accept_invalid_hostnames",
        "async_native_tls::TlsConnector",
    ),
    ("async_process::Command::arg", "&mut async_process::Command"),
    (
        "async_process::Command::args",
        "&mut async_process::Command",
    ),
    (
        "async_process::Command::current_dir",
        "&mut async_process::Command",
    ),
    ("async_process::Command::env", "&mut async_process::Command"),
    (
        "async_process::Command::env_clear",
        "&mut async_process::Command",
    ),
    (
        "async_process::Command::env_remove",
        "&mut async_process::Command",
    ),
    (
        "async_process::Command::envs",
        "&mut async_process::Command",
    ),
    (
        "async_process::Command::kill_on_drop",
        "&mut async_process::Command",
    ),
    ("async_process::Command::new", "async_process::Command"),
    (
        "async_process::Command::output",
        "std::result::Result<std::process::Output, std::io::Error>",
    ),
    (
        "async_process::Command::status",
        "std::result::Result<std::process::ExitStatus, std::io::Error>",
    ),
    (
        "async_process::Command::stderr",
        "&mut async_process::Command",
    ),
    (
        "async_process::Command::stdin",
        "&mut async_process::Command",
    ),
    (
        "async_process::Command::stdout",
        "&mut async_process::Command",
    ),
    (
        "async_std::fs::File::create",
        "std::result::Result<async_std::fs::File, std::io::Error>",
    ),
    (
        "async_std::fs::File::create_new",
        "std::result::Result<async_std::fs::File, std::io::Error>",
    ),
    (
        "async_std::fs::File::open",
        "std::result::Result<async_std::fs::File, std::io::Error>",
    ),
    (
        "async_std::fs::OpenOptions::append",
        "&mut async_std::fs::OpenOptions",
    ),
    (
        "async_std::fs::OpenOptions::create",
        "&mut async_std::fs::OpenOptions",
    ),
    (
        "async_std::fs::OpenOptions::create_new",
        "&mut async_std::fs::OpenOptions",
    ),
    (
        "async_std::fs::OpenOptions::new",
        "async_std::fs::OpenOptions",
    ),
    (
        "async_std::fs::OpenOptions::open",
        "std::result::Result<async_std::fs::File, std::io::Error>",
    ),
    (
        "async_std::fs::OpenOptions::read",
        "&mut async_std::fs::OpenOptions",
    ),
    (
        "async_std::fs::OpenOptions::truncate",
        "&mut async_std::fs::OpenOptions",
    ),
    (
        "async_std::fs::OpenOptions::write",
        "&mut async_std::fs::OpenOptions",
    ),
    (
        "async_std::fs::canonicalize",
        "std::result::Result<std::path::PathBuf, std::io::Error>",
    ),
    (
        "async_std::fs::create_dir",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "async_std::fs::create_dir_all",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "async_std::fs::read",
        "std::result::Result<std::vec::Vec<u8>, std::io::Error>",
    ),
    (
        "async_std::fs::read_to_string",
        "std::result::Result<std::string::String, std::io::Error>",
    ),
    (
        "async_std::fs::remove_dir",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "async_std::fs::remove_dir_all",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "async_std::fs::remove_file",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "async_std::fs::set_permissions",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "async_std::fs::write",
        "std::result::Result<(), std::io::Error>",
    ),
    ("async_std::io::stdin", "async_std::io::Stdin"),
    (
        "async_std::net::TcpListener::accept",
        "std::result::Result<(async_std::net::TcpStream, std::net::SocketAddr), std::io::Error>",
    ),
    (
        "async_std::net::TcpListener::bind",
        "std::result::Result<async_std::net::TcpListener, std::io::Error>",
    ),
    (
        "async_std::net::TcpStream::connect",
        "std::result::Result<async_std::net::TcpStream, std::io::Error>",
    ),
    (
        "async_std::net::UdpSocket::bind",
        "std::result::Result<async_std::net::UdpSocket, std::io::Error>",
    ),
    (
        "attohttpc::PreparedRequest::send",
        "std::result::Result<attohttpc::Response, attohttpc::Error>",
    ),
    ("attohttpc::RequestBuilder::basic_auth", "Self"),
    (
        "attohttpc::RequestBuilder::bearer_auth",
        "attohttpc::RequestBuilder",
    ),
    (
        "attohttpc::RequestBuilder::body",
        "attohttpc::RequestBuilder",
    ),
    (
        "attohttpc::RequestBuilder::bytes",
        "attohttpc::RequestBuilder",
    ),
    (
        "attohttpc::RequestBuilder::form",
        "std::result::Result<attohttpc::RequestBuilder, attohttpc::Error>",
    ),
    ("attohttpc::RequestBuilder::header", "Self"),
    ("attohttpc::RequestBuilder::header_append", "Self"),
    (
        "attohttpc::RequestBuilder::json",
        "std::result::Result<attohttpc::RequestBuilder, attohttpc::Error>",
    ),
    ("attohttpc::RequestBuilder::param", "Self"),
    ("attohttpc::RequestBuilder::params", "Self"),
    (
        "attohttpc::RequestBuilder::send",
        "std::result::Result<attohttpc::Response, attohttpc::Error>",
    ),
    (
        "attohttpc::RequestBuilder::text",
        "attohttpc::RequestBuilder",
    ),
    (
        "attohttpc::Response::bytes",
        "std::result::Result<std::vec::Vec<u8>, attohttpc::Error>",
    ),
    (
        "attohttpc::Response::text",
        "std::result::Result<std::string::String, attohttpc::Error>",
    ),
    (
        "attohttpc::Response::text_utf8",
        "std::result::Result<std::string::String, attohttpc::Error>",
    ),
    (
        "attohttpc::Response::text_with",
        "std::result::Result<std::string::String, attohttpc::Error>",
    ),
    ("attohttpc::Session::delete", "attohttpc::RequestBuilder"),
    ("attohttpc::Session::get", "attohttpc::RequestBuilder"),
    ("attohttpc::Session::head", "attohttpc::RequestBuilder"),
    ("attohttpc::Session::options", "attohttpc::RequestBuilder"),
    ("attohttpc::Session::patch", "attohttpc::RequestBuilder"),
    ("attohttpc::Session::post", "attohttpc::RequestBuilder"),
    ("attohttpc::Session::put", "attohttpc::RequestBuilder"),
    ("attohttpc::Session::trace", "attohttpc::RequestBuilder"),
    ("attohttpc::delete", "attohttpc::RequestBuilder"),
    ("attohttpc::get", "attohttpc::RequestBuilder"),
    ("attohttpc::head", "attohttpc::RequestBuilder"),
    ("attohttpc::options", "attohttpc::RequestBuilder"),
    ("attohttpc::patch", "attohttpc::RequestBuilder"),
    ("attohttpc::post", "attohttpc::RequestBuilder"),
    ("attohttpc::put", "attohttpc::RequestBuilder"),
    ("attohttpc::trace", "attohttpc::RequestBuilder"),
    ("awc::Client::builder", "awc::ClientBuilder"),
    ("awc::Client::default", "awc::Client"),
    ("awc::Client::delete", "awc::ClientRequest"),
    ("awc::Client::get", "awc::ClientRequest"),
    ("awc::Client::head", "awc::ClientRequest"),
    ("awc::Client::new", "awc::Client"),
    ("awc::Client::options", "awc::ClientRequest"),
    ("awc::Client::patch", "awc::ClientRequest"),
    ("awc::Client::post", "awc::ClientRequest"),
    ("awc::Client::put", "awc::ClientRequest"),
    ("awc::Client::query", "awc::ClientRequest"),
    ("awc::Client::request", "awc::ClientRequest"),
    ("awc::ClientBuilder::finish", "awc::Client"),
    ("awc::ClientBuilder::new", "awc::ClientBuilder"),
    ("awc::ClientRequest::append_header", "awc::ClientRequest"),
    ("awc::ClientRequest::basic_auth", "awc::ClientRequest"),
    ("awc::ClientRequest::bearer_auth", "awc::ClientRequest"),
    ("awc::ClientRequest::content_type", "awc::ClientRequest"),
    ("awc::ClientRequest::cookie", "awc::ClientRequest"),
    ("awc::ClientRequest::insert_header", "awc::ClientRequest"),
    (
        "awc::ClientRequest::query",
        "std::result::Result<awc::ClientRequest, _>",
    ),
    (
        "awc::ClientRequest::send",
        "std::result::Result<awc::ClientResponse, awc::error::SendRequestError>",
    ),
    (
        "awc::ClientRequest::send_body",
        "std::result::Result<awc::ClientResponse, awc::error::SendRequestError>",
    ),
    (
        "awc::ClientRequest::send_form",
        "std::result::Result<awc::ClientResponse, awc::error::SendRequestError>",
    ),
    (
        "awc::ClientRequest::send_json",
        "std::result::Result<awc::ClientResponse, awc::error::SendRequestError>",
    ),
    (
        "awc::ClientRequest::send_stream",
        "std::result::Result<awc::ClientResponse, awc::error::SendRequestError>",
    ),
    ("awc::ClientRequest::timeout", "awc::ClientRequest"),
    (
        "aws_lc_rs::aead::LessSafeKey::new",
        "aws_lc_rs::aead::LessSafeKey",
    ),
    (
        "aws_lc_rs::aead::Nonce::assume_unique_for_key",
        "aws_lc_rs::aead::Nonce",
    ),
    (
        "aws_lc_rs::aead::Nonce::try_assume_unique_for_key",
        "std::result::Result<aws_lc_rs::aead::Nonce, aws_lc_rs::error::Unspecified>",
    ),
    (
        "aws_lc_rs::aead::UnboundKey::new",
        "std::result::Result<aws_lc_rs::aead::UnboundKey, aws_lc_rs::error::Unspecified>",
    ),
    (
        "aws_lc_rs::cipher::UnboundCipherKey::new",
        "std::result::Result<aws_lc_rs::cipher::UnboundCipherKey, aws_lc_rs::error::Unspecified>",
    ),
    (
        "aws_lc_rs::digest::Context::new",
        "aws_lc_rs::digest::Context",
    ),
    ("aws_lc_rs::hkdf::Salt::new", "aws_lc_rs::hkdf::Salt"),
    (
        "aws_lc_rs::hmac::Key::generate",
        "std::result::Result<aws_lc_rs::hmac::Key, aws_lc_rs::error::Unspecified>",
    ),
    ("aws_lc_rs::hmac::Key::new", "aws_lc_rs::hmac::Key"),
    (
        "aws_lc_rs::rand::SystemRandom::new",
        "aws_lc_rs::rand::SystemRandom",
    ),
    ("axum::Router::new", "axum::Router"),
    ("axum::body::Body::from", "axum::body::Body"),
    ("axum::body::Body::from_stream", "axum::body::Body"),
    ("axum::body::Body::new", "axum::body::Body"),
    (
        "axum::body::to_bytes",
        "std::result::Result<bytes::Bytes, axum::Error>",
    ),
    (
        "axum::extract::Multipart::next_field",
        "std::result::Result<std::option::Option<axum::extract::multipart::Field>, axum::extract::multipart::MultipartError>",
    ),
    (
        "axum::extract::multipart::Field::bytes",
        "std::result::Result<bytes::Bytes, axum::extract::multipart::MultipartError>",
    ),
    (
        "axum::extract::multipart::Field::chunk",
        "std::result::Result<std::option::Option<bytes::Bytes>, axum::extract::multipart::MultipartError>",
    ),
    (
        "axum::extract::multipart::Field::content_type",
        "std::option::Option<&str>",
    ),
    (
        "axum::extract::multipart::Field::file_name",
        "std::option::Option<&str>",
    ),
    (
        "axum::extract::multipart::Field::name",
        "std::option::Option<&str>",
    ),
    (
        "axum::extract::multipart::Field::text",
        "std::result::Result<std::string::String, axum::extract::multipart::MultipartError>",
    ),
    (
        "axum::extract::ws::WebSocket::recv",
        "std::option::Option<std::result::Result<axum::extract::ws::Message, axum::Error>>",
    ),
    ("axum::response::Html", "axum::response::Html<_>"),
    (
        "axum::response::Redirect::permanent",
        "axum::response::Redirect",
    ),
    (
        "axum::response::Redirect::temporary",
        "axum::response::Redirect",
    ),
    ("axum::response::Redirect::to", "axum::response::Redirect"),
    (
        "axum::routing::MethodRouter::connect",
        "axum::routing::MethodRouter",
    ),
    (
        "axum::routing::MethodRouter::delete",
        "axum::routing::MethodRouter",
    ),
    (
        "axum::routing::MethodRouter::get",
        "axum::routing::MethodRouter",
    ),
    (
        "axum::routing::MethodRouter::head",
        "axum::routing::MethodRouter",
    ),
    (
        "axum::routing::MethodRouter::on",
        "axum::routing::MethodRouter",
    ),
    (
        "axum::routing::MethodRouter::options",
        "axum::routing::MethodRouter",
    ),
    (
        "axum::routing::MethodRouter::patch",
        "axum::routing::MethodRouter",
    ),
    (
        "axum::routing::MethodRouter::post",
        "axum::routing::MethodRouter",
    ),
    (
        "axum::routing::MethodRouter::put",
        "axum::routing::MethodRouter",
    ),
    (
        "axum::routing::MethodRouter::trace",
        "axum::routing::MethodRouter",
    ),
    ("axum::routing::any", "axum::routing::MethodRouter"),
    ("axum::routing::connect", "axum::routing::MethodRouter"),
    ("axum::routing::delete", "axum::routing::MethodRouter"),
    ("axum::routing::get", "axum::routing::MethodRouter"),
    ("axum::routing::head", "axum::routing::MethodRouter"),
    ("axum::routing::on", "axum::routing::MethodRouter"),
    ("axum::routing::options", "axum::routing::MethodRouter"),
    ("axum::routing::patch", "axum::routing::MethodRouter"),
    ("axum::routing::post", "axum::routing::MethodRouter"),
    ("axum::routing::put", "axum::routing::MethodRouter"),
    ("axum::routing::trace", "axum::routing::MethodRouter"),
    ("axum_extra::extract::CookieJar::add", "Self"),
    ("axum_extra::extract::CookieJar::from_headers", "Self"),
    (
        "axum_extra::extract::CookieJar::get",
        "std::option::Option<&cookie::Cookie>",
    ),
    ("axum_extra::extract::CookieJar::remove", "Self"),
    (
        "axum_extra::extract::Multipart::next_field",
        "std::result::Result<std::option::Option<axum::extract::multipart::Field>, axum::extract::multipart::MultipartError>",
    ),
    ("axum_extra::extract::PrivateCookieJar::add", "Self"),
    (
        "axum_extra::extract::PrivateCookieJar::from_headers",
        "Self",
    ),
    (
        "axum_extra::extract::PrivateCookieJar::get",
        "std::option::Option<cookie::Cookie>",
    ),
    ("axum_extra::extract::PrivateCookieJar::remove", "Self"),
    ("axum_extra::extract::SignedCookieJar::add", "Self"),
    ("axum_extra::extract::SignedCookieJar::from_headers", "Self"),
    (
        "axum_extra::extract::SignedCookieJar::get",
        "std::option::Option<cookie::Cookie>",
    ),
    ("axum_extra::extract::SignedCookieJar::remove", "Self"),
    ("biscotti::RemovalCookie::new", "biscotti::RemovalCookie"),
    ("biscotti::ResponseCookie::from", "biscotti::ResponseCookie"),
    (
        "biscotti::ResponseCookie::into_owned",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::into_removal",
        "biscotti::RemovalCookie",
    ),
    (
        "biscotti::ResponseCookie::make_permanent",
        "biscotti::ResponseCookie",
    ),
    ("biscotti::ResponseCookie::new", "biscotti::ResponseCookie"),
    (
        "biscotti::ResponseCookie::set_domain",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::set_expires",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::set_http_only",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::set_max_age",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::set_name",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::set_partitioned",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::set_path",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::set_same_site",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::set_secure",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::set_value",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::unset_domain",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::unset_expires",
        "biscotti::ResponseCookie",
    ),
    (
        "biscotti::ResponseCookie::unset_path",
        "biscotti::ResponseCookie",
    ),
    ("blake2::Blake2b512::chain_update", "Self"),
    ("blake2::Blake2b::chain_update", "Self"),
    ("blake2::Blake2s256::chain_update", "Self"),
    ("blake2::Blake2s::chain_update", "Self"),
    ("blake3::Hasher::new", "blake3::Hasher"),
    ("blake3::Hasher::new_derive_key", "blake3::Hasher"),
    ("blake3::Hasher::new_keyed", "blake3::Hasher"),
    ("blake3::Hasher::update", "&mut blake3::Hasher"),
    ("blake3::Hasher::update_rayon", "&mut blake3::Hasher"),
    ("blake3::Hasher::update_reader", "&mut blake3::Hasher"),
    ("blake3::hash", "blake3::Hash"),
    ("blake3::keyed_hash", "blake3::Hash"),
    (
        "boring::hash::Hasher::new",
        "std::result::Result<boring::hash::Hasher, boring::error::ErrorStack>",
    ),
    (
        "boring::hash::MessageDigest::md5",
        "boring::hash::MessageDigest",
    ),
    (
        "boring::hash::MessageDigest::sha1",
        "boring::hash::MessageDigest",
    ),
    (
        "boring::hash::MessageDigest::sha224",
        "boring::hash::MessageDigest",
    ),
    (
        "boring::hash::MessageDigest::sha256",
        "boring::hash::MessageDigest",
    ),
    (
        "boring::hash::MessageDigest::sha384",
        "boring::hash::MessageDigest",
    ),
    (
        "boring::hash::MessageDigest::sha512",
        "boring::hash::MessageDigest",
    ),
    (
        "boring::ssl::ConnectConfiguration::connect",
        "std::result::Result<boring::ssl::SslStream<_>, _>",
    ),
    (
        "boring::ssl::SslAcceptor::accept",
        "std::result::Result<boring::ssl::SslStream<_>, _>",
    ),
    (
        "boring::ssl::SslConnector::builder",
        "std::result::Result<boring::ssl::SslConnectorBuilder, boring::error::ErrorStack>",
    ),
    (
        "boring::ssl::SslConnector::configure",
        "std::result::Result<boring::ssl::ConnectConfiguration, boring::error::ErrorStack>",
    ),
    (
        "boring::ssl::SslConnector::connect",
        "std::result::Result<boring::ssl::SslStream<_>, _>",
    ),
    (
        "boring::ssl::SslConnectorBuilder::build",
        "boring::ssl::SslConnector",
    ),
    (
        "byteorder::ReadBytesExt::read_f32",
        "std::result::Result<f32, std::io::Error>",
    ),
    (
        "byteorder::ReadBytesExt::read_f64",
        "std::result::Result<f64, std::io::Error>",
    ),
    (
        "byteorder::ReadBytesExt::read_i128",
        "std::result::Result<i128, std::io::Error>",
    ),
    (
        "byteorder::ReadBytesExt::read_i16",
        "std::result::Result<i16, std::io::Error>",
    ),
    (
        "byteorder::ReadBytesExt::read_i32",
        "std::result::Result<i32, std::io::Error>",
    ),
    (
        "byteorder::ReadBytesExt::read_i64",
        "std::result::Result<i64, std::io::Error>",
    ),
    (
        "byteorder::ReadBytesExt::read_i8",
        "std::result::Result<i8, std::io::Error>",
    ),
    (
        "byteorder::ReadBytesExt::read_u128",
        "std::result::Result<u128, std::io::Error>",
    ),
    (
        "byteorder::ReadBytesExt::read_u16",
        "std::result::Result<u16, std::io::Error>",
    ),
    (
        "byteorder::ReadBytesExt::read_u32",
        "std::result::Result<u32, std::io::Error>",
    ),
    (
        "byteorder::ReadBytesExt::read_u64",
        "std::result::Result<u64, std::io::Error>",
    ),
    (
        "byteorder::ReadBytesExt::read_u8",
        "std::result::Result<u8, std::io::Error>",
    ),
    ("bytes::BytesMut::with_capacity", "bytes::BytesMut"),
    ("bytes::BytesMut::zeroed", "bytes::BytesMut"),
    ("camino::Utf8Path::extension", "std::option::Option<&str>"),
    ("camino::Utf8Path::file_name", "std::option::Option<&str>"),
    ("camino::Utf8Path::file_stem", "std::option::Option<&str>"),
    ("camino::Utf8Path::join", "camino::Utf8PathBuf"),
    ("camino::Utf8Path::with_extension", "camino::Utf8PathBuf"),
    ("camino::Utf8Path::with_file_name", "camino::Utf8PathBuf"),
    (
        "cap_std::fs::Dir::open_ambient_dir",
        "std::result::Result<cap_std::fs::Dir, std::io::Error>",
    ),
    ("chrono::Local::now", "chrono::DateTime<_>"),
    ("chrono::Utc::now", "chrono::DateTime<_>"),
    ("clickhouse::Client::query", "clickhouse::query::Query"),
    ("clickhouse::Client::with_compression", "clickhouse::Client"),
    ("clickhouse::Client::with_database", "clickhouse::Client"),
    ("clickhouse::Client::with_option", "clickhouse::Client"),
    ("clickhouse::Client::with_password", "clickhouse::Client"),
    ("clickhouse::Client::with_url", "clickhouse::Client"),
    ("clickhouse::Client::with_user", "clickhouse::Client"),
    ("clickhouse::query::Query::bind", "clickhouse::query::Query"),
    ("cookie::Cookie::build", "cookie::CookieBuilder"),
    ("cookie::Cookie::from", "cookie::Cookie"),
    ("cookie::Cookie::named", "cookie::Cookie"),
    ("cookie::Cookie::new", "cookie::Cookie"),
    ("cookie::CookieBuilder::build", "cookie::Cookie"),
    ("cookie::CookieBuilder::finish", "cookie::Cookie"),
    ("cookie::CookieBuilder::http_only", "cookie::CookieBuilder"),
    ("cookie::CookieBuilder::new", "cookie::CookieBuilder"),
    ("cookie::CookieBuilder::removal", "cookie::CookieBuilder"),
    ("cookie::CookieBuilder::same_site", "cookie::CookieBuilder"),
    ("cookie::CookieBuilder::secure", "cookie::CookieBuilder"),
    (
        "cookie::CookieJar::get",
        "std::option::Option<&cookie::Cookie>",
    ),
    ("cookie::CookieJar::new", "cookie::CookieJar"),
    ("cookie::CookieJar::private", "cookie::PrivateJar"),
    ("cookie::CookieJar::private_mut", "cookie::PrivateJar"),
    ("cookie::CookieJar::signed", "cookie::SignedJar"),
    ("cookie::CookieJar::signed_mut", "cookie::SignedJar"),
    ("cookie::Key::derive_from", "cookie::Key"),
    ("cookie::Key::from", "cookie::Key"),
    ("cookie::Key::generate", "cookie::Key"),
    ("cookie::Key::try_generate", "cookie::Key"),
    (
        "cookie::PrivateJar::get",
        "std::option::Option<cookie::Cookie>",
    ),
    (
        "cookie::SignedJar::get",
        "std::option::Option<cookie::Cookie>",
    ),
    ("curl::easy::Easy::new", "curl::easy::Easy"),
    (
        "deadpool_postgres::Client::execute",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Client::execute_raw",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Client::prepare",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Client::prepare_cached",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Client::prepare_typed",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Client::prepare_typed_cached",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Client::query",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Client::query_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Client::query_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::ClientWrapper::execute",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::ClientWrapper::execute_raw",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::ClientWrapper::prepare",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::ClientWrapper::prepare_cached",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::ClientWrapper::prepare_typed",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::ClientWrapper::prepare_typed_cached",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::ClientWrapper::query",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::ClientWrapper::query_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::ClientWrapper::query_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::GenericClient::execute",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::GenericClient::execute_raw",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::GenericClient::prepare",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::GenericClient::prepare_typed",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::GenericClient::query",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::GenericClient::query_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::GenericClient::query_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Object::execute",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Object::execute_raw",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Object::prepare",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Object::prepare_typed",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Object::query",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Object::query_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Object::query_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Pool::get",
        "std::result::Result<deadpool_postgres::Client, _>",
    ),
    (
        "deadpool_postgres::Transaction::execute",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Transaction::execute_raw",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Transaction::prepare",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Transaction::prepare_cached",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Transaction::prepare_typed",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Transaction::prepare_typed_cached",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Transaction::query",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Transaction::query_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "deadpool_postgres::Transaction::query_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    ("diesel::dsl::sql", "diesel::expression::SqlLiteral"),
    ("diesel::expression::SqlLiteral::sql", "Self"),
    ("diesel::expression::UncheckedBind::sql", "Self"),
    (
        "diesel::insert_into",
        "diesel::query_builder::IncompleteInsertStatement",
    ),
    (
        "diesel::insert_or_ignore_into",
        "diesel::query_builder::IncompleteInsertStatement",
    ),
    (
        "diesel::mysql::MysqlConnection::establish",
        "std::result::Result<diesel::mysql::MysqlConnection, diesel::ConnectionError>",
    ),
    (
        "diesel::pg::PgConnection::establish",
        "std::result::Result<diesel::pg::PgConnection, diesel::ConnectionError>",
    ),
    ("diesel::query_builder::BoxedSqlQuery::sql", "Self"),
    (
        "diesel::query_builder::SqlQuery::into_boxed",
        "diesel::query_builder::BoxedSqlQuery",
    ),
    ("diesel::query_builder::SqlQuery::sql", "Self"),
    ("diesel::query_builder::UncheckedBind::sql", "Self"),
    (
        "diesel::r2d2::ConnectionManager::new",
        "diesel::r2d2::ConnectionManager",
    ),
    (
        "diesel::replace_into",
        "diesel::query_builder::IncompleteInsertStatement",
    ),
    ("diesel::sql_query", "diesel::query_builder::SqlQuery"),
    (
        "diesel::sqlite::SqliteConnection::establish",
        "std::result::Result<diesel::sqlite::SqliteConnection, diesel::ConnectionError>",
    ),
    ("diesel::update", "diesel::query_builder::UpdateStatement"),
    ("digest::Digest::chain", "Self"),
    ("digest::Digest::chain_update", "Self"),
    ("digest::Update::chain", "Self"),
    ("duct::cmd", "duct::Expression"),
    ("duct::cmd!", "duct::Expression"),
    (
        "dunce::canonicalize",
        "std::result::Result<std::path::PathBuf, std::io::Error>",
    ),
    ("eyre::Report::msg", "Self"),
    ("eyre::Report::new", "Self"),
    (
        "fancy_regex::Regex::new",
        "std::result::Result<fancy_regex::Regex, fancy_regex::Error>",
    ),
    (
        "fancy_regex::RegexBuilder::backtrack_limit",
        "&mut fancy_regex::RegexBuilder",
    ),
    (
        "fancy_regex::RegexBuilder::build",
        "std::result::Result<fancy_regex::Regex, fancy_regex::Error>",
    ),
    (
        "fancy_regex::RegexBuilder::delegate_dfa_size_limit",
        "&mut fancy_regex::RegexBuilder",
    ),
    (
        "fancy_regex::RegexBuilder::delegate_size_limit",
        "&mut fancy_regex::RegexBuilder",
    ),
    (
        "fancy_regex::RegexBuilder::new",
        "fancy_regex::RegexBuilder",
    ),
    ("fastrand::Rng::default", "fastrand::Rng"),
    ("fastrand::Rng::fork", "fastrand::Rng"),
    ("fastrand::Rng::new", "fastrand::Rng"),
    ("fastrand::Rng::with_seed", "fastrand::Rng"),
    (
        "fs_err::File::create",
        "std::result::Result<fs_err::File, std::io::Error>",
    ),
    (
        "fs_err::File::create_new",
        "std::result::Result<fs_err::File, std::io::Error>",
    ),
    (
        "fs_err::File::open",
        "std::result::Result<fs_err::File, std::io::Error>",
    ),
    ("fs_err::OpenOptions::append", "&mut fs_err::OpenOptions"),
    ("fs_err::OpenOptions::create", "&mut fs_err::OpenOptions"),
    (
        "fs_err::OpenOptions::create_new",
        "&mut fs_err::OpenOptions",
    ),
    ("fs_err::OpenOptions::new", "fs_err::OpenOptions"),
    (
        "fs_err::OpenOptions::open",
        "std::result::Result<fs_err::File, std::io::Error>",
    ),
    ("fs_err::OpenOptions::read", "&mut fs_err::OpenOptions"),
    ("fs_err::OpenOptions::truncate", "&mut fs_err::OpenOptions"),
    ("fs_err::OpenOptions::write", "&mut fs_err::OpenOptions"),
    (
        "fs_err::canonicalize",
        "std::result::Result<std::path::PathBuf, std::io::Error>",
    ),
    (
        "fs_err::create_dir",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "fs_err::create_dir_all",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "fs_err::read",
        "std::result::Result<std::vec::Vec<u8>, std::io::Error>",
    ),
    (
        "fs_err::read_to_string",
        "std::result::Result<std::string::String, std::io::Error>",
    ),
    (
        "fs_err::remove_dir",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "fs_err::remove_dir_all",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "fs_err::remove_file",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "fs_err::set_permissions",
        "std::result::Result<(), std::io::Error>",
    ),
    ("fs_err::write", "std::result::Result<(), std::io::Error>"),
    ("fsb::Fsb256::chain_update", "Self"),
    (
        "ftp::FtpStream::connect",
        "std::result::Result<ftp::FtpStream, ftp::FtpError>",
    ),
    (
        "ftp::FtpStream::into_secure",
        "std::result::Result<ftp::FtpStream, ftp::FtpError>",
    ),
    ("gost94::Gost94CryptoPro::chain_update", "Self"),
    ("groestl::Groestl256::chain_update", "Self"),
    ("groestl::Groestl512::chain_update", "Self"),
    (
        "handlebars::Handlebars::render",
        "std::result::Result<std::string::String, handlebars::RenderError>",
    ),
    (
        "handlebars::Registry::render",
        "std::result::Result<std::string::String, handlebars::RenderError>",
    ),
    ("http::Request::builder", "http::request::Builder"),
    ("http::Request::connect", "http::request::Builder"),
    ("http::Request::delete", "http::request::Builder"),
    ("http::Request::get", "http::request::Builder"),
    ("http::Request::head", "http::request::Builder"),
    (
        "http::Request::headers",
        "&mut http::HeaderMap<http::HeaderValue>",
    ),
    (
        "http::Request::headers_mut",
        "&mut http::HeaderMap<http::HeaderValue>",
    ),
    ("http::Request::options", "http::request::Builder"),
    ("http::Request::patch", "http::request::Builder"),
    ("http::Request::post", "http::request::Builder"),
    ("http::Request::put", "http::request::Builder"),
    ("http::Request::trace", "http::request::Builder"),
    ("http::Request::uri", "&http::Uri"),
    ("http::Request::uri_mut", "&http::Uri"),
    ("http::Response::builder", "http::response::Builder"),
    (
        "http::Response::headers",
        "&mut http::HeaderMap<http::HeaderValue>",
    ),
    (
        "http::Response::headers_mut",
        "&mut http::HeaderMap<http::HeaderValue>",
    ),
    ("http::Uri::builder", "http::uri::Builder"),
    (
        "http::request::Builder::body",
        "std::result::Result<http::Request<_>, http::Error>",
    ),
    (
        "http::request::Builder::extension",
        "http::request::Builder",
    ),
    ("http::request::Builder::header", "http::request::Builder"),
    ("http::request::Builder::method", "http::request::Builder"),
    ("http::request::Builder::new", "http::request::Builder"),
    ("http::request::Builder::uri", "http::request::Builder"),
    ("http::request::Builder::version", "http::request::Builder"),
    (
        "http::response::Builder::body",
        "std::result::Result<http::Response<_>, http::Error>",
    ),
    (
        "http::response::Builder::extension",
        "http::response::Builder",
    ),
    ("http::response::Builder::header", "http::response::Builder"),
    ("http::response::Builder::new", "http::response::Builder"),
    ("http::response::Builder::status", "http::response::Builder"),
    (
        "http::response::Builder::version",
        "http::response::Builder",
    ),
    ("http::uri::Builder::authority", "http::uri::Builder"),
    (
        "http::uri::Builder::build",
        "std::result::Result<http::Uri, http::Error>",
    ),
    ("http::uri::Builder::new", "http::uri::Builder"),
    ("http::uri::Builder::path_and_query", "http::uri::Builder"),
    ("http::uri::Builder::scheme", "http::uri::Builder"),
    (
        "hyper::Client::get",
        "std::result::Result<http::Response<_>, _>",
    ),
    ("hyper::Client::new", "hyper::Client"),
    (
        "hyper::Client::request",
        "std::result::Result<http::Response<_>, _>",
    ),
    (
        "hyper::body::aggregate",
        "std::result::Result<bytes::Bytes, hyper::Error>",
    ),
    (
        "hyper::body::to_bytes",
        "std::result::Result<bytes::Bytes, hyper::Error>",
    ),
    ("hyper::client::Builder::build", "hyper::Client"),
    ("hyper::client::Builder::build_http", "hyper::Client"),
    (
        "hyper::client::conn::SendRequest::send_request",
        "std::result::Result<http::Response<_>, _>",
    ),
    (
        "hyper::client::conn::http1::SendRequest::send_request",
        "std::result::Result<http::Response<_>, _>",
    ),
    (
        "hyper::client::conn::http2::SendRequest::send_request",
        "std::result::Result<http::Response<_>, _>",
    ),
    (
        "hyper_util::client::legacy::Builder::build",
        "hyper_util::client::legacy::Client",
    ),
    (
        "hyper_util::client::legacy::Client::builder",
        "hyper_util::client::legacy::Builder",
    ),
    (
        "hyper_util::client::legacy::Client::get",
        "std::result::Result<http::Response<_>, _>",
    ),
    (
        "hyper_util::client::legacy::Client::request",
        "std::result::Result<http::Response<_>, _>",
    ),
    ("isahc::HttpClient::builder", "isahc::HttpClientBuilder"),
    (
        "isahc::HttpClient::delete",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::HttpClient::delete_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::HttpClient::get",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::HttpClient::get_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::HttpClient::head",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::HttpClient::head_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::HttpClient::new",
        "std::result::Result<isahc::HttpClient, isahc::Error>",
    ),
    (
        "isahc::HttpClient::post",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::HttpClient::post_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::HttpClient::put",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::HttpClient::put_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::HttpClient::send",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::HttpClient::send_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::HttpClientBuilder::build",
        "std::result::Result<isahc::HttpClient, isahc::Error>",
    ),
    (
        "isahc::HttpClientBuilder::default_header",
        "isahc::HttpClientBuilder",
    ),
    ("isahc::HttpClientBuilder::new", "isahc::HttpClientBuilder"),
    (
        "isahc::RequestExt::send",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::RequestExt::send_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::delete",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::delete_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::get",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::get_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::head",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::head_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::post",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::post_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::put",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::put_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::send",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    (
        "isahc::send_async",
        "std::result::Result<http::Response<isahc::Body>, isahc::Error>",
    ),
    ("jh::Jh256::chain_update", "Self"),
    ("jh::Jh512::chain_update", "Self"),
    (
        "jsonwebtoken::encode",
        "std::result::Result<std::string::String, jsonwebtoken::errors::Error>",
    ),
    ("k12::KangarooTwelve::chain_update", "Self"),
    (
        "ldap3::LdapConn::from_url",
        "std::result::Result<ldap3::LdapConn, ldap3::LdapError>",
    ),
    (
        "ldap3::LdapConn::new",
        "std::result::Result<ldap3::LdapConn, ldap3::LdapError>",
    ),
    (
        "ldap3::LdapConn::with_settings",
        "std::result::Result<ldap3::LdapConn, ldap3::LdapError>",
    ),
    (
        "ldap3::LdapConnAsync::from_url",
        "std::result::Result<(ldap3::LdapConnAsync, ldap3::Ldap), ldap3::LdapError>",
    ),
    (
        "ldap3::LdapConnAsync::new",
        "std::result::Result<(ldap3::LdapConnAsync, ldap3::Ldap), ldap3::LdapError>",
    ),
    (
        "ldap3::LdapConnAsync::with_settings",
        "std::result::Result<(ldap3::LdapConnAsync, ldap3::Ldap), ldap3::LdapError>",
    ),
    ("ldap3::LdapConnSettings::new", "ldap3::LdapConnSettings"),
    (
        "ldap3::LdapConnSettings::set_conn_timeout",
        "ldap3::LdapConnSettings",
    ),
    (
        "ldap3::LdapConnSettings::set_connector",
        "ldap3::LdapConnSettings",
    ),
    (
        "ldap3::LdapConnSettings::set_no_tls_verify",
        "ldap3::LdapConnSettings",
    ),
    (
        "ldap3::LdapConnSettings::set_starttls",
        "ldap3::LdapConnSettings",
    ),
    (
        "lettre::AsyncSmtpTransport::builder_dangerous",
        "lettre::transport::smtp::AsyncSmtpTransportBuilder",
    ),
    (
        "lettre::AsyncSmtpTransport::from_url",
        "std::result::Result<lettre::transport::smtp::AsyncSmtpTransportBuilder, lettre::transport::smtp::Error>",
    ),
    (
        "lettre::AsyncSmtpTransport::relay",
        "std::result::Result<lettre::transport::smtp::AsyncSmtpTransportBuilder, lettre::transport::smtp::Error>",
    ),
    (
        "lettre::AsyncSmtpTransport::starttls_relay",
        "std::result::Result<lettre::transport::smtp::AsyncSmtpTransportBuilder, lettre::transport::smtp::Error>",
    ),
    (
        "lettre::AsyncSmtpTransport::unencrypted_localhost",
        "lettre::AsyncSmtpTransport",
    ),
    (
        "lettre::Message::builder",
        "lettre::message::MessageBuilder",
    ),
    (
        "lettre::SmtpTransport::builder_dangerous",
        "lettre::transport::smtp::SmtpTransportBuilder",
    ),
    (
        "lettre::SmtpTransport::from_url",
        "std::result::Result<lettre::transport::smtp::SmtpTransportBuilder, lettre::transport::smtp::Error>",
    ),
    (
        "lettre::SmtpTransport::relay",
        "std::result::Result<lettre::transport::smtp::SmtpTransportBuilder, lettre::transport::smtp::Error>",
    ),
    (
        "lettre::SmtpTransport::starttls_relay",
        "std::result::Result<lettre::transport::smtp::SmtpTransportBuilder, lettre::transport::smtp::Error>",
    ),
    (
        "lettre::SmtpTransport::unencrypted_localhost",
        "lettre::SmtpTransport",
    ),
    (
        "lettre::message::MessageBuilder::bcc",
        "lettre::message::MessageBuilder",
    ),
    (
        "lettre::message::MessageBuilder::body",
        "std::result::Result<lettre::Message, lettre::error::Error>",
    ),
    (
        "lettre::message::MessageBuilder::cc",
        "lettre::message::MessageBuilder",
    ),
    (
        "lettre::message::MessageBuilder::from",
        "lettre::message::MessageBuilder",
    ),
    (
        "lettre::message::MessageBuilder::header",
        "lettre::message::MessageBuilder",
    ),
    (
        "lettre::message::MessageBuilder::in_reply_to",
        "lettre::message::MessageBuilder",
    ),
    (
        "lettre::message::MessageBuilder::message_id",
        "lettre::message::MessageBuilder",
    ),
    (
        "lettre::message::MessageBuilder::multipart",
        "std::result::Result<lettre::Message, lettre::error::Error>",
    ),
    (
        "lettre::message::MessageBuilder::reply_to",
        "lettre::message::MessageBuilder",
    ),
    (
        "lettre::message::MessageBuilder::sender",
        "lettre::message::MessageBuilder",
    ),
    (
        "lettre::message::MessageBuilder::singlepart",
        "std::result::Result<lettre::Message, lettre::error::Error>",
    ),
    (
        "lettre::message::MessageBuilder::subject",
        "lettre::message::MessageBuilder",
    ),
    (
        "lettre::message::MessageBuilder::to",
        "lettre::message::MessageBuilder",
    ),
    (
        "lettre::message::MessageBuilder::user_agent",
        "lettre::message::MessageBuilder",
    ),
    (
        "lettre::transport::smtp::AsyncSmtpTransportBuilder::authentication",
        "lettre::transport::smtp::AsyncSmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::AsyncSmtpTransportBuilder::build",
        "lettre::AsyncSmtpTransport",
    ),
    (
        "lettre::transport::smtp::AsyncSmtpTransportBuilder::credentials",
        "lettre::transport::smtp::AsyncSmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::AsyncSmtpTransportBuilder::hello_name",
        "lettre::transport::smtp::AsyncSmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::AsyncSmtpTransportBuilder::pool_config",
        "lettre::transport::smtp::AsyncSmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::AsyncSmtpTransportBuilder::port",
        "lettre::transport::smtp::AsyncSmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::AsyncSmtpTransportBuilder::timeout",
        "lettre::transport::smtp::AsyncSmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::AsyncSmtpTransportBuilder::tls",
        "lettre::transport::smtp::AsyncSmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::SmtpTransportBuilder::authentication",
        "lettre::transport::smtp::SmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::SmtpTransportBuilder::build",
        "lettre::SmtpTransport",
    ),
    (
        "lettre::transport::smtp::SmtpTransportBuilder::credentials",
        "lettre::transport::smtp::SmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::SmtpTransportBuilder::hello_name",
        "lettre::transport::smtp::SmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::SmtpTransportBuilder::pool_config",
        "lettre::transport::smtp::SmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::SmtpTransportBuilder::port",
        "lettre::transport::smtp::SmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::SmtpTransportBuilder::timeout",
        "lettre::transport::smtp::SmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::SmtpTransportBuilder::tls",
        "lettre::transport::smtp::SmtpTransportBuilder",
    ),
    (
        "lettre::transport::smtp::authentication::Credentials::new",
        "lettre::transport::smtp::authentication::Credentials",
    ),
    (
        "lettre::transport::smtp::client::TlsParameters::builder",
        "lettre::transport::smtp::client::TlsParametersBuilder",
    ),
    (
        "lettre::transport::smtp::client::TlsParametersBuilder::dangerous_accept_invalid_certs",
        "lettre::transport::smtp::client::TlsParametersBuilder",
    ),
    (
        "lettre::transport::smtp::client::TlsParametersBuilder::dangerous_accept_invalid_hostnames",
        "lettre::transport::smtp::client::TlsParametersBuilder",
    ),
    (
        "lettre::transport::smtp::client::TlsParametersBuilder::new",
        "lettre::transport::smtp::client::TlsParametersBuilder",
    ),
    ("md2::Md2::chain_update", "Self"),
    ("md4::Md4::chain_update", "Self"),
    ("md5::Context::new", "md5::Context"),
    ("md5::Md5::chain_update", "Self"),
    ("memmap2::MmapOptions::len", "&mut memmap2::MmapOptions"),
    (
        "minijinja::Environment::render_str",
        "std::result::Result<std::string::String, minijinja::Error>",
    ),
    (
        "minijinja::Template::render",
        "std::result::Result<std::string::String, minijinja::Error>",
    ),
    (
        "minreq::Request::send",
        "std::result::Result<minreq::Response, minreq::Error>",
    ),
    ("minreq::Request::with_body", "minreq::Request"),
    ("minreq::Request::with_header", "minreq::Request"),
    ("minreq::Request::with_param", "minreq::Request"),
    ("minreq::delete", "minreq::Request"),
    ("minreq::get", "minreq::Request"),
    ("minreq::head", "minreq::Request"),
    ("minreq::patch", "minreq::Request"),
    ("minreq::post", "minreq::Request"),
    ("minreq::put", "minreq::Request"),
    ("mongodb::Client::database", "mongodb::Database"),
    (
        "mongodb::Client::database_with_options",
        "mongodb::Database",
    ),
    (
        "mongodb::Client::with_options",
        "std::result::Result<mongodb::Client, mongodb::error::Error>",
    ),
    (
        "mongodb::Client::with_uri_str",
        "std::result::Result<mongodb::Client, mongodb::error::Error>",
    ),
    ("mongodb::Database::collection", "mongodb::Collection"),
    (
        "mongodb::Database::collection_with_options",
        "mongodb::Collection",
    ),
    ("mongodb::sync::Client::database", "mongodb::sync::Database"),
    (
        "mongodb::sync::Client::database_with_options",
        "mongodb::sync::Database",
    ),
    (
        "mongodb::sync::Client::with_options",
        "std::result::Result<mongodb::sync::Client, mongodb::error::Error>",
    ),
    (
        "mongodb::sync::Client::with_uri_str",
        "std::result::Result<mongodb::sync::Client, mongodb::error::Error>",
    ),
    (
        "mongodb::sync::Database::collection",
        "mongodb::sync::Collection",
    ),
    (
        "mongodb::sync::Database::collection_with_options",
        "mongodb::sync::Collection",
    ),
    (
        "mysql::Conn::exec",
        "std::result::Result<std::vec::Vec<_>, mysql::Error>",
    ),
    (
        "mysql::Conn::exec_batch",
        "std::result::Result<(), mysql::Error>",
    ),
    (
        "mysql::Conn::exec_drop",
        "std::result::Result<(), mysql::Error>",
    ),
    (
        "mysql::Conn::exec_first",
        "std::result::Result<std::option::Option<_>, mysql::Error>",
    ),
    (
        "mysql::Conn::from_url",
        "std::result::Result<mysql::Conn, mysql::Error>",
    ),
    (
        "mysql::Conn::new",
        "std::result::Result<mysql::Conn, mysql::Error>",
    ),
    (
        "mysql::Conn::prep",
        "std::result::Result<mysql::Statement, mysql::Error>",
    ),
    (
        "mysql::Conn::query",
        "std::result::Result<std::vec::Vec<_>, mysql::Error>",
    ),
    (
        "mysql::Conn::query_drop",
        "std::result::Result<(), mysql::Error>",
    ),
    (
        "mysql::Conn::query_first",
        "std::result::Result<std::option::Option<_>, mysql::Error>",
    ),
    (
        "mysql::Conn::query_iter",
        "std::result::Result<mysql::QueryResult, mysql::Error>",
    ),
    (
        "mysql::Conn::query_map",
        "std::result::Result<std::vec::Vec<_>, mysql::Error>",
    ),
    (
        "mysql::Conn::start_transaction",
        "std::result::Result<mysql::Transaction, mysql::Error>",
    ),
    ("mysql::OptsBuilder::db_name", "mysql::OptsBuilder"),
    ("mysql::OptsBuilder::default", "mysql::OptsBuilder"),
    ("mysql::OptsBuilder::init", "mysql::OptsBuilder"),
    ("mysql::OptsBuilder::ip_or_hostname", "mysql::OptsBuilder"),
    ("mysql::OptsBuilder::new", "mysql::OptsBuilder"),
    ("mysql::OptsBuilder::pass", "mysql::OptsBuilder"),
    ("mysql::OptsBuilder::prefer_socket", "mysql::OptsBuilder"),
    ("mysql::OptsBuilder::ssl_opts", "mysql::OptsBuilder"),
    ("mysql::OptsBuilder::tcp_port", "mysql::OptsBuilder"),
    ("mysql::OptsBuilder::user", "mysql::OptsBuilder"),
    (
        "mysql::Pool::from_url",
        "std::result::Result<mysql::Pool, mysql::Error>",
    ),
    (
        "mysql::Pool::get_conn",
        "std::result::Result<mysql::PooledConn, mysql::Error>",
    ),
    (
        "mysql::Pool::new",
        "std::result::Result<mysql::Pool, mysql::Error>",
    ),
    (
        "mysql::Pool::start_transaction",
        "std::result::Result<mysql::Transaction, mysql::Error>",
    ),
    (
        "mysql::Pool::try_get_conn",
        "std::result::Result<mysql::PooledConn, mysql::Error>",
    ),
    (
        "mysql::PooledConn::exec",
        "std::result::Result<std::vec::Vec<_>, mysql::Error>",
    ),
    (
        "mysql::PooledConn::exec_batch",
        "std::result::Result<(), mysql::Error>",
    ),
    (
        "mysql::PooledConn::exec_drop",
        "std::result::Result<(), mysql::Error>",
    ),
    (
        "mysql::PooledConn::exec_first",
        "std::result::Result<std::option::Option<_>, mysql::Error>",
    ),
    (
        "mysql::PooledConn::prep",
        "std::result::Result<mysql::Statement, mysql::Error>",
    ),
    (
        "mysql::PooledConn::query",
        "std::result::Result<std::vec::Vec<_>, mysql::Error>",
    ),
    (
        "mysql::PooledConn::query_drop",
        "std::result::Result<(), mysql::Error>",
    ),
    (
        "mysql::PooledConn::query_first",
        "std::result::Result<std::option::Option<_>, mysql::Error>",
    ),
    (
        "mysql::PooledConn::query_iter",
        "std::result::Result<mysql::QueryResult, mysql::Error>",
    ),
    (
        "mysql::PooledConn::query_map",
        "std::result::Result<std::vec::Vec<_>, mysql::Error>",
    ),
    (
        "mysql::PooledConn::start_transaction",
        "std::result::Result<mysql::Transaction, mysql::Error>",
    ),
    (
        "mysql::SslOpts::with_danger_accept_invalid_certs",
        "mysql::SslOpts",
    ),
    (
        "mysql::SslOpts::with_danger_skip_domain_validation",
        "mysql::SslOpts",
    ),
    (
        "mysql::Transaction::exec",
        "std::result::Result<std::vec::Vec<_>, mysql::Error>",
    ),
    (
        "mysql::Transaction::exec_batch",
        "std::result::Result<(), mysql::Error>",
    ),
    (
        "mysql::Transaction::exec_drop",
        "std::result::Result<(), mysql::Error>",
    ),
    (
        "mysql::Transaction::exec_first",
        "std::result::Result<std::option::Option<_>, mysql::Error>",
    ),
    (
        "mysql::Transaction::prep",
        "std::result::Result<mysql::Statement, mysql::Error>",
    ),
    (
        "mysql::Transaction::query",
        "std::result::Result<std::vec::Vec<_>, mysql::Error>",
    ),
    (
        "mysql::Transaction::query_drop",
        "std::result::Result<(), mysql::Error>",
    ),
    (
        "mysql::Transaction::query_first",
        "std::result::Result<std::option::Option<_>, mysql::Error>",
    ),
    (
        "mysql::Transaction::query_iter",
        "std::result::Result<mysql::QueryResult, mysql::Error>",
    ),
    (
        "mysql::Transaction::query_map",
        "std::result::Result<std::vec::Vec<_>, mysql::Error>",
    ),
    (
        "mysql::prelude::Queryable::exec",
        "std::result::Result<std::vec::Vec<_>, mysql::Error>",
    ),
    (
        "mysql::prelude::Queryable::exec_batch",
        "std::result::Result<(), mysql::Error>",
    ),
    (
        "mysql::prelude::Queryable::exec_drop",
        "std::result::Result<(), mysql::Error>",
    ),
    (
        "mysql::prelude::Queryable::exec_first",
        "std::result::Result<std::option::Option<_>, mysql::Error>",
    ),
    (
        "mysql::prelude::Queryable::prep",
        "std::result::Result<mysql::Statement, mysql::Error>",
    ),
    (
        "mysql::prelude::Queryable::query",
        "std::result::Result<std::vec::Vec<_>, mysql::Error>",
    ),
    (
        "mysql::prelude::Queryable::query_drop",
        "std::result::Result<(), mysql::Error>",
    ),
    (
        "mysql::prelude::Queryable::query_first",
        "std::result::Result<std::option::Option<_>, mysql::Error>",
    ),
    (
        "mysql::prelude::Queryable::query_iter",
        "std::result::Result<mysql::QueryResult, mysql::Error>",
    ),
    (
        "mysql::prelude::Queryable::query_map",
        "std::result::Result<std::vec::Vec<_>, mysql::Error>",
    ),
    (
        "mysql_async::Conn::exec",
        "std::result::Result<std::vec::Vec<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::Conn::exec_batch",
        "std::result::Result<(), mysql_async::Error>",
    ),
    (
        "mysql_async::Conn::exec_drop",
        "std::result::Result<(), mysql_async::Error>",
    ),
    (
        "mysql_async::Conn::exec_first",
        "std::result::Result<std::option::Option<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::Conn::from_url",
        "std::result::Result<mysql_async::Conn, mysql_async::Error>",
    ),
    (
        "mysql_async::Conn::new",
        "std::result::Result<mysql_async::Conn, mysql_async::Error>",
    ),
    (
        "mysql_async::Conn::prep",
        "std::result::Result<mysql_async::Statement, mysql_async::Error>",
    ),
    (
        "mysql_async::Conn::query",
        "std::result::Result<std::vec::Vec<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::Conn::query_drop",
        "std::result::Result<(), mysql_async::Error>",
    ),
    (
        "mysql_async::Conn::query_first",
        "std::result::Result<std::option::Option<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::Conn::query_iter",
        "std::result::Result<mysql_async::QueryResult, mysql_async::Error>",
    ),
    (
        "mysql_async::Conn::query_map",
        "std::result::Result<std::vec::Vec<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::Conn::start_transaction",
        "std::result::Result<mysql_async::Transaction, mysql_async::Error>",
    ),
    (
        "mysql_async::OptsBuilder::db_name",
        "mysql_async::OptsBuilder",
    ),
    (
        "mysql_async::OptsBuilder::default",
        "mysql_async::OptsBuilder",
    ),
    ("mysql_async::OptsBuilder::init", "mysql_async::OptsBuilder"),
    (
        "mysql_async::OptsBuilder::ip_or_hostname",
        "mysql_async::OptsBuilder",
    ),
    ("mysql_async::OptsBuilder::new", "mysql_async::OptsBuilder"),
    ("mysql_async::OptsBuilder::pass", "mysql_async::OptsBuilder"),
    (
        "mysql_async::OptsBuilder::prefer_socket",
        "mysql_async::OptsBuilder",
    ),
    (
        "mysql_async::OptsBuilder::ssl_opts",
        "mysql_async::OptsBuilder",
    ),
    (
        "mysql_async::OptsBuilder::tcp_port",
        "mysql_async::OptsBuilder",
    ),
    ("mysql_async::OptsBuilder::user", "mysql_async::OptsBuilder"),
    (
        "mysql_async::Pool::from_url",
        "std::result::Result<mysql_async::Pool, mysql_async::Error>",
    ),
    (
        "mysql_async::Pool::get_conn",
        "std::result::Result<mysql_async::Conn, mysql_async::Error>",
    ),
    ("mysql_async::Pool::new", "mysql_async::Pool"),
    (
        "mysql_async::Pool::start_transaction",
        "std::result::Result<mysql_async::Transaction, mysql_async::Error>",
    ),
    (
        "mysql_async::SslOpts::with_danger_accept_invalid_certs",
        "mysql_async::SslOpts",
    ),
    (
        "mysql_async::SslOpts::with_danger_skip_domain_validation",
        "mysql_async::SslOpts",
    ),
    (
        "mysql_async::Transaction::exec",
        "std::result::Result<std::vec::Vec<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::Transaction::exec_batch",
        "std::result::Result<(), mysql_async::Error>",
    ),
    (
        "mysql_async::Transaction::exec_drop",
        "std::result::Result<(), mysql_async::Error>",
    ),
    (
        "mysql_async::Transaction::exec_first",
        "std::result::Result<std::option::Option<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::Transaction::prep",
        "std::result::Result<mysql_async::Statement, mysql_async::Error>",
    ),
    (
        "mysql_async::Transaction::query",
        "std::result::Result<std::vec::Vec<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::Transaction::query_drop",
        "std::result::Result<(), mysql_async::Error>",
    ),
    (
        "mysql_async::Transaction::query_first",
        "std::result::Result<std::option::Option<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::Transaction::query_iter",
        "std::result::Result<mysql_async::QueryResult, mysql_async::Error>",
    ),
    (
        "mysql_async::Transaction::query_map",
        "std::result::Result<std::vec::Vec<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::prelude::Queryable::exec",
        "std::result::Result<std::vec::Vec<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::prelude::Queryable::exec_batch",
        "std::result::Result<(), mysql_async::Error>",
    ),
    (
        "mysql_async::prelude::Queryable::exec_drop",
        "std::result::Result<(), mysql_async::Error>",
    ),
    (
        "mysql_async::prelude::Queryable::exec_first",
        "std::result::Result<std::option::Option<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::prelude::Queryable::prep",
        "std::result::Result<mysql_async::Statement, mysql_async::Error>",
    ),
    (
        "mysql_async::prelude::Queryable::query",
        "std::result::Result<std::vec::Vec<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::prelude::Queryable::query_drop",
        "std::result::Result<(), mysql_async::Error>",
    ),
    (
        "mysql_async::prelude::Queryable::query_first",
        "std::result::Result<std::option::Option<_>, mysql_async::Error>",
    ),
    (
        "mysql_async::prelude::Queryable::query_iter",
        "std::result::Result<mysql_async::QueryResult, mysql_async::Error>",
    ),
    (
        "mysql_async::prelude::Queryable::query_map",
        "std::result::Result<std::vec::Vec<_>, mysql_async::Error>",
    ),
    (
        "native_tls::TlsAcceptor::accept",
        "std::result::Result<native_tls::TlsStream<_>, _>",
    ),
    (
        "native_tls::TlsConnector::builder",
        "native_tls::TlsConnectorBuilder",
    ),
    (
        "native_tls::TlsConnector::connect",
        "std::result::Result<native_tls::TlsStream<_>, _>",
    ),
    (
        "native_tls::TlsConnector::new",
        "std::result::Result<native_tls::TlsConnector, native_tls::Error>",
    ),
    (
        "native_tls::TlsConnectorBuilder::add_root_certificate",
        "&mut native_tls::TlsConnectorBuilder",
    ),
    (
        "native_tls::TlsConnectorBuilder::build",
        "std::result::Result<native_tls::TlsConnector, native_tls::Error>",
    ),
    (
        "native_tls::TlsConnectorBuilder::danger_accept_invalid_certs",
        "&mut native_tls::TlsConnectorBuilder",
    ),
    (
        "native_tls::TlsConnectorBuilder::danger_accept_invalid_hostnames",
        "&mut native_tls::TlsConnectorBuilder",
    ),
    (
        "native_tls::TlsConnectorBuilder::disable_built_in_roots",
        "&mut native_tls::TlsConnectorBuilder",
    ),
    (
        "native_tls::TlsConnectorBuilder::identity",
        "&mut native_tls::TlsConnectorBuilder",
    ),
    (
        "native_tls::TlsConnectorBuilder::max_protocol_version",
        "&mut native_tls::TlsConnectorBuilder",
    ),
    (
        "native_tls::TlsConnectorBuilder::min_protocol_version",
        "&mut native_tls::TlsConnectorBuilder",
    ),
    (
        "native_tls::TlsConnectorBuilder::request_alpns",
        "&mut native_tls::TlsConnectorBuilder",
    ),
    (
        "native_tls::TlsConnectorBuilder::use_sni",
        "&mut native_tls::TlsConnectorBuilder",
    ),
    (
        "normalize_path::NormalizePath::normalize",
        "std::path::PathBuf",
    ),
    (
        "openssl::hash::Hasher::new",
        "std::result::Result<openssl::hash::Hasher, openssl::error::ErrorStack>",
    ),
    (
        "openssl::hash::MessageDigest::md5",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::ripemd160",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::sha1",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::sha224",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::sha256",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::sha384",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::sha3_224",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::sha3_256",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::sha3_384",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::sha3_512",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::sha512",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::shake_128",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::shake_256",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::hash::MessageDigest::sm3",
        "openssl::hash::MessageDigest",
    ),
    (
        "openssl::ssl::ConnectConfiguration::connect",
        "std::result::Result<openssl::ssl::SslStream<_>, _>",
    ),
    (
        "openssl::ssl::SslAcceptor::accept",
        "std::result::Result<openssl::ssl::SslStream<_>, _>",
    ),
    (
        "openssl::ssl::SslConnector::builder",
        "std::result::Result<openssl::ssl::SslConnectorBuilder, openssl::error::ErrorStack>",
    ),
    (
        "openssl::ssl::SslConnector::configure",
        "std::result::Result<openssl::ssl::ConnectConfiguration, openssl::error::ErrorStack>",
    ),
    (
        "openssl::ssl::SslConnector::connect",
        "std::result::Result<openssl::ssl::SslStream<_>, _>",
    ),
    (
        "openssl::ssl::SslConnectorBuilder::build",
        "openssl::ssl::SslConnector",
    ),
    ("path_clean::PathClean::clean", "std::path::PathBuf"),
    ("path_clean::clean", "std::path::PathBuf"),
    (
        "pcre2::bytes::Regex::new",
        "std::result::Result<pcre2::bytes::Regex, pcre2::Error>",
    ),
    (
        "pcre2::bytes::RegexBuilder::build",
        "std::result::Result<pcre2::bytes::Regex, pcre2::Error>",
    ),
    ("poem::Body::from_async_read", "poem::Body"),
    ("poem::Body::from_bytes", "poem::Body"),
    ("poem::Body::from_bytes_stream", "poem::Body"),
    ("poem::Body::from_json", "poem::Body"),
    ("poem::Body::from_string", "poem::Body"),
    ("poem::Body::from_vec", "poem::Body"),
    (
        "poem::Body::into_bytes",
        "std::result::Result<bytes::Bytes, _>",
    ),
    (
        "poem::Body::into_bytes_limit",
        "std::result::Result<bytes::Bytes, _>",
    ),
    (
        "poem::Body::into_string",
        "std::result::Result<std::string::String, _>",
    ),
    (
        "poem::Body::into_vec",
        "std::result::Result<std::vec::Vec<u8>, _>",
    ),
    ("poem::Error::from_string", "poem::Error"),
    ("poem::Request::cookie", "&poem::web::cookie::CookieJar"),
    ("poem::Response::builder", "poem::ResponseBuilder"),
    ("poem::Response::set_content_type", "poem::Response"),
    ("poem::ResponseBuilder::body", "poem::Response"),
    (
        "poem::ResponseBuilder::content_type",
        "poem::ResponseBuilder",
    ),
    ("poem::ResponseBuilder::extension", "poem::ResponseBuilder"),
    ("poem::ResponseBuilder::header", "poem::ResponseBuilder"),
    ("poem::ResponseBuilder::status", "poem::ResponseBuilder"),
    (
        "poem::ResponseBuilder::typed_header",
        "poem::ResponseBuilder",
    ),
    ("poem::ResponseBuilder::version", "poem::ResponseBuilder"),
    (
        "poem::web::Field::content_type",
        "std::option::Option<&str>",
    ),
    ("poem::web::Field::file_name", "std::option::Option<&str>"),
    ("poem::web::Field::name", "std::option::Option<&str>"),
    (
        "poem::web::Multipart::next_field",
        "std::result::Result<std::option::Option<poem::web::Field>, _>",
    ),
    (
        "poem::web::Redirect::moved_permanent",
        "poem::web::Redirect",
    ),
    ("poem::web::Redirect::permanent", "poem::web::Redirect"),
    ("poem::web::Redirect::see_other", "poem::web::Redirect"),
    ("poem::web::Redirect::temporary", "poem::web::Redirect"),
    (
        "poem::web::cookie::Cookie::named",
        "poem::web::cookie::Cookie",
    ),
    (
        "poem::web::cookie::Cookie::new",
        "poem::web::cookie::Cookie",
    ),
    (
        "poem::web::cookie::Cookie::new_with_str",
        "poem::web::cookie::Cookie",
    ),
    (
        "poem::web::cookie::Cookie::parse",
        "std::result::Result<poem::web::cookie::Cookie, _>",
    ),
    (
        "poem::web::cookie::CookieJar::get",
        "std::option::Option<poem::web::cookie::Cookie>",
    ),
    (
        "poem::web::cookie::CookieJar::get_ignore_ascii_case",
        "std::option::Option<poem::web::cookie::Cookie>",
    ),
    (
        "poem::web::cookie::PrivateCookieJar::get",
        "std::option::Option<poem::web::cookie::Cookie>",
    ),
    (
        "poem::web::cookie::SignedCookieJar::get",
        "std::option::Option<poem::web::cookie::Cookie>",
    ),
    (
        "postgres::Client::batch_execute",
        "std::result::Result<(), tokio_postgres::Error>",
    ),
    (
        "postgres::Client::connect",
        "std::result::Result<postgres::Client, tokio_postgres::Error>",
    ),
    (
        "postgres::Client::execute",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "postgres::Client::execute_typed",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "postgres::Client::prepare",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "postgres::Client::prepare_typed",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "postgres::Client::query",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "postgres::Client::query_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "postgres::Client::query_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "postgres::Client::query_typed",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "postgres::Client::query_typed_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "postgres::Client::query_typed_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "postgres::Client::simple_query",
        "std::result::Result<std::vec::Vec<tokio_postgres::SimpleQueryMessage>, tokio_postgres::Error>",
    ),
    (
        "postgres::Client::transaction",
        "std::result::Result<postgres::Transaction, tokio_postgres::Error>",
    ),
    (
        "postgres::Config::connect",
        "std::result::Result<postgres::Client, tokio_postgres::Error>",
    ),
    (
        "postgres::GenericClient::batch_execute",
        "std::result::Result<(), tokio_postgres::Error>",
    ),
    (
        "postgres::GenericClient::execute",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "postgres::GenericClient::execute_typed",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "postgres::GenericClient::prepare",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "postgres::GenericClient::prepare_typed",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "postgres::GenericClient::query",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "postgres::GenericClient::query_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "postgres::GenericClient::query_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "postgres::GenericClient::query_typed",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "postgres::GenericClient::query_typed_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "postgres::GenericClient::query_typed_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "postgres::GenericClient::simple_query",
        "std::result::Result<std::vec::Vec<tokio_postgres::SimpleQueryMessage>, tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::batch_execute",
        "std::result::Result<(), tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::execute",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::execute_typed",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::prepare",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::prepare_typed",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::query",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::query_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::query_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::query_typed",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::query_typed_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::query_typed_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::simple_query",
        "std::result::Result<std::vec::Vec<tokio_postgres::SimpleQueryMessage>, tokio_postgres::Error>",
    ),
    (
        "postgres::Transaction::transaction",
        "std::result::Result<postgres::Transaction, tokio_postgres::Error>",
    ),
    (
        "r2d2::Pool::get",
        "std::result::Result<r2d2::PooledConnection, r2d2::Error>",
    ),
    ("rand::rng", "rand::rngs::ThreadRng"),
    ("rand::thread_rng", "rand::rngs::ThreadRng"),
    (
        "redis::Client::get_connection",
        "std::result::Result<redis::Connection, redis::RedisError>",
    ),
    (
        "redis::Client::get_connection_manager",
        "std::result::Result<redis::aio::ConnectionManager, redis::RedisError>",
    ),
    (
        "redis::Client::get_connection_with_timeout",
        "std::result::Result<redis::Connection, redis::RedisError>",
    ),
    (
        "redis::Client::get_multiplexed_async_connection",
        "std::result::Result<redis::aio::MultiplexedConnection, redis::RedisError>",
    ),
    (
        "redis::Client::get_multiplexed_tokio_connection",
        "std::result::Result<redis::aio::MultiplexedConnection, redis::RedisError>",
    ),
    (
        "redis::Client::open",
        "std::result::Result<redis::Client, redis::RedisError>",
    ),
    ("redis::Cmd::arg", "&mut redis::Cmd"),
    ("redis::Pipeline::arg", "&mut redis::Pipeline"),
    ("redis::Pipeline::cmd", "&mut redis::Pipeline"),
    ("redis::Script::new", "redis::Script"),
    ("redis::cmd", "redis::Cmd"),
    ("redis::pipe", "redis::Pipeline"),
    (
        "regex::Regex::new",
        "std::result::Result<regex::Regex, regex::Error>",
    ),
    (
        "regex::RegexBuilder::build",
        "std::result::Result<regex::Regex, regex::Error>",
    ),
    (
        "regex::RegexBuilder::case_insensitive",
        "&mut regex::RegexBuilder",
    ),
    ("regex::RegexBuilder::crlf", "&mut regex::RegexBuilder"),
    (
        "regex::RegexBuilder::dfa_size_limit",
        "&mut regex::RegexBuilder",
    ),
    (
        "regex::RegexBuilder::dot_matches_new_line",
        "&mut regex::RegexBuilder",
    ),
    (
        "regex::RegexBuilder::ignore_whitespace",
        "&mut regex::RegexBuilder",
    ),
    (
        "regex::RegexBuilder::line_terminator",
        "&mut regex::RegexBuilder",
    ),
    (
        "regex::RegexBuilder::multi_line",
        "&mut regex::RegexBuilder",
    ),
    (
        "regex::RegexBuilder::nest_limit",
        "&mut regex::RegexBuilder",
    ),
    ("regex::RegexBuilder::new", "regex::RegexBuilder"),
    ("regex::RegexBuilder::octal", "&mut regex::RegexBuilder"),
    (
        "regex::RegexBuilder::size_limit",
        "&mut regex::RegexBuilder",
    ),
    (
        "regex::RegexBuilder::swap_greed",
        "&mut regex::RegexBuilder",
    ),
    ("regex::RegexBuilder::unicode", "&mut regex::RegexBuilder"),
    (
        "regex::RegexSet::new",
        "std::result::Result<regex::RegexSet, regex::Error>",
    ),
    ("regex::RegexSetBuilder::new", "regex::RegexSetBuilder"),
    (
        "regex::bytes::Regex::new",
        "std::result::Result<regex::bytes::Regex, regex::Error>",
    ),
    (
        "regex::bytes::RegexBuilder::build",
        "std::result::Result<regex::bytes::Regex, regex::Error>",
    ),
    (
        "regex::bytes::RegexBuilder::case_insensitive",
        "&mut regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexBuilder::crlf",
        "&mut regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexBuilder::dfa_size_limit",
        "&mut regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexBuilder::dot_matches_new_line",
        "&mut regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexBuilder::ignore_whitespace",
        "&mut regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexBuilder::line_terminator",
        "&mut regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexBuilder::multi_line",
        "&mut regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexBuilder::nest_limit",
        "&mut regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexBuilder::new",
        "regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexBuilder::octal",
        "&mut regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexBuilder::size_limit",
        "&mut regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexBuilder::swap_greed",
        "&mut regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexBuilder::unicode",
        "&mut regex::bytes::RegexBuilder",
    ),
    (
        "regex::bytes::RegexSet::new",
        "std::result::Result<regex::bytes::RegexSet, regex::Error>",
    ),
    (
        "regex::bytes::RegexSetBuilder::new",
        "regex::bytes::RegexSetBuilder",
    ),
    (
        "regex_lite::Regex::new",
        "std::result::Result<regex_lite::Regex, regex_lite::Error>",
    ),
    (
        "regex_lite::RegexBuilder::build",
        "std::result::Result<regex_lite::Regex, regex_lite::Error>",
    ),
    (
        "regex_lite::RegexBuilder::case_insensitive",
        "&mut regex_lite::RegexBuilder",
    ),
    ("regex_lite::RegexBuilder::new", "regex_lite::RegexBuilder"),
    (
        "regex_lite::RegexBuilder::size_limit",
        "&mut regex_lite::RegexBuilder",
    ),
    ("reqwest::Client::builder", "reqwest::ClientBuilder"),
    ("reqwest::Client::default", "reqwest::Client"),
    ("reqwest::Client::delete", "reqwest::RequestBuilder"),
    (
        "reqwest::Client::execute",
        "std::result::Result<reqwest::Response, reqwest::Error>",
    ),
    ("reqwest::Client::get", "reqwest::RequestBuilder"),
    ("reqwest::Client::head", "reqwest::RequestBuilder"),
    ("reqwest::Client::new", "reqwest::Client"),
    ("reqwest::Client::patch", "reqwest::RequestBuilder"),
    ("reqwest::Client::post", "reqwest::RequestBuilder"),
    ("reqwest::Client::put", "reqwest::RequestBuilder"),
    ("reqwest::Client::request", "reqwest::RequestBuilder"),
    (
        "reqwest::ClientBuilder::add_root_certificate",
        "reqwest::ClientBuilder",
    ),
    ("reqwest::ClientBuilder::brotli", "reqwest::ClientBuilder"),
    (
        "reqwest::ClientBuilder::build",
        "std::result::Result<reqwest::Client, reqwest::Error>",
    ),
    (
        "reqwest::ClientBuilder::connect_timeout",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::connection_verbose",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::cookie_provider",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::cookie_store",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::danger_accept_invalid_certs",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::danger_accept_invalid_hostnames",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::default_headers",
        "reqwest::ClientBuilder",
    ),
    ("reqwest::ClientBuilder::deflate", "reqwest::ClientBuilder"),
    (
        "reqwest::ClientBuilder::dns_resolver",
        "reqwest::ClientBuilder",
    ),
    ("reqwest::ClientBuilder::gzip", "reqwest::ClientBuilder"),
    (
        "reqwest::ClientBuilder::http1_only",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::http2_prior_knowledge",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::https_only",
        "reqwest::ClientBuilder",
    ),
    ("reqwest::ClientBuilder::identity", "reqwest::ClientBuilder"),
    (
        "reqwest::ClientBuilder::local_address",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::max_tls_version",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::min_tls_version",
        "reqwest::ClientBuilder",
    ),
    ("reqwest::ClientBuilder::new", "reqwest::ClientBuilder"),
    ("reqwest::ClientBuilder::no_proxy", "reqwest::ClientBuilder"),
    (
        "reqwest::ClientBuilder::pool_idle_timeout",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::pool_max_idle_per_host",
        "reqwest::ClientBuilder",
    ),
    ("reqwest::ClientBuilder::proxy", "reqwest::ClientBuilder"),
    (
        "reqwest::ClientBuilder::read_timeout",
        "reqwest::ClientBuilder",
    ),
    ("reqwest::ClientBuilder::redirect", "reqwest::ClientBuilder"),
    ("reqwest::ClientBuilder::referer", "reqwest::ClientBuilder"),
    ("reqwest::ClientBuilder::resolve", "reqwest::ClientBuilder"),
    (
        "reqwest::ClientBuilder::tcp_keepalive",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::tcp_nodelay",
        "reqwest::ClientBuilder",
    ),
    ("reqwest::ClientBuilder::timeout", "reqwest::ClientBuilder"),
    (
        "reqwest::ClientBuilder::tls_built_in_root_certs",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::tls_danger_accept_invalid_certs",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::tls_danger_accept_invalid_hostnames",
        "reqwest::ClientBuilder",
    ),
    ("reqwest::ClientBuilder::tls_sni", "reqwest::ClientBuilder"),
    (
        "reqwest::ClientBuilder::use_native_tls",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::use_preconfigured_tls",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::use_rustls_tls",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::ClientBuilder::user_agent",
        "reqwest::ClientBuilder",
    ),
    (
        "reqwest::Proxy::all",
        "std::result::Result<reqwest::Proxy, reqwest::Error>",
    ),
    (
        "reqwest::Proxy::http",
        "std::result::Result<reqwest::Proxy, reqwest::Error>",
    ),
    (
        "reqwest::Proxy::https",
        "std::result::Result<reqwest::Proxy, reqwest::Error>",
    ),
    ("reqwest::Request::new", "reqwest::Request"),
    (
        "reqwest::RequestBuilder::basic_auth",
        "reqwest::RequestBuilder",
    ),
    (
        "reqwest::RequestBuilder::bearer_auth",
        "reqwest::RequestBuilder",
    ),
    ("reqwest::RequestBuilder::body", "reqwest::RequestBuilder"),
    (
        "reqwest::RequestBuilder::build",
        "std::result::Result<reqwest::Request, reqwest::Error>",
    ),
    ("reqwest::RequestBuilder::form", "reqwest::RequestBuilder"),
    ("reqwest::RequestBuilder::header", "reqwest::RequestBuilder"),
    (
        "reqwest::RequestBuilder::headers",
        "reqwest::RequestBuilder",
    ),
    ("reqwest::RequestBuilder::json", "reqwest::RequestBuilder"),
    (
        "reqwest::RequestBuilder::multipart",
        "reqwest::RequestBuilder",
    ),
    ("reqwest::RequestBuilder::query", "reqwest::RequestBuilder"),
    (
        "reqwest::RequestBuilder::send",
        "std::result::Result<reqwest::Response, reqwest::Error>",
    ),
    (
        "reqwest::RequestBuilder::timeout",
        "reqwest::RequestBuilder",
    ),
    (
        "reqwest::RequestBuilder::version",
        "reqwest::RequestBuilder",
    ),
    (
        "reqwest::Response::bytes",
        "std::result::Result<bytes::Bytes, reqwest::Error>",
    ),
    (
        "reqwest::Response::chunk",
        "std::result::Result<std::option::Option<bytes::Bytes>, reqwest::Error>",
    ),
    (
        "reqwest::Response::content_length",
        "std::option::Option<u64>",
    ),
    (
        "reqwest::Response::error_for_status",
        "std::result::Result<reqwest::Response, reqwest::Error>",
    ),
    (
        "reqwest::Response::headers",
        "&http::HeaderMap<http::HeaderValue>",
    ),
    (
        "reqwest::Response::json",
        "std::result::Result<_, reqwest::Error>",
    ),
    (
        "reqwest::Response::text",
        "std::result::Result<std::string::String, reqwest::Error>",
    ),
    (
        "reqwest::Response::text_with_charset",
        "std::result::Result<std::string::String, reqwest::Error>",
    ),
    (
        "reqwest::blocking::Client::builder",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::Client::default",
        "reqwest::blocking::Client",
    ),
    (
        "reqwest::blocking::Client::delete",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::Client::execute",
        "std::result::Result<reqwest::blocking::Response, reqwest::Error>",
    ),
    (
        "reqwest::blocking::Client::get",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::Client::head",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::Client::new",
        "reqwest::blocking::Client",
    ),
    (
        "reqwest::blocking::Client::patch",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::Client::post",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::Client::put",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::Client::request",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::add_root_certificate",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::brotli",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::build",
        "std::result::Result<reqwest::blocking::Client, reqwest::Error>",
    ),
    (
        "reqwest::blocking::ClientBuilder::connect_timeout",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::connection_verbose",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::cookie_provider",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::cookie_store",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::danger_accept_invalid_certs",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::danger_accept_invalid_hostnames",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::default_headers",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::deflate",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::dns_resolver",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::gzip",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::http1_only",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::http2_prior_knowledge",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::https_only",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::identity",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::local_address",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::max_tls_version",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::min_tls_version",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::new",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::no_proxy",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::pool_idle_timeout",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::pool_max_idle_per_host",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::proxy",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::read_timeout",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::redirect",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::referer",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::resolve",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::tcp_keepalive",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::tcp_nodelay",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::timeout",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::tls_built_in_root_certs",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::tls_danger_accept_invalid_certs",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::tls_danger_accept_invalid_hostnames",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::tls_sni",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::use_native_tls",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::use_preconfigured_tls",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::use_rustls_tls",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::ClientBuilder::user_agent",
        "reqwest::blocking::ClientBuilder",
    ),
    (
        "reqwest::blocking::Request::new",
        "reqwest::blocking::Request",
    ),
    (
        "reqwest::blocking::RequestBuilder::basic_auth",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::RequestBuilder::bearer_auth",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::RequestBuilder::body",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::RequestBuilder::build",
        "std::result::Result<reqwest::blocking::Request, reqwest::Error>",
    ),
    (
        "reqwest::blocking::RequestBuilder::form",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::RequestBuilder::header",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::RequestBuilder::headers",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::RequestBuilder::json",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::RequestBuilder::multipart",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::RequestBuilder::query",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::RequestBuilder::send",
        "std::result::Result<reqwest::blocking::Response, reqwest::Error>",
    ),
    (
        "reqwest::blocking::RequestBuilder::timeout",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::RequestBuilder::version",
        "reqwest::blocking::RequestBuilder",
    ),
    (
        "reqwest::blocking::Response::bytes",
        "std::result::Result<bytes::Bytes, reqwest::Error>",
    ),
    (
        "reqwest::blocking::Response::content_length",
        "std::option::Option<u64>",
    ),
    (
        "reqwest::blocking::Response::error_for_status",
        "std::result::Result<reqwest::blocking::Response, reqwest::Error>",
    ),
    (
        "reqwest::blocking::Response::headers",
        "&http::HeaderMap<http::HeaderValue>",
    ),
    (
        "reqwest::blocking::Response::json",
        "std::result::Result<_, reqwest::Error>",
    ),
    (
        "reqwest::blocking::Response::text",
        "std::result::Result<std::string::String, reqwest::Error>",
    ),
    (
        "reqwest::blocking::Response::text_with_charset",
        "std::result::Result<std::string::String, reqwest::Error>",
    ),
    (
        "reqwest::blocking::get",
        "std::result::Result<reqwest::blocking::Response, reqwest::Error>",
    ),
    (
        "reqwest::get",
        "std::result::Result<reqwest::Response, reqwest::Error>",
    ),
    ("ring::aead::LessSafeKey::new", "ring::aead::LessSafeKey"),
    (
        "ring::aead::Nonce::assume_unique_for_key",
        "ring::aead::Nonce",
    ),
    (
        "ring::aead::Nonce::try_assume_unique_for_key",
        "std::result::Result<ring::aead::Nonce, ring::error::Unspecified>",
    ),
    (
        "ring::aead::UnboundKey::new",
        "std::result::Result<ring::aead::UnboundKey, ring::error::Unspecified>",
    ),
    ("ring::digest::Context::new", "ring::digest::Context"),
    ("ring::hkdf::Salt::new", "ring::hkdf::Salt"),
    (
        "ring::hmac::Key::generate",
        "std::result::Result<ring::hmac::Key, ring::error::Unspecified>",
    ),
    ("ring::hmac::Key::new", "ring::hmac::Key"),
    ("ring::rand::SystemRandom::new", "ring::rand::SystemRandom"),
    ("ripemd160::Ripemd160::chain_update", "Self"),
    ("ripemd::Ripemd128::chain_update", "Self"),
    ("ripemd::Ripemd160::chain_update", "Self"),
    ("ripemd::Ripemd256::chain_update", "Self"),
    ("ripemd::Ripemd320::chain_update", "Self"),
    ("rocket::Data::open", "rocket::data::DataStream"),
    ("rocket::Data::peek", "&[u8]"),
    ("rocket::Request::cookies", "&rocket::http::CookieJar"),
    ("rocket::Response::build", "rocket::response::Builder"),
    (
        "rocket::data::DataStream::into_bytes",
        "std::result::Result<rocket::data::Capped<std::vec::Vec<u8>>, std::io::Error>",
    ),
    (
        "rocket::data::DataStream::into_string",
        "std::result::Result<rocket::data::Capped<std::string::String>, std::io::Error>",
    ),
    ("rocket::fs::FileName::as_str", "std::option::Option<&str>"),
    (
        "rocket::fs::FileName::dangerous_unsafe_unsanitized_raw",
        "&rocket::http::RawStr",
    ),
    (
        "rocket::fs::NamedFile::open",
        "std::result::Result<rocket::fs::NamedFile, std::io::Error>",
    ),
    ("rocket::fs::TempFile::name", "std::option::Option<&str>"),
    (
        "rocket::fs::TempFile::raw_name",
        "std::option::Option<&rocket::fs::FileName>",
    ),
    (
        "rocket::http::CookieJar::get",
        "std::option::Option<&cookie::Cookie>",
    ),
    (
        "rocket::http::CookieJar::get_pending",
        "std::option::Option<cookie::Cookie>",
    ),
    (
        "rocket::http::CookieJar::get_private",
        "std::option::Option<cookie::Cookie>",
    ),
    ("rocket::http::Header::new", "rocket::http::Header"),
    (
        "rocket::response::Builder::new",
        "rocket::response::Builder",
    ),
    (
        "rocket::response::Redirect::found",
        "rocket::response::Redirect",
    ),
    (
        "rocket::response::Redirect::moved",
        "rocket::response::Redirect",
    ),
    (
        "rocket::response::Redirect::permanent",
        "rocket::response::Redirect",
    ),
    (
        "rocket::response::Redirect::temporary",
        "rocket::response::Redirect",
    ),
    (
        "rocket::response::Redirect::to",
        "rocket::response::Redirect",
    ),
    ("rouille::Response::empty_404", "rouille::Response"),
    ("rouille::Response::from_data", "rouille::Response"),
    ("rouille::Response::html", "rouille::Response"),
    ("rouille::Response::json", "rouille::Response"),
    ("rouille::Response::redirect_301", "rouille::Response"),
    ("rouille::Response::redirect_302", "rouille::Response"),
    ("rouille::Response::redirect_303", "rouille::Response"),
    ("rouille::Response::redirect_307", "rouille::Response"),
    ("rouille::Response::redirect_308", "rouille::Response"),
    ("rouille::Response::text", "rouille::Response"),
    (
        "rouille::Response::with_additional_header",
        "rouille::Response",
    ),
    ("rouille::Response::with_unique_header", "rouille::Response"),
    ("rumqttc::MqttOptions::new", "rumqttc::MqttOptions"),
    (
        "rumqttc::MqttOptions::set_clean_session",
        "&mut rumqttc::MqttOptions",
    ),
    (
        "rumqttc::MqttOptions::set_credentials",
        "&mut rumqttc::MqttOptions",
    ),
    (
        "rumqttc::MqttOptions::set_inflight",
        "&mut rumqttc::MqttOptions",
    ),
    (
        "rumqttc::MqttOptions::set_keep_alive",
        "&mut rumqttc::MqttOptions",
    ),
    (
        "rumqttc::MqttOptions::set_last_will",
        "&mut rumqttc::MqttOptions",
    ),
    (
        "rumqttc::MqttOptions::set_transport",
        "&mut rumqttc::MqttOptions",
    ),
    ("rusqlite::Batch::new", "rusqlite::Batch"),
    (
        "rusqlite::Connection::execute",
        "std::result::Result<usize, rusqlite::Error>",
    ),
    (
        "rusqlite::Connection::execute_batch",
        "std::result::Result<(), rusqlite::Error>",
    ),
    (
        "rusqlite::Connection::open",
        "std::result::Result<rusqlite::Connection, rusqlite::Error>",
    ),
    (
        "rusqlite::Connection::open_in_memory",
        "std::result::Result<rusqlite::Connection, rusqlite::Error>",
    ),
    (
        "rusqlite::Connection::open_in_memory_with_flags",
        "std::result::Result<rusqlite::Connection, rusqlite::Error>",
    ),
    (
        "rusqlite::Connection::open_with_flags",
        "std::result::Result<rusqlite::Connection, rusqlite::Error>",
    ),
    (
        "rusqlite::Connection::prepare",
        "std::result::Result<rusqlite::Statement, rusqlite::Error>",
    ),
    (
        "rusqlite::Connection::prepare_cached",
        "std::result::Result<rusqlite::Statement, rusqlite::Error>",
    ),
    (
        "rusqlite::Connection::savepoint",
        "std::result::Result<rusqlite::Savepoint, rusqlite::Error>",
    ),
    (
        "rusqlite::Connection::transaction",
        "std::result::Result<rusqlite::Transaction, rusqlite::Error>",
    ),
    (
        "rusqlite::Connection::transaction_with_behavior",
        "std::result::Result<rusqlite::Transaction, rusqlite::Error>",
    ),
    (
        "rusqlite::Connection::unchecked_transaction",
        "std::result::Result<rusqlite::Transaction, rusqlite::Error>",
    ),
    (
        "rusqlite::Rows::next",
        "std::result::Result<std::option::Option<&rusqlite::Row>, rusqlite::Error>",
    ),
    (
        "rusqlite::Savepoint::execute",
        "std::result::Result<usize, rusqlite::Error>",
    ),
    (
        "rusqlite::Savepoint::execute_batch",
        "std::result::Result<(), rusqlite::Error>",
    ),
    (
        "rusqlite::Savepoint::prepare",
        "std::result::Result<rusqlite::Statement, rusqlite::Error>",
    ),
    (
        "rusqlite::Savepoint::prepare_cached",
        "std::result::Result<rusqlite::Statement, rusqlite::Error>",
    ),
    (
        "rusqlite::Statement::query",
        "std::result::Result<rusqlite::Rows, rusqlite::Error>",
    ),
    (
        "rusqlite::Transaction::execute",
        "std::result::Result<usize, rusqlite::Error>",
    ),
    (
        "rusqlite::Transaction::execute_batch",
        "std::result::Result<(), rusqlite::Error>",
    ),
    (
        "rusqlite::Transaction::prepare",
        "std::result::Result<rusqlite::Statement, rusqlite::Error>",
    ),
    (
        "rusqlite::Transaction::prepare_cached",
        "std::result::Result<rusqlite::Statement, rusqlite::Error>",
    ),
    (
        "rusqlite::Transaction::savepoint",
        "std::result::Result<rusqlite::Savepoint, rusqlite::Error>",
    ),
    (
        "salvo_core::http::form::FilePart::name",
        "std::option::Option<&str>",
    ),
    ("sanitise_file_name::sanitise", "std::string::String"),
    ("sanitize_filename::sanitize", "std::string::String"),
    (
        "sanitize_filename::sanitize_with_options",
        "std::string::String",
    ),
    (
        "sea_orm::ConnectionTrait::execute_unprepared",
        "std::result::Result<sea_orm::ExecResult, sea_orm::DbErr>",
    ),
    (
        "sea_orm::Database::connect",
        "std::result::Result<sea_orm::DatabaseConnection, sea_orm::DbErr>",
    ),
    (
        "sea_orm::DatabaseConnection::execute_unprepared",
        "std::result::Result<sea_orm::ExecResult, sea_orm::DbErr>",
    ),
    (
        "sea_orm::DatabaseTransaction::execute_unprepared",
        "std::result::Result<sea_orm::ExecResult, sea_orm::DbErr>",
    ),
    (
        "sea_orm::Statement::from_sql_and_values",
        "sea_orm::Statement",
    ),
    ("sea_orm::Statement::from_string", "sea_orm::Statement"),
    (
        "sea_orm::TransactionTrait::begin",
        "std::result::Result<sea_orm::DatabaseTransaction, sea_orm::DbErr>",
    ),
    ("self_update::Download::from_url", "self_update::Download"),
    ("sha1::Sha1::chain_update", "Self"),
    ("sha1::Sha1Core::chain_update", "Self"),
    ("sha1_checked::Sha1::chain_update", "Self"),
    ("sha1_smol::Sha1::new", "sha1_smol::Sha1"),
    ("sha2::Sha224::chain_update", "Self"),
    ("sha2::Sha256::chain_update", "Self"),
    ("sha2::Sha384::chain_update", "Self"),
    ("sha2::Sha512::chain_update", "Self"),
    ("sha2::Sha512_224::chain_update", "Self"),
    ("sha2::Sha512_256::chain_update", "Self"),
    ("sha3::Keccak224::chain_update", "Self"),
    ("sha3::Keccak256::chain_update", "Self"),
    ("sha3::Keccak384::chain_update", "Self"),
    ("sha3::Keccak512::chain_update", "Self"),
    ("sha3::Sha3_224::chain_update", "Self"),
    ("sha3::Sha3_256::chain_update", "Self"),
    ("sha3::Sha3_384::chain_update", "Self"),
    ("sha3::Sha3_512::chain_update", "Self"),
    ("sha3::Shake128::chain_update", "Self"),
    ("sha3::Shake256::chain_update", "Self"),
    ("skein::Skein1024::chain_update", "Self"),
    ("skein::Skein256::chain_update", "Self"),
    ("skein::Skein512::chain_update", "Self"),
    ("sm3::Sm3::chain_update", "Self"),
    (
        "soft_canonicalize::soft_canonicalize",
        "std::result::Result<std::path::PathBuf, std::io::Error>",
    ),
    (
        "sqlx::Connection::begin",
        "std::result::Result<sqlx::Transaction, sqlx::Error>",
    ),
    (
        "sqlx::Pool::acquire",
        "std::result::Result<sqlx::pool::PoolConnection, sqlx::Error>",
    ),
    (
        "sqlx::Pool::begin",
        "std::result::Result<sqlx::Transaction, sqlx::Error>",
    ),
    (
        "sqlx::Pool::connect",
        "std::result::Result<sqlx::Pool, sqlx::Error>",
    ),
    (
        "sqlx::Pool::connect_lazy",
        "std::result::Result<sqlx::Pool, sqlx::Error>",
    ),
    (
        "sqlx::Pool::connect_with",
        "std::result::Result<sqlx::Pool, sqlx::Error>",
    ),
    ("sqlx::QueryBuilder::build", "sqlx::query::Query"),
    ("sqlx::QueryBuilder::build_query_as", "sqlx::query::QueryAs"),
    (
        "sqlx::QueryBuilder::build_query_scalar",
        "sqlx::query::QueryScalar",
    ),
    ("sqlx::QueryBuilder::new", "sqlx::QueryBuilder"),
    ("sqlx::QueryBuilder::push", "&mut sqlx::QueryBuilder"),
    ("sqlx::QueryBuilder::push_bind", "&mut sqlx::QueryBuilder"),
    ("sqlx::QueryBuilder::push_tuples", "&mut sqlx::QueryBuilder"),
    ("sqlx::QueryBuilder::push_values", "&mut sqlx::QueryBuilder"),
    (
        "sqlx::QueryBuilder::separated",
        "sqlx::query_builder::Separated",
    ),
    ("sqlx::QueryBuilder::with_arguments", "sqlx::QueryBuilder"),
    (
        "sqlx::mysql::MySqlConnection::connect",
        "std::result::Result<sqlx::mysql::MySqlConnection, sqlx::Error>",
    ),
    (
        "sqlx::pool::PoolOptions::acquire_timeout",
        "sqlx::pool::PoolOptions",
    ),
    (
        "sqlx::pool::PoolOptions::after_connect",
        "sqlx::pool::PoolOptions",
    ),
    (
        "sqlx::pool::PoolOptions::connect",
        "std::result::Result<sqlx::Pool, sqlx::Error>",
    ),
    (
        "sqlx::pool::PoolOptions::connect_lazy",
        "std::result::Result<sqlx::Pool, sqlx::Error>",
    ),
    (
        "sqlx::pool::PoolOptions::connect_with",
        "std::result::Result<sqlx::Pool, sqlx::Error>",
    ),
    (
        "sqlx::pool::PoolOptions::idle_timeout",
        "sqlx::pool::PoolOptions",
    ),
    (
        "sqlx::pool::PoolOptions::max_connections",
        "sqlx::pool::PoolOptions",
    ),
    (
        "sqlx::pool::PoolOptions::max_lifetime",
        "sqlx::pool::PoolOptions",
    ),
    (
        "sqlx::pool::PoolOptions::min_connections",
        "sqlx::pool::PoolOptions",
    ),
    ("sqlx::pool::PoolOptions::new", "sqlx::pool::PoolOptions"),
    (
        "sqlx::pool::PoolOptions::test_before_acquire",
        "sqlx::pool::PoolOptions",
    ),
    (
        "sqlx::postgres::PgConnection::connect",
        "std::result::Result<sqlx::postgres::PgConnection, sqlx::Error>",
    ),
    ("sqlx::query", "sqlx::query::Query"),
    ("sqlx::query!", "sqlx::query::Map"),
    ("sqlx::query::Map::map", "sqlx::query::Map"),
    ("sqlx::query::Map::try_map", "sqlx::query::Map"),
    ("sqlx::query::Query::bind", "Self"),
    ("sqlx::query::Query::map", "sqlx::query::Map"),
    ("sqlx::query::Query::persistent", "Self"),
    ("sqlx::query::Query::try_bind", "Self"),
    ("sqlx::query::Query::try_map", "sqlx::query::Map"),
    ("sqlx::query::QueryAs::bind", "Self"),
    ("sqlx::query::QueryAs::persistent", "Self"),
    ("sqlx::query::QueryAs::try_bind", "Self"),
    ("sqlx::query::QueryScalar::bind", "Self"),
    ("sqlx::query::QueryScalar::persistent", "Self"),
    ("sqlx::query::QueryScalar::try_bind", "Self"),
    ("sqlx::query_as", "sqlx::query::QueryAs"),
    ("sqlx::query_as!", "sqlx::query::Map"),
    ("sqlx::query_as_unchecked!", "sqlx::query::Map"),
    ("sqlx::query_as_with", "sqlx::query::QueryAs"),
    (
        "sqlx::query_builder::Separated::push",
        "&mut sqlx::query_builder::Separated",
    ),
    (
        "sqlx::query_builder::Separated::push_bind",
        "&mut sqlx::query_builder::Separated",
    ),
    (
        "sqlx::query_builder::Separated::push_bind_unseparated",
        "&mut sqlx::query_builder::Separated",
    ),
    (
        "sqlx::query_builder::Separated::push_unseparated",
        "&mut sqlx::query_builder::Separated",
    ),
    ("sqlx::query_file!", "sqlx::query::Map"),
    ("sqlx::query_file_as!", "sqlx::query::Map"),
    ("sqlx::query_file_scalar!", "sqlx::query::Map"),
    ("sqlx::query_scalar", "sqlx::query::QueryScalar"),
    ("sqlx::query_scalar!", "sqlx::query::Map"),
    ("sqlx::query_scalar_unchecked!", "sqlx::query::Map"),
    ("sqlx::query_scalar_with", "sqlx::query::QueryScalar"),
    ("sqlx::query_unchecked!", "sqlx::query::Map"),
    ("sqlx::query_with", "sqlx::query::Query"),
    ("sqlx::raw_sql", "sqlx::RawSql"),
    (
        "sqlx::sqlite::SqliteConnectOptions::filename",
        "sqlx::sqlite::SqliteConnectOptions",
    ),
    (
        "sqlx::sqlite::SqliteConnection::connect",
        "std::result::Result<sqlx::sqlite::SqliteConnection, sqlx::Error>",
    ),
    ("std::alloc::Layout::for_value", "std::alloc::Layout"),
    ("std::alloc::Layout::new", "std::alloc::Layout"),
    ("std::env::args", "std::env::Args"),
    ("std::env::args_os", "std::env::ArgsOs"),
    (
        "std::env::current_dir",
        "std::result::Result<std::path::PathBuf, std::io::Error>",
    ),
    (
        "std::env::current_exe",
        "std::result::Result<std::path::PathBuf, std::io::Error>",
    ),
    (
        "std::env::home_dir",
        "std::option::Option<std::path::PathBuf>",
    ),
    ("std::env::temp_dir", "std::path::PathBuf"),
    (
        "std::env::var",
        "std::result::Result<std::string::String, std::env::VarError>",
    ),
    (
        "std::env::var_os",
        "std::option::Option<std::ffi::OsString>",
    ),
    ("std::env::vars", "std::env::Vars"),
    ("std::env::vars_os", "std::env::VarsOs"),
    ("std::fmt::format", "std::string::String"),
    (
        "std::fs::DirBuilder::create",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "std::fs::File::create",
        "std::result::Result<std::fs::File, std::io::Error>",
    ),
    (
        "std::fs::File::create_buffered",
        "std::result::Result<std::fs::File, std::io::Error>",
    ),
    (
        "std::fs::File::create_new",
        "std::result::Result<std::fs::File, std::io::Error>",
    ),
    (
        "std::fs::File::open",
        "std::result::Result<std::fs::File, std::io::Error>",
    ),
    (
        "std::fs::File::open_buffered",
        "std::result::Result<std::fs::File, std::io::Error>",
    ),
    ("std::fs::File::options", "std::fs::OpenOptions"),
    ("std::fs::Metadata::len", "u64"),
    ("std::fs::OpenOptions::append", "&mut std::fs::OpenOptions"),
    ("std::fs::OpenOptions::create", "&mut std::fs::OpenOptions"),
    (
        "std::fs::OpenOptions::create_new",
        "&mut std::fs::OpenOptions",
    ),
    ("std::fs::OpenOptions::new", "std::fs::OpenOptions"),
    (
        "std::fs::OpenOptions::open",
        "std::result::Result<std::fs::File, std::io::Error>",
    ),
    ("std::fs::OpenOptions::read", "&mut std::fs::OpenOptions"),
    (
        "std::fs::OpenOptions::truncate",
        "&mut std::fs::OpenOptions",
    ),
    ("std::fs::OpenOptions::write", "&mut std::fs::OpenOptions"),
    (
        "std::fs::canonicalize",
        "std::result::Result<std::path::PathBuf, std::io::Error>",
    ),
    (
        "std::fs::create_dir",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "std::fs::create_dir_all",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "std::fs::exists",
        "std::result::Result<bool, std::io::Error>",
    ),
    (
        "std::fs::metadata",
        "std::result::Result<std::fs::Metadata, std::io::Error>",
    ),
    (
        "std::fs::read",
        "std::result::Result<std::vec::Vec<u8>, std::io::Error>",
    ),
    (
        "std::fs::read_dir",
        "std::result::Result<std::fs::ReadDir, std::io::Error>",
    ),
    (
        "std::fs::read_link",
        "std::result::Result<std::path::PathBuf, std::io::Error>",
    ),
    (
        "std::fs::read_to_string",
        "std::result::Result<std::string::String, std::io::Error>",
    ),
    (
        "std::fs::remove_dir",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "std::fs::remove_dir_all",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "std::fs::remove_file",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "std::fs::set_permissions",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "std::fs::symlink_metadata",
        "std::result::Result<std::fs::Metadata, std::io::Error>",
    ),
    ("std::fs::write", "std::result::Result<(), std::io::Error>"),
    ("std::io::BufRead::lines", "std::io::Lines<Self>"),
    ("std::io::Error::new", "std::io::Error"),
    ("std::io::Error::other", "std::io::Error"),
    ("std::io::Stdin::lock", "std::io::StdinLock"),
    (
        "std::io::Stdin::read_line",
        "std::result::Result<usize, std::io::Error>",
    ),
    ("std::io::copy", "std::result::Result<u64, std::io::Error>"),
    (
        "std::io::read_to_string",
        "std::result::Result<std::string::String, std::io::Error>",
    ),
    ("std::io::stderr", "std::io::Stderr"),
    ("std::io::stdin", "std::io::Stdin"),
    ("std::io::stdout", "std::io::Stdout"),
    (
        "std::net::TcpListener::accept",
        "std::result::Result<(std::net::TcpStream, std::net::SocketAddr), std::io::Error>",
    ),
    (
        "std::net::TcpListener::bind",
        "std::result::Result<std::net::TcpListener, std::io::Error>",
    ),
    (
        "std::net::TcpListener::local_addr",
        "std::result::Result<std::net::SocketAddr, std::io::Error>",
    ),
    (
        "std::net::TcpStream::connect",
        "std::result::Result<std::net::TcpStream, std::io::Error>",
    ),
    (
        "std::net::TcpStream::connect_timeout",
        "std::result::Result<std::net::TcpStream, std::io::Error>",
    ),
    (
        "std::net::TcpStream::local_addr",
        "std::result::Result<std::net::SocketAddr, std::io::Error>",
    ),
    (
        "std::net::TcpStream::peer_addr",
        "std::result::Result<std::net::SocketAddr, std::io::Error>",
    ),
    (
        "std::net::TcpStream::try_clone",
        "std::result::Result<std::net::TcpStream, std::io::Error>",
    ),
    (
        "std::net::UdpSocket::bind",
        "std::result::Result<std::net::UdpSocket, std::io::Error>",
    ),
    (
        "std::net::UdpSocket::local_addr",
        "std::result::Result<std::net::SocketAddr, std::io::Error>",
    ),
    (
        "std::os::unix::fs::OpenOptionsExt::custom_flags",
        "&mut std::fs::OpenOptions",
    ),
    (
        "std::os::unix::fs::OpenOptionsExt::mode",
        "&mut std::fs::OpenOptions",
    ),
    (
        "std::os::unix::net::UnixStream::connect",
        "std::result::Result<std::os::unix::net::UnixStream, std::io::Error>",
    ),
    (
        "std::os::unix::process::CommandExt::arg0",
        "&mut std::process::Command",
    ),
    (
        "std::os::unix::process::CommandExt::gid",
        "&mut std::process::Command",
    ),
    (
        "std::os::unix::process::CommandExt::pre_exec",
        "&mut std::process::Command",
    ),
    (
        "std::os::unix::process::CommandExt::uid",
        "&mut std::process::Command",
    ),
    (
        "std::os::windows::process::CommandExt::creation_flags",
        "&mut std::process::Command",
    ),
    (
        "std::os::windows::process::CommandExt::raw_arg",
        "&mut std::process::Command",
    ),
    (
        "std::path::Path::canonicalize",
        "std::result::Result<std::path::PathBuf, std::io::Error>",
    ),
    (
        "std::path::Path::extension",
        "std::option::Option<&std::ffi::OsStr>",
    ),
    (
        "std::path::Path::file_name",
        "std::option::Option<&std::ffi::OsStr>",
    ),
    (
        "std::path::Path::file_prefix",
        "std::option::Option<&std::ffi::OsStr>",
    ),
    (
        "std::path::Path::file_stem",
        "std::option::Option<&std::ffi::OsStr>",
    ),
    ("std::path::Path::join", "std::path::PathBuf"),
    (
        "std::path::Path::with_added_extension",
        "std::path::PathBuf",
    ),
    ("std::path::Path::with_extension", "std::path::PathBuf"),
    ("std::path::Path::with_file_name", "std::path::PathBuf"),
    (
        "std::path::absolute",
        "std::result::Result<std::path::PathBuf, std::io::Error>",
    ),
    (
        "std::process::Child::wait_with_output",
        "std::result::Result<std::process::Output, std::io::Error>",
    ),
    ("std::process::Command::arg", "&mut std::process::Command"),
    ("std::process::Command::args", "&mut std::process::Command"),
    (
        "std::process::Command::current_dir",
        "&mut std::process::Command",
    ),
    ("std::process::Command::env", "&mut std::process::Command"),
    (
        "std::process::Command::env_clear",
        "&mut std::process::Command",
    ),
    (
        "std::process::Command::env_remove",
        "&mut std::process::Command",
    ),
    ("std::process::Command::envs", "&mut std::process::Command"),
    ("std::process::Command::new", "std::process::Command"),
    (
        "std::process::Command::output",
        "std::result::Result<std::process::Output, std::io::Error>",
    ),
    (
        "std::process::Command::spawn",
        "std::result::Result<std::process::Child, std::io::Error>",
    ),
    (
        "std::process::Command::status",
        "std::result::Result<std::process::ExitStatus, std::io::Error>",
    ),
    (
        "std::process::Command::stderr",
        "&mut std::process::Command",
    ),
    ("std::process::Command::stdin", "&mut std::process::Command"),
    (
        "std::process::Command::stdout",
        "&mut std::process::Command",
    ),
    ("std::process::id", "u32"),
    ("std::string::String::with_capacity", "std::string::String"),
    ("std::time::Instant::duration_since", "std::time::Duration"),
    ("std::time::Instant::elapsed", "std::time::Duration"),
    ("std::time::Instant::now", "std::time::Instant"),
    (
        "std::time::SystemTime::duration_since",
        "std::result::Result<std::time::Duration, std::time::SystemTimeError>",
    ),
    ("std::time::SystemTime::now", "std::time::SystemTime"),
    ("std::vec::Vec::with_capacity", "std::vec::Vec<_>"),
    ("str::replace", "std::string::String"),
    ("str::replacen", "std::string::String"),
    ("streebog::Streebog256::chain_update", "Self"),
    ("streebog::Streebog512::chain_update", "Self"),
    ("subprocess::Exec::arg", "subprocess::Exec"),
    ("subprocess::Exec::args", "subprocess::Exec"),
    ("subprocess::Exec::cmd", "subprocess::Exec"),
    (
        "suppaftp::AsyncFtpStream::connect",
        "std::result::Result<suppaftp::AsyncFtpStream, suppaftp::FtpError>",
    ),
    (
        "suppaftp::AsyncFtpStream::into_secure",
        "std::result::Result<suppaftp::AsyncFtpStream, suppaftp::FtpError>",
    ),
    (
        "suppaftp::AsyncNativeTlsFtpStream::connect",
        "std::result::Result<suppaftp::AsyncNativeTlsFtpStream, suppaftp::FtpError>",
    ),
    (
        "suppaftp::AsyncNativeTlsFtpStream::into_secure",
        "std::result::Result<suppaftp::AsyncNativeTlsFtpStream, suppaftp::FtpError>",
    ),
    (
        "suppaftp::FtpStream::connect",
        "std::result::Result<suppaftp::FtpStream, suppaftp::FtpError>",
    ),
    (
        "suppaftp::FtpStream::into_secure",
        "std::result::Result<suppaftp::FtpStream, suppaftp::FtpError>",
    ),
    (
        "suppaftp::ImplFtpStream::connect",
        "std::result::Result<suppaftp::ImplFtpStream, suppaftp::FtpError>",
    ),
    (
        "suppaftp::ImplFtpStream::into_secure",
        "std::result::Result<suppaftp::ImplFtpStream, suppaftp::FtpError>",
    ),
    (
        "suppaftp::NativeTlsFtpStream::connect",
        "std::result::Result<suppaftp::NativeTlsFtpStream, suppaftp::FtpError>",
    ),
    (
        "suppaftp::NativeTlsFtpStream::into_secure",
        "std::result::Result<suppaftp::NativeTlsFtpStream, suppaftp::FtpError>",
    ),
    (
        "suppaftp::RustlsFtpStream::connect",
        "std::result::Result<suppaftp::RustlsFtpStream, suppaftp::FtpError>",
    ),
    (
        "suppaftp::RustlsFtpStream::into_secure",
        "std::result::Result<suppaftp::RustlsFtpStream, suppaftp::FtpError>",
    ),
    ("surf::Client::connect", "surf::RequestBuilder"),
    ("surf::Client::delete", "surf::RequestBuilder"),
    ("surf::Client::get", "surf::RequestBuilder"),
    ("surf::Client::head", "surf::RequestBuilder"),
    ("surf::Client::options", "surf::RequestBuilder"),
    ("surf::Client::patch", "surf::RequestBuilder"),
    ("surf::Client::post", "surf::RequestBuilder"),
    ("surf::Client::put", "surf::RequestBuilder"),
    (
        "surf::Client::recv_bytes",
        "std::result::Result<std::vec::Vec<u8>, surf::Error>",
    ),
    (
        "surf::Client::recv_string",
        "std::result::Result<std::string::String, surf::Error>",
    ),
    ("surf::Client::request", "surf::RequestBuilder"),
    (
        "surf::Client::send",
        "std::result::Result<surf::Response, surf::Error>",
    ),
    ("surf::Client::trace", "surf::RequestBuilder"),
    ("surf::RequestBuilder::body", "surf::RequestBuilder"),
    ("surf::RequestBuilder::body_bytes", "surf::RequestBuilder"),
    (
        "surf::RequestBuilder::body_json",
        "std::result::Result<surf::RequestBuilder, surf::Error>",
    ),
    ("surf::RequestBuilder::body_string", "surf::RequestBuilder"),
    ("surf::RequestBuilder::content_type", "surf::RequestBuilder"),
    ("surf::RequestBuilder::header", "surf::RequestBuilder"),
    (
        "surf::RequestBuilder::query",
        "std::result::Result<surf::RequestBuilder, surf::Error>",
    ),
    (
        "surf::RequestBuilder::recv_bytes",
        "std::result::Result<std::vec::Vec<u8>, surf::Error>",
    ),
    (
        "surf::RequestBuilder::recv_string",
        "std::result::Result<std::string::String, surf::Error>",
    ),
    (
        "surf::RequestBuilder::send",
        "std::result::Result<surf::Response, surf::Error>",
    ),
    (
        "surf::Response::body_bytes",
        "std::result::Result<std::vec::Vec<u8>, surf::Error>",
    ),
    (
        "surf::Response::body_string",
        "std::result::Result<std::string::String, surf::Error>",
    ),
    ("surf::connect", "surf::RequestBuilder"),
    ("surf::delete", "surf::RequestBuilder"),
    ("surf::get", "surf::RequestBuilder"),
    ("surf::head", "surf::RequestBuilder"),
    ("surf::options", "surf::RequestBuilder"),
    ("surf::patch", "surf::RequestBuilder"),
    ("surf::post", "surf::RequestBuilder"),
    ("surf::put", "surf::RequestBuilder"),
    ("surf::trace", "surf::RequestBuilder"),
    (
        "tar::Archive::entries",
        "std::result::Result<tar::Entries<_>, std::io::Error>",
    ),
    ("tar::Archive::new", "tar::Archive<_>"),
    ("tar::Entry::header", "&tar::Header"),
    ("tempfile::Builder::append", "&mut tempfile::Builder"),
    ("tempfile::Builder::new", "tempfile::Builder"),
    ("tempfile::Builder::permissions", "&mut tempfile::Builder"),
    ("tempfile::Builder::prefix", "&mut tempfile::Builder"),
    ("tempfile::Builder::rand_bytes", "&mut tempfile::Builder"),
    ("tempfile::Builder::suffix", "&mut tempfile::Builder"),
    (
        "tempfile::Builder::tempdir",
        "std::result::Result<tempfile::TempDir, std::io::Error>",
    ),
    (
        "tempfile::Builder::tempdir_in",
        "std::result::Result<tempfile::TempDir, std::io::Error>",
    ),
    (
        "tempfile::Builder::tempfile",
        "std::result::Result<tempfile::NamedTempFile, std::io::Error>",
    ),
    (
        "tempfile::Builder::tempfile_in",
        "std::result::Result<tempfile::NamedTempFile, std::io::Error>",
    ),
    (
        "tempfile::NamedTempFile::new",
        "std::result::Result<tempfile::NamedTempFile, std::io::Error>",
    ),
    (
        "tempfile::NamedTempFile::new_in",
        "std::result::Result<tempfile::NamedTempFile, std::io::Error>",
    ),
    (
        "tempfile::NamedTempFile::with_prefix",
        "std::result::Result<tempfile::NamedTempFile, std::io::Error>",
    ),
    (
        "tempfile::NamedTempFile::with_suffix",
        "std::result::Result<tempfile::NamedTempFile, std::io::Error>",
    ),
    (
        "tempfile::TempDir::new",
        "std::result::Result<tempfile::TempDir, std::io::Error>",
    ),
    (
        "tempfile::TempDir::new_in",
        "std::result::Result<tempfile::TempDir, std::io::Error>",
    ),
    (
        "tempfile::TempDir::with_prefix",
        "std::result::Result<tempfile::TempDir, std::io::Error>",
    ),
    (
        "tempfile::tempdir",
        "std::result::Result<tempfile::TempDir, std::io::Error>",
    ),
    (
        "tempfile::tempdir_in",
        "std::result::Result<tempfile::TempDir, std::io::Error>",
    ),
    (
        "tempfile::tempfile",
        "std::result::Result<std::fs::File, std::io::Error>",
    ),
    (
        "tempfile::tempfile_in",
        "std::result::Result<std::fs::File, std::io::Error>",
    ),
    (
        "tera::Tera::one_off",
        "std::result::Result<std::string::String, tera::Error>",
    ),
    (
        "tera::Tera::render",
        "std::result::Result<std::string::String, tera::Error>",
    ),
    (
        "tera::Tera::render_str",
        "std::result::Result<std::string::String, tera::Error>",
    ),
    (
        "tiberius::Client::connect",
        "std::result::Result<tiberius::Client, tiberius::error::Error>",
    ),
    ("tiberius::Query::new", "tiberius::Query"),
    ("tide::Response::builder", "tide::ResponseBuilder"),
    ("tide::ResponseBuilder::header", "tide::ResponseBuilder"),
    ("tiger::Tiger::chain_update", "Self"),
    ("tiny_http::Response::from_data", "tiny_http::Response<_>"),
    ("tiny_http::Response::from_string", "tiny_http::Response<_>"),
    (
        "tokio::fs::File::create",
        "std::result::Result<tokio::fs::File, std::io::Error>",
    ),
    (
        "tokio::fs::File::create_new",
        "std::result::Result<tokio::fs::File, std::io::Error>",
    ),
    (
        "tokio::fs::File::open",
        "std::result::Result<tokio::fs::File, std::io::Error>",
    ),
    (
        "tokio::fs::OpenOptions::append",
        "&mut tokio::fs::OpenOptions",
    ),
    (
        "tokio::fs::OpenOptions::create",
        "&mut tokio::fs::OpenOptions",
    ),
    (
        "tokio::fs::OpenOptions::create_new",
        "&mut tokio::fs::OpenOptions",
    ),
    ("tokio::fs::OpenOptions::new", "tokio::fs::OpenOptions"),
    (
        "tokio::fs::OpenOptions::open",
        "std::result::Result<tokio::fs::File, std::io::Error>",
    ),
    (
        "tokio::fs::OpenOptions::read",
        "&mut tokio::fs::OpenOptions",
    ),
    (
        "tokio::fs::OpenOptions::truncate",
        "&mut tokio::fs::OpenOptions",
    ),
    (
        "tokio::fs::OpenOptions::write",
        "&mut tokio::fs::OpenOptions",
    ),
    (
        "tokio::fs::canonicalize",
        "std::result::Result<std::path::PathBuf, std::io::Error>",
    ),
    (
        "tokio::fs::create_dir",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "tokio::fs::create_dir_all",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "tokio::fs::read",
        "std::result::Result<std::vec::Vec<u8>, std::io::Error>",
    ),
    (
        "tokio::fs::read_to_string",
        "std::result::Result<std::string::String, std::io::Error>",
    ),
    (
        "tokio::fs::remove_dir",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "tokio::fs::remove_dir_all",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "tokio::fs::remove_file",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "tokio::fs::set_permissions",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "tokio::fs::write",
        "std::result::Result<(), std::io::Error>",
    ),
    (
        "tokio::io::AsyncBufReadExt::lines",
        "tokio::io::Lines<Self>",
    ),
    (
        "tokio::io::Lines::next_line",
        "std::result::Result<std::option::Option<std::string::String>, std::io::Error>",
    ),
    (
        "tokio::io::copy",
        "std::result::Result<u64, std::io::Error>",
    ),
    (
        "tokio::io::copy_buf",
        "std::result::Result<u64, std::io::Error>",
    ),
    ("tokio::io::stderr", "tokio::io::Stderr"),
    ("tokio::io::stdin", "tokio::io::Stdin"),
    ("tokio::io::stdout", "tokio::io::Stdout"),
    (
        "tokio::net::TcpListener::accept",
        "std::result::Result<(tokio::net::TcpStream, std::net::SocketAddr), std::io::Error>",
    ),
    (
        "tokio::net::TcpListener::bind",
        "std::result::Result<tokio::net::TcpListener, std::io::Error>",
    ),
    (
        "tokio::net::TcpStream::connect",
        "std::result::Result<tokio::net::TcpStream, std::io::Error>",
    ),
    (
        "tokio::net::TcpStream::connect_addr",
        "std::result::Result<tokio::net::TcpStream, std::io::Error>",
    ),
    (
        "tokio::net::UdpSocket::bind",
        "std::result::Result<tokio::net::UdpSocket, std::io::Error>",
    ),
    (
        "tokio::net::UnixStream::connect",
        "std::result::Result<tokio::net::UnixStream, std::io::Error>",
    ),
    (
        "tokio::process::Command::arg",
        "&mut tokio::process::Command",
    ),
    (
        "tokio::process::Command::args",
        "&mut tokio::process::Command",
    ),
    (
        "tokio::process::Command::current_dir",
        "&mut tokio::process::Command",
    ),
    (
        "tokio::process::Command::env",
        "&mut tokio::process::Command",
    ),
    (
        "tokio::process::Command::env_clear",
        "&mut tokio::process::Command",
    ),
    (
        "tokio::process::Command::env_remove",
        "&mut tokio::process::Command",
    ),
    (
        "tokio::process::Command::envs",
        "&mut tokio::process::Command",
    ),
    (
        "tokio::process::Command::kill_on_drop",
        "&mut tokio::process::Command",
    ),
    ("tokio::process::Command::new", "tokio::process::Command"),
    (
        "tokio::process::Command::output",
        "std::result::Result<std::process::Output, std::io::Error>",
    ),
    (
        "tokio::process::Command::status",
        "std::result::Result<std::process::ExitStatus, std::io::Error>",
    ),
    (
        "tokio::process::Command::stderr",
        "&mut tokio::process::Command",
    ),
    (
        "tokio::process::Command::stdin",
        "&mut tokio::process::Command",
    ),
    (
        "tokio::process::Command::stdout",
        "&mut tokio::process::Command",
    ),
    (
        "tokio_native_tls::TlsAcceptor::accept",
        "std::result::Result<tokio_native_tls::TlsStream<_>, native_tls::Error>",
    ),
    (
        "tokio_native_tls::TlsConnector::connect",
        "std::result::Result<tokio_native_tls::TlsStream<_>, native_tls::Error>",
    ),
    (
        "tokio_postgres::Client::batch_execute",
        "std::result::Result<(), tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::execute",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::execute_raw",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::execute_typed",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::prepare",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::prepare_typed",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::query",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::query_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::query_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::query_typed",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::query_typed_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::query_typed_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::simple_query",
        "std::result::Result<std::vec::Vec<tokio_postgres::SimpleQueryMessage>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Client::transaction",
        "std::result::Result<tokio_postgres::Transaction, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Config::connect",
        "std::result::Result<(tokio_postgres::Client, tokio_postgres::Connection), tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::batch_execute",
        "std::result::Result<(), tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::execute",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::execute_raw",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::execute_typed",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::prepare",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::prepare_typed",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::query",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::query_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::query_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::query_typed",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::query_typed_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::query_typed_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::GenericClient::simple_query",
        "std::result::Result<std::vec::Vec<tokio_postgres::SimpleQueryMessage>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::batch_execute",
        "std::result::Result<(), tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::execute",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::execute_raw",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::execute_typed",
        "std::result::Result<u64, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::prepare",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::prepare_typed",
        "std::result::Result<tokio_postgres::Statement, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::query",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::query_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::query_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::query_typed",
        "std::result::Result<std::vec::Vec<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::query_typed_one",
        "std::result::Result<tokio_postgres::Row, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::query_typed_opt",
        "std::result::Result<std::option::Option<tokio_postgres::Row>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::simple_query",
        "std::result::Result<std::vec::Vec<tokio_postgres::SimpleQueryMessage>, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::Transaction::transaction",
        "std::result::Result<tokio_postgres::Transaction, tokio_postgres::Error>",
    ),
    (
        "tokio_postgres::connect",
        "std::result::Result<(tokio_postgres::Client, tokio_postgres::Connection), tokio_postgres::Error>",
    ),
    (
        "tokio_rusqlite::Connection::open",
        "std::result::Result<tokio_rusqlite::Connection, _>",
    ),
    (
        "tokio_rustls::TlsAcceptor::accept",
        "std::result::Result<tokio_rustls::server::TlsStream<_>, std::io::Error>",
    ),
    (
        "tokio_rustls::TlsConnector::connect",
        "std::result::Result<tokio_rustls::client::TlsStream<_>, std::io::Error>",
    ),
    (
        "tokio_rustls::TlsConnector::connect_with",
        "std::result::Result<tokio_rustls::client::TlsStream<_>, std::io::Error>",
    ),
    (
        "tokio_tungstenite::accept_async",
        "std::result::Result<tokio_tungstenite::WebSocketStream<_>, tungstenite::Error>",
    ),
    (
        "tokio_tungstenite::accept_async_with_config",
        "std::result::Result<tokio_tungstenite::WebSocketStream<_>, tungstenite::Error>",
    ),
    (
        "tokio_tungstenite::accept_hdr_async",
        "std::result::Result<tokio_tungstenite::WebSocketStream<_>, tungstenite::Error>",
    ),
    (
        "tokio_tungstenite::connect_async",
        "std::result::Result<(tokio_tungstenite::WebSocketStream<_>, http::Response<_>), tungstenite::Error>",
    ),
    (
        "tokio_tungstenite::connect_async_tls_with_config",
        "std::result::Result<(tokio_tungstenite::WebSocketStream<_>, http::Response<_>), tungstenite::Error>",
    ),
    (
        "tokio_tungstenite::connect_async_with_config",
        "std::result::Result<(tokio_tungstenite::WebSocketStream<_>, http::Response<_>), tungstenite::Error>",
    ),
    ("tonic::Status::aborted", "tonic::Status"),
    ("tonic::Status::already_exists", "tonic::Status"),
    ("tonic::Status::cancelled", "tonic::Status"),
    ("tonic::Status::data_loss", "tonic::Status"),
    ("tonic::Status::deadline_exceeded", "tonic::Status"),
    ("tonic::Status::failed_precondition", "tonic::Status"),
    ("tonic::Status::internal", "tonic::Status"),
    ("tonic::Status::invalid_argument", "tonic::Status"),
    ("tonic::Status::new", "tonic::Status"),
    ("tonic::Status::not_found", "tonic::Status"),
    ("tonic::Status::ok", "tonic::Status"),
    ("tonic::Status::out_of_range", "tonic::Status"),
    ("tonic::Status::permission_denied", "tonic::Status"),
    ("tonic::Status::resource_exhausted", "tonic::Status"),
    ("tonic::Status::unauthenticated", "tonic::Status"),
    ("tonic::Status::unavailable", "tonic::Status"),
    ("tonic::Status::unimplemented", "tonic::Status"),
    ("tonic::Status::unknown", "tonic::Status"),
    (
        "tower_cookies::Cookies::private",
        "tower_cookies::PrivateCookies",
    ),
    (
        "tower_cookies::Cookies::signed",
        "tower_cookies::SignedCookies",
    ),
    (
        "tower_cookies::PrivateCookies::get",
        "std::option::Option<cookie::Cookie>",
    ),
    (
        "tower_cookies::SignedCookies::get",
        "std::option::Option<cookie::Cookie>",
    ),
    (
        "tower_sessions::SessionManagerLayer::new",
        "tower_sessions::SessionManagerLayer",
    ),
    (
        "tower_sessions::SessionManagerLayer::with_http_only",
        "Self",
    ),
    ("tower_sessions::SessionManagerLayer::with_secure", "Self"),
    (
        "tungstenite::WebSocket::read",
        "std::result::Result<tungstenite::Message, tungstenite::Error>",
    ),
    (
        "tungstenite::WebSocket::read_message",
        "std::result::Result<tungstenite::Message, tungstenite::Error>",
    ),
    (
        "tungstenite::accept",
        "std::result::Result<tungstenite::WebSocket<_>, _>",
    ),
    (
        "tungstenite::accept_hdr",
        "std::result::Result<tungstenite::WebSocket<_>, _>",
    ),
    (
        "tungstenite::connect",
        "std::result::Result<(tungstenite::WebSocket<_>, http::Response<_>), tungstenite::Error>",
    ),
    ("ureq::Agent::new", "ureq::Agent"),
    ("ureq::Agent::new_with_config", "ureq::Agent"),
    ("ureq::Agent::new_with_defaults", "ureq::Agent"),
    ("ureq::Agent::request", "ureq::Request"),
    ("ureq::Agent::request_url", "ureq::Request"),
    (
        "ureq::Agent::run",
        "std::result::Result<http::Response<ureq::Body>, ureq::Error>",
    ),
    ("ureq::AgentBuilder::build", "ureq::Agent"),
    ("ureq::AgentBuilder::https_only", "ureq::AgentBuilder"),
    ("ureq::AgentBuilder::new", "ureq::AgentBuilder"),
    ("ureq::AgentBuilder::proxy", "ureq::AgentBuilder"),
    ("ureq::AgentBuilder::redirects", "ureq::AgentBuilder"),
    ("ureq::AgentBuilder::resolver", "ureq::AgentBuilder"),
    ("ureq::AgentBuilder::timeout", "ureq::AgentBuilder"),
    ("ureq::AgentBuilder::timeout_connect", "ureq::AgentBuilder"),
    ("ureq::AgentBuilder::timeout_read", "ureq::AgentBuilder"),
    ("ureq::AgentBuilder::timeout_write", "ureq::AgentBuilder"),
    ("ureq::AgentBuilder::tls_config", "ureq::AgentBuilder"),
    ("ureq::AgentBuilder::tls_connector", "ureq::AgentBuilder"),
    ("ureq::AgentBuilder::user_agent", "ureq::AgentBuilder"),
    ("ureq::Body::as_reader", "ureq::BodyReader"),
    ("ureq::Body::content_length", "std::option::Option<u64>"),
    ("ureq::Body::into_reader", "ureq::BodyReader"),
    ("ureq::Body::into_with_config", "ureq::BodyWithConfig"),
    (
        "ureq::Body::read_json",
        "std::result::Result<_, ureq::Error>",
    ),
    (
        "ureq::Body::read_to_string",
        "std::result::Result<std::string::String, ureq::Error>",
    ),
    (
        "ureq::Body::read_to_vec",
        "std::result::Result<std::vec::Vec<u8>, ureq::Error>",
    ),
    ("ureq::Body::with_config", "ureq::BodyWithConfig"),
    ("ureq::BodyWithConfig::limit", "ureq::BodyWithConfig"),
    (
        "ureq::BodyWithConfig::read_json",
        "std::result::Result<_, ureq::Error>",
    ),
    (
        "ureq::BodyWithConfig::read_to_string",
        "std::result::Result<std::string::String, ureq::Error>",
    ),
    (
        "ureq::BodyWithConfig::read_to_vec",
        "std::result::Result<std::vec::Vec<u8>, ureq::Error>",
    ),
    ("ureq::BodyWithConfig::reader", "ureq::BodyReader"),
    (
        "ureq::Request::call",
        "std::result::Result<ureq::Response, ureq::Error>",
    ),
    ("ureq::Request::query", "ureq::Request"),
    ("ureq::Request::query_pairs", "ureq::Request"),
    (
        "ureq::Request::send",
        "std::result::Result<ureq::Response, ureq::Error>",
    ),
    (
        "ureq::Request::send_bytes",
        "std::result::Result<ureq::Response, ureq::Error>",
    ),
    (
        "ureq::Request::send_form",
        "std::result::Result<ureq::Response, ureq::Error>",
    ),
    (
        "ureq::Request::send_json",
        "std::result::Result<ureq::Response, ureq::Error>",
    ),
    (
        "ureq::Request::send_string",
        "std::result::Result<ureq::Response, ureq::Error>",
    ),
    ("ureq::Request::set", "ureq::Request"),
    ("ureq::Request::timeout", "ureq::Request"),
    (
        "ureq::RequestBuilder::call",
        "std::result::Result<http::Response<ureq::Body>, ureq::Error>",
    ),
    ("ureq::RequestBuilder::content_type", "Self"),
    ("ureq::RequestBuilder::header", "Self"),
    ("ureq::RequestBuilder::query", "Self"),
    ("ureq::RequestBuilder::query_pairs", "Self"),
    ("ureq::RequestBuilder::query_pairs_raw", "Self"),
    ("ureq::RequestBuilder::query_raw", "Self"),
    (
        "ureq::RequestBuilder::send",
        "std::result::Result<http::Response<ureq::Body>, ureq::Error>",
    ),
    (
        "ureq::RequestBuilder::send_empty",
        "std::result::Result<http::Response<ureq::Body>, ureq::Error>",
    ),
    (
        "ureq::RequestBuilder::send_form",
        "std::result::Result<http::Response<ureq::Body>, ureq::Error>",
    ),
    (
        "ureq::RequestBuilder::send_json",
        "std::result::Result<http::Response<ureq::Body>, ureq::Error>",
    ),
    ("ureq::RequestBuilder::uri", "Self"),
    (
        "ureq::Response::into_json",
        "std::result::Result<_, std::io::Error>",
    ),
    (
        "ureq::Response::into_reader",
        "std::boxed::Box<dyn std::io::Read>",
    ),
    (
        "ureq::Response::into_string",
        "std::result::Result<std::string::String, std::io::Error>",
    ),
    ("ureq::agent", "ureq::Agent"),
    ("ureq::builder", "ureq::AgentBuilder"),
    ("ureq::config::Config::new_agent", "ureq::Agent"),
    ("ureq::request", "ureq::Request"),
    ("ureq::request_url", "ureq::Request"),
    (
        "ureq::run",
        "std::result::Result<http::Response<ureq::Body>, ureq::Error>",
    ),
    (
        "ureq::tls::TlsConfig::builder",
        "ureq::tls::TlsConfigBuilder",
    ),
    (
        "ureq::tls::TlsConfigBuilder::client_cert",
        "ureq::tls::TlsConfigBuilder",
    ),
    (
        "ureq::tls::TlsConfigBuilder::disable_verification",
        "ureq::tls::TlsConfigBuilder",
    ),
    (
        "ureq::tls::TlsConfigBuilder::provider",
        "ureq::tls::TlsConfigBuilder",
    ),
    (
        "ureq::tls::TlsConfigBuilder::root_certs",
        "ureq::tls::TlsConfigBuilder",
    ),
    (
        "ureq::tls::TlsConfigBuilder::use_sni",
        "ureq::tls::TlsConfigBuilder",
    ),
    (
        "url::Url::join",
        "std::result::Result<url::Url, url::ParseError>",
    ),
    (
        "url::Url::parse",
        "std::result::Result<url::Url, url::ParseError>",
    ),
    (
        "url::Url::parse_with_params",
        "std::result::Result<url::Url, url::ParseError>",
    ),
    ("uuid::Uuid::new_v3", "uuid::Uuid"),
    ("uuid::Uuid::new_v4", "uuid::Uuid"),
    ("uuid::Uuid::new_v5", "uuid::Uuid"),
    ("uuid::Uuid::now_v1", "uuid::Uuid"),
    ("uuid::Uuid::now_v6", "uuid::Uuid"),
    ("uuid::Uuid::now_v7", "uuid::Uuid"),
    ("whirlpool::Whirlpool::chain_update", "Self"),
    (
        "zip::ZipArchive::by_index",
        "std::result::Result<zip::read::ZipFile, zip::result::ZipError>",
    ),
    (
        "zip::ZipArchive::by_index_decrypt",
        "std::result::Result<zip::read::ZipFile, zip::result::ZipError>",
    ),
    (
        "zip::ZipArchive::by_index_raw",
        "std::result::Result<zip::read::ZipFile, zip::result::ZipError>",
    ),
    (
        "zip::ZipArchive::by_name",
        "std::result::Result<zip::read::ZipFile, zip::result::ZipError>",
    ),
    (
        "zip::ZipArchive::by_name_decrypt",
        "std::result::Result<zip::read::ZipFile, zip::result::ZipError>",
    ),
    (
        "zip::ZipArchive::new",
        "std::result::Result<zip::ZipArchive<_>, zip::result::ZipError>",
    ),
    ("zip::read::ZipFile::compressed_size", "u64"),
    ("zip::read::ZipFile::size", "u64"),
];
