//! Where the parameters of functions go that call each other, worked out for all of them together.
//!
//! Limit: what one of them sends to an address that is a parameter, where the data come from no parameter, is told to its
//! callers; but where it was read with something known of its arguments, to none but those among them.

use std::collections::VecDeque;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::analysis::Analysis;
use super::follow::{Followed, carried};
use super::reaching::{Many, Open, Passing, Reaching, Special, Target, may_be, reached_by};
use super::summary::Hit;
use super::taint::{Origin, Sinks};

/// So much is told of each of them that it sends where its callers say.
const MAX_SENT: usize = 32;

/// What became known of one of them.
#[derive(Default)]
pub(super) struct Settled {
    /// What reaches sinks behind it whatever it is given.
    pub(super) hits: Vec<Hit>,
    /// For which sinks something was left out.
    pub(super) cut: Sinks,
}

/// A function, or several of which a call runs one.
struct Node<'a> {
    target: Target,
    open: Option<&'a Open>,
    many: Option<Arc<Many>>,
    /// By parameter, what something of it reaches.
    sinks: FxHashMap<u16, Sinks>,
}

impl<'a> Node<'a> {
    fn new(target: Target, open: Option<&'a Open>, many: Option<Arc<Many>>) -> Self {
        let mut sinks = FxHashMap::default();
        for hit in open.iter().flat_map(|open| &open.hits) {
            let sent = match hit.taint.origin {
                Origin::Param(index, _) => Some(index),
                _ => None,
            };
            // What is sent, and where it is sent to.
            for index in sent.into_iter().chain(hit.to.map(|(index, _)| index)) {
                let known: &mut Sinks = sinks.entry(index).or_default();
                *known = known.with(Sinks::of(&[hit.sink]));
            }
        }
        Self {
            target,
            open,
            many,
            sinks,
        }
    }

    fn calls(&self) -> &[Passing] {
        self.open.map_or(&[], |open| &open.calls)
    }

    fn functions(&self) -> &[usize] {
        self.many.as_ref().map_or(&[], |many| &many.functions)
    }
}

impl Analysis<'_> {
    /// Where something goes that is handed to this, if that is known by now.
    pub(super) fn reaching(&self, target: Target) -> Option<Arc<Reaching>> {
        match target {
            Target::Function(index) => self.reaching[index].get().cloned(),
            Target::Special(number) => self.shared.special(number).reaching.get().cloned(),
            Target::Many(number) => self.shared.many(number).reaching.get().cloned(),
        }
    }

    /// Works out where the parameters of these functions go; what they call is known, or among them.
    pub(super) fn settle(&self, members: &[(Target, &Open)]) -> Vec<Settled> {
        let unknown = self.unknown_behind(members);
        let specials: Vec<(Target, Arc<Special>)> = unknown
            .iter()
            .filter_map(|target| match target {
                Target::Special(number) => Some((*target, self.shared.special(*number))),
                _ => None,
            })
            .collect();
        let manys = unknown.iter().filter_map(|target| match target {
            Target::Many(number) => Some(Node::new(*target, None, Some(self.shared.many(*number)))),
            _ => None,
        });
        let of_specials = specials
            .iter()
            .map(|(target, special)| Node::new(*target, Some(&special.open), None));
        let own = members
            .iter()
            .map(|(target, open)| Node::new(*target, Some(*open), None));
        let mut nodes: Vec<Node<'_>> = own.chain(of_specials).chain(manys).collect();
        let unsettled = self.unsettled(&nodes);
        self.spread(&mut nodes);
        for node in &nodes {
            self.make_known(node);
        }
        let mut out: Vec<Settled> = nodes.iter().map(|_| Settled::default()).collect();
        let mut on_the_way = VecDeque::new();
        for (at, passing) in unsettled {
            let Some(reaching) = self.reaching(passing.target) else {
                continue;
            };
            let mut given = FxHashSet::default();
            let followed = self.follow(passing, &reaching, &mut given, &mut |_, _| false);
            let Followed { hits, sent, cut } = followed;
            out[at].hits.extend(hits);
            out[at].cut = out[at].cut.with(cut);
            on_the_way.extend(sent.into_iter().map(|hit| (at, hit)));
        }
        self.spread_sent(&nodes, on_the_way, &mut out);
        // What was found behind the others is told of the first.
        let rest = out.split_off(members.len());
        if let Some(first) = out.first_mut() {
            for other in rest {
                first.hits.extend(other.hits);
                first.cut = first.cut.with(other.cut);
            }
        }
        out
    }

    /// Tells callers of what is sent to addresses that they say, until one says it without asking others.
    fn spread_sent(
        &self,
        nodes: &[Node<'_>],
        mut todo: VecDeque<(usize, Hit)>,
        out: &mut [Settled],
    ) {
        let mut calls: FxHashMap<Target, Vec<(usize, Option<&Passing>)>> = FxHashMap::default();
        for (caller, node) in nodes.iter().enumerate() {
            for call in node.calls() {
                let known = calls.entry(call.target).or_default();
                known.push((caller, Some(call)));
            }
            for function in node.functions() {
                let known = calls.entry(Target::Function(*function)).or_default();
                known.push((caller, None));
            }
        }
        let mut sent: Vec<Vec<Hit>> = nodes.iter().map(|_| Vec::new()).collect();
        while let Some((at, hit)) = todo.pop_front() {
            let key = |hit: &Hit| {
                let taint = &hit.taint;
                (hit.sink, hit.place, taint.origin, taint.site, hit.to)
            };
            if sent[at].iter().any(|known| key(known) == key(&hit)) {
                continue;
            }
            if sent[at].len() >= MAX_SENT {
                out[at].cut = out[at].cut.with(may_be(hit.sink));
                continue;
            }
            for (caller, call) in calls.get(&nodes[at].target).into_iter().flatten() {
                let told = match call {
                    Some(call) => carried(call, &call.given.arguments(), &hit),
                    None => Some(hit.clone()),
                };
                match told {
                    Some(hit) if hit.to.is_none() => out[*caller].hits.push(hit),
                    Some(hit) => todo.push_back((*caller, hit)),
                    None => {}
                }
            }
            sent[at].push(hit);
        }
        for (node, sent) in nodes.iter().zip(sent) {
            // What is known of others, other threads may have looked at by now.
            if let Target::Function(index) = node.target
                && let Some(known) = self.reaching[index].get()
            {
                let _ = known.sent.set(sent);
            }
        }
    }

    /// The same of functions of which a call runs one, and that are known.
    pub(super) fn settle_many(&self, number: usize) {
        let many = self.shared.many(number);
        let mut node = [Node::new(Target::Many(number), None, Some(many))];
        self.spread(&mut node);
        self.make_known(&node[0]);
    }

    /// What these functions call, and is not known: others with something known of their arguments, and several at once.
    fn unknown_behind(&self, members: &[(Target, &Open)]) -> Vec<Target> {
        let mut seen: FxHashSet<Target> = members.iter().map(|(target, _)| *target).collect();
        let mut found = Vec::new();
        let mut collect = |open: &Open, found: &mut Vec<Target>| {
            for call in &open.calls {
                let named = !matches!(call.target, Target::Function(_));
                if named && self.reaching(call.target).is_none() && seen.insert(call.target) {
                    found.push(call.target);
                }
            }
        };
        for (_, open) in members {
            collect(open, &mut found);
        }
        let mut next = 0;
        while let Some(target) = found.get(next).copied() {
            if let Target::Special(number) = target {
                collect(&self.shared.special(number).open, &mut found);
            }
            next += 1;
        }
        found
    }

    /// The calls of what was not known when they were read.
    fn unsettled<'a>(&self, nodes: &[Node<'a>]) -> Vec<(usize, &'a Passing)> {
        let of = |(at, node): (usize, &Node<'a>)| {
            let calls = node.open.map_or(&[][..], |open| &open.calls);
            calls.iter().map(move |call| (at, call))
        };
        let calls = nodes.iter().enumerate().flat_map(of);
        calls
            .filter(|(_, call)| self.reaching(call.target).is_none())
            .collect()
    }

    /// Tells callers what is behind those that they call, until there is nothing new.
    fn spread(&self, nodes: &mut [Node<'_>]) {
        let at: FxHashMap<Target, usize> = nodes
            .iter()
            .enumerate()
            .map(|(at, node)| (node.target, at))
            .collect();
        let mut callers: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
        for (caller, node) in nodes.iter().enumerate() {
            let called = node.calls().iter().map(|call| call.target);
            let one_of = node.functions().iter().map(|at| Target::Function(*at));
            let called: FxHashSet<usize> = called
                .chain(one_of)
                .filter_map(|target| at.get(&target).copied())
                .collect();
            for callee in called {
                callers[callee].push(caller);
            }
        }
        let mut todo: Vec<usize> = (0..nodes.len()).rev().collect();
        let mut waits = vec![true; nodes.len()];
        while let Some(next) = todo.pop() {
            waits[next] = false;
            let behind = |target: Target, parameter: u16| match at.get(&target) {
                Some(at) => nodes[*at]
                    .sinks
                    .get(&parameter)
                    .copied()
                    .unwrap_or_default(),
                None => self
                    .reaching(target)
                    .map_or(Sinks::NONE, |known| known.sinks(parameter)),
            };
            let mut sinks = nodes[next].sinks.clone();
            let mut add = |parameter: u16, more: Sinks| {
                let known = sinks.entry(parameter).or_default();
                *known = known.with(more);
            };
            for call in nodes[next].calls() {
                for (parameter, more) in reached_by(call, &|to| behind(call.target, to)) {
                    add(parameter, more);
                }
            }
            for function in nodes[next].functions() {
                let target = Target::Function(*function);
                let parameters = match at.get(&target) {
                    Some(at) => nodes[*at].sinks.clone(),
                    None => self
                        .reaching(target)
                        .map_or_else(FxHashMap::default, |known| known.sinks.clone()),
                };
                for (parameter, more) in parameters {
                    add(parameter, more);
                }
            }
            if sinks != nodes[next].sinks {
                nodes[next].sinks = sinks;
                for &caller in &callers[next] {
                    if !std::mem::replace(&mut waits[caller], true) {
                        todo.push(caller);
                    }
                }
            }
        }
    }

    /// Makes known where everything goes.
    fn make_known(&self, node: &Node<'_>) {
        let mut reaching = Reaching {
            hits: node.open.map_or_else(Vec::new, |open| open.hits.clone()),
            calls: node.calls().to_vec(),
            one_of: node.functions().into(),
            sinks: node.sinks.clone(),
            ..Reaching::default()
        };
        reaching.sinks.retain(|_, sinks| *sinks != Sinks::NONE);
        let known = Arc::new(reaching);
        // Another thread may have come to the same end before.
        let _ = match (node.target, &node.many) {
            (Target::Function(index), _) => self.reaching[index].set(known),
            (_, Some(many)) => many.reaching.set(known),
            (Target::Special(number), _) => self.shared.special(number).reaching.set(known),
            (Target::Many(_), None) => Ok(()),
        };
    }
}
