//! Short keys and curves from OpenSSL and its kin.

use openssl::bn::BigNum;
use openssl::dh::Dh;
use openssl::dsa::Dsa;
use openssl::ec::{EcGroup, EcKey};
use openssl::error::ErrorStack;
use openssl::nid::{self, Nid};
use openssl::pkey::{Id, PKey, Params, Private};
use openssl::pkey_ctx::PkeyCtx;
use openssl::rsa::{self, Rsa};

const CURVE: Nid = Nid::SECP160R1;

pub fn rsa_key() -> Result<PKey<Private>, ErrorStack> {
    PKey::from_rsa(Rsa::generate(1024)?) //~ weak_key_size
}

pub fn rsa_with_exponent() -> Result<Rsa<Private>, ErrorStack> {
    let exponent = BigNum::from_u32(3)?;
    rsa::Rsa::generate_with_e(u32::from(1536u16), &exponent) //~ weak_key_size
}

pub fn rsa_by_type() -> Result<Rsa<Private>, ErrorStack> {
    Rsa::<Private>::generate(512) //~ weak_key_size
}

pub fn dsa_key() -> Result<Dsa<Private>, ErrorStack> {
    Dsa::generate(1024) //~ weak_key_size
}

pub fn dh_group() -> Result<Dh<Params>, ErrorStack> {
    let length = 1024u32;
    Dh::generate_params(length, 2) //~ weak_key_size
}

pub fn known_group() -> Result<Dh<Params>, ErrorStack> {
    Dh::get_1024_160() //~ weak_key_size
}

pub fn by_context() -> Result<PKey<Private>, ErrorStack> {
    let mut context = PkeyCtx::new_id(Id::RSA)?;
    context.keygen_init()?;
    context.set_rsa_keygen_bits(1024)?; //~ weak_key_size
    context.keygen()
}

pub fn group() -> Result<EcGroup, ErrorStack> {
    EcGroup::from_curve_name(Nid::X9_62_PRIME192V1) //~ weak_key_size
}

pub fn curve_by_constant() -> Result<EcGroup, ErrorStack> {
    let curve = CURVE;
    EcGroup::from_curve_name(curve) //~ weak_key_size
}

pub fn binary_curve() -> Result<EcKey<openssl::pkey::Params>, ErrorStack> {
    EcKey::from_curve_name(nid::Nid::SECT163K1) //~ weak_key_size
}

pub fn brainpool(context: &mut PkeyCtx<()>) -> Result<(), ErrorStack> {
    context.set_ec_paramgen_curve_nid(Nid::BRAINPOOL_P192R1).map(drop) //~ weak_key_size
}

pub fn boring_key() -> Result<boring::rsa::Rsa<boring::pkey::Private>, boring::error::ErrorStack> {
    boring::rsa::Rsa::generate(1024) //~ weak_key_size
}

/// # Safety
///
/// `key` and `exponent` are alive.
pub unsafe fn c_interface(key: *mut openssl_sys::RSA, exponent: *mut openssl_sys::BIGNUM) -> bool {
    // SAFETY: the caller keeps both alive.
    unsafe { openssl_sys::RSA_generate_key_ex(key, 1024, exponent, std::ptr::null_mut()) == 1 } //~ weak_key_size
}

pub struct Request {
    bits: u32,
}

pub fn made_shorter_by_another_request() -> Result<openssl::rsa::Rsa<openssl::pkey::Private>, openssl::error::ErrorStack> {
    let request = Request { bits: 1024 };
    openssl::rsa::Rsa::generate(request.bits) //~ weak_key_size
}
