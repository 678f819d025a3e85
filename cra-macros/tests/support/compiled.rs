//! Where the compiled macros lie, for tests that call rustc themselves.

use std::fs;
use std::path::PathBuf;

/// What a build of the macros says that cannot enforce: the program that was built beside this test has such ones.
const UNABLE: &[u8] = b"leaves that out";

/// The compiled macros: beside this test, the newest that enforce.
pub(crate) fn library() -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
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
        .filter(|path| {
            let bytes = fs::read(path).unwrap_or_default();
            !bytes.windows(UNABLE.len()).any(|some| some == UNABLE)
        })
        .max_by_key(|path| path.metadata().and_then(|found| found.modified()).ok())
        .expect("the macros were built for this test")
}
