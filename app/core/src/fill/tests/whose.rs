//! The program's words are its own, whatever a team calls its messages.

use super::*;
use tocsin_form_schema::diagnostic::Args;

/// Another text for every message of the program but those that a team may put into its own words: what it calls the
/// options of lists. What one of the forms asks is the team's to word, whatever it is called.
fn hostile(words: &Words, asked: &Form) -> String {
    let asked = crate::check::messages(asked);
    let ids = words.program.ids().into_iter();
    let marking = |id: &str| id.starts_with("tlp--") || id.starts_with("pap--");
    let own = |id: &&str| marking(id) || !words.form.has(id) && !asked.iter().any(|a| a == id);
    let attributes = "\n    .help = HOSTILE\n    .way-on = HOSTILE\n";
    ids.filter(own)
        .map(|id| format!("\n{id} = HOSTILE{attributes}"))
        .collect()
}

#[test]
fn no_message_of_a_team_stands_for_one_of_the_program() {
    for tag in ["en", "he"] {
        let (form, words) = form(tag);
        let asked = super::identity::every();
        let (_, theirs) = form_with(tag, &hostile(&words, &asked));
        assert_eq!(
            theirs.form.plain("fill-required", &Default::default()),
            "HOSTILE"
        );
        for form in [&form, &asked] {
            let [own, theirs] =
                [&words, &theirs].map(|words| sheet(form, words, &Answers::default()));
            assert!(!theirs.contains("HOSTILE"), "{tag}");
            assert!(own == theirs, "{tag}");
        }
        let text = "tocsin-answers 1 xyz-cert.example incident en\nmay_pass_on: maybe\nhello\n";
        let told = |words: &Words| {
            let found = read(text, &form, words).unwrap_err();
            with_remarks(text, &found, words)
        };
        assert_eq!(told(&theirs), told(&words));
        // Words that an answer may be written in are the program's, too.
        let yes = words.program.plain("yesno--yes", &Default::default());
        let text = format!("tocsin-answers 1 xyz-cert.example incident en\nmay_pass_on: {yes}\n");
        assert!(read(&text, &form, &theirs).is_ok(), "{yes}");
    }
}

/// The team wrote no sentence for what its pattern asks for.
#[test]
fn a_question_without_a_sentence_of_its_own_has_the_program_s() {
    let (_, words) = form("en");
    let says = |says| Remark {
        line: 1,
        about: Some("name".to_owned()),
        says,
        lacks: None,
    };
    let own = says(Says::Program("answer-pattern".to_owned(), Args::new())).told(&words);
    assert_eq!(says(Says::Question("pattern".to_owned())).told(&words), own);
    assert!(own.starts_with("Your name: "), "{own}");
}
