//! Somebody asks what the product shows to the outside, and what data is in it.

mod support;

use serde_json::Value;
use support::{Ground, fixtures};

fn product() -> Ground {
    Ground::copy_of(&fixtures().join("worlds/product_secure/product"))
}

#[test]
fn the_inventory_has_every_declared_part_in_order() {
    let ground = product();
    let answer = ground.run(&["list", "surface"]).exits(0);
    let lines: Vec<&str> = answer.out.lines().collect();
    assert!(lines[0].starts_with("PART "), "{answer}");
    let parts: Vec<&str> = lines[1..]
        .iter()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(parts.is_sorted(), "{answer}");
    for part in [
        "crypto",
        "entry_point",
        "outbound",
        "personal_data",
        "secret",
        "secure_default",
        "update",
    ] {
        assert!(parts.contains(&part), "{part}:\n{answer}");
    }
    answer
        .says("to: reports.lamp.example; purpose: count starts; opt_out: Config::reports")
        .says("mail: send security notices, until the device is reset");
}

#[test]
fn what_is_only_found_is_listed_beside_it() {
    let ground = product();
    ground.write(
        "src/telnet.rs",
        "pub fn open() { let _ = std::net::TcpListener::bind(\"127.0.0.1:23\"); }\n",
    );
    let main = std::fs::read_to_string(ground.root().join("src/main.rs")).expect("it is there");
    ground.write("src/main.rs", format!("{main}\nmod telnet;\n"));
    let args = ["list", "surface", "--message-format=json"];
    let answer = ground.run(&args).exits(0);
    let list: Value = serde_json::from_str(&answer.out).expect("it is JSON");
    let found = list
        .as_array()
        .expect("a list")
        .iter()
        .find(|part| part["path"] == "src/telnet.rs")
        .expect("the listener is found");
    assert_eq!(found["part"], "entry_point");
    assert_eq!(found["declared"], false);
    assert_eq!(found["item"], "open");
}

#[test]
fn who_calls_what_gives_a_secret_out_is_listed() {
    let ground = product();
    let login = ground.root().join("src/login.rs");
    let text = std::fs::read_to_string(&login).expect("it is there");
    let text = text.replacen(
        "impl Token {",
        "pub fn first(token: &Token) -> u8 { token.bytes()[0] }\n\n\
         impl Token {\n    fn bytes(&self) -> &[u8] { &self.0 }\n",
        1,
    );
    ground.write("src/login.rs", text);
    ground
        .run(&["list", "surface"])
        .exits(0)
        .says("`bytes` gives it out, called by first");
}

#[test]
fn messages_of_others_and_closures_that_answer_are_ways_in() {
    let folder = fixtures().join("undeclared_entry_point");
    let listed = |fixture: &str| {
        let ground = Ground::copy_of(&folder.join(fixture));
        let args = ["list", "surface", "--message-format=json"];
        let answer = ground.run(&args).exits(0);
        let list: Value = serde_json::from_str(&answer.out).expect("it is JSON");
        list.as_array().expect("a list").clone()
    };
    let messages = listed("fail_messages");
    let commands = messages
        .iter()
        .find(|part| part["part"] == "entry_point" && part["item"] == "commands")
        .expect("what it reads comes from the network");
    assert_eq!(commands["detail"], "`from_str` reads data from the network");
    assert_eq!(commands["declared"], false);
    let closures = listed("fail_closures");
    let in_routes = closures.iter().filter(|part| part["item"] == "routes");
    let declared: Vec<bool> = in_routes
        .filter_map(|part| part["declared"].as_bool())
        .collect();
    assert_eq!(declared, [false, true, true, false, false]);
}
