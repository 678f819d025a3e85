//! Types that the reset forgot.

#[cra::personal_data(category = "contact")]
pub struct Owner {
    #[cra(purpose = "send notices", keep = "until the reset")]
    pub mail: String,
}

#[cra::secret] //~ declared_data_never_erased
pub struct Token(String);

#[cra::personal_data(category = "position")] //~ declared_data_never_erased
#[cra::secret]
pub struct Place {
    #[cra(purpose = "find the device", keep = "one day")]
    city: String,
}

// cra: personal_data(category = "health") //~ declared_data_never_erased
pub struct Pulse {
    pub beats: u8,
}

#[cra::erases(Owner)]
pub fn factory_reset() -> std::io::Result<()> {
    std::fs::remove_file("owner")
}
