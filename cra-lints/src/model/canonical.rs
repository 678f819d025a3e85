//! One name for what several crates export: `actix_web::cookie::Cookie` is `cookie::Cookie`.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use super::interface::{ALIASES, DESCRIBED, RETURNED};
use super::name::Name;

/// Other names, by the crate they begin with, the longest first.
static BY_CRATE: LazyLock<HashMap<&'static str, Vec<(&'static str, &'static str)>>> =
    LazyLock::new(|| {
        let mut out: HashMap<_, Vec<_>> = HashMap::new();
        for &(from, to) in ALIASES {
            out.entry(krate(from)).or_default().push((from, to));
        }
        for list in out.values_mut() {
            list.sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
        }
        out
    });

static KNOWN: LazyLock<Mutex<HashMap<Name, Name>>> = LazyLock::new(Mutex::default);

/// One name may lead to another, but a circle must end.
const MAX_HOPS: usize = 4;

fn krate(path: &str) -> &str {
    path.split("::").next().unwrap_or_default()
}

/// The name under which a path is described in `apis/*.toml`.
pub fn canonical(path: Name) -> Name {
    if !BY_CRATE.contains_key(krate(path.as_str())) {
        return path;
    }
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = known.get(&path) {
        return *found;
    }
    let mut text = path.as_str().to_owned();
    for _ in 0..MAX_HOPS {
        let list = BY_CRATE
            .get(krate(&text))
            .map_or(&[] as &[_], Vec::as_slice);
        let step = list.iter().find_map(|(from, to)| {
            let rest = text.strip_prefix(from)?;
            (rest.is_empty() || rest.starts_with("::")).then(|| format!("{to}{rest}"))
        });
        match step {
            Some(next) => text = next,
            None => break,
        }
    }
    let found = Name::new(&text);
    known.insert(path, found);
    found
}

/// Whether `apis/*.toml` says what the functions of a type mean: then it is known by this name, and not by what it may be
/// another name of.
pub(super) fn is_described(path: &str) -> bool {
    DESCRIBED.binary_search(&path).is_ok()
}

/// The type that a function of another crate returns, as far as `apis/*.toml` says.
pub fn returned(path: Name) -> Option<&'static str> {
    let find = |path: &str| {
        let at = RETURNED
            .binary_search_by_key(&path, |(known, _)| known)
            .ok()?;
        Some(RETURNED[at].1)
    };
    find(path.as_str()).or_else(|| find(canonical(path).as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn re_exports_have_one_name_and_functions_a_type() {
        let name = |text: &str| canonical(Name::new(text)).as_str();
        assert_eq!(name("actix_web::cookie::Cookie"), "cookie::Cookie");
        assert_eq!(name("nothing::of::this"), "nothing::of::this");
        assert!(RETURNED.is_sorted_by_key(|(path, _)| *path));
        assert_eq!(
            returned(Name::new("std::env::args")),
            Some("std::env::Args")
        );
    }
}
