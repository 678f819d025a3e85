//! CSAF 2.0 (ISO/IEC 20153:2025), profile VEX (section 4.5).

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Statement, Vex};
use crate::stop::Stop;
use crate::triage::Status;

const PRODUCT: &str = "product";

/// The document.
///
/// # Errors
/// When the author has no web address, which the format calls the namespace of the publisher.
pub fn document(vex: &Vex) -> Result<Value, Stop> {
    let page = vex
        .page
        .as_ref()
        .or(vex.author.url.as_ref())
        .ok_or_else(|| {
            Stop::new(
                "CSAF needs a web address of whoever publishes the statement",
                "add `page = \"https://example.com\"` to `[product]` in cra.toml",
            )
        })?;
    let author = &vex.author;
    let name = author
        .name
        .as_deref()
        .or(author.email.as_deref())
        .unwrap_or(page);
    // Each package gets an id, and its place in the product another one.
    let mut packages: BTreeMap<&str, &Statement> = BTreeMap::new();
    for statement in &vex.statements {
        packages.insert(&statement.purl, statement);
    }
    let ids: BTreeMap<&str, String> = packages
        .keys()
        .enumerate()
        .map(|(at, purl)| (*purl, format!("package-{}", at + 1)))
        .collect();
    let mut names = vec![json!({
        "product_id": PRODUCT,
        "name": format!("{} {}", vex.product, vex.version),
        "product_identification_helper": { "purl": vex.purl },
    })];
    let mut relationships = Vec::new();
    for (purl, statement) in &packages {
        let version = statement.version.as_deref().unwrap_or_default();
        let full = format!("{} {version}", statement.package);
        names.push(json!({
            "product_id": ids[purl],
            "name": full,
            "product_identification_helper": { "purl": purl },
        }));
        relationships.push(json!({
            "category": "default_component_of",
            "product_reference": ids[purl],
            "relates_to_product_reference": PRODUCT,
            "full_product_name": {
                "product_id": placed(&ids[purl]),
                "name": format!("{full} in {} {}", vex.product, vex.version),
            },
        }));
    }
    let mut by_advisory: BTreeMap<&str, Vec<&Statement>> = BTreeMap::new();
    for statement in &vex.statements {
        by_advisory
            .entry(&statement.id)
            .or_default()
            .push(statement);
    }
    let vulnerabilities: Vec<Value> = by_advisory
        .values()
        .map(|statements| vulnerability(statements, &ids))
        .collect();
    let made = vex.made.to_string();
    Ok(json!({
        "document": {
            "category": "csaf_vex",
            "csaf_version": "2.0",
            "lang": "en",
            "title": format!("Known advisories and {} {}", vex.product, vex.version),
            "publisher": { "category": "vendor", "name": name, "namespace": page },
            "notes": [{
                "category": "general",
                "title": "Ground",
                "text": format!(
                    "Made from the lock file and the decisions of the product's makers, with the RustSec database of {}.",
                    vex.database
                ),
            }],
            "tracking": {
                "id": format!("{}-{}-vex", slug(&vex.product), slug(&vex.version)),
                "status": "final",
                "version": "1",
                "initial_release_date": made,
                "current_release_date": made,
                "revision_history": [{ "number": "1", "date": made, "summary": "First release of this statement." }],
                "generator": { "engine": { "name": "cargo-cra", "version": env!("CARGO_PKG_VERSION") } },
            },
        },
        "product_tree": { "full_product_names": names, "relationships": relationships },
        "vulnerabilities": vulnerabilities,
    }))
}

/// One entry for an advisory: packages of several versions may be in different states.
fn vulnerability(statements: &[&Statement], ids: &BTreeMap<&str, String>) -> Value {
    let first = statements[0];
    let id_of = |it: &Statement| placed(&ids[it.purl.as_str()]);
    let mut status = serde_json::Map::new();
    let mut flags = Vec::new();
    let mut threats = Vec::new();
    let mut remediations = Vec::new();
    let mut notes = Vec::new();
    let mut rated = Vec::new();
    for it in statements {
        if it.status == Status::Affected {
            rated.push(id_of(it));
        }
        let key = match it.status {
            Status::NotAffected => "known_not_affected",
            Status::Affected => "known_affected",
            Status::Fixed => "fixed",
            Status::UnderInvestigation => "under_investigation",
        };
        let list = status.entry(key).or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut() {
            list.push(id_of(it).into());
        }
        if let Some(justification) = it.justification {
            flags.push(json!({ "label": justification.word(), "product_ids": [id_of(it)] }));
            threats.push(json!({
                "category": "impact",
                "details": it.notes,
                "product_ids": [id_of(it)],
            }));
        }
        if let Some(action) = &it.action {
            remediations.push(json!({
                "category": "mitigation",
                "details": action,
                "product_ids": [id_of(it)],
            }));
        }
        let version = it.version.as_deref().unwrap_or_default();
        notes.push(json!({
            "category": "details",
            "title": format!("{} {version}", it.package),
            "text": it.notes,
        }));
    }
    let mut ids = vec![json!({ "system_name": "RustSec", "text": first.id })];
    let mut out = serde_json::Map::new();
    let mut cves = first.aliases.iter().filter(|id| id.starts_with("CVE-"));
    if let Some(cve) = cves.next() {
        out.insert("cve".to_owned(), cve.as_str().into());
    }
    let others = first.aliases.iter().filter(|id| id.starts_with("GHSA-"));
    ids.extend(others.map(|id| json!({ "system_name": "GitHub Advisory Database", "text": id })));
    out.insert("ids".to_owned(), ids.into());
    out.insert("notes".to_owned(), notes.into());
    out.insert("product_status".to_owned(), status.into());
    out.insert(
        "references".to_owned(),
        json!([{ "category": "external", "summary": first.id, "url": super::address(&first.id) }]),
    );
    if let Some(cvss) = first.cvss.as_ref().filter(|_| !rated.is_empty())
        && let Some(version) = ["3.0", "3.1"]
            .into_iter()
            .find(|version| cvss.vector.starts_with(&format!("CVSS:{version}/")))
    {
        // The format knows no later version of the rating.
        let score = json!({
            "version": version,
            "vectorString": cvss.vector,
            "baseScore": f64::from(cvss.tenths) / 10.0,
            "baseSeverity": cvss.severity().word().to_uppercase(),
        });
        out.insert(
            "scores".to_owned(),
            json!([{ "products": rated, "cvss_v3": score }]),
        );
    }
    for (key, list) in [
        ("flags", flags),
        ("threats", threats),
        ("remediations", remediations),
    ] {
        if !list.is_empty() {
            out.insert(key.to_owned(), list.into());
        }
    }
    out.into()
}

fn placed(id: &str) -> String {
    format!("{PRODUCT}:{id}")
}

/// Lower-case letters, digits and `-`, which file names of the format are made of.
fn slug(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect()
}
