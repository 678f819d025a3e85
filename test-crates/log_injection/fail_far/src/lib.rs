//! Ways on which little is sure at their end: long ones, those through methods of which one of several is run, and those
//! through functions of which nothing is known. They are notes.

/// Where reports go.
pub trait Report {
    fn tell(&self, text: &str);
}

/// To the log.
pub struct ToLog;

impl Report for ToLog {
    fn tell(&self, text: &str) {
        written(text);
    }
}

macro_rules! silent {
    ($($name: ident),*) => {
        $(
            /// Nowhere.
            pub struct $name;

            impl Report for $name {
                fn tell(&self, _text: &str) {}
            }
        )*
    };
}

silent!(Silent, Deaf, Mute);

fn written(text: &str) {
    second(text);
}

fn second(text: &str) {
    log::info!("told: {text}"); //~ log_injection
}

pub fn one_of_several(report: &dyn Report) -> reqwest::Result<()> {
    let answer = reqwest::blocking::get("https://api.example.com/")?.text()?;
    report.tell(&answer);
    Ok(())
}

fn first_step(text: &str) {
    second_step(text);
}

fn second_step(text: &str) {
    third_step(text);
}

fn third_step(text: &str) {
    fourth_step(text);
}

fn fourth_step(text: &str) {
    fifth_step(text);
}

fn fifth_step(text: &str) {
    log::warn!("far: {text}"); //~ log_injection
}

pub fn long() -> reqwest::Result<()> {
    let answer = reqwest::blocking::get("https://api.example.com/")?.text()?;
    first_step(&answer);
    Ok(())
}

pub fn near() -> reqwest::Result<()> {
    let answer = reqwest::blocking::get("https://api.example.com/")?.text()?;
    log::warn!("near: {answer}"); //~ log_injection
    Ok(())
}

pub fn unknown() -> reqwest::Result<()> {
    let answer = reqwest::blocking::get("https://api.example.com/")?.text()?;
    log::warn!("said: {}", textwrap::dedent(&answer)); //~ log_injection
    Ok(())
}

/// Where lines go.
pub trait Line {
    fn put(&self, text: &str);
}

impl Line for ToLog {
    fn put(&self, text: &str) {
        kept(text);
    }
}

macro_rules! dropped {
    ($($name: ident),*) => {
        $(
            /// Nowhere.
            pub struct $name;

            impl Line for $name {
                fn put(&self, _text: &str) {}
            }
        )*
    };
}

dropped!(One, Two, Three, Four, Five, Six, Seven, Eight);

fn kept(text: &str) {
    kept_further(text);
}

fn kept_further(text: &str) {
    log::info!("kept: {text}"); //~ log_injection
}

pub fn one_of_many(line: &dyn Line) -> reqwest::Result<()> {
    let answer = reqwest::blocking::get("https://api.example.com/")?.text()?;
    line.put(&answer);
    Ok(())
}

/// Where texts come from.
pub trait Origin {
    fn found(&self) -> String;
}

/// From a server.
pub struct Asked;

impl Origin for Asked {
    fn found(&self) -> String {
        let answer = reqwest::blocking::get("https://api.example.com/");
        answer.and_then(|answer| answer.text()).unwrap_or_default()
    }
}

macro_rules! fixed {
    ($($name: ident),*) => {
        $(
            /// Always the same.
            pub struct $name;

            impl Origin for $name {
                fn found(&self) -> String {
                    String::from("fixed")
                }
            }
        )*
    };
}

fixed!(Here, There, Elsewhere);

fn shown(text: &str) {
    shown_further(text);
}

fn shown_further(text: &str) {
    log::info!("shown: {text}"); //~ log_injection
}

pub fn given_by_one_of_several(origin: &dyn Origin) {
    shown(&origin.found());
}
