//! Writers that encrypt what goes through them.
use std::fs::File;
use std::io::{self, Write};

pub fn by_recipient(path: &str, to: &age::x25519::Recipient, private_key: &[u8]) -> io::Result<()> {
    let recipients = std::iter::once(to as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
    let mut writer = encryptor.wrap_output(File::create(path)?)?;
    writer.write_all(private_key)?;
    writer.finish()?;
    Ok(())
}

pub fn given(path: &str, encryptor: age::Encryptor, private_key: &[u8]) -> io::Result<()> {
    let mut writer = encryptor.wrap_output(File::create(path)?)?;
    writer.write_all(private_key)
}
