//! How much a fault of a dependency concerns the product, as written to disk.

use cra_lints::reach::ladder;
use serde::{Deserialize, Serialize};

/// Whether a fault of a dependency is in the product, and can be reached there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reachability {
    /// Whether the dependency is part of what is shipped, or may be.
    pub in_shipped_graph: bool,
    /// `reached`, `not-reached` or `unknown`.
    pub verdict: String,
    /// Why: `not-shipped`, `build-only`, `other-platform`, `compiled-out`, `never-named`, `not-reached`, `reached` or
    /// `unknown`.
    pub rung: String,
    /// What that rests on.
    pub evidence: String,
    /// What has to hold for it.
    pub assumptions: Vec<String>,
    /// From the product to the function at fault: `package: item (file:line)` each.
    pub calls: Vec<String>,
}

impl From<&ladder::Reachability> for Reachability {
    fn from(known: &ladder::Reachability) -> Self {
        let assumptions = known.rung.assumptions();
        Self {
            in_shipped_graph: known.shipped,
            verdict: known.rung.verdict().to_owned(),
            rung: known.rung.as_str().to_owned(),
            evidence: known.evidence.clone(),
            assumptions: assumptions.iter().map(|&text| text.to_owned()).collect(),
            calls: known.calls.clone(),
        }
    }
}
