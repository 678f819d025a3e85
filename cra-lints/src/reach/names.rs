//! Names that mean something by themselves: keywords, what the standard library calls, its types, and harmless attributes.

/// Words that name nothing.
pub(super) fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "as" | "async"
            | "await"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "return"
            | "self"
            | "Self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "type"
            | "unsafe"
            | "use"
            | "where"
            | "while"
            | "_"
    )
}

/// Traits of the standard library, whose methods operators, loops, `?`, formatting, threads and the end of a scope call
/// without naming them. A crate may have a trait of the same name; its methods then count as called too.
pub(super) const STD_TRAITS: &[&str] = &[
    "Add",
    "AddAssign",
    "Alloc",
    "Allocator",
    "Any",
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "AsyncIterator",
    "AsFd",
    "AsRawFd",
    "AsRawHandle",
    "AsRawSocket",
    "Binary",
    "BitAnd",
    "BitAndAssign",
    "BitOr",
    "BitOrAssign",
    "BitXor",
    "BitXorAssign",
    "Borrow",
    "BorrowMut",
    "BufRead",
    "BuildHasher",
    "Clone",
    "CloneFromCell",
    "Coroutine",
    "Debug",
    "Default",
    "Deref",
    "DerefMut",
    "Display",
    "Div",
    "DivAssign",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Error",
    "ExactSizeIterator",
    "Extend",
    "FnMut",
    "FnOnce",
    "Fn",
    "From",
    "FromIterator",
    "FromRawFd",
    "FromRawHandle",
    "FromRawSocket",
    "FromResidual",
    "FromStr",
    "FusedIterator",
    "Future",
    "GlobalAlloc",
    "Hash",
    "Hasher",
    "Index",
    "IndexMut",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "IntoRawFd",
    "IntoRawHandle",
    "IntoRawSocket",
    "Iterator",
    "LowerExp",
    "LowerHex",
    "Mul",
    "MulAssign",
    "Neg",
    "Not",
    "Octal",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Pattern",
    "Pointer",
    "Product",
    "RangeBounds",
    "Read",
    "Rem",
    "RemAssign",
    "Residual",
    "Seek",
    "Shl",
    "ShlAssign",
    "Shr",
    "ShrAssign",
    "SliceIndex",
    "Step",
    "Sub",
    "SubAssign",
    "Sum",
    "Termination",
    "ToOwned",
    "ToSocketAddrs",
    "ToString",
    "Try",
    "TryFrom",
    "TryInto",
    "UpperExp",
    "UpperHex",
    "Wake",
    "Write",
];

/// Types of the standard library that are usual before `::`.
pub(super) const STD_TYPES: &[&str] = &[
    "Arc",
    "AtomicBool",
    "AtomicU32",
    "AtomicU64",
    "AtomicUsize",
    "BTreeMap",
    "BTreeSet",
    "BinaryHeap",
    "Box",
    "BufReader",
    "BufWriter",
    "CString",
    "Cell",
    "Command",
    "Cow",
    "Cursor",
    "Duration",
    "File",
    "HashMap",
    "HashSet",
    "Instant",
    "Layout",
    "ManuallyDrop",
    "MaybeUninit",
    "Mutex",
    "NonNull",
    "NonZeroU32",
    "NonZeroUsize",
    "OnceCell",
    "OnceLock",
    "OsString",
    "PathBuf",
    "PhantomData",
    "Pin",
    "Rc",
    "RefCell",
    "RwLock",
    "String",
    "SystemTime",
    "UnsafeCell",
    "Vec",
    "VecDeque",
    "Wrapping",
    "bool",
    "char",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "str",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Macros of the standard library whose arguments are expressions and texts.
pub(super) fn is_plain_macro(word: &str) -> bool {
    matches!(
        word,
        "assert"
            | "assert_eq"
            | "assert_ne"
            | "dbg"
            | "debug_assert"
            | "debug_assert_eq"
            | "debug_assert_ne"
            | "eprint"
            | "eprintln"
            | "format"
            | "format_args"
            | "panic"
            | "print"
            | "println"
            | "todo"
            | "unimplemented"
            | "unreachable"
            | "vec"
            | "write"
            | "writeln"
    )
}

/// Attributes that leave the item what it is, and nothing else uses it because of them: those of the compiler and of
/// tools, helpers of derives, and macros that only rewrite the body.
pub(super) fn is_harmless_attribute(word: &str) -> bool {
    const LIST: &[&str] = &[
        "allow",
        "arg",
        "async_recursion",
        "async_trait",
        "automatically_derived",
        "borsh",
        "builder",
        "cbor",
        "cfg",
        "cfg_attr",
        "clap",
        "clippy",
        "cold",
        "coverage",
        "darling",
        "default",
        "deny",
        "deprecated",
        "derivative",
        "derive",
        "deserialize",
        "deku",
        "diagnostic",
        "display",
        "doc",
        "educe",
        "error",
        "expect",
        "forbid",
        "from",
        "fundamental",
        "ignore",
        "inline",
        "instrument",
        "into",
        "macro_export",
        "macro_use",
        "must_use",
        "no_coverage",
        "non_exhaustive",
        "optimize",
        "path",
        "pin_project",
        "prost",
        "repr",
        "rustc_clone",
        "rustc_const_stable",
        "rustc_const_unstable",
        "rustc_diagnostic_item",
        "rustc_on_unimplemented",
        "rustfmt",
        "schemars",
        "serde",
        "serialize",
        "should_panic",
        "snafu",
        "source",
        "stable",
        "strum",
        "target_feature",
        "tracing",
        "track_caller",
        "transparent",
        "unstable",
        "value",
        "validate",
        "warn",
        "zerocopy",
        "zeroize",
    ];
    LIST.contains(&word)
}
