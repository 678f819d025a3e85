//! Where the user's caches are.

use std::path::PathBuf;

/// The folder of our cache: that of `CARGO_CRA_CACHE`, else below the user's own cache folder; `None` when there is none,
/// or when that variable names no whole path, as with `off`.
pub(crate) fn folder() -> Option<PathBuf> {
    let set = |name: &str| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    if let Some(given) = set("CARGO_CRA_CACHE") {
        // Relative paths would lead into whatever workspace is looked at.
        return given.is_absolute().then_some(given);
    }
    let absolute = |path: PathBuf| path.is_absolute().then_some(path);
    let home = || std::env::home_dir().and_then(absolute);
    let base = if cfg!(windows) {
        set("LOCALAPPDATA").and_then(absolute)
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Caches"))
    } else {
        set("XDG_CACHE_HOME")
            .and_then(absolute)
            .or_else(|| home().map(|home| home.join(".cache")))
    };
    Some(base?.join("cargo-cra"))
}
