//! The words of a file: each is asked of whom it belongs to, so that no message of a team stands for one of the
//! program's.

use super::one_line;
use tocsin_form_schema::kind::{Kind, Options};
use tocsin_form_schema::list::message_id;
use tocsin_i18n::{Args, Catalogue};

/// What a file's words are taken from.
#[derive(Clone, Debug)]
pub struct Words {
    /// The form's, with those for the options of shipped lists.
    pub form: Catalogue,
    /// The program's, in the language of the form's where it has it.
    pub program: Catalogue,
}

impl Words {
    /// A text of the form, on one line.
    pub(super) fn text(&self, message: &str) -> String {
        one_line(&self.form.plain(message, &Args::new()))
    }

    /// An attribute of a text of the form; nothing where it has none.
    pub(super) fn attr(&self, message: &str, attr: &str) -> String {
        let attr = self.form.plain_attr(message, attr, &Args::new());
        attr.unwrap_or_default()
    }

    /// A sentence of the program.
    pub(super) fn say(&self, message: &str, values: &[(&'static str, &str)]) -> String {
        self.program
            .plain(message, &values.iter().copied().collect())
    }

    /// What an option of this kind is called: by its list; yes, no and unknown by the program.
    pub(super) fn option(&self, kind: &Kind, option: &str) -> String {
        match kind {
            Kind::Choice(options) | Kind::Choices(options) => self.listed(options, option),
            _ => one_line(&self.say(&message_id("tristate", option), &[])),
        }
    }

    /// What an option of a list is called.
    pub(super) fn listed(&self, options: &Options, option: &str) -> String {
        self.text(&options.message(option))
    }

    /// What a label of TLP is called.
    pub(super) fn marking(&self, label: &str) -> String {
        self.text(&message_id("tlp", label))
    }
}
