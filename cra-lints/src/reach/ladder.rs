//! On which rung of the ladder an advisory ends: from "not in what is shipped" down to "reached by this path".

use super::ASSUMPTIONS;
use super::cfg::{Conditions, Truth};
use crate::model::Model;
use crate::model::graph::Reached;
use crate::snapshot::advisory::Advisory;
use crate::snapshot::{Answer, LockedPackage, Read, Role, Shipped, Step};

/// Whether a fault of a dependency is in the product, and can be reached there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reachability {
    /// Whether the package is part of what is shipped, or may be.
    pub shipped: bool,
    /// The rung.
    pub rung: Rung,
    /// What that rests on, in one sentence without a full stop.
    pub evidence: String,
    /// From the product to the function at fault: `package: item (file:line)` each.
    pub calls: Vec<String>,
}

/// Where an advisory ends. The first that holds, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rung {
    /// Nothing that is shipped has the package.
    NotShipped,
    /// The package runs only while the product is built.
    BuildOnly,
    /// The package, or the fault, belongs to other platforms.
    OtherPlatform,
    /// The functions at fault are not compiled.
    CompiledOut,
    /// No code names the functions at fault.
    NeverNamed,
    /// Nothing that the product reaches names the functions at fault.
    NotReached,
    /// A chain of names leads from the product to a function at fault.
    Reached,
    /// It cannot be told.
    Unknown,
}

impl Rung {
    /// The word for it in machine formats.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotShipped => "not-shipped",
            Self::BuildOnly => "build-only",
            Self::OtherPlatform => "other-platform",
            Self::CompiledOut => "compiled-out",
            Self::NeverNamed => "never-named",
            Self::NotReached => "not-reached",
            Self::Reached => "reached",
            Self::Unknown => "unknown",
        }
    }

    /// `reached`, `not-reached` or `unknown`. What runs while the product is built may write the fault into it.
    pub fn verdict(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::Unknown | Self::BuildOnly => "unknown",
            _ => "not-reached",
        }
    }

    /// Whether the product is not affected, by graph, platform or condition alone. What is only not reached is a
    /// proposal, which a person accepts.
    pub fn settles(self) -> bool {
        self <= Self::CompiledOut
    }

    /// What has to hold for it: for all that is concluded from names.
    pub fn assumptions(self) -> &'static [&'static str] {
        match self {
            Self::NeverNamed | Self::NotReached => &ASSUMPTIONS,
            // The advisory's list, the features and the platforms.
            Self::CompiledOut => &COMPILED_OUT,
            _ => &[],
        }
    }
}

const COMPILED_OUT: [&str; 2] = [ASSUMPTIONS[0], ASSUMPTIONS[3]];

/// The rung of an advisory about a locked package.
pub fn reachability(
    model: &Model<'_>,
    package: &LockedPackage,
    reached: &Reached,
    advisory: &Advisory,
) -> Reachability {
    let snapshot = model.snapshot;
    let ends = |shipped, rung, evidence: String| Reachability {
        shipped,
        rung,
        evidence,
        calls: Vec::new(),
    };
    let Some(graph) = &snapshot.shipped else {
        let words = "cargo did not tell the dependency graph";
        return ends(reached.ships(), Rung::Unknown, words.to_owned());
    };
    let role = reached.role.as_ref().unwrap_or(&Role::Elsewhere);
    if let Some((rung, evidence)) = by_role(role, graph) {
        return ends(false, rung, evidence);
    }
    let conditions = Conditions::new(&graph.platforms, None);
    if conditions.concerns(&advisory.os, &advisory.arch) == Truth::False {
        let words = format!("the fault is in no build for {}", graph.platform_words());
        return ends(true, Rung::OtherPlatform, words);
    }
    let version = package.version.to_string();
    let answer = snapshot.reach.iter().find(|one| {
        one.advisory == advisory.id && one.package == package.name && one.version == version
    });
    match answer.map(|one| &one.answer) {
        None if advisory.functions_in(&package.version).next().is_none() => {
            let words = "the advisory names no function, so any use of the package may be affected";
            ends(true, Rung::Unknown, words.to_owned())
        }
        None => ends(true, Rung::Unknown, "the sources were not read".to_owned()),
        Some(answer) => by_answer(answer),
    }
}

fn by_role(role: &Role, graph: &Shipped) -> Option<(Rung, String)> {
    let on = graph.platform_words();
    Some(match role {
        Role::Ships => return None,
        Role::Builds => (
            Rung::BuildOnly,
            "it is needed only to build the product, and is no part of it; what it writes into the product is not judged"
                .to_owned(),
        ),
        Role::Tests => (
            Rung::NotShipped,
            "only tests, examples or benchmarks need it".to_owned(),
        ),
        Role::OtherPlatform(condition) => (
            Rung::OtherPlatform,
            format!("it is needed for `{condition}` only, which does not hold for {on}"),
        ),
        Role::Elsewhere => (
            Rung::NotShipped,
            "no selected package needs it with the selected features".to_owned(),
        ),
    })
}

fn by_answer(answer: &Answer) -> Reachability {
    let read = |read: &Read| format!("{} functions of {} packages", read.functions, read.packages);
    let (rung, evidence) = match answer {
        Answer::CompiledOut(conditions) => (
            Rung::CompiledOut,
            format!(
                "every function at fault stands below a condition that is false here: {}",
                conditions.join(", ")
            ),
        ),
        Answer::NeverNamed(all) => (
            Rung::NeverNamed,
            format!(
                "no code names a function at fault, of {} that were read",
                read(all)
            ),
        ),
        Answer::NotReached(all) => (
            Rung::NotReached,
            format!(
                "nothing that the product reaches names a function at fault, of {} that were read",
                read(all)
            ),
        ),
        Answer::Reached(_) => (
            Rung::Reached,
            "a chain of names leads from the product to a function at fault".to_owned(),
        ),
        Answer::Unknown(reason) => (Rung::Unknown, reason.clone()),
    };
    let calls = match answer {
        Answer::Reached(steps) => steps.iter().map(step).collect(),
        _ => Vec::new(),
    };
    Reachability {
        shipped: true,
        rung,
        evidence,
        calls,
    }
}

fn step(step: &Step) -> String {
    let Step {
        package,
        item,
        file,
        line,
    } = step;
    format!("{package}: {item} ({file}:{line})")
}

/// What the rung says, for people: in one sentence without a full stop.
pub fn words(reach: &Reachability) -> String {
    match reach.rung {
        Rung::Reached => format!("reached by this path: {}", reach.calls.join(" → ")),
        Rung::Unknown => format!("whether it is reached is not known: {}", reach.evidence),
        Rung::NeverNamed | Rung::NotReached => {
            let assumed: Vec<String> = ASSUMPTIONS
                .iter()
                .zip(1..)
                .map(|(text, number)| format!("(A{number}) {text}"))
                .collect();
            format!(
                "not reached, as far as names tell: {}, provided that {}; this is a proposal for a person to accept",
                reach.evidence,
                assumed.join(", ")
            )
        }
        Rung::CompiledOut => format!("not compiled: {}", reach.evidence),
        Rung::OtherPlatform => format!("not on this platform: {}", reach.evidence),
        Rung::NotShipped => format!("not in what is shipped: {}", reach.evidence),
        Rung::BuildOnly => format!("only for building: {}", reach.evidence),
    }
}
