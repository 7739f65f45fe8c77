//! How a report goes by mail: in one, in several, or with its evidence in a sealed file that is carried.

use crate::dialogs::Written;
use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::choice::radio_ui;
use crate::text::label::label_ui;
use crate::theme::NEAR;
use crate::widgets::place::{self, place_ui};
use egui::{Frame, Id, Ui};
use tocsin_core::session::Prepared;
use tocsin_i18n::Args;

/// The ways that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// In one mail.
    Whole,
    /// In as many as it takes.
    Mails,
    /// The report in one mail, the evidence in a file.
    Carried,
}

/// What is remembered of it.
#[derive(Default)]
pub struct Memory {
    chosen: Option<How>,
    /// Where to save what is carried.
    pub place: place::Memory,
}

/// The ways that a report can go where a mail may have that many octets. Several mails are offered where one does not do.
fn ways(prepared: &Prepared, most: u64) -> Vec<How> {
    let fits = prepared.mail <= most;
    let apart = prepared.mail_apart.is_some_and(|size| size <= most);
    let one = if fits { How::Whole } else { How::Mails };
    let carried = apart.then_some(How::Carried);
    std::iter::once(one).chain(carried).collect()
}

impl Memory {
    /// How it goes: as was chosen, where that can be done, else in one mail; none where that cannot hold it.
    pub fn how(&self, prepared: &Prepared, most: u64) -> Option<How> {
        let ways = ways(prepared, most);
        let chosen = self.chosen.filter(|chosen| ways.contains(chosen));
        chosen.or_else(|| ways.contains(&How::Whole).then_some(How::Whole))
    }
}

/// The choice, where there is one; `most` is what a mail may have, in octets.
pub fn division_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (prepared, most): (&Prepared, u64),
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let (cx, ways) = (view.cx, ways(prepared, most));
    if ways == [How::Whole] {
        return;
    }
    let how = memory.how(prepared, most);
    ui.add_space(NEAR);
    label_ui(ui, cx, &cx.t("mail-how"), Look::NAME);
    for way in ways {
        let (id, size) = match way {
            How::Whole => ("mail-whole", prepared.mail),
            How::Mails => ("mail-divide", prepared.mail),
            How::Carried => ("mail-carry", prepared.mail_apart.unwrap_or_default()),
        };
        let args = Args::new().with("size", cx.size(size));
        let note = cx.words.attr(id, "note", &args);
        let on = how == Some(way);
        if radio_ui(ui, cx, Id::unique(id), on, &cx.t(id), note.as_deref()) {
            memory.chosen = Some(way);
        }
    }
    if how == Some(How::Carried) {
        let inset = layout::margin(cx.dir, 32, 0, 0, 0);
        let name = format!("{}-evidence.tar.pgp", prepared.file_stem);
        let place = (Written::Carried, "carry-path", &*name);
        Frame::new().inner_margin(inset).show(ui, |ui| {
            place_ui(ui, view, &mut memory.place, place, out);
        });
    }
}
