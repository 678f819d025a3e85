//! Conversions of the workspace that run behind a call of another name: `text.parse::<Own>()` runs `Own::from_str`.

use rustc_hash::FxHashMap;

use super::program::Function;
use crate::model::Model;
use crate::model::name::Name;
use crate::model::syntax::{Attr, TypeKind};
use crate::model::ty::Ty;

/// By type and name, the functions that make values of the type.
pub(super) type Conversions = FxHashMap<(Name, &'static str), Vec<Conversion>>;

/// One way to make a value of a type.
pub(super) struct Conversion {
    /// The function, by its index.
    pub(super) function: usize,
    /// The type that it takes, where it has a name: references to it are the same.
    takes: Option<Name>,
    /// Whether the type that it makes is one of the workspace.
    own: bool,
}

/// Many impls of one conversion are not told apart.
const MAX_IMPLS: usize = 4;

/// The conversions that the workspace defines.
pub(super) fn conversions(functions: &[Function<'_>]) -> Conversions {
    let mut out = Conversions::default();
    for (at, function) in functions.iter().enumerate() {
        let name = match function.item.name.as_str() {
            "from_str" => "from_str",
            "try_from" => "try_from",
            "from" => "from",
            _ => continue,
        };
        if !function.signature.has_self
            && let Some(ty) = function.view.self_type()
        {
            out.entry((ty, name)).or_default().push(Conversion {
                function: at,
                takes: taken(function),
                own: function.view.model.item_at(ty).is_some(),
            });
        }
    }
    out.retain(|_, found| found.len() <= MAX_IMPLS);
    out
}

/// The functions that make the error that a function gives up with of the one that `?` finds, by the types of what `?` is asked
/// of and of what the function gives.
pub(super) fn raised(known: &Conversions, asked: Ty, given: Ty) -> impl Iterator<Item = usize> {
    let error = |ty: Ty| {
        let ty = ty.peel_refs();
        let error = ty.args().get(1).filter(|_| ty.is("std::result::Result"));
        error.and_then(|error| error.peel_refs().path())
    };
    let (from, to) = (error(asked), error(given));
    let found = to.filter(|_| from.is_some() && from != to);
    let found = found.and_then(|to| known.get(&(to, "from")));
    let all = found.into_iter().flatten();
    all.filter(move |conversion| conversion.takes == from)
        .map(|conversion| conversion.function)
}

/// The function that looks at each value of a type that comes from outside: `#[serde(try_from = "usize")]`.
pub(super) fn accepting(
    model: &Model<'_>,
    known: &Conversions,
    ty: Ty,
) -> impl Iterator<Item = usize> {
    let found = ty.peel_refs().path().and_then(|path| {
        let functions = known.get(&(path, "try_from"))?;
        let (file, item) = model.item_at(path)?;
        let item = model.file(file).tree.as_ref()?.item(item);
        let accepts = |attr: &Attr| attr.meta.is(&["serde"]) && attr.meta.mentions("try_from");
        item.attrs.iter().any(accepts).then_some(functions)
    });
    let functions = found.into_iter().flatten();
    functions.map(|conversion| conversion.function)
}

/// The type of the first parameter of a function.
fn taken(function: &Function<'_>) -> Option<Name> {
    let mut ty = &function.signature.params.first()?.ty;
    while let TypeKind::Ref { inner, .. } = &ty.kind {
        ty = inner;
    }
    match &ty.kind {
        TypeKind::Path(path) => function.view.resolve(path).map(|named| named.path),
        _ => None,
    }
}

/// The functions that a method of this name runs, by the types of what it is called on and of what it gives.
///
/// Where nothing is known of the receiver, say because it is `impl Into<String>`, it is everything that callers hand in:
/// then only types of the workspace are known to be made by the workspace's functions.
pub(super) fn behind(
    known: &Conversions,
    method: Name,
    receiver: Ty,
    given: Ty,
) -> impl Iterator<Item = usize> {
    let given = given.peel_refs();
    let (name, made) = match method.as_str() {
        "parse" => ("from_str", given.args().first().copied()),
        "try_into" => ("try_from", given.args().first().copied()),
        "into" => ("from", Some(given)),
        _ => ("", None),
    };
    let path = made.and_then(|made| made.peel_refs().path());
    let found = path.and_then(|path| known.get(&(path, name)));
    let from = receiver.peel_refs().path();
    let fits = move |conversion: &&Conversion| match (from, conversion.takes) {
        _ if name == "from_str" => true,
        (Some(from), Some(takes)) => from == takes,
        (Some(_), None) => true,
        (None, _) => conversion.own,
    };
    let all = found.into_iter().flatten();
    all.filter(fits).map(|conversion| conversion.function)
}
