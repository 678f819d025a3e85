//! The text of the repository speaks of no particular machine.

use super::Complaint;
use crate::tree::Source;

/// The complaints about texts that name one of these folders, which belong to the machine at hand.
pub fn check(source: &Source, folders: &[String]) -> Vec<Complaint> {
    let lines = (1..).zip(source.text.lines());
    lines
        .filter_map(|(line, text)| {
            let folder = folders
                .iter()
                .find(|folder| text.contains(folder.as_str()))?;
            let what = format!("the text names `{folder}`, a folder of this machine: take it out");
            Some(Complaint::new(&source.path, line, what))
        })
        .collect()
}

/// The folders that only this machine has: the checkout, the folder above it and the home of the user. A folder
/// directly under the root of the file system counts with the slash after it, so that `/homework` is no `/home`.
pub fn folders(root: &str, home: Option<&str>) -> Vec<String> {
    let above = root.rsplit_once('/').map(|(above, _)| above);
    let folders = [Some(root), above, home].into_iter().flatten();
    let mut out: Vec<String> = folders
        .map(|folder| folder.trim_end_matches('/'))
        .filter(|folder| folder.starts_with('/'))
        .map(|folder| format!("{folder}/"))
        .collect();
    out.dedup();
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_the_machine_are_found() {
        let folders = folders("/srv/build/house", Some("/home/ann"));
        assert_eq!(folders, ["/srv/build/house/", "/srv/build/", "/home/ann/"]);
        let lines = |text: &str| -> Vec<usize> {
            check(&Source::new("a.md", text), &folders)
                .iter()
                .map(|one| one.line)
                .collect()
        };
        assert_eq!(
            lines("a\nsee /srv/build/house/src\nand /home/ann/.cargo\n"),
            [2, 3]
        );
        assert_eq!(
            lines("/home/anna /srv/builder src/lib.rs\n"),
            Vec::<usize>::new()
        );
    }

    #[test]
    fn the_root_of_all_is_no_folder_of_one_machine() {
        assert_eq!(super::folders("/house", Some("/")), ["/house/"]);
        assert_eq!(super::folders("C:\\house", None), Vec::<String>::new());
    }
}
