//! What is known of a value beside its origins.

use std::sync::Arc;

use super::carried::Carried;
use super::path::Path;
use super::taint::Sinks;
use super::walk::address::is_near;
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::syntax::{BodyId, ExprId, ItemId, LocalId};
use crate::model::values::Value as Constant;

/// What else is known of a value.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Known {
    /// Nothing.
    #[default]
    Nothing,
    /// It is constant.
    Constant(Constant),
    /// A text that begins like this.
    Beginning(Arc<str>),
    /// A text put together from parts of parameters and constant texts, the first part of a parameter: what it begins
    /// with is known where the function is called.
    Pieces(Arc<[Piece]>),
    /// A truth value that says something about other values.
    Condition(Arc<Condition>),
    /// A closure, with the body in which it stands: only there is it known what it does.
    Closure(FileId, BodyId, ExprId),
    /// A closure that has left the function in which it stands, with what it took along.
    Carried(Arc<Carried>),
    /// One of several functions and closures, such as those in a list.
    OneOf(Arc<[Self]>),
    /// A function of the workspace.
    Function(FileId, ItemId),
    /// One of several functions of the workspace: a trait's method, passed by its name, or what was chosen from a table;
    /// none is named where they are too many.
    Methods(Arc<[(FileId, ItemId)]>),
    /// A function of another crate.
    Foreign(Name),
    /// A name that stands for a value of another crate, such as a variant or a constant: its canonical path.
    Named(Name),
}

impl Known {
    /// The text that it begins with.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Constant(Constant::Str(text)) => Some(text),
            Self::Beginning(text) => Some(text),
            _ => None,
        }
    }

    /// What an answer says that is one of two: `match host { Some(host) => HOSTS.contains(host), None => false }` is
    /// true only where the first one is.
    pub(super) fn common_answer(&self, other: &Self) -> Option<Condition> {
        match (self, other) {
            (Self::Condition(one), Self::Condition(other)) => Some(Condition {
                when_true: either(&one.when_true, &other.when_true),
                when_false: either(&one.when_false, &other.when_false),
            }),
            (Self::Condition(one), Self::Constant(Constant::Bool(held)))
            | (Self::Constant(Constant::Bool(held)), Self::Condition(one)) => {
                let mut answer = (**one).clone();
                match held {
                    true => answer.when_true.clear(),
                    false => answer.when_false.clear(),
                }
                Some(answer)
            }
            _ => None,
        }
    }

    /// What two addresses both begin with, where that says at least by which way they are reached, and neither leads
    /// only to this machine.
    pub(super) fn common_address(&self, other: &Self) -> Self {
        let (Some(one), Some(other)) = (self.text(), other.text()) else {
            return Self::Nothing;
        };
        if is_near(one) || is_near(other) {
            return Self::Nothing;
        }
        let same = one.char_indices().zip(other.chars());
        let end = same
            .take_while(|((_, a), b)| a == b)
            .map(|((at, letter), _)| at + letter.len_utf8())
            .last();
        match one.get(..end.unwrap_or_default()) {
            Some(common) if common.contains("://") => Self::Beginning(Arc::from(common)),
            _ => Self::Nothing,
        }
    }
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// Constant text.
    Text(Arc<str>),
    /// A part of a parameter, the receiver being the first.
    Param(u16, Path),
}

/// What a truth value says about variables.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Condition {
    /// What holds when it is true.
    pub when_true: Vec<Refinement>,
    /// What holds when it is false.
    pub when_false: Vec<Refinement>,
}

/// Something that holds about a part of a variable.
#[derive(Debug, Clone, PartialEq)]
pub struct Refinement {
    /// Which part.
    pub target: Target,
    /// For which sinks it is harmless then.
    pub kills: Sinks,
}

/// A variable of the body, or a part of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Target {
    /// The variable.
    pub local: LocalId,
    /// The fields that lead to the part.
    pub path: Vec<Name>,
}

/// What holds when one of two sides holds: what both say of the same variable.
pub(super) fn either(a: &[Refinement], b: &[Refinement]) -> Vec<Refinement> {
    let mut out = Vec::new();
    for first in a {
        for second in b {
            if first.target == second.target {
                let kills = first.kills.both(second.kills);
                if kills != Sinks::NONE {
                    out.push(Refinement {
                        target: first.target.clone(),
                        kills,
                    });
                }
            }
        }
    }
    out
}
