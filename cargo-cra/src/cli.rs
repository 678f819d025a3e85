//! The command line, as types.

mod documents;
mod listing;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use cra_lints::lint::Level;
use cra_vocab::Date;

pub use documents::{Accept, BillFormat, Sbom, Vex, VexFormat};
pub use listing::{Explain, List, Listed, Plain};

/// Evidence for the EU Cyber Resilience Act from sources, dependencies and declared security properties.
#[derive(Debug, Parser)]
#[command(
    name = "cargo-cra",
    bin_name = "cargo cra",
    version,
    about,
    args_conflicts_with_subcommands = true,
    after_help = "Exit codes: 0 nothing open at `deny`; 1 something open at `deny`; 2 something could not be checked.\n\
        CARGO_CRA_CACHE: the folder, by its whole path, for what is kept between runs; `off` for none. It holds findings."
)]
pub struct Cli {
    /// What to do; without it, check.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The arguments of check.
    #[command(flatten)]
    pub check: Check,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Look at sources, dependencies and declarations, and say what was found.
    Check(CheckFiles),
    /// Explain a lint, a requirement or an article: `explain hardcoded_credential`, `explain I.2.e`, `explain A14.2.c`.
    Explain(Explain),
    /// List lints, requirements, articles, attributes, the surface of a workspace, or what its dependencies may do.
    List(List),
    /// Write the record of a run and a page for people into a folder.
    Evidence(Evidence),
    /// The advisory database.
    Db(Db),
    /// Write the bill of materials: what the product is made of, as CycloneDX.
    Sbom(Sbom),
    /// Write what is known about advisories and this product, for those who use it: OpenVEX, CSAF or CycloneDX.
    Vex(Vex),
    /// Record a decision about an advisory in `cra.toml`: `accept RUSTSEC-2021-0003 …`.
    Accept(Accept),
}

/// `cargo cra check`, with the files that findings are wanted for.
#[derive(Debug, Args)]
pub struct CheckFiles {
    /// The arguments that it shares with `cargo cra` alone.
    #[command(flatten)]
    pub check: Check,
    /// Report findings in these files only; everything is read even so.
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// Arguments of a check: those of `cargo check`, and our own.
#[derive(Debug, Args, Default)]
pub struct Check {
    /// What to look at.
    #[command(flatten)]
    pub selection: Selection,
    /// Levels of lints.
    #[command(flatten)]
    pub levels: LevelFlags,
    /// What to compare with.
    #[command(flatten)]
    pub world: World,
    /// Other tools.
    #[command(flatten)]
    pub tools: Tools,
    /// How to say it; as in cargo, several words may be joined by commas.
    #[arg(
        long,
        value_name = "FORMAT",
        value_delimiter = ',',
        default_value = "human"
    )]
    pub message_format: Vec<Format>,
    /// Colours: auto, always, never.
    #[arg(
        long,
        value_name = "WHEN",
        default_value = "auto",
        env = "CARGO_TERM_COLOR"
    )]
    pub color: Color,
    /// Say more; `-vv` says most.
    #[arg(short, long, action = clap::ArgAction::Count)]
    pub verbose: u8,
    /// Say nothing but the findings.
    #[arg(short, long, conflicts_with = "verbose")]
    pub quiet: bool,
}

/// Which packages, targets and features; the flags mean what they mean to cargo.
#[derive(Debug, Args, Default, Clone)]
pub struct Selection {
    /// The manifest.
    #[command(flatten)]
    pub manifest: clap_cargo::Manifest,
    /// The packages.
    #[command(flatten)]
    pub workspace: clap_cargo::Workspace,
    /// The features.
    #[command(flatten)]
    pub features: clap_cargo::Features,
    /// Only the library.
    #[arg(long, help_heading = "Target Selection")]
    pub lib: bool,
    /// All programs.
    #[arg(long, help_heading = "Target Selection")]
    pub bins: bool,
    /// Only this program.
    #[arg(long, value_name = "NAME", help_heading = "Target Selection")]
    pub bin: Vec<String>,
    /// All examples.
    #[arg(long, help_heading = "Target Selection")]
    pub examples: bool,
    /// Only this example.
    #[arg(long, value_name = "NAME", help_heading = "Target Selection")]
    pub example: Vec<String>,
    /// All tests.
    #[arg(long, help_heading = "Target Selection")]
    pub tests: bool,
    /// Only this test.
    #[arg(long, value_name = "NAME", help_heading = "Target Selection")]
    pub test: Vec<String>,
    /// All benchmarks.
    #[arg(long, help_heading = "Target Selection")]
    pub benches: bool,
    /// Only this benchmark.
    #[arg(long, value_name = "NAME", help_heading = "Target Selection")]
    pub bench: Vec<String>,
    /// Everything.
    #[arg(long, help_heading = "Target Selection")]
    pub all_targets: bool,
    /// The platform the product is built for.
    #[arg(long, value_name = "TRIPLE", help_heading = "Compilation Options")]
    pub target: Vec<String>,
    /// Accepted for cargo's sake: nothing is built.
    #[arg(long, value_name = "DIR", hide = true)]
    pub target_dir: Option<PathBuf>,
    /// Accepted for cargo's sake: everything is looked at anyway.
    #[arg(long, hide = true)]
    pub keep_going: bool,
    /// Accepted for cargo's sake: nothing is built.
    #[arg(short, long, hide = true)]
    pub release: bool,
    /// Accepted for cargo's sake: nothing is built.
    #[arg(long, value_name = "NAME", hide = true)]
    pub profile: Option<String>,
    /// Accepted for cargo's sake: all cores are used.
    #[arg(short, long, value_name = "N", hide = true)]
    pub jobs: Option<String>,
    /// Never touch the network; a check never does.
    #[arg(long, help_heading = "Manifest Options")]
    pub offline: bool,
    /// Require that the lock file is up to date.
    #[arg(long, help_heading = "Manifest Options")]
    pub locked: bool,
    /// As `--locked` and `--offline` together.
    #[arg(long, help_heading = "Manifest Options")]
    pub frozen: bool,
    /// A setting for cargo, `KEY=VALUE`.
    #[arg(long, value_name = "KEY=VALUE", help_heading = "Manifest Options")]
    pub config: Vec<String>,
}

/// Levels of lints: each takes a lint, a family or `all`.
#[derive(Debug, Args, Default, Hash)]
pub struct LevelFlags {
    /// Do not look for this.
    #[arg(
        short = 'A',
        long,
        value_name = "LINT",
        value_delimiter = ',',
        help_heading = "Lints"
    )]
    pub allow: Vec<String>,
    /// Show this as a note.
    #[arg(
        long,
        value_name = "LINT",
        value_delimiter = ',',
        help_heading = "Lints"
    )]
    pub note: Vec<String>,
    /// Show this as a warning.
    #[arg(
        short = 'W',
        long,
        value_name = "LINT",
        value_delimiter = ',',
        help_heading = "Lints"
    )]
    pub warn: Vec<String>,
    /// Fail on this.
    #[arg(
        short = 'D',
        long,
        value_name = "LINT",
        value_delimiter = ',',
        help_heading = "Lints"
    )]
    pub deny: Vec<String>,
}

impl LevelFlags {
    /// The words with their levels, from the mildest level to the strictest.
    pub fn words(&self) -> impl Iterator<Item = (&str, Level)> {
        let all = [
            (&self.allow, Level::Allow),
            (&self.note, Level::Note),
            (&self.warn, Level::Warn),
            (&self.deny, Level::Deny),
        ];
        all.into_iter()
            .flat_map(|(words, level)| words.iter().map(move |word| (word.as_str(), level)))
    }
}

/// What a run is compared with.
#[derive(Debug, Args, Default)]
pub struct World {
    /// The advisory database to use, instead of the newest that is found.
    #[arg(long, value_name = "DIR")]
    pub db: Option<PathBuf>,
    /// The day to take as today, for repeatable results.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
}

/// Other tools that look as well, and what they said.
#[derive(Debug, Args, Default)]
pub struct Tools {
    /// Run this tool too, and take over what it finds: `clippy` is the `cargo clippy` of this machine. It compiles, so
    /// build scripts and macros of the workspace and of its dependencies are run, which nothing else here does.
    #[arg(long, value_name = "TOOL", help_heading = "Lints")]
    pub with: Vec<Tool>,
    /// Read how tests ended: JUnit as nextest writes it, or what `cargo test` prints; may be given several times. A test
    /// that verifies a requirement and passed raises its claim to *tested*, when the results belong to the commit.
    #[arg(long, value_name = "FILE", help_heading = "Tests")]
    pub test_results: Vec<PathBuf>,
    /// The same for tests that ran under Miri: what `cargo miri test` prints, or the JUnit file of `cargo miri nextest
    /// run`. The tests that `unsafe_boundary` names are looked up there.
    #[arg(long, value_name = "FILE", help_heading = "Tests")]
    pub miri_results: Vec<PathBuf>,
}

/// A tool that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Tool {
    /// `cargo clippy`.
    Clippy,
}

/// How a check says what it found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, as rustc does.
    Human,
    /// One line a finding.
    Short,
    /// Cargo's messages, one JSON object a line.
    Json,
    /// As `json`, with short text in it.
    JsonDiagnosticShort,
    /// As `json`, with colours in the text.
    JsonDiagnosticRenderedAnsi,
    /// As `json`.
    JsonRenderDiagnostics,
    /// SARIF 2.1.0.
    Sarif,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Color {
    /// When a person is looking.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// `cargo cra evidence`.
#[derive(Debug, Args)]
pub struct Evidence {
    /// The folder to write to; made when it is missing.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// What to look at.
    #[command(flatten)]
    pub selection: Selection,
    /// Levels of lints.
    #[command(flatten)]
    pub levels: LevelFlags,
    /// What to compare with.
    #[command(flatten)]
    pub world: World,
    /// Other tools.
    #[command(flatten)]
    pub tools: Tools,
    /// Say nothing but errors.
    #[arg(short, long)]
    pub quiet: bool,
}

/// `cargo cra db`.
#[derive(Debug, Args)]
pub struct Db {
    /// What to do with it.
    #[command(subcommand)]
    pub action: DbAction,
}

/// What can be done with the advisory database.
#[derive(Debug, Subcommand)]
pub enum DbAction {
    /// Say which database a check would use, and how old it is.
    Status {
        /// What to compare with.
        #[command(flatten)]
        world: World,
        /// How to say it.
        #[arg(long, value_name = "FORMAT", default_value = "human")]
        message_format: Plain,
    },
    /// Get the newest database with the git of this machine; this uses the network.
    Update {
        /// Another address than the official one, also `file://…`.
        #[arg(long, value_name = "URL")]
        url: Option<String>,
    },
    /// Have cargo bring its copies of the registry index up to date, and say which locked versions were withdrawn; this
    /// uses the network.
    Index {
        /// Whose lock file.
        #[command(flatten)]
        selection: Box<Selection>,
        /// How many seconds it may take.
        #[arg(long, value_name = "SECONDS", default_value_t = 60)]
        timeout: u64,
    },
    /// Make the table that is built into the program from a checkout of the database.
    #[command(hide = true)]
    Snapshot {
        /// The checkout.
        #[arg(long, value_name = "DIR")]
        from: PathBuf,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The commit, when the checkout is no git repository.
        #[arg(long)]
        commit: Option<String>,
        /// The day of the commit, when the checkout is no git repository.
        #[arg(long)]
        date: Option<Date>,
    },
}
