//! The command line of the subcommands that write documents about a product.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use cra_vocab::Date;

use super::Selection;

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
