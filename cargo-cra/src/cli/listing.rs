//! The command line of the subcommands that tell what the tool knows: `explain` and `list`.

use clap::{Args, ValueEnum};

use super::Selection;

/// `cargo cra explain`.
#[derive(Debug, Args)]
pub struct Explain {
    /// The name of a lint, or the id of a requirement (`I.2.e`), an article (`A14.2.c`), an annex point (`AII.7`) or a weakness (`CWE-798`).
    pub what: String,
}

/// `cargo cra list`.
#[derive(Debug, Args)]
pub struct List {
    /// What to list.
    pub what: Listed,
    /// Write what the dependencies may do into `cra-capabilities.toml` beside `cra.toml`; later checks report what is new.
    #[arg(long)]
    pub write_baseline: bool,
    /// Of which workspace, for what is read from one.
    #[command(flatten)]
    pub selection: Selection,
    /// How to say it.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub message_format: Plain,
}

/// What can be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Listed {
    /// All lints with level, weakness and requirements.
    Lints,
    /// The 22 essential requirements of Annex I.
    Requirements,
    /// The articles and annexes that the tool can name.
    Articles,
    /// The attributes that code can carry, and the comments of the same words.
    Attributes,
    /// Ways in and out, data and cryptography of the workspace, declared or only found.
    Surface,
    /// What each dependency may do, as its sources say: unsafe code, network, programs, files, environment, other languages.
    Dependencies,
}

/// For people or for machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Plain {
    /// For people.
    Human,
    /// For machines.
    Json,
}
