//! The way from a secret to the log.
pub mod calls;
pub mod data;

use std::fmt::Write as _;

pub fn renamed(password: &str) {
    let given = password;
    let shown = given;
    log::info!("{shown}"); //~ cleartext_logging
}

pub fn copied(password: &str) {
    let text = password.to_owned().clone().into_boxed_str();
    log::info!("{text}"); //~ cleartext_logging
}

pub fn formatted(password: &str) {
    let line = format!("login with {password}");
    log::info!("{line}"); //~ cleartext_logging
}

pub fn joined(user: &str, password: &str) {
    let line = [user, password].join(":");
    println!("{line}"); //~ cleartext_logging
}

pub fn added(password: &str) {
    let mut line = String::from("login with ");
    line += password;
    println!("{line}"); //~ cleartext_logging
}

pub fn pushed(password: &str) {
    let mut line = String::from("login with ");
    line.push_str(password);
    println!("{line}"); //~ cleartext_logging
}

pub fn written(password: &str) {
    let mut line = String::new();
    let _ = write!(line, "login with {password}");
    println!("{line}"); //~ cleartext_logging
}

pub fn changed_case(password: &str) {
    println!("{}", password.trim().to_uppercase()); //~ cleartext_logging
}

pub fn encoded(password: &str) {
    let wide: Vec<u16> = password.encode_utf16().collect();
    println!("{wide:?}"); //~ cleartext_logging
}

pub fn a_part(password: &str) {
    println!("{}", &password[..4]); //~ cleartext_logging
}

pub fn replaced(password: &str) {
    println!("{}", password.replace('\n', " ")); //~ cleartext_logging
}

pub fn in_a_branch(password: Option<&str>) {
    let shown = if let Some(given) = password { given } else { "nothing" };
    println!("{shown}"); //~ cleartext_logging
}

pub fn in_a_match(password: Result<String, std::io::Error>) {
    match password {
        Ok(given) => println!("{given}"), //~ cleartext_logging
        Err(error) => println!("{error}"),
    }
}

pub fn let_else(password: Option<String>) {
    let Some(given) = password else {
        println!("nothing given");
        return;
    };
    println!("{given}"); //~ cleartext_logging
}

pub fn in_a_loop(passwords: Vec<String>) {
    for (number, each) in passwords.iter().enumerate() {
        println!("{number}: {each}"); //~ cleartext_logging
    }
}

pub fn while_let(passwords: Vec<String>) {
    let mut rest = passwords.into_iter();
    while let Some(next) = rest.next() {
        println!("{next}"); //~ cleartext_logging
    }
}

pub fn combinators(password: Option<String>) {
    let shown = password
        .map(|given| given + "!")
        .filter(|given| given.len() > 3)
        .unwrap_or_default();
    println!("{shown}"); //~ cleartext_logging
}

pub fn in_for_each(passwords: &[String]) {
    passwords.iter().for_each(|each| {
        println!("{each}"); //~ cleartext_logging
    });
}

pub fn captured(password: String) -> impl Fn() {
    let shown = password;
    move || println!("{shown}") //~ cleartext_logging
}

pub fn by_closure(password: &str) {
    let show = |what: &str| println!("{what}"); //~ cleartext_logging
    show(password);
}

pub async fn in_a_task(password: String) {
    let given = async move { password }.await;
    tokio::spawn(async move {
        println!("{given}"); //~ cleartext_logging
    });
}

pub fn read(terminal: &mut dyn std::io::BufRead) -> std::io::Result<()> {
    let mut password = String::new();
    terminal.read_line(&mut password)?;
    println!("you wrote {}", password.trim()); //~ cleartext_logging
    Ok(())
}

pub fn assigned_later(password: &str) {
    let shown;
    shown = password;
    println!("{shown}"); //~ cleartext_logging
}

pub fn overwritten_too_late(password: &str) {
    let mut shown = password;
    println!("{shown}"); //~ cleartext_logging
    shown = "…";
    println!("{shown}");
}

pub fn overwritten_on_one_way_only(password: &str, quiet: bool) {
    let mut shown = password;
    if quiet {
        shown = "…";
    }
    println!("{shown}"); //~ cleartext_logging
}

/// As many settings as a device has.
pub struct Settings {
    pub name: String,
    pub place: String,
    pub room: String,
    pub floor: String,
    pub street: String,
    pub town: String,
    pub owner: String,
    pub maker: String,
    pub model: String,
    pub series: String,
    pub colour: String,
    pub opener: String,
}

pub fn last_of_many(password: String) {
    let none = String::new;
    let settings = Settings {
        name: none(),
        place: none(),
        room: none(),
        floor: none(),
        street: none(),
        town: none(),
        owner: none(),
        maker: none(),
        model: none(),
        series: "A".to_owned(),
        colour: "red".to_owned(),
        opener: password,
    };
    println!("{} {}", settings.name, settings.colour);
    println!("{}", settings.opener); //~ cleartext_logging
}

pub fn last_of_many_that_come_from_outside(password: String) {
    let given = || std::env::args().next().unwrap_or_default();
    let settings = Settings {
        name: given(),
        place: given(),
        room: given(),
        floor: given(),
        street: given(),
        town: given(),
        owner: given(),
        maker: given(),
        model: given(),
        series: given(),
        colour: given(),
        opener: password,
    };
    println!("{} {}", settings.name, settings.colour);
    println!("{}", settings.opener); //~ cleartext_logging
}
