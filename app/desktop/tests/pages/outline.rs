//! Groups, rows in rows, a record asked once, and what becomes of an answer.

use crate::window::{Window, named};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::Key;
use tocsin_form_schema::id::Id;

const FORM: &str = r#"
format = 1
form = "incident"
page = [{ id = "page", fields = [{ group = "third", fields = ["given", "name"] }, "police", "owner", "hosts"] }]
[field]
given = { kind = "consent" }
name = { kind = "text", when = 'given', personal = "answer", keep = "never" }
police = { kind = "text", tlp = ["amber", "red"], keep = "subject" }
owner = { kind = "repeat", min = 1, max = 1, fields = ["phone"] }
hosts = { kind = "repeat", fields = ["address", "ports"] }
[row.owner]
phone = { kind = "phone", tlp = "red" }
[row.hosts]
address = { kind = "host" }
ports = { kind = "repeat", fields = ["number"] }
[row.hosts-ports]
number = { kind = "port" }
"#;
const TEXTS: &str = "
form--incident = Incident
page--page = Page
group--third = Third person
    .intro = Whom you report for.
given = Given
name = Name
    .purpose = To call back.
police = Police reference
owner = Owner
owner-phone = Owner phone
hosts = Hosts
hosts-address = Address
hosts-ports = Ports
hosts-ports-number = Number
";

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn press(window: &mut Window, name: &str) {
    window.harness.get_by_label(name).click_accesskit();
    window.harness.run();
}

fn type_into(window: &mut Window, name: &str, text: &str) {
    let input = window.harness.get_by_role_and_label(Role::TextInput, name);
    input.set_text_value_accesskit(text);
    window.harness.run();
}

fn described(window: &Window, name: &str) -> String {
    let input = window.harness.get_by_role_and_label(Role::TextInput, name);
    input.accesskit_node().description().unwrap_or_default()
}

#[test]
fn a_group_has_its_heading_and_words() {
    for lang in ["en", "he", "ja"] {
        let mut window = Window::with_form(lang, FORM, TEXTS);
        let heading = (window.harness).get_by_role_and_label(Role::Heading, "Third person");
        assert_eq!(heading.accesskit_node().level(), Some(2));
        assert!(named(&window, "Whom you report for."));
        assert!(!named(&window, "Name"), "the consent gates it");
        let consent = window.own("consent");
        press(&mut window, &consent);
        type_into(&mut window, "Name", "Ada");
        let words = &window.state().words;
        let never = words.plain("keep-never", &tocsin_i18n::Args::new());
        let said = described(&window, "Name");
        assert!(
            said.contains(&never) && said.contains("To call back."),
            "{said}"
        );
        window.go(Screen::Review);
        let heading = (window.harness).get_by_role_and_label(Role::Heading, "Third person");
        assert_eq!(heading.accesskit_node().level(), Some(3));
        window.check_words(lang);
    }
}

#[test]
fn rows_in_rows_are_told_apart() {
    let mut window = Window::with_form("en", FORM, TEXTS);
    press(&mut window, "Add one: Hosts");
    type_into(&mut window, "Address", "www.example");
    press(&mut window, "Add one: Hosts, no. 1: www.example: Ports");
    let inner = "Hosts, no. 1: www.example: Ports, no. 1";
    let heading = window.harness.get_by_role_and_label(Role::Heading, inner);
    assert_eq!(heading.accesskit_node().level(), Some(4));
    assert!(described(&window, "Number").contains(inner));
    type_into(&mut window, "Number", "ssh");
    window.go(Screen::Review);
    assert!(
        named(&window, &format!("{inner}: ssh: Number")),
        "{:?}",
        window.heard()
    );
    window.go(Screen::Page(id("page")));
    press(&mut window, &format!("Remove: {inner}: ssh"));
    let hosts = Key::field(id("hosts"));
    let answers = window.answers();
    let host = answers.rows(&hosts)[0].id;
    assert!(answers.rows(&hosts.child(host, id("ports"))).is_empty());
}

#[test]
fn a_record_that_is_asked_once_has_no_number() {
    let mut window = Window::with_form("en", FORM, TEXTS);
    assert!(named(&window, "Owner") && named(&window, "Owner phone"));
    let heard = window.heard();
    let rows = |name: &String| name.contains("no. 1") || name.contains("Add one: Owner");
    assert!(!heard.iter().any(rows), "{heard:?}");
    assert!(described(&window, "Owner phone").contains("marked TLP:RED"));
    type_into(&mut window, "Owner phone", "+1 514 555 0150");
    window.go(Screen::Review);
    assert!(named(&window, "Owner: Owner phone"), "{:?}", window.heard());
}

#[test]
fn a_marking_is_chosen_at_the_field() {
    let mut window = Window::with_form("en", FORM, TEXTS);
    let toggled = |window: &Window, label: &str| {
        let radio = window
            .harness
            .get_by_role_and_label(Role::RadioButton, label);
        format!("{:?}", radio.accesskit_node().toggled())
    };
    assert!(toggled(&window, "TLP:AMBER").contains("True"));
    let radio = (window.harness).get_by_role_and_label(Role::RadioButton, "TLP:RED");
    let said = radio.accesskit_node().description().unwrap_or_default();
    assert_eq!(said, "Marking of this answer: Police reference");
    radio.click_accesskit();
    window.harness.run();
    assert!(toggled(&window, "TLP:RED").contains("True"));
    let police = Key::field(id("police"));
    assert_eq!(
        window.answers().tlp.get(&police).map(String::as_str),
        Some("red")
    );
    assert!(described(&window, "Police reference").contains("anyone who carries the mail"));
}
