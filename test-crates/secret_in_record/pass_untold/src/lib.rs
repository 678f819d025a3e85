//! Records that say what happened and not to whom.

pub fn record(event: &str) {
    println!("{event}");
}

#[cra::personal_data(category = "contact")]
pub struct Owner {
    #[cra(purpose = "send notices", keep = "until the reset")]
    pub mail: String,
    #[cra(not_personal)]
    pub device: String,
}

#[cra::audited(crate::record, event = "owner changed")]
pub fn change(owner: &Owner) {
    record("the owner was changed");
    record(&owner.device);
    send(&owner.mail);
}

fn send(to: &str) {
    let _ = to;
}
