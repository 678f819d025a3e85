//! What the analysis found: all that it was asked for, read once, and once more what that left out.

use std::sync::PoisonError;

use rayon::prelude::*;

use super::analysis::{Analysis, LARGE_GROUP, Options, Read};
use super::api::Row;
use super::hits::{Telling, worth_telling};
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

/// Programs with more functions than this are not read a second time: nobody waits for that.
const LARGEST: usize = 3000;

impl Flow {
    /// Follows values through all functions of the workspace that ship, to the sinks that are `wanted`. Where that had to
    /// leave something out, once more to those sinks alone, and more thoroughly.
    pub fn new(model: &Model<'_>, options: &Options, wanted: Sinks) -> Self {
        let Pass { mut flow, open, .. } = Pass::new(model, options, wanted, Telling::Usual);
        let again = worth_telling(open).both(wanted);
        if again != Sinks::NONE && flow.functions <= LARGEST {
            let pass = Pass::new(model, options, again, Telling::Thorough);
            flow.replace(pass.whole, pass.flow);
        }
        flow
    }

    /// Takes what another pass says of some sinks.
    fn replace(&mut self, sinks: Sinks, other: Self) {
        self.hits.retain(|hit| !sinks.has(hit.sink));
        let hits = other.hits.into_iter().filter(|hit| sinks.has(hit.sink));
        self.hits.extend(hits);
        self.hits.sort_by_key(order);
        for (_, cut) in &mut self.cut {
            *cut = cut.without(sinks);
        }
        self.cut.retain(|(_, cut)| *cut != Sinks::NONE);
        self.cut.sort_unstable();
        self.rows.extend(other.rows);
        self.rows.sort_unstable();
        self.rows.dedup();
    }
}

/// All functions read once.
struct Pass {
    flow: Flow,
    /// The sinks for which nothing was left out.
    whole: Sinks,
    /// Those for which something was, but might not be where functions tell each other more.
    open: Sinks,
}

impl Pass {
    /// Reads all functions, or as many as it takes to know that something is left out for every sink that is wanted.
    fn new(model: &Model<'_>, options: &Options, wanted: Sinks, telling: Telling) -> Self {
        let analysis = Analysis::new(model, options.clone(), wanted, telling);
        let mut read: Vec<Read> = Vec::new();
        let (mut whole, mut entangled) = (wanted, Sinks::NONE);
        for (at, layer) in analysis.program.layers.iter().enumerate() {
            analysis.order.begin(at);
            let readings: Vec<Vec<Read>> = layer
                .par_iter()
                .map(|group| analysis.read_group(group))
                .collect();
            for reading in readings.iter().flatten() {
                whole = whole.without(reading.cut);
            }
            for reading in readings.iter().filter(|group| group.len() > LARGE_GROUP) {
                let cut = reading.iter().map(|reading| reading.cut);
                entangled = cut.fold(entangled, Sinks::with);
            }
            read.extend(readings.into_iter().flatten());
            if whole == Sinks::NONE && telling == Telling::Thorough {
                break;
            }
        }
        analysis.order.begin(analysis.program.layers.len());
        analysis.read_uncalled(&mut read);
        let mut hits = analysis.constants.into_hits();
        let mut cut = Vec::new();
        for reading in read {
            hits.extend(reading.hits);
            whole = whole.without(reading.cut);
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
        // What was too long to be read to its end is so once more.
        let open = cut.iter().map(|(_, sinks)| *sinks);
        let open = open
            .filter(|sinks| *sinks != Sinks::ALL)
            .fold(Sinks::NONE, Sinks::with)
            .without(entangled);
        let flow = Flow {
            hits,
            functions: analysis.program.functions.len(),
            cut,
            rows,
        };
        Self { flow, whole, open }
    }
}

/// What hits are sorted by, and the same for those that are told once.
fn order(hit: &Hit) -> (Place, SinkKind, Origin, Place) {
    (hit.place, hit.sink, hit.taint.origin, hit.taint.site)
}
