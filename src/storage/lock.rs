//! Taking turns with other programs.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::for_owner_only;

/// How long somebody else may hold a lock. Changes take milliseconds; who holds it longer hangs, and
/// nobody has to hang with it.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long to wait between two tries.
const PAUSE: Duration = Duration::from_millis(5);

/// The turn of this program: as long as it lives, nobody else has a lock on the same file. The system
/// ends it with the program, however that ends.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

impl Lock {
    /// Waits for a turn and takes it.
    ///
    /// `path` is a file for this alone, beside the data: made where it is not there (mode 0600), and
    /// never removed, since another program may be waiting for it.
    ///
    /// # Errors
    /// If the file cannot be opened, its disk knows no locks, or it is not our turn within five seconds
    /// (`TimedOut`).
    pub fn take(path: &Path) -> io::Result<Self> {
        Self::take_within(PATIENCE, path)
    }

    fn take_within(patience: Duration, path: &Path) -> io::Result<Self> {
        let mut options = for_owner_only();
        let file = options.read(true).write(true).create(true).truncate(false).open(path)?;
        let started = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self { file }),
                Err(TryLockError::WouldBlock) if started.elapsed() < patience => sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::TimedOut.into()),
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
    }
}

impl Drop for Lock {
    /// Said aloud: a program started at this moment may hold the same open file a while longer.
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io;
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use super::Lock;

    #[test]
    fn the_second_waits_for_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let first = Lock::take(&path).unwrap();
        let (taken, is_taken) = mpsc::channel();
        let second = thread::spawn({
            let path = path.clone();
            move || {
                let _second = Lock::take(&path).unwrap();
                taken.send(()).unwrap();
            }
        });
        assert!(is_taken.recv_timeout(Duration::from_millis(100)).is_err());
        drop(first);
        is_taken.recv_timeout(Duration::from_secs(2)).unwrap();
        second.join().unwrap();
        assert!(path.exists(), "somebody may be waiting for it");
    }

    #[test]
    fn nobody_waits_forever() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let _first = Lock::take(&path).unwrap();
        let second = Lock::take_within(Duration::from_millis(20), &path);
        assert_eq!(second.unwrap_err().kind(), io::ErrorKind::TimedOut);
    }

    #[test]
    fn of_many_none_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("number");
        fs::write(&path, "0").unwrap();
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        let _lock = Lock::take(&folder.path().join("lock")).unwrap();
                        let number: u32 = fs::read_to_string(&path).unwrap().parse().unwrap();
                        fs::write(&path, (number + 1).to_string()).unwrap();
                    }
                });
            }
        });
        assert_eq!(fs::read_to_string(&path).unwrap(), "40");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_take_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        drop(Lock::take(&path).unwrap());
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
