//! What the device keeps: its token, and whom to tell.

use std::io::Read;

use serde_derive::Serialize;

use crate::audit;
use crate::login::{Session, Token};

/// Whom the device belongs to.
#[cra::personal_data(category = "contact")] //~ declared_data_never_erased
pub struct Owner {
    /// Where notices go.
    #[cra(purpose = "send security notices", keep = "until the device is reset")]
    pub mail: String,
    /// When the device was set up.
    #[cra(not_personal)]
    pub since: u32,
}

/// The network that the device is in.
pub struct Network { //~ undeclared_secret
    /// Its name.
    pub name: String,
    /// What opens it.
    pub password: String,
}

impl Network {
    /// From two lines of a request.
    #[cra::no_panic]
    pub fn read(text: &str) -> Option<Self> {
        let (name, password) = text.split_once('\n')?;
        Some(Self {
            name: name.to_owned(),
            password: password.to_owned(),
        })
    }

    /// Whether the device can enter it; the password stays here.
    pub fn is_usable(&self) -> bool {
        !self.name.is_empty() && self.password.len() >= 12
    }
}

impl Owner {
    /// From a request; `None` when there is no way to tell somebody.
    pub fn read(text: &str, since: u32) -> Option<Self> {
        let mail = text.trim().to_owned();
        mail.contains('@').then_some(Self { mail, since })
    }

    /// Whether the owner can be told anything.
    pub fn is_reachable(&self) -> bool {
        !self.mail.is_empty() && self.since > 0
    }
}

/// Whom to call when a machine stands still, for the next start.
#[cra::personal_data(category = "contact")]
pub struct Keeper {
    /// Where to call.
    #[cra(purpose = "call when a machine stands still", keep = "until the device is reset")]
    pub phone: String,
}

impl Keeper {
    /// Keeps the number.
    #[cra::audited(crate::audit::record, event = "keeper changed")] //~ record_without_switch
    #[cra::accept(cleartext_storage_file, reason = "the disk of the device is encrypted as a whole", until = "2026-06-30", by = "product security")] //~ expired_acceptance
    pub fn keep(&self) -> std::io::Result<()> {
        audit::record(&self.phone); //~ secret_in_record
        std::fs::write("/var/lib/gateway/keeper", &self.phone) //~ cleartext_storage_file
    }
}

/// Removes whom to call, when the machines change hands.
#[cra::erases(Keeper)] //~ unreachable_erasure
#[cra::requires(Session)]
pub fn forget_keeper(session: &Session) -> std::io::Result<()> {
    let _ = session;
    std::fs::remove_file("/var/lib/gateway/keeper")
}

/// Who was here, for the statistics of the hall.
#[derive(Serialize)]
pub struct Visit { //~ undeclared_personal_data
    /// Who.
    pub surname: String,
    /// How often.
    pub times: u32,
}

/// The token of this device.
pub fn token() -> Option<Token> {
    let mut bytes = [0; 32];
    let mut file = std::fs::File::open("/var/lib/gateway/token").ok()?;
    file.read_exact(&mut bytes).ok()?;
    Some(Token::new(bytes))
}

/// Removes all that belongs to the owner.
#[cra::erases(Token)]
#[cra::requires(Session)]
pub fn factory_reset(session: &Session) -> std::io::Result<()> {
    let _ = session;
    for path in ["/var/lib/gateway/network", "/var/lib/gateway/token"] {
        std::fs::remove_file(path)?;
    }
    Ok(())
}
