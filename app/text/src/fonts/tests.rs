use std::{path::Path, process::Command, time::Duration};

use epaint_default_fonts::{HACK_REGULAR, UBUNTU_LIGHT};

use super::*;
use crate::{
    Direction,
    engine::{Engine, Request},
    style::Style,
};

fn request<'a>(text: &'a str, lang: &'a str) -> Request<'a> {
    Request::new(text, Style::of_size(16.0), lang, Direction::Ltr)
}

/// The font file that draws a letter.
fn drawn_with(engine: &mut Engine, letter: &str, lang: &str) -> Blob<u8> {
    let block = engine.lay(&request(letter, lang));
    assert!(block.missing().is_empty(), "{letter} in {lang}");
    block.runs()[0].font.data.clone()
}

#[test]
fn the_faces_brought_along_come_first_with_the_other_kind_behind() {
    let mut engine = Engine::new(BROUGHT);
    assert_eq!(engine.fonts.text.len(), 2);
    assert_eq!(
        engine.fonts.mono.iter().rev().collect::<Vec<_>>(),
        engine.fonts.text.iter().collect::<Vec<_>>()
    );
    for system in [false, true] {
        if system {
            engine.fonts.take_system();
            engine.begin_frame();
        }
        for letter in ["a", "ж", "ω"] {
            assert_eq!(
                drawn_with(&mut engine, letter, "en").data(),
                UBUNTU_LIGHT,
                "{letter} {system}"
            );
            let mono = Style {
                mono: true,
                ..Style::of_size(16.0)
            };
            let block = engine.lay(&Request {
                style: mono,
                ..request(letter, "en")
            });
            assert_eq!(
                block.runs()[0].font.data.data(),
                HACK_REGULAR,
                "{letter} {system}"
            );
        }
    }
}

#[test]
fn what_the_faces_lack_is_drawn_with_the_fonts_of_the_system() {
    let mut engine = Engine::new(BROUGHT);
    engine.fonts.take_system();
    let text = "שלום سلام नमस्ते สวัสดี გამარჯობა բարև 日本語 ひらがな ✓ →";
    let block = engine.lay(&request(text, "ja"));
    assert!(
        block.missing().is_empty(),
        "the packages fonts-noto-core and fonts-vlgothic have these letters: {:?}",
        block.missing()
    );
}

#[test]
fn a_han_letter_is_drawn_with_the_first_family_of_its_language() {
    let mut engine = Engine::new(BROUGHT);
    engine.fonts.take_system();
    for lang in HAN {
        let letter = '直';
        let used = drawn_with(&mut engine, &letter.to_string(), lang);
        let FontContext {
            collection,
            source_cache,
        } = &mut engine.fonts.context;
        let key = FallbackKey::from((Script::from_bytes(*b"Hani"), *lang));
        let families: Vec<FamilyId> = collection.fallback_families(key).collect();
        let files = |family: FamilyId| -> Vec<Blob<u8>> {
            let info = collection.family(family).expect("a family");
            let fonts = info.fonts().iter();
            fonts
                .filter(|font| {
                    let data = font.load(Some(&mut *source_cache)).expect("a file");
                    let face = swash::FontRef::from_index(data.data(), font.index() as usize);
                    face.is_some_and(|face| face.charmap().map(letter) != 0)
                })
                .collect::<Vec<_>>()
                .into_iter()
                .filter_map(|font| font.load(None))
                .collect()
        };
        let first = families
            .into_iter()
            .map(files)
            .find(|files| !files.is_empty())
            .expect("a family");
        assert!(
            first.iter().any(|file| file.data() == used.data()),
            "{lang}"
        );
    }
}

#[test]
fn fonts_listed_by_a_thread_are_taken_when_they_have_come() {
    let mut engine = Engine::new(BROUGHT);
    assert!(!engine.fonts.poll() && !engine.fonts.pending());
    let (done, coming) = channel();
    engine
        .fonts
        .look_for_system(move || done.send(()).expect("somebody waits"));
    assert!(engine.fonts.pending());
    assert_eq!(engine.fonts.generation(), 0);
    coming.recv_timeout(Duration::from_secs(60)).expect("fonts");
    assert!(engine.fonts.poll());
    assert!(!engine.fonts.pending() && !engine.fonts.poll());
    assert_eq!(engine.fonts.generation(), 1);
    assert!(engine.lay(&request("ש", "he")).missing().is_empty());
}

#[test]
fn a_thread_that_finds_nothing_leaves_the_faces_brought_along() {
    let mut fonts = Fonts::new(BROUGHT);
    let (found, coming) = channel();
    fonts.coming = Some((coming, Instant::now()));
    assert!(fonts.pending() && !fonts.poll());
    drop(found);
    assert!(fonts.poll() && !fonts.pending());
    assert_eq!(fonts.generation(), 1);
}

/// The variable that tells a test that it is the child in which fontconfig finds nothing.
const CHILD: &str = "TOCSIN_TEST_WITHOUT_FONTS";

#[test]
fn without_a_font_of_the_system_the_faces_brought_along_are_enough() {
    if std::env::var_os(CHILD).is_some() {
        let mut engine = Engine::new(BROUGHT);
        engine.fonts.take_system();
        assert_eq!(drawn_with(&mut engine, "a", "en").data(), UBUNTU_LIGHT);
        let block = engine.lay(&request("ab שלום 漢", "ja"));
        assert_eq!(
            block.missing().iter().filter(|m| m.letter == '漢').count(),
            1
        );
        assert_eq!(block.missing().len(), 5);
        assert_eq!(engine.missing().len(), 5);
        return;
    }
    let empty = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/no-fonts.conf");
    let name = "fonts::tests::without_a_font_of_the_system_the_faces_brought_along_are_enough";
    let child = Command::new(std::env::current_exe().expect("this test"))
        .args([name, "--exact"])
        .env(CHILD, "1")
        .env("FONTCONFIG_FILE", empty)
        .output()
        .expect("the test once more");
    let said = String::from_utf8_lossy(&child.stdout);
    assert!(
        child.status.success() && said.contains("1 passed"),
        "{said}"
    );
}
