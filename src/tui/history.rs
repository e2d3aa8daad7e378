//! What was typed before, to be taken up again: in this visit, and before it where that is kept.

/// Lines that were submitted, and where one is among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// Oldest first, none empty, none the same as the one before it.
    lines: Vec<String>,
    /// The line that is shown and the line that was being typed before it.
    at: Option<(usize, String)>,
}

impl History {
    /// The lines of earlier visits, oldest first.
    pub fn of(lines: Vec<String>) -> Self {
        let mut history = Self::default();
        for line in lines {
            history.keep(&line);
        }
        history
    }

    /// Every line, newest first, each once.
    pub fn newest_first(&self) -> impl Iterator<Item = &str> {
        let newest = self.lines.iter().enumerate().rev();
        let is_last = |(place, line): &(usize, &String)| {
            !self.lines.iter().skip(place + 1).any(|later| later == *line)
        };
        newest.filter(is_last).map(|(_, line)| line.as_str())
    }

    /// Forgets every line.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Keeps a line that was submitted.
    pub fn keep(&mut self, line: &str) {
        self.at = None;
        let line = line.trim();
        if !line.is_empty() && self.lines.last().is_none_or(|last| last != line) {
            self.lines.push(line.to_owned());
        }
    }

    /// Forgets where one is: what was taken up is being changed.
    pub fn settle(&mut self) {
        self.at = None;
    }

    /// Whether an earlier line is shown.
    pub const fn is_recalling(&self) -> bool {
        self.at.is_some()
    }

    /// The line before the one shown, of those that begin as `typed` did; nothing where there is none.
    pub fn older(&mut self, typed: &str) -> Option<String> {
        let (before, draft) = match &self.at {
            Some((at, draft)) => (*at, draft.clone()),
            None => (self.lines.len(), typed.to_owned()),
        };
        let mut earlier = self.lines.iter().enumerate().take(before).rev();
        let (place, line) = earlier.find(|(_, line)| line.starts_with(&draft))?;
        self.at = Some((place, draft));
        Some(line.clone())
    }

    /// The line after the one shown; what was being typed after the last. Nothing where no earlier line
    /// is shown.
    pub fn newer(&mut self) -> Option<String> {
        let (at, draft) = self.at.take()?;
        let mut later = self.lines.iter().enumerate().skip(at + 1);
        match later.find(|(_, line)| line.starts_with(&draft)) {
            Some((place, line)) => {
                self.at = Some((place, draft));
                Some(line.clone())
            }
            None => Some(draft),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::History;

    fn history() -> History {
        let mut history = History::default();
        for line in ["mag ik mailen", "mag ik bellen", "en per post?", "en per post?", " "] {
            history.keep(line);
        }
        history
    }

    #[test]
    fn lines_come_back_newest_first() {
        let mut history = history();
        assert_eq!(history.older("").as_deref(), Some("en per post?"));
        assert_eq!(history.older("").as_deref(), Some("mag ik bellen"));
        assert_eq!(history.newer().as_deref(), Some("en per post?"));
        assert_eq!(history.newer().as_deref(), Some(""));
        assert_eq!(history.newer(), None);
    }

    #[test]
    fn what_is_typed_already_says_which_lines() {
        let mut history = history();
        assert_eq!(history.older("mag").as_deref(), Some("mag ik bellen"));
        assert_eq!(history.older("mag ik bellen").as_deref(), Some("mag ik mailen"));
        assert_eq!(history.older("mag ik mailen"), None);
        assert_eq!(history.newer().as_deref(), Some("mag ik bellen"));
        assert_eq!(history.newer().as_deref(), Some("mag"));
    }
}
