//! The objects that a body has to do with, how they end, and the pointers to them.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::spot::Spot;
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
    /// The number made at an expression, which the program took no memory at.
    Address(ExprId),
    /// A static of the workspace.
    Static(FileId, ItemId),
    /// An object of a called function, by its number there.
    Foreign(ExprId, ObjId),
    /// What the owner in this field of an object owns, when the object was made here by somebody unknown.
    Part(ObjId, Name),
    /// What an object was in an earlier round of a loop, while the pointer to it stayed.
    Past(ObjId),
}

/// The objects of a walk: numbers for origins.
#[derive(Debug, Clone, Default)]
pub(super) struct Objects {
    list: Vec<Origin>,
    known: FxHashMap<Origin, ObjId>,
    /// What lies inside of an object.
    inside: FxHashMap<ObjId, Vec<ObjId>>,
    /// How many lie inside of another.
    inner: usize,
    /// Whether there were too many to tell all of them apart.
    pub(super) left_out: bool,
}

impl PartialEq for Objects {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list
    }
}

impl Objects {
    /// The number of an origin.
    pub(super) fn id(&mut self, origin: Origin) -> ObjId {
        if let Some(known) = self.known.get(&origin) {
            return *known;
        }
        let id = self.ids().end;
        self.list.push(origin);
        self.known.insert(origin, id);
        if let Origin::Inside(around, _) = origin {
            self.inner += 1;
            self.inside.entry(around).or_default().push(id);
        }
        id
    }

    /// The number of what lies inside of an object and was here before; `None` when there are too many to tell apart.
    pub(super) fn inner(&mut self, around: ObjId, name: Name) -> Option<ObjId> {
        let origin = Origin::Inside(around, name);
        if let Some(known) = self.find(origin) {
            return Some(known);
        }
        if self.inner >= MAX_INNER {
            self.left_out = true;
            return None;
        }
        Some(self.id(origin))
    }

    /// The numbers of all objects.
    pub(super) fn ids(&self) -> Range<ObjId> {
        0..u32::try_from(self.list.len()).expect("a body has fewer than four billion objects")
    }

    /// The number of an origin, if it has one.
    pub(super) fn find(&self, origin: Origin) -> Option<ObjId> {
        self.known.get(&origin).copied()
    }

    /// What lies inside of an object and was here before the body began.
    pub(super) fn inside(&self, obj: ObjId) -> &[ObjId] {
        self.inside.get(&obj).map_or(&[], Vec::as_slice)
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
    /// It was a temporary of a statement that is over.
    Temporary,
    /// The local or the temporary that owned it is gone.
    Owner,
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
    /// Nobody asked whether the allocator had memory to give.
    Unchecked,
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
    /// Whether it is one of several of which only one ended.
    pub(super) one_of: bool,
    /// The condition under which it ended, and whether that held there.
    pub(super) under: Option<(ExprId, bool)>,
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
    pub(super) fn join(self, other: Self) -> Self {
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

/// The name under which a cell or a lock keeps its value inside of itself.
pub(super) const CELL: &str = "~";

/// The name under which a channel keeps what was sent.
pub(super) const SENT: &str = "<-";

/// The name under which a `ManuallyDrop` keeps what does not end with it.
pub(super) const MANUAL: &str = "^";

/// The name under which a value of which no byte was written, or none but zeros, keeps what it is where it is a pointer.
pub(super) const UNSET: &str = "?";

/// Whether a way through fields leads to the whole of an object: a cell is where its value is.
pub(super) fn is_all(fields: &[Name]) -> bool {
    fields
        .iter()
        .all(|name| matches!(name.as_str(), CELL | MANUAL))
}

/// Longer ways through fields than this are cut.
pub(super) const MAX_FIELDS: usize = 3;

/// More possible targets than this are not kept apart.
pub(super) const MAX_TARGETS: usize = 12;

/// In a body with more objects than this, what lies inside of them is not told apart any more.
const MAX_INNER: usize = 2000;

/// Something that a value may point to.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pointee {
    pub(super) obj: ObjId,
    pub(super) fields: Fields,
    /// Where the pointer was made.
    pub(super) made: Place,
    /// Whether it became a raw pointer on its way.
    pub(super) raw: bool,
    /// Whether it is a reference for which the compiler does not see to it that what it refers to lives.
    pub(super) unbound: bool,
    /// Whether a use of it after the end was already told.
    pub(super) told: bool,
    /// Whether somebody made sure that it is not null.
    pub(super) checked: bool,
    /// The end of the object that happened on other ways only than those on which the pointer leads to it.
    pub(super) excused: Option<Place>,
    /// The turn at which it became one of several possibilities.
    pub(super) since: Option<u32>,
    /// Which element of a list it leads to.
    pub(super) spot: Option<Spot>,
}

impl Pointee {
    /// Whether both were made at one place and lead to one.
    pub(super) fn is_twin(&self, other: &Self) -> bool {
        self.obj == other.obj && self.fields == other.fields && self.made == other.made
    }
}
