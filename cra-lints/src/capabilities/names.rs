//! What the names of a crate mean: through its modules and their `use` lines, to paths of other crates.

use std::collections::{BTreeMap, BTreeSet};

use super::file::OUT_DIR;
use super::known;
use crate::snapshot::Capability;

/// A name is followed in so many steps: sources that were made to go in circles come to an end.
const MOST_STEPS: usize = 2_000;
/// And through so many `use` lines that import everything, one behind the other.
const MOST_GLOBS: usize = 2;

/// A path, segment by segment; the first is empty for `::a::b`, which begins at another crate.
pub(super) type Path = Vec<String>;

/// What a module says of names.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// What is imported, by the name that it has here.
    pub(super) uses: BTreeMap<String, Path>,
    /// What is imported with all that is below it.
    pub(super) globs: Vec<Path>,
    /// What is defined here.
    pub(super) own: BTreeSet<String>,
}

/// A path in an expression.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mention {
    /// The module around it, `a::b`.
    pub(super) module: String,
    pub(super) path: Path,
    /// Whether it is called.
    pub(super) called: bool,
    /// The first argument, when that is a text; `OUT_DIR` when it works on a file there.
    pub(super) argument: Option<String>,
    /// Whether the code runs while the product is built.
    pub(super) builds: bool,
}

/// The names of a crate.
pub(super) struct Names<'a> {
    pub(super) modules: &'a BTreeMap<String, Module>,
    pub(super) externs: &'a [(String, String)],
}

impl Names<'_> {
    /// What code with this path in it can do.
    pub(super) fn capabilities(&self, mention: &Mention) -> Vec<Capability> {
        let mut found = Vec::new();
        let path: Vec<&str> = mention.path.iter().map(String::as_str).collect();
        // A name alone that is not called is a local variable as a rule.
        let globs = if mention.called || path.len() > 1 {
            MOST_GLOBS
        } else {
            0
        };
        let mut steps = MOST_STEPS;
        self.follow(&mention.module, &path, globs, &mut steps, &mut found);
        let mut out = Vec::new();
        for path in found {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            for capability in known::capabilities(&path, mention.called) {
                let given = mention.argument.as_deref().is_some_and(known::is_of_cargo);
                out.extend(match (capability, mention.builds) {
                    (other, false) => Some(other),
                    (Capability::Network, true) => Some(Capability::BuildNetwork),
                    (Capability::Process, true) => Some(Capability::BuildProcess),
                    (Capability::File, true) if mention.argument.as_deref() == Some(OUT_DIR) => {
                        None
                    }
                    (Capability::File, true) => Some(Capability::BuildFile),
                    (Capability::Environment, true) if given => None,
                    (Capability::Environment, true) => Some(Capability::BuildEnvironment),
                    (_, true) => None,
                });
            }
        }
        out
    }

    /// Follows a path of a module to paths of other crates, through so many `use … ::*` and other `use` lines.
    fn follow(
        &self,
        module: &str,
        path: &[&str],
        globs: usize,
        steps: &mut usize,
        out: &mut Vec<Path>,
    ) {
        let Some((&head, rest)) = path.split_first() else {
            return;
        };
        *steps = steps.saturating_sub(1);
        if *steps == 0 {
            return;
        }
        match head {
            "" => return self.leave(rest, out),
            "crate" => return self.follow("", rest, globs, steps, out),
            "self" => return self.follow(module, rest, globs, steps, out),
            "super" => {
                let above = module.rsplit_once("::").map_or("", |(above, _)| above);
                return self.follow(above, rest, globs, steps, out);
            }
            _ => {}
        }
        let Some(here) = self.modules.get(module) else {
            return;
        };
        let onward = |target: &'_ [String]| -> Vec<String> {
            let rest = rest.iter().map(|segment| (*segment).to_owned());
            target.iter().cloned().chain(rest).collect()
        };
        if let Some(target) = here.uses.get(head) {
            let whole = onward(target);
            let whole: Vec<&str> = whole.iter().map(String::as_str).collect();
            // `use log::log` would find itself again under its own name.
            if target.first().is_some_and(|first| first == head) {
                return self.begin(module, &whole, globs, steps, out);
            }
            return self.follow(module, &whole, globs, steps, out);
        }
        let child = below(module, head);
        if self.modules.contains_key(&child) {
            return self.follow(&child, rest, globs, steps, out);
        }
        if here.own.contains(head) {
            return;
        }
        if let Some(globs) = globs.checked_sub(1) {
            for target in &here.globs {
                let target = target.iter().map(String::as_str);
                let whole: Vec<&str> = target.chain(path.iter().copied()).collect();
                self.follow(module, &whole, globs, steps, out);
            }
        }
        self.begin(module, path, globs, steps, out);
    }

    /// A path that begins at another crate, or at the root as in the edition of 2015.
    fn begin(
        &self,
        module: &str,
        path: &[&str],
        globs: usize,
        steps: &mut usize,
        out: &mut Vec<Path>,
    ) {
        let Some((head, rest)) = path.split_first() else {
            return;
        };
        let foreign = *head == "std" || self.externs.iter().any(|(written, _)| written == head);
        if !module.is_empty() && !foreign && self.modules.contains_key(*head) {
            return self.follow(head, rest, globs, steps, out);
        }
        self.leave(path, out);
    }

    fn leave(&self, path: &[&str], out: &mut Vec<Path>) {
        let mut path: Path = path.iter().map(|segment| (*segment).to_owned()).collect();
        if let Some(head) = path.first_mut()
            && let Some((_, library)) = self.externs.iter().find(|(written, _)| written == head)
        {
            head.clone_from(library);
        }
        if path.len() > 1 {
            out.push(path);
        }
    }
}

/// The path of a module in another.
pub(super) fn below(module: &str, name: &str) -> String {
    if module.is_empty() {
        name.to_owned()
    } else {
        format!("{module}::{name}")
    }
}
