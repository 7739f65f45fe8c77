//! The one page of a program that does not open: what is wrong, in particular, and whom to ask.

use crate::cx::Cx;
use crate::layout;
use crate::text::Look;
use crate::text::label::{label_ui, title_ui};
use crate::theme::{COLUMN, Colours, NEAR};
use crate::widgets::fonts;
use crate::widgets::notice::{Kind, box_ui};
use egui::{CentralPanel, Frame, ScrollArea, Ui};
use tocsin_core::explain::Told;
use tocsin_i18n::{Catalogue, Formats};

/// Why the program does not open, in words.
pub struct Refused {
    /// The program's words.
    pub words: Catalogue,
    /// The sentence and the way on.
    pub told: Told,
    /// What is wrong in particular, a sentence each.
    pub details: Vec<String>,
    /// Whom to call, a sentence, where somebody is known.
    pub call: Option<String>,
}

/// The window around that page.
pub struct Window {
    refused: Refused,
    formats: Formats,
    drawn: bool,
}

impl Window {
    /// A window that shows nothing else.
    pub fn new(refused: Refused) -> Window {
        Window {
            formats: Formats::new(&refused.words.lang()),
            refused,
            drawn: false,
        }
    }

    /// Draws the page.
    pub fn show(&mut self, ui: &mut Ui) {
        let Refused {
            words,
            told,
            details,
            call,
        } = &self.refused;
        let lang = words.lang();
        let cx = Cx {
            words,
            formats: &self.formats,
            tag: lang.tag(),
            dir: lang.dir(),
            colours: Colours::of(ui.ctx().theme()),
        };
        ui.ctx()
            .accesskit_node_builder(egui::accesskit_root_id(), |node| {
                node.set_label("Tocsin");
                node.set_language(cx.tag.clone());
            });
        fonts::fonts_ui(ui, &cx);
        let turned = !std::mem::replace(&mut self.drawn, true);
        CentralPanel::no_frame().show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                layout::centred(ui, cx.dir, COLUMN, |ui| {
                    Frame::new().inner_margin(28).show(ui, |ui| {
                        ui.set_width(ui.available_width());
                        title_ui(ui, &cx, &cx.t("policy-refused"), turned);
                        ui.add_space(NEAR);
                        box_ui(ui, &cx, Kind::Bad, &told.what, |ui| {
                            for detail in details {
                                label_ui(ui, &cx, detail, Look::BODY.selectable());
                            }
                            if let Some(way_on) = &told.way_on {
                                label_ui(ui, &cx, way_on, Look::BODY.selectable());
                            }
                            if let Some(call) = call {
                                label_ui(ui, &cx, call, Look::BODY.selectable());
                            }
                        });
                    });
                });
            });
        });
    }
}

impl eframe::App for Window {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}
