//! Functions that are kept until they are called, and give nothing of what they are asked with.
use std::collections::HashMap;
use std::fs;

struct Button {
    name: Box<dyn Fn() -> String>,
}

impl Button {
    fn of(name: &str) -> Self {
        let length = name.len();
        Self { name: Box::new(move || format!("{length}.txt")) }
    }

    fn press(&self) {
        let _ = fs::remove_file((self.name)());
    }
}

struct Step<F> {
    run: F,
}

impl<F: Fn(&str) -> String> Step<F> {
    fn new(run: F) -> Self {
        Self { run }
    }

    fn go(&self, name: &str) {
        let _ = fs::remove_file((self.run)(name));
    }
}

fn counted<F: Fn(usize)>(next: F) -> impl Fn(&str) {
    move |name| next(name.len())
}

fn remove_as(name: &str, form: fn(&str) -> String) {
    let _ = fs::remove_file(form(name));
}

fn length_of(name: &str) -> String {
    name.len().to_string()
}

fn by_verb(verb: &str, name: &str) {
    let mut verbs: HashMap<&str, fn(&str) -> &'static str> = HashMap::new();
    verbs.insert("list", |_| "list");
    verbs.insert("disk", |_| "disk");
    if let Some(run) = verbs.get(verb) {
        let _ = fs::remove_file(run(name));
    }
}

fn taken_apart(name: &str) {
    let [first, _, last] = ["first", name, "last"];
    let _ = fs::read(first);
    let _ = fs::read(last);
    let measure = str::len;
    let _ = fs::read(measure(name).to_string());
    let mut slot = (name.to_owned(), 1);
    let (ref mut text, _) = slot;
    *text = String::from("fixed");
    let _ = fs::read(slot.0);
    let parts: Vec<&str> = name.split(':').collect();
    if let [verb @ ("get" | "put"), _] = parts[..] {
        let _ = fs::read(verb);
    }
}

fn kept(name: &str) {
    let mut names: Vec<&str> = name.split(' ').collect();
    names.retain(|name| *name == "up" || *name == "down");
    for name in names {
        let _ = fs::create_dir(name);
    }
}

fn main() {
    let verb = std::env::args().nth(1).unwrap_or_default();
    let name = std::env::args().nth(2).unwrap_or_default();
    Button::of(&name).press();
    Step::new(|name: &str| name.len().to_string()).go(&name);
    let run = counted(|length: usize| {
        let _ = fs::remove_dir(format!("d{length}"));
    });
    run(&name);
    remove_as(&name, length_of);
    by_verb(&verb, &name);
    taken_apart(&name);
    kept(&name);
}
