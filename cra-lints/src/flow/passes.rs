//! What the analysis found.

use std::sync::PoisonError;

use rayon::prelude::*;

use super::analysis::{Analysis, Options, Read};
use super::api::Row;
use super::kinds::SinkKind;
use super::summary::Hit;
use super::taint::{Origin, Sinks};
use crate::model::Model;
use crate::model::place::{FileId, Place};
use crate::model::syntax::ItemId;

/// What the analysis found.
#[derive(Debug, Default)]
pub struct Flow {
    /// Values that reached places where lints look, by place.
    pub hits: Vec<Hit>,
    /// How many functions were read.
    pub functions: usize,
    /// Functions of which something was left out because it was too much, and for which sinks.
    pub cut: Vec<((FileId, ItemId), Sinks)>,
    /// Rows that spoke of something in the workspace.
    pub rows: Vec<Row>,
}

impl Flow {
    /// Follows values through all functions of the workspace that ship, to the sinks that are `wanted`.
    pub fn new(model: &Model<'_>, options: &Options, wanted: Sinks) -> Self {
        let analysis = Analysis::new(model, options.clone(), wanted);
        let mut read: Vec<Read> = Vec::new();
        for (at, layer) in analysis.program.layers.iter().enumerate() {
            analysis.order.begin(at);
            let readings: Vec<Vec<Read>> = layer
                .par_iter()
                .map(|group| analysis.read_group(group))
                .collect();
            read.extend(readings.into_iter().flatten());
        }
        analysis.order.begin(analysis.program.layers.len());
        analysis.read_uncalled(&mut read);
        let mut hits = analysis.constants.into_hits();
        let mut cut = Vec::new();
        for reading in read {
            hits.extend(reading.hits);
            if reading.cut != Sinks::NONE {
                cut.push((analysis.program.functions[reading.function].id, reading.cut));
            }
        }
        hits.sort_by_key(order);
        hits.dedup_by(|a, b| {
            let same = order(a) == order(b);
            if same {
                b.conditional &= a.conditional;
            }
            same
        });
        cut.sort_unstable();
        let mut rows: Vec<Row> = analysis
            .seen
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
            .into_iter()
            .collect();
        rows.sort_unstable();
        Self {
            hits,
            functions: analysis.program.functions.len(),
            cut,
            rows,
        }
    }
}

/// What hits are sorted by, and the same for those that are told once.
fn order(hit: &Hit) -> (Place, SinkKind, Origin, Place) {
    (hit.place, hit.sink, hit.taint.origin, hit.taint.site)
}
