//! Names in lists, locks and handles that are changed in place, and the half of a pair that comes from outside.
use axum::extract::Query;
use std::borrow::Cow;
use std::fs;
use std::ops::ControlFlow;
use std::rc::Rc;
use std::sync::{Mutex, RwLock};

pub async fn zipped(Query(names): Query<Vec<String>>) {
    let folders = ["a", "b"];
    for (folder, name) in folders.iter().zip(names.iter()) {
        let _ = fs::read(format!("{folder}/{name}")); //~ path_traversal
    }
}

pub async fn the_others(Query(names): Query<Vec<String>>) {
    let (_known, others): (Vec<String>, Vec<String>) =
        names.into_iter().partition(|name| name == "a.txt" || name == "b.txt");
    let _ = fs::read(others.concat()); //~ path_traversal
}

pub async fn appended(Query(mut names): Query<Vec<String>>) {
    let mut all = vec!["files".to_string()];
    all.append(&mut names);
    let _ = fs::read(all.join("/")); //~ path_traversal
}

pub async fn cut_off(Query(mut name): Query<String>) {
    let rest = name.split_off(0);
    let _ = fs::read(rest); //~ path_traversal
}

pub async fn shortened(Query(mut name): Query<String>) {
    name.truncate(64);
    let _ = fs::read(name); //~ path_traversal
}

pub async fn out_of_a_lock(Query(name): Query<String>) {
    let lock = Mutex::new(name.clone());
    let _ = fs::read(lock.into_inner().unwrap_or_default()); //~ path_traversal
    let lock = RwLock::new(name);
    let _ = fs::read(lock.into_inner().unwrap_or_default()); //~ path_traversal
}

pub async fn through_a_handle(Query(name): Query<String>) {
    let mut path = Rc::new(String::from("files/"));
    Rc::make_mut(&mut path).push_str(&name);
    let _ = fs::read(path.as_str()); //~ path_traversal
}

pub async fn no_longer_borrowed(Query(name): Query<String>) {
    let mut path = Cow::Borrowed("files/");
    path.to_mut().push_str(&name);
    let _ = fs::read(&*path); //~ path_traversal
}

pub async fn broken_off(Query(names): Query<Vec<String>>) {
    let long = names.iter().try_for_each(|name| match name.len() > 3 {
        true => ControlFlow::Break(name.clone()),
        false => ControlFlow::Continue(()),
    });
    if let ControlFlow::Break(name) = long {
        let _ = fs::read(name); //~ path_traversal
    }
}

pub async fn pieces_exchanged(Query(names): Query<Vec<String>>) {
    let mut all = vec!["a".to_string(), "b".to_string()];
    let before: Vec<String> = all.splice(.., names).collect();
    let _ = fs::read(all.join("/")); //~ path_traversal
    let _ = fs::read(before.join("/"));
}

pub async fn in_step(Query(names): Query<Vec<String>>) {
    let mut paths = vec![String::new(); 3];
    for (path, name) in paths.iter_mut().zip(names.iter()) {
        path.push_str(name);
    }
    let _ = fs::read(&paths[2]); //~ path_traversal
    let mut parts = vec!["a".to_string(), "b".to_string()];
    if let Some(last) = parts.last_mut() {
        *last = names.concat();
    }
    let _ = fs::read(parts.concat()); //~ path_traversal
    let words = [names.concat(), "a".to_string()];
    let _ = fs::read(words[..1].join("-")); //~ path_traversal
}

struct Refused(String);

enum Failure {
    Late,
    Refused { name: String },
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        Failure::Refused { name: refused.0 }
    }
}

fn number(name: &str) -> Result<u64, Refused> {
    name.parse().map_err(|_| Refused(name.to_string()))
}

fn counted(name: &str, late: bool) -> Result<u64, Failure> {
    if late {
        return Err(Failure::Late);
    }
    let found = number(name)?;
    Ok(found + 1)
}

pub async fn refused(Query(name): Query<String>) {
    if let Err(Failure::Refused { name }) = counted(&name, false) {
        let _ = fs::read(name); //~ path_traversal
    }
}

#[derive(Default)]
struct Plan {
    folder: String,
    name: String,
}

fn name_of(plan: &mut Plan) -> &mut String {
    &mut plan.name
}

pub async fn lent_by_a_function(Query(name): Query<String>) {
    let mut plan = Plan::default();
    *name_of(&mut plan) = name;
    let _ = fs::read(&plan.folder);
    let _ = fs::read(plan.name); //~ path_traversal
}
