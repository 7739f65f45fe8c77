//! Every page in every language, to the receipt; the other direction; changing the language.

use crate::window::{LANGUAGES, Window, named, pages};
use egui::accesskit::{Role, TextDirection};
use egui_kittest::kittest::{NodeT, Queryable};
use tocsin_core::mail::account::Via;
use tocsin_core::session::{Command, Job};
use tocsin_desktop::screens::Screen;
use tocsin_form_schema::answers::{Key, Moment, Value};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Kind;
use tocsin_i18n::{Args, Dir, Lang};

/// Every page in each language: no raw IDs, no unnamed inputs (the harness panics on one), no glyph that no
/// font has (it panics on that, too), every question that applies by its name.
#[test]
fn every_page_in_every_language() {
    for lang in LANGUAGES {
        let mut window = Window::open(lang);
        window.check_words(lang);
        window.command(Command::Start(Job::OpenExample));
        window.until(|state| state.team.is_some());
        assert_eq!(*window.harness.state().screen(), Screen::Team, "{lang}");
        window.check_words(lang);
        for open in ["disclosure-open", "document-open"] {
            let name = window.own(open);
            window.harness.get_by_label(&name).click_accesskit();
            window.harness.run();
        }
        window.check_words(lang);
        window.command(Command::NewDraft(Id::new("incident").unwrap()));
        window.command(Command::UseMemoryOnly);
        window.harness.run();
        let form = window.form();
        for repeat in ["involved", "weaknesses", "actions"] {
            window.command(Command::Edit(tocsin_core::session::Edit::AddRow(
                Key::field(Id::new(repeat).unwrap()),
            )));
        }
        for screen in pages(&form) {
            window.go(screen.clone());
            window.check_words(lang);
            let Screen::Page(id) = &screen else { continue };
            let page = form.pages.iter().find(|p| p.id == *id).unwrap().clone();
            for field in &page.fields {
                let applies = window
                    .state()
                    .draft
                    .as_ref()
                    .unwrap()
                    .evaluation
                    .applies
                    .contains(&Key::field(field.clone()));
                let note = matches!(form.fields[field].kind, Kind::Note);
                let name = window.word(field.as_str());
                assert_eq!(
                    named(&window, &name),
                    applies || note,
                    "{lang}: {field} on {id}"
                );
            }
        }
        for screen in [Screen::Review, Screen::Deliver] {
            window.go(screen);
            window.check_words(lang);
        }
    }
}

/// From the first answer to the receipt in each language, with what is seen on the way.
#[test]
fn review_delivery_and_receipt_in_every_language() {
    for lang in LANGUAGES {
        let mut window = Window::with_draft(lang);
        window.fill();
        window.go(Screen::Review);
        let complete = window.own("review-complete");
        assert!(named(&window, &complete), "{lang}");
        window.check_words(lang);
        window.go(Screen::Deliver);
        window.until(|state| state.prepared.is_some());
        window.check_words(lang);
        for way in ["way-mail", "way-file"] {
            let name = window.own(way);
            window
                .harness
                .get_by_role_and_label(Role::RadioButton, &name)
                .click_accesskit();
            window.harness.run();
            window.check_words(lang);
        }
        let path = window.folder.join("report.eml");
        let field = window.own("save-path");
        window
            .harness
            .get_by_role_and_label(Role::TextInput, &field)
            .set_text_value_accesskit(path.to_str().unwrap());
        window.harness.run();
        let save = window.own("seal-and-save");
        window.harness.get_by_label(&save).click_accesskit();
        window.harness.run();
        window.until(|state| state.receipt.is_some());
        assert_eq!(*window.harness.state().screen(), Screen::Receipt, "{lang}");
        window.check_words(lang);
        let receipt = window.state().receipt.clone().unwrap();
        assert!(
            named(&window, &receipt.sha256) && named(&window, &receipt.reference),
            "{lang}"
        );
        let sealed = std::fs::read_to_string(&path).unwrap();
        assert!(
            sealed.contains("multipart/encrypted") && !sealed.contains("Lindqvist"),
            "{lang}"
        );
        let revision = window.own("receipt-revision");
        assert!(named(&window, &revision), "{lang}");
        // How it stands is told with the next report.
        let waiting = window.own("report-state-waiting");
        let state = window
            .harness
            .get_by_role_and_label(Role::RadioButton, &waiting);
        state.click_accesskit();
        window.harness.run();
        window.check_words(lang);
        let label = window.own("report-waits-for");
        let what = window
            .harness
            .get_by_role_and_label(Role::TextInput, &label);
        what.set_text_value_accesskit("logs");
        window.harness.run();
        let state = &window.state().draft.as_ref().unwrap().standing.state;
        assert_eq!(state.waits_for(), Some("logs"), "{lang}");
        // What the team answers with is kept.
        let name = window.state().receipt.clone().unwrap().team.1;
        let args = Args::new().with("team", name);
        let ticket = window.state().words.plain("receipt-ticket", &args);
        let typed = window
            .harness
            .get_by_role_and_label(Role::TextInput, &ticket);
        typed.set_text_value_accesskit("[ABC #17]");
        for (name, typed) in [
            ("receipt-other-team", "cert.example.org"),
            ("receipt-other-number", "4"),
        ] {
            let name = window.own(name);
            let field = window.harness.get_by_role_and_label(Role::TextInput, &name);
            field.set_text_value_accesskit(typed);
        }
        window.harness.run();
        let add = window.own("receipt-ticket-add");
        window.harness.get_by_label(&add).click_accesskit();
        window.harness.run();
        let standing = &window.state().draft.as_ref().unwrap().standing;
        assert_eq!(standing.ticket, "[ABC #17]", "{lang}");
        assert_eq!(
            standing.others[0].to_string(),
            "cert.example.org 4",
            "{lang}"
        );
        // The same draft goes on from its first page.
        let update = window.own("receipt-update");
        window.harness.get_by_label(&update).click_accesskit();
        window.harness.run();
        let first = window.state().draft.as_ref().unwrap().evaluation.pages[0]
            .page
            .clone();
        assert_eq!(
            *window.harness.state().screen(),
            Screen::Page(first),
            "{lang}"
        );
    }
}

/// In a language that runs from the right everything that stood at one side stands at the other.
#[test]
fn the_mirrored_language_is_really_mirrored() {
    is_mirrored("en-XB");
}

#[test]
fn hebrew_is_really_mirrored() {
    is_mirrored("he");
}

#[test]
fn arabic_is_really_mirrored() {
    is_mirrored("ar");
}

/// Compares a page in English and in a language that runs from the right.
fn is_mirrored(lang: &str) {
    let (mut left, mut right) = (Window::with_draft("en"), Window::with_draft(lang));
    let width = 1100.0;
    let mirrored = |a: egui::Rect, b: egui::Rect, what: &str| {
        assert!(
            (a.left() - (width - b.right())).abs() < 30.0,
            "{lang}: {what}: {a:?} is not the mirror of {b:?}"
        );
    };
    for (id, role) in [
        ("back", Role::Button),
        ("next", Role::Button),
        ("step-team", Role::Button),
        ("step-deliver", Role::Button),
        ("name", Role::TextInput),
        ("email", Role::TextInput),
        ("sector--health", Role::RadioButton),
        ("page--contact", Role::Heading),
    ] {
        let rect = |window: &mut Window| {
            let name = match role {
                Role::Button => window.own(id),
                _ => window.word(id),
            };
            window.harness.get_by_role_and_label(role, &name).rect()
        };
        let (a, b) = (rect(&mut left), rect(&mut right));
        // Words of one language are not as wide as those of the other: what begins here, ends there.
        match id {
            "next" => assert!(a.center().x > width / 2.0 && b.center().x < width / 2.0),
            "back" => assert!(a.center().x < width / 2.0 && b.center().x > width / 2.0),
            _ => mirrored(a, b, id),
        }
    }
    // The menu of languages and what opens below it.
    for window in [&mut left, &mut right] {
        let (name, value) = (window.own("language"), window.state().lang.native_name());
        let args = Args::new().with("name", name).with("value", value);
        let menu = window.state().words.plain("named", &args);
        let menu = window.harness.get_by_role_and_label(Role::Button, &menu);
        let at_end = menu.rect();
        menu.click_accesskit();
        window.harness.run();
        let choice = Lang::english().native_name();
        let choice = window
            .harness
            .get_by_role_and_label(Role::RadioButton, &choice);
        let choice = choice.rect();
        let from_the_right = window.state().lang.dir() == Dir::Rtl;
        assert_eq!(at_end.center().x < width / 2.0, from_the_right, "{lang}");
        assert!(
            choice.left() >= 0.0 && choice.right() <= width,
            "{lang}: {choice:?}"
        );
        assert_eq!(choice.center().x < width / 2.0, from_the_right, "{lang}");
    }
}

/// What is typed in the other direction than the window's is read in its own: on the page where it was typed, and on
/// the review.
#[test]
fn what_is_typed_runs_its_own_way() {
    let hebrew = "מישהו נכנס מהכתובת 192.0.2.17 (ב־12.10.2026).";
    let english = "Somebody came in from 192.0.2.17 (on 2026-10-12).";
    for (lang, text, own) in [
        ("en", hebrew, TextDirection::RightToLeft),
        ("he", english, TextDirection::LeftToRight),
        ("ar", english, TextDirection::LeftToRight),
        ("he", hebrew, TextDirection::RightToLeft),
        // Most of its words decide, not the one that it begins with.
        ("he", "ssh היה פתוח", TextDirection::RightToLeft),
        (
            "he",
            r"C:\Temp\x.exe הופעל אתמול",
            TextDirection::RightToLeft,
        ),
        ("en", "שרת www.site.example", TextDirection::RightToLeft),
    ] {
        let mut window = Window::with_draft(lang);
        window.set("description", Value::Text(text.into()));
        window.go(Screen::Review);
        let title = window.word("page--what");
        let shown = window
            .harness
            .get_by(|node| node.role() == Role::Label && node.value().as_deref() == Some(text));
        let direction = shown.accesskit_node().data().text_direction();
        assert_eq!(direction, Some(own), "{lang}: {text}");
        // It stands where the window's lines begin, whichever way it runs itself.
        let heading = window
            .harness
            .get_all_by_role_and_label(Role::Heading, &title)
            .next()
            .unwrap();
        let (a, b) = (shown.rect(), heading.rect());
        match Lang::parse(lang).unwrap().dir() {
            Dir::Ltr => assert!((a.left() - b.left()).abs() < 1.0, "{lang}: {a:?} {b:?}"),
            Dir::Rtl => assert!((a.right() - b.right()).abs() < 1.0, "{lang}: {a:?} {b:?}"),
        }
    }
}

/// A file whose name turns the letters behind it around is shown with a mark instead, in every direction.
#[test]
fn a_file_name_cannot_turn_letters_around() {
    for lang in ["en", "he", "ar"] {
        let mut window = Window::with_draft(lang);
        let path = window.folder.join("invoice\u{202e}gpj.exe");
        std::fs::write(&path, "x").unwrap();
        let key = Key::field(Id::new("evidence").unwrap());
        window.command(Command::Start(Job::AddEvidence(key, vec![path])));
        window.until(|state| state.jobs.is_empty());
        for screen in [Screen::Page(Id::new("evidence").unwrap()), Screen::Review] {
            window.go(screen);
            let heard = window.heard();
            assert!(
                heard
                    .iter()
                    .any(|words| words.contains("invoice[U+202E]gpj.exe")),
                "{lang}: {heard:?}"
            );
            assert!(
                !heard.iter().any(|words| words.contains('\u{202e}')),
                "{lang}: {heard:?}"
            );
        }
    }
}

/// A translation that no speaker has read says so once: on the first page, and on the team's for the team's texts.
#[test]
fn an_unreviewed_translation_says_so() {
    for (lang, unreviewed) in [("en", false), ("he", true), ("ja", true)] {
        let mut window = Window::open(lang);
        let of_program = window.own("translation-unreviewed");
        assert_eq!(named(&window, &of_program), unreviewed, "{lang}");
        window.command(Command::Start(Job::OpenExample));
        window.until(|state| state.team.is_some());
        let state = window.state();
        let of_team = state.team.as_ref().unwrap().unreviewed(&state.words);
        assert_eq!(of_team.is_some(), unreviewed, "{lang}");
        if let Some(of_team) = of_team {
            let of_team = tocsin_i18n::strip_isolates(&of_team).into_owned();
            assert!(named(&window, &of_team), "{lang}");
        }
        assert!(!named(&window, &of_program), "{lang}: once is enough");
    }
}

/// A moment on the review and on the receipt is written as the reader does, with its zone; one that cannot be read
/// stays as it was typed.
#[test]
fn the_review_writes_moments_as_the_reader_does() {
    for (lang, typed, shown) in [
        (
            "en",
            ["2026-10-12", "14:05", "America/Toronto"],
            "Eastern Daylight Time",
        ),
        (
            "ja",
            ["2026-10-12", "14:05", "America/Toronto"],
            "米国東部夏時間",
        ),
        ("he", ["2026-10-12", "", ""], "12 באוקטובר 2026"),
        (
            "de",
            ["2026-10-12", "14:05:07", "+02"],
            "2026-10-12 14:05:07 +02",
        ),
        ("en", ["on Monday", "", ""], "on Monday"),
    ] {
        let mut window = Window::with_draft(lang);
        let [date, time, zone] = typed.map(str::to_owned);
        window.set(
            "noticed",
            Value::Moment(Moment {
                date,
                time,
                zone,
                ..Moment::default()
            }),
        );
        window.go(Screen::Review);
        let heard = window.heard();
        assert!(
            heard.iter().any(|words| words.contains(shown)),
            "{lang}: {heard:?}"
        );
    }
}

/// A port is a number whatever digits it is typed with.
#[test]
fn a_port_is_typed_with_the_reader_s_digits() {
    let mut window = Window::with_draft("ar");
    window.fill();
    window.go(Screen::Deliver);
    window.until(|state| state.prepared.is_some());
    for choice in ["way-mail", "mailbox-safe"] {
        let name = window.own(choice);
        window
            .harness
            .get_by_role_and_label(Role::RadioButton, &name)
            .click_accesskit();
        window.harness.run();
    }
    for (field, text) in [
        ("setup-from", "layla@chem.xyz-university.example"),
        ("setup-host", "mail.xyz-university.example"),
        ("setup-port", "٥٨٧"),
    ] {
        let name = window.own(field);
        window
            .harness
            .get_by_role_and_label(Role::TextInput, &name)
            .set_text_value_accesskit(text);
        window.harness.run();
    }
    let keep = window.own("setup-keep");
    window.harness.get_by_label(&keep).click_accesskit();
    window.harness.run();
    let accounts = &window.state().settings.accounts;
    assert!(
        matches!(accounts.as_slice(), [account] if matches!(account.via, Via::Smtp { port: 587, .. })),
        "{accounts:?}"
    );
}

/// Another language keeps the page and every answer.
#[test]
fn the_language_changes_without_losing_anything() {
    let mut window = Window::with_draft("en");
    window.fill();
    window.go(Screen::Page(Id::new("what").unwrap()));
    let before = window.answers();
    for lang in ["de", "fr", "he", "ar", "ja", "en-XB", "en"] {
        window.command(Command::SetLanguage(Lang::parse(lang).unwrap()));
        window.harness.run();
        assert_eq!(
            *window.harness.state().screen(),
            Screen::Page(Id::new("what").unwrap())
        );
        let title = window.word("page--what");
        assert!(named(&window, &title), "{lang}");
        window.check_words(lang);
    }
    assert_eq!(window.answers(), before);
}

/// Another language in the middle of a word: the caret stays, and typing goes on.
#[test]
fn the_language_changes_in_the_middle_of_a_word() {
    let mut window = Window::with_draft("en");
    let name = window.word("name");
    let field = |window: &Window, name: &str| {
        let found = window.harness.get_by_role_and_label(Role::TextInput, name);
        found.focus();
    };
    field(&window, &name);
    window.harness.run();
    let type_it = |window: &mut Window, name: &str, text: &str| {
        window
            .harness
            .get_by_role_and_label(Role::TextInput, name)
            .type_text(text);
        window.harness.run();
    };
    type_it(&mut window, &name, "An");
    // The caret stands before the last letter, not at the end.
    window.harness.key_press(egui::Key::ArrowLeft);
    window.harness.run();
    for (lang, typed) in [
        ("fr", "n"),
        ("de", "e"),
        ("en", "l"),
        ("he", "ש"),
        ("ar", "ب"),
        ("ja", "山"),
        ("en", "i"),
    ] {
        window.command(Command::SetLanguage(Lang::parse(lang).unwrap()));
        window.harness.run();
        let name = window.word("name");
        let node = window.harness.get_by_role_and_label(Role::TextInput, &name);
        assert!(node.is_focused(), "{lang}");
        type_it(&mut window, &name, typed);
    }
    let key = Key::field(Id::new("name").unwrap());
    let typed = window.answers().get(&key).cloned();
    assert_eq!(typed, Some(Value::Text("Anelשب山in".into())));
}

/// A test report is begun on the team's page, filled in; every page of it says what it is, and a report says whether there was
/// one.
#[test]
fn a_test_report_is_one_keystroke_away_in_every_language() {
    for lang in LANGUAGES {
        let mut window = Window::open(lang);
        window.command(Command::Start(Job::OpenExample));
        window.until(|state| state.team.is_some());
        window.check_words(lang);
        let begin = window.own("trial-begin");
        window.harness.get_by_label(&begin).click_accesskit();
        window.harness.run();
        window.command(Command::UseMemoryOnly);
        let draft = window.state().draft.as_ref().unwrap();
        assert!(draft.test && draft.evaluation.complete(), "{lang}");
        window.go(Screen::Review);
        window.check_words(lang);
        let banner = window.own("exercise-banner");
        assert!(named(&window, &banner), "{lang}");

        let mut window = Window::with_draft(lang);
        let name = window.state().team.as_ref().unwrap().name().to_owned();
        let args = || Args::new().with("team", name.as_str());
        window.go(Screen::Review);
        let never = window.state().words.plain("trial-never", &args());
        assert!(named(&window, &never) && !named(&window, &banner), "{lang}");
    }
}
