//! A question and its answer: the editor follows from the field's kind, and from nothing else.

mod calculated;
mod care;
mod evidence;
mod lines;
mod list;
mod moment;
mod options;
mod parts;
mod quantity;
mod rows;
mod title;
mod words;

pub use title::full_name;
pub use words::Words;

pub use list::Listed;

use crate::cx::{Cx, plain};
use crate::layout;
use crate::screens::{Action, FormMemory, View};
use crate::text::label::{label_ui, name_ui, status_ui};
use crate::text::link::quiet;
use crate::text::{Look, Said, Tone};
use crate::theme::{APART, NEAR};
use crate::widgets::icon::{Icon, icon_ui};
use crate::widgets::stage;
use egui::{Id, Response, Ui};
use tocsin_core::session::{Command, DraftState, Edit};
use tocsin_form_schema::answers::{Key, Value};
use tocsin_form_schema::evaluate::{Finding, Level, Say};
use tocsin_form_schema::form::{Field, Required};
use tocsin_form_schema::kind::{Kind, labelled};
use tocsin_i18n::{Args, Catalogue};

/// One question on a page.
pub struct Question<'a> {
    /// The answer's address.
    pub key: Key,
    /// The field.
    pub field: &'a Field,
    /// The form's words.
    pub texts: &'a Catalogue,
    /// The draft.
    pub draft: &'a DraftState,
}

impl Question<'_> {
    /// The question.
    pub fn name(&self) -> String {
        self.texts.text(&self.key.message(), &Args::new())
    }

    fn attr(&self, attr: &str) -> String {
        self.texts
            .attr(&self.key.message(), attr, &Args::new())
            .unwrap_or_default()
    }

    /// An example, marked as one: what stands in an empty field is easily taken for an answer.
    fn example(&self, cx: &Cx<'_>) -> String {
        match self.attr("example") {
            example if example.is_empty() => example,
            example => cx.ta("for-example", Args::new().with("example", example)),
        }
    }

    fn value(&self) -> Option<&Value> {
        self.draft.answer(&self.key, self.field)
    }

    /// What is typed so far.
    fn typed(&self) -> String {
        match self.value() {
            Some(Value::Text(text)) => text.clone(),
            _ => String::new(),
        }
    }

    /// What a later report of the same incident has to say here.
    fn due_later(&self, cx: &Cx<'_>) -> String {
        match &self.field.required {
            Required::From(stage) if !self.required() => {
                let args = Args::new().with("stage", plain(&stage::name(self.texts, stage)));
                cx.ta("required-from", args)
            }
            _ => String::new(),
        }
    }

    fn required(&self) -> bool {
        self.draft.evaluation.required.contains(&self.key)
    }

    /// What is said below the answer: what is wrong at once it was left, what is missing after the review.
    fn findings<'b>(&'b self, memory: &'b FormMemory) -> impl Iterator<Item = &'b Finding> {
        let touched = memory.touched.contains(&self.key);
        self.draft
            .evaluation
            .about(&self.key)
            .filter(move |f| match f.level {
                Level::Wrong | Level::Warning => touched || memory.reviewed,
                Level::Missing => {
                    memory.reviewed || (touched && !matches!(self.field.kind, Kind::Repeat(_)))
                }
                Level::Recommended => false,
            })
    }
}

/// The widget that an answer's focus goes to.
pub fn answer_id(key: &Key) -> Id {
    Id::unique(("answer", key))
}

/// The sentence of a finding.
pub fn sentence(cx: &Cx<'_>, texts: &Catalogue, finding: &Finding) -> String {
    match &finding.say {
        Say::Program(code, args) => {
            let args = labelled(args, |message| Some(texts.text(message, &Args::new())));
            cx.words
                .text(&format!("answer-{code}"), &args.iter().collect())
        }
        Say::Field(attribute) => texts
            .attr(&finding.key.message(), attribute, &Args::new())
            .unwrap_or_else(|| cx.t("answer-pattern")),
        Say::Team(name) => texts.text(&format!("check--{name}"), &Args::new()),
    }
}

/// Draws the question with its answer; edits go to `out`.
pub fn question_ui(
    ui: &mut Ui,
    view: &View<'_>,
    q: &Question<'_>,
    memory: &mut FormMemory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let name = q.name();
    if matches!(q.field.kind, Kind::Note) {
        label_ui(ui, cx, &name, Look::BODY);
        ui.add_space(APART);
        return;
    }
    let (mark, tone) = match (q.required(), q.field.recommended) {
        _ if q.field.calc.is_some() => (cx.t("calculated"), Tone::Weak),
        (true, _) => (cx.t("required"), Tone::Accent),
        (false, true) => (cx.t("recommended"), Tone::Weak),
        (false, false) => (String::new(), Tone::Weak),
    };
    // IDs stay the same when a sentence appears above: the focus hangs on them.
    layout::stable(ui, &q.key, |ui| {
        ui.spacing_mut().item_spacing.y = NEAR;
        let label = name_ui(ui, cx, &name, &mark, tone);
        let mut hints = vec![q.attr("hint"), q.due_later(cx)];
        hints.retain(|hint| !hint.is_empty());
        for hint in &hints {
            label_ui(ui, cx, hint, Look::NOTE);
        }
        let notes = care::notes(cx, q);
        for (note, tone) in &notes {
            label_ui(ui, cx, note, Look::NOTE.tone(*tone));
        }
        let findings: Vec<(Level, String)> = q
            .findings(memory)
            .map(|f| (f.level, sentence(cx, q.texts, f)))
            .collect();
        let around = q
            .key
            .parent()
            .filter(|_| !matches!(q.field.kind, Kind::Repeat(_)));
        let row = around.and_then(|(repeat, row)| title::full_row_title(view, &repeat, row));
        let notes = notes.into_iter().map(|(note, _)| note);
        let before = row.into_iter().chain(hints).chain(notes).collect();
        let said = said(cx, before, &findings, q.required());
        let responses = editor_ui(ui, view, q, label.id, said, memory, out);
        if let Some(first) = responses.first()
            && memory.focus.as_ref() == Some(&q.key)
        {
            first.request_focus();
            first.scroll_to_me(Some(egui::Align::Center));
            memory.focus = None;
        }
        if responses
            .iter()
            .any(|r| r.lost_focus() || r.clicked() || r.changed())
            && !responses.iter().any(Response::has_focus)
            // The question how drafts are protected takes the focus away; nobody has left the answer.
            && ui.memory(|m| m.allows_interaction(ui.layer_id()))
        {
            memory.touched.insert(q.key.clone());
        }
        for (level, sentence) in &findings {
            finding_ui(ui, cx, *level, sentence);
        }
        layout::stable(ui, "marking", |ui| care::marking_ui(ui, cx, q, &name, out));
        layout::stable(ui, "help", |ui| help_ui(ui, cx, q, &name, memory));
    });
    ui.add_space(APART - NEAR);
}

/// What a screen reader tells of the answer: what is said `before` it, and what was found.
fn said(cx: &Cx<'_>, before: Vec<String>, findings: &[(Level, String)], required: bool) -> Said {
    let mut parts = before;
    for (level, sentence) in findings {
        let id = if *level == Level::Warning {
            "said-warning"
        } else {
            "said-wrong"
        };
        parts.push(cx.ta(id, Args::new().with("sentence", plain(sentence))));
    }
    let wrong = findings
        .iter()
        .any(|(level, _)| matches!(level, Level::Wrong | Level::Missing));
    Said {
        description: parts.join(" "),
        required,
        wrong,
    }
}

fn finding_ui(ui: &mut Ui, cx: &Cx<'_>, level: Level, sentence: &str) {
    let (icon, colour, tone) = match level {
        Level::Warning | Level::Recommended => (Icon::Warn, cx.colours.warn, Tone::Warn),
        Level::Wrong | Level::Missing => (Icon::Wrong, cx.colours.bad, Tone::Bad),
    };
    ui.with_layout(
        layout::line(cx.dir).with_cross_align(egui::Align::Min),
        |ui| {
            icon_ui(ui, icon, colour);
            ui.with_layout(layout::column(cx.dir), |ui| {
                status_ui(ui, cx, sentence, Look::BODY.tone(tone))
            });
        },
    );
}

/// "Why is this asked?": the long help, opened and closed.
fn help_ui(ui: &mut Ui, cx: &Cx<'_>, q: &Question<'_>, name: &str, memory: &mut FormMemory) {
    let help = q.attr("help");
    if help.is_empty() {
        return;
    }
    let open = memory.help.contains(&q.key);
    let words = cx.t(if open { "help-close" } else { "help-open" });
    if quiet(ui, cx, &words, name).clicked() && !memory.help.remove(&q.key) {
        memory.help.insert(q.key.clone());
    }
    if open {
        egui::Frame::new()
            .inner_margin(12)
            .corner_radius(6)
            .fill(cx.colours.hover)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                label_ui(ui, cx, &help, Look::BODY);
            });
    }
}

/// The editor of a kind; the first response is the one that the focus goes to.
fn editor_ui(
    ui: &mut Ui,
    view: &View<'_>,
    q: &Question<'_>,
    label: Id,
    said: Said,
    memory: &mut FormMemory,
    out: &mut Vec<Action>,
) -> Vec<Response> {
    let editor = Editor {
        view,
        q,
        label,
        said,
    };
    if q.field.calc.is_some() {
        return calculated::calculated_ui(ui, &editor);
    }
    match &q.field.kind {
        Kind::LongText { max } => lines::area_ui(ui, &editor, *max, out),
        Kind::Money => lines::money_ui(ui, &editor, out),
        Kind::Percentage => lines::percentage_ui(ui, &editor, out),
        Kind::Zone => lines::zone_ui(ui, &editor, out),
        Kind::Date => moment::date_ui(ui, &editor, out),
        Kind::Moment { clock, interval } => {
            moment::moment_ui(ui, &editor, (*clock, *interval), out)
        }
        Kind::Quantity { .. } => quantity::quantity_ui(ui, &editor, out),
        Kind::YesNo => options::flag_ui(ui, &editor, out),
        Kind::Consent => options::consent_ui(ui, &editor, out),
        Kind::Tristate => options::tristate_ui(ui, &editor, out),
        Kind::Choice(list) => list::list_ui(ui, &editor, list, false, memory, out),
        Kind::Choices(list) => list::list_ui(ui, &editor, list, true, memory, out),
        Kind::Evidence { .. } => evidence::evidence_ui(ui, &editor, memory, out),
        Kind::Repeat(repeat) => {
            rows::rows_ui(ui, &editor, repeat, memory, out);
            Vec::new()
        }
        kind => lines::line_ui(ui, &editor, lines::Shape::of(kind), out),
    }
}

/// What every editor needs.
struct Editor<'a> {
    view: &'a View<'a>,
    q: &'a Question<'a>,
    /// The label that names the inputs.
    label: Id,
    /// What else a screen reader is told.
    said: Said,
}

impl Editor<'_> {
    fn id(&self) -> Id {
        answer_id(&self.q.key)
    }
    fn cx(&self) -> &Cx<'_> {
        self.view.cx
    }
    fn set(&self, value: Option<Value>, out: &mut Vec<Action>) {
        out.push(Action::Do(Command::Edit(Edit::Set(
            self.q.key.clone(),
            value,
        ))));
    }
    /// An answer that is typed; an empty one is none.
    fn set_text(&self, text: String, out: &mut Vec<Action>) {
        self.set((!text.is_empty()).then_some(Value::Text(text)), out);
    }
}
