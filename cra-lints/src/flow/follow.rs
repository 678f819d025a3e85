//! Something that matters is handed to a function: what it reaches behind that call.

use std::hash::{Hash, Hasher};

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::analysis::Analysis;
use super::arguments::Arguments;
use super::behind::{Apart, Behind, Reached, Spot};
use super::kinds::SinkKind;
use super::known::Known;
use super::passed::{Passed, entering};
use super::path::Path;
use super::places::{Size, most_told};
use super::reaching::{
    Passing, Reaching, Target, address_of, dangers, leads_to, switches, taints_in, with_decided,
};
use super::summary::{Hit, HitKey};
use super::taint::{Origin, Sinks, step_into};
use super::value::{MAX_DEPTH, Value};
use crate::model::place::Place;
use crate::model::values::Value as Constant;

/// Something that a call hands over and that comes from no parameter.
struct Start {
    spot: Spot,
    /// Where it came from; of a truth value that switches something, that does not matter.
    from: Option<(Origin, Place)>,
    /// The kinds of sinks at which what comes from there matters.
    sinks: Sinks,
}

/// What a call makes of what it hands over.
#[derive(Default)]
pub(super) struct Followed {
    /// What reaches sinks.
    pub(super) hits: Vec<Hit>,
    /// What is sent, where the callers of the caller say how.
    pub(super) sent: Vec<Hit>,
    /// For which sinks something was left out.
    pub(super) cut: Sinks,
}

/// Kinds of sinks of which nothing is told.
#[derive(Default)]
struct Left {
    /// As they are where they stand.
    kinds: Sinks,
    /// As what a call makes of them.
    asked: Sinks,
}

/// Which places are told already of something, and whether they are reached on a condition only.
pub(super) type IsTold<'a> = dyn FnMut(&HitKey, bool) -> bool + 'a;

/// What makes an argument one that was given before: what is called, which argument it is, and what of it matters.
pub(super) type GivenKey = (Target, u16, u64, bool, Option<SinkKind>);

/// A number for what something is that is handed over.
pub(super) fn digest(value: &Value) -> u64 {
    fn within(value: &Value, depth: usize, to: &mut FxHasher) {
        for taint in value.own_taints() {
            (taint.origin, taint.site, Passed::of(taint, taint.whole)).hash(to);
        }
        if depth < MAX_DEPTH + 2 {
            for (name, part) in value.fields() {
                name.hash(to);
                within(part, depth + 1, to);
                depth.hash(to);
            }
        }
    }
    let mut hasher = FxHasher::default();
    within(value, 0, &mut hasher);
    hasher.finish()
}

impl Analysis<'_> {
    /// What a call's arguments reach, as far as they come from no parameter of the caller, and as `is_told` does not say
    /// that it is told. Of arguments that were `given` before nothing is.
    pub(super) fn follow(
        &self,
        passing: &Passing,
        reaching: &Reaching,
        given: &mut FxHashSet<GivenKey>,
        is_told: &mut IsTold<'_>,
    ) -> Followed {
        let arguments = passing.given.arguments();
        let mut out = Followed::default();
        let mut starts = Vec::new();
        for (parameter, value) in (0u16..).zip(&passing.given.values) {
            let sinks = with_decided(reaching.sinks(parameter));
            if sinks.both(self.wanted) == Sinks::NONE || value.is_none() {
                continue;
            }
            let key = (
                passing.target,
                parameter,
                digest(value),
                passing.given.conditional,
                passing.given.hash,
            );
            if value.constant().is_none() && !given.insert(key) {
                continue;
            }
            if sinks.both(switches()) != Sinks::NONE {
                starts.push(Start {
                    spot: (passing.target, parameter, Path::root()),
                    from: None,
                    sinks: switches(),
                });
            }
            let mut seen = FxHashSet::default();
            taints_in(value, &mut |path, taint| {
                let from = (taint.origin, taint.site);
                let is_new =
                    !matches!(taint.origin, Origin::Param(..)) && seen.insert((path, from));
                if is_new && dangers(taint.origin, taint.killed, sinks) != Sinks::NONE {
                    starts.push(Start {
                        spot: (passing.target, parameter, path),
                        from: Some(from),
                        sinks: dangers(taint.origin, Sinks::NONE, Sinks::ALL),
                    });
                }
            });
        }
        let mut counts = FxHashMap::default();
        for start in starts {
            let mut tell = |behind: &Behind, out: &mut Followed| {
                for reached in &behind.places {
                    let told =
                        self.told(passing, &arguments, &start, reached, &mut counts, is_told);
                    match told {
                        Some(hit) if hit.to.is_some() => out.sent.push(hit),
                        Some(hit) => out.hits.push(hit),
                        None => {}
                    }
                }
                out.cut = out.cut.with(behind.cut.both(self.wanted));
                self.left_out(passing, &arguments, &start, behind, &counts)
            };
            let Some(behind) = self.behind(start.spot, start.sinks, Apart::Roughly) else {
                continue;
            };
            let left = tell(&behind, &mut out);
            if left.kinds == Sinks::NONE {
                continue;
            }
            // There is room for all of them where the parts beside this one are left aside.
            match self.behind(start.spot, left.kinds, Apart::Fully) {
                Some(behind) if behind.cut == Sinks::NONE => _ = tell(&behind, &mut out),
                _ => out.cut = out.cut.with(left.asked),
            }
        }
        for hit in reaching.carried() {
            if let Some(hit) = carried(passing, &arguments, hit) {
                match hit.to {
                    Some(_) => out.sent.push(hit),
                    None => out.hits.push(hit),
                }
            }
        }
        out
    }

    /// The kinds of which nothing is told, though what is handed over may reach one.
    fn left_out(
        &self,
        passing: &Passing,
        arguments: &Arguments<'_>,
        start: &Start,
        behind: &Behind,
        told: &FxHashMap<(Origin, Place, SinkKind), usize>,
    ) -> Left {
        let mut out = Left::default();
        let Some(from) = start.from else {
            return out;
        };
        let place = passing.given.place;
        for what in behind.left.values() {
            let Some((sink, to)) = what.decided(&passing.given) else {
                continue;
            };
            let asked = match to {
                Some(_) => SinkKind::SentPlain,
                None => sink,
            };
            let is_known = (out.kinds.has(what.sink) && out.asked.has(asked))
                || told.contains_key(&(from.0, from.1, sink));
            if is_known || !self.wanted.has(asked) {
                continue;
            }
            let origins = arguments.origins(Origin::Param(start.spot.1, what.part));
            let mut found = origins.iter().flat_map(|origins| origins.iter());
            if found.any(|found| {
                (found.origin, found.site) == from
                    && what.passed.admits(found, asked, place).is_some()
            }) {
                out.kinds = out.kinds.with(Sinks::of(&[what.sink]));
                out.asked = out.asked.with(Sinks::of(&[asked]));
            }
        }
        out
    }

    /// A place behind a call, as one of what the call hands over.
    fn told(
        &self,
        passing: &Passing,
        arguments: &Arguments<'_>,
        start: &Start,
        reached: &Reached,
        counts: &mut FxHashMap<(Origin, Place, SinkKind), usize>,
        is_told: &mut IsTold<'_>,
    ) -> Option<Hit> {
        let (sink, to) = reached.what.decided(&passing.given)?;
        // Of what is sent nothing but a secret is asked, wherever it goes.
        let asked = match to {
            Some(_) => SinkKind::SentPlain,
            None => sink,
        };
        if to.is_none() && !self.wanted.has(sink) {
            return None;
        }
        let part = Origin::Param(start.spot.1, reached.what.part);
        let place = passing.given.place;
        let conditional = passing.given.conditional || reached.what.passed.conditional;
        let known = || arguments.known_at(part);
        let Some(from) = start.from else {
            return switched(sink, conditional, reached, &known());
        };
        if switches().has(sink) && matches!(known(), Known::Constant(_)) {
            return None;
        }
        let origins = arguments.origins(part)?;
        let found = origins
            .iter()
            .find(|found| (found.origin, found.site) == from)?;
        let (origin, site) = reached.what.passed.admits(found, asked, place)?;
        let count = counts.entry((origin, site, sink)).or_default();
        if *count >= most_told(sink, reached.calls, Size::of(self.program.functions.len())) {
            return None;
        }
        // Whether it is new, is known before the way is told.
        if to.is_none()
            && is_told(
                &(sink, reached.what.place, origin, site, false),
                conditional,
            )
        {
            return None;
        }
        *count += 1;
        let mut taint = entering(found, reached.what.passed, place)?;
        let (hit, before, inside) = reached.told()?;
        let given = &passing.given;
        taint.trail = step_into(&taint.trail, given.place, &given.words, &inside);
        let before = before.cloned().unwrap_or_else(known);
        let known = match before {
            Known::Constant(_) | Known::Beginning(_) if hit.taint.whole => before,
            _ => hit.known.clone(),
        };
        Some(Hit {
            sink,
            taint,
            known,
            conditional,
            to,
            ..hit.clone()
        })
    }
}

/// A truth value that turns something on or off there.
fn switched(sink: SinkKind, conditional: bool, reached: &Reached, known: &Known) -> Option<Hit> {
    let Known::Constant(Constant::Bool(held)) = known else {
        return None;
    };
    if !switches().has(sink) || *held != (sink == SinkKind::TlsCheckOff) {
        return None;
    }
    let (hit, _, inside) = reached.told()?;
    let mut found = hit.clone();
    found.taint.origin = Origin::Constant;
    found.taint.site = hit.place;
    found.taint.trail = inside;
    found.known = known.clone();
    found.conditional = conditional;
    Some(found)
}

/// What is known to be sent, with what a call says of where.
pub(super) fn carried(passing: &Passing, arguments: &Arguments<'_>, hit: &Hit) -> Option<Hit> {
    let (index, path) = hit.to?;
    let address = arguments.part(index, path);
    let ty = passing.given.types.get(index as usize);
    let decided = leads_to(hit.sink, &address, ty, path);
    let to = match decided {
        Some(_) => None,
        None => Some(address_of(&address)?),
    };
    Some(Hit {
        sink: decided.unwrap_or(hit.sink),
        conditional: hit.conditional || passing.given.conditional,
        to,
        ..hit.clone()
    })
}
