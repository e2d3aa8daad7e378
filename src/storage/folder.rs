//! Making a folder.

use std::fs::DirBuilder;
use std::io;
use std::path::Path;

/// Makes a folder and those above it that are not there yet, for the owner alone (mode 0700). What
/// is there already stays as it is: who may look into it is up to whoever made it.
///
/// # Errors
/// If one of them cannot be made, or something else than a folder has its name.
pub fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(path)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::make_folder;

    #[cfg(unix)]
    #[test]
    fn only_what_it_makes_is_for_the_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let above = tempfile::tempdir().unwrap();
        let open = above.path().join("open");
        fs::create_dir(&open).unwrap();
        fs::set_permissions(&open, fs::Permissions::from_mode(0o755)).unwrap();
        make_folder(&open.join("a/b")).unwrap();
        make_folder(&open.join("a/b")).unwrap();
        let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(open.join("a/b")), 0o700);
        assert_eq!(mode(open.join("a")), 0o700);
        assert_eq!(mode(open), 0o755);
    }

    #[test]
    fn a_file_in_the_way_is_an_error() {
        let above = tempfile::tempdir().unwrap();
        fs::write(above.path().join("a"), "").unwrap();
        make_folder(&above.path().join("a/b")).unwrap_err();
        make_folder(&above.path().join("a")).unwrap_err();
    }
}
