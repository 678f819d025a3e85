//! Through structures.

#[derive(Default)]
pub struct Login {
    pub user: String,
    pub word: String,
}

pub struct Session {
    pub login: Login,
    pub host: String,
}

pub enum Proof {
    Word(String),
    Ticket { number: u64, owner: String },
    None,
}

pub fn by_field(user: &str, password: &str) {
    let login = Login { user: user.to_owned(), word: password.to_owned() };
    println!("{}", login.user);
    println!("{}", login.word); //~ cleartext_logging
}

pub fn by_nested_field(password: String) {
    let session = Session {
        login: Login { word: password, ..Default::default() },
        host: "localhost".into(),
    };
    println!("{}", session.host);
    println!("{}", session.login.word); //~ cleartext_logging
}

pub fn by_assignment(password: &str) {
    let mut login = Login::default();
    login.word = password.to_owned();
    println!("{} {}", login.user, login.word.len());
    let Login { user: _, word } = login;
    println!("{word}"); //~ cleartext_logging
}

pub fn by_tuple(user: &str, password: &str) {
    let pair = (user, password);
    println!("{}", pair.0);
    println!("{}", pair.1); //~ cleartext_logging
}

pub fn whole_tuple(user: &str, password: &str) {
    println!("{:?}", (user, password)); //~ cleartext_logging
}

pub fn by_payload(password: String) {
    let proof = Proof::Word(password);
    match &proof {
        Proof::Word(text) => println!("{text}"), //~ cleartext_logging
        Proof::Ticket { number, owner } => println!("{number} of {owner}"),
        Proof::None => println!("none"),
    }
}

pub fn by_vector(user: &str, password: &str) {
    let mut all = Vec::new();
    all.push(user.to_owned());
    all.push(password.to_owned());
    println!("{}", all.concat()); //~ cleartext_logging
}

pub fn by_result(password: &str) -> Result<(), String> {
    let found: Result<&str, String> = Ok(password);
    let text = found.as_ref().map_err(|error| error.clone())?;
    println!("{text}"); //~ cleartext_logging
    Ok(())
}

pub fn by_box(password: String) {
    let kept = std::sync::Arc::new(std::sync::Mutex::new(password));
    let text = kept.lock().unwrap();
    println!("{}", *text); //~ cleartext_logging
}
