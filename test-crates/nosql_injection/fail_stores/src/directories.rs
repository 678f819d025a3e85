//! Filters of directories and paths into documents.
use axum::extract::{Path, Query};
use ldap3::{ldap_escape, LdapConn, Scope};
use std::collections::HashMap;
use sxd_document::parser;
use sxd_xpath::{evaluate_xpath, Factory};

type Words = Query<HashMap<String, String>>;

pub async fn ldap_filter(Path(user): Path<String>) -> Result<String, String> {
    let mut ldap = LdapConn::new("ldaps://directory.example.com").map_err(|error| error.to_string())?;
    let filter = format!("(&(objectClass=person)(uid={user}))");
    let found = ldap.search("dc=example,dc=com", Scope::Subtree, &filter, vec!["cn"]); //~ nosql_injection
    Ok(found.is_ok().to_string())
}

pub async fn ldap_filter_escaped(Path(user): Path<String>) -> Result<String, String> {
    let mut ldap = LdapConn::new("ldaps://directory.example.com").map_err(|error| error.to_string())?;
    let filter = format!("(&(objectClass=person)(uid={}))", ldap_escape(user));
    let found = ldap.search("dc=example,dc=com", Scope::Subtree, &filter, vec!["cn"]);
    Ok(found.is_ok().to_string())
}

pub async fn xpath(Query(words): Words) -> Result<String, String> {
    let package = parser::parse("<users/>").map_err(|error| error.to_string())?;
    let name = words.get("name").map_or("", String::as_str);
    let expression = format!("/users/user[@name='{name}']");
    let document = package.as_document();
    let value = evaluate_xpath(&document, &expression); //~ nosql_injection
    value.map(|value| value.string()).map_err(|error| error.to_string())
}

pub async fn xpath_built(Query(words): Words) -> String {
    let expression = "count(".to_owned() + words.get("of").map_or("", String::as_str) + ")";
    Factory::new().build(&expression).is_ok().to_string() //~ nosql_injection
}

pub async fn xpath_of_number(Path(index): Path<u32>) -> String {
    Factory::new().build(&format!("/users/user[{index}]")).is_ok().to_string()
}
