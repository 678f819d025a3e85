//! Attributes that declare security properties of a product: rustc enforces what it can, `cargo cra check` analyses more.
//!
//! ```toml
//! [dependencies]
//! cra = { package = "cra-macros", version = "0.1" }
//! ```
//!
//! | Attribute | Says | Strength |
//! |---|---|---|
//! | [`macro@satisfies`] | this item is there for that requirement of Annex I | a trace |
//! | [`macro@accept`] | this finding is known here, and why it stays until when | a decision |
//! | [`macro@secret`] | no value of this type is shown, copied or compared carelessly | enforced |
//! | [`macro@personal_data`] | this type holds personal data, and each field has a purpose and an end | enforced |
//! | [`macro@erases`] | this function removes stored values of those types | form enforced |
//! | [`macro@entry_point`] | something outside the product reaches this function | form enforced |
//! | [`macro@outbound`] | this function connects to something outside | form enforced |
//! | [`macro@bounded`] | this function refuses what is too large, deep or slow | form enforced |
//! | [`macro@no_panic`] | the body of this function does not panic | enforced |
//! | [`macro@witness`] | nobody outside its module makes a value of this type | enforced |
//! | [`macro@mints`] | this function gives out such a value, or refuses | enforced |
//! | [`macro@requires`] | this function cannot be called without such a value | enforced |
//! | [`macro@audited`] | this function leaves a record | form enforced |
//! | [`macro@secure_default`] | the default of this configuration is the safe one | enforced or tested |
//! | [`macro@crypto`] | this is cryptography of that name and purpose | form enforced |
//! | [`macro@update`] | this is a step of a software update | form enforced |
//! | [`macro@unsafe_boundary`] | unsafe code may be in here | enforced |
//! | [`macro@verifies`] | this test shows that the requirement is met | form enforced |
//!
//! *Enforced* is what the page of an attribute says that rustc enforces, and no more. *Form enforced* means that rustc
//! sees to the signature and to the words, and the analysis to the rest.
//!
//! An attribute that only traces changes nothing in the code: it makes the compiler refuse words that mean nothing, and
//! gives the analysis something to check. One that enforces adds code that rustc judges and then drops: the program that
//! is built stays the same, apart from the `Debug` of a secret. No macro reads a clock, a file or the environment, so
//! the same source always gives the same result.
//!
//! # Where they may stand
//!
//! On items: functions, types, inline modules, impl blocks and what is in them, constants, `use`; in functions as well.
//! Stable Rust allows no such attribute on a statement, an expression, a parameter, a field, a module in a file of its
//! own or a whole crate. There, a comment `// cra: accept(…)` says the same to the analysis, and `cra.toml` speaks for
//! the workspace. A `macro_rules!` that is exported can no longer be named by an absolute path in its own crate once any
//! attribute macro stands on it; put the attribute on the module around it.
//!
//! Attributes of rustc and of other crates may stand above and below. The crate may be renamed, an attribute imported
//! under another name, and stand in a `cfg_attr`. Code without a standard library, without unsafe code and with all
//! warnings denied stays as it is.
//!
//! # Features
//!
//! `enforce`, on by default, holds `secret`, which reads a type with syn and brings that and quote into the build. All
//! other attributes read tokens by themselves: without the feature, this crate and its vocabulary are all that is built,
//! and `secret` is an error.
//!
//! What that costs a program that has no syn in its graph already, built for the first time (`cargo build`, two cores,
//! Rust 1.95): 5.4 seconds of processor time, 4.0 on the clock, and 2.2 and 1.8 without the feature. In a program that
//! derives with serde, clap or the like, most of the difference is there anyway.

#![expect(
    clippy::test_attr_in_doctest,
    reason = "the examples show where an attribute stands, beside a test"
)]

use proc_macro::TokenStream;

mod absent;
mod access;
mod audited;
mod check;
mod checks;
mod crypto;
mod data;
mod defaults;
#[cfg(feature = "enforce")]
mod derives;
mod expand;
mod generics;
mod given;
mod interface;
mod limits;
mod parse;
mod read;
#[cfg(feature = "enforce")]
mod secret;
mod signature;
mod tokens;
mod unsafety;
mod update;
mod verifies;

/// Traces an item to the essential requirements of Annex I that it is there for, and to the risk that it answers.
///
/// ```
/// # use cra_macros as cra;
/// #[cra::satisfies("I.2.e", risk = "R-7")]
/// fn seal(message: &[u8]) -> Vec<u8> {
/// #   message.to_vec()
///     // …
/// }
///
/// #[cra::satisfies("II.2", "II.8")]
/// mod update {}
/// ```
///
/// One or more requirements, and at most one risk by the id it has in the risk assessment of the product. The
/// requirements are `I.1`, `I.2.a` to `I.2.m` and `II.1` to `II.8`; the parts of some have ids such as `I.2.c#3`. The
/// attribute may be repeated, for another risk.
///
/// # What rustc enforces
///
/// The requirement exists, and the id of the risk has the right form: letters, digits, `-`, `.` and `_`, at most 40,
/// the first a letter or a digit.
///
/// ```compile_fail
/// # use cra_macros as cra;
/// #[cra::satisfies("I.2.z")]
/// fn seal() {}
/// ```
///
/// ```text
/// error: `I.2.z` is not a requirement of Annex I: Annex I Part I point (2) has I.2.a to I.2.m
/// ```
///
/// # What the analysis checks
///
/// `cargo cra check` lists the item under its requirement. Where `cra.toml` has a register of risks, the risk must be in
/// it; where the register has the digests of the items that were looked at, an item that has changed since is a finding.
///
/// ```toml
/// [risks.R-7]
/// text = "somebody on the way reads what is sent"
/// reviewed = ["25e99d8a389131f8"]
/// ```
///
/// # What it does not cover
///
/// Whether the code does what the requirement asks for. It is a trace, a claim of the strength *declared* and no more.
#[proc_macro_attribute]
pub fn satisfies(args: TokenStream, item: TokenStream) -> TokenStream {
    expand::item(&check::satisfies(args), item)
}

/// Accepts the findings of one lint in an item: a decision with a reason, an end and, if given, a name.
///
/// ```
/// # use cra_macros as cra;
/// #[cra::accept(
///     tls_verification_disabled,
///     reason = "the peer is the device itself, over the loopback interface",
///     until = "2027-01-15",
///     by = "product security",
/// )]
/// fn loopback_client() {
///     // …
/// }
/// ```
///
/// It is needed because rustc knows no `#[allow(cra::…)]`: a tool that is not registered cannot have lints of its own.
///
/// # What rustc enforces
///
/// The lint exists; there is a reason of at least two words and ten characters; there is an end, which is a day of the
/// calendar written `YYYY-MM-DD`; `by`, if given, is not empty. One acceptance names one lint: a family of lints or
/// `all` is refused, since it would accept findings that nobody has read.
///
/// ```compile_fail
/// # use cra_macros as cra;
/// #[cra::accept(tls_verification_disabled, reason = "later", until = "soon")]
/// fn loopback_client() {}
/// ```
///
/// ```text
/// error: the reason `later` is too short: write at least 2 words and 10 characters
/// error: `soon` is not a date: a date is written `YYYY-MM-DD`, for example `2027-12-11`
/// ```
///
/// # What the analysis checks
///
/// `cargo cra check` keeps the finding, marks it accepted and shows it in every report with reason, end and name. After
/// the end the finding is open again. An acceptance that accepts nothing is a finding itself.
///
/// # What it does not cover
///
/// Whether the reason is a good one, and whether the end has passed: a build gives the same result on every day, so the
/// day is judged by the analysis alone.
#[proc_macro_attribute]
pub fn accept(args: TokenStream, item: TokenStream) -> TokenStream {
    expand::item(&check::accept(args), item)
}

/// Marks a struct or an enum whose values are secret: passwords, keys, tokens.
///
/// ```
/// # use cra_macros as cra;
/// #[cra::secret]
/// #[derive(Clone)]
/// pub struct Token(String);
///
/// impl Token {
///     pub fn expose(&self) -> &str {
///         &self.0
///     }
/// }
///
/// let token = Token("hunter2".to_owned());
/// assert_eq!(format!("{token:?}"), "Token([redacted])");
/// assert_eq!(token.expose(), "hunter2");
/// ```
///
/// Put it above the derives: an attribute sees only what stands below it.
///
/// # What rustc enforces
///
/// * `Debug` is there, prints the name of the type, and nothing of its content: no field, no variant, for every type
///   parameter. A `Debug` of another origin collides with it.
/// * The type is not `Copy` and not `Display`, wherever an implementation may stand.
/// * No derive of `Debug`, `Display`, `Serialize`, `Copy`, `Hash`, `PartialEq`, `PartialOrd` or `Ord` stands below,
///   from whatever crate. A derived comparison stops at the first difference, and its time tells where that was.
/// * The fields of a struct are private to its module.
/// * With `secret(zeroize)`, the type has `zeroize::ZeroizeOnDrop`, so that its memory is cleared when a value is
///   dropped. The crate `zeroize` must be a dependency of that name.
///
/// ```compile_fail
/// # use cra_macros as cra;
/// #[cra::secret]
/// #[derive(Debug, PartialEq)]
/// pub struct Token(pub String);
/// ```
///
/// ```text
/// error: a secret type gets its Debug from #[cra::secret]: remove `Debug` here
/// error: a secret type has no derived PartialEq, which stops at the first difference and so tells where it is: remove `PartialEq` here, and compare in constant time
/// error: a field of a secret type is private: remove `pub` here, and give out the value by a method whose name says so
/// ```
///
/// With `zeroize`, the derive of that name is not enough, for it clears nothing by itself:
///
/// ```
/// # use cra_macros as cra;
/// #[cra::secret(zeroize)]
/// #[derive(zeroize::ZeroizeOnDrop)]
/// pub struct Key([u8; 32]);
/// ```
///
/// ```compile_fail,E0277
/// # use cra_macros as cra;
/// #[cra::secret(zeroize)]
/// #[derive(zeroize::Zeroize)]
/// pub struct Key([u8; 32]);
/// ```
///
/// # What the analysis checks
///
/// What the type system cannot see: that no value reaches a log, a format, a panic or the text of an error once a
/// method has given it out, that comparisons are in constant time, and that no secret is a literal. `cargo cra list lints`
/// shows which of these are looked for; `cargo cra list surface` lists the methods that give a secret out, and who calls
/// them.
///
/// # What it does not cover
///
/// * A derive of `Serialize`, `Hash` or a comparison that stands above the attribute, or that was imported under another
///   name; an implementation of those by hand, which may be right. They are for the analysis.
/// * The fields of an enum, which are as visible as the enum: where others must not match on it, keep it private in a
///   secret struct.
/// * Copies that moves, growing vectors or the operating system leave behind, with `zeroize` as well; fields that a
///   derive of `zeroize` was told to skip.
/// * Code in the module of the type, which can read its fields, and conversions such as `From<Token> for String`, which
///   are not among the methods listed.
#[cfg(feature = "enforce")]
#[proc_macro_attribute]
pub fn secret(args: TokenStream, item: TokenStream) -> TokenStream {
    let (zeroize, mut problems) = check::secret(args);
    let added = secret::expand(zeroize, item.clone(), &mut problems);
    let mut out = expand::item(&problems, item);
    out.extend(added);
    out
}

/// Refuses to mark a type as secret: rustc enforces that with the feature `enforce`, which this build leaves out.
///
/// The item stays. An attribute that promised and did nothing would be worse than none.
#[cfg(not(feature = "enforce"))]
#[proc_macro_attribute]
pub fn secret(_: TokenStream, item: TokenStream) -> TokenStream {
    let text = "`secret` is enforced by rustc, and this build of cra-macros leaves that out: \
        turn on its feature `enforce`";
    let problem = expand::Problem::new(proc_macro::Span::call_site(), text);
    expand::item(&[problem], item)
}

#[doc = include_str!("../docs/personal_data.md")]
#[proc_macro_attribute]
pub fn personal_data(args: TokenStream, item: TokenStream) -> TokenStream {
    data::personal(args, item)
}

#[doc = include_str!("../docs/erases.md")]
#[proc_macro_attribute]
pub fn erases(args: TokenStream, item: TokenStream) -> TokenStream {
    data::erases(args, item)
}

#[doc = include_str!("../docs/entry_point.md")]
#[proc_macro_attribute]
pub fn entry_point(args: TokenStream, item: TokenStream) -> TokenStream {
    interface::entry_point(args, item)
}

#[doc = include_str!("../docs/outbound.md")]
#[proc_macro_attribute]
pub fn outbound(args: TokenStream, item: TokenStream) -> TokenStream {
    interface::outbound(args, item)
}

#[doc = include_str!("../docs/bounded.md")]
#[proc_macro_attribute]
pub fn bounded(args: TokenStream, item: TokenStream) -> TokenStream {
    limits::bounded(args, item)
}

#[doc = include_str!("../docs/no_panic.md")]
#[proc_macro_attribute]
pub fn no_panic(args: TokenStream, item: TokenStream) -> TokenStream {
    limits::no_panic(args, item)
}

#[doc = include_str!("../docs/witness.md")]
#[proc_macro_attribute]
pub fn witness(args: TokenStream, item: TokenStream) -> TokenStream {
    access::witness(args, item)
}

#[doc = include_str!("../docs/mints.md")]
#[proc_macro_attribute]
pub fn mints(args: TokenStream, item: TokenStream) -> TokenStream {
    access::mints(args, item)
}

#[doc = include_str!("../docs/requires.md")]
#[proc_macro_attribute]
pub fn requires(args: TokenStream, item: TokenStream) -> TokenStream {
    access::requires(args, item)
}

#[doc = include_str!("../docs/audited.md")]
#[proc_macro_attribute]
pub fn audited(args: TokenStream, item: TokenStream) -> TokenStream {
    audited::audited(args, item)
}

#[doc = include_str!("../docs/secure_default.md")]
#[proc_macro_attribute]
pub fn secure_default(args: TokenStream, item: TokenStream) -> TokenStream {
    defaults::secure_default(args, item)
}

#[doc = include_str!("../docs/crypto.md")]
#[proc_macro_attribute]
pub fn crypto(args: TokenStream, item: TokenStream) -> TokenStream {
    crypto::crypto(args, item)
}

#[doc = include_str!("../docs/update.md")]
#[proc_macro_attribute]
pub fn update(args: TokenStream, item: TokenStream) -> TokenStream {
    update::update(args, item)
}

#[doc = include_str!("../docs/unsafe_boundary.md")]
#[proc_macro_attribute]
pub fn unsafe_boundary(args: TokenStream, item: TokenStream) -> TokenStream {
    unsafety::unsafe_boundary(args, item)
}

#[doc = include_str!("../docs/verifies.md")]
#[proc_macro_attribute]
pub fn verifies(args: TokenStream, item: TokenStream) -> TokenStream {
    verifies::verifies(args, item)
}
