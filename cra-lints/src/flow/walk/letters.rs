//! Texts that are read character by character, or byte by byte, and put together again.
//!
//! One character does no harm where a text would; what is put together of them is the text again, without the characters
//! that the function looked for on the way.

use super::Walk;
use super::characters::{CHARACTERS, dangers};
use super::condition::wrapped;
use crate::flow::groups::text_sinks;
use crate::flow::kinds::SinkKind;
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::infer::Callee;
use crate::model::name::Name;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, LocalId, PatId, PatKind, UnaryOp};
use crate::model::ty::Ty;

/// Methods that put what they are given into what they are called on.
const PUTS: &[&str] = &[
    "push",
    "push_back",
    "push_front",
    "insert",
    "extend",
    "write_char",
    "put_u8",
];

/// Calls that put a text or a list together from one part after the other.
const GATHERS: &[&str] = &["collect", "from_iter", "collect_vec", "collect_string"];

/// Whether a type, or what is in an `Option` or `Result` of this type, is a character or a byte.
pub(super) fn is_letter(ty: Ty) -> bool {
    let ty = wrapped(ty).peel_refs();
    ty.is("char") || ty.is("u8")
}

/// Puts together what is told apart as characters.
pub(super) fn put_together(value: &Value) -> Value {
    value.revived(Sinks::LETTER)
}

impl Walk<'_, '_> {
    /// What is put into something of which it becomes a part: `text.push(letter)`.
    pub(super) fn put_in(&self, name: Name, args: &[ExprId], values: &mut [Value]) {
        if !PUTS.contains(&name.as_str()) {
            return;
        }
        for (arg, value) in args.iter().zip(values) {
            if !value.is_none() && (name == "extend" || is_letter(self.ty(*arg))) {
                *value = put_together(value);
            }
        }
    }

    /// What a call gives that puts a text together: `letters.collect()`.
    pub(super) fn gathered_letters(name: Name, value: Value) -> Value {
        match GATHERS.contains(&name.as_str()) && !value.is_none() {
            true => put_together(&value),
            false => value,
        }
    }

    /// What a variable holds that is a character: harmless where the function looked for what does harm.
    pub(super) fn as_letter(&self, local: LocalId, value: Value) -> Value {
        if value.own_taints().is_empty() && value.fields().is_empty() {
            return value;
        }
        value.killed(self.looked_for(local).with(Sinks::LETTER))
    }

    /// The same of what a closure asks of each character: `letters.filter(|letter| SAFE.contains(letter))`.
    pub(super) fn asks_of_letters(&self, asked: ExprId) -> Option<Sinks> {
        let local = self.first_parameter(asked)?;
        if !is_letter(self.types.local(local)) {
            return None;
        }
        let kills = self.looked_for(local);
        (kills != Sinks::NONE).then_some(kills)
    }

    /// Whether an expression is the character that a variable holds.
    fn is_letter_of(&self, local: LocalId, mut id: ExprId) -> bool {
        loop {
            match &self.view.expr(id).kind {
                ExprKind::Local(found) => return *found == local,
                ExprKind::Ref { operand, .. } | ExprKind::Unary(UnaryOp::Deref, operand) => {
                    id = *operand
                }
                ExprKind::Cast(operand, _) => id = *operand,
                _ => return false,
            }
        }
    }

    /// For which sinks somebody looked at the character that a variable holds, anywhere in the body; worked out once.
    fn looked_for(&self, local: LocalId) -> Sinks {
        if let Some(known) = self.letters.borrow().get(&local) {
            return *known;
        }
        let kills = self.looked_for_in_body(local);
        self.letters.borrow_mut().insert(local, kills);
        kills
    }

    /// What a character is compared with, and what it is asked.
    fn looked_for_in_body(&self, local: LocalId) -> Sinks {
        let is_it = |id: ExprId| self.is_letter_of(local, id);
        let mut kills = Sinks::NONE;
        for (id, expr) in self.view.body.iter() {
            let found = match &expr.kind {
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } => {
                    if is_it(*receiver) {
                        self.asked_of_letter(*method, args)
                    } else if args.iter().any(|arg| is_it(*arg)) {
                        self.told_about_letter(id, *method)
                    } else {
                        Sinks::NONE
                    }
                }
                ExprKind::Call { args, .. } if args.iter().any(|arg| is_it(*arg)) => {
                    match self.types.callee(id) {
                        // What a function of the workspace says of it.
                        Some(Callee::Own(..)) if self.ty(id).is("bool") => text_sinks(),
                        Some(Callee::Own(..)) if wrapped(self.ty(id)) != self.ty(id) => {
                            text_sinks()
                        }
                        _ => Sinks::NONE,
                    }
                }
                ExprKind::Binary(op, left, right) => {
                    let other = match (is_it(*left), is_it(*right)) {
                        (true, false) => *right,
                        (false, true) => *left,
                        _ => continue,
                    };
                    self.compared(*op, other)
                }
                ExprKind::Let(pat, asked) if is_it(*asked) => self.fits_letter(*pat),
                ExprKind::Match { scrutinee, arms } => {
                    let binds = || arms.iter().any(|arm| self.binds_it(arm.pat, local));
                    if !is_it(*scrutinee) && !binds() {
                        continue;
                    }
                    arms.iter().fold(Sinks::NONE, |kills, arm| {
                        kills.with(self.fits_letter(arm.pat))
                    })
                }
                _ => continue,
            };
            kills = kills.with(found);
        }
        kills
    }

    /// What a method says of the character that it is called on.
    fn asked_of_letter(&self, method: Name, args: &[ExprId]) -> Sinks {
        match method.as_str() {
            "is_control" | "is_ascii_control" | "is_ascii_graphic" => lines(),
            "eq" | "ne" | "eq_ignore_ascii_case" => args
                .first()
                .map_or(Sinks::NONE, |other| self.danger_of(*other)),
            name if CHARACTERS.contains(&name) => text_sinks(),
            _ => Sinks::NONE,
        }
    }

    /// What a method says that is told a character: `SAFE.contains(&letter)`, `escapes.get(&letter)`.
    fn told_about_letter(&self, id: ExprId, method: Name) -> Sinks {
        if matches!(
            method.as_str(),
            "contains" | "contains_key" | "get" | "find" | "position"
        ) {
            return text_sinks();
        }
        let is_asked = self.ty(id).is("bool");
        match self.types.callee(id) {
            Some(Callee::Own(..)) if is_asked => text_sinks(),
            _ => Sinks::NONE,
        }
    }

    fn compared(&self, op: BinaryOp, other: ExprId) -> Sinks {
        match op {
            BinaryOp::Eq | BinaryOp::Ne => self.danger_of(other),
            BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => match self.letter(other) {
                Some(letter) if letter.is_ascii_alphanumeric() => text_sinks(),
                Some(' ' | '\u{1f}' | '\u{7f}') => lines(),
                _ => Sinks::NONE,
            },
            _ => Sinks::NONE,
        }
    }

    /// What the patterns that a character is held against look for.
    fn fits_letter(&self, pat: PatId) -> Sinks {
        match &self.view.body.pat(pat).kind {
            PatKind::Literal(literal) => self.danger_of(*literal),
            PatKind::Range(start, end) => {
                let letters = [start, end]
                    .into_iter()
                    .flatten()
                    .filter_map(|side| self.letter(*side));
                letters.fold(Sinks::NONE, |kills, letter| {
                    kills.with(match letter {
                        '\0'..='\u{1f}' | '\u{7f}' => lines(),
                        letter if letter.is_ascii_alphanumeric() => text_sinks(),
                        letter => dangers(letter),
                    })
                })
            }
            PatKind::Or(cases)
            | PatKind::Tuple(cases)
            | PatKind::TupleStruct(_, cases)
            | PatKind::Slice(cases) => cases.iter().fold(Sinks::NONE, |kills, case| {
                kills.with(self.fits_letter(*case))
            }),
            PatKind::Ref(inner) | PatKind::Bind(_, Some(inner)) => self.fits_letter(*inner),
            _ => Sinks::NONE,
        }
    }

    fn binds_it(&self, pat: PatId, local: LocalId) -> bool {
        match &self.view.body.pat(pat).kind {
            PatKind::Bind(found, inner) => {
                *found == local || inner.is_some_and(|inner| self.binds_it(inner, local))
            }
            PatKind::Or(cases)
            | PatKind::Tuple(cases)
            | PatKind::TupleStruct(_, cases)
            | PatKind::Slice(cases) => cases.iter().any(|case| self.binds_it(*case, local)),
            PatKind::Ref(inner) => self.binds_it(*inner, local),
            _ => false,
        }
    }

    fn danger_of(&self, other: ExprId) -> Sinks {
        self.letter(other).map_or(Sinks::NONE, dangers)
    }

    /// The character that an expression is.
    fn letter(&self, id: ExprId) -> Option<char> {
        if let Some(byte) = self.view.int(id) {
            return u8::try_from(byte).ok().map(char::from);
        }
        let text = self.view.str(id)?;
        let mut letters = text.chars();
        letters.next().filter(|_| letters.next().is_none())
    }
}

/// Sinks that take one line after the other.
fn lines() -> Sinks {
    Sinks::of(&[SinkKind::Log, SinkKind::Header])
}
