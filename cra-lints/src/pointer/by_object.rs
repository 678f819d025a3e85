//! Something for each object: a list in the order of their numbers. A body has few objects, and every branch takes a copy.

use std::cmp::Ordering;

use super::domain::ObjId;

/// What is known of objects, by their numbers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ByObject<T>(Vec<(ObjId, T)>);

impl<T> Default for ByObject<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> ByObject<T> {
    fn find(&self, obj: ObjId) -> Result<usize, usize> {
        // Most often it is about the last object that was made, or a new one.
        match self.0.last() {
            Some((last, _)) if *last < obj => Err(self.0.len()),
            Some((last, _)) if *last == obj => Ok(self.0.len() - 1),
            _ => self.0.binary_search_by_key(&obj, |(known, _)| *known),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn contains_key(&self, obj: &ObjId) -> bool {
        self.find(*obj).is_ok()
    }

    pub(super) fn get(&self, obj: &ObjId) -> Option<&T> {
        let at = self.find(*obj).ok()?;
        Some(&self.0[at].1)
    }

    pub(super) fn get_mut(&mut self, obj: &ObjId) -> Option<&mut T> {
        let at = self.find(*obj).ok()?;
        Some(&mut self.0[at].1)
    }

    /// What is known of an object; `make` makes it where there is nothing yet.
    pub(super) fn or_insert_with(&mut self, obj: ObjId, make: impl FnOnce() -> T) -> &mut T {
        let at = match self.find(obj) {
            Ok(at) => at,
            Err(at) => {
                self.0.insert(at, (obj, make()));
                at
            }
        };
        &mut self.0[at].1
    }

    pub(super) fn insert(&mut self, obj: ObjId, value: T) {
        match self.find(obj) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (obj, value)),
        }
    }

    pub(super) fn remove(&mut self, obj: &ObjId) -> Option<T> {
        let at = self.find(*obj).ok()?;
        Some(self.0.remove(at).1)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&ObjId, &T)> {
        self.0.iter().map(|(obj, value)| (obj, value))
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = (&ObjId, &mut T)> {
        self.0.iter_mut().map(|(obj, value)| (&*obj, value))
    }

    /// What is known of either: `one` and `other` say what becomes of that of one side only.
    pub(super) fn merge(
        self,
        with: Self,
        one: impl Fn(ObjId, T) -> T,
        other: impl Fn(ObjId, T) -> T,
        both: impl Fn(T, T) -> T,
    ) -> Self {
        let mut out = Vec::with_capacity(self.0.len().max(with.0.len()));
        let (mut left, mut right) = (self.0.into_iter().peekable(), with.0.into_iter().peekable());
        loop {
            let order = match (left.peek(), right.peek()) {
                (Some((left, _)), Some((right, _))) => left.cmp(right),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => return Self(out),
            };
            let next = match order {
                Ordering::Less => left.next().map(|(obj, value)| (obj, one(obj, value))),
                Ordering::Greater => right.next().map(|(obj, value)| (obj, other(obj, value))),
                Ordering::Equal => left
                    .next()
                    .zip(right.next())
                    .map(|((obj, left), (_, right))| (obj, both(left, right))),
            };
            out.extend(next);
        }
    }
}

impl<T> IntoIterator for ByObject<T> {
    type Item = (ObjId, T);
    type IntoIter = std::vec::IntoIter<(ObjId, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_stay_in_order_and_both_sides_are_merged() {
        let mut one = ByObject::default();
        for obj in [3, 1, 2] {
            one.insert(obj, obj * 10);
        }
        assert_eq!(one.remove(&2), Some(20));
        *one.or_insert_with(4, || 0) += 1;
        let mut other = ByObject::default();
        other.insert(3, 7);
        other.insert(0, 5);
        let merged = one.merge(other, |_, one| one, |obj, _| obj, |one, other| one + other);
        let merged: Vec<(ObjId, u32)> = merged.into_iter().collect();
        assert_eq!(merged, [(0, 0), (1, 10), (3, 37), (4, 1)]);
    }
}
