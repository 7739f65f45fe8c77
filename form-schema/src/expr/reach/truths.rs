//! What a condition may come out as, in three values.

/// A set of outcomes: yes, no, unanswered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Truths(u8);

impl Truths {
    pub const NONE: Truths = Truths(0);
    pub const TRUE: Truths = Truths(1);
    pub const FALSE: Truths = Truths(2);
    pub const OPEN: Truths = Truths(4);
    pub const DECIDED: Truths = Truths(3);
    pub const ANY: Truths = Truths(7);
    /// What a check lets through.
    pub const PASSED: Truths = Truths(5);
    /// With what nothing is asked or required.
    pub const NOT_TRUE: Truths = Truths(6);

    pub fn of(value: bool) -> Truths {
        if value { Truths::TRUE } else { Truths::FALSE }
    }

    pub fn may(self, other: Truths) -> bool {
        self.0 & other.0 != 0
    }

    /// What is in both.
    pub fn within(self, other: Truths) -> Truths {
        Truths(self.0 & other.0)
    }

    pub fn and_also(self, other: Truths) -> Truths {
        Truths(self.0 | other.0)
    }

    pub fn negated(self) -> Truths {
        Truths(self.0 & 4 | (self.0 & 1) << 1 | (self.0 & 2) >> 1)
    }

    /// Both hold, in three values.
    pub fn both(self, other: Truths) -> Truths {
        let mut all = Truths(0);
        if self.may(Truths::TRUE) && other.may(Truths::TRUE) {
            all = all.and_also(Truths::TRUE);
        }
        if self.may(Truths::FALSE) || other.may(Truths::FALSE) {
            all = all.and_also(Truths::FALSE);
        }
        let open = |a: Truths, b: Truths| a.may(Truths::OPEN) && b.may(Truths::PASSED);
        if open(self, other) || open(other, self) {
            all = all.and_also(Truths::OPEN);
        }
        all
    }

    /// They come out the same.
    pub fn same(self, other: Truths) -> Truths {
        let each = [Truths::TRUE, Truths::FALSE, Truths::OPEN];
        let alone = each.contains(&self) && self == other;
        match (self.may(other), alone) {
            (true, true) => Truths::TRUE,
            (true, false) => Truths::DECIDED,
            (false, _) => Truths::FALSE,
        }
    }

    /// One of them holds, in three values.
    pub fn either(self, other: Truths) -> Truths {
        self.negated().both(other.negated()).negated()
    }
}
