//! Names inside of a CycloneDX document that lead nowhere or mean two things: the schemas let both pass.

use std::collections::BTreeSet;

use serde_json::Value;

/// What is wrong with the names of a document, one sentence each; empty when every one leads to one place.
pub fn faults(document: &Value) -> Vec<String> {
    let mut names = BTreeSet::new();
    let mut out = Vec::new();
    collect(document, &mut names, &mut out);
    for (at, dependency) in list(document, "dependencies").enumerate() {
        let mut check =
            |value: &Value| follow(value, &names, &format!("dependencies[{at}]"), &mut out);
        dependency.get("ref").map(&mut check);
        for key in ["dependsOn", "provides"] {
            list(dependency, key).for_each(&mut check);
        }
    }
    for (at, composition) in list(document, "compositions").enumerate() {
        for key in ["assemblies", "dependencies", "vulnerabilities"] {
            for value in list(composition, key) {
                follow(value, &names, &format!("compositions[{at}]"), &mut out);
            }
        }
    }
    for (at, vulnerability) in list(document, "vulnerabilities").enumerate() {
        for affected in list(vulnerability, "affects") {
            if let Some(value) = affected.get("ref") {
                follow(value, &names, &format!("vulnerabilities[{at}]"), &mut out);
            }
        }
    }
    out
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn collect(value: &Value, names: &mut BTreeSet<String>, out: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(name)) = map.get("bom-ref")
                && !names.insert(name.clone())
            {
                out.push(format!("two things are called {name:?}"));
            }
            map.values().for_each(|value| collect(value, names, out));
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, names, out)),
        _ => {}
    }
}

fn follow(value: &Value, names: &BTreeSet<String>, place: &str, out: &mut Vec<String>) {
    let Some(name) = value.as_str() else {
        out.push(format!("{place} names something that is no text"));
        return;
    };
    // A link into another document (BOM-Link) cannot be followed from here.
    if !names.contains(name) && !name.starts_with("urn:cdx:") {
        out.push(format!(
            "{place} names {name:?}, which is not in the document"
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_lead_nowhere_are_found() {
        let document = serde_json::json!({
            "metadata": { "component": { "bom-ref": "a" } },
            "components": [{ "bom-ref": "b" }, { "bom-ref": "b" }],
            "dependencies": [{ "ref": "a", "dependsOn": ["b", "c"] }, { "ref": "d" }],
            "compositions": [{ "aggregate": "complete", "dependencies": ["a", "e"] }],
            "vulnerabilities": [{ "affects": [{ "ref": "urn:cdx:x/1#b" }, { "ref": "f" }] }],
        });
        let found = faults(&document);
        assert_eq!(
            found,
            [
                "two things are called \"b\"",
                "dependencies[0] names \"c\", which is not in the document",
                "dependencies[1] names \"d\", which is not in the document",
                "compositions[0] names \"e\", which is not in the document",
                "vulnerabilities[0] names \"f\", which is not in the document",
            ]
        );
    }
}
