//! Messages that other programs put into a queue.
use futures::StreamExt;
use postgres::Client;
use rdkafka::Message;
use rdkafka::consumer::StreamConsumer;
use rdkafka::message::BorrowedMessage;

pub fn from_rabbit(delivery: &lapin::message::Delivery, db: &mut Client) -> Option<u64> {
    let id = std::str::from_utf8(&delivery.data).ok()?;
    db.execute(&format!("DELETE FROM work WHERE id = '{id}'"), &[]).ok() //~ sql_injection
}

pub async fn from_rabbit_in_turn(channel: &lapin::Channel, db: &mut Client) -> Option<()> {
    let options = lapin::options::BasicConsumeOptions::default();
    let table = lapin::types::FieldTable::default();
    let mut consumer = channel.basic_consume("work", "worker", options, table).await.ok()?;
    while let Some(Ok(delivery)) = consumer.next().await {
        let id = String::from_utf8(delivery.data).ok()?;
        db.batch_execute(&format!("DELETE FROM work WHERE id = '{id}'")).ok()?; //~ sql_injection
    }
    Some(())
}

pub fn from_kafka(message: &BorrowedMessage<'_>, db: &mut Client) -> Option<u64> {
    let id = message.payload_view::<str>()?.ok()?;
    db.execute(&format!("DELETE FROM work WHERE id = '{id}'"), &[]).ok() //~ sql_injection
}

pub async fn from_kafka_in_turn(consumer: &StreamConsumer, db: &mut Client) -> Option<u64> {
    let message = consumer.recv().await.ok()?;
    let id = std::str::from_utf8(message.payload()?).ok()?;
    db.execute(&format!("DELETE FROM work WHERE id = '{id}'"), &[]).ok() //~ sql_injection
}

pub async fn from_nats(client: &async_nats::Client, db: &mut Client) -> Option<()> {
    let mut work = client.subscribe("work").await.ok()?;
    while let Some(message) = work.next().await {
        let id = std::str::from_utf8(&message.payload).ok()?;
        db.batch_execute(&format!("DELETE FROM work WHERE id = '{id}'")).ok()?; //~ sql_injection
    }
    Some(())
}

pub fn number(delivery: &lapin::message::Delivery, db: &mut Client) -> Option<u64> {
    let id: u64 = std::str::from_utf8(&delivery.data).ok()?.parse().ok()?;
    db.execute(&format!("DELETE FROM work WHERE id = {id}"), &[]).ok()
}
