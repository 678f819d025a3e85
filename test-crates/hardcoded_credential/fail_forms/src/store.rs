//! A store.
pub fn clone_url() -> &'static str {
    "https://deploy:ghp-9aF3kQ7z@git.internal/shop.git" //~ hardcoded_credential
}
