//! One half of a proof is none: a path without steps up may be absolute, a relative one may step up.
use std::fs;
use std::path::Path;

use axum::extract::Path as Segment;

const ROOT: &str = "/srv/files";

pub async fn may_be_absolute(Segment(name): Segment<String>) -> Option<String> {
    if name.contains("..") {
        return None;
    }
    fs::read_to_string(Path::new(ROOT).join(name)).ok() //~ path_traversal
}

pub async fn may_step_up(Segment(name): Segment<String>) -> Option<String> {
    if name.starts_with('/') {
        return None;
    }
    fs::read_to_string(Path::new(ROOT).join(name)).ok() //~ path_traversal
}

pub async fn the_wrong_way_round(Segment(name): Segment<String>) -> Option<String> {
    if !name.contains("..") {
        return None;
    }
    fs::read_to_string(format!("{ROOT}/{name}")).ok() //~ path_traversal
}

pub async fn behind_a_slash_only(Segment(name): Segment<String>) -> Option<String> {
    if name.contains("..") {
        return None;
    }
    fs::read_to_string(format!("/{name}")).ok() //~ path_traversal
}

pub async fn some_parts_are_asked(Segment(wanted): Segment<std::path::PathBuf>) -> Option<String> {
    for component in wanted.components() {
        if component.as_os_str().is_empty() {
            continue;
        }
        match component {
            std::path::Component::RootDir => return None,
            _ => {}
        }
    }
    fs::read_to_string(Path::new("/srv").join(&wanted)).ok() //~ path_traversal
}

pub async fn a_loop_that_stops(Segment(wanted): Segment<String>) -> Option<String> {
    for part in wanted.split('/') {
        if part == ".." || part == "" {
            break;
        }
    }
    fs::read_to_string(Path::new("/srv").join(&wanted)).ok() //~ path_traversal
}

pub async fn letters_and_slashes(Segment(wanted): Segment<String>) -> Option<String> {
    if !wanted.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '/')) {
        return None;
    }
    fs::read_to_string(format!("/srv/{wanted}")).ok() //~ path_traversal
}

pub async fn only_one_of_two(Segment((folder, file)): Segment<(String, String)>) -> Option<String> {
    if [&folder].iter().any(|part| part.contains("..") || part.contains('/')) {
        return None;
    }
    fs::read_to_string(Path::new("/srv").join(folder).join(file)).ok() //~ path_traversal
}

pub async fn one_is_enough(Segment(names): Segment<Vec<String>>) -> usize {
    if names.iter().all(|name| name.contains('/')) {
        return 0;
    }
    names.iter().filter_map(|name| fs::read(format!("/srv/{name}")).ok()).count() //~ path_traversal
}

pub struct Raw(String);

impl std::str::FromStr for Raw {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Ok(Self(text.trim().to_owned()))
    }
}

pub async fn read_as_our_own(Segment(wanted): Segment<String>) -> Option<String> {
    let raw: Raw = wanted.parse().ok()?;
    fs::read_to_string(format!("/srv/{}", raw.0)).ok() //~ path_traversal
}

pub async fn every_part(Segment(wanted): Segment<String>) -> Option<String> {
    let mut path = Path::new("/srv").to_path_buf();
    for part in wanted.split('/') {
        path.push(part);
    }
    fs::read_to_string(path).ok() //~ path_traversal
}

pub async fn every_part_but_one(Segment(wanted): Segment<String>) -> Option<String> {
    let mut path = Path::new("/srv").to_path_buf();
    for part in wanted.split('/') {
        if part == "." {
            continue;
        }
        path.push(part);
    }
    fs::read_to_string(path).ok() //~ path_traversal
}

pub async fn parts_with_slashes(Segment(wanted): Segment<String>) -> Option<String> {
    let mut path = Path::new("/srv").to_path_buf();
    for part in wanted.split(';') {
        if part == ".." {
            return None;
        }
        path.push(part);
    }
    fs::read_to_string(path).ok() //~ path_traversal
}

pub async fn where_a_link_leads(Segment(wanted): Segment<String>) -> Option<String> {
    let path = Path::new("/srv").join(wanted);
    let path = fs::read_link(path).ok()?; //~ path_traversal
    Some(path.display().to_string())
}
