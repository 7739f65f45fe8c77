//! What a report went in besides one mail or file: its parts, and the evidence that is carried.

use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use crate::widgets::notice::{Kind, box_ui};
use crate::widgets::outbox::{part_name, ways_ui};
use egui::Ui;
use tocsin_core::session::Receipt;
use tocsin_i18n::Args;

/// Each part with what is known of it, and the file that is carried.
pub fn parts_ui(ui: &mut Ui, view: &View<'_>, receipt: &Receipt, out: &mut Vec<Action>) {
    let cx = view.cx;
    let parts = receipt.parts();
    if !parts.is_empty() {
        ui.add_space(10.0);
        card_ui(ui, cx, "parts", |ui| {
            heading_ui(ui, cx, 2, &cx.t("receipt-parts"));
            let of = u32::try_from(parts.len()).unwrap_or(u32::MAX);
            for (number, part) in (1..).zip(&parts) {
                ui.add_space(NEAR);
                let name = part_name(cx, number, of);
                label_ui(ui, cx, &name, Look::NAME);
                ways_ui(ui, view, part.recipients);
                octets_ui(ui, view, (&name, part.size, part.sha256), out);
            }
        });
    }
    if let Some(carried) = &receipt.carried {
        ui.add_space(10.0);
        card_ui(ui, cx, "carried", |ui| {
            let title = cx.t("receipt-carried");
            heading_ui(ui, cx, 2, &title);
            let team = Args::new().with("team", receipt.team.1.clone());
            let note = cx.ta("receipt-carried-note", team);
            box_ui(ui, cx, Kind::Warn, &note, |_| {});
            let path = carried.path.display().to_string();
            copied_ui(ui, view, ("receipt-file", &path), &title, out);
            super::reveal_ui(ui, view, &carried.path, out);
            let octets = (&*title, carried.size, &*carried.sha256);
            octets_ui(ui, view, octets, out);
        });
    }
}

/// The size of a sealed file, and its SHA-256. A receipt of an earlier version does not know them of every part.
fn octets_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (of, size, sha256): (&str, u64, &str),
    out: &mut Vec<Action>,
) {
    if sha256.is_empty() {
        return;
    }
    let cx = view.cx;
    let size = cx.named(&cx.t("receipt-size"), &cx.size(size));
    label_ui(ui, cx, &size, Look::BODY);
    copied_ui(ui, view, ("receipt-sha256", sha256), of, out);
}

/// A value that is copied whole, under its name; `of` says of what it is.
fn copied_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (name, value): (&str, &str),
    of: &str,
    out: &mut Vec<Action>,
) {
    let (cx, name) = (view.cx, view.cx.t(name));
    layout::sides(
        ui,
        cx.dir,
        (28.0, 120.0),
        |ui| {
            label_ui(ui, cx, &name, Look::NOTE);
        },
        |ui| {
            if quiet(ui, cx, &cx.t("copy"), &cx.named(of, &name)).clicked() {
                out.push(Action::Copy(value.to_owned()));
            }
        },
    );
    label_ui(ui, cx, value, Look::DATA.selectable());
}
