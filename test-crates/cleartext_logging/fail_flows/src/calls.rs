//! Through functions.

trait Report {
    fn report(&self, what: &str);
}

struct Console;
struct Nothing;

impl Report for Console {
    fn report(&self, what: &str) {
        println!("{what}"); //~ cleartext_logging
    }
}

impl Report for Nothing {
    fn report(&self, _what: &str) {}
}

fn shown_here(what: &str) {
    log::info!("{what}"); //~ cleartext_logging
}

fn first(pair: (String, String)) -> String {
    pair.0
}

fn same<T>(value: T) -> T {
    value
}

fn either<'a>(left: &'a str, right: &'a str, other: bool) -> &'a str {
    if other { left } else { right }
}

fn fill(into: &mut String, with: &str) {
    into.push_str(with);
}

fn again(depth: u32, what: &str) {
    if depth > 0 {
        again(depth - 1, what);
    } else {
        println!("{what}"); //~ cleartext_logging
    }
}

fn read_it() -> std::io::Result<String> {
    let password = std::fs::read_to_string("/run/shop/door")?;
    Ok(password)
}

fn apply(action: impl Fn(&str), value: &str) {
    action(value);
}

pub fn called_with_a_secret(password: &str, host: &str) {
    shown_here(password);
    shown_here(host);
}

pub fn out_of_a_pair(user: String, password: String) {
    println!("{}", first((password, user))); //~ cleartext_logging
}

pub fn generic(user: &str, password: &str) {
    println!("{}", same(user));
    println!("{}", same::<&str>(password)); //~ cleartext_logging
}

pub fn one_of_two(user: &str, password: &str) {
    println!("{}", either(user, password, false)); //~ cleartext_logging
}

pub fn by_reference(password: &str) {
    let mut line = String::new();
    fill(&mut line, password);
    println!("{line}"); //~ cleartext_logging
}

pub fn recursive(password: &str) {
    again(3, password);
}

pub fn returned() -> std::io::Result<()> {
    let text = read_it()?;
    println!("{text}"); //~ cleartext_logging
    Ok(())
}

pub fn by_trait(password: &str) {
    Console.report(password);
    Nothing.report(password);
}

pub fn by_function_value(password: &str) {
    apply(|what| println!("{what}"), password); //~ cleartext_logging
}

pub fn by_full_path(password: &str) {
    let text = <str as ToString>::to_string(password);
    println!("{text}"); //~ cleartext_logging
}

fn show(out: &mut impl std::io::Write, word: &str) -> std::io::Result<()> {
    writeln!(out, "{word}") //~ cleartext_logging
}

fn keep(out: &mut dyn std::io::Write, word: &str) -> std::io::Result<()> {
    out.write_all(word.as_bytes())
}

pub fn on_a_terminal(password: &str) -> std::io::Result<()> {
    show(&mut std::io::stderr(), password)?;
    show(&mut std::io::stdout(), "done")?;
    keep(&mut std::io::sink(), password)?;
    keep(&mut std::io::stdout(), "done")
}
