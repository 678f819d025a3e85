//! Outputs without what differs from machine to machine or with every new lint: paths, versions, digests of rules.

use serde_json::{Map, Value};

use crate::support::{Ground, advisories};

/// What is replaced, and by what.
pub(crate) struct Mask {
    pairs: Vec<(String, &'static str)>,
}

impl Mask {
    /// For the outputs of runs on this ground.
    pub(crate) fn new(ground: &Ground) -> Self {
        let pairs = vec![
            (ground.root().display().to_string(), "[root]"),
            (ground.around().display().to_string(), "[around]"),
            (advisories(), "[advisories]"),
            (
                format!("cargo-cra {}", env!("CARGO_PKG_VERSION")),
                "cargo-cra [version]",
            ),
        ];
        Self { pairs }
    }

    /// A text.
    pub(crate) fn text(&self, text: &str) -> String {
        self.pairs
            .iter()
            .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
    }

    /// Cargo's messages, one below the other.
    pub(crate) fn messages(&self, messages: &[Value]) -> String {
        let shown: Vec<String> = messages.iter().map(|message| self.shown(message)).collect();
        shown.join("\n")
    }

    /// A SARIF log without the texts of its rules and taxonomies: those have tests of their own.
    pub(crate) fn log(&self, log: &Value) -> String {
        let run = &log["runs"][0];
        let mut out = Map::new();
        for key in [
            "automationDetails",
            "invocations",
            "originalUriBaseIds",
            "properties",
            "artifacts",
        ] {
            out.insert(key.to_owned(), run[key].clone());
        }
        let results = list(&run["results"]).map(|result| {
            let mut result = result.clone();
            let rule = result["ruleIndex"]
                .as_u64()
                .and_then(|at| usize::try_from(at).ok());
            let rule = rule.map_or(&Value::Null, |at| &run["tool"]["driver"]["rules"][at]);
            assert_eq!(rule["id"], result["ruleId"], "the index leads to the rule");
            without(&mut result, &["ruleIndex"]);
            result
        });
        out.insert("results".to_owned(), results.collect());
        self.shown(&Value::Object(out))
    }

    /// A record without what every run has in the same way: lints and verdicts that say nothing of note, and claims.
    pub(crate) fn record(&self, record: &Value) -> String {
        let mut out = record.clone();
        without(&mut out, &["rules"]);
        without(&mut out["tool"], &["version", "rules_digest"]);
        without(&mut out["inputs"], &["toolchain"]);
        let of_note =
            |check: &&Value| check["verdict"] != "pass" && check["verdict"] != "not applicable";
        out["checks"] = list(&record["checks"]).filter(of_note).cloned().collect();
        for requirement in out["requirements"].as_array_mut().into_iter().flatten() {
            without(
                requirement,
                &["paraphrase", "url", "reference", "title", "question"],
            );
            requirement["claims"] = list(&requirement["claims"])
                .filter(|claim| claim["strength"] != "analysed")
                .cloned()
                .collect();
        }
        self.shown(&out)
    }

    /// A page without the paraphrases of the law and the claims of lints.
    pub(crate) fn page(&self, page: &str, record: &Value) -> String {
        let text = |value: &Value| value.as_str().map(str::to_owned).unwrap_or_default();
        let digest = text(&record["tool"]["rules_digest"]);
        let toolchain = text(&record["inputs"]["toolchain"]);
        let lints = format!("{} lints", list(&record["rules"]).count());
        assert!(
            page.contains(&digest) && page.contains(&toolchain) && page.contains(&lints),
            "the page says what made it"
        );
        let kept = page.lines().filter(|line| {
            !line.starts_with("  - **analysed**") && !line.starts_with("In our words:")
        });
        let kept: String = kept.map(|line| format!("{line}\n")).collect();
        self.text(&kept)
            .replace(&digest, "[rules]")
            .replace(&toolchain, "[toolchain]")
            .replace(&lints, "[n] lints")
    }

    fn shown(&self, value: &Value) -> String {
        let mut out = String::new();
        write(&sorted(value), 0, &mut out);
        self.text(&out)
    }
}

/// What fits on a line stands on one: the snapshots are for people to read.
fn write(value: &Value, depth: usize, out: &mut String) {
    const WIDTH: usize = 140;
    let line = value.to_string();
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => object
            .iter()
            .map(|(key, value)| (format!("{key:?}: "), value))
            .collect(),
        Value::Array(values) => values.iter().map(|value| (String::new(), value)).collect(),
        _ => Vec::new(),
    };
    if children.is_empty() || line.len() + 2 * depth <= WIDTH {
        out.push_str(&line);
        return;
    }
    let (open, close) = if value.is_object() {
        ("{", "}")
    } else {
        ("[", "]")
    };
    out.push_str(open);
    for (at, (key, value)) in children.into_iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        out.push_str(&key);
        write(value, depth + 1, out);
    }
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
    out.push_str(close);
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn without(value: &mut Value, keys: &[&str]) {
    if let Some(object) = value.as_object_mut() {
        object.retain(|key, _| !keys.contains(&key.as_str()));
    }
}

/// With its keys in order, whatever else is built at the same time asks of the JSON library.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let mut pairs: Vec<_> = object.iter().collect();
            pairs.sort_by_key(|(key, _)| *key);
            pairs
                .into_iter()
                .map(|(key, value)| (key.clone(), sorted(value)))
                .collect()
        }
        Value::Array(values) => values.iter().map(sorted).collect(),
        other => other.clone(),
    }
}
