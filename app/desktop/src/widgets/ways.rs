//! In which ways a draft is to open: this computer's keyring, a passphrase, or either.

use super::protect::twice_ui;
use crate::screens::View;
use crate::text::Look;
use crate::text::choice::radio_ui;
use crate::text::edit::entered;
use crate::text::label::label_ui;
use crate::theme::NEAR;
use egui::{Id, Response, Ui};
use tocsin_core::mail::account::Secret;
use tocsin_core::session::{Protection, Ways};
use tocsin_i18n::Args;

/// What was chosen and typed so far; overwritten as soon as it is handed on.
#[derive(Default)]
pub struct Memory {
    chosen: Option<How>,
    first: String,
    second: String,
}

/// The choices.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Keyring,
    Passphrase,
    Both,
}

impl From<Protection> for How {
    /// What is chosen to begin with: where nothing was decided, as it comes.
    fn from(protection: Protection) -> How {
        match protection {
            Protection::Keyring | Protection::Checking | Protection::Undecided => How::Keyring,
            Protection::Both => How::Both,
            Protection::Passphrase | Protection::MemoryOnly => How::Passphrase,
        }
    }
}

/// What came of drawing the choice.
pub struct Drawn {
    /// Everything is there.
    pub ready: bool,
    /// Enter was pressed in the last field.
    pub entered: bool,
    /// The first field, where there is one.
    pub first: Option<Response>,
}

/// The choice, beginning with what protects it `now`, and the passphrase where one belongs to it, under the message `name`.
/// Where there is no keyring, only that.
pub fn ways_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (now, name): (Protection, &str),
    memory: &mut Memory,
) -> Drawn {
    let cx = view.cx;
    let how = memory.how(view, now);
    if view.state.keyring {
        label_ui(ui, cx, &cx.t("protect-how"), Look::NAME);
        for (choice, words) in [
            (How::Keyring, "protect-by-keyring"),
            (How::Passphrase, "protect-by-passphrase"),
            (How::Both, "protect-by-both"),
        ] {
            let note = cx.words.attr(words, "note", &Args::new());
            let id = Id::unique(words);
            if radio_ui(ui, cx, id, how == choice, &cx.t(words), note.as_deref()) {
                memory.chosen = Some(choice);
            }
        }
        ui.add_space(NEAR);
    }
    if how == How::Keyring {
        return Drawn {
            ready: true,
            entered: false,
            first: None,
        };
    }
    let names = (name, "protect-least");
    let typed = twice_ui(ui, view, names, &mut memory.first, &mut memory.second);
    Drawn {
        ready: typed.ready,
        entered: entered(ui, &typed.second),
        first: Some(typed.first),
    }
}

impl Memory {
    fn how(&self, view: &View<'_>, now: Protection) -> How {
        let how = self.chosen.unwrap_or(now.into());
        match view.state.keyring {
            true => how,
            false => How::Passphrase,
        }
    }

    /// What was chosen; nothing of it stays.
    pub fn take(&mut self, view: &View<'_>, now: Protection) -> Ways {
        let how = self.how(view, now);
        let typed = std::mem::take(&mut self.first);
        self.second.clear();
        self.chosen = None;
        Ways {
            keyring: how != How::Passphrase,
            passphrase: (how != How::Keyring).then_some(Secret(typed)),
        }
    }

    /// Nothing was typed yet.
    pub fn is_empty(&self) -> bool {
        self.first.is_empty()
    }
}
