//! Stores of keys and values that live in the program.
use redb::{MultimapTableDefinition, TableDefinition};
use rocksdb::{ColumnFamily, WriteBatch, DB};
use sled::{Batch, Tree};

const ACCOUNTS: TableDefinition<&str, &str> = TableDefinition::new("accounts");
const SESSIONS: MultimapTableDefinition<&str, &str> = MultimapTableDefinition::new("sessions");

pub fn opened(user: &str, password: &str) -> sled::Result<()> {
    let tree = sled::open("accounts")?.open_tree("words")?;
    tree.insert(user, password)?; //~ cleartext_storage_database
    tree.insert(user, password.len().to_string().as_str())?;
    Ok(())
}

pub fn swapped(tree: &Tree, user: &str, password: &str) -> sled::Result<()> {
    let _ = tree.compare_and_swap(user, None::<&[u8]>, Some(password))?; //~ cleartext_storage_database
    Ok(())
}

pub fn together(tree: &Tree, private_key: &[u8]) -> sled::Result<()> {
    let mut batch = Batch::default();
    batch.insert("own", private_key); //~ cleartext_storage_database
    tree.apply_batch(batch)
}

pub fn table(database: &redb::Database, user: &str, password: &str, session_token: &str) -> Result<(), redb::Error> {
    let change = database.begin_write()?;
    {
        let mut accounts = change.open_table(ACCOUNTS)?;
        accounts.insert(user, password)?; //~ cleartext_storage_database
        let mut sessions = change.open_multimap_table(SESSIONS)?;
        sessions.insert(user, session_token)?; //~ cleartext_storage_database
    }
    change.commit()?;
    Ok(())
}

pub fn mapped(store: &heed::Database<heed::types::Str, heed::types::Str>, change: &mut heed::RwTxn, password: &str) -> heed::Result<()> {
    store.put(change, "root", password)?; //~ cleartext_storage_database
    store.put_with_flags(change, heed::PutFlags::NO_OVERWRITE, "root", password) //~ cleartext_storage_database
}

pub fn rocks(database: &DB, family: &ColumnFamily, password: &str) -> Result<(), rocksdb::Error> {
    database.put("root", password)?; //~ cleartext_storage_database
    database.put_cf(family, "root", password)?; //~ cleartext_storage_database
    let mut batch = WriteBatch::default();
    batch.put("root", "nobody");
    database.write(batch)
}
