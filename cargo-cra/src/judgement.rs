//! The judgement: from everything that was gathered to the record. It looks at its input and at nothing else.

use cra_lints::ledger::{Acceptances, settle};
use cra_lints::lints::ALL;
use cra_lints::model::Model;
use cra_lints::snapshot::Snapshot;
use cra_lints::{assess, engine};
use cra_vocab::Date;
use serde::{Deserialize, Serialize};

use crate::cli::LevelFlags;
use crate::config::Config;
use crate::evidence::v1::Record;
use crate::evidence::{self, Facts};
use crate::stop::Stop;
use crate::triage;
use crate::triage::foreign::Ignored;

/// All that a judgement depends on, apart from the program. Equal inputs have equal judgements: whatever else one should
/// come to depend on must become a field.
#[derive(Debug, Clone, Copy, Hash)]
pub(crate) struct Input<'a> {
    /// What was read.
    pub(crate) snapshot: &'a Snapshot,
    /// The levels on the command line.
    pub(crate) flags: &'a LevelFlags,
    /// What the record says beside the analysis.
    pub(crate) facts: &'a Facts,
    /// Advisories that other tools were told to ignore.
    pub(crate) ignored: &'a [Ignored],
    /// The platforms on the command line.
    pub(crate) platforms: &'a [String],
    /// The day that is taken as today.
    pub(crate) as_of: Date,
}

/// What a judgement says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Judgement {
    /// The record.
    pub(crate) record: Record,
    /// What is told beside it.
    pub(crate) notes: Vec<String>,
    /// What is told of results of tests.
    pub(crate) test_notes: Vec<String>,
}

/// Judges: model, run, settle, assess, record.
///
/// # Errors
/// When the configuration is wrong.
pub(crate) fn judge(input: &Input<'_>) -> Result<Judgement, Stop> {
    let snapshot = input.snapshot;
    let config = Config::read(snapshot)?;
    let levels = config.levels(input.flags.words())?;
    let mut facts = input.facts.clone();
    let trusted = config.flow.trusted.iter();
    facts.trusted_sources = trusted.map(|kind| kind.as_str().to_owned()).collect();
    let model = Model::new(snapshot);
    let run = engine::run_with(&model, ALL, &levels, &config.flow);
    let annotations = model.annotations();
    let mut acceptances = Acceptances::from_sources(&annotations);
    acceptances.list.extend(config.acceptances.list);
    acceptances.malformed.extend(config.acceptances.malformed);
    triage::apply(
        &config.advisories,
        &model,
        input.platforms,
        input.as_of,
        &mut acceptances,
    );
    let ledger = settle(&model, run, &acceptances, &levels, input.as_of);
    let notes = triage::foreign::notes(input.ignored, &config.advisories, &ledger);
    let declarations = &annotations.declarations;
    let tests = assess::tests(&model, declarations);
    let assessments = assess::assess(
        &ledger,
        declarations,
        &tests,
        &config.decisions,
        snapshot.advisories.as_ref(),
        input.as_of,
    );
    let record = evidence::record(
        &model,
        &ledger,
        &assessments,
        declarations,
        &levels,
        facts,
        input.as_of,
    );
    Ok(Judgement {
        record,
        notes,
        test_notes: tests.notes,
    })
}
