//! Helpers that are called with a secret and with other values.

fn same(text: &str) -> &str {
    text
}

fn first<'a>(left: &'a str, _right: &'a str) -> &'a str {
    left
}

fn second<T, U>(pair: (T, U)) -> U {
    pair.1
}

fn shown_here(what: &str) {
    println!("{what}");
}

fn ignored(_what: &str) -> &'static str {
    "done"
}

fn length(what: &str) -> usize {
    what.len()
}

struct Form {
    name: String,
    word: String,
}

impl Form {
    fn name(&self) -> &str {
        &self.name
    }

    fn word(&self) -> &str {
        &self.word
    }
}

fn form(name: &str, password: &str) -> Form {
    Form { name: name.to_owned(), word: password.to_owned() }
}

pub fn identity_of_two(user: &str, password: &str) -> bool {
    let hidden = same(password);
    let shown = same(user);
    println!("{shown}");
    hidden.is_empty()
}

pub fn the_other_argument(user: &str, password: &str) {
    println!("{}", first(user, password));
}

pub fn the_other_half(user: &str, password: &str) {
    println!("{}", second((password, user)));
}

pub fn only_safe_calls(user: &str, password: &str) {
    shown_here(user);
    shown_here(ignored(password));
}

pub fn a_number(password: &str) {
    println!("{}", length(password));
}

pub fn accessor(user: &str, password: &str) -> bool {
    let form = form(user, password);
    println!("{}", form.name());
    form.word().is_empty()
}

pub fn closure_of_two(user: &str, password: &str) -> usize {
    let wrap = |text: &str| format!("<{text}>");
    let hidden = wrap(password);
    println!("{}", wrap(user));
    hidden.len()
}

pub fn nested_tuple(user: &str, password: &str) {
    let all = (("user", user), ("password", password));
    let (_, shown) = all.0;
    println!("{shown}");
}
