//! What two lints say of the same text or line is told once, by the one that knows more.

use std::collections::HashMap;

use crate::finding::Finding;

/// Lints, each with the one that says more of the same text: a credential that is used as a key is told as a key, and a path
/// that an entry of an archive decides as that.
const SAID_BY: &[(&str, &str)] = &[
    ("hardcoded_credential", "hardcoded_crypto_value"),
    ("path_traversal", "archive_path_traversal"),
];

/// Lints about one weakness, each with the one that says more of the same line: that a secret is sent in the clear says
/// already that the connection is not encrypted.
const GIVES_WAY: &[(&str, &str)] = &[("insecure_http_url", "cleartext_transmission")];

/// Takes out the findings that another one of at least the same level makes needless.
pub(super) fn tell_once(findings: &mut Vec<Finding>) {
    let better: Vec<_> = findings
        .iter()
        .filter(|finding| SAID_BY.iter().any(|(_, better)| finding.rule.id == *better))
        .map(|finding| (finding.rule.id, finding.primary, finding.level))
        .collect();
    findings.retain(|finding| {
        let said = SAID_BY.iter().find(|(lint, _)| finding.rule.id == *lint);
        said.is_none_or(|(_, other)| {
            !better.iter().any(|(id, place, level)| {
                id == other && *place == finding.primary && *level >= finding.level
            })
        })
    });
}

/// Takes out the findings about lines of which another lint says, at no lower level, what weighs more.
pub(super) fn give_way(findings: &mut Vec<Finding>, line: impl Fn(&Finding) -> u32) {
    let at = |finding: &Finding| (finding.primary.file, line(finding));
    let mut told = HashMap::new();
    for finding in findings.iter() {
        let level = told.entry((finding.rule.id, at(finding)));
        let level = level.or_insert(finding.level);
        *level = finding.level.max(*level);
    }
    findings.retain(|finding| {
        let mut others = GIVES_WAY.iter().filter(|(id, _)| *id == finding.rule.id);
        !others.any(|(_, to)| {
            let level = told.get(&(*to, at(finding)));
            level.is_some_and(|level| *level >= finding.level)
        })
    });
}
