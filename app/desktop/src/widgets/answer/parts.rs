//! Answers of several inputs: each is named for what it is, and heard with the question.

use super::Editor;
use crate::layout;
use crate::text::choice::{Mark, choice_ui};
use crate::text::edit::{Edit, edit_line_ui};
use crate::text::label::label_ui;
use crate::text::{Look, Said, heard_as};
use egui::{Response, Ui};

/// The inputs drawn so far.
pub struct Parts<'a> {
    pub editor: &'a Editor<'a>,
    pub responses: Vec<Response>,
    /// What else is said of the answer, told at its first input.
    said: Option<Said>,
}

/// One input.
pub struct Part<'a> {
    /// Tells it from the others.
    pub id: &'a str,
    /// What it is.
    pub name: &'a str,
    /// Shown while it is empty.
    pub example: &'a str,
    /// In points.
    pub width: f32,
    /// Most characters.
    pub max: usize,
}

impl<'a> Parts<'a> {
    /// None so far.
    pub fn new(editor: &'a Editor<'a>) -> Parts<'a> {
        Parts {
            editor,
            responses: Vec::new(),
            said: Some(editor.said.clone()),
        }
    }

    fn id(&self, part: &str) -> egui::Id {
        match self.responses.is_empty() {
            true => self.editor.id(),
            false => self.editor.id().with(part),
        }
    }

    /// One input below its name.
    pub fn part_ui(&mut self, ui: &mut Ui, part: &Part<'_>, text: &mut String) {
        let cx = self.editor.cx();
        let size = egui::vec2(part.width, 66.0);
        ui.allocate_ui_with_layout(size, layout::column(cx.dir), |ui| {
            ui.set_width(part.width);
            let label = label_ui(ui, cx, part.name, Look::NOTE);
            let field = Edit {
                width: Some(part.width),
                max: part.max,
                data: true,
                said: self.said.take().unwrap_or_default(),
                example: part.example,
                ..Edit::new(self.id(part.id), label.id)
            };
            let response = edit_line_ui(ui, cx, &field, text);
            heard_as(&response, &cx.part_of(&self.editor.q.name(), part.name));
            self.responses.push(response);
        });
    }

    /// One of several ways, by their IDs and words; returns the one that was pressed.
    pub fn ways_ui<'w>(
        &mut self,
        ui: &mut Ui,
        of: &str,
        chosen: &str,
        ways: &[(&'w str, String)],
    ) -> Option<&'w str> {
        let cx = self.editor.cx();
        let mut pressed = None;
        for (way, words) in ways {
            let id = self.id(&format!("{of}-{way}"));
            let mark = (Mark::Radio, *way == chosen);
            let size = egui::vec2(ui.available_width(), 36.0);
            let response = ui.allocate_ui_with_layout(size, layout::column(cx.dir), |ui| {
                let said = Said {
                    description: of.to_owned(),
                    ..Said::default()
                };
                choice_ui(ui, cx, id, mark, words, None, &said)
            });
            if response.inner.clicked() {
                pressed = Some(*way);
            }
            self.responses.push(response.inner);
        }
        pressed
    }
}
