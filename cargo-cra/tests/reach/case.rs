//! One case: a program, the packages beside it, the functions at fault, and whether they run.

use std::process::Command;

use serde_json::Value;

use crate::support::{Ground, TODAY, answer};

/// What a fault prints when it runs.
const RAN: &str = "the fault ran";

/// A product `app` that needs `dep`.
pub(crate) struct Case {
    /// What is special about it.
    pub(crate) says: &'static str,
    /// The source of the program.
    pub(crate) app: &'static str,
    /// Files of other packages, as `package/path`; of a `Cargo.toml` what comes after its `[package]`.
    pub(crate) files: &'static [(&'static str, &'static str)],
    /// The functions that the advisory names.
    pub(crate) functions: &'static [&'static str],
    /// Whether the fault runs when the program does.
    pub(crate) runs: bool,
    /// The rung on which the advisory ends.
    pub(crate) rung: &'static str,
}

/// A library whose fault is a free function.
pub(crate) const FAULT: &str =
    "pub fn fault() { println!(\"the fault ran\"); } pub fn sibling() {}";

impl Case {
    /// Where the fault runs, and is said to be reached.
    pub(crate) const RUNS: Self = Self {
        says: "",
        app: "",
        files: &[("dep/src/lib.rs", FAULT)],
        functions: &["dep::fault"],
        runs: true,
        rung: "reached",
    };

    /// Where it does not run, and is said not to be reached.
    pub(crate) const IDLE: Self = Self {
        runs: false,
        rung: "not-reached",
        ..Self::RUNS
    };

    /// The verdict that goes with the rung.
    pub(crate) fn verdict(&self) -> &'static str {
        match self.rung {
            "reached" => "reached",
            "unknown" | "build-only" => "unknown",
            _ => "not-reached",
        }
    }

    /// Checks the program; the error says what is said of the advisory instead of what is expected.
    fn check(&self) -> Result<(), String> {
        let ground = self.ground();
        let db = ground.around().join("db");
        let db = db.to_str().expect("folders of tests are text");
        let format = ["--message-format", "sarif"];
        let here = ["--target", "x86_64-unknown-linux-gnu"];
        let args = [&["check", "--as-of", TODAY, "--db", db][..], &format, &here].concat();
        let said = ground.run(&args);
        let report: Value = serde_json::from_str(&said.out).unwrap_or_else(|_| panic!("{said}"));
        let results = report["runs"][0]["results"].as_array().expect("a list");
        let about = |result: &&Value| result["properties"]["advisory"] == "LAMP-2026-0900";
        let Some(result) = results.iter().find(about) else {
            return Err(format!("{}: the advisory is not told: {said}", self.says));
        };
        let facts = &result["properties"];
        if facts["rung"] == self.rung && facts["reachability"] == self.verdict() {
            return Ok(());
        }
        Err(format!(
            "{}: {} instead of {}: {}, {}",
            self.says, facts["rung"], self.rung, facts["evidence"], facts["callPath"]
        ))
    }

    /// Builds and runs the program; the error says what is not as it is told.
    pub(crate) fn run(&self) -> Result<(), String> {
        let ground = self.ground();
        let mut cargo = Command::new(std::env::var_os("CARGO").expect("tests are run by cargo"));
        cargo
            .args(["run", "--offline", "--quiet"])
            .current_dir(ground.root())
            .env_remove("CARGO_TARGET_DIR")
            .env("RUSTFLAGS", "-Awarnings");
        let said = answer(&mut cargo);
        match said.code {
            Some(0) if said.out.contains(RAN) == self.runs => Ok(()),
            _ => Err(format!("{}: {said}", self.says)),
        }
    }

    fn ground(&self) -> Ground {
        let ground = Ground::named("app");
        let mut packages: Vec<&str> = vec!["app"];
        let names = self
            .files
            .iter()
            .filter_map(|(path, _)| path.split_once('/'));
        packages.extend(names.map(|(package, _)| package));
        packages.sort_unstable();
        packages.dedup();
        for package in packages {
            let own = format!("{package}/Cargo.toml");
            let more = self.files.iter().find(|(path, _)| *path == own);
            let needs = match package {
                "app" => "[dependencies]\ndep = { path = \"../dep\" }\n",
                _ => "",
            };
            let more = more.map_or(needs, |(_, text)| text);
            let manifest = format!(
                "[package]\nname = \"{package}\"\nversion = \"1.0.0\"\nedition = \"2021\"\n{more}"
            );
            ground.write(&format!("../{own}"), manifest);
        }
        for (path, text) in self
            .files
            .iter()
            .filter(|(path, _)| !path.ends_with(".toml"))
        {
            ground.write(&format!("../{path}"), text);
        }
        ground.write("src/main.rs", self.app);
        let advisory = format!(
            "```toml\n[advisory]\nid = \"LAMP-2026-0900\"\npackage = \"dep\"\ndate = \"2026-10-02\"\n\n[affected.functions]\n{}\n\
             [versions]\npatched = [\">= 2.0.0\"]\n```\n\n# A fault\n\nIt is one.\n",
            self.functions
                .iter()
                .map(|path| format!("\"{path}\" = [\"< 2.0.0\"]\n"))
                .collect::<String>()
        );
        ground.write("../db/crates/dep/LAMP-2026-0900.md", advisory);
        let mut cargo = Command::new(std::env::var_os("CARGO").expect("tests are run by cargo"));
        let cargo = cargo.args(["generate-lockfile", "--offline", "--quiet"]);
        answer(
            cargo
                .current_dir(ground.root())
                .env("CARGO_HOME", ground.around().join("cargo-home")),
        )
        .exits(0);
        ground
    }
}

/// Checks all, and tells of all that go wrong.
#[track_caller]
pub(crate) fn check(cases: &[Case]) {
    let wrong: Vec<String> = cases.iter().filter_map(|case| case.check().err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
