//! A report that was handed over to a mail program: what is still to be done there, and what the reporter says of it.

use crate::layout;
use crate::screens::{Action, Screen, View};
use crate::text::Look;
use crate::text::choice::radio_ui;
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use crate::widgets::notice::{Kind as Tone, box_ui};
use egui::{Id, Ui};
use tocsin_core::mail::handover::{Kind, title};
use tocsin_core::session::{Command, HandedOver, Said};
use tocsin_i18n::Args;

/// What was asked of the program, the question, and the way by hand.
pub fn handed_ui(ui: &mut Ui, view: &View<'_>, handed: &HandedOver, out: &mut Vec<Action>) {
    let cx = view.cx;
    let args = || {
        Args::new()
            .with("program", title(&handed.program, cx.words))
            .with("path", handed.path.display().to_string())
            .with("at", cx.moment(&handed.at))
    };
    let kind = Kind::named(&handed.program);
    let todo = match kind.is_some_and(Kind::attaches) {
        true => "receipt-handed-look",
        false => "receipt-handed-attach",
    };
    box_ui(ui, cx, Tone::Warn, &cx.ta(todo, args()), |_| {});
    ui.add_space(NEAR);
    card_ui(ui, cx, "handed", |ui| {
        heading_ui(ui, cx, 2, &cx.t("receipt-handed-question"));
        let answers = [
            ("receipt-handed-yes", Some(Said::Sent)),
            ("receipt-handed-no", Some(Said::NotSent)),
            ("receipt-handed-not-yet", None),
        ];
        for (message, said) in answers {
            let on = handed.said == said;
            if radio_ui(ui, cx, Id::unique(message), on, &cx.t(message), None) && !on {
                out.push(Action::Do(Command::SaySent(said)));
            }
        }
        let stands = HandedOver::message(handed.said);
        label_ui(ui, cx, &cx.ta(stands, args()), Look::BODY);
        if handed.said == Some(Said::NotSent)
            && quiet(ui, cx, &cx.t("receipt-handed-other"), "").clicked()
        {
            out.push(Action::Go(Screen::Deliver));
        }
    });
    ui.add_space(NEAR);
    card_ui(ui, cx, "by-hand", |ui| by_hand_ui(ui, view, handed, out));
}

/// Everything that a message to the team is made of, to be copied.
fn by_hand_ui(ui: &mut Ui, view: &View<'_>, handed: &HandedOver, out: &mut Vec<Action>) {
    let cx = view.cx;
    heading_ui(ui, cx, 2, &cx.t("receipt-handed-by-hand"));
    let addresses = super::addresses(view);
    let addresses = addresses.iter().map(|to| ("receipt-address", to.as_str()));
    let subject = [("handover-subject", handed.subject.as_str())];
    for (name, value) in addresses.chain(subject) {
        label_ui(ui, cx, &cx.t(name), Look::NOTE);
        layout::wrapped_row(ui, cx.dir, 28.0, |ui| {
            label_ui(ui, cx, value, Look::DATA.selectable());
            if quiet(ui, cx, &cx.t("copy"), value).clicked() {
                out.push(Action::Copy(value.to_owned()));
            }
        });
    }
    layout::wrapped_row(ui, cx.dir, 28.0, |ui| {
        if quiet(ui, cx, &cx.t("handover-copy-text"), "").clicked() {
            out.push(Action::Copy(handed.text.clone()));
        }
    });
    super::reveal_ui(ui, view, &handed.path, out);
}
