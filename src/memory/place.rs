//! The folder of what is remembered, and its files.

use std::io;
use std::path::PathBuf;

use serde_json::Value;

use super::kept::{LOCK, PREFERENCES};
use super::preferences::{Field, Fields, Preferences};
use crate::storage::{self, Lock};

/// A folder of this program for one person. It need not be there yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place(pub(super) PathBuf);

impl Place {
    fn fields(&self) -> PathBuf {
        self.0.join(PREFERENCES)
    }

    /// Takes the turn to change what is here; makes the folder where needed.
    pub(super) fn lock(&self) -> io::Result<Lock> {
        storage::make_folder(&self.0)?;
        Lock::take(&self.0.join(LOCK))
    }

    /// What is preferred at this moment.
    pub(super) fn preferences(&self) -> io::Result<Preferences> {
        Ok(Fields::read(&self.fields())?.preferences())
    }

    /// Whether a field has this value already, so that nothing need be written.
    pub(super) fn has(&self, field: Field, value: Option<&Value>) -> io::Result<bool> {
        Ok(Fields::read(&self.fields())?.has(field, value))
    }

    /// Changes one field and leaves the others as another program may have set them meanwhile; gives
    /// all of them as they are now.
    pub(super) fn change(
        &self,
        _turn: &Lock,
        field: Field,
        value: Option<Value>,
    ) -> io::Result<Preferences> {
        let mut fields = Fields::read(&self.fields())?;
        if !fields.has(field, value.as_ref()) {
            fields.set(field, value);
            fields.write(&self.fields())?;
        }
        Ok(fields.preferences())
    }
}
