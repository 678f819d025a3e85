//! A store behind a re-export.
pub use self::inner as pool;

pub mod inner {
    use sqlx::{PgPool, raw_sql as raw};

    pub async fn run(pool: &PgPool, text: &str) {
        let _ = raw(text).execute(pool).await; //~ sql_injection
    }

    pub async fn fixed(pool: &PgPool, _text: &str) {
        let _ = raw("VACUUM").execute(pool).await;
    }
}
