//! Functions that call each other around a tree, and what others choose of it is not what is opened.
use axum::Json;
use axum::extract::Query;
use std::collections::HashMap;
use std::fs;

pub struct Node {
    pub label: String,
    pub include: &'static str,
    pub below: Vec<Node>,
}

pub async fn show(Query(asked): Query<HashMap<String, String>>) -> Json<usize> {
    let node = Node { label: asked["label"].clone(), include: "header.html", below: Vec::new() };
    Json(visit(&node, 0))
}

fn visit(node: &Node, depth: usize) -> usize {
    if depth > 9 {
        return 0;
    }
    match node.below.is_empty() {
        true => leaf(node),
        false => branch(node, depth),
    }
}

fn branch(node: &Node, depth: usize) -> usize {
    let below: usize = node.below.iter().map(|part| visit(part, depth + 1)).sum();
    below + leaf(node) + node.label.len()
}

fn leaf(node: &Node) -> usize {
    fs::read_to_string(node.include).unwrap_or_default().len() + node.label.len()
}

/// A name that is looked at on its way round.
pub async fn turns(Query(asked): Query<HashMap<String, String>>) -> String {
    ping(&asked["name"], 3)
}

fn ping(name: &str, left: u8) -> String {
    match left {
        0 => checked(name, left),
        _ => pong(left - 1, name),
    }
}

fn pong(left: u8, name: &str) -> String {
    ping(name, left)
}

fn checked(name: &str, left: u8) -> String {
    if !name.chars().all(|char| char.is_ascii_alphanumeric()) {
        return pong(left, "index");
    }
    fs::read_to_string(name).unwrap_or_default()
}
