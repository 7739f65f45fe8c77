//! Lists: finding an option by what a reporter would type, classes, hundreds of countries, kinds of files.

use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::{Attachment, Key, Value};
use tocsin_form_schema::id::Id;
use tocsin_i18n::Args;

const FORM: &str = r#"
format = 1
form = "incident"
page = [
  { id = "lists", fields = ["country", "affected", "area", "states", "proof"] },
]
[field]
country = { kind = "country", required = true }
affected = { kind = "choices", list = "eu-countries@1" }
area = { kind = "choice", list = "nis2-sectors@5", classes = true }
states = { kind = "choices", list = "eu-countries@1", options = ["all", { id = "else", other = true }, "unknown"] }
proof = { kind = "evidence", types = ["image/*", ".eml"], malware = true }
"#;

const TEXTS: &str = "form--incident = Lists\npage--lists = Lists\ncountry = Country\naffected = Affected\n\
    area = Area\nstates = States\nstates--all = All of them\nstates--else = Another\nstates--unknown = Not sure\nproof = Proof\n";

fn window(lang: &str) -> Window {
    let mut window = Window::with_form(lang, FORM, TEXTS);
    window.go(Screen::Page(Id::new("lists").unwrap()));
    window
}

/// How the search of a list is called.
fn search_of(window: &mut Window, question: &str) -> String {
    let name = window.own("search-list");
    let args = Args::new().with("name", name).with("value", question);
    window.state().words.plain("named", &args)
}

fn search(window: &mut Window, question: &str, text: &str) {
    let name = search_of(window, question);
    let field = window
        .harness
        .get_by_role_and_label(Role::SearchInput, &name);
    field.set_text_value_accesskit(text);
    window.harness.run();
}

/// Enter in the search: what stands first is chosen.
fn take_first(window: &mut Window, question: &str) {
    let name = search_of(window, question);
    let field = window
        .harness
        .get_by_role_and_label(Role::SearchInput, &name);
    field.focus();
    window.harness.run();
    window.harness.key_press(egui::Key::Enter);
    window.harness.run();
}

fn chosen(window: &mut Window, field: &str) -> Vec<String> {
    let value = window
        .answers()
        .get(&Key::field(Id::new(field).unwrap()))
        .cloned();
    match value {
        Some(Value::Choice(chosen)) => vec![chosen.option],
        Some(Value::Choices(chosen)) => chosen.into_iter().map(|c| c.option).collect(),
        _ => Vec::new(),
    }
}

/// Nobody passes 249 countries: a few letters show the likeliest, Enter takes the first; all are there on request.
#[test]
fn a_country_is_found_by_typing() {
    let mut window = window("en");
    let country = |window: &Window, name: &str| {
        let found = window
            .harness
            .query_all_by_role_and_label(Role::RadioButton, name);
        found.count()
    };
    assert_eq!(country(&window, "Japan"), 0);
    search(&mut window, "Country", "cote d'iv");
    assert_eq!(country(&window, "Côte d’Ivoire"), 1);
    assert_eq!(country(&window, "Japan"), 0);
    // The name's beginning goes before the middle of another's.
    search(&mut window, "Country", "oman");
    take_first(&mut window, "Country");
    assert_eq!(chosen(&mut window, "country"), ["om"]);
    // What was chosen stays in sight, and the search is empty for the next.
    assert_eq!(country(&window, "Oman"), 1);
    assert_eq!(country(&window, "Romania"), 0);
    let all = format!("{}: Country", window.own("list-all"));
    window.harness.get_by_label(&all).click_accesskit();
    window.harness.run();
    assert_eq!(country(&window, "Romania"), 1);
}

/// The names of the check boxes, from above.
fn check_boxes(window: &Window) -> Vec<String> {
    let boxes = window.harness.query_all_by_role(Role::CheckBox);
    boxes
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

/// In the order of the reader's language, not of the codes.
#[test]
fn countries_stand_in_the_order_of_their_names() {
    let mut window = window("de");
    let names = check_boxes(&window);
    let at = |name: &str| names.iter().position(|n| n == name);
    assert!(
        at("Niederlande") < at("Österreich") && at("Österreich") < at("Polen"),
        "{names:?}"
    );
    search(&mut window, "Affected", "osterr");
    take_first(&mut window, "Affected");
    assert_eq!(chosen(&mut window, "affected"), ["at"]);
}

/// They are found like the others and stand behind them; the review names them.
#[test]
fn what_a_field_adds_to_a_list_is_among_its_options() {
    let mut window = window("de");
    let names = check_boxes(&window);
    let at = |name: &str| names.iter().rposition(|n| n == name);
    assert!(at("Zypern") < at("All of them"), "{names:?}");
    assert!(at("All of them") < at("Not sure"), "{names:?}");
    search(&mut window, "States", "all of");
    take_first(&mut window, "States");
    assert_eq!(chosen(&mut window, "states"), ["all"]);
    window.go(Screen::Review);
    assert!(named(&window, "All of them"));
}

/// Who knows the sector only chooses that; a subsector takes its place.
#[test]
fn a_class_is_chosen_itself() {
    let mut window = window("en");
    let energy = window.own("nis2-sectors-class--energy");
    window.harness.get_by_label(&energy).click_accesskit();
    window.harness.run();
    let itself = window
        .state()
        .words
        .plain("class-itself", &Args::new().with("class", &energy));
    window
        .harness
        .get_by_role_and_label(Role::RadioButton, &itself)
        .click_accesskit();
    window.harness.run();
    assert_eq!(chosen(&mut window, "area"), ["energy"]);
    let review = {
        window.go(Screen::Review);
        named(&window, &energy)
    };
    assert!(review, "the review does not name the class");
}

/// "ransom" is no word of RSIT; a reporter types it all the same, each in their language.
#[test]
fn a_kind_of_incident_is_found_by_everyday_words() {
    for (lang, words, option) in [
        ("en", "ransom", "unauthorised-information-modification"),
        ("de", "Lösegeld", "unauthorised-information-modification"),
        ("fr", "rançon", "unauthorised-information-modification"),
        ("he", "כופר", "unauthorised-information-modification"),
        ("ar", "فدية", "unauthorised-information-modification"),
        ("ja", "身代金", "unauthorised-information-modification"),
    ] {
        let mut window = Window::with_draft(lang);
        window.go(Screen::Page(Id::new("what").unwrap()));
        let question = window.word("category");
        search(&mut window, &question, words);
        let name = window.own(&format!("rsit--{option}"));
        assert!(named(&window, &name), "{lang}: {words}");
        let spam = window.own("rsit--spam");
        assert!(!named(&window, &spam), "{lang}: {words} finds everything");
    }
}

/// A file that is not of the kind asked for goes along, with a word about it; how malware is packed is said beforehand.
#[test]
fn kinds_of_files_are_asked_for_and_not_enforced() {
    let mut window = window("en");
    let malware = window.own("evidence-malware");
    assert!(named(&window, &malware));
    let file = |id, name: &str| Attachment {
        id,
        path: format!("/nowhere/{name}"),
        name: name.to_owned(),
        size: 1,
        added: "2026-11-21T00:00:00Z".to_owned(),
        description: String::new(),
        ..Attachment::default()
    };
    window.set(
        "proof",
        Value::Evidence(vec![file(1, "shot.png"), file(2, "tool.exe")]),
    );
    window.go(Screen::Review);
    let heard = window.heard().join("\n");
    assert!(heard.contains("tool.exe” does not look like"), "{heard}");
    assert!(!heard.contains("shot.png” does not look like"));
    let findings = &window.state().draft.as_ref().unwrap().evaluation.findings;
    let about = |code: &str| {
        findings
            .iter()
            .filter(|f| matches!(&f.say, tocsin_form_schema::evaluate::Say::Program(c, _) if *c == code))
            .map(|f| f.level)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        about("evidence-type"),
        [tocsin_form_schema::evaluate::Level::Warning]
    );
}

/// What a picture says beside what it shows is told where it is added; a tick lets only the picture go along.
#[test]
fn what_a_picture_says_is_told_and_can_stay() {
    for lang in tocsin_i18n::Lang::program() {
        let lang = lang.tag();
        let mut window = window(&lang);
        let says = |pairs: &[(&str, &str)]| {
            let own = |text: &&str| (*text).to_owned();
            pairs
                .iter()
                .map(|(what, value)| (own(what), own(value)))
                .collect()
        };
        let file = |id, name: &str, pairs| Attachment {
            id,
            path: format!("/nowhere/{name}"),
            name: name.to_owned(),
            says: says(pairs),
            ..Attachment::default()
        };
        let place = "48.13712, 11.57538";
        window.set(
            "proof",
            Value::Evidence(vec![
                file(1, "shot.jpg", &[("place", place)]),
                file(
                    2,
                    "scan.heic",
                    &[("place", "1.00000, 2.00000"), ("fixed", "")],
                ),
                file(3, "list.pdf", &[("perhaps", ""), ("fixed", "")]),
            ]),
        );
        window.check_words(&lang);
        let value = Args::new().with("value", place);
        let told = window.state().words.plain("evidence-says-place", &value);
        for text in [
            told,
            window.own("evidence-says-fixed"),
            window.own("evidence-says-perhaps"),
        ] {
            assert!(named(&window, &text), "{lang}: {text}");
        }
        let bare = window.own("evidence-bare");
        let boxes = window.harness.query_all_by_role(Role::CheckBox);
        let about = |n: &egui_kittest::Node<'_>| {
            n.accesskit_node()
                .label()
                .is_some_and(|l| l.contains(&bare))
        };
        let labels: Vec<String> = boxes
            .filter(about)
            .filter_map(|n| n.accesskit_node().label())
            .collect();
        assert_eq!(labels.len(), 1, "{lang}: {labels:?}");
        let tick = window
            .harness
            .get_by_role_and_label(Role::CheckBox, &labels[0]);
        tick.click_accesskit();
        window.harness.run();
        let answers = window.answers();
        let proof = Key::field(Id::new("proof").unwrap());
        let Some(Value::Evidence(files)) = answers.get(&proof) else {
            panic!("files")
        };
        let bare: Vec<bool> = files.iter().map(|file| file.bare).collect();
        assert_eq!(bare, [true, false, false], "{lang}");
    }
}
