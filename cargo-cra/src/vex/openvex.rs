//! OpenVEX 0.2.0 (github.com/openvex/spec, OPENVEX-SPEC.md). Its schema takes a justification or an impact statement but
//! not both, so the words stand in `status_notes`.

use serde_json::{Value, json};

use super::{Statement, Vex};

/// The document; the schema refuses one without statements.
pub fn document(vex: &Vex) -> Value {
    let author = &vex.author;
    let name = author
        .name
        .as_deref()
        .or(author.email.as_deref())
        .or(author.url.as_deref());
    let statements: Vec<Value> = vex.statements.iter().map(|it| statement(vex, it)).collect();
    json!({
        "@context": "https://openvex.dev/ns/v0.2.0",
        "@id": format!("urn:uuid:{}", vex.serial()),
        "author": name.unwrap_or_default(),
        "timestamp": vex.made.to_string(),
        "version": 1,
        "tooling": format!("cargo-cra {}", env!("CARGO_PKG_VERSION")),
        "statements": statements,
    })
}

fn statement(vex: &Vex, it: &Statement) -> Value {
    let mut out = json!({
        "vulnerability": {
            "@id": super::address(&it.id),
            "name": it.id,
            "aliases": it.aliases,
        },
        "products": [{
            "@id": vex.purl,
            "identifiers": { "purl": vex.purl },
            "subcomponents": [{ "@id": it.purl, "identifiers": { "purl": it.purl } }],
        }],
        "status": it.status.word(),
        "status_notes": it.notes,
    });
    if let Some(justification) = it.justification {
        out["justification"] = justification.word().into();
    }
    if let Some(action) = &it.action {
        out["action_statement"] = action.as_str().into();
    }
    out
}
