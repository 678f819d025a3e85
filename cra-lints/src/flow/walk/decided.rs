//! What is decided while the program is read: the arms of a `match` that a known value reaches, and loops over nothing.

use super::Walk;
use crate::flow::known::Known;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, ItemKind, MacroCall, PatId, PatKind, Path};
use crate::model::values::Value as Constant;

/// Patterns within patterns, and conditions within conditions, deeper than this are not looked into.
const MAX_DEPTH: u32 = 6;

/// Whether a value fits a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    Never,
    Maybe,
    Always,
}

impl Fit {
    fn of(held: bool) -> Self {
        match held {
            true => Self::Always,
            false => Self::Never,
        }
    }

    /// What holds where all must fit.
    fn all(fits: impl Iterator<Item = Self>) -> Self {
        fits.fold(Self::Always, |all, one| match (all, one) {
            (Self::Never, _) | (_, Self::Never) => Self::Never,
            (Self::Maybe, _) | (_, Self::Maybe) => Self::Maybe,
            (Self::Always, Self::Always) => Self::Always,
        })
    }

    /// What holds where one is enough.
    fn any(fits: impl Iterator<Item = Self>) -> Self {
        fits.fold(Self::Never, |all, one| match (all, one) {
            (Self::Always, _) | (_, Self::Always) => Self::Always,
            (Self::Maybe, _) | (_, Self::Maybe) => Self::Maybe,
            (Self::Never, Self::Never) => Self::Never,
        })
    }
}

impl Walk<'_, '_> {
    /// Whether a value fits a pattern, as far as it is known what it is.
    pub(super) fn fit(&self, pat: PatId, value: &Value) -> Fit {
        self.fit_within(pat, value, MAX_DEPTH)
    }

    /// Whether a value is known to be the case that a pattern names.
    pub(super) fn is_this_case(&self, pat: PatId, value: &Value) -> bool {
        let named = matches!(
            self.view.body.pat(pat).kind,
            PatKind::Path(_) | PatKind::Or(_)
        );
        named && self.fit(pat, value) == Fit::Always
    }

    fn fit_within(&self, pat: PatId, value: &Value, depth: u32) -> Fit {
        let Some(depth) = depth.checked_sub(1) else {
            return Fit::Maybe;
        };
        match &self.view.body.pat(pat).kind {
            PatKind::Wild | PatKind::Bind(_, None) => Fit::Always,
            PatKind::Bind(_, Some(inner)) | PatKind::Ref(inner) => {
                self.fit_within(*inner, value, depth)
            }
            PatKind::Or(cases) => Fit::any(
                cases
                    .iter()
                    .map(|case| self.fit_within(*case, value, depth)),
            ),
            PatKind::Tuple(parts) if !value.fields().is_empty() => {
                let rest = |part: &PatId| matches!(self.view.body.pat(*part).kind, PatKind::Rest);
                if parts.iter().any(rest) {
                    return Fit::Maybe;
                }
                let parts = parts.iter().enumerate();
                Fit::all(parts.map(|(at, part)| {
                    self.fit_within(*part, &value.field(super::index_name(at)), depth)
                }))
            }
            PatKind::Literal(literal) => match value.constant() {
                Some(held) => equal(held, self.view.value(*literal)),
                None => Fit::Maybe,
            },
            PatKind::Range(from, to) => match value.constant() {
                Some(Constant::Int(held)) => self.between(*held, *from, *to),
                _ => Fit::Maybe,
            },
            PatKind::Path(path) => self.fits_name(path, value),
            PatKind::TupleStruct(path, _) | PatKind::Struct(path, _) => {
                match self.fits_name(path, value) {
                    Fit::Never => Fit::Never,
                    _ => Fit::Maybe,
                }
            }
            _ => Fit::Maybe,
        }
    }

    /// Whether a number lies between two others; where the upper one is itself inside, the pattern does not say.
    fn between(&self, held: i128, from: Option<ExprId>, to: Option<ExprId>) -> Fit {
        let bound = |side: Option<ExprId>| side.map(|side| self.view.int(side));
        match (bound(from), bound(to)) {
            (Some(Some(from)), _) if held < from => Fit::Never,
            (_, Some(Some(to))) if held > to => Fit::Never,
            (None | Some(Some(_)), None) => Fit::Always,
            (None | Some(Some(_)), Some(Some(to))) if held < to => Fit::Always,
            _ => Fit::Maybe,
        }
    }

    /// Whether a value is the constant or the variant that a path names.
    fn fits_name(&self, path: &Path, value: &Value) -> Fit {
        match value.what() {
            Known::Constant(held) => match self.view.constant(path) {
                Some(constant) => equal(held, constant.value(constant.body.root())),
                None => Fit::Maybe,
            },
            Known::Named(held) => match self.view.resolve(path) {
                Some(named) => self.same_variant(*held, named.path),
                None => Fit::Maybe,
            },
            _ => Fit::Maybe,
        }
    }

    /// Whether two names are one: of two variants of an enum of the workspace it is known that they are not.
    fn same_variant(&self, one: Name, other: Name) -> Fit {
        let owner = |name: Name| name.as_str().rsplit_once("::").map(|(owner, _)| owner);
        match self.enum_of(one) {
            Some(_) if one == other => Fit::Always,
            Some(_) if owner(one) == owner(other) => Fit::Never,
            _ => Fit::Maybe,
        }
    }

    /// The variant of an enum of the workspace that a value is known to be.
    pub(super) fn variant_known(&self, value: &Value) -> Option<Name> {
        match value.what() {
            Known::Named(path) => self.enum_of(*path).map(|_| *path),
            _ => None,
        }
    }

    /// The attributes' owner of a variant: the enum of the workspace that has it.
    fn enum_of(&self, variant: Name) -> Option<&crate::model::syntax::Item> {
        let model = self.view.model;
        let (owner, name) = variant.as_str().rsplit_once("::")?;
        let (file, item) = model.item_at(Name::new(owner))?;
        let item = model.file(file).tree.as_ref()?.item(item);
        match &item.kind {
            ItemKind::Enum(variants) => {
                let known = variants.iter().any(|variant| variant.name == *name);
                known.then_some(item)
            }
            _ => None,
        }
    }

    /// `level == Level::High`, where the variant that `level` is was written before, and the compiler says what is equal.
    pub(super) fn compared_variants(&self, op: BinaryOp, a: &Value, b: &Value) -> Option<bool> {
        let (Known::Named(one), Known::Named(other)) = (a.what(), b.what()) else {
            return None;
        };
        let derived = self.enum_of(*one)?.attrs.iter().any(|attr| {
            attr.meta.is(&["derive"]) && !attr.conditional && attr.meta.mentions("PartialEq")
        });
        let same = match self.same_variant(*one, *other) {
            Fit::Always => true,
            Fit::Never => false,
            Fit::Maybe => return None,
        };
        match op {
            BinaryOp::Eq if derived => Some(same),
            BinaryOp::Ne if derived => Some(!same),
            _ => None,
        }
    }

    /// Whether a loop over this is never run: `for _ in 0..0`.
    pub(super) fn goes_over_nothing(&self, list: ExprId) -> bool {
        let ExprKind::Range(Some(start), Some(end)) = self.view.expr(list).kind else {
            return false;
        };
        let (Some(from), Some(to)) = (self.view.int(start), self.view.int(end)) else {
            return false;
        };
        // The two dots of a range that ends before its end.
        let open = self.span(end).start == self.span(start).end + 2;
        from > to || open && from == to
    }

    /// What `cfg!` is worth wherever the program is built: `any(windows, not(windows))` always holds.
    pub(super) fn configured(&self, call: &MacroCall) -> Value {
        let [asked] = call.args[..] else {
            return Value::NONE;
        };
        match self.holds_anywhere(asked, MAX_DEPTH) {
            Fit::Maybe => Value::NONE,
            fit => Value::known(Known::Constant(Constant::Bool(fit == Fit::Always))),
        }
    }

    fn holds_anywhere(&self, asked: ExprId, depth: u32) -> Fit {
        let Some(depth) = depth.checked_sub(1) else {
            return Fit::Maybe;
        };
        let Some((name, parts)) = self.asked_of_build(asked) else {
            return Fit::Maybe;
        };
        let each = || parts.iter().map(|part| self.holds_anywhere(*part, depth));
        let opposed = self.has_opposites(parts);
        match name.as_str() {
            "any" if opposed => Fit::Always,
            "all" if opposed => Fit::Never,
            "any" => Fit::any(each()),
            "all" => Fit::all(each()),
            "not" => match parts {
                [part] => match self.holds_anywhere(*part, depth) {
                    Fit::Always => Fit::Never,
                    Fit::Never => Fit::Always,
                    Fit::Maybe => Fit::Maybe,
                },
                _ => Fit::Maybe,
            },
            _ => Fit::Maybe,
        }
    }

    /// Whether one of several conditions of a build is the opposite of another one.
    fn has_opposites(&self, parts: &[ExprId]) -> bool {
        let plain = |part: &ExprId| match &self.view.expr(*part).kind {
            ExprKind::Path(path) => Some(path.last().name),
            _ => None,
        };
        let turned = |part: &ExprId| match self.asked_of_build(*part)? {
            (name, [inner]) if name == "not" => plain(inner),
            _ => None,
        };
        let mut opposites = parts.iter().filter_map(turned);
        opposites.any(|name| parts.iter().any(|part| plain(part) == Some(name)))
    }

    /// `any(…)`, `all(…)`, `not(…)`
    fn asked_of_build(&self, id: ExprId) -> Option<(Name, &[ExprId])> {
        let ExprKind::Call { callee, args } = &self.view.expr(id).kind else {
            return None;
        };
        match &self.view.expr(*callee).kind {
            ExprKind::Path(path) => Some((path.last().name, args)),
            _ => None,
        }
    }
}

/// Whether a constant is another one of the same kind.
fn equal(held: &Constant, other: Option<Constant>) -> Fit {
    match other {
        Some(other) if std::mem::discriminant(held) == std::mem::discriminant(&other) => {
            Fit::of(*held == other)
        }
        _ => Fit::Maybe,
    }
}
