//! Tokens of OpenID Connect.
use openidconnect::core::{CoreClient, CoreIdToken, CoreIdTokenVerifier};
use openidconnect::{ClientId, Nonce};

pub fn any_signature(verifier: CoreIdTokenVerifier<'_>) -> CoreIdTokenVerifier<'_> {
    verifier.insecure_disable_signature_check() //~ jwt_validation_disabled
}

pub fn any_audience(verifier: CoreIdTokenVerifier<'_>) -> CoreIdTokenVerifier<'_> {
    verifier
        .set_other_audience_verifier_fn(|_| true)
        .require_audience_match(false) //~ jwt_validation_disabled
}

pub fn nothing(token: &CoreIdToken, nonce: &Nonce) -> bool {
    token.claims(&CoreIdTokenVerifier::new_insecure_without_verification(), nonce).is_ok() //~ jwt_validation_disabled
}

pub fn client(id: ClientId, client: CoreClient) -> (ClientId, CoreClient) {
    (id, client)
}
