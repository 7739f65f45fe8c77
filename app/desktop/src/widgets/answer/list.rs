//! One or several of a list: radio buttons or check boxes, in classes when it has them, searched when it is long.

mod listed;

use super::Editor;
use super::options::describe;
use crate::layout;
use crate::screens::{Action, FormMemory};
use crate::text::choice::{Mark, choice_ui};
use crate::text::edit::{Edit, edit_line_ui, entered};
use crate::text::label::{Lines, label_ui, status_ui};
use crate::text::link::quiet;
use crate::text::{Look, Said, heard_as};
use crate::widgets::icon::chevron;
use egui::{Id, Response, Sense, Ui, pos2, vec2};
use listed::Entry;
pub use listed::Listed;
use tocsin_form_schema::answers::{Chosen, Value};
use tocsin_form_schema::kind::Options;
use tocsin_i18n::{Args, fold};

/// From so many options on a list can be searched.
const SEARCHED: usize = 12;
/// From so many on, without classes, only what was chosen or found is shown.
const LONG: usize = 40;
/// Most that are shown of what was found in a long list.
const FOUND: usize = 12;

/// The list and its search.
pub fn list_ui(
    ui: &mut Ui,
    editor: &Editor<'_>,
    list: &Options,
    several: bool,
    memory: &mut FormMemory,
    out: &mut Vec<Action>,
) -> Vec<Response> {
    let chosen: Vec<Chosen> = match editor.q.value() {
        Some(Value::Choice(chosen)) => vec![chosen.clone()],
        Some(Value::Choices(chosen)) => chosen.clone(),
        _ => Vec::new(),
    };
    ui.spacing_mut().item_spacing.y = 2.0;
    let listed = Listed::of(editor, list, memory);
    let mut list_editor = ListEditor {
        editor,
        list,
        several,
        chosen,
        changed: false,
        responses: Vec::new(),
    };
    let all = &listed.entries;
    if all.len() < SEARCHED {
        classes_ui(ui, &mut list_editor, all.iter(), false, memory);
        return list_editor.finish(out);
    }
    let (sought, take) = search_ui(ui, &mut list_editor, memory);
    let found = listed.find(&sought);
    if !sought.is_empty() {
        found_ui(ui, &list_editor, found.len());
    }
    if let Some(first) = found.first().filter(|_| take) {
        if !list_editor.is_chosen(&first.id) {
            list_editor.press(&first.id);
        }
        memory.search.remove(&editor.q.key);
    }
    if all.len() >= LONG && !listed.has_classes() {
        long_ui(ui, &mut list_editor, &listed, &found, &sought, memory);
    } else {
        let searching = !sought.is_empty();
        // What was found stays in its class.
        let shown = all.iter().filter(|e| found.iter().any(|f| f.id == e.id));
        classes_ui(ui, &mut list_editor, shown, searching, memory);
    }
    list_editor.finish(out)
}

/// How much was found, heard when it changes.
fn found_ui(ui: &mut Ui, list: &ListEditor<'_>, count: usize) {
    let cx = list.editor.cx();
    let words = match count {
        0 => cx.t("search-nothing"),
        count => cx.ta("search-found", Args::new().with("count", count)),
    };
    status_ui(ui, cx, &words, Look::NOTE);
}

/// Entries one below the other, each class below its head.
fn classes_ui<'e>(
    ui: &mut Ui,
    list: &mut ListEditor<'_>,
    entries: impl Iterator<Item = &'e Entry>,
    searching: bool,
    memory: &mut FormMemory,
) {
    let mut class: Option<&str> = None;
    let mut shown = true;
    for entry in entries {
        match &entry.class {
            Some((id, words)) if class != Some(id) => {
                class = Some(id);
                shown = class_ui(ui, list, id, words, searching, memory);
                if shown && list.list.is_class(id) {
                    let itself = Args::new().with("class", words);
                    let words = list.editor.cx().ta("class-itself", itself);
                    option_ui(ui, list, id, &words, None);
                }
            }
            Some(_) => {}
            None => shown = true,
        }
        if shown {
            option_ui(ui, list, &entry.id, &entry.words, entry.help.as_deref());
        }
    }
}

/// Hundreds of options, of which nobody wants to pass all: what was chosen, then what was found, or all on request.
fn long_ui(
    ui: &mut Ui,
    list: &mut ListEditor<'_>,
    listed: &Listed,
    found: &[&Entry],
    sought: &str,
    memory: &mut FormMemory,
) {
    let cx = list.editor.cx();
    let key = &list.editor.q.key;
    // What is no member of the list, such as "unknown", need not be found first.
    let apart = |e: &Entry| {
        list.list
            .option(&e.id)
            .is_some_and(|o| o.alone() || o.other)
    };
    let (first, others): (Vec<&Entry>, Vec<&Entry>) = listed
        .entries
        .iter()
        .partition(|e| list.is_chosen(&e.id) || apart(e));
    for entry in &first {
        option_ui(ui, list, &entry.id, &entry.words, entry.help.as_deref());
    }
    let all = memory.whole.contains(key);
    let others: Vec<&Entry> = match (sought.is_empty(), all) {
        (true, true) => others,
        (true, false) => Vec::new(),
        (false, _) => {
            let new = |e: &&&Entry| !first.iter().any(|f| f.id == e.id);
            found.iter().filter(new).copied().collect()
        }
    };
    let most = if sought.is_empty() {
        others.len()
    } else {
        FOUND
    };
    for entry in others.iter().take(most) {
        option_ui(ui, list, &entry.id, &entry.words, entry.help.as_deref());
    }
    if others.len() > most {
        let more = Args::new().with("count", others.len() - most);
        label_ui(ui, cx, &cx.ta("search-more", more), Look::NOTE);
    }
    if sought.is_empty() {
        let count = Args::new().with("count", listed.entries.len());
        label_ui(ui, cx, &cx.ta("search-type", count), Look::NOTE);
        let words = cx.t(if all { "list-few" } else { "list-all" });
        if quiet(ui, cx, &words, &list.editor.q.name()).clicked() && !memory.whole.remove(key) {
            memory.whole.insert(key.clone());
        }
    }
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

    fn press(&mut self, id: &str) {
        let list = self.list;
        let was = self.is_chosen(id);
        // A class says that it is not known which of its options: the one takes the other's place.
        let instead = |c: &Chosen| {
            let class =
                |one: &str, other: &str| list.is_class(one) && list.class_of(other) == Some(one);
            class(id, &c.option) || class(&c.option, id)
        };
        if !self.several || list.alone(id) {
            self.chosen.clear();
        } else {
            self.chosen
                .retain(|c| c.option != id && !list.alone(&c.option) && !instead(c));
        }
        if !was {
            self.chosen.push(Chosen {
                option: id.to_owned(),
                other: None,
            });
        }
        // In the list's own order, whatever was pressed first.
        self.chosen.sort_by_key(|c| list.place(&c.option));
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

/// Returns what is sought, and whether Enter takes the first that was found.
fn search_ui(ui: &mut Ui, list: &mut ListEditor<'_>, memory: &mut FormMemory) -> (String, bool) {
    let cx = list.editor.cx();
    let text = memory.search.entry(list.editor.q.key.clone()).or_default();
    let example = cx.t("search-list");
    let edit = Edit {
        width: Some(360.0),
        max: 80,
        example: &example,
        said: list.editor.said.clone(),
        ..Edit::new(list.editor.id(), list.editor.label)
    };
    let response = edit_line_ui(ui, cx, &edit, text);
    heard_as(&response, &cx.named(&example, &list.editor.q.name()));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::SearchInput);
    });
    let take = entered(ui, &response) && !text.trim().is_empty();
    if take {
        // For the next one.
        response.request_focus();
    }
    list.responses.push(response);
    (fold(text), take)
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
    let of_class = |c: &&Chosen| list.list.class_of(&c.option) == Some(class);
    let chosen = list.chosen.iter().filter(of_class).count();
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

fn option_ui(
    ui: &mut Ui,
    list: &mut ListEditor<'_>,
    option: &str,
    words: &str,
    help: Option<&str>,
) {
    let cx = list.editor.cx();
    let mark = if list.several {
        Mark::Check
    } else {
        Mark::Radio
    };
    // The head of a class and the class itself are two.
    let id = match list.list.is_class(option) {
        true => list.next_id(option).with("itself"),
        false => list.next_id(option),
    };
    let on = list.is_chosen(option);
    let said = said_of(&list.editor.said, help);
    let response = choice_ui(ui, cx, id, (mark, on), words, help, &said);
    describe(ui, list.editor, &response);
    if response.clicked() {
        list.press(option);
    }
    list.responses.push(response);
    let other = list.list.option(option).is_some_and(|o| o.other);
    if other && list.is_chosen(option) {
        other_ui(ui, list, option, words);
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
