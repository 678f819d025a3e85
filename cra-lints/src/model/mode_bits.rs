//! The permissions that a mode of a file certainly or possibly has: a number, a set of the bits that libc, nix and rustix
//! have names for, or one of the values that a function, a field or a caller gives.

use super::resolve::Resolved;
use super::steps::Steps;
use super::syntax::{BinaryOp, ExprId, ExprKind};
use super::view::BodyView;

/// Libraries with names for the bits.
const LIBRARIES: &[&str] = &["libc", "nix", "rustix", "cap_std"];

/// Names of bits; those of rustix stand after the `Mode` that they are part of.
const BITS: &[(&str, i128)] = &[
    ("S_IRWXU", 0o700),
    ("S_IRUSR", 0o400),
    ("S_IWUSR", 0o200),
    ("S_IXUSR", 0o100),
    ("S_IRWXG", 0o070),
    ("S_IRGRP", 0o040),
    ("S_IWGRP", 0o020),
    ("S_IXGRP", 0o010),
    ("S_IRWXO", 0o007),
    ("S_IROTH", 0o004),
    ("S_IWOTH", 0o002),
    ("S_IXOTH", 0o001),
    ("S_ISUID", 0o4000),
    ("S_ISGID", 0o2000),
    ("S_ISVTX", 0o1000),
    ("S_IFIFO", 0o010_000),
    ("RWXU", 0o700),
    ("RUSR", 0o400),
    ("WUSR", 0o200),
    ("XUSR", 0o100),
    ("RWXG", 0o070),
    ("RGRP", 0o040),
    ("WGRP", 0o020),
    ("XGRP", 0o010),
    ("RWXO", 0o007),
    ("ROTH", 0o004),
    ("WOTH", 0o002),
    ("XOTH", 0o001),
    ("SUID", 0o4000),
    ("SGID", 0o2000),
    ("SVTX", 0o1000),
];

/// Constructors of a mode from a number.
const MAKERS: &[&str] = &[
    "from_bits",
    "from_bits_truncate",
    "from_bits_retain",
    "from_raw_mode",
    "from",
    "Some",
];

/// Methods whose result is the mode on which they are called.
const KEEPING: &[&str] = &[
    "bits",
    "as_raw_mode",
    "unwrap",
    "expect",
    "unwrap_or_default",
    "into",
    "clone",
    "ok_or",
    "ok_or_else",
];

impl BodyView<'_> {
    /// A mode for which `asked` holds and that an expression may be: bits that are put together count as far as they are
    /// known, for what is added to them takes nothing away.
    pub fn possible_mode(&self, id: ExprId, asked: &dyn Fn(i128) -> bool) -> Option<i128> {
        self.mode_within(id, asked, Steps::new(&Steps::all()))
            .filter(|mode| asked(*mode))
    }

    fn mode_within(
        &self,
        id: ExprId,
        asked: &dyn Fn(i128) -> bool,
        steps: Steps<'_>,
    ) -> Option<i128> {
        let steps = steps.next()?;
        let look = |id: ExprId| self.mode_within(id, asked, steps);
        if let Some(number) = self.int(id) {
            return Some(number);
        }
        match &self.expr(id).kind {
            ExprKind::Path(path) => match self.constant(path) {
                Some(constant) => constant.mode_within(constant.body.root(), asked, steps),
                None => named_bits(&self.resolve(path)?),
            },
            ExprKind::Binary(BinaryOp::BitOr, left, right) => match (look(*left), look(*right)) {
                (Some(left), Some(right)) => Some(left | right),
                (one, other) => one.or(other),
            },
            ExprKind::Cast(inner, _) | ExprKind::Try(inner) => look(*inner),
            ExprKind::Call { callee, args } => {
                let made = match (&self.expr(*callee).kind, &**args) {
                    (ExprKind::Path(path), [])
                        if path.last().name == "all" && self.is_of_mode(path) =>
                    {
                        Some(0o777)
                    }
                    (ExprKind::Path(path), [only])
                        if MAKERS.contains(&path.last().name.as_str()) =>
                    {
                        look(*only)
                    }
                    _ => None,
                };
                made.or_else(|| self.one_of(id, asked, steps))
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => match (method.as_str(), &**args) {
                ("union", [other]) => match (look(*receiver), look(*other)) {
                    (Some(left), Some(right)) => Some(left | right),
                    (one, other) => one.or(other),
                },
                (name, _) if KEEPING.contains(&name) => {
                    look(*receiver).or_else(|| self.possible_int(id, asked))
                }
                _ => self.one_of(id, asked, steps),
            },
            ExprKind::Local(local) if self.is_param(*local) && !self.is_changed(*local) => {
                let mut given = self.given(*local).into_iter();
                given.find_map(|(view, arg)| {
                    view.mode_within(arg, asked, steps)
                        .filter(|mode| asked(*mode))
                })
            }
            ExprKind::Local(local) => match self.only_value(*local) {
                Some(value) => look(value),
                // `if let Some(mode) = self.mode`
                None => match self.matched(*local) {
                    Some(value) => look(value),
                    None => self.one_of(id, asked, steps),
                },
            },
            ExprKind::Field { base, name } => {
                let stored = self.stored(*base, *name).into_iter();
                let mut modes = stored.filter_map(|(view, value)| {
                    view.mode_within(value, asked, steps)
                        .filter(|mode| asked(*mode))
                });
                modes.next().or_else(|| self.possible_int(id, asked))
            }
            ExprKind::Block { .. } | ExprKind::If { .. } | ExprKind::Match { .. } => {
                self.one_of(id, asked, steps)
            }
            _ => None,
        }
    }

    /// A mode of the wanted kind among all that an expression may be worth.
    fn one_of(&self, id: ExprId, asked: &dyn Fn(i128) -> bool, steps: Steps<'_>) -> Option<i128> {
        let number = self.possible_int(id, asked);
        number.or_else(|| {
            let ends = self.outcomes(id).into_iter();
            let mut ends = ends.filter(|(view, end)| {
                // What cannot be looked into stands for itself.
                !(std::ptr::eq(view.body, self.body) && *end == id)
            });
            ends.find_map(|(view, end)| {
                view.mode_within(end, asked, steps)
                    .filter(|mode| asked(*mode))
            })
        })
    }

    /// Whether a path leads to a function of the type for modes of a library.
    fn is_of_mode(&self, path: &super::syntax::Path) -> bool {
        self.resolve(path).is_some_and(|named| {
            LIBRARIES.contains(&named.krate()) && named.parent().ends_with("::Mode")
        })
    }
}

/// The bits that a name of a library stands for.
fn named_bits(named: &Resolved) -> Option<i128> {
    if !LIBRARIES.contains(&named.krate()) {
        return None;
    }
    let found = BITS.iter().find(|(name, _)| *name == named.last());
    found.map(|(_, bits)| *bits)
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn bits_are_put_together_and_what_is_taken_away_is_not_known() {
        let snapshot = library(
            "const BOTH: u32 = 0o700 | 0o002;
            fn chosen(wide: bool) -> u32 { if wide { 0o666 } else { 0o600 } }
            fn given(mode: u32) { take(mode); }
            pub fn go(other: u32, wide: bool, set: Option<u32>) {
                take(0o644); take(BOTH); take(0o700 | other); take(other & !0o002); take(chosen(wide)); given(0o622);
            }",
        );
        let model = Model::new(&snapshot);
        let mut modes: Vec<Option<i128>> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .filter(|call| call.name == "take")
            .map(|call| {
                call.view
                    .possible_mode(call.args[0], &|mode| mode & 0o022 != 0)
            })
            .collect();
        modes.sort();
        assert_eq!(
            modes,
            [None, None, None, Some(0o622), Some(0o666), Some(0o702)]
        );
    }
}
