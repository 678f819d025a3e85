//! Tests of the whole log.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::*;
use crate::render::testing::{self, rendered};

fn run(record: &Record) -> Value {
    let log: Value = serde_json::from_str(&rendered(render, record)).unwrap();
    log["runs"][0].clone()
}

fn snapshot(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap()
}

#[test]
fn results_of_a_full_record() {
    assert_snapshot!(snapshot(&run(&testing::full())["results"]));
}

#[test]
fn the_run_of_a_full_record() {
    let mut run = run(&testing::full());
    run["results"] = Value::Null;
    run["taxonomies"][1]["taxa"]
        .as_array_mut()
        .unwrap()
        .truncate(1);
    run["tool"]["driver"]["rules"]
        .as_array_mut()
        .unwrap()
        .truncate(1);
    assert_snapshot!(snapshot(&run));
}

/// The official schema knows nothing of indexes, so the next test follows those.
#[test]
fn the_official_schema_accepts_every_log() {
    const SCHEMA: &str = include_str!("../../../tests/schemas/sarif-2.1.0.json");
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.enable_format_assertions();
    compiler
        .add_resource("mem:///sarif.json", serde_json::from_str(SCHEMA).unwrap())
        .unwrap();
    let schema = compiler.compile("mem:///sarif.json", &mut schemas).unwrap();
    let mut empty = testing::nothing();
    empty.advisories = None;
    empty.inputs.commit = None;
    empty.inputs.lock_digest = None;
    empty.packages.clear();
    empty.rules.clear();
    empty.requirements.clear();
    for record in [
        testing::full(),
        testing::clean(),
        testing::hostile(),
        testing::nothing(),
        empty,
    ] {
        for form in [render, render_open] {
            let log: Value = serde_json::from_str(&rendered(form, &record)).unwrap();
            if let Err(error) = schemas.validate(&log, schema) {
                panic!("{error:#}");
            }
        }
    }
    // The validator must be able to refuse.
    let mut wrong: Value = serde_json::from_str(&rendered(render, &testing::full())).unwrap();
    wrong["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] =
        json!(0);
    assert!(schemas.validate(&wrong, schema).is_err());
    let mut wrong: Value = serde_json::from_str(&rendered(render, &testing::full())).unwrap();
    wrong["runs"][0]["artifacts"][0]["location"]["uri"] = json!("a b");
    assert!(schemas.validate(&wrong, schema).is_err());
}

#[test]
fn every_index_leads_to_what_it_names() {
    for record in [testing::full(), testing::hostile(), testing::nothing()] {
        let run = run(&record);
        follow(&run, &run);
    }
}

/// Looks up each reference below `value` in `run` and compares the names.
fn follow(value: &Value, run: &Value) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| follow(item, run)),
        Value::Object(members) => {
            let index = |key: &str| {
                members
                    .get(key)
                    .and_then(Value::as_u64)
                    .map(|at| usize::try_from(at).unwrap())
            };
            if let Some(at) = index("ruleIndex") {
                assert_eq!(run["tool"]["driver"]["rules"][at]["id"], members["ruleId"]);
            }
            if let Some(at) = index("index") {
                let (list, key) = match (members.get("toolComponent"), members.contains_key("uri"))
                {
                    (Some(component), _) => {
                        let taxonomy =
                            usize::try_from(component["index"].as_u64().unwrap()).unwrap();
                        (&run["taxonomies"][taxonomy]["taxa"], "id")
                    }
                    (None, true) => {
                        assert_eq!(run["artifacts"][at]["location"]["uri"], members["uri"]);
                        return;
                    }
                    (None, false) if members.contains_key("guid") => {
                        assert_eq!(run["taxonomies"][at]["guid"], members["guid"]);
                        (&run["taxonomies"], "name")
                    }
                    (None, false) => (&run["tool"]["driver"]["rules"], "id"),
                };
                assert_eq!(list[at][key], members[key], "{members:?}");
            }
            members.values().for_each(|member| follow(member, run));
        }
        _ => {}
    }
}

#[test]
fn all_rules_are_listed_with_tags_and_severity() {
    let run = run(&testing::full());
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), 5);
    assert_eq!(
        rules[0]["properties"]["tags"],
        json!([
            "security",
            "external/cwe/cwe-798",
            "external/cwe/cwe-089",
            "cra/annex-i/part-i/2/d",
            "cra/annex-i/part-i/2/e"
        ])
    );
    let severities: Vec<&str> = rules
        .iter()
        .map(|rule| rule["properties"]["security-severity"].as_str().unwrap())
        .collect();
    assert_eq!(severities, ["8.0", "8.0", "5.0", "2.0", "2.0"]);
    assert_eq!(
        rules[4]["defaultConfiguration"],
        json!({ "enabled": false })
    );
}

#[test]
fn a_changed_level_is_an_override() {
    let mut record = testing::full();
    assert_eq!(
        run(&record)["invocations"][0]["ruleConfigurationOverrides"],
        Value::Null
    );
    record.rules[2].level = "deny".to_owned();
    assert_eq!(
        run(&record)["invocations"][0]["ruleConfigurationOverrides"],
        json!([{ "descriptor": { "id": "weak_hash", "index": 2 }, "configuration": { "enabled": true, "level": "error" } }])
    );
}

#[test]
fn accepted_findings_are_suppressed_or_left_out() {
    let record = testing::full();
    let results = run(&record)["results"].clone();
    let kinds: Vec<&Value> = results
        .as_array()
        .unwrap()
        .iter()
        .map(|result| &result["suppressions"])
        .collect();
    assert_eq!(kinds.len(), 6);
    assert_eq!(kinds[0][0]["kind"], "external");
    assert_eq!(kinds[5][0]["kind"], "inSource");
    assert_eq!(kinds[5][0]["justification"], "the peer cannot be changed");
    assert_eq!(kinds[1], &json!([]));
    let open: Value = serde_json::from_str(&rendered(render_open, &record)).unwrap();
    assert_eq!(open["runs"][0]["results"].as_array().unwrap().len(), 4);
    assert!(!rendered(render_open, &record).contains("justification"));
}

#[test]
fn a_run_that_saw_nothing_was_not_successful() {
    let invocation = run(&testing::nothing())["invocations"][0].clone();
    assert_eq!(invocation["executionSuccessful"], false);
    assert_eq!(
        invocation["toolExecutionNotifications"][0]["level"],
        "error"
    );
}

#[test]
fn places_are_exact_and_uris_encoded() {
    let results = run(&testing::full())["results"].clone();
    let log = &results[2]["relatedLocations"][2]["physicalLocation"];
    assert_eq!(
        log["artifactLocation"]["uri"],
        "gateway/src/log%20f%C3%BCr%20alle.rs"
    );
    assert_eq!(log["region"]["snippet"]["text"], "PASSWORD");
    let cast = &results[4]["locations"][0]["physicalLocation"];
    assert_eq!(
        cast["region"]["snippet"]["text"],
        "match m {\n        Some(m) => m,\n        None => 0,\n    } as u8"
    );
    // An emoji of two code points takes two columns.
    assert_eq!(
        results[5]["locations"][0]["physicalLocation"]["region"]["startColumn"],
        27
    );
}

#[test]
fn a_way_is_a_flow_from_the_source_to_the_place() {
    let results = run(&testing::full())["results"].clone();
    let weak = &results[3];
    let steps = weak["codeFlows"][0]["threadFlows"][0]["locations"]
        .as_array()
        .unwrap();
    let said: Vec<&Value> = steps
        .iter()
        .map(|step| &step["location"]["message"]["text"])
        .collect();
    assert_eq!(said, ["a password", "reaches `compute`"]);
    let place = |location: &Value| location["physicalLocation"]["region"].clone();
    assert_eq!(
        place(&steps[1]["location"]),
        place(&weak["locations"][0]),
        "the flow ends where the finding is"
    );
    // Pages that show no flows show the steps as related places.
    assert_eq!(
        place(&weak["relatedLocations"][0]),
        place(&steps[0]["location"])
    );
    assert_eq!(results[2]["codeFlows"], Value::Null);
}

#[test]
fn hostile_text_is_spelt_out_and_sources_come_back_exactly() {
    let record = testing::hostile();
    testing::assert_harmless(&rendered(render, &record));
    let result = run(&record)["results"][0].clone();
    let context = &result["locations"][0]["physicalLocation"]["contextRegion"];
    assert_eq!(
        context["snippet"]["text"],
        record.findings[0].primary.text[0]
    );
    let message = result["message"]["text"].as_str().unwrap();
    testing::assert_harmless(message);
    assert!(
        message.contains("\\[click\\](https://evil.example/)") && message.contains("{{0}}"),
        "{message}"
    );
    let inserted =
        &result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"];
    assert_eq!(inserted, "\u{1b}[5m\u{202e}\r\n\tblink");
}

#[test]
fn the_root_is_told_only_when_known() {
    assert_eq!(
        run(&testing::full())["originalUriBaseIds"]["SRCROOT"]["uri"],
        "file:///home/me/my%20w%C3%B6rk/"
    );
    let log = testing::rendered_with(render, &testing::full(), &Options::default());
    let log: Value = serde_json::from_str(&log).unwrap();
    assert_eq!(
        log["runs"][0]["originalUriBaseIds"]["SRCROOT"]["uri"],
        Value::Null
    );
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    assert_eq!(
        rendered(render, &testing::full()),
        rendered(render, &testing::full())
    );
}
