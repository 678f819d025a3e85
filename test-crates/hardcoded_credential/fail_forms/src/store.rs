//! A store.
pub fn clone_url() -> &'static str {
    "https://deploy:ghp-9aF3kQ7z@git.internal/shop.git" //~ hardcoded_credential
}

pub fn template(host: &str) -> String {
    format!("postgres://shop:Oe3iaW5u@{host}:5432/shop") //~ hardcoded_credential
}

pub fn words(host: &str) -> String {
    format!("host={host} user=shop password=Oe3iaW5u dbname=shop") //~ hardcoded_credential
}

pub const SERVER: &str = "Server=db.internal;Database=shop;Uid=shop;Pwd=Oe3iaW5u;"; //~ hardcoded_credential

pub fn user_of_http() -> &'static str {
    "Basic c2hvcDpPZTNpYVc1dQ==" //~ hardcoded_credential
}

pub fn question() -> &'static str {
    "https://api.shop.test/orders?page=1&api_key=Zk3vQ9xTr7LmP2wB" //~ hardcoded_credential
}
