//! What is known at one point of a body: which objects there are, which of them still live, and what is stored in them.

use std::collections::{BTreeMap, HashMap};

use crate::model::name::Name;
use crate::model::place::{FileId, Place};
use crate::model::syntax::{ExprId, ItemId, LocalId};

/// An object of a body's walk, by its number there.
pub(super) type ObjId = u32;

/// What an object is. An object is the memory that all runs through one place of the code make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Origin {
    /// A local variable.
    Local(LocalId),
    /// The copy of a local that a closure took by value.
    Captured(ExprId, LocalId),
    /// Memory made at an expression; the number tells several apart.
    Heap(ExprId, u16),
    /// What a parameter refers to, or points to.
    Param(u32),
    /// What the pointer in this field of another object points to, when nobody here made it.
    Inside(ObjId, Name),
    /// The null pointer made at an expression.
    Null(ExprId),
    /// The pointer without memory made at an expression.
    Dangling(ExprId),
    /// A static of the workspace.
    Static(FileId, ItemId),
    /// An object of a called function, by its number there.
    Foreign(ExprId, ObjId),
}

/// The objects of a walk: numbers for origins.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Objects {
    pub(super) list: Vec<Origin>,
    known: HashMap<Origin, ObjId>,
}

impl Objects {
    /// The number of an origin.
    pub(super) fn id(&mut self, origin: Origin) -> ObjId {
        let list = &mut self.list;
        *self.known.entry(origin).or_insert_with(|| {
            list.push(origin);
            u32::try_from(list.len() - 1).expect("a body has fewer than four billion objects")
        })
    }

    /// What has this number.
    pub(super) fn origin(&self, id: ObjId) -> Origin {
        self.list[id as usize]
    }

    /// Whether the object is memory that was here before the body began.
    pub(super) fn is_outer(&self, id: ObjId) -> bool {
        matches!(
            self.origin(id),
            Origin::Param(_) | Origin::Inside(..) | Origin::Static(..)
        )
    }
}

/// Why an object can no longer be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// The local left its scope.
    Scope,
    /// It was dropped.
    Dropped,
    /// It was given back to the allocator.
    Freed,
    /// It was moved elsewhere.
    Moved,
    /// Its owner may have moved it to a larger piece of memory.
    Reallocated,
    /// Its owner got another value.
    Reassigned,
    /// Its value was dropped and its memory kept.
    Emptied,
    /// It was a temporary of a statement that is over.
    Temporary,
    /// It is null.
    Null,
    /// It never was memory.
    Dangling,
}

/// The end of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct End {
    pub(super) why: Why,
    pub(super) at: Place,
    /// Whether it ended on all ways that lead here.
    pub(super) sure: bool,
}

/// Whether an object lives. What is not written down lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Life {
    /// It can be used.
    Alive,
    /// It has ended.
    Ended(End),
    /// It is in hands that are not known.
    Unknown,
}

impl Life {
    fn join(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Alive, Self::Alive) => Self::Alive,
            (Self::Ended(a), Self::Ended(b)) => Self::Ended(End {
                sure: a.sure && b.sure,
                ..a
            }),
            (Self::Ended(end), Self::Alive) | (Self::Alive, Self::Ended(end)) => {
                Self::Ended(End { sure: false, ..end })
            }
        }
    }
}

/// Names of fields below an object.
pub(super) type Fields = Vec<Name>;

/// A place: an object and the fields below it.
pub(super) type Loc = (ObjId, Fields);

/// The name under which what an owner owns is kept inside of it.
pub(super) const OWNED: &str = "*";

/// Longer ways through fields than this are cut.
pub(super) const MAX_FIELDS: usize = 3;

/// More possible targets than this are not kept apart.
const MAX_TARGETS: usize = 12;

/// Something that a value may point to.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pointee {
    pub(super) obj: ObjId,
    pub(super) fields: Fields,
    /// Where the pointer was made.
    pub(super) made: Place,
    /// Whether it became a raw pointer on its way.
    pub(super) raw: bool,
    /// Whether a use of it after the end was already told.
    pub(super) told: bool,
    /// Whether somebody made sure that it is not null.
    pub(super) checked: bool,
    /// The end of the object that happened on other ways only than those on which the pointer leads to it.
    pub(super) excused: Option<Place>,
}

/// What kind of owner a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub(super) enum Kind {
    /// None, or one that is not known.
    #[default]
    None,
    /// A pointer to one value: `Box`.
    Box,
    /// Growing memory: `Vec`, `String` and their kin.
    Buffer,
    /// Growing memory whose room was asked for before.
    Reserved,
    /// A shared value that is counted.
    Counted,
    /// A value that holds its own memory, and is no copy when it moves.
    Plain,
    /// An array or a cell: memory inside of the value itself.
    Inline,
}

/// What is known of a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Value {
    /// Whether it may be something besides what is told here.
    pub(super) open: bool,
    pub(super) points: Vec<Pointee>,
    pub(super) kind: Kind,
    /// Objects that end with it.
    pub(super) owns: Vec<ObjId>,
    pub(super) fields: BTreeMap<Name, Value>,
    /// The type of the workspace that it was made as.
    pub(super) ty: Option<Name>,
    /// The closure or the async block that it is.
    pub(super) code: Option<ExprId>,
}

impl Default for Value {
    fn default() -> Self {
        Self {
            open: true,
            points: Vec::new(),
            kind: Kind::None,
            owns: Vec::new(),
            fields: BTreeMap::new(),
            ty: None,
            code: None,
        }
    }
}

impl Value {
    /// A pointer.
    pub(super) fn pointer(points: Vec<Pointee>) -> Self {
        Self {
            open: points.is_empty(),
            points,
            ..Self::default()
        }
    }

    /// An owner of an object.
    pub(super) fn owner(kind: Kind, owned: ObjId) -> Self {
        Self {
            open: false,
            kind,
            owns: vec![owned],
            ..Self::default()
        }
    }

    /// A value of a kind that owns no other object.
    pub(super) fn of_kind(kind: Kind) -> Self {
        Self {
            open: false,
            kind,
            ..Self::default()
        }
    }

    /// Whether nothing is known of it.
    pub(super) fn is_blank(&self) -> bool {
        self.points.is_empty()
            && self.owns.is_empty()
            && self.fields.is_empty()
            && self.code.is_none()
            && self.kind == Kind::None
    }

    /// Whether taking it elsewhere leaves nothing behind.
    pub(super) fn moves(&self) -> bool {
        !self.owns.is_empty()
            || matches!(
                self.kind,
                Kind::Plain | Kind::Buffer | Kind::Reserved | Kind::Box | Kind::Counted
            )
    }

    pub(super) fn join(mut self, other: &Self) -> Self {
        self.join_in(other, 0);
        self
    }

    fn join_in(&mut self, other: &Self, depth: usize) {
        self.open |= other.open;
        for one in &other.points {
            let known = self
                .points
                .iter_mut()
                .find(|own| own.obj == one.obj && own.fields == one.fields && own.made == one.made);
            if let Some(own) = known {
                own.told &= one.told;
                own.checked &= one.checked;
                own.raw |= one.raw;
                if own.excused != one.excused {
                    own.excused = None;
                }
            } else if self.points.len() < MAX_TARGETS {
                self.points.push(one.clone());
            } else {
                self.open = true;
            }
        }
        for one in &other.owns {
            if !self.owns.contains(one) {
                self.owns.push(*one);
            }
        }
        self.kind = self.kind.max(other.kind);
        self.code = self.code.or(other.code);
        self.ty = self.ty.or(other.ty);
        if depth > MAX_FIELDS {
            return;
        }
        for (name, value) in &mut self.fields {
            if !other.fields.contains_key(name) {
                value.open = true;
            }
        }
        for (name, value) in &other.fields {
            match self.fields.get_mut(name) {
                Some(own) => own.join_in(value, depth + 1),
                None => {
                    let mut value = value.clone();
                    value.open = true;
                    self.fields.insert(*name, value);
                }
            }
        }
    }

    /// The same value as a raw pointer.
    pub(super) fn raw(mut self) -> Self {
        for one in &mut self.points {
            one.raw = true;
        }
        self
    }

    /// The value below a way of fields, when it is known.
    pub(super) fn at(&self, fields: &[Name]) -> Option<&Self> {
        let mut at = self;
        for name in fields {
            at = at.fields.get(name)?;
        }
        Some(at)
    }

    /// The value below a way of fields, made if it was not there.
    pub(super) fn at_mut(&mut self, fields: &[Name]) -> &mut Self {
        let mut at = self;
        for name in fields {
            at = at.fields.entry(*name).or_default();
        }
        at
    }
}

/// What is known at one point.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct State {
    /// Whether no run comes here.
    pub(super) dead: bool,
    pub(super) lives: BTreeMap<ObjId, Life>,
    pub(super) contents: BTreeMap<ObjId, Value>,
    /// How many counted owners an object has, beyond the first.
    pub(super) counts: BTreeMap<ObjId, u8>,
}

impl State {
    /// A state that nothing reaches.
    pub(super) fn unreachable() -> Self {
        Self {
            dead: true,
            ..Self::default()
        }
    }

    pub(super) fn life(&self, obj: ObjId) -> Life {
        self.lives.get(&obj).copied().unwrap_or(Life::Alive)
    }

    /// Marks the pointers here to what lives here and ended on the other way.
    fn excuse(&mut self, other: &Self) {
        let lives = std::mem::take(&mut self.lives);
        for value in self.contents.values_mut() {
            excuse(value, &lives, &other.lives, MAX_FIELDS);
        }
        self.lives = lives;
    }

    /// The same for a value that comes from here and meets one that comes from the other way.
    pub(super) fn excused(&self, mut value: Value, other: &Self) -> Value {
        excuse(&mut value, &self.lives, &other.lives, MAX_FIELDS);
        value
    }

    /// What is known where two ways meet.
    pub(super) fn join(mut self, other: Self) -> Self {
        if self.dead {
            return other;
        }
        if other.dead {
            return self;
        }
        let mut other = other;
        self.excuse(&other);
        other.excuse(&self);
        for (obj, life) in &mut self.lives {
            if !other.lives.contains_key(obj) {
                *life = life.join(Life::Alive);
            }
        }
        for (obj, life) in &other.lives {
            let own = self.lives.entry(*obj).or_insert(Life::Alive);
            *own = own.join(*life);
        }
        for (obj, value) in &mut self.contents {
            if !other.contents.contains_key(obj) {
                value.open = true;
            }
        }
        for (obj, mut value) in other.contents {
            match self.contents.get_mut(&obj) {
                Some(own) => own.join_in(&value, 0),
                None => {
                    value.open = true;
                    self.contents.insert(obj, value);
                }
            }
        }
        for (obj, count) in other.counts {
            let own = self.counts.entry(obj).or_insert(0);
            *own = count.max(*own);
        }
        self
    }
}

fn excuse(
    value: &mut Value,
    here: &BTreeMap<ObjId, Life>,
    there: &BTreeMap<ObjId, Life>,
    depth: usize,
) {
    for one in &mut value.points {
        let lives = !matches!(here.get(&one.obj), Some(Life::Ended(_)));
        if let (true, Some(Life::Ended(end))) = (lives, there.get(&one.obj)) {
            one.excused = Some(end.at);
        }
    }
    if let Some(depth) = depth.checked_sub(1) {
        for field in value.fields.values_mut() {
            excuse(field, here, there, depth);
        }
    }
}
