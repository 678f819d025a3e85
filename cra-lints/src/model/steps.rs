//! How far, and how often, one look follows values through code that may be made to keep us busy.

use std::cell::Cell;

/// Longer ways than this are not followed.
const LONGEST: usize = 24;

/// More steps than this, on all ways together, are not made.
const MOST: usize = 2000;

/// What is left of a look.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Steps<'a> {
    depth: usize,
    left: &'a Cell<usize>,
}

impl<'a> Steps<'a> {
    /// What all ways of one look share.
    pub(crate) fn all() -> Cell<usize> {
        Cell::new(MOST)
    }

    /// The beginning of a look.
    pub(crate) fn new(left: &'a Cell<usize>) -> Self {
        Self {
            depth: LONGEST,
            left,
        }
    }

    /// One step further; `None` when it is one too many.
    pub(crate) fn next(self) -> Option<Self> {
        self.left.set(self.left.get().checked_sub(1)?);
        Some(Self {
            depth: self.depth.checked_sub(1)?,
            left: self.left,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Steps;
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn long_ways_and_many_ways_come_to_an_end() {
        let left = Steps::all();
        let mut steps = Steps::new(&left);
        for _ in 0..super::LONGEST {
            steps = steps.next().expect("not too far yet");
        }
        assert!(steps.next().is_none());

        let mut text = String::from("pub fn go(any: bool, a0: Option<&str>) {");
        for at in 0..20 {
            let branches = format!("a{at}.or(a{at}), ").repeat(30);
            text.push_str(&format!("let a{} = [{branches}]; ", at + 1));
        }
        text.push_str("take(a20); }");
        let snapshot = library(&text);
        let model = Model::new(&snapshot);
        let bodies = model.files.iter().flat_map(|file| model.bodies(file));
        let calls: Vec<_> = bodies
            .flat_map(|body| body.calls())
            .filter(|call| call.name == "take")
            .collect();
        assert_eq!(calls.len(), 1);
        assert!(calls[0].view.any_address(calls[0].args[0]).is_none());
    }
}
