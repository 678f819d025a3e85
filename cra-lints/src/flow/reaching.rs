//! Where the parameters of a function go: what is done with them in it, and to which functions they are handed on.
//!
//! No function tells its callers of the places behind those that it calls: there would be more of them with every call.
//! Who hands on something that matters goes after it; see [`super::behind`].

use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use super::arguments::Arguments;
use super::groups::concerns;
use super::kinds::{SinkKind, SourceKind};
use super::path::Path;
use super::summary::{Hit, Summary};
use super::taint::{Origin, Sinks, Taint};
use super::value::{MAX_DEPTH, Value};
use super::walk::concat::known_text;
use super::walk::{address, row};
use crate::model::place::Place;
use crate::model::ty::Ty;

/// What is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Target {
    /// A function, by its index.
    Function(usize),
    /// A function of whose arguments something is known, by its number.
    Special(usize),
    /// One of many functions, by their number.
    Many(usize),
}

/// A function that was read with something known of its arguments.
#[derive(Debug)]
pub(super) struct Special {
    /// Which one.
    pub(super) function: usize,
    pub(super) summary: Arc<Summary>,
    /// What reaches sinks in it whatever it is given.
    pub(super) hits: Vec<Hit>,
    pub(super) open: Open,
    pub(super) reaching: OnceLock<Arc<Reaching>>,
    /// For which sinks something was left out when it was read, and when it was worked out where its parameters go.
    pub(super) cut: Sinks,
    pub(super) cut_behind: OnceLock<Sinks>,
}

/// Functions of which a call runs one.
#[derive(Debug)]
pub(super) struct Many {
    /// By their indexes.
    pub(super) functions: Box<[usize]>,
    pub(super) reaching: OnceLock<Arc<Reaching>>,
}

/// A call of a function, and what it is given.
#[derive(Debug, Clone)]
pub(super) struct Passing {
    pub(super) target: Target,
    pub(super) given: Arc<Given>,
    /// Where parameters of the caller are among it.
    pub(super) spots: Arc<[Spot]>,
}

/// What a call hands over, and how.
#[derive(Debug)]
pub(super) struct Given {
    pub(super) values: Vec<Value>,
    /// The types of the arguments, as far as they are known.
    pub(super) types: Vec<Ty>,
    /// Where it stands.
    pub(super) place: Place,
    /// What to say of the step into the function.
    pub(super) words: Arc<str>,
    /// Whether it stands in a branch that is taken on a condition.
    pub(super) conditional: bool,
    /// The hash that the call names by a type.
    pub(super) hash: Option<SinkKind>,
}

impl Given {
    /// A part of an argument.
    pub(super) fn part(&self, argument: u16, path: Path) -> Value {
        let whole = self.values.get(argument as usize);
        whole.map_or(Value::NONE, |whole| whole.at(path.names()))
    }

    /// The parts of parameters that are in a part of an argument.
    pub(super) fn parameters_in(&self, argument: u16, path: Path) -> Vec<Taint> {
        let mut taints = self.part(argument, path).all_taints();
        taints.retain(|taint| matches!(taint.origin, Origin::Param(..)));
        taints
    }

    /// The same as arguments.
    pub(super) fn arguments(&self) -> Arguments<'_> {
        Arguments::new(&self.values, self.place, Arc::clone(&self.words))
    }
}

/// A part of an argument that is, or is made from, a part of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Spot {
    pub(super) from: (u16, Path),
    pub(super) to: (u16, Path),
}

impl Passing {
    /// A call that gives these arguments.
    pub(super) fn new(target: Target, given: Given) -> Self {
        let mut spots = Vec::new();
        for (argument, value) in (0u16..).zip(&given.values) {
            taints_in(value, &mut |path, taint| {
                if let Origin::Param(index, part) = taint.origin {
                    spots.push(Spot {
                        from: (index, part),
                        to: (argument, path),
                    });
                }
            });
        }
        spots.sort_unstable();
        spots.dedup();
        Self {
            target,
            given: Arc::new(given),
            spots: spots.into(),
        }
    }
}

/// Every origin of a value and of its parts, with the way to the part.
pub(super) fn taints_in(value: &Value, told: &mut dyn FnMut(Path, &Taint)) {
    fn within(value: &Value, path: Path, depth: usize, told: &mut dyn FnMut(Path, &Taint)) {
        for taint in value.own_taints() {
            told(path, taint);
        }
        // What lies deeper belongs to the part around it.
        if depth < MAX_DEPTH + 2 {
            for (name, part) in value.fields() {
                within(part, path.with(*name), depth + 1, told);
            }
        }
    }
    within(value, Path::root(), 0, told);
}

/// Where everything goes that callers may hand over.
#[derive(Debug, Default)]
pub(super) struct Reaching {
    /// What is done with it in the function itself.
    pub(super) hits: Vec<Hit>,
    /// The calls that it is handed on to.
    pub(super) calls: Vec<Passing>,
    /// Of which one is run: they are given the same.
    pub(super) one_of: Box<[usize]>,
    /// By parameter, the kinds of sinks that something of it reaches.
    pub(super) sinks: FxHashMap<u16, Sinks>,
    /// What functions that call each other send for one another, where their callers say how: known last of all.
    pub(super) sent: OnceLock<Vec<Hit>>,
}

impl Reaching {
    /// The kinds of sinks that something of a parameter reaches.
    pub(super) fn sinks(&self, parameter: u16) -> Sinks {
        self.sinks.get(&parameter).copied().unwrap_or_default()
    }

    /// What is known to be sent, wherever its callers say.
    pub(super) fn carried(&self) -> impl Iterator<Item = &Hit> {
        let hits = self
            .hits
            .iter()
            .chain(self.sent.get().into_iter().flatten());
        hits.filter(|hit| !matches!(hit.taint.origin, Origin::Param(..)))
    }
}

/// What is known of where a function's parameters go before what it calls is.
#[derive(Debug, Default)]
pub(super) struct Open {
    /// What is done with them in it.
    pub(super) hits: Vec<Hit>,
    pub(super) calls: Vec<Passing>,
}

/// Whether something in one part of a value may be in the other: one of them is around the other. In lists and tuples the
/// numbers say little: a list of things with parts is asked for the first part of each.
pub(super) fn overlap(one: Path, other: Path) -> bool {
    let (one, other) = (one.fields().iter(), other.fields());
    one.zip(other).all(|(one, other)| one == other)
}

/// Where something goes that is in one part of a parameter, when a call is given another part of it.
pub(super) fn moved(part: Path, spot: &Spot) -> Path {
    let taken = spot.from.1.names();
    let rest = part.names().get(taken.len()..).unwrap_or_default();
    rest.iter().fold(spot.to.1, |path, name| path.with(*name))
}

/// Sinks that turn a check on or off.
pub(super) fn switches() -> Sinks {
    Sinks::of(&[SinkKind::TlsCheckOff, SinkKind::TlsCheckOn])
}

/// Sinks that are others where a call decides it.
fn undecided() -> Sinks {
    Sinks::of(&[
        SinkKind::AnyHashInput,
        SinkKind::Written,
        SinkKind::SentBody,
    ])
}

/// Those kinds at which something of this origin, made harmless for `killed`, can do something; those that are not
/// decided among them.
pub(super) fn dangers(origin: Origin, killed: Sinks, sinks: Sinks) -> Sinks {
    let connection = Origin::Source(SourceKind::PlainConnection);
    // What is read from a connection comes from whoever is at its other end.
    let read = Origin::Source(SourceKind::Network);
    let matters = |sink: SinkKind, origin: Origin| {
        concerns(sink, origin) && !origin.is_harmless(killed, sink)
    };
    let kinds = SinkKind::ALL.iter().filter(|sink| sinks.has(**sink));
    kinds
        .filter(|sink| {
            undecided().has(**sink)
                || matters(**sink, origin)
                || origin == connection && matters(**sink, read)
        })
        .fold(Sinks::NONE, |all, sink| all.with(Sinks::of(&[*sink])))
}

/// What it is to send or write something there, where that is known.
pub(super) fn leads_to(
    sink: SinkKind,
    address: &Value,
    ty: Option<&Ty>,
    path: Path,
) -> Option<SinkKind> {
    match sink {
        SinkKind::Written => {
            let ty = ty.filter(|_| path.is_root()).copied();
            row::by_receiver(sink, address, ty.unwrap_or_else(Ty::unknown))
                .filter(|sink| matches!(sink, SinkKind::SentPlain | SinkKind::Print))
        }
        _ => known_text(address)
            .filter(|(text, _)| address::is_plain(text))
            .map(|_| SinkKind::SentPlain),
    }
}

/// The parameter that an address is, or a part of it.
pub(super) fn address_of(address: &Value) -> Option<(u16, Path)> {
    match address.own_taints() {
        [taint] if taint.whole => match taint.origin {
            Origin::Param(index, path) => Some((index, path)),
            _ => None,
        },
        _ => None,
    }
}

/// Which parameters of a caller reach what, when its call goes to something that reaches these sinks.
pub(super) fn reached_by(
    passing: &Passing,
    behind: &dyn Fn(u16) -> Sinks,
) -> FxHashSet<(u16, Sinks)> {
    let spots = passing.spots.iter();
    let becomes = passing.given.hash.map(|sink| Sinks::of(&[sink]));
    spots
        .map(|spot| {
            let sinks = behind(spot.to.0);
            let decided = becomes.filter(|_| sinks.has(SinkKind::AnyHashInput));
            (spot.from.0, sinks.with(decided.unwrap_or_default()))
        })
        .filter(|(_, sinks)| *sinks != Sinks::NONE)
        .collect()
}

/// What a sink may be once a call decides it, itself among it.
pub(super) fn may_be(sink: SinkKind) -> Sinks {
    with_decided(Sinks::of(&[sink]))
}

/// The same of several.
pub(super) fn with_decided(sinks: Sinks) -> Sinks {
    let mut all = sinks;
    if sinks.has(SinkKind::Written) || sinks.has(SinkKind::SentBody) {
        all = all.with(Sinks::of(&[SinkKind::SentPlain, SinkKind::Print]));
    }
    if sinks.has(SinkKind::AnyHashInput) {
        all = all.with(Sinks::of(&[
            SinkKind::WeakHashInput,
            SinkKind::FastHashInput,
        ]));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::name::Name;

    fn path(names: &[&str]) -> Path {
        names
            .iter()
            .fold(Path::root(), |path, name| path.with(Name::new(name)))
    }

    #[test]
    fn something_may_be_in_a_part_that_is_around_it_or_in_it() {
        assert!(overlap(path(&[]), path(&["name"])));
        assert!(overlap(path(&["user", "name"]), path(&["user"])));
        assert!(!overlap(path(&["user", "name"]), path(&["user", "age"])));
        // A list of users is asked for the name of each.
        assert!(overlap(path(&["0", "name"]), path(&["name"])));
    }

    #[test]
    fn what_is_in_a_part_is_in_what_is_made_of_it() {
        // `store(&request.user)` as the second argument, of which the name is looked at.
        let spot = Spot {
            from: (0, path(&["user"])),
            to: (1, path(&[])),
        };
        assert_eq!(moved(path(&["user", "name"]), &spot), path(&["name"]));
        assert_eq!(moved(path(&[]), &spot), path(&[]));
    }
}
