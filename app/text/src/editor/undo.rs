//! What has been changed, to be undone and redone.

use std::collections::VecDeque;

use crate::paragraph::Place;

/// Most steps.
const STEPS: usize = 500;
/// Most bytes of all steps.
const BYTES: usize = 8 << 20;
/// Bytes at which a step of many keystrokes ends.
const LONG: usize = 1024;

/// What a change is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    /// Typing.
    Typed,
    /// Deleting towards the beginning.
    Back,
    /// Deleting towards the end.
    Forth,
    /// A step of its own.
    Alone,
}

/// Anchor and focus.
pub(super) type Ends = (usize, Place);

/// A step.
#[derive(Debug)]
pub(super) struct Step {
    /// Where.
    pub(super) at: usize,
    /// What stood there.
    pub(super) removed: String,
    /// What stands there.
    pub(super) inserted: String,
    /// The selection before.
    pub(super) before: Ends,
    /// The selection behind.
    pub(super) after: Ends,
    /// What further changes may join.
    pub(super) group: Group,
}

impl Step {
    fn bytes(&self) -> usize {
        self.removed.len() + self.inserted.len()
    }
}

/// The steps done and undone.
#[derive(Debug, Default)]
pub(super) struct Undo {
    done: VecDeque<Step>,
    undone: Vec<Step>,
    bytes: usize,
    /// The next change begins a step.
    closed: bool,
}

impl Undo {
    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        *self = Undo::default();
    }

    /// The next change is not part of the last step.
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    /// Remembers what has been done.
    pub(super) fn push(&mut self, step: Step) {
        let dropped: usize = self.undone.drain(..).map(|step| step.bytes()).sum();
        self.bytes = self.bytes.saturating_sub(dropped) + step.bytes();
        let closed = std::mem::take(&mut self.closed);
        let step = match self.done.back_mut() {
            Some(last) if !closed => join(last, step),
            _ => Some(step),
        };
        self.done.extend(step);
        while self.done.len() > STEPS || self.bytes > BYTES {
            let Some(oldest) = self.done.pop_front() else {
                return;
            };
            self.bytes = self.bytes.saturating_sub(oldest.bytes());
        }
    }

    /// The step to undo.
    pub(super) fn undo(&mut self) -> Option<&Step> {
        let step = self.done.pop_back()?;
        self.closed = true;
        self.undone.push(step);
        self.undone.last()
    }

    /// The step to do again.
    pub(super) fn redo(&mut self) -> Option<&Step> {
        let step = self.undone.pop()?;
        self.closed = true;
        self.done.push_back(step);
        self.done.back()
    }
}

/// Makes a change part of the last step, or gives it back.
fn join(last: &mut Step, step: Step) -> Option<Step> {
    let fits = last.group == step.group && last.after == step.before && last.bytes() < LONG;
    let joined = fits
        && match step.group {
            Group::Alone => false,
            Group::Typed => {
                let blank = |c: Option<char>| c.is_some_and(char::is_whitespace);
                let word = blank(last.inserted.chars().next_back())
                    && !blank(step.inserted.chars().next());
                !word && step.removed.is_empty() && step.at == last.at + last.inserted.len()
            }
            Group::Back => step.inserted.is_empty() && step.at + step.removed.len() == last.at,
            Group::Forth => step.inserted.is_empty() && step.at == last.at,
        };
    if !joined {
        return Some(step);
    }
    match step.group {
        Group::Back => {
            last.at = step.at;
            last.removed.insert_str(0, &step.removed);
        }
        _ => {
            last.removed.push_str(&step.removed);
            last.inserted.push_str(&step.inserted);
        }
    }
    last.after = step.after;
    None
}
