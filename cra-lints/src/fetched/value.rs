//! What is known of a value on its way from a download to a program: which downloads it holds, and which file it names.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::model::name::Name;

/// Downloads, by number.
pub(super) type Ids = BTreeSet<u32>;

/// More fields than this are not told apart.
const MAX_FIELDS: usize = 16;

/// A value.
#[derive(Debug, Clone, Default)]
pub(super) struct Value {
    /// What it is, in a form that is the same for the same path.
    pub(super) key: Rc<str>,
    /// The downloads whose bytes it holds.
    pub(super) data: Ids,
    /// The downloads of which it is a hash.
    pub(super) hash: Ids,
    /// The downloads of which it says whether they are what they should be.
    pub(super) check: Ids,
    /// The key of the file that it writes to.
    pub(super) file: Option<Rc<str>>,
    /// The command that it is.
    pub(super) program: Option<Program>,
    /// For an updater of `self_update`: whether it has keys to verify with.
    pub(super) updater: Option<bool>,
    /// The library that talks to servers by which it was made.
    pub(super) library: Option<&'static str>,
    /// Whether it makes a hash of what it is fed.
    pub(super) hasher: bool,
    /// Its parts.
    pub(super) fields: Vec<(Name, Value)>,
}

/// A command that is being put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Program {
    /// An interpreter whose script or program was not given yet.
    Interpreter,
    /// The same, and the next argument is a script itself.
    Script,
    /// A program that verifies a file.
    Verifier,
    /// A program that fetches a file.
    Fetcher,
    /// The same, and the next argument is where the file goes.
    Output,
}

impl Value {
    /// A value of this key, and nothing more.
    pub(super) fn named(key: impl Into<Rc<str>>) -> Self {
        Self {
            key: key.into(),
            ..Self::default()
        }
    }

    /// All downloads that it or its parts have to do with.
    pub(super) fn about(&self) -> Ids {
        let mut out: Ids = self.data.union(&self.hash).copied().collect();
        for (_, part) in &self.fields {
            out.extend(part.about());
        }
        out
    }

    /// What a condition made of it decides about.
    pub(super) fn decides(&self) -> Ids {
        self.check.union(&self.hash).copied().collect()
    }

    /// A part of it.
    pub(super) fn field(&self, name: Name) -> Self {
        if let Some((_, part)) = self.fields.iter().find(|(known, _)| *known == name) {
            return part.clone();
        }
        Self {
            key: format!("{}.{name}", self.key).into(),
            program: None,
            updater: None,
            fields: Vec::new(),
            ..self.clone()
        }
    }

    /// Gives a part another value.
    pub(super) fn set(&mut self, name: Name, value: Self) {
        let room = self.fields.len() < MAX_FIELDS;
        match self.fields.iter_mut().find(|(known, _)| *known == name) {
            Some((_, part)) => *part = value,
            None if room => self.fields.push((name, value)),
            None => self.data.extend(value.about()),
        }
    }

    /// Takes in what another value is made of.
    pub(super) fn take(&mut self, other: &Self) {
        self.data.extend(&other.data);
        self.hash.extend(&other.hash);
        self.check.extend(&other.check);
        self.hasher |= other.hasher;
        self.program = self.program.or(other.program);
        self.library = self.library.or(other.library);
        self.updater = match (self.updater, other.updater) {
            (Some(one), Some(other)) => Some(one || other),
            (one, other) => one.or(other),
        };
        if self.file.is_none() {
            self.file.clone_from(&other.file);
        }
    }

    /// Either of two values.
    pub(super) fn or(mut self, other: Self, fresh: impl FnOnce() -> Rc<str>) -> Self {
        if self.key != other.key {
            self.key = fresh();
        }
        self.take(&other);
        for (name, part) in other.fields {
            match self.fields.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => {
                    if known.key != part.key {
                        known.key = part.key.clone();
                    }
                    known.take(&part);
                }
                None => self.set(name, part),
            }
        }
        self
    }

    /// Without the downloads that are known to be right.
    pub(super) fn without(&mut self, right: &Ids) {
        self.data.retain(|id| !right.contains(id));
        for (_, part) in &mut self.fields {
            part.without(right);
        }
    }
}
