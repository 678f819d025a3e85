//! What every finding gets when all lints have spoken: its package, its item, its fingerprint and its place in the order.

use std::collections::HashMap;

use sha2::Digest as _;

use super::once::give_way;
use crate::finding::Finding;
use crate::model::Model;
use crate::model::place::Place;
use crate::snapshot::{FileKind, hex};

/// Completes findings: package, item, fingerprint, order; one for each line and lint.
pub(crate) fn complete(model: &Model<'_>, findings: &mut Vec<Finding>) {
    for finding in findings.iter_mut() {
        let file = model.file(finding.primary.file);
        let by_manifest = || {
            let packages = &model.snapshot.packages;
            packages
                .iter()
                .position(|package| package.manifest == finding.primary.file)
        };
        finding.package = finding.package.or(file.package).or_else(by_manifest);
        finding.item = model.item_around(finding.primary);
    }
    let line = |place: Place| model.file(place.file).lines.line(place.span.start);
    findings.sort_by(|a, b| {
        let key = |finding: &Finding| {
            (
                &*model.file(finding.primary.file).path,
                finding.primary.span,
                finding.rule.id,
            )
        };
        key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
    });
    let mut seen = HashMap::new();
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in std::mem::take(findings) {
        let about = finding
            .advisory
            .as_ref()
            .map(|facts| format!("{}{:?}{}", facts.package, facts.id, facts.version));
        let key = (
            finding.rule.id,
            finding.primary.file,
            line(finding.primary),
            about,
        );
        match seen.get(&key) {
            Some(at) => join(&mut kept[*at], finding),
            None => {
                seen.insert(key, kept.len());
                kept.push(finding);
            }
        }
    }
    give_way(&mut kept, line);
    *findings = kept;
    let mut counts = HashMap::new();
    for finding in findings.iter_mut() {
        let base = identity(model, finding);
        let count = counts.entry(base.clone()).or_insert(0usize);
        finding.fingerprint = hex(&sha2::Sha256::digest(
            format!("{base}\u{1f}{count}").as_bytes(),
        ))[..32]
            .to_owned();
        *count += 1;
    }
}

/// Of one constant that is used in many places, this many are named.
const MAX_RELATED: usize = 8;

/// Another finding about the same line and lint: the places that belong to it are told with the first one.
fn join(first: &mut Finding, other: Finding) {
    for rule in other.stands_for {
        if !first.stands_for.iter().any(|known| known.id == rule.id) {
            first.stands_for.push(rule);
        }
    }
    if other.primary != first.primary {
        return;
    }
    for related in other.related {
        if first.related.len() < MAX_RELATED && !first.related.contains(&related) {
            first.related.push(related);
        }
    }
}

/// What a finding is about, without line numbers: lint, package, item and the tokens at its place.
fn identity(model: &Model<'_>, finding: &Finding) -> String {
    let package = finding
        .package
        .map_or("", |at| &model.snapshot.packages[at].name);
    let mut words: Vec<String> = vec![
        finding.rule.id.to_owned(),
        package.to_owned(),
        finding.item.clone(),
    ];
    match &finding.advisory {
        Some(facts) => {
            words.push(facts.package.clone());
            words.push(facts.version.clone());
            words.extend(facts.id.clone());
        }
        None => {
            let file = model.file(finding.primary.file);
            if file.kind != FileKind::Rust {
                words.push(file.path.clone());
            }
            let text = model.text(finding.primary);
            words.extend(text.split_whitespace().map(str::to_owned));
        }
    }
    words.join("\u{1f}")
}
