//! Every part of a path or text is asked before the whole is used.
use axum::extract::Path;
use std::path::{Component, PathBuf};

const NAMES: [&str; 3] = ["terms", "imprint", "prices"];

pub async fn only_names(Path(wanted): Path<PathBuf>) -> Option<String> {
    for component in wanted.components() {
        match component {
            Component::Normal(_) => {}
            _ => return None,
        }
    }
    std::fs::read_to_string(std::path::Path::new("/srv").join(&wanted)).ok()
}

pub async fn nothing_that_leads_up(Path(wanted): Path<PathBuf>) -> Option<String> {
    for component in wanted.components() {
        if matches!(component, Component::ParentDir | Component::RootDir | Component::Prefix(_)) {
            return None;
        }
    }
    std::fs::read_to_string(std::path::Path::new("/srv").join(&wanted)).ok()
}

pub async fn no_such_parts(Path(wanted): Path<String>) -> Option<String> {
    for part in wanted.split('/') {
        if part == ".." || part == "" {
            return None;
        }
    }
    std::fs::read_to_string(std::path::Path::new("/srv").join(&wanted)).ok()
}

pub async fn letters(Path(wanted): Path<String>) -> Option<String> {
    for letter in wanted.chars() {
        if !(letter.is_ascii_alphanumeric() || letter == '-') {
            return None;
        }
    }
    std::fs::read_to_string(format!("/srv/{wanted}")).ok()
}

pub async fn one_of_ours(Path(wanted): Path<String>) -> Option<String> {
    if !NAMES.iter().any(|name| wanted == *name) {
        return None;
    }
    std::fs::read_to_string(format!("/srv/{wanted}")).ok()
}

pub async fn known_then(Path(wanted): Path<String>) -> Option<String> {
    NAMES
        .contains(&wanted.as_str())
        .then(|| std::fs::read_to_string(format!("/srv/{wanted}")).ok())
        .flatten()
}

fn known(wanted: String) -> Option<String> {
    NAMES.contains(&wanted.as_str()).then_some(wanted)
}

pub async fn known_by_a_helper(Path(wanted): Path<String>) -> Option<String> {
    std::fs::read_to_string(known(wanted)?).ok()
}

pub async fn our_letters(Path(wanted): Path<String>) -> Option<String> {
    if !wanted.chars().all(|letter| "abcdef0123456789".contains(letter)) {
        return None;
    }
    std::fs::read_to_string(format!("/srv/{wanted}")).ok()
}

pub async fn none_of_them(Path((folder, file)): Path<(String, String)>) -> Option<String> {
    if [&folder, &file].iter().any(|part| part.contains("..") || part.contains('/')) {
        return None;
    }
    std::fs::read_to_string(std::path::Path::new("/srv").join(folder).join(file)).ok()
}

pub async fn all_of_a_list(Path(names): Path<Vec<String>>) -> usize {
    if names.iter().any(|name| name.contains('/')) {
        return 0;
    }
    names.iter().filter_map(|name| std::fs::read(format!("/srv/{name}")).ok()).count()
}

pub async fn no_other_character(Path(wanted): Path<String>) -> Option<String> {
    let Some((stem, "txt")) = wanted.rsplit_once('.') else { return None };
    if stem.contains(|letter: char| !letter.is_ascii_alphanumeric()) {
        return None;
    }
    std::fs::read_to_string(format!("/srv/{stem}.md")).ok()
}

pub async fn last_part(Path(wanted): Path<String>) -> Option<String> {
    let name = wanted.rsplit('/').next()?;
    std::fs::read_to_string(format!("/srv/{name}")).ok()
}

pub async fn slashes_replaced(Path(wanted): Path<String>) -> Option<String> {
    let name = wanted.replace(['/', '\\'], "_");
    std::fs::read_to_string(format!("/srv/{name}")).ok()
}

pub async fn read_as_a_number(Path(wanted): Path<String>) -> Option<String> {
    wanted.parse::<u32>().ok()?;
    std::fs::read_to_string(format!("/srv/{wanted}")).ok()
}

pub async fn below_the_folder(Path(wanted): Path<PathBuf>) -> Option<String> {
    let full = std::fs::canonicalize(wanted).ok()?;
    let rest = full.strip_prefix("/srv").ok()?;
    std::fs::read_to_string(std::path::Path::new("/srv/public").join(rest)).ok()
}

pub struct Page(String);

impl std::str::FromStr for Page {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text.chars().all(char::is_alphanumeric) {
            true => Ok(Self(text.to_owned())),
            false => Err(()),
        }
    }
}

pub async fn read_as_our_own(Path(wanted): Path<String>) -> Option<String> {
    let page: Page = wanted.parse().ok()?;
    std::fs::read_to_string(format!("/srv/{}", page.0)).ok()
}

pub struct Entry {
    path: PathBuf,
    text: String,
}

fn is_plain(path: &std::path::Path) -> bool {
    path.components().all(|component| matches!(component, Component::Normal(_)))
}

pub async fn only_plain_entries(body: String) -> std::io::Result<()> {
    let entries: Vec<Entry> = body
        .lines()
        .map(|line| Entry { path: PathBuf::from(line), text: line.to_owned() })
        .collect();
    for entry in entries.iter().filter(|entry| is_plain(&entry.path)) {
        std::fs::write(std::path::Path::new("/srv/entries").join(&entry.path), &entry.text)?;
    }
    Ok(())
}

const REFUSED: &[&str] = &["..", "/", "\\"];

pub async fn none_of_these(Path(wanted): Path<String>) -> Option<String> {
    for bad in ["..", "/"] {
        if wanted.contains(bad) {
            return None;
        }
    }
    std::fs::read_to_string(std::path::Path::new("/srv").join(&wanted)).ok()
}

pub async fn none_of_ours(Path(wanted): Path<String>) -> Option<String> {
    if REFUSED.iter().any(|bad| wanted.contains(*bad)) {
        return None;
    }
    std::fs::read_to_string(std::path::Path::new("/srv").join(&wanted)).ok()
}

fn below(wanted: &str) -> Option<std::path::PathBuf> {
    let mut path = std::path::PathBuf::new();
    for part in wanted.split('/') {
        if part == "." {
            return None;
        } else if part == ".." {
            path.pop();
        } else if part.is_empty() {
            continue;
        } else {
            path.push(part)
        }
    }
    Some(path)
}

pub async fn up_and_no_further(Path(wanted): Path<String>) -> Option<String> {
    let path = below(&wanted)?;
    std::fs::read_to_string(std::path::Path::new("/srv").join(path)).ok()
}
