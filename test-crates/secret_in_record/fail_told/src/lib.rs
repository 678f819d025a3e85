//! Values that get into a record and should not.

pub mod log {
    pub fn record(event: &str) {
        println!("{event}");
    }
}

#[cra::secret]
pub struct Token(String);

impl Token {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cra::personal_data(category = "contact")]
pub struct Owner {
    #[cra(purpose = "send notices", keep = "until the reset")]
    pub mail: String,
    #[cra(not_personal)]
    pub name_of_device: String,
}

#[cra::audited(log::record, event = "owner changed")]
pub fn change(owner: &Owner, token: &Token) {
    log::record(&owner.mail); //~ secret_in_record
    log::record(&format!("by {}", token.as_str())); //~ secret_in_record
    log::record(&owner.name_of_device);
}
