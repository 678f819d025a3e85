//! What a value carries: where it came from, what it was made harmless for, and what is known of its parts.

use std::sync::Arc;

use super::known::Known;
use super::taint::{Origin, Sinks, Taint, insert, step};
use super::words;
use crate::model::name::Name;
use crate::model::place::Place;
use crate::model::values::Value as Constant;

/// How deep parts of parts are told apart.
pub(super) const MAX_DEPTH: usize = 3;

/// How many origins a value in a summary holds, those of its parts included.
const MAX_WEIGHT: usize = 32;

/// How many parts of one value are told apart.
const MAX_FIELDS: usize = 10;

/// The part of a `Result` that is its error.
pub(super) const ERROR: &str = "Err.0";

/// An abstract value: cheap to copy; the empty one, of which nothing is known, allocates nothing.
#[derive(Debug, Clone, Default)]
pub struct Value(Option<Arc<Node>>);

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b) || a == b,
            (None, None) => true,
            _ => false,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Node {
    /// Sorted by origin and site.
    taints: Vec<Taint>,
    /// Parts that differ from the whole, sorted by name.
    fields: Vec<(Name, Value)>,
    known: Known,
    /// Whether it was made unreadable on purpose: hashed, encrypted, redacted. Its name then says nothing about it.
    sealed: bool,
}

impl Value {
    /// The value of which nothing is known.
    pub const NONE: Self = Self(None);

    /// A value of one origin.
    pub fn from_taint(taint: Taint) -> Self {
        Self(Some(Arc::new(Node {
            taints: vec![taint],
            ..Node::default()
        })))
    }

    /// A value of which only this is known.
    pub fn known(known: Known) -> Self {
        Self(Some(Arc::new(Node {
            known,
            ..Node::default()
        })))
    }

    /// A value with parts.
    pub fn parts(parts: impl IntoIterator<Item = (Name, Value)>) -> Self {
        let mut fields: Vec<(Name, Value)> = parts.into_iter().collect();
        if fields.iter().all(|(_, value)| value.is_none()) {
            return Self::NONE;
        }
        let mut taints = Vec::new();
        told_apart(&mut fields, &mut taints, 0);
        fields.sort_by_key(|(name, _)| *name);
        Self(Some(Arc::new(Node {
            taints,
            fields,
            ..Node::default()
        })))
    }

    /// Whether nothing is known.
    pub fn is_none(&self) -> bool {
        self.0.is_none()
    }

    fn node(&mut self) -> &mut Node {
        Arc::make_mut(self.0.get_or_insert_with(Arc::default))
    }

    /// The origins of the value as a whole, those of its parts apart.
    pub fn own_taints(&self) -> &[Taint] {
        self.0.as_ref().map_or(&[], |node| &node.taints)
    }

    /// The parts that differ from the whole.
    pub fn fields(&self) -> &[(Name, Value)] {
        self.0.as_ref().map_or(&[], |node| &node.fields)
    }

    /// What else is known of it.
    pub fn what(&self) -> &Known {
        self.0.as_ref().map_or(&Known::Nothing, |node| &node.known)
    }

    /// Whether it was made unreadable on purpose.
    pub fn is_sealed(&self) -> bool {
        self.0.as_ref().is_some_and(|node| node.sealed)
    }

    /// The constant that it is.
    pub fn constant(&self) -> Option<&Constant> {
        match self.what() {
            Known::Constant(constant) => Some(constant),
            _ => None,
        }
    }

    /// Marks it as made unreadable on purpose.
    #[must_use]
    pub fn sealed(mut self) -> Self {
        self.node().sealed = true;
        self
    }

    /// The same value, of which also this is known.
    #[must_use]
    pub fn with_known(mut self, known: Known) -> Self {
        if known != Known::Nothing || self.0.is_some() {
            self.node().known = known;
        }
        self
    }

    /// The same value, of which also is known what is known of another one that is the same in another form.
    #[must_use]
    pub fn with_known_of(self, other: &Self) -> Self {
        match other.what() {
            known @ (Known::Constant(_)
            | Known::Beginning(_)
            | Known::Named(_)
            | Known::Closure(..)
            | Known::Carried(_)
            | Known::OneOf(_)
            | Known::Function(..)
            | Known::Methods(_)
            | Known::Pieces(_)
            | Known::Condition(_)) => self.with_known(known.clone()),
            Known::Nothing | Known::Foreign(_) => self,
        }
    }

    /// The same value with one origin more.
    #[must_use]
    pub fn with_taint(mut self, taint: Taint) -> Self {
        insert(&mut self.node().taints, taint);
        self
    }

    /// All origins, those of the parts included, as those of something made from it.
    pub fn all_taints(&self) -> Vec<Taint> {
        let mut out = Vec::new();
        self.collect(&mut out, 0);
        out
    }

    fn collect(&self, out: &mut Vec<Taint>, depth: usize) {
        let Some(node) = &self.0 else {
            return;
        };
        for taint in &node.taints {
            let mut taint = taint.clone();
            taint.whole = false;
            insert(out, taint);
        }
        if depth < MAX_DEPTH + 2 {
            for (name, value) in &node.fields {
                // That something has a fixed size or name in it does not make it fixed.
                let named = name
                    .as_str()
                    .starts_with(|char: char| char.is_ascii_lowercase());
                if named {
                    let mut part = Vec::new();
                    value.collect(&mut part, depth + 1);
                    part.retain(|taint| taint.origin != Origin::Constant);
                    for taint in part {
                        insert(out, taint);
                    }
                } else {
                    value.collect(out, depth + 1);
                }
            }
        }
    }

    /// Something made from the value: all its origins, none of its parts.
    #[must_use]
    pub fn flattened(&self) -> Self {
        let taints = self.all_taints();
        if taints.is_empty() {
            return Self::NONE;
        }
        Self(Some(Arc::new(Node {
            taints,
            sealed: self.is_sealed(),
            ..Node::default()
        })))
    }

    /// The value without what is known beside its origins and parts.
    #[must_use]
    pub fn without_known(&self) -> Self {
        match self.what() {
            Known::Nothing => self.clone(),
            _ if self.own_taints().is_empty() && self.fields().is_empty() => Self::NONE,
            _ => self.clone().with_known(Known::Nothing),
        }
    }

    /// The value without what is known beside its origins and parts, but that it is a function of the workspace. What is
    /// named of another crate may be a thing as well.
    #[must_use]
    pub fn only_function(&self) -> Self {
        match self.what() {
            Known::Foreign(_) => self.without_known(),
            known if known.is_function() => self.clone(),
            _ => self.without_known(),
        }
    }

    /// Only the origins that `keep` keeps, everywhere.
    #[must_use]
    pub fn filtered(&self, keep: &dyn Fn(&Taint) -> bool) -> Self {
        self.mapped(&|taint| keep(taint).then(|| taint.clone()))
    }

    /// The value with no more parts of parts than are told apart; what lies deeper belongs to the part around it.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        self.trimmed_within(MAX_DEPTH)
    }

    /// The value with so few parts told apart that it holds no more than `MAX_WEIGHT` origins: what summaries keep,
    /// which are worked through at every call. That a part is secret or constant says nothing of the whole: it is not
    /// told of a value too heavy to be told apart.
    #[must_use]
    pub fn light(&self) -> Self {
        let mut out = self.trimmed();
        if out.weight() <= MAX_WEIGHT {
            return out;
        }
        out = out.without_named_parts();
        for depth in (0..MAX_DEPTH).rev() {
            if out.weight() <= MAX_WEIGHT {
                break;
            }
            out = out.trimmed_within(depth);
        }
        out
    }

    /// The value whose parts say nothing of being secret or constant.
    fn without_named_parts(&self) -> Self {
        let mut out = self.clone();
        if !out.fields().is_empty() {
            for (_, part) in &mut out.node().fields {
                *part = part.filtered(&|taint| taint.origin.survives_unknown_calls());
            }
        }
        out
    }

    /// How many origins it and its parts hold.
    fn weight(&self) -> usize {
        let parts = self.fields().iter().map(|(_, part)| part.weight());
        self.own_taints().len() + parts.sum::<usize>()
    }

    /// Whether it has parts of parts deeper than this.
    fn is_deeper_than(&self, depth: usize) -> bool {
        let parts = self.fields();
        !parts.is_empty()
            && (depth == 0 || parts.iter().any(|(_, part)| part.is_deeper_than(depth - 1)))
    }

    fn trimmed_within(&self, depth: usize) -> Self {
        if !self.is_deeper_than(depth) {
            return self.clone();
        }
        if depth == 0 {
            return self.flattened();
        }
        let mut out = self.clone();
        for (_, value) in &mut out.node().fields {
            *value = value.trimmed_within(depth - 1);
        }
        out
    }

    /// The value without this part.
    #[must_use]
    pub fn without_field(&self, name: Name) -> Self {
        let mut out = self.clone();
        if !out.fields().is_empty() {
            out.node().fields.retain(|(known, _)| *known != name);
        }
        out
    }

    /// Harmless for `sinks`, everywhere.
    #[must_use]
    pub fn killed(&self, sinks: Sinks) -> Self {
        if sinks == Sinks::NONE {
            return self.clone();
        }
        self.mapped(&|taint| {
            let mut taint = taint.clone();
            taint.killed = taint.killed.with(sinks);
            Some(taint)
        })
    }

    /// No longer known to be harmless for `sinks`, unless it is for all.
    #[must_use]
    pub fn revived(&self, sinks: Sinks) -> Self {
        self.mapped(&|taint| {
            let mut taint = taint.clone();
            if taint.killed != Sinks::ALL {
                taint.killed = taint.killed.without(sinks);
            }
            Some(taint)
        })
    }

    /// Every origin changed by `change`, or left out.
    #[must_use]
    pub fn mapped(&self, change: &dyn Fn(&Taint) -> Option<Taint>) -> Self {
        let Some(node) = &self.0 else {
            return Self::NONE;
        };
        if node.taints.is_empty() && node.fields.is_empty() {
            return self.clone();
        }
        let mut taints = Vec::with_capacity(node.taints.len());
        for taint in node.taints.iter().filter_map(change) {
            insert(&mut taints, taint);
        }
        let fields: Vec<(Name, Value)> = node
            .fields
            .iter()
            .map(|(name, value)| (*name, value.mapped(change)))
            .collect();
        if taints.is_empty()
            && node.known == Known::Nothing
            && !node.sealed
            && fields.iter().all(|(_, value)| value.is_none())
        {
            return Self::NONE;
        }
        Self(Some(Arc::new(Node {
            taints,
            fields,
            known: node.known.clone(),
            sealed: node.sealed,
        })))
    }

    /// The value as a part of something that is not constant.
    #[must_use]
    pub fn only_part(&self) -> Self {
        self.mapped(&|taint| {
            let mut taint = taint.clone();
            taint.mixed = true;
            (taint.origin != Origin::Constant).then_some(taint)
        })
    }

    /// Without the kinds of sources that end here.
    #[must_use]
    pub fn ended(&self, kinds: u64) -> Self {
        if kinds == 0 {
            return self.clone();
        }
        self.mapped(&|taint| {
            if taint.is_ended(kinds) {
                return None;
            }
            let mut taint = taint.clone();
            if matches!(taint.origin, Origin::Param(..)) {
                taint.ended |= kinds;
            }
            Some(taint)
        })
    }

    /// With one step more on the way of every origin.
    #[must_use]
    pub fn through(&self, place: Place, words: &Arc<str>) -> Self {
        self.mapped(&|taint| {
            let mut taint = taint.clone();
            taint.trail = step(&taint.trail, place, words);
            Some(taint)
        })
    }

    /// A part of the value; what is not told apart is like the whole.
    #[must_use]
    pub fn field(&self, name: Name) -> Self {
        let Some(node) = &self.0 else {
            return Self::NONE;
        };
        if let Some((_, part)) = node.fields.iter().find(|(known, _)| *known == name) {
            return part.clone();
        }
        // Of a list of things with parts, the pair that an iterator makes: the thing itself.
        let index = name
            .as_str()
            .starts_with(|char: char| char.is_ascii_digit());
        if index
            && !node.fields.is_empty()
            && !node.fields.iter().any(|(known, _)| {
                known
                    .as_str()
                    .starts_with(|char: char| char.is_ascii_digit())
            })
        {
            return self.without_known();
        }
        if node.taints.is_empty() {
            return Self::NONE;
        }
        let mut taints = Vec::with_capacity(node.taints.len());
        for taint in &node.taints {
            // `secret.token_uri`: what goes with a secret is none.
            if matches!(taint.origin, Origin::Sensitive(_)) && words::names_detail(name) {
                continue;
            }
            let mut taint = taint.clone();
            if let Origin::Param(index, path) = taint.origin {
                let part = path.with(name);
                taint.origin = Origin::Param(index, part);
                taint.whole = taint.whole && path != part;
            }
            insert(&mut taints, taint);
        }
        if taints.is_empty() && !node.sealed {
            return Self::NONE;
        }
        Self(Some(Arc::new(Node {
            taints,
            sealed: node.sealed,
            ..Node::default()
        })))
    }

    /// The part that several fields lead to.
    #[must_use]
    pub fn at(&self, path: &[Name]) -> Self {
        path.iter()
            .fold(self.clone(), |value, name| value.field(*name))
    }

    /// The same value with another part at `path`.
    #[must_use]
    pub fn with_field(&self, path: &[Name], new: Value) -> Self {
        let Some((first, rest)) = path.split_first() else {
            return new;
        };
        let inner = match rest {
            [] => new,
            _ => self.field(*first).with_field(rest, new),
        };
        self.clone().holding(*first, inner)
    }

    /// The same value with another part of this name.
    #[must_use]
    pub fn holding(mut self, name: Name, inner: Value) -> Self {
        let node = self.node();
        node.known = match &node.known {
            // A part of an address behind its host: it begins as before.
            Known::Constant(Constant::Str(text)) if name.as_str().starts_with('?') => {
                Known::Beginning(text.as_str().into())
            }
            Known::Beginning(text) if name.as_str().starts_with('?') => {
                Known::Beginning(Arc::clone(text))
            }
            _ => Known::Nothing,
        };
        match node.fields.binary_search_by_key(&name, |(known, _)| *known) {
            Ok(at) => node.fields[at].1 = inner,
            Err(at) => {
                node.fields.insert(at, (name, inner));
                told_apart(&mut node.fields, &mut node.taints, 0);
            }
        }
        self
    }

    /// What either of two values may be.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        self.join_within(other, 0)
    }

    fn join_within(&self, other: &Self, depth: usize) -> Self {
        let (Some(a), Some(b)) = (&self.0, &other.0) else {
            let only = if self.0.is_some() { self } else { other };
            // One way it is a constant, on the other something else.
            return only.joined_with_unknown();
        };
        if Arc::ptr_eq(a, b) || a == b {
            return self.clone();
        }
        let mut taints = a.taints.clone();
        for taint in &b.taints {
            insert(&mut taints, taint.clone());
        }
        let mut fields: Vec<(Name, Value)> = Vec::new();
        if depth >= MAX_DEPTH {
            for (_, value) in a.fields.iter().chain(&b.fields) {
                value.collect(&mut taints, depth);
            }
        } else if !a.fields.is_empty() || !b.fields.is_empty() {
            let mut names: Vec<Name> = a
                .fields
                .iter()
                .chain(&b.fields)
                .map(|(name, _)| *name)
                .collect();
            names.sort();
            names.dedup();
            fields = names
                .into_iter()
                .map(|name| {
                    let part = |whole: &Value, node: &Node| match node
                        .fields
                        .iter()
                        .find(|(known, _)| *known == name)
                    {
                        Some((_, part)) => Some(part.clone()),
                        // All went well there.
                        None if name == *ERROR => None,
                        // Variants of one enum, or fields not told apart there.
                        None if !node.taints.is_empty() => Some(whole.field(name)),
                        None => None,
                    };
                    let joined = match (part(self, a), part(other, b)) {
                        (Some(a), Some(b)) => a.join_within(&b, depth + 1),
                        (Some(only), None) | (None, Some(only)) => only,
                        (None, None) => Value::NONE,
                    };
                    (name, joined)
                })
                .collect();
            told_apart(&mut fields, &mut taints, depth);
        }
        let known = if a.known == b.known {
            a.known.clone()
        } else {
            match (&a.known, &b.known) {
                // A value that is a function on one way and nothing known on the other is still worth following.
                (Known::Nothing, Known::Foreign(_)) | (Known::Foreign(_), Known::Nothing) => {
                    Known::Nothing
                }
                (one, Known::Nothing) if one.is_function() => one.clone(),
                (Known::Nothing, other) if other.is_function() => other.clone(),
                (one, other) if one.is_function() && other.is_function() => {
                    one.either_function(other)
                }
                (one, other) => match one.common_answer(other) {
                    Some(answer) => Known::Condition(Arc::new(answer)),
                    None => one.common_address(other),
                },
            }
        };
        Self(Some(Arc::new(Node {
            taints,
            fields,
            known,
            sealed: a.sealed && b.sealed,
        })))
    }

    fn joined_with_unknown(&self) -> Self {
        match self.what() {
            Known::Constant(_) | Known::Condition(_) | Known::Named(_) => self.without_known(),
            _ if self.is_sealed() => {
                let mut out = self.clone();
                out.node().sealed = false;
                out
            }
            _ => self.clone(),
        }
    }
}

/// Leaves so many parts as are told apart. The others belong to the whole, of which it says nothing that they are secret or
/// constant: so secret parts are kept first, then others that come from somewhere.
fn told_apart(fields: &mut Vec<(Name, Value)>, taints: &mut Vec<Taint>, depth: usize) {
    if fields.len() <= MAX_FIELDS {
        return;
    }
    fields.sort_by_cached_key(|(_, value)| {
        let taints = value.all_taints();
        let origins = || taints.iter().map(|taint| taint.origin);
        let mut telling = origins().filter(|origin| *origin != Origin::Constant);
        match telling.any(|origin| !origin.survives_unknown_calls()) {
            true => 0,
            false if origins().any(Origin::survives_unknown_calls) => 1,
            false => 2 + u8::from(value.is_none()),
        }
    });
    let mut rest = Vec::new();
    for (_, value) in fields.drain(MAX_FIELDS..) {
        value.collect(&mut rest, depth);
    }
    for taint in rest {
        if taint.origin.survives_unknown_calls() {
            insert(taints, taint);
        }
    }
    fields.sort_by_key(|(name, _)| *name);
}
