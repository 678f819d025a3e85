//! Values of a called function, told in terms of the caller.

use super::apply::{Application, MAX_DEPTH};
use super::domain::{Life, Origin, Pointee};
use super::value::{Kind, Value};
use super::walk::Walk;
use crate::model::place::Place;

impl Walk<'_, '_> {
    pub(super) fn translated(
        &mut self,
        work: &mut Application<'_>,
        value: &Value,
        depth: usize,
    ) -> Value {
        let mut out = Value {
            open: value.open,
            kind: value.kind,
            ty: value.ty,
            initial: value.initial,
            ..Value::default()
        };
        if depth > MAX_DEPTH {
            out.kind = Kind::None;
            return out;
        }
        for one in &value.points {
            let locs = self.mapped(work, one.obj, depth);
            let told = one.told || self.comes_told(work, one);
            // What was here before ended with the call, as far as the caller knows.
            let excused = match work.summary.end.life(one.obj) {
                Life::Ended(end) if one.excused == Some(end.at) => {
                    match work.summary.objects.is_outer(one.obj) {
                        true => Some(work.place),
                        false => one.excused,
                    }
                }
                _ => None,
            };
            if locs.is_empty() {
                out.open = true;
            }
            for (obj, mut fields) in locs {
                fields.extend(one.fields.iter().copied());
                let outer = work.summary.objects.is_outer(one.obj);
                let made = match outer {
                    true => self.made_at(work, one).unwrap_or(one.made),
                    false => one.made,
                };
                out.points.push(Pointee {
                    obj,
                    fields,
                    made,
                    raw: one.raw,
                    told,
                    checked: one.checked,
                    excused,
                    since: one.since,
                    unbound: one.unbound,
                    spot: None,
                });
            }
        }
        for obj in &value.owns {
            let locs = self.mapped(work, *obj, depth);
            out.owns.extend(locs.iter().map(|loc| loc.0));
        }
        for (name, field) in &value.fields {
            let field = self.translated(work, field, depth + 1);
            out.fields.insert(*name, field);
        }
        out
    }

    fn comes_told(&mut self, work: &Application<'_>, one: &Pointee) -> bool {
        match work.summary.objects.origin(one.obj) {
            Origin::Param(at) => work
                .args
                .get(at as usize)
                .is_some_and(|value| value.points.iter().any(|point| point.told)),
            _ => false,
        }
    }

    fn made_at(&mut self, work: &mut Application<'_>, one: &Pointee) -> Option<Place> {
        let pointer = self.pointer_to(work, one.obj)?;
        pointer.points.first().map(|point| point.made)
    }
}
