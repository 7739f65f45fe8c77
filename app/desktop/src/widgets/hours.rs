//! Whether somebody answers at the team now, and what time it is there.

use crate::cx::plain;
use crate::office::office;
use crate::screens::View;
use crate::text::Look;
use crate::text::label::label_ui;
use crate::widgets::notice::call_ui;
use egui::Ui;
use tocsin_form_schema::team::Hours;
use tocsin_i18n::Args;

/// The hours of this moment, in words.
pub struct Now {
    /// Somebody answers.
    pub open: bool,
    /// Until when, or from when.
    pub answers: String,
    /// The time there.
    pub there: String,
}

impl Now {
    /// Looks at the clock; `None` when the team does not say when it answers, or names no zone that is known.
    pub fn of(view: &View<'_>, hours: &Hours) -> Option<Now> {
        let cx = view.cx;
        let office = office(hours, view.now)?;
        let at = |z: &jiff::Zoned| {
            let args = Args::new()
                .with("day", cx.formats.weekday(z.weekday()))
                .with("time", cx.formats.time(z.time()));
            plain(&cx.ta("day-and-time", args))
        };
        let (id, args) = match (&office.changes, office.open) {
            (Some(changes), open) => {
                let here = at(&changes.with_time_zone(view.now.time_zone().clone()));
                let args = Args::new().with("changes", at(changes)).with("here", here);
                (if open { "hours-open" } else { "hours-closed" }, args)
            }
            (None, true) => ("hours-open-always", Args::new()),
            (None, false) => ("hours-closed-now", Args::new()),
        };
        let there = Args::new()
            .with("there", at(&office.there))
            .with("zone", hours.zone.clone());
        Some(Now {
            open: office.open,
            answers: cx.ta(id, args),
            there: cx.ta("hours-there", there),
        })
    }
}

/// The number to call, and, where the team says when it answers, whether somebody does now and what time it is there.
pub fn reach_ui(ui: &mut Ui, view: &View<'_>) {
    call_ui(ui, view);
    let team = view.state.team.as_ref();
    let Some(now) = team.and_then(|team| Now::of(view, &team.newest.published.team.hours)) else {
        return;
    };
    label_ui(ui, view.cx, &now.answers, Look::BODY);
    label_ui(ui, view.cx, &now.there, Look::BODY);
}
