//! Regular files of a limited size: a pipe would hold the run up, and a file without end would fill the memory.

use std::fs::{self, File};
use std::io::{Error, Read as _, Result};
use std::path::Path;

/// Whether links are followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Links {
    /// What a link leads to is read.
    Follow,
    /// A link is no regular file.
    Refuse,
}

/// The bytes of a regular file of at most `most` bytes.
///
/// # Errors
/// The system's; and that it is no regular file, or has more bytes.
pub(crate) fn read(path: &Path, most: u64, links: Links) -> Result<Vec<u8>> {
    let about = match links {
        Links::Follow => fs::metadata(path)?,
        Links::Refuse => fs::symlink_metadata(path)?,
    };
    if !about.is_file() {
        return Err(Error::other("it is no regular file"));
    }
    let too_large = || Err(Error::other(format!("it has more than {most} bytes")));
    if about.len() > most {
        return too_large();
    }
    let mut out = Vec::with_capacity(usize::try_from(about.len()).unwrap_or_default());
    // cra: accept(file_check_then_use): only asking first keeps a pipe from being opened; another file by then is read within the same limit, until 2027-11-27
    let file = File::open(path)?;
    // It may have grown between the two looks.
    file.take(most + 1).read_to_end(&mut out)?;
    if out.len() as u64 > most {
        return too_large();
    }
    Ok(out)
}

/// The text of such a file.
///
/// # Errors
/// As for the bytes; and that it is no UTF-8.
pub(crate) fn read_text(path: &Path, most: u64, links: Links) -> Result<String> {
    String::from_utf8(read(path, most, links)?).map_err(Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_read_up_to_their_limit_and_links_as_wanted() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("four");
        fs::write(&path, "four").expect("it is written");
        let links = Links::Follow;
        assert_eq!(read_text(&path, 4, links).expect("it fits"), "four");
        let error = read(&path, 3, links).expect_err("it is too long");
        assert_eq!(error.to_string(), "it has more than 3 bytes");
        let error = read(folder.path(), 4, links).expect_err("a folder");
        assert_eq!(error.to_string(), "it is no regular file");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed_only_where_that_is_wanted() {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, link) = (folder.path().join("a"), folder.path().join("b"));
        fs::write(&path, "a").expect("it is written");
        std::os::unix::fs::symlink(&path, &link).expect("it is made");
        assert_eq!(read(&link, 4, Links::Follow).expect("it is read"), b"a");
        assert!(read(&link, 4, Links::Refuse).is_err());
    }
}
