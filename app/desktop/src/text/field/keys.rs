//! Keys, clipboard, input method and screen reader, as acts of the editor.

use super::memory::Memory;
use super::{EventFilter, Kind};
use egui::accesskit::{Action, ActionData, ActionRequest, TextPosition, TreeId};
use egui::os::OperatingSystem;
use egui::{Event, Id, ImeEvent, Key, Modifiers, Ui};
use std::ops::Range;
use tocsin_text::editor::{Act, Motion};

/// Takes what was typed since the last frame; `true` when the text has changed.
pub fn listen(ui: &Ui, id: Id, memory: &mut Memory) -> bool {
    // The arrows are the caret's, Tab goes to the next field.
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        tab: false,
        escape: false,
    };
    ui.memory_mut(|m| m.set_focus_lock_filter(id, filter));
    let composes = ui.memory(|m| m.owns_ime_events(id));
    let page = memory.page;
    let mut changed = false;
    for event in ui.input(|i| i.filtered_events(&filter)) {
        let acts = match &event {
            Event::Copy => {
                copy(ui, memory);
                Vec::new()
            }
            Event::Cut => {
                copy(ui, memory);
                match memory.editor.selected().is_empty() {
                    true => Vec::new(),
                    false => vec![Act::Delete { word: false }],
                }
            }
            Event::Paste(words) => vec![Act::Insert(words.clone())],
            // Line feeds come as keys.
            Event::Text(words) if !matches!(words.as_str(), "\n" | "\r") => {
                vec![Act::Insert(words.clone())]
            }
            Event::Ime(event) if composes => input_method(event, memory),
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => {
                if *key == Key::Enter && memory.editor.kind() != Kind::Area {
                    ui.memory_mut(|m| m.surrender_focus(id));
                    break;
                }
                pressed(*key, *modifiers, ui.os(), page)
                    .into_iter()
                    .collect()
            }
            _ => Vec::new(),
        };
        for act in acts {
            changed |= memory.act(ui.ctx(), act);
        }
    }
    changed
}

/// Does what a screen reader asks for, wherever the focus is; `true` when the text has changed.
pub fn obey(ui: &Ui, id: Id, memory: &mut Memory) -> bool {
    let acts: Vec<Act> = ui.input(|i| {
        let requests = i.events.iter().filter_map(|event| match event {
            Event::AccessKitActionRequest(request) => Some(request),
            _ => None,
        });
        requests.flat_map(|r| asked(r, id, memory)).collect()
    });
    acts.into_iter()
        .fold(false, |changed, act| memory.act(ui.ctx(), act) | changed)
}

fn copy(ui: &Ui, memory: &Memory) {
    let words = memory.editor.selected();
    if !words.is_empty() {
        ui.copy_text(words.to_owned());
    }
}

/// What a key means.
fn pressed(key: Key, modifiers: Modifiers, os: OperatingSystem, page: f32) -> Option<Act> {
    let mac = matches!(os, OperatingSystem::Mac | OperatingSystem::IOS);
    let by_word = if mac { modifiers.alt } else { modifiers.ctrl };
    let to_end = mac && modifiers.mac_cmd;
    let go = |motion| Act::Move {
        motion,
        extend: modifiers.shift,
    };
    Some(match key {
        Key::ArrowLeft if to_end => go(Motion::LineStart),
        Key::ArrowRight if to_end => go(Motion::LineEnd),
        Key::ArrowLeft if by_word => go(Motion::WordLeft),
        Key::ArrowRight if by_word => go(Motion::WordRight),
        Key::ArrowLeft => go(Motion::Left),
        Key::ArrowRight => go(Motion::Right),
        Key::ArrowUp if to_end => go(Motion::Start),
        Key::ArrowDown if to_end => go(Motion::End),
        Key::ArrowUp => go(Motion::Up),
        Key::ArrowDown => go(Motion::Down),
        Key::PageUp => go(Motion::PageUp(page)),
        Key::PageDown => go(Motion::PageDown(page)),
        Key::Home if modifiers.ctrl => go(Motion::Start),
        Key::End if modifiers.ctrl => go(Motion::End),
        Key::Home => go(Motion::LineStart),
        Key::End => go(Motion::LineEnd),
        Key::Backspace => Act::Backspace { word: by_word },
        Key::Delete => Act::Delete { word: by_word },
        Key::Enter => Act::Break,
        Key::A if modifiers.command => Act::SelectAll,
        Key::Z if modifiers.command && modifiers.shift => Act::Redo,
        Key::Y if modifiers.command => Act::Redo,
        Key::Z if modifiers.command => Act::Undo,
        _ => return None,
    })
}

fn input_method(event: &ImeEvent, memory: &Memory) -> Vec<Act> {
    let end = || Act::Compose {
        words: String::new(),
        caret: None,
    };
    match event {
        // Enter ends the composing; it is not typed.
        ImeEvent::Preedit { text, .. } | ImeEvent::Commit(text)
            if matches!(text.as_str(), "\n" | "\r") =>
        {
            Vec::new()
        }
        ImeEvent::Preedit {
            text,
            active_range_chars,
        } => vec![Act::Compose {
            words: text.clone(),
            caret: active_range_chars.clone().map(|range| octets(text, range)),
        }],
        ImeEvent::Commit(text) if text.is_empty() => vec![end()],
        ImeEvent::Commit(text) => vec![end(), Act::Insert(text.clone())],
        ImeEvent::DeleteSurrounding {
            before_chars,
            after_chars,
        } => {
            let (text, selection) = (memory.editor.text(), memory.editor.selection());
            let before = text.get(..selection.start).unwrap_or_default();
            let after = text.get(selection.end..).unwrap_or_default();
            let back: usize = before
                .chars()
                .rev()
                .take(*before_chars)
                .map(char::len_utf8)
                .sum();
            let on: usize = after.chars().take(*after_chars).map(char::len_utf8).sum();
            let range = selection.start - back..selection.end + on;
            vec![Act::Select(range), put("")]
        }
        _ => Vec::new(),
    }
}

/// A range of characters as one of bytes.
fn octets(text: &str, range: Range<usize>) -> Range<usize> {
    let at = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
    at(range.start)..at(range.end)
}

/// Puts words in the place of the selection.
fn put(words: &str) -> Act {
    match words {
        "" => Act::Delete { word: false },
        words => Act::Insert(words.to_owned()),
    }
}

/// What a screen reader asks for.
fn asked(request: &ActionRequest, id: Id, memory: &Memory) -> Vec<Act> {
    if request.target_node != id.accesskit_id() || request.target_tree != TreeId::ROOT {
        return Vec::new();
    }
    match (&request.action, &request.data) {
        (Action::ReplaceSelectedText, Some(ActionData::Value(words))) => {
            vec![put(words)]
        }
        (Action::SetValue, Some(ActionData::Value(words))) => {
            vec![Act::SelectAll, put(words)]
        }
        (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection))) => {
            let at = |position: &TextPosition| {
                let runs = memory.told.iter();
                let run = runs.clone().find(|run| run.node == position.node)?;
                Some(run.offset(position.character_index))
            };
            match (at(&selection.anchor), at(&selection.focus)) {
                (Some(anchor), Some(focus)) => vec![Act::Select(anchor..focus)],
                _ => Vec::new(),
            }
        }
        _ => Vec::new(),
    }
}
