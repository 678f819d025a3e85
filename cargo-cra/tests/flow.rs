//! Values that get where they should not: their way is shown in every format, and `cra.toml` and comments say what the
//! analysis cannot know.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on says so by failing"
)]

#[path = "flow/config.rs"]
mod config;
mod support;

use std::fmt::Write as _;
use std::fs;

use serde_json::{Value, json};
use support::{Answer, Ground, fixtures};

const MAIN: &str = "#![forbid(unsafe_code)]

mod store;

use std::io::Read;
use std::net::TcpListener;

fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind(\"127.0.0.1:7070\")?;
    let (mut stream, _) = listener.accept()?;
    let mut name = String::new();
    stream.read_to_string(&mut name)?;
    store::show(&name)
}
";

const STORE: &str = "pub fn show(name: &str) -> std::io::Result<()> {
    let text = std::fs::read_to_string(format!(\"/srv/{name}\"))?;
    println!(\"{}\", text.len());
    Ok(())
}
";

/// A program that opens files whose names come from a connection.
fn server(main: &str, store: &str) -> Ground {
    let ground = Ground::lamp();
    ground.write("src/main.rs", main);
    ground.write("src/store.rs", store);
    ground
}

/// What it says of the program with this `cra.toml`, a line for each finding.
fn with(store: &str, config: &str) -> Answer {
    let ground = server(MAIN, store);
    ground.write("cra.toml", config);
    ground.check(&["--message-format", "short"])
}

#[test]
fn the_way_of_a_value_is_shown_in_every_format() {
    let ground = server(MAIN, STORE);
    ground.check(&[]).exits(1).says(
        "  = note: the way there:
          1. src/main.rs:12:12 data from the network
          2. src/main.rs:13:12 passed to `show`
          3. src/store.rs:2:25 reaches `read_to_string`",
    );
    ground
        .check(&["--message-format", "short"])
        .exits(1)
        .says("src/store.rs:2:25: error[cra::path_traversal]: ")
        .does_not_say("data from the network\n");

    let said = ground.check(&["--message-format", "json"]).exits(1);
    let finding = said
        .out
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .find(|line| line["message"]["code"]["code"] == "cra::path_traversal")
        .unwrap();
    let spans = finding["message"]["spans"].as_array().unwrap();
    let labels: Vec<&str> = spans
        .iter()
        .filter(|span| span["is_primary"] == false)
        .map(|span| span["label"].as_str().unwrap())
        .collect();
    assert_eq!(labels, ["data from the network", "passed to `show`"]);

    let log = sarif(&ground);
    let result = log["runs"][0]["results"]
        .as_array()
        .unwrap()
        .iter()
        .find(|result| result["ruleId"] == "path_traversal")
        .unwrap();
    let steps = result["codeFlows"][0]["threadFlows"][0]["locations"]
        .as_array()
        .unwrap();
    let places: Vec<(&str, u64)> = steps
        .iter()
        .map(|step| {
            let place = &step["location"]["physicalLocation"];
            (
                place["artifactLocation"]["uri"].as_str().unwrap(),
                place["region"]["startLine"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        places,
        [
            ("src/main.rs", 12),
            ("src/main.rs", 13),
            ("src/store.rs", 2)
        ]
    );

    ground.run(&["evidence", "--out", "out"]).exits(1);
    let record = fs::read(ground.root().join("out/record.json")).unwrap();
    let record: Value = serde_json::from_slice(&record).unwrap();
    let findings = record["findings"].as_array().unwrap();
    for finding in findings {
        let way = finding.get("way").and_then(Value::as_array);
        assert_eq!(
            way.map(Vec::len),
            (finding["rule"] == "path_traversal").then_some(3)
        );
    }
}

/// The SARIF log of a check, which the official schema accepts.
fn sarif(ground: &Ground) -> Value {
    const SCHEMA: &str = include_str!("schemas/sarif-2.1.0.json");
    let said = ground.check(&["--message-format", "sarif"]).exits(1);
    let log: Value = serde_json::from_str(&said.out).unwrap();
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.enable_format_assertions();
    compiler
        .add_resource("mem:///sarif.json", serde_json::from_str(SCHEMA).unwrap())
        .unwrap();
    let schema = compiler.compile("mem:///sarif.json", &mut schemas).unwrap();
    if let Err(error) = schemas.validate(&log, schema) {
        panic!("{error:#}");
    }
    // The validator looks into flows.
    let mut wrong = log.clone();
    for result in wrong["runs"][0]["results"].as_array_mut().unwrap() {
        if let Some(flows) = result.get_mut("codeFlows") {
            flows[0]["threadFlows"][0]["locations"] = Value::from(Vec::<Value>::new());
        }
    }
    assert!(schemas.validate(&wrong, schema).is_err());
    log
}

#[test]
fn a_near_way_is_drawn_where_it_is() {
    let main = MAIN.replace(
        "store::show(&name)",
        "\n    println!(\"{}\", std::fs::read(&name)?.len());\n    Ok(())",
    );
    let said = server(&main, STORE).check(&[]).exits(1);
    said.says("------------------------ data from the network")
        .does_not_say("the way there");
}

#[test]
fn kinds_of_sources_can_be_trusted() {
    with(STORE, "").exits(1).says("cra::path_traversal");
    with(STORE, "[flow]\ntrusted = [\"args\", \"environment\"]\n")
        .exits(1)
        .says("cra::path_traversal");
    with(STORE, "[flow]\ntrusted = [\"network\"]\n")
        .exits(0)
        .does_not_say("cra::path_traversal");
}

#[test]
fn a_record_says_what_was_trusted() {
    let ground = server(MAIN, STORE);
    for (config, said) in [
        ("", Value::Null),
        ("[flow]\ntrusted = [\"network\"]\n", json!(["network"])),
    ] {
        ground.write("cra.toml", config);
        ground.run(&["evidence", "--out", "out"]);
        let record = fs::read(ground.root().join("out/record.json")).unwrap();
        let record: Value = serde_json::from_slice(&record).unwrap();
        assert_eq!(record["inputs"]["trusted_sources"], said);
        let page = fs::read_to_string(ground.root().join("out/requirements.md")).unwrap();
        assert_eq!(page.contains("trusted: `network`"), !said.is_null());
    }
}

const CLEANED: &str = "pub fn show(name: &str) -> std::io::Result<()> {
    let text = std::fs::read_to_string(format!(\"/srv/{}\", Names::new().clean(name)))?;
    println!(\"{}\", text.len());
    Ok(())
}

pub struct Names(char);

impl Names {
    fn new() -> Self {
        Self('/')
    }

    // here
    #[inline]
    fn clean(&self, name: &str) -> String {
        name.split(self.0).collect()
    }
}
";

#[test]
fn a_function_of_ones_own_can_be_declared_to_sanitize() {
    with(CLEANED, "").exits(1).says("cra::path_traversal");
    let row = |more: &str| {
        let config = format!("[[flow.api]]\npath = \"lamp::store::Names::clean\"\n{more}\n");
        with(CLEANED, &config)
    };
    let is_silent = |said: Answer| {
        said.exits(0).does_not_say("cra::path_traversal");
    };
    is_silent(row(
        "flow = [\"0 -> return\"]\nkill = [{ sinks = [\"path\", \"sql\"], at = \"return\" }]",
    ));
    is_silent(row("kill = [{ sinks = [\"path\"], at = \"return\" }]"));
    is_silent(row("flow = []"));
    row("flow = [\"0 -> return\"]\nkill = [{ sinks = [\"sql\"], at = \"return\" }]")
        .exits(1)
        .says("cra::path_traversal");

    is_silent(with(
        &CLEANED.replace("// here", "// cra: sanitizes(path): no separator is left"),
        "",
    ));
    with(&CLEANED.replace("// here", "// cra: sanitizes(sql)"), "")
        .exits(1)
        .says("cra::path_traversal")
        .does_not_say("cra::invalid_acceptance");
}

#[test]
fn a_mark_that_is_not_understood_is_a_finding() {
    for (mark, what) in [
        ("// cra: sanitizes(pth)", "did you mean `path`?"),
        ("// cra: sanitizes", "it names no sink"),
    ] {
        with(&CLEANED.replace("// here", mark), "")
            .exits(1)
            .says("error[cra::invalid_acceptance]")
            .says(what)
            .says("cra::path_traversal");
    }
    let astray = CLEANED.replace("pub struct", "// cra: sanitizes(path)\npub struct");
    with(&astray, "")
        .exits(1)
        .says("no function stands below it");
}

#[test]
fn sources_and_sinks_of_ones_own_can_be_declared() {
    let main = "mod queue;\nmod store;\n\nfn main() {\n    let job = queue::next();\n    store::Shelf.keep(1, &job);\n}\n";
    let store = "pub trait Keeps {\n    fn keep(&self, at: u8, name: &str);\n}\n\npub struct Shelf;\n\n\
        impl Keeps for Shelf {\n    fn keep(&self, at: u8, name: &str) {\n        assert!(name.len() > usize::from(at));\n    }\n}\n";
    let ground = server(
        &main.replace("mod store;", "mod store;\nuse store::Keeps as _;"),
        store,
    );
    ground.write(
        "src/queue.rs",
        "pub fn next() -> String {\n    String::from(\"a job\")\n}\n",
    );
    let short = ["--message-format", "short"];
    ground.check(&short).exits(0).does_not_say("path_traversal");
    for path in ["lamp::store::Shelf::keep", "lamp::store::Keeps::keep"] {
        ground.write(
            "cra.toml",
            format!(
                "[[flow.api]]\npath = \"lamp::queue::next\"\nsource = [{{ kind = \"request\", at = \"return\" }}]\n\n\
                 [[flow.api]]\npath = [\"lamp::none\", \"{path}\"]\nsink = [{{ kind = \"path\", at = \"1\", when = \"0 = 1\" }}]\n"
            ),
        );
        ground
            .check(&short)
            .exits(1)
            .says("src/main.rs:7:18: error[cra::path_traversal]: data of a request");
    }
    let config = fs::read_to_string(ground.root().join("cra.toml")).unwrap();
    ground.write("cra.toml", config.replace("0 = 1", "0 = 2"));
    ground.check(&short).exits(0).does_not_say("path_traversal");
}

#[test]
fn a_row_of_the_user_goes_before_ours() {
    let row = "[[flow.api]]\npath = \"std::fs::read_to_string\"\nflow = []\n";
    with(STORE, row).exits(0).does_not_say("path_traversal");
}

/// One grammar: whatever our own rows say can be said in `cra.toml`, and means the same there.
#[test]
fn every_row_of_ours_can_be_written_by_users() {
    let folder = fixtures().parent().unwrap().join("cra-lints/apis");
    let mut config = String::new();
    let mut rows = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for block in text
            .split("\n[[")
            .filter(|block| block.starts_with("api]]"))
        {
            let lines: Vec<&str> = block
                .lines()
                .skip(1)
                .filter(|line| !line.starts_with("returns = "))
                .collect();
            let keys = ["source", "sink", "flow", "kill", "handler"];
            let says = |line: &&str| {
                keys.iter()
                    .any(|key| line.starts_with(&format!("{key} = ")))
            };
            if lines.iter().any(says) {
                rows += 1;
                writeln!(config, "[[flow.api]]\n{}", lines.join("\n")).unwrap();
            }
        }
    }
    assert!(rows > 500, "{rows}");
    assert_eq!(with(STORE, &config), with(STORE, ""));
}

#[test]
fn a_function_that_is_too_much_to_follow_is_no_pass() {
    let store = |count: usize| {
        let names: Vec<String> = (0..count).map(|at| format!("name{at}: &str")).collect();
        let mut text = format!(
            "pub fn all({}) -> std::io::Result<()> {{\n",
            names.join(", ")
        );
        for at in 0..count {
            writeln!(text, "    std::fs::read(name{at})?;").unwrap();
        }
        text + "    Ok(())\n}\npub fn show(name: &str) -> std::io::Result<()> { std::fs::read(name).map(drop) }\n"
    };
    let main = |count: usize, given: usize| {
        let arg = |at| if at == given { "&name" } else { "\"fixed\"" };
        let args: Vec<&str> = (0..count).map(arg).collect();
        MAIN.replace("show(&name)", &format!("all({})", args.join(", ")))
    };
    // What came over the network is handed to one of those parameters that are not told any more.
    server(&main(1400, 1300), &store(1400))
        .check(&["-v"])
        .exits(2)
        .says("this is no pass")
        .says("1 function that was too long or too entangled to be followed to the end: src/store.rs:1)");
    // One that is not told at first, but when it is read more thoroughly.
    server(&main(280, 200), &store(280))
        .check(&[])
        .exits(1)
        .says("error[cra::path_traversal]");
    // Among the first, it is found as ever.
    server(&main(280, 3), &store(280))
        .check(&[])
        .exits(1)
        .says("cra::path_traversal");
    // Where nobody hands anything from outside over, nothing of interest was left out.
    server(&main(280, 1000), &store(280)).check(&[]).exits(0);
    server(&main(50, 1000), &store(50)).check(&[]).exits(0);
}

#[test]
fn explain_shows_what_is_known_and_how_to_say_more() {
    let ground = Ground::lamp();
    ground
        .run(&["explain", "sql_injection"])
        .exits(0)
        .says("- Sink `sql`: ")
        .says(" sqlx")
        .says("// cra: sanitizes(sql)")
        .says("[[flow.api]]");
    ground
        .run(&["explain", "broken_cipher"])
        .exits(0)
        .does_not_say("[[flow.api]]");
}
