//! Where the compiled macros lie, for tests that call rustc themselves.

use std::fs;
use std::path::{Path, PathBuf};

/// The compiled macros: beside this test, the newest that were there when it was built. Newer ones may have other features.
pub(crate) fn library() -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
    let modified = |path: &Path| path.metadata().and_then(|found| found.modified()).ok();
    let built = modified(&test);
    let beside = test.parent().expect("a file is in a folder");
    let files = fs::read_dir(beside).expect("the folder of this test can be read");
    files
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| {
            let name = path
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned());
            let library = path
                .extension()
                .is_some_and(|kind| kind == std::env::consts::DLL_EXTENSION);
            library
                && name
                    .is_some_and(|name| name.trim_start_matches("lib").starts_with("cra_macros-"))
        })
        .filter(|path| modified(path) <= built)
        .max_by_key(|path| modified(path))
        .expect("the macros were built for this test")
}
