//! CycloneDX 1.6 with vulnerabilities and the components they are about, apart from the bill of materials.

use serde_json::{Value, json};

use super::{Statement, Vex};
use crate::triage::{Justification, Status};

/// The document.
pub fn document(vex: &Vex) -> Value {
    let mut purls: Vec<&Statement> = vex.statements.iter().collect();
    purls.sort_by(|a, b| a.purl.cmp(&b.purl));
    purls.dedup_by(|a, b| a.purl == b.purl);
    let components: Vec<Value> = purls
        .into_iter()
        .filter(|it| it.purl != vex.purl)
        .map(|it| {
            json!({
                "type": "library",
                "bom-ref": it.purl,
                "name": it.package,
                "version": it.version.as_deref().unwrap_or_default(),
                "purl": it.purl,
            })
        })
        .collect();
    let vulnerabilities: Vec<Value> = vex.statements.iter().map(vulnerability).collect();
    json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": format!("urn:uuid:{}", vex.serial()),
        "version": 1,
        "metadata": {
            "timestamp": vex.made.to_string(),
            "tools": { "components": [{
                "type": "application",
                "bom-ref": "tool:cargo-cra",
                "name": "cargo-cra",
                "version": env!("CARGO_PKG_VERSION"),
            }] },
            "component": {
                "type": "application",
                "bom-ref": vex.purl,
                "name": vex.product,
                "version": vex.version,
                "purl": vex.purl,
            },
        },
        "components": components,
        "vulnerabilities": vulnerabilities,
    })
}

fn vulnerability(it: &Statement) -> Value {
    let source = json!({ "name": "RustSec", "url": super::address(&it.id) });
    let aliases: Vec<Value> = it
        .aliases
        .iter()
        .map(|id| json!({ "id": id, "source": { "name": database_of(id) } }))
        .collect();
    let mut analysis = json!({
        "state": match it.status {
            Status::NotAffected => "not_affected",
            Status::Affected => "exploitable",
            Status::Fixed => "resolved",
            Status::UnderInvestigation => "in_triage",
        },
        "detail": it.notes,
    });
    if let Some(word) = it.justification.and_then(justification) {
        analysis["justification"] = word.into();
    }
    let mut out = json!({
        "bom-ref": format!("{}:{}", it.id, it.purl),
        "id": it.id,
        "source": source,
        "references": aliases,
        "analysis": analysis,
        "affects": [{ "ref": it.purl }],
    });
    if let Some(cvss) = &it.cvss {
        let method = match cvss.vector.split('/').next() {
            Some("CVSS:3.0") => Some("CVSSv3"),
            Some("CVSS:3.1") => Some("CVSSv31"),
            Some("CVSS:4.0") => Some("CVSSv4"),
            _ => None,
        };
        if let Some(method) = method {
            out["ratings"] = json!([{
                "method": method,
                "vector": cvss.vector,
                "score": f64::from(cvss.tenths) / 10.0,
                "severity": cvss.severity().word(),
            }]);
        }
    }
    out
}

/// CycloneDX has no word for an attacker without a hold; the detail then says it alone.
fn justification(of: Justification) -> Option<&'static str> {
    match of {
        Justification::ComponentNotPresent | Justification::VulnerableCodeNotPresent => {
            Some("code_not_present")
        }
        Justification::VulnerableCodeNotInExecutePath => Some("code_not_reachable"),
        Justification::VulnerableCodeCannotBeControlledByAdversary => None,
        Justification::InlineMitigationsAlreadyExist => Some("protected_by_mitigating_control"),
    }
}

fn database_of(id: &str) -> &'static str {
    match id.split('-').next() {
        Some("CVE") => "NVD",
        Some("GHSA") => "GitHub",
        _ => "other",
    }
}
