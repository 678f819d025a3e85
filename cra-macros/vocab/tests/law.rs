//! Holds the catalogue to what the law says and to what the rest of the tool relies on.

use std::collections::BTreeSet;

use cra_vocab::{Date, EvidenceKind, Judge, Requirement, article, cwe, requirement};

fn ids(wanted: impl Fn(&Requirement) -> bool) -> Vec<&'static str> {
    requirement::ALL
        .iter()
        .filter(|one| wanted(one))
        .map(|one| one.id)
        .collect()
}

#[test]
fn there_are_twenty_two_requirements_in_order() {
    let part_one = ["I.1".to_owned()]
        .into_iter()
        .chain(('a'..='m').map(|c| format!("I.2.{c}")));
    let part_two = (1..=8).map(|number| format!("II.{number}"));
    let expected: Vec<String> = part_one.chain(part_two).collect();
    assert_eq!(ids(|_| true), expected);
    assert!(requirement::ALL.is_sorted());
}

#[test]
fn only_properties_of_the_product_may_be_not_applicable() {
    let product: Vec<&str> = ids(|one| one.id.starts_with("I.2."));
    assert_eq!(product.len(), 13);
    assert_eq!(ids(|one| one.may_be_not_applicable), product);
    assert_eq!(ids(|one| one.tailor_made), ["I.2.b", "II.8"]);
}

#[test]
fn the_standardisation_request_counts_part_one_then_part_two() {
    for (index, one) in (1..=14).zip(requirement::ALL) {
        assert_eq!(one.m606_line, index, "{one}");
    }
    assert!(
        requirement::ALL
            .iter()
            .skip(14)
            .all(|one| one.m606_line == 15)
    );
}

#[test]
fn every_requirement_can_be_shown_judged_and_asked_about() {
    for one in requirement::ALL {
        assert!(
            one.title.split_whitespace().count() <= 6,
            "{one}: {}",
            one.title
        );
        assert!(one.paraphrase.ends_with('.'), "{one}");
        assert!(one.question.ends_with('?'), "{one}");
        assert!(one.reference.starts_with("Annex I, Part I"), "{one}");
        assert_eq!(one.url, "https://eur-lex.europa.eu/eli/reg/2024/2847/oj");
        assert!(one.judged_by.contains(&Judge::Person), "{one}");
        assert!(one.judged_by.is_sorted(), "{one}");
        assert!(
            !one.evidence.is_empty() && !one.evidence_for.is_empty(),
            "{one}"
        );
        assert!(!one.evidence_against.is_empty(), "{one}");
        assert!((1..=4).contains(&one.minimum_strength), "{one}");
        for (number, atom) in (1..).zip(one.atoms) {
            assert_eq!(atom.id, format!("{}#{number}", one.id));
        }
        assert_ne!(one.atoms.len(), 1, "{one} is split into a single part");
        for (name, kinds) in [("evidence", one.evidence.len()), ("cwe", one.cwe.len())] {
            let unique = match name {
                "evidence" => one.evidence.iter().collect::<BTreeSet<_>>().len(),
                _ => one.cwe.iter().collect::<BTreeSet<_>>().len(),
            };
            assert_eq!(unique, kinds, "{one} says one {name} twice");
        }
    }
    assert!(requirement::II_1.evidence.contains(&EvidenceKind::Sbom));
}

#[test]
fn requirements_are_found_by_id_and_by_part() {
    for one in requirement::ALL {
        assert_eq!(requirement::find(one.id), Some(one));
        assert_eq!(requirement::find(&one.id.to_lowercase()), Some(one));
        for atom in one.atoms {
            assert_eq!(requirement::find(atom.id), Some(one));
        }
    }
    for wrong in [
        "", "I", "I.2", "I.2.n", "I.2.e#4", "I.2.e#0", "I.2.e#", "I.2.a#1", "II.9", " I.1",
    ] {
        assert_eq!(requirement::find(wrong), None, "{wrong:?}");
    }
}

#[test]
fn tags_follow_the_tree_of_the_annex() {
    assert_eq!(requirement::I_1.sarif_tag(), "cra/annex-i/part-i/1");
    assert_eq!(requirement::I_2_E.sarif_tag(), "cra/annex-i/part-i/2/e");
    assert_eq!(requirement::II_5.sarif_tag(), "cra/annex-i/part-ii/5");
    assert_eq!(
        cwe::find(89).map(|one| one.sarif_tag()).as_deref(),
        Some("external/cwe/cwe-089")
    );
    assert_eq!(
        cwe::find(1395).map(|one| one.to_string()).as_deref(),
        Some("CWE-1395")
    );
}

#[test]
fn weaknesses_are_found_by_number() {
    assert!(cwe::ALL.is_sorted_by_key(|one| one.number));
    for one in cwe::ALL {
        assert_eq!(cwe::find(one.number), Some(one));
    }
    assert_eq!(cwe::find(0), None);
    for one in requirement::ALL {
        for number in one.cwe {
            assert!(cwe::find(*number).is_some(), "{one} names CWE-{number}");
        }
    }
}

#[test]
fn points_are_found_and_connected() {
    let mut seen = BTreeSet::new();
    for one in article::ALL {
        assert!(seen.insert(one.id), "{one} stands twice");
        assert_eq!(article::find(&one.id.to_lowercase()), Some(one));
        assert!(
            requirement::find(one.id).is_none(),
            "{one} is a requirement too"
        );
        if let Some(since) = one.since {
            assert!(since.parse::<Date>().is_ok(), "{one}: {since}");
        }
    }
    let see = article::ALL.iter().map(|one| (one.id, one.see));
    for (id, see) in see.chain(requirement::ALL.iter().map(|one| (one.id, one.see))) {
        for other in see {
            let known = article::find(other).is_some() || requirement::find(other).is_some();
            assert!(known && *other != id, "{id} refers to {other}");
        }
    }
}

#[test]
fn the_points_that_are_often_got_wrong_are_right() {
    let point = |id: &str| article::find(id).unwrap_or_else(|| panic!("{id} is missing"));
    for (id, words) in [
        ("A13.8", "at least five years"),
        (
            "A13.9",
            "ten years or for the rest of the support period, whichever is longer",
        ),
        ("A13.19", "at least month and year"),
        ("A14.2.a", "at most 24 hours after becoming aware"),
        ("A14.2.b", "at most 72 hours after becoming aware"),
        (
            "A14.2.c",
            "at most 14 days after a fix or mitigation becomes available",
        ),
        ("A14.4.a", "at most 24 hours after becoming aware"),
        ("A14.4.b", "at most 72 hours after becoming aware"),
        (
            "A14.4.c",
            "at most one month after the 72-hour notification was submitted",
        ),
        ("A64.2", "EUR 15 000 000 or 2.5 %"),
        ("A64.10.a", "paragraphs 2 to 9"),
    ] {
        assert!(
            point(id)
                .text
                .to_lowercase()
                .contains(&words.to_lowercase()),
            "{id}: {}",
            point(id).text
        );
    }
    for (id, since) in [
        ("A14.2.a", "2026-09-11"),
        ("A24.3", "2027-12-11"),
        ("A13.1", "2027-12-11"),
    ] {
        assert_eq!(point(id).since, Some(since), "{id}");
    }
    assert!(
        article::ALL
            .iter()
            .filter(|one| one.id.starts_with("A14."))
            .all(|one| one.since == Some("2026-09-11"))
    );
}

#[test]
fn the_annexes_are_whole() {
    let count = |prefix: &str| {
        article::ALL
            .iter()
            .filter(|one| one.id.starts_with(prefix))
            .count()
    };
    for (prefix, points) in [
        ("A13.", 25),
        ("AII.", 9 + 6),
        ("AV.", 8),
        ("AVI.", 4),
        ("AVII.", 8 + 7),
        ("C1.", 19),
        ("C2.", 4),
        ("C4.", 3),
    ] {
        assert_eq!(count(prefix), points, "{prefix}");
    }
}
