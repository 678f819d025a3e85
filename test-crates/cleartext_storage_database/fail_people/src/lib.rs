//! Where people are found and reached, and secrets in statements that are put together.
use rusqlite::Connection;
use sea_orm::sea_query::Expr;
use sea_orm::{DatabaseConnection, EntityTrait};

pub struct Rider {
    pub email: String,
    pub phone: Option<String>,
    pub home: Point,
    pub patient_record_number: String,
}

pub struct Point {
    pub latitude: f64,
    pub longitude: f64,
}

pub fn register(db: &Connection, rider: &Rider) -> rusqlite::Result<()> {
    db.execute("INSERT INTO riders (mail) VALUES (?1)", [&rider.email])?; //~ cleartext_storage_database
    db.execute("INSERT INTO riders (call) VALUES (?1)", [&rider.phone])?; //~ cleartext_storage_database
    db.execute("INSERT INTO riders (lat) VALUES (?1)", [rider.home.latitude])?; //~ cleartext_storage_database
    db.execute("UPDATE riders SET mrn = ?1", [&rider.patient_record_number])?; //~ cleartext_storage_database
    Ok(())
}

pub fn moved(db: &Connection, id: i64, Point { latitude, longitude }: Point) -> rusqlite::Result<()> {
    db.execute("UPDATE riders SET lat = ?1, lon = ?2 WHERE id = ?3", (latitude, longitude, id))?; //~ cleartext_storage_database
    Ok(())
}

pub fn all_cards(db: &Connection, card_numbers: &[String]) -> rusqlite::Result<()> {
    for number in card_numbers {
        db.execute("INSERT INTO cards (no) VALUES (?1)", [number])?; //~ cleartext_storage_database
    }
    Ok(())
}

pub fn either(db: &Connection, network: &str, wifi_password: &str) -> rusqlite::Result<()> {
    let sql = if network.is_empty() {
        String::from("SELECT 1")
    } else {
        format!("INSERT INTO nets VALUES ('{network}', '{wifi_password}')")
    };
    db.execute_batch(&sql) //~ cleartext_storage_database
}

pub fn in_the_place_of_a_mark(db: &Connection, wifi_password: &str) -> rusqlite::Result<()> {
    let sql = "INSERT INTO nets VALUES ('home', '%')".replace('%', wifi_password);
    db.execute_batch(&sql) //~ cleartext_storage_database
}

/// A statement that is put together step by step.
pub struct Statement {
    table: &'static str,
    value: String,
}

impl Statement {
    pub fn new(table: &'static str) -> Self {
        Statement { table, value: String::new() }
    }

    pub fn value(mut self, value: &str) -> Self {
        self.value = value.to_owned();
        self
    }

    pub fn text(self) -> String {
        format!("REPLACE INTO {} VALUES ('{}')", self.table, self.value)
    }
}

pub fn by_steps(db: &Connection, admin_password: &str) -> rusqlite::Result<()> {
    db.execute_batch(&Statement::new("admins").value(admin_password).text()) //~ cleartext_storage_database
}

pub async fn with_an_import_of_its_own(conn: &mut mysql_async::Conn, iban: &str) -> mysql_async::Result<()> {
    use mysql_async::prelude::{Query, WithParams};
    "INSERT INTO payouts (account) VALUES (?)".with((iban,)).ignore(conn).await //~ cleartext_storage_database
}

pub async fn everywhere(db: &DatabaseConnection, device_secret: String) -> Result<(), sea_orm::DbErr> {
    let update = device::Entity::update_many();
    let update = update.col_expr(device::Column::Code, Expr::value(device_secret)); //~ cleartext_storage_database
    update.exec(db).await?;
    Ok(())
}

pub async fn added(db: &DatabaseConnection, device_secret: String) -> Result<(), sea_orm::DbErr> {
    let row = device::ActiveModel { code: sea_orm::ActiveValue::Set(device_secret), ..Default::default() };
    sea_orm::Insert::one(row).exec(db).await?; //~ cleartext_storage_database
    Ok(())
}

pub fn made(device_secret: String) -> sea_orm::sea_query::InsertStatement {
    let mut statement = sea_orm::sea_query::InsertStatement::new();
    statement.values_panic([Expr::val(device_secret)]); //~ cleartext_storage_database
    statement
}

pub mod device {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "device")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub code: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
