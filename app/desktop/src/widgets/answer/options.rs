//! One or several of a list; yes and no; consent.

use super::Editor;
use crate::layout;
use crate::screens::{Action, FormMemory};
use crate::text::choice::{Mark, choice_ui};
use crate::text::edit::{Edit, edit_line_ui};
use crate::text::label::{Lines, label_ui};
use crate::text::{Look, Said, heard_as};
use crate::widgets::icon::chevron;
use egui::{Id, Response, Sense, Ui, pos2, vec2};
use tocsin_form_schema::answers::{Chosen, Value};
use tocsin_form_schema::kind::{Choice, Options};
use tocsin_i18n::Args;

/// From so many options on a list can be searched.
const SEARCHED: usize = 12;

/// Yes or no.
pub fn flag_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let cx = editor.cx();
    let now = match editor.q.value() {
        Some(Value::Flag(flag)) => Some(*flag),
        _ => None,
    };
    let choices = [(true, "yes"), (false, "no")];
    side_by_side(
        ui,
        editor,
        &choices.map(|(flag, id)| (now == Some(flag), cx.option(editor.q.texts, "yesno", id))),
        |n| {
            let flag = n == 0;
            editor.set((now != Some(flag)).then_some(Value::Flag(flag)), out);
        },
    )
}

/// Yes, no, not known.
pub fn tristate_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let cx = editor.cx();
    let now = match editor.q.value() {
        Some(Value::Choice(chosen)) => chosen.option.as_str(),
        _ => "",
    };
    let ids = ["yes", "no", "unknown"];
    side_by_side(
        ui,
        editor,
        &ids.map(|id| (now == id, cx.option(editor.q.texts, "tristate", id))),
        |n| {
            let Some(id) = ids.get(n) else { return };
            let chosen = Chosen {
                option: (*id).to_owned(),
                other: None,
            };
            editor.set((now != *id).then_some(Value::Choice(chosen)), out);
        },
    )
}

fn side_by_side(
    ui: &mut Ui,
    editor: &Editor<'_>,
    choices: &[(bool, String)],
    mut press: impl FnMut(usize),
) -> Vec<Response> {
    let cx = editor.cx();
    let width = (ui.available_width() / choices.len() as f32 - 8.0).clamp(90.0, 170.0);
    let mut responses = Vec::new();
    layout::row(ui, cx.dir, 38.0, |ui| {
        for (n, (chosen, words)) in choices.iter().enumerate() {
            ui.allocate_ui_with_layout(vec2(width, 38.0), layout::column(cx.dir), |ui| {
                ui.set_width(width);
                let id = if n == 0 {
                    editor.id()
                } else {
                    editor.id().with(n)
                };
                let response = choice_ui(
                    ui,
                    cx,
                    id,
                    (Mark::Radio, *chosen),
                    words,
                    None,
                    &editor.said,
                );
                describe(ui, editor, &response);
                if response.clicked() {
                    press(n);
                }
                responses.push(response);
            });
        }
    });
    responses
}

/// An option is heard with the question it answers.
fn describe(ui: &Ui, editor: &Editor<'_>, response: &Response) {
    let question = crate::text::heard(&editor.q.name()).into_owned();
    ui.ctx().accesskit_node_builder(response.id, |node| {
        let more = node
            .description()
            .map(|d| format!("{question} {d}"))
            .unwrap_or(question);
        node.set_description(more);
    });
}

/// One box: given or not.
pub fn consent_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let given = matches!(editor.q.value(), Some(Value::Flag(true)));
    let cx = editor.cx();
    let words = cx.t("consent");
    let response = choice_ui(
        ui,
        cx,
        editor.id(),
        (Mark::Check, given),
        &words,
        None,
        &editor.said,
    );
    describe(ui, editor, &response);
    if response.clicked() {
        editor.set((!given).then_some(Value::Flag(true)), out);
    }
    vec![response]
}

/// A list: radio buttons or check boxes, in classes when it has them, searched when it is long.
pub fn list_ui(
    ui: &mut Ui,
    editor: &Editor<'_>,
    list: &Options,
    several: bool,
    memory: &mut FormMemory,
    out: &mut Vec<Action>,
) -> Vec<Response> {
    let cx = editor.cx();
    let chosen: Vec<Chosen> = match editor.q.value() {
        Some(Value::Choice(chosen)) => vec![chosen.clone()],
        Some(Value::Choices(chosen)) => chosen.clone(),
        _ => Vec::new(),
    };
    ui.spacing_mut().item_spacing.y = 2.0;
    let mut list_editor = ListEditor {
        editor,
        list,
        several,
        chosen,
        changed: false,
        responses: Vec::new(),
    };
    let sought = if list.options.len() >= SEARCHED {
        search_ui(ui, &mut list_editor, memory)
    } else {
        String::new()
    };
    let mut class: Option<&str> = None;
    let mut shown = true;
    let mut found = false;
    for choice in list.options.iter() {
        let words = cx.option(editor.q.texts, &list.list, &choice.id);
        let class_words = choice
            .class
            .as_ref()
            .map(|c| cx.class(editor.q.texts, &list.list, c));
        let fits = sought.is_empty()
            || contains(&words, &sought)
            || class_words.as_ref().is_some_and(|w| contains(w, &sought));
        if !fits {
            continue;
        }
        found = true;
        if let (Some(id), Some(words)) = (&choice.class, &class_words)
            && class != Some(id)
        {
            class = Some(id);
            shown = class_ui(ui, &mut list_editor, id, words, !sought.is_empty(), memory);
        }
        if shown {
            option_ui(ui, &mut list_editor, choice, &words);
        }
    }
    if !found {
        label_ui(ui, cx, &cx.t("search-nothing"), Look::NOTE);
    }
    list_editor.finish(out)
}

struct ListEditor<'a> {
    editor: &'a Editor<'a>,
    list: &'a Options,
    several: bool,
    chosen: Vec<Chosen>,
    changed: bool,
    responses: Vec<Response>,
}

impl ListEditor<'_> {
    fn is_chosen(&self, id: &str) -> bool {
        self.chosen.iter().any(|c| c.option == id)
    }

    fn press(&mut self, choice: &Choice) {
        let was = self.is_chosen(&choice.id);
        if !self.several || choice.alone() {
            self.chosen.clear();
        } else {
            self.chosen.retain(|c| {
                c.option != choice.id
                    && !self
                        .list
                        .options
                        .iter()
                        .any(|o| o.alone() && o.id == c.option)
            });
        }
        if !was {
            self.chosen.push(Chosen {
                option: choice.id.clone(),
                other: None,
            });
        }
        // In the list's own order, whatever was pressed first.
        let place = |c: &Chosen| self.list.options.iter().position(|o| o.id == c.option);
        self.chosen.sort_by_key(place);
        self.changed = true;
    }

    /// The first input has the answer's own ID: the focus finds it.
    fn next_id(&self, salt: &str) -> Id {
        let id = self.editor.id();
        if self.responses.is_empty() {
            id
        } else {
            id.with(salt)
        }
    }

    fn finish(self, out: &mut Vec<Action>) -> Vec<Response> {
        if self.changed {
            let value = match (self.several, self.chosen.into_iter()) {
                (true, chosen) if chosen.len() > 0 => Some(Value::Choices(chosen.collect())),
                (false, mut chosen) => chosen.next().map(Value::Choice),
                _ => None,
            };
            self.editor.set(value, out);
        }
        self.responses
    }
}

fn contains(words: &str, sought: &str) -> bool {
    words.to_lowercase().contains(sought)
}

fn search_ui(ui: &mut Ui, list: &mut ListEditor<'_>, memory: &mut FormMemory) -> String {
    let cx = list.editor.cx();
    let text = memory.search.entry(list.editor.q.key.clone()).or_default();
    let example = cx.t("search-list");
    let edit = Edit {
        width: Some(360.0),
        max: 80,
        example: &example,
        ..Edit::new(list.editor.id(), list.editor.label)
    };
    let response = edit_line_ui(ui, cx, &edit, text);
    heard_as(&response, &cx.named(&example, &list.editor.q.name()));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::SearchInput);
    });
    list.responses.push(response);
    text.trim().to_lowercase()
}

/// The head of a class: opened and closed, with how many of it are chosen. Returns whether it is open.
fn class_ui(
    ui: &mut Ui,
    list: &mut ListEditor<'_>,
    class: &str,
    words: &str,
    searching: bool,
    memory: &mut FormMemory,
) -> bool {
    let cx = list.editor.cx();
    let of_class = |o: &&Choice| o.class.as_deref() == Some(class);
    let chosen = list
        .list
        .options
        .iter()
        .filter(of_class)
        .filter(|o| list.is_chosen(&o.id))
        .count();
    let place = (list.editor.q.key.clone(), class.to_owned());
    let open = searching || memory.open.contains(&place);
    let name = match chosen {
        0 => words.to_owned(),
        count => cx.ta(
            "class-chosen",
            Args::new().with("class", words).with("count", count),
        ),
    };
    let (inset, width) = (36.0, ui.available_width());
    let lines = Lines::new(ui, cx, width - inset, (&name, Look::NAME), ("", Look::NOTE));
    let (_, rect) = ui.allocate_space(vec2(width, (lines.height() + 12.0).max(38.0)));
    let response = ui.interact(rect, list.next_id(class), Sense::click());
    if response.hovered() {
        ui.painter()
            .rect_filled(rect, crate::theme::CORNER, cx.colours.hover);
    }
    if response.has_focus() {
        let line = egui::Stroke::new(2.0, cx.colours.accent);
        ui.painter()
            .rect_stroke(rect, crate::theme::CORNER, line, egui::StrokeKind::Inside);
    }
    let at = pos2(layout::from_start(cx.dir, rect, 18.0), rect.center().y);
    chevron(ui, cx, at, open, cx.colours.weak);
    lines.paint(ui, cx, layout::after_start(cx.dir, rect, inset));
    let heard = crate::text::heard(&name).into_owned();
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::Role::DisclosureTriangle, true, &heard));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(open));
    if response.clicked() && !memory.open.remove(&place) {
        memory.open.insert(place);
    }
    list.responses.push(crate::text::in_sight(response));
    open
}

fn option_ui(ui: &mut Ui, list: &mut ListEditor<'_>, choice: &Choice, words: &str) {
    let cx = list.editor.cx();
    let note = cx.option_attr(list.editor.q.texts, &list.list.list, &choice.id, "help");
    let mark = if list.several {
        Mark::Check
    } else {
        Mark::Radio
    };
    let id = list.next_id(&choice.id);
    let on = list.is_chosen(&choice.id);
    let response = choice_ui(
        ui,
        cx,
        id,
        (mark, on),
        words,
        note.as_deref(),
        &said_of(&list.editor.said, note.as_deref()),
    );
    describe(ui, list.editor, &response);
    if response.clicked() {
        list.press(choice);
    }
    list.responses.push(response);
    if choice.other && list.is_chosen(&choice.id) {
        other_ui(ui, list, &choice.id, words);
    }
}

/// What is said of one option: what it means, then what is said of the whole question.
fn said_of(question: &Said, help: Option<&str>) -> Said {
    let parts = help.into_iter().chain([question.description.as_str()]);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    Said {
        description: parts.join(" "),
        wrong: false,
        ..question.clone()
    }
}

/// "Other: specify".
fn other_ui(ui: &mut Ui, list: &mut ListEditor<'_>, option: &str, words: &str) {
    let cx = list.editor.cx();
    let Some(chosen) = list.chosen.iter_mut().find(|c| c.option == option) else {
        return;
    };
    let mut text = chosen.other.clone().unwrap_or_default();
    let margin = layout::margin(cx.dir, 40, 0, 0, 4);
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        let name = cx.ta("specify", Args::new().with("option", words));
        let label = label_ui(ui, cx, &name, Look::NOTE);
        let id = list.editor.id().with((option, "other"));
        let response = edit_line_ui(
            ui,
            cx,
            &Edit {
                max: 400,
                ..Edit::new(id, label.id)
            },
            &mut text,
        );
        if response.changed() {
            chosen.other = (!text.is_empty()).then_some(text);
            list.changed = true;
        }
        list.responses.push(response);
    });
}
