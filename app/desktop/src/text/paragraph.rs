//! Running text: the blocks of a small safe subset of Markdown.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the door that words go through"
)]

use super::label::{heading_ui, label_ui};
use super::{Look, drawn};
use crate::cx::Cx;
use crate::layout;
use egui::text::LayoutJob;
use egui::{Frame, Label, Stroke, Ui};
use tocsin_text::markdown::{Block, Span};

/// Draws blocks; headings begin at `level`, the page's own name being 1.
pub fn blocks_ui(ui: &mut Ui, cx: &Cx<'_>, blocks: &[Block], level: usize) {
    for block in blocks {
        match block {
            Block::Heading {
                level: deeper,
                spans,
            } => {
                let words: String = spans.iter().map(|s| s.text.as_str()).collect();
                ui.add_space(if *deeper == 1 { 18.0 } else { 8.0 });
                heading_ui(
                    ui,
                    cx,
                    level + usize::from(*deeper).saturating_sub(1),
                    &words,
                );
            }
            Block::Paragraph(spans) => spans_ui(ui, cx, spans),
            Block::Code(text) => {
                Frame::new()
                    .inner_margin(10)
                    .corner_radius(6)
                    .fill(cx.colours.hover)
                    .show(ui, |ui| {
                        label_ui(ui, cx, text, Look::DATA);
                    });
            }
            Block::List { start, items } => list_ui(ui, cx, *start, items, level),
        }
    }
}

fn list_ui(ui: &mut Ui, cx: &Cx<'_>, start: Option<u64>, items: &[Vec<Block>], level: usize) {
    for (n, item) in items.iter().enumerate() {
        ui.with_layout(
            layout::line(cx.dir).with_cross_align(egui::Align::Min),
            |ui| {
                let mark = match start {
                    Some(start) => format!("{}.", start.saturating_add(n as u64)),
                    None => "•".to_owned(),
                };
                ui.allocate_ui_with_layout(egui::vec2(22.0, 20.0), layout::column(cx.dir), |ui| {
                    ui.set_width(22.0);
                    label_ui(ui, cx, &mark, Look::BODY)
                });
                ui.with_layout(layout::column(cx.dir), |ui| blocks_ui(ui, cx, item, level));
            },
        );
    }
}

fn spans_ui(ui: &mut Ui, cx: &Cx<'_>, spans: &[Span]) {
    let mut job = LayoutJob::default();
    for span in spans {
        let look = Look {
            mono: span.code,
            ..Look::BODY
        };
        let mut format = look.format(ui.style(), cx);
        format.italics = span.emphasis;
        if span.strong {
            format.underline = Stroke::new(1.0, cx.colours.line);
        }
        job.append(&drawn(&span.text), 0.0, format);
        // The whole address stands beside its words: nothing hides where it leads.
        if let Some(address) = span.link.as_ref().filter(|a| **a != span.text) {
            let format = Look::NOTE.format(ui.style(), cx);
            job.append(&format!(" ({address})"), 0.0, format);
        }
    }
    ui.add(Label::new(job).selectable(true).wrap());
}
