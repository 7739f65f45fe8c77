//! Running text: the blocks of a small safe subset of Markdown.

use super::label::{block_ui, heading_ui, label_ui};
use super::{Look, lay_spans};
use crate::cx::Cx;
use crate::layout;
use egui::{Frame, Sense, Ui};
use tocsin_text::markdown;
use tocsin_text::markdown::Block;
use tocsin_text::style::Span;

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
                    Some(start) => {
                        let number = start.saturating_add(n as u64);
                        let number = i64::try_from(number).unwrap_or(i64::MAX);
                        format!("{}.", cx.formats.integer(number))
                    }
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

fn spans_ui(ui: &mut Ui, cx: &Cx<'_>, words: &[markdown::Span]) {
    let mut text = String::new();
    let mut spans = Vec::new();
    for span in words {
        let look = Look {
            mono: span.code,
            strong: span.strong,
            ..Look::BODY
        };
        let mut style = look.style(ui.style());
        style.line = Look::BODY.style(ui.style()).line;
        style.emphasis = span.emphasis;
        let start = text.len();
        text.push_str(&span.text);
        spans.push(Span {
            range: start..text.len(),
            style,
        });
        // The whole address stands beside its words: nothing hides where it leads.
        if let Some(address) = span.link.as_ref().filter(|a| **a != span.text) {
            let mut style = Look::NOTE.style(ui.style());
            (style.ink, style.line) = (1, Look::BODY.style(ui.style()).line);
            let start = text.len();
            text.push_str(&format!(" ({address})"));
            spans.push(Span {
                range: start..text.len(),
                style,
            });
        }
    }
    let look = Look::BODY.selectable();
    let block = lay_spans(ui, cx, &text, look, &spans, ui.available_width());
    let inks = [cx.colours.text, cx.colours.weak];
    block_ui(ui, cx, &block, look, &text, Sense::hover(), &inks);
}
