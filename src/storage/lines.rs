//! A file of lines that grows at its end.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::for_owner_only;

/// Adds a line to the end of a file, which only the owner may read where this makes it (mode 0600).
///
/// The line and its break go out in one write at wherever the end is by then, so nothing can come
/// between. A last line that an interrupted program left unfinished is ended first, so that only that
/// one is lost. Whoever also rewrites the file needs a [`Lock`](super::Lock) around both.
///
/// # Errors
/// If there is a line break in it, or the file cannot be opened or written.
pub fn append_line(path: &Path, line: &str) -> io::Result<()> {
    if line.contains('\n') {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut file = for_owner_only().read(true).append(true).create(true).open(path)?;
    let before = if ends_in_a_break(&mut file)? { "" } else { "\n" };
    file.write_all(format!("{before}{line}\n").as_bytes())
}

/// Whether the next line can begin at once; so it can in an empty file.
fn ends_in_a_break(file: &mut File) -> io::Result<bool> {
    if file.metadata()?.len() == 0 {
        return Ok(true);
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

/// The end of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newest {
    /// Its bytes, from the beginning of a line on; anybody can have edited them.
    pub bytes: Vec<u8>,
    /// Whether this is all of it.
    pub whole: bool,
}

/// Reads the newest lines of a file: `most` bytes at its end, without the line that this cuts in two.
/// Nothing where there is no such file.
///
/// # Errors
/// If the file is there and cannot be read.
pub fn read_newest(path: &Path, most: u64) -> io::Result<Option<Newest>> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let left_out = file.metadata()?.len().saturating_sub(most);
    file.seek(SeekFrom::Start(left_out))?;
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    if left_out > 0 {
        let cut = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
        bytes.drain(..cut);
    }
    Ok(Some(Newest { bytes, whole: left_out == 0 }))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io;

    use super::{Newest, append_line, read_newest};

    #[test]
    fn lines_come_behind_each_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        append_line(&path, "een").unwrap();
        append_line(&path, "twee").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "een\ntwee\n");
    }

    #[test]
    fn an_unfinished_line_spoils_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        fs::write(&path, "een\nhal").unwrap();
        append_line(&path, "twee").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "een\nhal\ntwee\n");
    }

    #[test]
    fn one_line_is_one_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        let error = append_line(&path, "een\ntwee").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
        assert!(!path.exists());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        append_line(&path, "een").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn the_end_is_read_from_a_whole_line_on() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        assert_eq!(read_newest(&path, 10).unwrap(), None);
        fs::write(&path, "een\ntwee\ndrie\n").unwrap();
        let newest = |most| read_newest(&path, most).unwrap().unwrap();
        let of = |text: &str, whole| Newest { bytes: text.into(), whole };
        assert_eq!(newest(14), of("een\ntwee\ndrie\n", true));
        assert_eq!(newest(13), of("twee\ndrie\n", false));
        assert_eq!(newest(9), of("drie\n", false));
        assert_eq!(newest(3), of("", false));
    }

    #[test]
    fn what_cannot_be_read_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        read_newest(folder.path(), 10).unwrap_err();
    }
}
