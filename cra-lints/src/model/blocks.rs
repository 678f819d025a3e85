//! Blocks of data that code of one's own hands to a block cipher, one after the other.

use super::around::Around;
use super::name::Name;
use super::place::{Place, Span};
use super::syntax::{BinaryOp, ExprId, ExprKind, LocalId};
use super::view::BodyView;

/// Crates whose types are block ciphers, without a mode.
const BLOCK_CIPHERS: &[&str] = &[
    "aes",
    "aria",
    "belt_block",
    "blowfish",
    "camellia",
    "cast5",
    "cast6",
    "des",
    "gift_cipher",
    "idea",
    "kuznyechik",
    "magma",
    "rc2",
    "rc5",
    "rc6",
    "serpent",
    "sm4",
    "speck_cipher",
    "threefish",
    "twofish",
    "xtea",
];

/// Words in the names of functions that encrypt blocks which are not the data.
const OTHER_BLOCKS: &[&str] = &[
    "encryptblock",
    "keystream",
    "counter",
    "ctr",
    "drbg",
    "mask",
    "mac",
    "hash",
    "kdf",
    "derive",
    "wrap",
];

impl<'m> BodyView<'m> {
    /// The calls by which a block cipher encrypts blocks of data, each by itself: what makes a mode of it would be the
    /// exclusive or.
    pub fn blocks_encrypted_alone(&self) -> Vec<(Place, Name)> {
        let view = self;
        let mut out = Vec::new();
        let mut calls = view
            .calls()
            .filter(|call| {
                matches!(
                    call.name.as_str(),
                    "encrypt_block" | "encrypt_blocks" | "encrypt_block_mut" | "encrypt_blocks_mut"
                ) && call.receiver.is_some()
            })
            .peekable();
        if calls.peek().is_none() || has_xor(view) {
            return out;
        }
        let around = view.around();
        for call in calls {
            let bare = call.receiver_type().is_some_and(|ty| {
                let library = ty.as_str().split("::").next().unwrap_or_default();
                BLOCK_CIPHERS.contains(&library) && !view.model.is_own_library(library)
            });
            let item = view.model.item_around(call.place);
            let name = item.rsplit("::").next().unwrap_or_default();
            let name = name.to_ascii_lowercase().replace('_', "");
            let other = OTHER_BLOCKS.iter().any(|word| name.contains(word));
            let (true, false, [data]) = (bare, other, call.args) else {
                continue;
            };
            let all = call.name.as_str().starts_with("encrypt_blocks");
            let rounds: Vec<Span> = around
                .outward(call.id)
                .filter_map(|id| bound_in_rounds(view, &around, id))
                .collect();
            let piece = || {
                is_piece(view, *data, &rounds)
                    || root(view, *data).is_some_and(|block| is_filled(view, block, &rounds))
            };
            let is_data = match all {
                true => !is_made_here(view, *data),
                false => !rounds.is_empty() && piece(),
            };
            if is_data {
                out.push((call.place, call.name));
            }
        }
        out
    }
}

fn has_xor(view: &BodyView<'_>) -> bool {
    view.body.iter().any(|(_, expr)| match &expr.kind {
        ExprKind::Binary(op, ..) | ExprKind::Assign(Some(op), ..) => *op == BinaryOp::BitXor,
        ExprKind::MethodCall { method, .. } => method.as_str().contains("xor"),
        ExprKind::Path(path) => path.last().name.as_str().contains("xor"),
        _ => false,
    })
}

/// Where a loop, or a closure that is run for each item, binds what is another one in each round.
fn bound_in_rounds(view: &BodyView<'_>, around: &Around, id: ExprId) -> Option<Span> {
    let expr = view.expr(id);
    let to = match &expr.kind {
        ExprKind::For(_, over, _) => view.expr(*over).span.start,
        ExprKind::While(..) | ExprKind::Loop(_) => expr.span.start,
        ExprKind::Closure { body, .. } => {
            let by = view.expr(around.parent(id)?);
            match &by.kind {
                ExprKind::MethodCall { method, .. }
                    if matches!(
                        method.as_str(),
                        "map" | "flat_map" | "for_each" | "try_for_each" | "fold"
                    ) =>
                {
                    view.expr(*body).span.start
                }
                _ => return None,
            }
        }
        _ => return None,
    };
    Some(Span {
        start: expr.span.start,
        end: to,
    })
}

/// The local that an expression is, lends, or is a part of.
fn root(view: &BodyView<'_>, id: ExprId) -> Option<LocalId> {
    match &view.expr(id).kind {
        ExprKind::Ref { operand, .. } => root(view, *operand),
        _ => view.root_local(id),
    }
}

/// Whether an expression is what a round gets of the data: the item of the loop, or the part at the loop's position.
fn is_piece(view: &BodyView<'_>, id: ExprId, rounds: &[Span]) -> bool {
    match &view.expr(id).kind {
        ExprKind::Local(local) => {
            let span = view.body.local(*local).span;
            rounds.iter().any(|round| round.contains(span))
        }
        ExprKind::Index { base, index } => {
            matches!(view.expr(*index).kind, ExprKind::Range(..))
                && (is_piece(view, *base, rounds) || !is_fixed(view, *index))
        }
        ExprKind::Ref { operand: inner, .. }
        | ExprKind::Unary(_, inner)
        | ExprKind::Try(inner)
        | ExprKind::Cast(inner, _) => is_piece(view, *inner, rounds),
        ExprKind::Call { args, .. } => match &**args {
            [only] => is_piece(view, *only, rounds),
            _ => false,
        },
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            matches!(
                method.as_str(),
                "into"
                    | "try_into"
                    | "unwrap"
                    | "expect"
                    | "clone"
                    | "to_owned"
                    | "as_ref"
                    | "as_mut"
            ) && is_piece(view, *receiver, rounds)
        }
        _ => false,
    }
}

/// Whether a range is the same in each round, as far as its bounds show.
fn is_fixed(view: &BodyView<'_>, range: ExprId) -> bool {
    view.expr(range)
        .parts()
        .iter()
        .all(|bound| view.int(*bound).is_some())
}

/// Whether a block is given a piece of the data, when it is made or afterwards.
fn is_filled(view: &BodyView<'_>, block: LocalId, rounds: &[Span]) -> bool {
    let made = view.body.local(block).init;
    made.is_some_and(|init| is_piece(view, init, rounds))
        || view.body.iter().any(|(_, expr)| match &expr.kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                let fills = matches!(method.as_str(), "copy_from_slice" | "clone_from_slice");
                fills
                    && root(view, *receiver) == Some(block)
                    && args
                        .first()
                        .is_some_and(|from| is_piece(view, *from, rounds))
            }
            _ => false,
        })
}

/// Whether blocks are made in the function itself, as those of a counter are, and no parameter of it.
fn is_made_here(view: &BodyView<'_>, blocks: ExprId) -> bool {
    root(view, blocks).is_none_or(|local| view.body.local(local).init.is_some())
}
