//! A story: a product, how its check ends, and further runs.

use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, TableLike};

/// A folder of `test-crates/worlds`.
#[derive(Debug, Clone)]
pub(crate) struct Story {
    /// The folder's name.
    pub(crate) name: String,
    /// The folder.
    pub(crate) dir: PathBuf,
    /// How a check without further arguments ends.
    pub(crate) exit: i32,
    /// Runs with arguments of their own.
    pub(crate) runs: Vec<Run>,
}

/// A run of the program.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// Its name, and that of its snapshot.
    pub(crate) name: String,
    /// The arguments, the subcommand first.
    pub(crate) args: Vec<String>,
    /// The day, when it is another one.
    pub(crate) as_of: Option<String>,
    /// How it ends.
    pub(crate) exit: i32,
    /// Files that are written before it.
    pub(crate) files: Vec<(String, String)>,
}

impl Story {
    /// The product's sources.
    pub(crate) fn product(&self) -> PathBuf {
        self.dir.join("product")
    }
}

/// All stories, by name.
pub(crate) fn all(worlds: &Path) -> Vec<Story> {
    let entries = fs::read_dir(worlds).expect("the folder of the stories is there");
    let folders = entries.map(|entry| entry.expect("the folder can be listed").path());
    let mut folders: Vec<PathBuf> = folders.filter(|path| path.is_dir()).collect();
    folders.sort();
    assert!(!folders.is_empty(), "there are stories");
    folders.into_iter().map(read).collect()
}

fn read(dir: PathBuf) -> Story {
    let path = dir.join("story.toml");
    let wrong = |what: &str| -> ! { panic!("{}: {what}", path.display()) };
    let Ok(text) = fs::read_to_string(&path) else {
        wrong("there is no such file");
    };
    let document: DocumentMut = text
        .parse()
        .unwrap_or_else(|error| wrong(&format!("{error}")));
    let keys = |table: &dyn TableLike, known: &[&str]| {
        if let Some((key, _)) = table.iter().find(|(key, _)| !known.contains(key)) {
            wrong(&format!("the key {key:?} is not known"));
        }
    };
    let text =
        |table: &dyn TableLike, key: &str| table.get(key).and_then(Item::as_str).map(str::to_owned);
    let exit = |table: &dyn TableLike| {
        let code = table
            .get("exit")
            .and_then(Item::as_integer)
            .unwrap_or_else(|| wrong("`exit` is missing"));
        i32::try_from(code).unwrap_or_else(|_| wrong("`exit` is no exit code"))
    };
    keys(document.as_table(), &["exit", "run"]);
    let runs = document.get("run").and_then(Item::as_array_of_tables);
    let runs = runs.into_iter().flatten().map(|table| {
        keys(table, &["name", "args", "as_of", "exit", "files"]);
        let args = table
            .get("args")
            .and_then(Item::as_array)
            .unwrap_or_else(|| wrong("`args` is missing"));
        let files = table.get("files").and_then(Item::as_table_like);
        Run {
            name: text(table, "name").unwrap_or_else(|| wrong("`name` is missing")),
            args: args
                .iter()
                .filter_map(|arg| arg.as_str())
                .map(str::to_owned)
                .collect(),
            as_of: text(table, "as_of"),
            exit: exit(table),
            files: files
                .into_iter()
                .flat_map(|files| files.iter())
                .filter_map(|(path, text)| Some((path.to_owned(), text.as_str()?.to_owned())))
                .collect(),
        }
    });
    let runs = runs.collect();
    Story {
        name: dir
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        exit: exit(document.as_table()),
        runs,
        dir,
    }
}
