//! What two lints say of the same text is told once, by the one that knows more.

use crate::finding::Finding;

/// Lints, each with the one that says more of the same text: a credential that is used as a key is told as a key, and a path
/// that an entry of an archive decides as that.
const SAID_BY: &[(&str, &str)] = &[
    ("hardcoded_credential", "hardcoded_crypto_value"),
    ("path_traversal", "archive_path_traversal"),
];

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
