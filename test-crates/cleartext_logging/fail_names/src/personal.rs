//! Data about persons.

pub struct Patient {
    pub id: u64,
    pub social_security_number: String,
    pub date_of_birth: String,
    pub diagnosis: String,
    pub home_address: String,
}

pub struct Employee {
    pub number: u32,
    pub salary: u32,
}

pub fn identity(patient: &Patient) {
    println!("patient {} is {}", patient.id, patient.social_security_number); //~ cleartext_logging
}

pub fn birth(patient: &Patient) {
    log::info!("born {}", patient.date_of_birth); //~ cleartext_logging
}

pub fn health(patient: &Patient) {
    log::info!("treated for {}", patient.diagnosis); //~ cleartext_logging
}

pub fn home(patient: &Patient) {
    log::debug!("visit {}", &patient.home_address); //~ cleartext_logging
}

pub fn card(credit_card_number: &str) {
    println!("charging {credit_card_number}"); //~ cleartext_logging
}

pub fn bank(iban: &str) {
    eprintln!("paying to {}", iban); //~ cleartext_logging
}

pub fn phone(phone_number: &str) {
    log::warn!("no answer from {}", phone_number); //~ cleartext_logging
}

pub fn pay(employee: &Employee) {
    log::info!("employee {} earns {}", employee.number, employee.salary); //~ cleartext_logging
}

pub fn passport(passport_number: &str) {
    log::info!("{}", passport_number); //~ cleartext_logging
}
