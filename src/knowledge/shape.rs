//! What may stand in a file, as its readers tell it themselves.
//!
//! Nobody writes down beside the readers what they accept, where it could be forgotten. Instead every
//! reader of `decode` can be given a sketch to draw in the place of a file to read (see
//! [`Sketch`]): it asks for its fields as always, and each way to look at a value draws what it
//! would accept. [`FileKind::shape`](super::kinds::FileKind::shape) has it done for a kind of file.

use std::cell::OnceCell;
use std::ops::RangeInclusive;
use std::rc::Rc;

use super::forms::Form;

/// What may stand at a place of a file: empty until the reader of that place has drawn it.
#[derive(Clone, Debug, Default)]
pub struct Sketch(Rc<OnceCell<Shape>>);

impl Sketch {
    /// What may stand here; nothing where no reader looked at it.
    pub fn shape(&self) -> Option<&Shape> {
        self.0.get()
    }

    /// Draws. A place has one reader, which looks at it in one way: what came first stays.
    pub(super) fn draw(&self, shape: Shape) {
        let _ = self.0.set(shape);
    }
}

/// What may stand at a place.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A text of this form.
    Text(&'static Form),
    /// One of several words.
    Word {
        /// What they are the names of.
        of: &'static str,
        /// The words.
        words: Vec<&'static str>,
    },
    /// A whole number in this range.
    Number(RangeInclusive<u32>),
    /// Nothing but `true`.
    True,
    /// A text, a number or a truth value: what counts is how it is written.
    Scalar,
    /// A list.
    List {
        /// What each item is.
        item: Sketch,
        /// How many there must be.
        least: usize,
        /// How many there may be, where that is limited.
        most: Option<usize>,
    },
    /// A map with names of the author's choice.
    Table {
        /// The form of the names, where they have one.
        names: Option<&'static Form>,
        /// What each name leads to.
        value: Sketch,
    },
    /// A map by language.
    ByLanguage {
        /// What each language has.
        value: Sketch,
        /// Whether every language of the knowledge base must be there.
        is_whole: bool,
    },
    /// A map with fixed fields.
    Record(Record),
    /// One of these.
    Either(Vec<Sketch>),
    /// This, or nothing at all.
    OrNothing(Sketch),
}

/// A map with fixed fields.
#[derive(Clone, Debug)]
pub struct Record {
    /// What it is.
    pub name: &'static str,
    /// Its fields, in the order in which they are read; those of [`Record::cases`] not among them.
    pub fields: Vec<Field>,
    /// Fields of which exactly one must stand there; those of one group go together.
    pub choices: Vec<Vec<&'static [&'static str]>>,
    /// Fields that depend on the value of one.
    pub cases: Option<Cases>,
    /// Fields of which exactly one stands there with a value of another field, and none without it.
    pub belonging: Vec<Belonging>,
    /// Fields that need another: where the first of two stands, the second must.
    pub needs: Vec<(&'static str, &'static str)>,
}

impl Record {
    pub(super) fn new(name: &'static str) -> Self {
        Self {
            name,
            fields: Vec::new(),
            choices: Vec::new(),
            cases: None,
            belonging: Vec::new(),
            needs: Vec::new(),
        }
    }
}

/// A field of a record.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Whether it must stand there.
    pub is_required: bool,
    /// What may stand in it.
    pub value: Sketch,
}

/// The fields that a record has with each value of one of its fields.
#[derive(Clone, Debug)]
pub struct Cases {
    /// The field that decides.
    pub field: &'static str,
    /// Each value with what the record has then, beside the fields that it always has.
    pub records: Vec<(&'static str, Record)>,
}

/// Fields that belong to a value of another field.
#[derive(Clone, Debug)]
pub struct Belonging {
    /// The other field.
    pub field: &'static str,
    /// Its value.
    pub value: &'static str,
    /// The fields: exactly one of them with that value, none with any other.
    pub fields: &'static [&'static str],
}
