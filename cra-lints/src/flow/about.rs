//! What a program is about, as far as its libraries and types tell: whether it encrypts, and what it calls a token.

use rustc_hash::FxHashSet;

use super::api::Api;
use crate::model::Model;
use crate::model::syntax::ItemKind;

/// Libraries of programs in which a token is what a server is shown, not a word of a language.
const ONLINE: &[&str] = &[
    "reqwest",
    "hyper",
    "ureq",
    "isahc",
    "surf",
    "awc",
    "axum",
    "actix_web",
    "rocket",
    "warp",
    "poem",
    "salvo",
    "tide",
    "tonic",
    "jsonwebtoken",
    "oauth2",
    "openidconnect",
    "tungstenite",
    "tokio_tungstenite",
    "native_tls",
    "rustls",
    "tokio_rustls",
    "lettre",
    "octocrab",
    "rumqttc",
    "keyring",
    "rpassword",
];

/// Whether what is called a token is a secret: see `Analysis::is_token`.
pub(super) fn tokens_are_secret(model: &Model<'_>) -> bool {
    let lexical = [
        "Token",
        "Tokens",
        "TokenKind",
        "TokenType",
        "Tokenizer",
        "Lexer",
        "Scanner",
    ];
    let mut online = false;
    for file in model.files.iter().filter(|file| file.ships()) {
        let mut types = model
            .items(file)
            .filter(|item| matches!(item.item.kind, ItemKind::Struct(_) | ItemKind::Enum(_)));
        if types.any(|item| lexical.contains(&item.item.name.as_str())) {
            return false;
        }
        online = online || ONLINE.iter().any(|krate| model.may_use(file.id, krate));
    }
    online
}

/// Libraries whose functions take keys, nonces and salts, or switch checks: without them nothing that is written in
/// the program matters.
pub(super) fn uses_cryptography(model: &Model<'_>) -> bool {
    use super::kinds::SinkKind as S;
    let wanted: FxHashSet<&str> = super::table::APIS
        .iter()
        .filter(|api| {
            api.sinks.iter().any(|sink| {
                matches!(
                    sink.kind,
                    S::Key | S::Iv | S::Nonce | S::Salt | S::Seed | S::Url
                )
            })
        })
        .map(Api::krate)
        .collect();
    model
        .files
        .iter()
        .filter(|file| file.ships())
        .any(|file| wanted.iter().any(|krate| model.may_use(file.id, krate)))
}
