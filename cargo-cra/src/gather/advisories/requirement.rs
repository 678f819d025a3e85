//! What must hold of an advisory file before the `rustsec` crate may read it.
//!
//! `rustsec` 0.33 panics on a few inputs instead of refusing them: text that does not open with a fence and has a wide
//! character near its start, a version number that cannot be counted up, and two ranges that begin at the same version.
//! A database is data of others, and one bad file must not end a run.

use std::str::FromStr;

use semver::{Comparator, Op, Version, VersionReq};
use toml_edit::{Document, Item, TableLike};

/// Whether `rustsec` can be asked about this file.
///
/// # Errors
/// A sentence that says what is wrong with it.
pub(super) fn check(text: &str) -> Result<(), String> {
    let front = front_matter(text)?;
    let document = Document::parse(front).map_err(|error| error.to_string())?;
    if let Some(versions) = document.get("versions").and_then(Item::as_table_like) {
        let mut starts = Vec::new();
        for requirement in
            requirements_of(versions, "patched").chain(requirements_of(versions, "unaffected"))
        {
            check_numbers(&requirement)?;
            starts.extend(start(&requirement));
        }
        starts.sort();
        if let Some(pair) = starts.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(format!("two version ranges begin at {}", pair[0]));
        }
    }
    let functions = document
        .get("affected")
        .and_then(Item::as_table_like)
        .and_then(|affected| affected.get("functions"))
        .and_then(Item::as_table_like);
    if let Some(functions) = functions {
        for (path, _) in functions.iter() {
            requirements_of(functions, path)
                .try_for_each(|requirement| check_numbers(&requirement))?;
        }
    }
    Ok(())
}

/// The TOML between the fences.
fn front_matter(text: &str) -> Result<&str, String> {
    let body = text
        .strip_prefix("```toml")
        .ok_or("it does not open with a fence of TOML")?;
    let (front, _) = body
        .split_once("\n```")
        .ok_or("the fence of TOML is not closed")?;
    Ok(front)
}

/// The version requirements of an array; what is none is left for `rustsec` to refuse.
fn requirements_of<'a>(
    table: &'a dyn TableLike,
    key: &str,
) -> impl Iterator<Item = VersionReq> + 'a {
    table
        .get(key)
        .and_then(Item::as_array)
        .into_iter()
        .flat_map(|array| array.iter())
        .filter_map(|value| VersionReq::from_str(value.as_str()?).ok())
}

/// `rustsec` counts version numbers up to find the next version.
fn check_numbers(requirement: &VersionReq) -> Result<(), String> {
    let largest = |comparator: &Comparator| {
        [Some(comparator.major), comparator.minor, comparator.patch].contains(&Some(u64::MAX))
    };
    if requirement.comparators.iter().any(largest) {
        return Err(format!(
            "the version requirement `{requirement}` has a number that is too large"
        ));
    }
    Ok(())
}

/// The version at which the requirement begins, inclusive or not.
fn start(requirement: &VersionReq) -> Option<Version> {
    let lower = |comparator: &&Comparator| !matches!(comparator.op, Op::Less | Op::LessEq);
    let comparator = requirement.comparators.iter().find(lower)?;
    let mut version = Version::new(
        comparator.major,
        comparator.minor.unwrap_or(0),
        comparator.patch.unwrap_or(0),
    );
    version.pre = comparator.pre.clone();
    Some(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn advisory(versions: &str) -> String {
        format!("```toml\n[versions]\n{versions}\n```\n\n# Title\n\nText\n")
    }

    #[test]
    fn ordinary_requirements_may_pass() {
        for versions in [
            "patched = []",
            "patched = [\">= 1.2.3\", \"^1.0.5, < 1.1\"]\nunaffected = [\"< 1.0.0\"]",
            "patched = [\"not a version\", 3]",
            "patched = 7",
        ] {
            assert_eq!(check(&advisory(versions)), Ok(()), "{versions}");
        }
    }

    #[test]
    fn two_ranges_with_one_start_are_refused() {
        let text = advisory("patched = [\"> 1.0.0\"]\nunaffected = [\"= 1.0.0\"]");
        assert_eq!(
            check(&text),
            Err("two version ranges begin at 1.0.0".to_owned())
        );
    }

    #[test]
    fn numbers_that_cannot_be_counted_up_are_refused() {
        for requirement in [
            "> 1.0.18446744073709551615",
            "^18446744073709551615",
            "~1.18446744073709551615",
        ] {
            assert!(
                check(&advisory(&format!("patched = [\"{requirement}\"]"))).is_err(),
                "{requirement}"
            );
            let function =
                format!("```toml\n[affected.functions]\n\"a::b\" = [\"{requirement}\"]\n```\n");
            assert!(check(&function).is_err(), "{requirement}");
        }
    }

    #[test]
    fn text_without_a_fence_is_refused() {
        for text in [
            "",
            "# é wide character where rustsec cuts é",
            "```toml",
            "```toml\nid = 1\n",
        ] {
            assert!(check(text).is_err(), "{text}");
        }
    }
}
