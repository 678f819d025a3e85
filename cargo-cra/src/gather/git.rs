//! The commit of the workspace, read from git's own files: no process is started for it.

use std::path::{Path, PathBuf};

use crate::regular::{self, Links};

/// The commit that is checked out in the repository around `root`, in hexadecimal; `None` without one.
pub(super) fn commit(root: &Path) -> Option<String> {
    let dir = root.ancestors().find_map(git_dir)?;
    let head = read(&dir.join("HEAD"))?;
    let Some(name) = head.strip_prefix("ref: ") else {
        return hash(&head);
    };
    let common = read(&dir.join("commondir")).map_or_else(|| dir.clone(), |path| dir.join(path));
    // A name from a file is not to lead anywhere else.
    if name
        .split('/')
        .any(|part| part.is_empty() || part.starts_with('.'))
    {
        return None;
    }
    let loose = [&dir, &common]
        .into_iter()
        .find_map(|base| read(&base.join(name)));
    loose
        .as_deref()
        .and_then(hash)
        .or_else(|| packed(&common, name))
}

fn git_dir(folder: &Path) -> Option<PathBuf> {
    let path = folder.join(".git");
    if path.is_dir() {
        return Some(path);
    }
    // A work tree has a file that names its folder.
    let text = read(&path)?;
    Some(folder.join(text.strip_prefix("gitdir: ")?))
}

fn packed(common: &Path, name: &str) -> Option<String> {
    let text = read(&common.join("packed-refs"))?;
    text.lines().find_map(|line| {
        let (id, known) = line.split_once(' ')?;
        (known == name).then(|| hash(id)).flatten()
    })
}

fn read(path: &Path) -> Option<String> {
    let text = regular::read_text(path, 16 << 20, Links::Follow).ok()?;
    Some(text.trim().to_owned())
}

fn hash(text: &str) -> Option<String> {
    let text = text.trim();
    (matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit()))
        .then(|| text.to_lowercase())
}
