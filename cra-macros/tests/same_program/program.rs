//! A small device: every attribute on something that is really there in the assembly.

#![forbid(unsafe_op_in_unsafe_fn)]

pub struct Refused;

pub const MAX_BYTES: usize = 64;

#[cra::witness]
pub struct VerifiedImage<'a>(&'a [u8]);

#[cra::witness]
pub struct Session {
    user: u32,
}

#[cra::mints(Session)]
#[unsafe(no_mangle)]
pub fn log_in(password: u32) -> Option<Session> {
    (password == 7).then_some(Session { user: 1 })
}

#[cra::mints(VerifiedImage)]
#[cra::update(step = "verify")]
#[cra::no_panic]
#[unsafe(no_mangle)]
pub fn verify(image: &[u8]) -> Result<VerifiedImage<'_>, Refused> {
    match image.first() {
        Some(1) => Ok(VerifiedImage(image)),
        _ => Err(Refused),
    }
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn record(event: &str) -> usize {
    event.len()
}

#[cra::requires(VerifiedImage, Session)]
#[cra::update(step = "install")]
#[cra::audited(crate::record, event = "update installed")]
#[cra::entry_point(kind = "usb", auth = "required", input = "untrusted")]
#[cra::satisfies("I.2.c", risk = "R-3")]
#[unsafe(no_mangle)]
pub fn install(image: &VerifiedImage<'_>, session: &Session, flash: &mut [u8]) -> Result<usize, Refused> {
    let flash = flash.get_mut(..image.0.len()).ok_or(Refused)?;
    flash.copy_from_slice(image.0);
    Ok(record("update installed") + session.user as usize)
}

#[cra::personal_data(category = "contact")]
pub struct Owner {
    #[cra(purpose = "send security notices", keep = "until the account is closed")]
    pub mail: [u8; 8],
    #[cra(not_personal)]
    pub since: u32,
}

#[cra::erases(Owner)]
#[unsafe(no_mangle)]
pub fn factory_reset(owner: &mut Owner) -> Result<(), Refused> {
    owner.mail = [0; 8];
    owner.since = 0;
    Ok(())
}

#[cra::bounded(bytes = MAX_BYTES)]
#[unsafe(no_mangle)]
pub fn decode(input: &[u8]) -> Option<Vec<u8>> {
    (input.len() <= MAX_BYTES).then(|| input.to_vec())
}

#[cra::secure_default(tls, !debug, const = Config::DEFAULT)]
#[cra::secure_default(tls)]
pub struct Config {
    pub tls: bool,
    pub debug: bool,
}

impl Config {
    pub const DEFAULT: Self = Self { tls: true, debug: false };
}

impl Default for Config {
    fn default() -> Self {
        Self::DEFAULT
    }
}

#[unsafe(no_mangle)]
pub fn telemetry(config: &Config) -> bool {
    config.debug
}

#[cra::outbound(to = "example.org", purpose = "count crashes", opt_out = telemetry)]
#[unsafe(no_mangle)]
pub fn report(config: &Config) -> bool {
    telemetry(config) && config.tls
}

#[cra::crypto(algorithm = "HMAC-SHA-256", purpose = "authenticate commands", constant_time(given, expected))]
#[unsafe(no_mangle)]
pub fn same(given: &[u8; 32], expected: &[u8; 32]) -> bool {
    let differing = given.iter().zip(expected).fold(0, |differing, (a, b)| differing | (a ^ b));
    differing == 0
}

#[cra::secret]
struct Key([u8; 32]);

impl Key {
    fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

#[unsafe(no_mangle)]
pub fn key_begins_with(bytes: [u8; 32]) -> u8 {
    Key(bytes).expose()[0]
}

#[cra::unsafe_boundary(reason = "reads a register of the device", tests = crate::tests)]
#[unsafe(no_mangle)]
pub unsafe fn register(at: *const u32) -> u32 {
    // SAFETY: the caller promises it.
    unsafe { at.read_volatile() }
}

#[cra::accept(static_mut, reason = "there is none, this is a test", until = "2030-01-01")]
#[unsafe(no_mangle)]
pub fn accepted() -> u8 {
    1
}

#[cfg(test)]
mod tests {
    #[cra::verifies("I.2.c")]
    #[test]
    fn verified() {
        assert!(super::verify(&[2]).is_err());
    }
}
