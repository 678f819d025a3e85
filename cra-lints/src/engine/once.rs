//! What two lints say of the same text or line is told once, by the one that knows more.

use std::collections::HashMap;
use std::hash::Hash;

use crate::finding::Finding;
use crate::model::place::Place;

/// Lints, each with the one that says more of the same text: a credential that is used as a key is told as a key, and a path
/// that an entry of an archive decides as that.
const SAID_BY: &[(&str, &str)] = &[
    ("hardcoded_credential", "hardcoded_crypto_value"),
    ("path_traversal", "archive_path_traversal"),
];

/// Lints about one weakness, each with the one that says more of the same line: that a secret is sent in the clear says
/// already that the connection is not encrypted.
const GIVES_WAY: &[(&str, &str)] = &[("insecure_http_url", "cleartext_transmission")];

/// Lints about pointers, each with the one that tells of them where they are made: whoever mends that has mended every use.
const MADE_WRONG: &[(&str, &str)] = &[
    ("dangling_local_pointer", "dangling_cstring"),
    ("invalid_pointer_access", "dangling_cstring"),
];

/// Takes out the findings that another one about the same text, of at least the same level, makes needless.
pub(super) fn tell_once(findings: &mut Vec<Finding>) {
    let at = |finding: &Finding| finding.primary;
    hand_over(findings, SAID_BY, at, |finding| vec![at(finding)]);
}

/// Takes out the findings about lines of which another lint says, at no lower level, what weighs more, and those about what
/// another lint tells where it begins.
pub(super) fn give_way(findings: &mut Vec<Finding>, line: impl Fn(Place) -> u32) {
    let line = |place: Place| (place.file, line(place));
    let at = |finding: &Finding| line(finding.primary);
    hand_over(findings, GIVES_WAY, at, |finding| vec![at(finding)]);
    hand_over(findings, MADE_WRONG, at, |finding| {
        let related = finding.related.iter().map(|(place, _)| line(*place));
        related.chain([at(finding)]).collect()
    });
}

/// Takes out findings of the first lint of each pair where the second one tells the same, and has these stand for them:
/// what a lint leaves to another one is found all the same, and may speak against more requirements. A finding of the first
/// is the same as one of the second when the key of that one is among its own.
fn hand_over<K: Eq + Hash>(
    findings: &mut Vec<Finding>,
    pairs: &[(&str, &str)],
    key: impl Fn(&Finding) -> K,
    keys: impl Fn(&Finding) -> Vec<K>,
) {
    let mut heirs: HashMap<(&str, K), usize> = HashMap::new();
    for (at, finding) in findings.iter().enumerate() {
        if pairs.iter().any(|(_, heir)| finding.rule.id == *heir) {
            let first = heirs.entry((finding.rule.id, key(finding))).or_insert(at);
            if findings[*first].level < finding.level {
                *first = at;
            }
        }
    }
    let heir_of = |finding: &Finding| {
        let (_, heir) = pairs.iter().find(|(lint, _)| finding.rule.id == *lint)?;
        let mut at = keys(finding)
            .into_iter()
            .filter_map(|key| heirs.get(&(*heir, key)).copied());
        at.find(|at| findings[*at].level >= finding.level)
    };
    let heirs_of: Vec<Option<usize>> = findings.iter().map(heir_of).collect();
    for (at, heir) in heirs_of.iter().enumerate() {
        let Some(heir) = *heir else { continue };
        let rule = findings[at].rule;
        let stands_for = &mut findings[heir].stands_for;
        if !stands_for.iter().any(|known| known.id == rule.id) {
            stands_for.push(rule);
        }
    }
    let mut told = heirs_of.iter().map(Option::is_none);
    findings.retain(|_| told.next().unwrap_or(true));
}

#[cfg(test)]
mod tests {
    use crate::engine::{Run, Verdict, run};
    use crate::levels::Levels;
    use crate::model::Model;
    use crate::model::testing::library;
    use crate::snapshot::DependencyInput;

    fn verdict(run: &Run, lint: &str) -> Verdict {
        let of = |verdict: &&crate::engine::RuleRun| verdict.rule.id == lint;
        let found = run.verdicts.iter().find(of);
        found.expect("the lint ran").verdict
    }

    #[test]
    fn a_pointer_that_is_made_wrong_is_told_where_it_is_made_and_not_at_every_use() {
        let snapshot = library(
            "unsafe extern \"C\" { fn puts(text: *const std::ffi::c_char) -> i32; }
            pub fn greet() {
                let text = std::ffi::CString::new(\"hello\").unwrap().as_ptr();
                unsafe { puts(text) };
                unsafe { puts(text) };
            }",
        );
        let model = Model::new(&snapshot);
        let rules: Vec<_> = crate::lints::ALL
            .iter()
            .copied()
            .filter(|rule| rule.id.starts_with("dangling_") || rule.id == "invalid_pointer_access")
            .collect();

        let run = run(&model, &rules, &Levels::default());

        let told: Vec<&str> = run.findings.iter().map(|finding| finding.rule.id).collect();
        assert_eq!(told, ["dangling_cstring"]);
        assert_eq!(verdict(&run, "invalid_pointer_access"), Verdict::Fail);
    }

    #[test]
    fn what_a_lint_leaves_to_another_one_is_told_once_and_passes_for_neither() {
        let mut snapshot = library(
            "pub fn unpack(archive: std::fs::File, to: &std::path::Path) -> zip::result::ZipResult<()> {
                let mut archive = zip::ZipArchive::new(archive)?;
                for at in 0..archive.len() {
                    let mut entry = archive.by_index(at)?;
                    let mut out = std::fs::File::create(to.join(entry.name()))?;
                    std::io::copy(&mut entry, &mut out)?;
                }
                Ok(())
            }",
        );
        let native_tls = snapshot.packages[0].dependencies[0].clone();
        snapshot.packages[0].dependencies.push(DependencyInput {
            extern_name: "zip".to_owned(),
            package: "zip".to_owned(),
            requirement: "2".to_owned(),
            ..native_tls
        });
        let model = Model::new(&snapshot);
        let (of, by) = ("path_traversal", "archive_path_traversal");
        let rules: Vec<_> = crate::lints::ALL
            .iter()
            .copied()
            .filter(|rule| [of, by].contains(&rule.id))
            .collect();

        let run = run(&model, &rules, &Levels::default());

        let told: Vec<&str> = run.findings.iter().map(|finding| finding.rule.id).collect();
        assert_eq!(told, [by]);
        let stands_for = run.findings[0].stands_for.iter().map(|rule| rule.id);
        assert_eq!(stands_for.collect::<Vec<_>>(), [of]);
        assert_eq!(verdict(&run, by), Verdict::Fail);
        assert_eq!(verdict(&run, of), Verdict::Fail);
    }
}
