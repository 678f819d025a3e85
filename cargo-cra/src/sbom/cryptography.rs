//! The cryptography that the sources declare with `crypto`, as parts of a bill: one for each algorithm, with its uses.

use std::collections::{BTreeMap, BTreeSet};

use cra_lints::model::Model;
use cra_vocab::algorithm;

/// An algorithm that the product uses, as its sources declare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its name inside of the bill.
    pub reference: String,
    /// Its name, as it is declared.
    pub name: String,
    /// What kind it is, in the words of CycloneDX.
    pub primitive: &'static str,
    /// What it is for.
    pub purposes: BTreeSet<String>,
    /// Why it stays although it is broken, and until when.
    pub legacy: BTreeSet<String>,
    /// Where it is declared.
    pub uses: Vec<Use>,
}

/// A place where an algorithm is declared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// The file, as seen from the workspace.
    pub path: String,
    /// The line, from 1.
    pub line: u32,
    /// The item.
    pub item: String,
}

/// What the code that ships declares, by name.
pub fn declared(model: &Model<'_>) -> Vec<Asset> {
    let mut found: BTreeMap<String, Asset> = BTreeMap::new();
    let promises = model.promises();
    for promise in promises.of("crypto") {
        let file = model.file(promise.item.0);
        let (Some(view), Some(name)) = (model.item_view(promise.item), promise.value("algorithm"))
        else {
            continue;
        };
        if !file.ships() || view.item.test {
            continue;
        }
        let asset = found.entry(name.to_owned()).or_insert_with(|| Asset {
            reference: format!("crypto:{name}"),
            name: name.to_owned(),
            primitive: algorithm::primitive(name),
            purposes: BTreeSet::new(),
            legacy: BTreeSet::new(),
            uses: Vec::new(),
        });
        asset
            .purposes
            .extend(promise.value("purpose").map(str::to_owned));
        asset
            .legacy
            .extend(promise.value("legacy").map(str::to_owned));
        asset.uses.push(Use {
            path: file.path.clone(),
            line: file.line_column(promise.place.span.start).line,
            item: model.item_around(view.place(view.item.span)),
        });
    }
    let mut out: Vec<Asset> = found.into_values().collect();
    out.iter_mut().for_each(|asset| asset.uses.sort());
    out
}
