//! The lists that the program ships have their words in each of its languages.

use std::collections::BTreeSet;
use tocsin_form_schema::list::{class_message_id, message_id, shipped};
use tocsin_i18n::catalogue::program_files;
use tocsin_i18n::{Catalogue, Lang, PROGRAM};

/// The words of one language, without English behind them.
fn words(tag: &str) -> Catalogue {
    let files = program_files(tag).expect("a shipped language");
    let lang = Lang::parse(tag).expect("a tag");
    Catalogue::from_sources(&[(lang, &files)]).0
}

#[test]
fn every_option_and_class_has_words_in_every_language() {
    for tag in PROGRAM {
        let words = words(tag);
        for list in shipped() {
            for option in list.options.iter() {
                let class = option.class.as_deref();
                let ids = [
                    Some(message_id(&list.name, &option.id)),
                    class.map(|class| class_message_id(&list.name, class)),
                ];
                for id in ids.into_iter().flatten() {
                    assert!(words.has(&id), "{tag}: {id}");
                }
            }
        }
    }
}

/// Two options with the same words could not be told apart.
#[test]
fn no_two_options_of_a_list_are_called_alike() {
    for tag in PROGRAM {
        let words = words(tag);
        for list in shipped() {
            let mut seen = BTreeSet::new();
            for option in list.options.iter() {
                let id = message_id(&list.name, &option.id);
                let name = words.plain(&id, &Default::default());
                assert!(seen.insert(name.clone()), "{tag}: {id} = {name}");
            }
        }
    }
}
