//! Advisories that do not concern what is shipped: counted by their reason, so that they do not bury the others.

use std::collections::BTreeMap;

use crate::evidence::v1::Finding;

/// The reasons, in the order of the ladder: the word in the record, and the words for people.
const REASONS: [(&str, &str); 4] = [
    ("not-shipped", "not in what is shipped"),
    ("build-only", "only for building"),
    ("other-platform", "for other platforms"),
    ("compiled-out", "with their functions not compiled"),
];

/// How many were folded, by reason.
#[derive(Debug, Default)]
pub(super) struct Folded(BTreeMap<usize, usize>);

impl Folded {
    /// Whether the finding is one of these; it is then counted.
    pub(super) fn takes(&mut self, finding: &Finding) -> bool {
        let reach = finding
            .advisory
            .as_ref()
            .and_then(|facts| facts.reach.as_ref());
        let reason = reach
            .filter(|_| finding.level == "note")
            .and_then(|reach| REASONS.iter().position(|(word, _)| *word == reach.rung));
        if let Some(reason) = reason {
            *self.0.entry(reason).or_default() += 1;
        }
        reason.is_some()
    }

    /// In one line; none when nothing was folded.
    pub(super) fn words(&self) -> Option<String> {
        let all = self.0.values().sum::<usize>();
        let parts: Vec<String> = self
            .0
            .iter()
            .map(|(reason, count)| format!("{count} {}", REASONS[*reason].1))
            .collect();
        let (noun, verb) = match all {
            0 => return None,
            1 => ("advisory", "does"),
            _ => ("advisories", "do"),
        };
        Some(format!(
            "{all} {noun} {verb} not concern what is shipped: {}",
            parts.join(", ")
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::testing;

    #[test]
    fn what_does_not_concern_the_product_is_counted_by_its_reason() {
        let record = testing::full();
        let mut finding = record
            .findings
            .into_iter()
            .find(|finding| finding.advisory.is_some())
            .expect("one is about a dependency");
        let mut folded = Folded::default();
        assert!(!folded.takes(&finding) && folded.words().is_none());
        finding.level = "note".to_owned();
        for rung in [
            "compiled-out",
            "not-shipped",
            "not-shipped",
            "unknown",
            "not-reached",
        ] {
            let reach = finding
                .advisory
                .as_mut()
                .and_then(|facts| facts.reach.as_mut());
            reach.expect("it says").rung = rung.to_owned();
            assert_eq!(
                folded.takes(&finding),
                !matches!(rung, "unknown" | "not-reached")
            );
        }
        assert_eq!(
            folded.words().as_deref(),
            Some(
                "3 advisories do not concern what is shipped: 2 not in what is shipped, 1 with their functions not compiled"
            )
        );
    }
}
