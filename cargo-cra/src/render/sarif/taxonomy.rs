//! The two lists that rules point to: weaknesses of CWE, and the essential requirements of Annex I.

use std::collections::{BTreeMap, BTreeSet};

use cra_vocab::{Cwe, cwe, requirement};
use serde_json::{Value, json};

use super::object;
use crate::evidence::v1::{Record, Rule};

/// UUID version 5 of `https://cwe.mitre.org/` in the namespace of URLs.
const CWE_GUID: &str = "ec480a2c-8267-5d90-affc-401687cd64b0";

/// UUID version 5 of `https://eur-lex.europa.eu/eli/reg/2024/2847/oj` in the namespace of URLs.
const CRA_GUID: &str = "3d18cdc5-0fa1-5e29-8573-527eb78d11f0";

/// The taxa that a record speaks of, and where they stand in their lists.
pub(super) struct Taxa<'a> {
    cwe: BTreeMap<u16, usize>,
    cra: BTreeMap<&'a str, usize>,
    record: &'a Record,
}

impl<'a> Taxa<'a> {
    /// The taxa of all rules, and all requirements.
    pub(super) fn of(record: &'a Record) -> Self {
        let numbers: BTreeSet<u16> = record
            .rules
            .iter()
            .flat_map(|rule| rule.cwe.iter().copied())
            .collect();
        Self {
            cwe: numbers.into_iter().zip(0..).collect(),
            cra: record
                .requirements
                .iter()
                .enumerate()
                .map(|(at, point)| (point.id.as_str(), at))
                .collect(),
            record,
        }
    }

    /// For `run.taxonomies`, in the order that [`references`](Self::references) counts on.
    pub(super) fn describe(&self) -> Value {
        json!([
            {
                "name": "CWE",
                "organization": "MITRE",
                "guid": CWE_GUID,
                "informationUri": "https://cwe.mitre.org/",
                "shortDescription": { "text": "Common Weakness Enumeration; titles are paraphrased." },
                "isComprehensive": false,
                "taxa": self.cwe.keys().map(|number| weakness(*number)).collect::<Value>(),
            },
            {
                "name": "CRA",
                "version": "Regulation (EU) 2024/2847",
                "organization": "European Union",
                "guid": CRA_GUID,
                "informationUri": "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
                "shortDescription": {
                    "text": "Essential cybersecurity requirements of Annex I to the Cyber Resilience Act; titles and \
                             texts are paraphrases, and only the Official Journal is authentic."
                },
                "isComprehensive": true,
                "taxa": self.record.requirements.iter().map(|point| json!({
                    "id": point.id,
                    "name": point.reference,
                    "shortDescription": { "text": point.title },
                    "fullDescription": { "text": point.paraphrase },
                    "helpUri": point.url,
                })).collect::<Value>(),
            },
        ])
    }

    /// For `driver.supportedTaxonomies`.
    pub(super) fn references(&self) -> Value {
        json!([component(0), component(1)])
    }

    /// For `rule.relationships`: CWE is the wider family, a requirement is what the rule is relevant to.
    pub(super) fn relationships(&self, rule: &Rule) -> Value {
        let of =
            |kind: &'static str| move |target: Value| json!({ "target": target, "kinds": [kind] });
        self.weaknesses(rule)
            .map(of("superset"))
            .chain(self.requirements(rule).map(of("relevant")))
            .collect()
    }

    /// For `result.taxa`.
    pub(super) fn references_of(&self, rule: &Rule) -> Value {
        self.weaknesses(rule)
            .chain(self.requirements(rule))
            .collect()
    }

    fn weaknesses(&self, rule: &Rule) -> impl Iterator<Item = Value> {
        rule.cwe.iter().filter_map(|number| {
            let index = self.cwe.get(number)?;
            Some(json!({ "id": format!("CWE-{number}"), "index": index, "toolComponent": component(0) }))
        })
    }

    fn requirements(&self, rule: &Rule) -> impl Iterator<Item = Value> {
        rule.requirements.iter().filter_map(|id| {
            let index = self.cra.get(id.as_str())?;
            Some(json!({ "id": id, "index": index, "toolComponent": component(1) }))
        })
    }
}

/// The tags by which pages filter: `external/cwe/cwe-798`, `cra/annex-i/part-i/2/e`.
pub(super) fn tags(rule: &Rule) -> Vec<String> {
    let weaknesses = rule
        .cwe
        .iter()
        .map(|&number| Cwe { number, title: "" }.sarif_tag());
    let requirements = rule
        .requirements
        .iter()
        .filter_map(|id| requirement::find(id))
        .map(|known| known.sarif_tag());
    std::iter::once("security".to_owned())
        .chain(weaknesses)
        .chain(requirements)
        .collect()
}

fn component(index: usize) -> Value {
    let (name, guid) = [("CWE", CWE_GUID), ("CRA", CRA_GUID)][index];
    json!({ "name": name, "index": index, "guid": guid })
}

fn weakness(number: u16) -> Value {
    let known = cwe::find(number);
    object([
        ("id", json!(format!("CWE-{number}"))),
        (
            "shortDescription",
            known.map_or(Value::Null, |known| json!({ "text": known.title })),
        ),
        ("helpUri", json!(Cwe { number, title: "" }.url())),
    ])
}
