//! Conversions of the workspace that run behind a call of another name: `text.parse::<Own>()` runs `Own::from_str`.

use std::collections::HashMap;

use super::program::Function;
use crate::model::Model;
use crate::model::name::Name;
use crate::model::syntax::Attr;
use crate::model::ty::Ty;

/// By type and name, the functions that make values of the type.
pub(super) type Conversions = HashMap<(Name, &'static str), Vec<usize>>;

/// Many impls of one conversion are not told apart.
const MAX_IMPLS: usize = 4;

/// The conversions that the workspace defines.
pub(super) fn conversions(functions: &[Function<'_>]) -> Conversions {
    let mut out = Conversions::new();
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
            out.entry((ty, name)).or_default().push(at);
        }
    }
    out.retain(|_, found| found.len() <= MAX_IMPLS);
    out
}

/// The function that looks at each value of a type that comes from outside: `#[serde(try_from = "usize")]`.
pub(super) fn accepting<'c>(model: &Model<'_>, known: &'c Conversions, ty: Ty) -> &'c [usize] {
    let found = ty.peel_refs().path().and_then(|path| {
        let functions = known.get(&(path, "try_from"))?;
        let (file, item) = model.item_at(path)?;
        let item = model.file(file).tree.as_ref()?.item(item);
        let accepts = |attr: &Attr| attr.meta.is(&["serde"]) && attr.meta.mentions("try_from");
        item.attrs.iter().any(accepts).then_some(functions)
    });
    found.map_or(&[], Vec::as_slice)
}

/// The functions that a method of this name runs, by the type of what it gives.
pub(super) fn behind(known: &Conversions, method: Name, given: Ty) -> &[usize] {
    let given = given.peel_refs();
    let (name, made) = match method.as_str() {
        "parse" => ("from_str", given.args().first().copied()),
        "try_into" => ("try_from", given.args().first().copied()),
        "into" => ("from", Some(given)),
        _ => return &[],
    };
    let path = made.and_then(|made| made.peel_refs().path());
    path.and_then(|path| known.get(&(path, name)))
        .map_or(&[], Vec::as_slice)
}
