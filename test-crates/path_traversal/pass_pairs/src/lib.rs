//! Lists, maps and texts from which what came from outside is gone, and the half of a pair that is the program's own.
use arrayvec::ArrayVec;
use axum::extract::Query;
use bytes::{BufMut, BytesMut};
use dashmap::DashMap;
use indexmap::IndexMap;
use smallvec::SmallVec;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::fs;
use std::sync::Mutex;

pub async fn zipped(Query(names): Query<Vec<String>>) {
    let folders = ["a", "b"];
    for (folder, name) in folders.iter().zip(names.iter()) {
        let _ = fs::write(format!("files/{folder}"), name);
    }
}

pub async fn of_an_option(Query(name): Query<Option<String>>) {
    if let Some((own, given)) = Some("files/own").zip(name) {
        let _ = fs::write(own, given);
    }
}

pub async fn known_ones(Query(names): Query<Vec<String>>) {
    let (known, _others): (Vec<String>, Vec<String>) =
        names.into_iter().partition(|name| name == "a.txt" || name == "b.txt");
    let _ = fs::read(known.concat());
}

pub async fn emptied(Query(mut names): Query<Vec<String>>) {
    let mut all = Vec::new();
    all.append(&mut names);
    names.push("a.txt".to_string());
    let _ = fs::read(names.concat());
    all.truncate(0);
    all.push("a.txt".to_string());
    let _ = fs::read(all.concat());
}

pub async fn nothing_left(Query(mut name): Query<String>) {
    let _rest = name.split_off(0);
    name.push_str("a.txt");
    let _ = fs::read(&name);
}

pub async fn all_replaced(Query(mut name): Query<String>) {
    let end = name.len();
    name.replace_range(0..end, "a.txt");
    let _ = fs::read(&name);
}

pub async fn in_a_lock(Query(name): Query<String>) {
    let mut lock = Mutex::new(name);
    *lock.get_mut().unwrap() = "a.txt".to_string();
    let _ = fs::read(lock.lock().unwrap().as_str());
}

pub async fn the_key(Query(names): Query<HashMap<String, String>>) {
    if let Some((key, value)) = names.get_key_value("theme") {
        let _ = fs::write(format!("themes/{key}"), value);
    }
}

pub async fn in_common(Query(names): Query<HashSet<String>>) {
    let known = HashSet::from(["a.txt".to_string()]);
    for name in known.intersection(&names) {
        let _ = fs::read(name);
    }
    if let Some(name) = names.get("a.txt") {
        let _ = fs::read(name);
    }
}

pub async fn another_value(Query(mut name): Query<Option<String>>) {
    let own = name.insert("a.txt".to_string());
    let _ = fs::read(&*own);
}

pub async fn cleared(Query(name): Query<String>) {
    let mut bytes = BytesMut::from(name.as_bytes());
    bytes.clear();
    bytes.put_u8(b'a');
    let _ = fs::read(&*String::from_utf8_lossy(&bytes));
    let mut list: SmallVec<[String; 2]> = SmallVec::new();
    list.push(name.clone());
    list.clear();
    list.push("a.txt".to_string());
    let _ = fs::read(list.concat());
    let mut list: ArrayVec<String, 2> = ArrayVec::new();
    list.push(name.clone());
    list.clear();
    list.push("a.txt".to_string());
    let _ = fs::read(list.concat());
}

pub async fn maps_cleared(Query(name): Query<String>) {
    let shared: DashMap<u32, String> = DashMap::new();
    shared.insert(7, name.clone());
    shared.clear();
    shared.insert(7, "a.txt".to_string());
    let _ = fs::read(shared.get(&7).unwrap().as_str());
    let mut ordered: IndexMap<u32, String> = IndexMap::new();
    ordered.insert(7, name.clone());
    ordered.clear();
    ordered.insert(7, "a.txt".to_string());
    let _ = fs::read(ordered.get(&7).unwrap());
    let mut quick: hashbrown::HashMap<u32, String> = hashbrown::HashMap::new();
    quick.insert(7, name);
    quick.clear();
    quick.insert(7, "a.txt".to_string());
    let _ = fs::read(quick.get(&7).unwrap());
}

struct Masked(String);

impl fmt::Display for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for _ in self.0.chars() {
            f.write_str("_")?;
        }
        Ok(())
    }
}

pub async fn masked(Query(name): Query<String>) {
    let _ = fs::read(format!("files/{}", Masked(name)));
}

pub async fn nothing_there(Query(mut name): Query<Option<String>>) {
    if let Some(name) = name.as_mut() {
        name.clear();
        name.push_str("a.txt");
    }
    let _ = fs::read(name.unwrap_or_default());
}

pub async fn the_other_words(Query(name): Query<String>) {
    let words = [name, "a".to_string(), "b".to_string()];
    let _ = fs::read(words[1..].join("-"));
}

pub async fn keys_only(Query(name): Query<String>) {
    let texts = HashMap::from([("title", name), ("footer", "none".to_string())]);
    for key in texts.keys() {
        let _ = fs::read(key);
    }
}

trait Given {
    fn pick(&self) -> String;
}

trait Own {
    fn pick(&self) -> String;
}

struct Both {
    name: String,
}

impl Given for Both {
    fn pick(&self) -> String {
        self.name.clone()
    }
}

impl Own for Both {
    fn pick(&self) -> String {
        "a.txt".to_string()
    }
}

pub async fn by_its_trait(Query(name): Query<String>) {
    let both = Both { name };
    let _ = fs::write(<Both as Own>::pick(&both), Given::pick(&both));
    let _ = fs::read(Own::pick(&both));
}

pub async fn number_of_a_closure(Query(name): Query<String>) {
    let number = (|| -> Option<u64> {
        let (_, rest) = name.split_once('/')?;
        rest.parse().ok()
    })();
    let number = number.unwrap_or_default();
    let _ = fs::read(format!("files/{number}"));
}
