//! The attributes that need no parser of Rust, on every form that they may meet, between other attributes.

#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, dead_code, missing_docs, rust_2018_idioms, unreachable_pub, clippy::pedantic)]

extern crate cra_macros as cra;
extern crate std as host;

use core::fmt::Debug;
use core::time::Duration;

use cra::{mints as gives, requires as asks};
use host::boxed::Box;
use host::string::String;

/// What went wrong.
#[derive(Debug)]
pub struct Refused;

type AnyResult<T> = core::result::Result<T, Refused>;

/// A contact.
#[derive(Clone)]
#[cra::personal_data(category = "contact")]
#[derive(Debug, Default)]
pub struct Owner<'a, T: Debug = u8> {
    /// Where notices go.
    #[cra(purpose = "send security notices", keep = "until the account is closed")]
    pub mail: &'a str,
    #[cra(not_personal)]
    pub(crate) units: T,
}

/// A place.
#[cra::personal_data(category = "position")]
#[derive(Debug)]
pub enum Place {
    /// Known.
    At(#[cra(purpose = "find the device", keep = "one day")] f64, #[cra(not_personal)] f64),
    /// Named.
    Named {
        /// The name.
        #[cra(purpose = "find the device", keep = "one day")]
        name: String,
    },
    /// Unknown.
    Nowhere,
}

/// Someone who is logged in.
#[cra::witness]
#[derive(Clone, Debug)]
pub struct Session {
    user: u32,
}

/// A proof about borrowed bytes.
#[cra::witness]
#[must_use = "it is about to be installed"]
pub struct Verified<'a>(&'a [u8]);

/// A proof with a type, a number and a clause.
#[cra::witness]
pub struct Proof<T: Debug + ?Sized, const N: usize = 2>(Box<T>, [u8; N])
where
    for<'b> &'b T: Sized;

impl Session {
    /// Logs in.
    ///
    /// # Errors
    /// When the password is wrong.
    #[cra::mints(Self)]
    pub const fn log_in(password: u32) -> Result<Self, Refused> {
        if password == 7 { Ok(Self { user: 1 }) } else { Err(Refused) }
    }

    /// The user.
    #[cra::requires(Session)]
    #[inline]
    pub fn pass(session: &Session) -> u32 {
        session.user
    }
}

/// Verifies.
#[gives(Verified)]
#[cra::update(step = "verify")]
pub fn verify(image: &[u8]) -> Option<Verified<'_>> {
    #![allow(clippy::unnecessary_wraps, reason = "an attribute inside the body")]
    Some(Verified(image))
}

/// Installs; `requires` above, `update` below.
#[asks(Verified)]
#[cra::update(step = "install")]
pub fn install(image: &Verified<'_>) -> usize {
    image.0.len()
}

/// Installs; `update` above, `requires` below.
///
/// # Errors
/// Never.
#[cra::update(step = "install")]
#[cra::entry_point(kind = "usb", auth = "required", input = "untrusted")]
#[cra::requires(Verified<'_>)]
pub fn install_too<'a>((image, at): (Verified<'a>, u8)) -> AnyResult<(&'a [u8], u8)> {
    Ok((image.0, at))
}

#[cra::mints(Proof<str>)]
#[must_use]
fn prove() -> Option<Proof<str>> {
    Some(Proof(Box::from("a"), [1, 2]))
}

#[cra::requires(Proof<str>, Session)]
fn use_both(proof: &Proof<str>, session: Box<Session>) -> usize {
    proof.0.len() + proof.1.len() + Session::pass(&session) as usize
}

#[cra::mints(Session)]
async fn later() -> AnyResult<Session> {
    Session::log_in(7)
}

/// A store.
pub struct Store;

/// A trait.
pub trait Erase {
    /// Erases.
    ///
    /// # Errors
    /// When it fails.
    #[cra::erases(Owner, Place)]
    fn erase(&mut self) -> AnyResult<()>;
}

impl Erase for Store {
    #[cra::erases(Owner, Place, crate::Session)]
    fn erase(&mut self) -> AnyResult<()> {
        Ok(())
    }
}

#[cra::entry_point(kind = "ipc", auth = "none", input = "untrusted")]
impl Store {
    fn get(&self, at: usize) -> Result<u8, Refused> {
        [1, 2].get(at).copied().ok_or(Refused)
    }
}

/// Settings.
pub struct Settings;

impl Settings {
    const TELEMETRY: bool = true;
    fn telemetry(&self) -> bool {
        Self::TELEMETRY
    }

    #[cra::outbound(to = "example.org", purpose = "count crashes", opt_out = Settings::telemetry)]
    #[cra::outbound(to = "example.com", purpose = "count crashes", opt_out = Self::TELEMETRY)]
    fn report(&self) -> bool {
        self.telemetry()
    }
}

const MAX_BYTES: usize = 4;
const TIMEOUT: Duration = Duration::from_secs(5);

impl Store {
    const DEPTH: u8 = 3;

    #[cra::bounded(bytes = MAX_BYTES * 2, depth = Self::DEPTH, time = TIMEOUT)]
    fn decode<const N: usize>(&self, input: &[u8; N]) -> Option<usize> {
        (N < MAX_BYTES && Self::DEPTH > 1 && !TIMEOUT.is_zero()).then(|| input.len())
    }
}

#[cra::bounded(bytes = MAX_BYTES)]
#[cra::no_panic]
fn calm<'a>(bytes: &'a [u8], names: &[&'a [u8]]) -> Option<&'a [u8]> {
    const { assert!(TIMEOUT.as_nanos() > 0) };
    #[allow(unused_mut, reason = "an attribute is no index")]
    let mut found: [u8; 2] = [0; 2];
    for one in [1, 2] {
        debug_assert!(one > 0);
    }
    let _ = host::vec![1, 2];
    let _ = names.is_empty() || const { assert!(MAX_BYTES > 1); [true][0] };
    if let [first, ..] = bytes {
        found = [*first, 1];
    }
    let [a, b] = found;
    let expect = a.checked_add(b)?;
    let _ = |unwrap: u8| -> [u8; 1] { [unwrap] };
    match names { [one] if expect > 0 => Some(one), _ => None }
}

mod log {
    #[derive(Default)]
    pub(crate) struct Log(pub(crate) u8);
    impl Log {
        pub(crate) fn record(&mut self, event: &str) {
            self.0 = u8::from(!event.is_empty());
        }
    }
    pub(crate) fn record<T>(_: T) {}
    macro_rules! note {
        ($text:literal) => {
            $crate::log::record($text)
        };
    }
    pub(crate) use note;
}

#[cra::audited(log::record, event = "first")]
#[cra::audited(log::note, event = "second")]
#[cra::audited(log::Log::record, event = "third")]
fn audited(log: &mut log::Log) {
    log::record::<&str>("first");
    log::note!("second");
    log.record("third");
}

/// A configuration.
#[cra::secure_default(tls, !debug, port == 443, limits.bytes > 1, const = Config::DEFAULT)]
#[cra::secure_default(tls, limits.bytes < 9)]
pub struct Config {
    tls: bool,
    debug: bool,
    port: u16,
    limits: Limits,
}

struct Limits {
    bytes: u8,
}

impl Config {
    const DEFAULT: Self = Self { tls: true, debug: false, port: 443, limits: Limits { bytes: 2 } };
}

impl Default for Config {
    fn default() -> Self {
        Self::DEFAULT
    }
}

#[cra::crypto(algorithm = "HMAC-SHA-256", purpose = "authenticate", constant_time(given, expected))]
fn same(given: &[u8], expected: &[u8], table: &[u8; 2]) -> bool {
    let rounds = 2;
    let differing = given.iter().zip(expected).fold(0, |differing, (a, b)| differing | (a ^ b));
    if rounds == 2 {
        return table[0] == 1 || differing == 0;
    }
    differing == 0
}

#[cra::crypto(algorithm = "MD5", purpose = "find duplicates", legacy = "old devices ask for it until 2028")]
const OLD: &str = "md5";

#[cra::crypto(algorithm = "AES-256-GCM", purpose = "keep settings")]
type Cipher = u8;

macro_rules! declared {
    ($vis:vis fn $name:ident($arg:ident: $ty:ty) -> $out:ty $body:block, $item:item) => {
        #[cra::bounded(bytes = MAX_BYTES)]
        #[cra::requires(Session)]
        $vis fn $name($arg: $ty) -> $out $body

        #[cra::no_panic]
        $item
    };
}

declared!(pub(crate) fn from_a_macro(session: &Session) -> Option<u32> { Some(session.user) }, fn item() -> u8 { 1 });

#[cfg(test)]
mod tests {
    #[cra::verifies("I.2.c", risk = "R-3")]
    #[test]
    fn a_test() {
        assert_eq!(super::OLD, "md5");
    }

    #[cra::verifies("I.2.c")]
    #[ignore = "it needs the device"]
    #[test]
    fn ignored() {
        assert_eq!(super::OLD, "md5");
    }
}

fn main() {
    let owner = Owner { mail: "a@example.org", units: 1_u8 };
    assert_eq!(host::format!("{:?}", owner.clone()), "Owner { mail: \"a@example.org\", units: 1 }");
    assert_eq!((owner.mail, owner.units, OLD), ("a@example.org", 1, "md5"));
    let places = [Place::At(1.0, 2.0), Place::Named { name: String::new() }, Place::Nowhere];
    assert_eq!(host::format!("{:?}", places.last()), "Some(Nowhere)");
    assert!(Session::log_in(1).is_err());
    let session = Session::log_in(7).expect("it is the password");
    assert_eq!(from_a_macro(&session), Some(1));
    assert_eq!(install(&verify(&[1]).expect("it verifies")), 1);
    assert_eq!(install_too((Verified(&[1]), 2)).expect("it installs").1, 2);
    assert_eq!(use_both(&prove().expect("it proves"), Box::new(session)), 4);
    drop(later());
    assert!(Store.erase().is_ok() && Store.get(1).is_ok() && Settings.report());
    assert_eq!(Store.decode(&[1, 2]), Some(2));
    assert_eq!(calm(&[1, 2], &[&[7]]), Some(&[7][..]));
    let mut log = log::Log::default();
    audited(&mut log);
    assert_eq!(log.0, 1);
    let config = Config::default();
    assert!(config.tls && !config.debug && config.port == 443);
    assert!(same(&[1], &[1], &[0, 1]) && !same(&[1], &[2], &[0, 1]));
    let cipher: Cipher = item();
    assert_eq!(cipher, 1);
}
