//! A tool whose buttons, jobs and listeners are functions that are kept until they are called.
use std::collections::HashMap;
use std::fs;

struct Button {
    name: Box<dyn Fn() -> String>,
}

impl Button {
    fn of(name: &str) -> Self {
        let name = name.to_owned();
        Self { name: Box::new(move || name.clone()) }
    }

    fn press(&self) {
        let _ = fs::remove_file((self.name)()); //~ path_traversal
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
        let _ = fs::remove_file((self.run)(name)); //~ path_traversal
    }
}

struct Later<F> {
    job: Option<F>,
}

impl<F: FnOnce() -> String> Later<F> {
    fn finish(&mut self) -> Option<String> {
        self.job.take().map(|job| job())
    }
}

struct Bell<'a> {
    listeners: Vec<Box<dyn FnMut(&str) + 'a>>,
}

impl<'a> Bell<'a> {
    fn on(&mut self, listener: impl FnMut(&str) + 'a) {
        self.listeners.push(Box::new(listener));
    }

    fn ring(&mut self, name: &str) {
        for listener in self.listeners.iter_mut() {
            listener(name);
        }
    }
}

fn logged<F: Fn(&str)>(next: F) -> impl Fn(&str) {
    move |name| {
        println!("asked");
        next(name)
    }
}

fn remove_as(name: &str, form: fn(&str) -> String) {
    let _ = fs::remove_file(form(name)); //~ path_traversal
}

fn as_it_is(name: &str) -> String {
    name.to_owned()
}

fn listed(name: &str) {
    let owned = name.to_owned();
    let names: Vec<Box<dyn Fn() -> String>> = vec![Box::new(|| "first".to_owned()), Box::new(move || owned.clone())];
    for one in &names {
        let _ = fs::read(one()); //~ path_traversal
    }
}

fn by_verb(verb: &str, name: &str) {
    let mut verbs: HashMap<&str, Box<dyn Fn(&str)>> = HashMap::new();
    verbs.insert("remove", Box::new(|name| {
        let _ = fs::remove_file(name); //~ path_traversal
    }));
    verbs.insert("tick", Box::new(|_| {
        let _ = fs::remove_file("tick");
    }));
    if let Some(run) = verbs.get(verb) {
        run(name);
    }
}

fn number_in(name: &str) -> Option<u32> {
    let number: u32 = name.parse().ok()?;
    Some(number + 1)
}

fn taken_apart(name: &str) {
    let [_, middle, _] = ["first", name, "last"];
    let _ = fs::read(middle); //~ path_traversal
    let mut slot = Some(String::from("kept/"));
    if let Some(ref mut text) = slot {
        text.push_str(name);
    }
    let _ = fs::read(slot.unwrap_or_default()); //~ path_traversal
    // Nobody asked whether it is one.
    let _ = number_in(name);
    let _ = fs::write(name, ""); //~ path_traversal
}

fn kept(name: &str) {
    let mut names: Vec<&str> = name.split(' ').collect();
    names.retain(|name| !name.is_empty());
    for name in names {
        let _ = fs::create_dir(name); //~ path_traversal
    }
}

fn main() {
    let verb = std::env::args().nth(1).unwrap_or_default();
    let name = std::env::args().nth(2).unwrap_or_default();
    Button::of(&name).press();
    Step::new(|name: &str| format!("{name}.old")).go(&name);
    let mut later = Later { job: Some(|| name.clone()) };
    if let Some(name) = later.finish() {
        let _ = fs::create_dir(name); //~ path_traversal
    }
    let mut bell = Bell { listeners: Vec::new() };
    bell.on(|name| {
        let _ = fs::read_dir(name); //~ path_traversal
    });
    bell.ring(&name);
    let run = logged(logged(|name: &str| {
        let _ = fs::remove_dir(name); //~ path_traversal
    }));
    run(&name);
    remove_as(&name, as_it_is);
    listed(&name);
    by_verb(&verb, &name);
    taken_apart(&name);
    kept(&name);
}
