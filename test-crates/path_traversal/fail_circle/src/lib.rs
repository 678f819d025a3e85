//! Functions that call each other around a tree, and one of them opens what a part of it says.
use axum::Json;
use axum::extract::Query;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

pub struct Node {
    pub label: String,
    pub include: String,
    pub style: Style,
    pub below: Vec<Node>,
}

pub struct Style {
    pub sheet: String,
    pub width: u32,
}

pub async fn show(Query(asked): Query<HashMap<String, String>>) -> Json<usize> {
    let node = Node {
        label: "top".to_owned(),
        include: asked["include"].clone(),
        style: Style { sheet: asked["sheet"].clone(), width: 80 },
        below: Vec::new(),
    };
    Json(visit(&node, 0))
}

fn visit(node: &Node, depth: usize) -> usize {
    if depth > 9 {
        return 0;
    }
    match node.below.is_empty() {
        true => leaf(node, depth),
        false => branch(node, depth),
    }
}

fn branch(node: &Node, depth: usize) -> usize {
    let below: usize = node.below.iter().map(|part| visit(part, depth + 1)).sum();
    below + dressed(&node.style, node, depth)
}

fn leaf(node: &Node, depth: usize) -> usize {
    let text = fs::read_to_string(&node.include).unwrap_or_default(); //~ path_traversal
    text.len() + dressed(&node.style, node, depth + 1)
}

fn dressed(style: &Style, node: &Node, depth: usize) -> usize {
    let sheet = fs::read(Path::new("styles").join(&style.sheet)).unwrap_or_default(); //~ path_traversal
    sheet.len() + style.width as usize + again(node, depth)
}

fn again(node: &Node, depth: usize) -> usize {
    node.below.first().map_or(0, |part| visit(part, depth + 1))
}

/// A name that is handed around before it is used, by whoever has the turn.
pub async fn turns(Query(asked): Query<HashMap<String, String>>) -> String {
    ping(&asked["name"], 3)
}

fn ping(name: &str, left: u8) -> String {
    match left {
        0 => fs::read_to_string(name).unwrap_or_default(), //~ path_traversal
        _ => pong(left - 1, name),
    }
}

fn pong(left: u8, name: &str) -> String {
    ping(name, left)
}
