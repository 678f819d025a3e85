//! What is not there: conditions, kinds of dependencies, tests, comments, and names that mean something else.

use crate::case::{Case, FAULT, check};

const MIDDLE: &str = "[dependencies]\nmiddle = { path = \"../middle\" }\n";
const DEP: &str = "[dependencies]\ndep = { path = \"../dep\" }\n";

#[test]
fn what_is_not_there_calls_nothing() {
    check(CASES);
}

pub(crate) const CASES: &[Case] = &[
    Case {
        says: "only a sibling is called",
        app: "fn main() { dep::sibling() }",
        rung: "never-named",
        ..Case::IDLE
    },
    Case {
        says: "comments and documentation name it",
        app: "//! `dep::fault()`\n/// ```\n/// dep::fault()\n/// ```\nfn main() { /* dep::fault() */ println!(\"dep::fault\") }",
        rung: "never-named",
        ..Case::IDLE
    },
    Case {
        says: "tests call it",
        app: "fn main() {} #[cfg(test)] mod tests { #[test] fn it() { dep::fault() } } #[test] fn other() { dep::fault() }",
        rung: "never-named",
        ..Case::IDLE
    },
    Case {
        says: "code for another platform calls it",
        app: "fn main() {} #[cfg(windows)] fn other() { dep::fault() } #[cfg(target_arch = \"wasm32\")] mod web { pub fn go() { dep::fault() } }",
        rung: "never-named",
        ..Case::IDLE
    },
    Case {
        says: "code for either of two platforms, one of which is this, calls it",
        app: "fn main() { #[cfg(any(windows, all(unix, not(target_os = \"haiku\"))))] dep::fault() }",
        ..Case::RUNS
    },
    Case {
        says: "code of a feature that is off calls it",
        app: "fn main() { middle::go() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "middle/src/lib.rs",
                "pub fn go() { #[cfg(feature = \"fast\")] { dep::fault() } }",
            ),
            (
                "middle/Cargo.toml",
                "[features]\nfast = []\n[dependencies]\ndep = { path = \"../dep\" }\n",
            ),
            ("app/Cargo.toml", MIDDLE),
        ],
        rung: "never-named",
        ..Case::IDLE
    },
    Case {
        says: "code of a feature that another package turns on calls it",
        app: "fn main() { middle::go(); other::nothing() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "middle/src/lib.rs",
                "pub fn go() { #[cfg(feature = \"fast\")] { dep::fault() } }",
            ),
            (
                "middle/Cargo.toml",
                "[features]\nfast = []\n[dependencies]\ndep = { path = \"../dep\" }\n",
            ),
            ("other/src/lib.rs", "pub fn nothing() {}"),
            (
                "other/Cargo.toml",
                "[dependencies]\nmiddle = { path = \"../middle\", features = [\"fast\"] }\n",
            ),
            (
                "app/Cargo.toml",
                "[dependencies]\nmiddle = { path = \"../middle\" }\nother = { path = \"../other\" }\n",
            ),
        ],
        ..Case::RUNS
    },
    Case {
        says: "the fault is not compiled here",
        app: "fn main() { #[cfg(windows)] dep::fault() }",
        files: &[("dep/src/lib.rs", "#[cfg(windows)] pub fn fault() {}")],
        rung: "compiled-out",
        ..Case::IDLE
    },
    Case {
        says: "the fault is not compiled with these features",
        app: "fn main() {}",
        files: &[
            (
                "dep/src/lib.rs",
                "#[cfg(feature = \"fast\")] mod quick; pub fn other() {}",
            ),
            (
                "dep/src/quick.rs",
                "pub fn fault() { println!(\"the fault ran\") }",
            ),
            ("dep/Cargo.toml", "[features]\nfast = []\n"),
        ],
        functions: &["dep::quick::fault"],
        rung: "compiled-out",
        ..Case::IDLE
    },
    Case {
        says: "the function has its own code on one platform, and comes from another package on this one",
        app: "fn main() { dep::fault() }",
        files: &[
            (
                "dep/src/lib.rs",
                "#[cfg(windows)] pub fn fault() {} #[cfg(not(windows))] pub use inner::fault;",
            ),
            (
                "dep/Cargo.toml",
                "[dependencies]\ninner = { path = \"../inner\" }\n",
            ),
            ("inner/src/lib.rs", FAULT),
        ],
        rung: "unknown",
        ..Case::RUNS
    },
    Case {
        says: "the function has its own code on one platform, and a macro writes it on this one",
        app: "fn main() { dep::fault() }",
        files: &[(
            "dep/src/lib.rs",
            "macro_rules! make { ($it:ident) => { pub fn $it() { println!(\"the fault ran\") } } } #[cfg(windows)] pub fn fault() {} #[cfg(not(windows))] make!(fault);",
        )],
        rung: "unknown",
        ..Case::RUNS
    },
    Case {
        says: "a macro makes the type, and a test has a function by the name of its method",
        app: "fn main() { dep::make().act() }",
        files: &[(
            "dep/src/lib.rs",
            "macro_rules! one { ($($it:tt)*) => { pub struct Made; impl Made { $($it)* } pub fn make() -> Made { Made } } } one! { pub fn act(&self) { println!(\"the fault ran\") } } #[cfg(test)] mod tests { #[test] fn act() {} }",
        )],
        functions: &["dep::Made::act"],
        rung: "unknown",
        ..Case::RUNS
    },
    Case {
        says: "only tests need the package",
        app: "fn main() {}",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "app/Cargo.toml",
                "[dev-dependencies]\ndep = { path = \"../dep\" }\n",
            ),
            ("app/tests/it.rs", "#[test] fn it() { dep::fault() }"),
        ],
        rung: "not-shipped",
        ..Case::IDLE
    },
    Case {
        says: "only the build script needs the package",
        app: "fn main() {}",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "app/Cargo.toml",
                "[build-dependencies]\ndep = { path = \"../dep\" }\n",
            ),
            ("app/build.rs", "fn main() { dep::fault() }"),
        ],
        rung: "build-only",
        ..Case::IDLE
    },
    Case {
        says: "the build script calls it, and the program needs the package for something else",
        app: "fn main() { dep::sibling() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "app/Cargo.toml",
                "[dependencies]\ndep = { path = \"../dep\" }\n[build-dependencies]\ndep = { path = \"../dep\" }\n",
            ),
            ("app/build.rs", "fn main() { dep::fault() }"),
        ],
        rung: "never-named",
        ..Case::IDLE
    },
    Case {
        says: "only another platform needs the package",
        app: "fn main() {}",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "app/Cargo.toml",
                "[target.'cfg(windows)'.dependencies]\ndep = { path = \"../dep\" }\n",
            ),
        ],
        rung: "not-shipped",
        ..Case::IDLE
    },
    Case {
        says: "a feature that is off needs the package",
        app: "fn main() {}",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "app/Cargo.toml",
                "[dependencies]\ndep = { path = \"../dep\", optional = true }\n",
            ),
        ],
        rung: "not-shipped",
        ..Case::IDLE
    },
    Case {
        says: "an example calls it",
        app: "fn main() { dep::sibling() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            ("app/examples/show.rs", "fn main() { dep::fault() }"),
        ],
        rung: "never-named",
        ..Case::IDLE
    },
    Case {
        says: "a function of the package between that nobody calls",
        app: "fn main() { middle::other() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "middle/src/lib.rs",
                "pub fn other() {} pub fn go() { dep::fault() }",
            ),
            ("middle/Cargo.toml", DEP),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::IDLE
    },
    Case {
        says: "another package, that does not need this one, has a function of that name",
        app: "fn main() { stranger::go(); dep::sibling() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "stranger/src/lib.rs",
                "pub fn go() { fault() } fn fault() {}",
            ),
            (
                "app/Cargo.toml",
                "[dependencies]\ndep = { path = \"../dep\" }\nstranger = { path = \"../stranger\" }\n",
            ),
        ],
        rung: "never-named",
        ..Case::IDLE
    },
    Case {
        says: "the program has a function of that name itself, which is a false alarm",
        app: "fn main() { dep::sibling(); fault() } fn fault() {}",
        rung: "reached",
        ..Case::IDLE
    },
    Case {
        says: "code that is never true calls it, which is a false alarm",
        app: "fn main() { if cfg!(windows) { dep::fault() } }",
        rung: "reached",
        ..Case::IDLE
    },
    Case {
        says: "an attribute that makes a test where it holds leaves a function where it does not",
        app: "fn main() { middle::go() }",
        files: &[
            ("dep/src/lib.rs", FAULT),
            (
                "middle/src/lib.rs",
                "#[cfg_attr(some_day, test)] pub fn go() { dep::fault() }",
            ),
            ("middle/Cargo.toml", DEP),
            ("app/Cargo.toml", MIDDLE),
        ],
        ..Case::RUNS
    },
    Case {
        says: "the advisory names a function that nobody finds",
        app: "fn main() { dep::sibling() }",
        functions: &["dep::elsewhere::fault_of_old"],
        rung: "unknown",
        ..Case::IDLE
    },
];
