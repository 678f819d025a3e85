//! The stories of `test-crates/worlds`: whole products, checked by the program itself, in every format.
//!
//! `story.toml` says how each run ends; the snapshots beside it say how it reads. What every format says is also
//! compared with what the others say, so that a mistake does not depend on somebody noticing it in a snapshot.

#[path = "worlds/mask.rs"]
mod mask;
#[path = "worlds/story.rs"]
mod story;
mod support;
#[path = "worlds/tally.rs"]
mod tally;

use std::fs;
use std::path::Path;

use libtest_mimic::{Arguments, Failed, Trial};
use mask::Mask;
use serde_json::Value;
use story::{Run, Story};
use support::{Answer, Ground, TODAY, advisories, fixtures};
use tally::Tally;

fn main() {
    let mut trials = Vec::new();
    for story in story::all(&fixtures().join("worlds")) {
        let name = story.name.clone();
        for run in story.runs.clone() {
            let story = story.clone();
            trials.push(Trial::test(format!("{name}::{}", run.name), move || {
                tell(&story, &run)
            }));
        }
        trials.push(Trial::test(format!("{name}::formats"), move || {
            formats(&story)
        }));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// One run with arguments of its own.
fn tell(story: &Story, run: &Run) -> Result<(), Failed> {
    let ground = Ground::copy_of(&story.product());
    for (path, text) in &run.files {
        ground.write(path, text);
    }
    let args: Vec<&str> = run.args.iter().map(String::as_str).collect();
    let answer = ask(&ground, run.as_of.as_deref().unwrap_or(TODAY), &args);
    ends(&answer, run.exit)?;
    snapshot(
        story,
        &run.name,
        &Mask::new(&ground).text(&answer.to_string()),
    );
    Ok(())
}

/// The same check in every format, and its evidence.
fn formats(story: &Story) -> Result<(), Failed> {
    let ground = Ground::copy_of(&story.product());
    let before = ground.listing();
    let mask = Mask::new(&ground);
    let mut said = Vec::new();
    for format in ["human", "short", "json", "sarif"] {
        let answer = ask(&ground, TODAY, &["check", "--message-format", format]);
        ends(&answer, story.exit)?;
        // Machines read standard output alone; people are told why this is no pass.
        if answer.err.is_empty() == (story.exit == 2) {
            return Err(format!("{format} says on standard error: {}", answer.err).into());
        }
        said.push(answer.out);
    }
    let [human, short, json, sarif] = said.try_into().expect("four formats give four texts");
    snapshot(story, "human", &mask.text(&human));
    snapshot(story, "short", &mask.text(&short));
    let messages = lines(&json)?;
    snapshot(story, "json", &mask.messages(&messages));
    let log: Value = serde_json::from_str(&sarif)?;
    valid(&log)?;
    snapshot(story, "sarif", &mask.log(&log));

    let out = ground.around().join("evidence");
    let answer = ask(
        &ground,
        TODAY,
        &[
            "evidence",
            "--out",
            out.to_str().ok_or("the folder's name is UTF-8")?,
        ],
    );
    ends(&answer, story.exit)?;
    let record: Value = serde_json::from_slice(&fs::read(out.join("record.json"))?)?;
    let page = fs::read_to_string(out.join("requirements.md"))?;
    snapshot(story, "record", &mask.record(&record));
    snapshot(story, "requirements", &mask.page(&page, &record));

    let open = Tally::of_record(&record);
    for (format, tally) in [
        ("short", Tally::of_short(&short)),
        ("json", Tally::of_messages(&messages)),
        ("sarif", Tally::of_log(&log)),
    ] {
        if tally != open {
            return Err(format!("{format} says {tally:?}\nthe record says {open:?}").into());
        }
    }
    if before != ground.listing() {
        return Err("something was written into the product".into());
    }
    Ok(())
}

fn ask(ground: &Ground, as_of: &str, args: &[&str]) -> Answer {
    let (subcommand, rest) = args.split_first().expect("a run names a subcommand");
    let db = advisories();
    let all: Vec<&str> = [*subcommand, "--as-of", as_of, "--db", &db]
        .into_iter()
        .chain(rest.iter().copied())
        .collect();
    ground.run(&all)
}

fn ends(answer: &Answer, code: i32) -> Result<(), Failed> {
    if answer.code == Some(code) {
        return Ok(());
    }
    Err(format!("the story ends with {code}\n{answer}").into())
}

fn lines(text: &str) -> Result<Vec<Value>, serde_json::Error> {
    text.lines().map(serde_json::from_str).collect()
}

fn valid(log: &Value) -> Result<(), Failed> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas/sarif-2.1.0.json");
    let schema: Value = serde_json::from_slice(&fs::read(path)?)?;
    let mut compiler = boon::Compiler::new();
    compiler
        .add_resource("sarif.json", schema)
        .map_err(|error| error.to_string())?;
    let mut schemas = boon::Schemas::new();
    let index = compiler
        .compile("sarif.json", &mut schemas)
        .map_err(|error| error.to_string())?;
    schemas
        .validate(log, index)
        .map_err(|error| error.to_string())?;
    Ok(())
}

fn snapshot(story: &Story, name: &str, text: &str) {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(&story.dir);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
