//! The key with which an entry of a map was asked for: the entry gives it back, and the values of the map know nothing of it.

use super::Walk;
use super::call::Given;
use crate::flow::value::Value;
use crate::model::name::Name;

/// The part of an entry that is its key.
const KEY: &str = "?key";

/// Entries of maps of the standard library and of those that are made like them.
const ENTRIES: &[&str] = &[
    "std::collections::HashMap::entry",
    "std::collections::BTreeMap::entry",
    "dashmap::DashMap::entry",
    "indexmap::IndexMap::entry",
    "hashbrown::HashMap::entry",
];

impl Walk<'_, '_> {
    /// The key of the entry that a method is called on, which the method gets only if it asks for it.
    pub(super) fn without_key(name: Name, given: &mut Given) -> Option<Value> {
        let key = Name::new(KEY);
        let mut fields = given.receiver.fields().iter();
        let (_, held) = fields.find(|(part, _)| *part == key)?;
        let held = held.clone();
        given.receiver = match name.as_str() {
            "key" | "into_key" => held.clone(),
            _ => given.receiver.with_field(&[key], Value::NONE),
        };
        Some(held)
    }

    /// Whether a value is an entry whose key is known: its cases are entries as well.
    pub(super) fn is_entry(value: &Value) -> bool {
        value.fields().iter().any(|(part, _)| *part == *KEY)
    }

    /// What a call gives that makes an entry, hands one on or asks it for its key.
    pub(super) fn with_key(
        paths: &[Name],
        name: Name,
        given: &Given,
        key: Option<Value>,
        value: Value,
    ) -> Value {
        let part = [Name::new(KEY)];
        match (name.as_str(), key) {
            ("key" | "into_key", Some(key)) => key,
            ("and_modify", Some(key)) => value.with_field(&part, key),
            ("entry", None) if paths.iter().any(|path| ENTRIES.contains(&path.as_str())) => {
                match given.args.first() {
                    Some(key) if !key.is_none() => value.with_field(&part, key.clone()),
                    _ => value,
                }
            }
            _ => value,
        }
    }
}
