//! Folders as manifests name them: which lie outside of the workspace, which are members of it.

use super::Model;
use crate::snapshot::join;

/// Whether `path`, read from the folder `dir` of the workspace, leads out of the workspace.
pub fn leads_outside(dir: &str, path: &str) -> bool {
    let target = join(dir, path);
    let drive = target.get(1..2) == Some(":");
    target.starts_with('/') || drive || target == ".." || target.starts_with("../")
}

impl Model<'_> {
    /// Whether a folder, relative to the root, is one of the workspace's packages: one that was selected, or one that
    /// fits the list of members at the root.
    pub fn is_member(&self, path: &str) -> bool {
        let target = join("", path);
        if self
            .snapshot
            .packages
            .iter()
            .any(|package| package.dir == target)
        {
            return true;
        }
        let members = self
            .root_manifest
            .as_ref()
            .and_then(|root| root.get(&["workspace", "members"]));
        let patterns = members.as_ref().and_then(|members| members.item.as_array());
        let mut patterns = patterns
            .into_iter()
            .flatten()
            .filter_map(|pattern| pattern.as_str());
        patterns.any(|pattern| fits(pattern, &target))
    }
}

/// Whether a path fits a pattern, in which `*` stands for anything within one folder's name and `**` for any folders.
fn fits(pattern: &str, path: &str) -> bool {
    let pattern = join("", pattern);
    let patterns: Vec<&str> = pattern.split('/').collect();
    let parts: Vec<&str> = path.split('/').collect();
    // Which beginnings of the path the patterns so far fit: linear for each pattern, whatever the stars.
    let mut fitting = vec![false; parts.len() + 1];
    fitting[0] = true;
    for pattern in patterns {
        let mut next = vec![false; parts.len() + 1];
        for at in 0..=parts.len() {
            next[at] = match (pattern, at) {
                ("**", 0) => fitting[0],
                ("**", _) => fitting[at] || next[at - 1],
                (_, 0) => false,
                _ => fitting[at - 1] && part_fits(pattern, parts[at - 1]),
            };
        }
        fitting = next;
    }
    fitting[parts.len()]
}

/// Whether the name of a folder fits a pattern with `*`.
fn part_fits(pattern: &str, part: &str) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = part.strip_prefix(first) else {
        return false;
    };
    let pieces: Vec<&str> = pieces.collect();
    let Some((last, middle)) = pieces.split_last() else {
        return rest.is_empty();
    };
    for piece in middle {
        match rest.split_once(piece) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_out_of_the_workspace_are_seen() {
        for (dir, path) in [
            ("", "../a"),
            ("", ".."),
            ("crates/a", "../../../b"),
            ("a", "/srv/b"),
            ("a", "C:\\b"),
            ("a", "..\\..\\b"),
        ] {
            assert!(leads_outside(dir, path), "{dir} {path}");
        }
        for (dir, path) in [
            ("", "a"),
            ("crates/a", "../b"),
            ("crates/a", "../.."),
            ("a", "./..a"),
            ("", "..a/b"),
        ] {
            assert!(!leads_outside(dir, path), "{dir} {path}");
        }
    }

    #[test]
    fn members_fit_their_patterns() {
        for (pattern, path) in [
            ("a", "a"),
            ("./crates/*", "crates/a"),
            ("crates/a-*-z", "crates/a-b-z"),
            ("**/x", "a/b/x"),
            ("a/**", "a/b/c"),
        ] {
            assert!(fits(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("a", "b"),
            ("crates/*", "crates/a/b"),
            ("crates/*", "crates"),
            ("a*b", "ab/c"),
            ("a*a", "a"),
            ("**/x", "a/b"),
        ] {
            assert!(!fits(pattern, path), "{pattern} {path}");
        }
    }
}
