//! The types of RustCrypto.
use md4::Md4;
use secrecy::{ExposeSecret, SecretString};
use sha1::{Digest, Sha1};

type Short = sha1::Sha1;

pub struct Person {
    pub name: String,
    pub social_security_number: String,
}

#[cra::secret]
pub struct Seed {
    bytes: Vec<u8>,
}

impl Seed {
    fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

fn hash<D: Digest>(data: &[u8]) -> Vec<u8> {
    D::digest(data).to_vec() //~ weak_hash_sensitive_data
}

fn short(data: &str) -> Vec<u8> {
    Sha1::digest(data.as_bytes()).to_vec() //~ weak_hash_sensitive_data
}

pub fn digest(private_key: &[u8]) -> Vec<u8> {
    Sha1::digest(private_key).to_vec() //~ weak_hash_sensitive_data
}

pub fn update(phone_number: &str) -> Vec<u8> {
    let mut hasher = Sha1::new();
    hasher.update(phone_number); //~ weak_hash_sensitive_data
    hasher.finalize().to_vec()
}

pub fn second_update(name: &str, access_token: &str) -> Vec<u8> {
    let mut hasher = Sha1::default();
    hasher.update(name);
    hasher.update(b":");
    hasher.update(access_token); //~ weak_hash_sensitive_data
    hasher.finalize().to_vec()
}

pub fn chain(iban: &str) -> Vec<u8> {
    Sha1::new().chain_update(b"shop").chain_update(iban).finalize().to_vec() //~ weak_hash_sensitive_data
}

pub fn prefix(client_secret: &str) -> Vec<u8> {
    Sha1::new_with_prefix(client_secret).finalize().to_vec() //~ weak_hash_sensitive_data
}

pub fn older(date_of_birth: &str) -> Vec<u8> {
    Md4::digest(date_of_birth).to_vec() //~ weak_hash_sensitive_data
}

pub fn alias(diagnosis: &str) -> Vec<u8> {
    Short::digest(diagnosis).to_vec() //~ weak_hash_sensitive_data
}

pub fn full_path(home_address: &str) -> Vec<u8> {
    <sha1::Sha1 as sha1::Digest>::digest(home_address).to_vec() //~ weak_hash_sensitive_data
}

pub fn field(person: &Person) -> Vec<u8> {
    let text = format!("{}/{}", person.name, person.social_security_number);
    Sha1::digest(text).to_vec() //~ weak_hash_sensitive_data
}

pub fn exposed(word: &SecretString) -> Vec<u8> {
    Sha1::digest(word.expose_secret()).to_vec() //~ weak_hash_sensitive_data
}

pub fn declared(seed: &Seed) -> Vec<u8> {
    Sha1::digest(seed.bytes()).to_vec() //~ weak_hash_sensitive_data
}

pub fn by_helper(name: &str, medical_record: &str) -> (Vec<u8>, Vec<u8>) {
    (short(name), short(medical_record))
}

pub fn by_generic_helper(ssn: &[u8]) -> Vec<u8> {
    hash::<Sha1>(ssn)
}

pub struct Made<D>(std::marker::PhantomData<D>);

impl<D: Digest> Made<D> {
    fn of(data: &[u8]) -> Vec<u8> {
        let mut hasher = D::new();
        hasher.update(data); //~ weak_hash_sensitive_data
        hasher.finalize().to_vec()
    }
}

fn long<D: Digest>(data: &[u8]) -> Vec<u8> {
    D::digest(data).to_vec()
}

pub fn by_generic_type(access_token: &[u8]) -> [Vec<u8>; 2] {
    [Made::<Sha1>::of(access_token), long::<sha2::Sha256>(access_token)]
}

pub fn from_environment() -> Option<Vec<u8>> {
    let value = std::env::var("UPLOAD_SECRET").ok()?;
    Some(Sha1::digest(value.trim()).to_vec()) //~ weak_hash_sensitive_data
}

pub fn mapped(passport_number: Option<&str>) -> Option<Vec<u8>> {
    passport_number.map(|text| Sha1::digest(text).to_vec()) //~ weak_hash_sensitive_data
}

pub fn boxed(salary: &str) -> Box<[u8]> {
    let mut hasher: Box<dyn sha1::digest::DynDigest> = Box::new(Sha1::default());
    hasher.update(salary.as_bytes()); //~ weak_hash_sensitive_data
    hasher.finalize()
}
