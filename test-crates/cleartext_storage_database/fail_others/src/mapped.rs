//! Stores by way of types.
use diesel::prelude::*;
use diesel::sqlite::SqliteConnection;
use sea_orm::{ActiveModelTrait, ConnectionTrait, DatabaseConnection, DbBackend, DbErr, Set, Statement};

diesel::table! {
    users (id) {
        id -> Integer,
        name -> Text,
        word -> Text,
    }
}

pub mod user {
    //! The entity of a user.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "users")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub word: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub fn insert(connection: &mut SqliteConnection, password: &str) -> QueryResult<usize> {
    diesel::insert_into(users::table).values(users::word.eq(password)).execute(connection) //~ cleartext_storage_database
}

pub fn insert_two(connection: &mut SqliteConnection, user: &str, password: &str) -> QueryResult<usize> {
    diesel::insert_into(users::table).values((users::name.eq(user), users::word.eq(password))).execute(connection) //~ cleartext_storage_database
}

pub fn update(connection: &mut SqliteConnection, password: &str) -> QueryResult<usize> {
    diesel::update(users::table.find(1)).set(users::word.eq(password)).execute(connection) //~ cleartext_storage_database
}

pub fn text(connection: &mut SqliteConnection, password: &str) -> QueryResult<usize> {
    diesel::sql_query(format!("INSERT INTO users (word) VALUES ('{password}')")).execute(connection) //~ cleartext_storage_database
}

pub fn bound_to_a_text(connection: &mut SqliteConnection, user: i64, oauth_token: &str) -> QueryResult<usize> {
    diesel::sql_query("INSERT INTO grants (user, value) VALUES (?, ?)")
        .bind::<diesel::sql_types::BigInt, _>(user)
        .bind::<diesel::sql_types::Text, _>(oauth_token) //~ cleartext_storage_database
        .execute(connection)
}

pub async fn active(database: &DatabaseConnection, password: String) -> Result<user::Model, DbErr> {
    let model = user::ActiveModel { word: Set(password), ..Default::default() };
    model.insert(database).await //~ cleartext_storage_database
}

pub async fn statement(database: &DatabaseConnection, password: String) -> Result<(), DbErr> {
    let sql = format!("INSERT INTO users (word) VALUES ('{password}')");
    database.execute(Statement::from_string(DbBackend::Sqlite, sql)).await?; //~ cleartext_storage_database
    Ok(())
}
