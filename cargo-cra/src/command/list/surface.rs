//! `cargo cra list surface`: the inventory of interfaces and data, declared or only found.

use cra_lints::flow::ways_in;
use cra_lints::model::Model;
use serde_json::{Value, json};

use crate::cli::{Selection, World};
use crate::config::Config;
use crate::gather;
use crate::stop::Stop;

/// One line of the inventory.
pub(super) struct Line {
    part: &'static str,
    item: String,
    detail: String,
    declared: bool,
    path: String,
    line: u32,
}

/// Reads a workspace.
///
/// # Errors
/// When it cannot be read.
pub(super) fn read(selection: &Selection) -> Result<Vec<Line>, Stop> {
    let gathered = gather::gather(selection, &World::default(), &|_| {})?;
    let model = Model::new(&gathered.snapshot);
    let config = Config::read(&gathered.snapshot)?;
    let mut more = ways_in::registered(&model);
    more.extend(ways_in::messages(&model, &config.flow));
    let lines = model.surface(None, more).into_iter().filter_map(|spot| {
        let view = model.item_view(spot.item)?;
        let file = model.file(spot.place.file);
        Some(Line {
            part: spot.part.attribute(),
            item: view.item.name.to_string(),
            detail: spot.detail,
            declared: spot.declared,
            path: file.path.clone(),
            line: file.line_column(spot.place.span.start).line,
        })
    });
    let mut lines: Vec<Line> = lines.collect();
    lines.sort_by(|a, b| (a.part, &a.path, a.line).cmp(&(b.part, &b.path, b.line)));
    Ok(lines)
}

pub(super) fn rows(lines: &[Line]) -> Vec<Vec<String>> {
    let head = ["PART", "DECLARED", "ITEM", "PLACE", "DETAIL"].map(str::to_owned);
    let row = |line: &Line| {
        let declared = if line.declared { "yes" } else { "no" };
        vec![
            line.part.to_owned(),
            declared.to_owned(),
            line.item.clone(),
            format!("{}:{}", line.path, line.line),
            line.detail.clone(),
        ]
    };
    std::iter::once(head.to_vec())
        .chain(lines.iter().map(row))
        .collect()
}

pub(super) fn values(lines: &[Line]) -> Vec<Value> {
    let value = |line: &Line| {
        json!({
            "part": line.part,
            "declared": line.declared,
            "item": line.item,
            "detail": line.detail,
            "path": line.path,
            "line": line.line,
        })
    };
    lines.iter().map(value).collect()
}
