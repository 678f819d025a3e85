//! What is sent to where a parameter says: how, is known where the function is called.

use super::Walk;
use crate::flow::arguments::Arguments;
use crate::flow::kinds::SinkKind;
use crate::flow::path::Path;
use crate::flow::summary::Hit;
use crate::flow::taint::Origin;
use crate::model::syntax::ExprId;
use crate::model::ty::Ty;

impl Walk<'_, '_> {
    /// What a function sends to an address among its parameters, with these arguments.
    pub(super) fn sent_to(
        &mut self,
        hit: &Hit,
        to: (u16, Path),
        arguments: &Arguments<'_>,
        exprs: &[ExprId],
    ) {
        let ty = match exprs.get(to.0 as usize) {
            Some(expr) if to.1.is_root() => self.ty(*expr),
            _ => Ty::unknown(),
        };
        let address = arguments.part(to.0, to.1);
        let sink = match hit.sink {
            SinkKind::Written => super::row::by_receiver(hit.sink, &address, ty)
                .filter(|sink| matches!(sink, SinkKind::SentPlain | SinkKind::Print)),
            _ => super::concat::known_text(&address)
                .filter(|(text, _)| super::address::is_plain(text))
                .map(|_| SinkKind::SentPlain),
        };
        let next = match address.own_taints() {
            [taint] if taint.whole => match taint.origin {
                Origin::Param(index, path) => Some((index, path)),
                _ => None,
            },
            _ => None,
        };
        if sink.is_none() && next.is_none() {
            return;
        }
        let taints = match hit.taint.origin {
            Origin::Param(..) => arguments.taints_at(&hit.taint, Some(SinkKind::SentPlain)),
            _ => vec![hit.taint.clone()],
        };
        let distance = self.distance(hit.place, arguments.distance());
        for taint in taints {
            let mut found = hit.clone();
            found.taint = taint;
            found.conditional |= self.conditions > 0;
            match sink {
                Some(sink) => {
                    found.sink = sink;
                    found.to = None;
                    self.keep_from(found, distance);
                }
                None => {
                    found.to = next;
                    self.told.add(found, distance);
                }
            }
        }
    }
}
