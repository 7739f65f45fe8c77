//! The words of a list in the order in which they are shown, and finding some of them.

use super::Editor;
use crate::screens::FormMemory;
use std::sync::Arc;
use tocsin_form_schema::kind::Options;
use tocsin_form_schema::list;
use tocsin_i18n::{Args, Catalogue, fold};

/// The words of a list, kept from frame to frame: sorting hundreds of names takes longer than drawing a page.
pub struct Listed {
    /// What they were made from: texts, language, list.
    from: (Catalogue, String, String),
    pub(super) entries: Vec<Entry>,
}

/// One option.
pub(super) struct Entry {
    pub id: String,
    /// ID and words of its class.
    pub class: Option<(String, String)>,
    pub words: String,
    pub help: Option<String>,
    /// Its words as a search sees them.
    own: String,
    /// Other words for it, and those of its class.
    others: String,
}

impl Listed {
    /// The words of the editor's list, from memory where they are there.
    pub(super) fn of(
        editor: &Editor<'_>,
        options: &Options,
        memory: &mut FormMemory,
    ) -> Arc<Listed> {
        let (cx, texts) = (editor.cx(), editor.q.texts);
        // The words of another form or language are others, and so are those of a form that was read anew.
        let message = editor.q.key.message();
        if let Some(known) = memory.lists.get(&message)
            && known.from.0.is(texts)
            && (&known.from.1, &known.from.2) == (&cx.tag, &options.list)
            && known.entries.len() == options.options.len()
        {
            return Arc::clone(known);
        }
        let entry = |option: &tocsin_form_schema::kind::Choice| {
            let message = options.message(&option.id);
            let attr = |attr| texts.attr(&message, attr, &Args::new());
            let words = texts.text(&message, &Args::new());
            let class = option.class.as_ref().map(|class| {
                let id = list::class_message_id(&options.list, class);
                (class.clone(), texts.text(&id, &Args::new()))
            });
            let others = [
                attr("terms"),
                class.as_ref().map(|(_, words)| words.clone()),
            ];
            let others: Vec<String> = others.into_iter().flatten().collect();
            Entry {
                own: fold(&words),
                others: fold(&others.join(" ")),
                help: attr("help"),
                id: option.id.clone(),
                class,
                words,
            }
        };
        let mut entries: Vec<Entry> = options.options.iter().map(entry).collect();
        // What the field adds stays behind the list.
        let listed = options.parts().0.len();
        if let Some(entries) = entries.get_mut(..listed).filter(|_| options.sorted) {
            entries.sort_by_cached_key(|entry| cx.formats.sort_key(&entry.words));
        }
        let from = (texts.clone(), cx.tag.clone(), options.list.clone());
        let listed = Arc::new(Listed { from, entries });
        memory.lists.insert(message, Arc::clone(&listed));
        listed
    }

    pub(super) fn has_classes(&self) -> bool {
        self.entries.iter().any(|entry| entry.class.is_some())
    }

    /// The options that a search finds, the likeliest first; all for an empty search. `sought` is folded.
    pub(super) fn find(&self, sought: &str) -> Vec<&Entry> {
        let ranked = self
            .entries
            .iter()
            .filter_map(|e| Some((e.rank(sought)?, e)));
        let mut ranked: Vec<(u8, &Entry)> = ranked.collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked.into_iter().map(|(_, entry)| entry).collect()
    }
}

impl Entry {
    /// How well it is what is sought, 0 the best.
    fn rank(&self, sought: &str) -> Option<u8> {
        let begins = |words: &str| words.split(' ').any(|word| word.starts_with(sought));
        let ways = [
            self.own == sought || self.id == sought,
            self.own.starts_with(sought),
            begins(&self.own),
            begins(&self.others),
            self.own.contains(sought),
            self.others.contains(sought),
        ];
        let way = ways.iter().position(|fits| *fits)?;
        u8::try_from(way).ok()
    }
}
