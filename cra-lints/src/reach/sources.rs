//! The files of a crate: from its roots along `mod` lines, conditions considered, to what is kept of them.

use super::cfg::Conditions;
use super::facts::{Facts, FastSet, Item, Kind, Word};
use super::items::{Child, Reading};
use super::tokens::{Line, Tokens};
use super::walk::Written;

/// More files than this are not read of one crate.
const MOST_FILES: usize = 20_000;

/// A crate to read.
pub struct Source<'a> {
    /// The root files of what is compiled, relative to the package's folder.
    pub roots: Vec<String>,
    /// For which platforms and features.
    pub conditions: Conditions,
    /// Whether it is the product's own: everything in it counts as used.
    pub product: bool,
    /// Whether it is a procedural macro, or one is made of it: what it says may be written into others.
    pub writes: bool,
    /// Whether it only helps a procedural macro without handling code itself: its texts may be written into others.
    pub texts: bool,
    /// Whether what is not compiled is told too.
    pub wanted: bool,
    /// Reads a file, by its path relative to the package's folder.
    pub read: &'a (dyn Fn(&str) -> Option<String> + Sync),
}

/// A file: its path and text, the folder of its modules' files, and the condition that takes it away.
struct Task {
    path: String,
    text: String,
    children: String,
    gone: Option<String>,
}

/// Where the modules of a file are looked for: its own path, and the folder of their files.
#[derive(Clone)]
struct Place {
    path: String,
    children: String,
}

/// Reads a crate. What cannot be read is told in what is returned.
pub fn facts(source: &Source<'_>) -> Facts {
    let mut facts = Facts {
        writes: source.writes,
        ..Facts::default()
    };
    let mut written = (source.writes || source.texts).then(|| Written::new(source.writes));
    let mut seen = std::collections::HashSet::new();
    let mut open: Vec<Task> = Vec::new();
    for path in &source.roots {
        match (source.read)(path) {
            Some(text) => open.push(Task {
                path: path.clone(),
                text,
                children: folder(path).to_owned(),
                gone: None,
            }),
            None => facts.unread.push(path.clone()),
        }
    }
    if source.roots.is_empty() {
        facts.unread.push("its library".to_owned());
    }
    let mut perhaps: Vec<(Place, Word, Child)> = Vec::new();
    let mut tried = std::collections::HashSet::new();
    let mut makes_modules = false;
    loop {
        let Some(task) = open.pop() else {
            // The macro may be defined behind what uses it, or in another crate.
            let macros = facts.items.iter().filter(|item| item.kind == Kind::Macro);
            let own: FastSet<Word> = macros.map(|item| item.name).collect();
            for (place, called, child) in std::mem::take(&mut perhaps) {
                let key = (
                    place.children.clone(),
                    child.inside.clone(),
                    child.name.clone(),
                );
                if (makes_modules || !own.contains(&called)) && tried.insert(key) {
                    follow(source, &place, &child, &mut facts, &mut open);
                }
            }
            if open.is_empty() {
                break;
            }
            continue;
        };
        if !seen.insert((task.path.clone(), task.gone.is_some())) {
            continue;
        }
        let tokens = Tokens::read(&task.text).filter(|_| seen.len() <= MOST_FILES);
        let Some(tokens) = tokens else {
            if task.gone.is_none() {
                facts.unread.push(task.path.clone());
            }
            continue;
        };
        let file = u32::try_from(facts.files.len()).expect("few files");
        facts.files.push(task.path.clone());
        let mut reading = Reading {
            tokens: &tokens,
            conditions: &source.conditions,
            facts: &mut facts,
            written: written.as_mut(),
            product: source.product,
            file,
            children: Vec::new(),
            perhaps: Vec::new(),
            makes_modules: false,
            included: Vec::new(),
            texts: Vec::new(),
            line: Line::default(),
        };
        reading.file(task.gone.clone());
        let (children, included, texts) = (reading.children, reading.included, reading.texts);
        makes_modules |= reading.makes_modules;
        let place = Place {
            path: task.path.clone(),
            children: task.children.clone(),
        };
        let wanted = |child: &Child| child.gone.is_none() || source.wanted;
        let given = reading.perhaps.into_iter();
        let given = given.filter(|(_, child)| wanted(child));
        perhaps.extend(given.map(|(called, child)| (place.clone(), called, child)));
        for path in texts {
            let path = join(folder(&task.path), &path);
            match ((source.read)(&path), &mut written) {
                (Some(text), Some(written)) => written.text(&text, &mut facts.words),
                _ => facts.unread.push(path),
            }
        }
        for child in children.iter().filter(|child| wanted(child)) {
            follow(source, &place, child, &mut facts, &mut open);
        }
        for path in included {
            let path = join(folder(&task.path), &path);
            match (source.read)(&path) {
                // What is included may be a table of numbers as well.
                Some(text) => open.push(Task {
                    path,
                    text,
                    children: task.children.clone(),
                    gone: task.gone.clone(),
                }),
                None => facts.unread.push(path),
            }
        }
    }
    if let Some(written) = written {
        let mut mentions: Vec<_> = written.mentions.into_iter().collect();
        mentions.sort_unstable();
        let uses = facts.use_of(mentions);
        let name = facts.words.add("code that the macro writes");
        facts.items.push(Item {
            kind: Kind::Loose,
            name,
            owner: None,
            of_trait: None,
            head: Default::default(),
            always: true,
            everywhere: true,
            file: 0,
            line: 1,
            uses,
            templates: written.templates,
        });
    }
    facts.settle();
    facts
}

/// Finds the file of a `mod` line.
fn follow(
    source: &Source<'_>,
    from: &Place,
    child: &Child,
    facts: &mut Facts,
    open: &mut Vec<Task>,
) {
    let inside = child.inside.join("/");
    let base = join(&from.children, &inside);
    let mut found = false;
    let mut add = |path: String, children: String| {
        if !found || !child.paths.is_empty() {
            let text = (source.read)(&path);
            found |= text.is_some();
            if let Some(text) = text {
                open.push(Task {
                    path,
                    text,
                    children,
                    gone: child.gone.clone(),
                });
            }
        }
    };
    for path in &child.paths {
        // As seen from the file, or from the folder of the modules that are written out around it.
        let folder_of = match inside.is_empty() {
            true => folder(&from.path),
            false => &base,
        };
        let path = join(folder_of, path);
        let children = folder(&path).to_owned();
        add(path, children);
    }
    let below = join(&base, &child.name);
    add(format!("{below}.rs"), below.clone());
    add(format!("{below}/mod.rs"), below);
    if !found && !child.optional && child.gone.is_none() {
        facts.unread.push(format!("the module `{}`", child.name));
    }
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// A path below a folder, with `.` and `..` taken out where that can be done.
fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}
