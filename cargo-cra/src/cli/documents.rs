//! The command line of the subcommands that write documents about a product.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use cra_vocab::Date;

use super::{Selection, World};
use crate::triage::{Justification, Status};

/// `cargo cra sbom`.
#[derive(Debug, Args)]
pub struct Sbom {
    /// The format.
    #[arg(long, value_name = "FORMAT", default_value = "cyclonedx")]
    pub format: BillFormat,
    /// The file to write, instead of standard output.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// A file that is shipped: its SHA-512 goes into the bill.
    #[arg(long, value_name = "FILE")]
    pub artifact: Vec<PathBuf>,
    /// Write no bill, but say which fields of BSI TR-03183-2 v2.1.0 it would lack and where they come from; exit code 1
    /// when required ones are missing.
    #[arg(long, conflicts_with = "out")]
    pub check: bool,
    /// Leave out what is only run while the product is built: build scripts, macros and what these need.
    #[arg(long)]
    pub linked_only: bool,
    /// Add the algorithms that the sources declare with `crypto`, each with its uses, as CycloneDX has it.
    #[arg(long, conflicts_with = "check")]
    pub cryptography: bool,
    /// The day to take as the day it was made; else `SOURCE_DATE_EPOCH`, else the clock.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// What to look at.
    #[command(flatten)]
    pub selection: Selection,
}

/// The formats of a bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BillFormat {
    /// CycloneDX 1.6, JSON.
    Cyclonedx,
    /// The same.
    #[value(name = "cyclonedx-1.6")]
    Cyclonedx16,
    /// CycloneDX 1.7, JSON.
    #[value(name = "cyclonedx-1.7")]
    Cyclonedx17,
    /// SPDX 2.3, JSON.
    #[value(name = "spdx-2.3", alias = "spdx")]
    Spdx,
}

/// `cargo cra vex`.
#[derive(Debug, Args)]
pub struct Vex {
    /// The format.
    #[arg(long, value_name = "FORMAT", default_value = "openvex")]
    pub format: VexFormat,
    /// The file to write, instead of standard output.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// What to compare with.
    #[command(flatten)]
    pub world: World,
    /// What to look at.
    #[command(flatten)]
    pub selection: Selection,
}

/// The formats of a statement about advisories.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum VexFormat {
    /// OpenVEX 0.2.0.
    Openvex,
    /// CSAF 2.0, profile VEX.
    Csaf,
    /// CycloneDX 1.6 with vulnerabilities and nothing else.
    Cyclonedx,
}

/// `cargo cra accept`.
#[derive(Debug, Args)]
pub struct Accept {
    /// The advisory, by its id or one of its aliases.
    #[arg(value_name = "ADVISORY")]
    pub id: String,
    /// What is so; without it, `not_affected` with a justification and `affected` without one.
    #[arg(long, value_parser = status)]
    pub status: Option<Status>,
    /// Why the product is not affected.
    #[arg(long, value_parser = justification)]
    pub justification: Option<Justification>,
    /// The same in words; when it is affected, what is to be done. Without it, the reason of `deny.toml`.
    #[arg(long)]
    pub reason: Option<String>,
    /// Who decides: a name or a mail address.
    #[arg(long)]
    pub by: String,
    /// The last day on which it holds.
    #[arg(long, value_name = "DATE")]
    pub until: Date,
    /// What to compare with.
    #[command(flatten)]
    pub world: World,
    /// What to look at.
    #[command(flatten)]
    pub selection: Selection,
}

fn status(word: &str) -> Result<Status, String> {
    let words = Status::ALL.map(Status::word);
    let found = Status::ALL.into_iter().find(|known| known.word() == word);
    found.ok_or_else(|| format!("one of {}", words.join(", ")))
}

fn justification(word: &str) -> Result<Justification, String> {
    let words = Justification::ALL.map(Justification::word);
    let found = Justification::ALL
        .into_iter()
        .find(|known| known.word() == word);
    found.ok_or_else(|| format!("one of {}", words.join(", ")))
}
