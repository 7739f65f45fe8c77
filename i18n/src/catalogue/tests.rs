use std::thread;

use proptest::prelude::*;

use super::*;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn team(files: &[(&str, &str)]) -> (Catalogue, Vec<Problem>) {
    Catalogue::from_sources(&[(lang("en"), files)])
}

/// A catalogue of one file, which must be without fault.
fn sound(ftl: &str) -> Catalogue {
    let (catalogue, problems) = team(&[("a.ftl", ftl)]);
    assert_eq!(problems, []);
    catalogue
}

fn faults(ftl: &str) -> Vec<(usize, String, What)> {
    team(&[("a.ftl", ftl)])
        .1
        .into_iter()
        .map(|problem| (problem.line, problem.id, problem.what))
        .collect()
}

const NONE: &[(&str, &str)] = &[];

fn none() -> Args<'static> {
    NONE.iter().copied().collect()
}

mod program {
    use super::*;

    /// Every language has the messages, attributes and variables of English, and no fault of its own.
    fn same_as_english(tag: &str) {
        let (english, other) = (program_files("en").unwrap(), program_files(tag).unwrap());
        let problems = check(&(lang("en"), &english), &(lang(tag), &other));
        let told: Vec<String> = problems
            .iter()
            .filter(|problem| problem.what != What::Identical)
            .map(|problem| {
                format!(
                    "{}/{}:{} {} {:?}",
                    problem.lang, problem.file, problem.line, problem.id, problem.what
                )
            })
            .collect();
        assert!(told.is_empty(), "\n{}", told.join("\n"));
    }

    #[test]
    fn every_language_is_complete_and_sound() {
        for tag in PROGRAM {
            same_as_english(tag);
        }
    }

    #[test]
    fn every_file_is_embedded_in_every_language() {
        let names = |tag: &str| {
            embedded(tag)
                .into_iter()
                .map(|(file, _)| file)
                .collect::<Vec<_>>()
        };
        assert!(names("en").contains(&"lists.ftl"));
        for tag in PROGRAM {
            assert_eq!(names(tag), names("en"), "{tag}");
        }
        assert!(program_files("tlh").is_none());
    }

    /// Whether it ends as sentences do, in Latin or in Japanese.
    fn is_sentence(text: &str) -> bool {
        text.ends_with(['.', '。'])
    }

    #[test]
    fn a_variant_of_a_language_falls_back_to_it_and_any_other_to_english() {
        assert_eq!(
            Catalogue::program(&lang("fr-CA")).text("yesno--yes", &none()),
            "Oui"
        );
        assert_eq!(
            Catalogue::program(&lang("tlh")).text("yesno--yes", &none()),
            "Yes"
        );
        assert_eq!(Catalogue::program(&lang("de-AT")).lang().tag(), "de");
    }

    #[test]
    fn lists_have_a_sentence_of_help_for_every_option() {
        for tag in PROGRAM {
            let catalogue = Catalogue::program(&lang(tag));
            let options: Vec<&str> = catalogue
                .ids()
                .into_iter()
                .filter(|id| {
                    ["rsit--", "rsit-class--", "tlp--"]
                        .iter()
                        .any(|list| id.starts_with(list))
                })
                .collect();
            assert_eq!(options.len(), 39 + 11 + 5);
            for id in options {
                let help = catalogue.attr(id, "help", &none()).unwrap_or_default();
                assert!(
                    is_sentence(&help) && help.len() > 15,
                    "{tag} {id}: {help:?}"
                );
            }
        }
    }

    #[test]
    fn problems_are_told_in_every_language() {
        let all = [
            What::TooLarge,
            What::TooNested,
            What::Syntax(Fault::Value),
            What::Duplicate,
            What::Cyclic,
            What::Explodes,
            What::Number,
            What::Reference(String::new()),
            What::Missing,
            What::Unused,
            What::Variables {
                missing: vec!["a".into()],
                unknown: vec![],
            },
            What::Identical,
        ];
        for tag in PROGRAM {
            let catalogue = Catalogue::program(&lang(tag));
            for what in all.clone() {
                let problem = Problem {
                    lang: lang("fr"),
                    file: "a.ftl".into(),
                    line: 3,
                    id: "x".into(),
                    what,
                };
                let told =
                    catalogue.plain(problem.what.code(), &problem.args().into_iter().collect());
                assert!(
                    !told.contains(['⟦', '$']) && is_sentence(&told),
                    "{tag}: {told}"
                );
                assert!(
                    catalogue
                        .attr(problem.what.code(), "way-on", &none())
                        .is_some()
                );
            }
        }
    }
}

mod pseudo_locales {
    use super::*;

    #[test]
    fn accented_english_is_complete_accented_and_longer() {
        let (en, xa) = (
            Catalogue::program(&lang("en")),
            Catalogue::program(&lang("en-XA")),
        );
        assert_eq!(en.ids(), xa.ids());
        let length = |catalogue: &Catalogue| -> usize {
            let texts = en
                .ids()
                .into_iter()
                .filter(|id| en.has(id))
                .map(|id| catalogue.text(id, &none()));
            texts.map(|text| text.chars().count()).sum()
        };
        let ratio = length(&xa) as f64 / length(&en) as f64;
        assert!((1.25..1.6).contains(&ratio), "{ratio}");
        assert_eq!(xa.text("yesno--no", &none()), "Ñóó");
    }

    #[test]
    fn mirrored_english_is_in_brackets_and_runs_from_the_right() {
        let xb = Catalogue::program(&lang("en-XB"));
        assert_eq!(xb.text("yesno--yes", &none()), "[Yes]");
        assert_eq!(xb.text("no-such-message", &none()), "⟦no-such-message⟧");
        assert_eq!(xb.lang().dir(), crate::Dir::Rtl);
    }

    #[test]
    fn long_english_is_complete_plain_and_longer() {
        let (en, xc) = (
            Catalogue::program(&lang("en")),
            Catalogue::program(&lang("en-XC")),
        );
        assert_eq!(en.ids(), xc.ids());
        for id in en.ids().into_iter().filter(|id| en.has(id)) {
            let (short, long) = (en.text(id, &none()), xc.text(id, &none()));
            assert!(long.starts_with(&short), "{id}: {long}");
            let (short, long) = (short.chars().count(), long.chars().count());
            assert!(long * 2 >= short * 3, "{id}: {short} and {long}");
            assert!(long <= short * 3 + 6, "{id}: {short} and {long}");
        }
    }

    #[test]
    fn a_team_s_words_are_strange_in_whatever_language_they_are() {
        let files: &[(&str, &str)] = &[("a.ftl", "name = Votre nom\n    .help = Ici")];
        let chain = [(lang("fr"), files)];
        let of = |reader: &str| Catalogue::for_reader(&lang(reader), &chain).0;
        let (xa, xb) = (of("en-XA"), of("en-XB"));
        assert_eq!(xa.text("name", &none()), "Vóótréé ñóóm");
        assert_eq!(xb.attr("name", "help", &none()).unwrap(), "[Ici]");
        assert!(
            of("en-XC")
                .text("name", &none())
                .starts_with("Votre nom one")
        );
        assert_eq!(of("de").text("name", &none()), "Votre nom");
        assert_eq!(xb.lang(), lang("fr"));
    }

    #[test]
    fn numbers_and_plurals_work_in_them() {
        for tag in crate::PSEUDO {
            let text = Catalogue::program(&lang(tag))
                .plain("duration-days", &Args::new().with("count", 1234));
            assert!(
                text.contains("1,234 d") && text.contains('s') | text.contains('š'),
                "{text}"
            );
        }
    }
}

mod digits {
    use super::*;

    const COUNT: &[(&str, &str)] = &[("a.ftl", "count = { $count } { 5 }")];

    fn count(catalogue: &Catalogue) -> String {
        catalogue.plain("count", &Args::new().with("count", 1234))
    }

    #[test]
    fn numbers_are_the_language_s_on_the_screen_and_western_in_exports() {
        for (tag, screen) in [("ar-EG", "١٬٢٣٤ ٥"), ("fa", "۱٬۲۳۴ ۵"), ("he", "1,234 5")]
        {
            let source = [(lang(tag), COUNT)];
            assert_eq!(count(&Catalogue::from_sources(&source).0), screen, "{tag}");
            let exported = count(&Catalogue::export_sources(&source).0);
            assert!(exported.is_ascii(), "{tag}: {exported}");
        }
    }

    #[test]
    fn a_region_keeps_its_digits_in_its_language_s_texts() {
        let swiss = lang("de-CH");
        for catalogue in [Catalogue::program(&swiss), Catalogue::export(&swiss)] {
            assert_eq!(catalogue.lang(), lang("de"));
            let args = Args::new().with("count", 1_234_567);
            let written = catalogue.plain("duration-days", &args);
            assert_eq!(written, "1'234'567 Tage");
        }
    }
}

mod texts {
    use super::*;

    #[test]
    fn the_chain_is_asked_in_order() {
        let fr: &[(&str, &str)] = &[("a.ftl", "one = un\nonly-attribute =\n    .hint = indice")];
        let en: &[(&str, &str)] = &[("a.ftl", "one = one\n    .hint = a hint\ntwo = two")];
        let (catalogue, problems) = Catalogue::from_sources(&[(lang("fr"), fr), (lang("en"), en)]);
        assert_eq!(problems, []);
        assert_eq!(catalogue.text("one", &none()), "un");
        assert_eq!(catalogue.text("two", &none()), "two");
        assert_eq!(catalogue.lang_of("two"), Some(&lang("en")));
        assert_eq!(
            catalogue.attr("one", "hint", &none()).as_deref(),
            Some("a hint")
        );
        assert_eq!(
            catalogue.attr("only-attribute", "hint", &none()).as_deref(),
            Some("indice")
        );
        assert!(!catalogue.has("only-attribute") && !catalogue.has("three"));
        assert_eq!(catalogue.attr("one", "help", &none()), None);
        assert_eq!(catalogue.text("a\u{202e}b", &none()), "⟦a[U+202E]b⟧");
        assert_eq!(catalogue.ids(), ["one", "only-attribute", "two"]);
    }

    #[test]
    fn a_team_s_word_for_an_option_comes_before_the_program_s_of_the_same_language() {
        let fr: &[(&str, &str)] = &[("a.ftl", "rsit--spam = Pourriel")];
        let en: &[(&str, &str)] = &[("a.ftl", "rsit--phishing = Lures\nown = Own")];
        let (team, _) = Catalogue::from_sources(&[(lang("fr"), fr), (lang("en"), en)]);
        let program = Catalogue::program(&lang("fr"));
        let both = team.with_lists(&program);
        assert_eq!(both.text("rsit--spam", &none()), "Pourriel");
        let french = program.text("rsit--phishing", &none());
        assert_eq!(both.text("rsit--phishing", &none()), french);
        assert_eq!(both.text("own", &none()), "Own");
        assert_eq!(both.langs(), [&lang("fr"), &lang("en")]);
    }

    #[test]
    fn a_team_s_texts_and_the_program_s_sentences_do_not_meet() {
        let own: &[(&str, &str)] = &[("a.ftl", "tristate--yes = Si")];
        let (team, _) = Catalogue::from_sources(&[(lang("en"), own)]);
        let program = Catalogue::program(&lang("en"));
        let both = team.with_lists(&program);
        // A team's field may be called so; nothing else of the program's is lent to it.
        assert_eq!(both.text("tristate--yes", &none()), "Si");
        for id in [
            "tristate--no",
            "yesno--yes",
            "fill-required",
            "answer-missing",
        ] {
            assert!(program.has(id) && !both.has(id), "{id}");
            assert!(!both.ids().contains(&id), "{id}");
        }
    }

    #[test]
    fn labels_of_tlp_and_pap_are_never_a_team_s() {
        let own = "tlp--red = Green\ntlp--amber =\n    .help = Publish it.\npap--red = Do it\ntlp--house = House";
        let own: &[(&str, &str)] = &[("a.ftl", own)];
        let (team, _) = Catalogue::from_sources(&[(lang("es"), own)]);
        let program = Catalogue::program(&lang("fr"));
        let both = team.with_lists(&program);
        for id in markings() {
            assert_eq!(both.text(id, &none()), program.text(id, &none()), "{id}");
            let help = program.attr(id, "help", &none());
            assert!(
                help.is_some() && both.attr(id, "help", &none()) == help,
                "{id}"
            );
        }
        assert_eq!(markings().len(), 9);
        assert_eq!(both.text("tlp--house", &none()), "House");
        assert_eq!(both.lang(), lang("es"));
    }

    #[test]
    fn arguments_are_isolated_unless_plain_text_is_asked_for() {
        let catalogue = sound("said = { $who } said no");
        let args = Args::new().with("who", "שלום");
        assert_eq!(
            catalogue.text("said", &args),
            "\u{2068}שלום\u{2069} said no"
        );
        assert_eq!(catalogue.plain("said", &args), "שלום said no");
    }

    #[test]
    fn nothing_in_an_argument_acts() {
        let catalogue = sound("file = { $name } is gone");
        let args = Args::new().with("name", "a\u{202e}\u{2069}gpj.\u{1b}[2Jexe\r");
        assert_eq!(
            catalogue.plain("file", &args),
            "a[U+202E][U+2069]gpj.[U+001B][2Jexe[U+000D] is gone"
        );
    }

    #[test]
    fn nothing_in_a_team_s_text_acts() {
        let catalogue = sound("a = x{ \"\\u202e\" }y{ \"\\u001b\" }[2J");
        assert_eq!(catalogue.text("a", &none()), "x[U+202E]y[U+001B][2J");
    }

    #[test]
    fn numbers_select_plurals_and_are_written_by_language() {
        let ftl: &[(&str, &str)] = &[(
            "a.ftl",
            "n = { $n ->\n    [one] eins\n   *[other] { $n }\n}\nd = { NUMBER($n, maximumFractionDigits: 1) }",
        )];
        let (catalogue, _) = Catalogue::from_sources(&[(lang("de"), ftl)]);
        let text = |id: &str, n: f64| catalogue.plain(id, &Args::new().with("n", n));
        assert_eq!(text("n", 1.0), "eins");
        assert_eq!(text("n", 12_345.5), "12.345,5");
        assert_eq!(text("d", 0.25), "0,2");
        assert_eq!(
            catalogue.plain("n", &Args::new().with("n", u64::MAX)),
            u64::MAX.to_string()
        );
        for strange in [f64::NAN, f64::INFINITY, 1e300, -1e300, f64::MIN_POSITIVE] {
            assert!(!text("n", strange).is_empty());
        }
    }

    #[test]
    fn texts_of_errors_count_and_stay_as_they_are() {
        let catalogue = sound("n = { $n ->\n    [one] one\n   *[other] many\n} { $n }");
        let text = |n: &str| catalogue.plain("n", &[("n", n)].into_iter().collect());
        assert_eq!(text("1"), "one 1");
        assert_eq!(text("2026"), "many 2026");
        assert_eq!(text("007"), "many 007");
    }

    #[test]
    fn catalogues_are_shared_by_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Catalogue>();
        let catalogue = Catalogue::program(&lang("fr"));
        let handles: Vec<_> = (0..4u32)
            .map(|n| {
                let catalogue = catalogue.clone();
                let run = move || catalogue.plain("duration-days", &Args::new().with("count", n));
                thread::Builder::new()
                    .name("reader".into())
                    .spawn(run)
                    .unwrap()
            })
            .collect();
        let texts: Vec<String> = handles
            .into_iter()
            .map(|handle| handle.join().unwrap())
            .collect();
        assert_eq!(texts, ["0 jour", "1 jour", "2 jours", "3 jours"]);
    }
}

mod bombs {
    use super::*;

    /// Loads a file and formats everything in it on a small stack; gives the faults and the longest text.
    fn detonate(ftl: String) -> (Vec<What>, usize) {
        let run = move || {
            let (catalogue, problems) = team(&[("a.ftl", &ftl)]);
            let texts = catalogue
                .ids()
                .into_iter()
                .map(|id| catalogue.text(id, &Args::new()).len());
            let longest = texts.max().unwrap_or(0);
            (
                problems.into_iter().map(|problem| problem.what).collect(),
                longest,
            )
        };
        thread::Builder::new()
            .name("bomb".into())
            .stack_size(1 << 20)
            .spawn(run)
            .unwrap()
            .join()
            .unwrap()
    }

    #[test]
    fn what_refers_to_itself_is_left_out() {
        assert_eq!(faults("a = { a }"), [(1, "a".into(), What::Cyclic)]);
        let found = faults(
            "ok = fine\na = { b }\nb = { c.x }\nc = C\n    .x = { -t }\n-t = { a }\nuser = { a }",
        );
        let ids: Vec<&str> = found.iter().map(|(_, id, _)| id.as_str()).collect();
        assert_eq!(ids, ["a", "b", "c.x", "-t", "user"]);
        assert!(found.iter().all(|(.., what)| *what == What::Cyclic));
        let (catalogue, _) = team(&[("a.ftl", "ok = fine\na = { a }")]);
        assert_eq!(
            (catalogue.text("ok", &none()), catalogue.has("a")),
            ("fine".into(), false)
        );
    }

    #[test]
    fn doubling_is_left_out() {
        let mut ftl = String::from("m0 = lol\n");
        for n in 1..=30 {
            ftl.push_str(&format!("m{n} = {{ m{} }}{{ m{} }}\n", n - 1, n - 1));
        }
        let (found, longest) = detonate(ftl);
        assert!(
            found.iter().all(|what| *what == What::Explodes) && found.len() > 20,
            "{}",
            found.len()
        );
        assert!(longest < 1000, "{longest}");
    }

    #[test]
    fn doubling_by_arguments_is_left_out() {
        let long = "x".repeat(60_000);
        let ftl = format!(
            "-t = {long}\nm = {{ NUMBER({}) }}\nok = {{ -t }}",
            "-t, ".repeat(100)
        );
        let (found, longest) = detonate(ftl);
        assert_eq!(found, [What::Explodes]);
        assert!((60_000..61_000).contains(&longest), "{longest}");
    }

    /// Fluent's own path for too many placeables panics here.
    #[test]
    fn too_many_placeables_under_a_literal_do_not_panic() {
        let many = "{ $x }".repeat(101);
        let ftl = format!(
            "b = {many}\ninline = {{ {{ b }} }}\nselect = {{ 1 ->\n   *[other] {{ b }}\n}}\nterm = {{ {{ \"x\" }} }}"
        );
        let (found, _) = detonate(ftl);
        assert_eq!(found, [What::Explodes, What::Explodes, What::Explodes]);
    }

    #[test]
    fn a_hundred_placeables_are_written() {
        let (found, longest) = detonate(format!("b = {}", "{ $x }".repeat(100)));
        assert_eq!(found, []);
        assert!(longest >= 400);
    }

    #[test]
    fn deep_nesting_never_reaches_the_parser() {
        let braces = format!("a = {}\"x\"{}", "{".repeat(100_000), "}".repeat(100_000));
        assert_eq!(detonate(braces).0, [What::TooNested]);
        let at_the_margin = format!("a = {}", "{\n".repeat(100_000));
        assert_eq!(detonate(at_the_margin).0, [What::TooNested]);
        let calls = format!(
            "a = {{ {}1{} }}",
            "NUMBER(".repeat(100_000),
            ")".repeat(100_000)
        );
        assert_eq!(detonate(calls).0, [What::TooNested]);
        let variants = format!("a = {}", "{ $x ->\n *[a] ".repeat(50_000));
        assert_eq!(detonate(variants).0, [What::TooNested]);
    }

    #[test]
    fn the_deepest_nesting_that_is_parsed_fits_a_small_stack() {
        let depth = limits::OPENED;
        let braces = format!("a = {}\"x\"{}", "{".repeat(depth), "}".repeat(depth));
        assert_eq!(detonate(braces), (vec![], 1));
        let variants = format!(
            "a = {}x{}",
            "{ $x ->\n *[a] ".repeat(depth),
            "\n}".repeat(depth)
        );
        assert_eq!(detonate(variants).0, [What::Explodes]);
    }

    #[test]
    fn a_long_chain_of_references_is_cut() {
        let mut ftl = String::from("m0 = end\n");
        for n in 1..40_000 {
            ftl.push_str(&format!("m{n} = {{ m{} }}\n", n - 1));
        }
        let (found, longest) = detonate(ftl);
        // Of the many that are too long so many are told; all are left out.
        assert_eq!(found.len(), limits::ERRORS);
        assert_eq!(longest, 3);
    }

    #[test]
    fn very_many_variants_are_only_slow_to_read() {
        let mut ftl = String::from("a = { $n ->\n");
        for n in 0..60_000 {
            ftl.push_str(&format!("[v{n}] x\n"));
        }
        ftl.push_str("*[other] y\n}\n");
        assert_eq!(detonate(ftl), (vec![], 1));
    }

    #[test]
    fn numbers_that_plural_rules_cannot_take_are_left_out() {
        let nines = "9".repeat(400);
        assert_eq!(
            faults(&format!(
                "a = {{ {nines} ->\n    [one] x\n   *[other] y\n}}"
            )),
            [(1, "a".into(), What::Number)]
        );
        let digits = sound(
            "a = { NUMBER(1, minimumFractionDigits: 999999999) ->\n    [one] x\n   *[other] { NUMBER(1, minimumFractionDigits: 999999999) }\n}",
        );
        assert_eq!(digits.plain("a", &none()), "1.000000000");
    }

    #[test]
    fn large_files_and_large_languages_are_left_out() {
        let file = "x".repeat(limits::FILE);
        let text = format!("# {file}");
        assert_eq!(faults(&text), [(0, String::new(), What::TooLarge)]);
        let comment = format!("# {}", "x".repeat(limits::FILE - 2));
        let files: Vec<(&str, &str)> = vec![("a.ftl", comment.as_str()); 9];
        assert_eq!(team(&files).1.len(), 1);
    }

    #[test]
    fn long_text_written_out_is_left_out() {
        let half = "x".repeat(40_000);
        let (found, longest) = detonate(format!("h = {half}\na = {{ h }}{{ h }}"));
        assert_eq!(found, [What::Explodes]);
        assert_eq!(longest, 40_000);
    }

    #[test]
    fn rubbish_is_told_line_by_line() {
        let (found, _) = detonate("%\n}\nx\na\n= b\nc = }\n".repeat(20_000));
        assert!(found.iter().all(|what| matches!(what, What::Syntax(_))));
        assert_eq!(found.len(), limits::ERRORS);
    }

    fn fragment() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "a",
            "b",
            "-t",
            " = ",
            "\n",
            "\n    ",
            ".x = ",
            "{ ",
            " }",
            "{",
            "}",
            "$v",
            "a.x",
            "NUMBER(",
            ")",
            ", ",
            ": ",
            "\"s\"",
            "1",
            "1.5",
            " ->\n",
            "\n   *[other] ",
            "\n    [one] ",
            "é",
            "# ",
            "\r\n",
            "\\u0041",
            "\u{202e}",
            "a = ",
            "\nb = ",
            "\n-t = ",
            "{ a }",
            "{ -t }",
            "{ b }",
        ]);
        prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn no_file_panics(ftl in fragment()) {
            let (catalogue, _) = team(&[("a.ftl", &ftl)]);
            for id in catalogue.ids() {
                catalogue.text(id, &Args::new().with("v", 1));
                catalogue.attr(id, "x", &Args::new().with("v", "t"));
            }
            check(&(lang("en"), &[("a.ftl", &ftl)]), &(lang("fr"), &[("a.ftl", "a = b")]));
        }
    }
}

mod problems {
    use super::*;

    #[test]
    fn each_says_where_it_is() {
        let files: &[(&str, &str)] = &[
            ("common.ftl", "# comment\n\na = A\n"),
            (
                "form.ftl",
                "b = B\na = again\n\nc = { $x\nd = { missing } { -t } { SHOUT(1) }\n",
            ),
        ];
        let (catalogue, problems) = team(files);
        let told: Vec<(&str, usize, &str, &What)> = problems
            .iter()
            .map(|p| (p.file.as_str(), p.line, p.id.as_str(), &p.what))
            .collect();
        assert_eq!(told.len(), 5);
        assert!(
            matches!(told[0], ("form.ftl", 4 | 5, "", What::Syntax(_))),
            "{told:?}"
        );
        assert_eq!(told[1], ("form.ftl", 2, "a", &What::Duplicate));
        assert_eq!(told[2], ("form.ftl", 5, "d", &What::Reference("-t".into())));
        assert_eq!(
            told[3],
            ("form.ftl", 5, "d", &What::Reference("SHOUT()".into()))
        );
        assert_eq!(
            told[4],
            ("form.ftl", 5, "d", &What::Reference("missing".into()))
        );
        assert_eq!(catalogue.text("a", &none()), "A");
        assert_eq!(catalogue.plain("d", &none()), "{missing} {-t} {SHOUT()}");
    }

    /// What each mistake is called, and on which line.
    #[test]
    fn what_is_no_fluent_is_told_in_terms_of_who_writes_it() {
        let named = |name: &str| name.to_owned();
        let cases: &[(&str, usize, Fault)] = &[
            ("a = A\n\t.help = B\n", 2, Fault::Tab),
            ("a\t= A\n", 1, Fault::Tab),
            ("a =\n\tA\n", 2, Fault::Tab),
            ("a = A\n\u{a0}.help = B\n", 2, Fault::Blank('\u{a0}')),
            ("a = { $x\u{a0}}\n", 1, Fault::Blank('\u{a0}')),
            ("a = A\nñ = B\n", 2, Fault::Begins('ñ')),
            ("a = A\n- a list\n", 2, Fault::Begins('-')),
            ("a = A\n    [one] B\n", 2, Fault::Begins('[')),
            ("    a = A\n", 1, Fault::Indented),
            ("# Words\n    .help = A\n", 2, Fault::Orphan),
            ("a: A\n", 1, Fault::Equals(named("a"))),
            ("a = A\nover two lines\n", 2, Fault::Equals(named("over"))),
            ("a = A\n    .help B\n", 2, Fault::Equals(named("help"))),
            ("a =\nb = B\n", 1, Fault::Empty(named("a"))),
            ("-a =\nb = B\n", 1, Fault::Empty(named("-a"))),
            (
                "a = A\n    .help =\nb = B\n",
                2,
                Fault::Empty(named("help")),
            ),
            ("a = A\n    B { $x\nb = B\n", 2, Fault::Open),
            ("a = A\n    .help = { the site }\n", 2, Fault::Open),
            ("a = A }\n", 1, Fault::Closing),
            ("a = A\n}\n", 2, Fault::Closing),
            ("a = {}\n", 1, Fault::Value),
            ("a = { é }\n", 1, Fault::Value),
            ("a = { shout(1) }\n", 1, Fault::Value),
            ("a = { $x ->\n    [one] A\n}\n", 3, Fault::Choice),
            ("a = { $x -> [one] A\n   *[b] B\n}\n", 1, Fault::Choice),
            ("a = { \"A }\n", 1, Fault::Quote),
            ("a = { \"\\d\" }\n", 1, Fault::Quote),
        ];
        for (text, line, fault) in cases {
            let (_, problems) = team(&[("a.ftl", text)]);
            let told: Vec<_> = problems.iter().map(|p| (p.line, &p.what)).collect();
            let wanted = What::Syntax(fault.clone());
            assert_eq!(told.first(), Some(&(*line, &wanted)), "{text}");
            assert!(!unread(text).is_empty(), "{text}");
            // Each has a sentence and a way on of its own.
            for tag in PROGRAM {
                let words = Catalogue::program(&lang(tag));
                let args: Args = problems[0].args().into_iter().collect();
                let said = words.plain("text-syntax", &args);
                let way_on = words.plain_attr("text-syntax", "way-on", &args).unwrap();
                let other = words.plain("text-syntax", &args.with("fault", "value"));
                assert_eq!(said == other, *fault == Fault::Value, "{tag} {fault:?}");
                assert!(said.contains(&fault.found()), "{tag} {said}");
                assert!(!way_on.contains(['⟦', '\u{fffd}']), "{tag} {way_on}");
            }
        }
    }

    /// What is read stays out of it; a file that is not read at all is one stretch.
    #[test]
    fn the_stretches_that_are_no_fluent() {
        let text = "\u{feff}a = A\nb: B\n\nc = C\n\t.help = D\n\nd = D\n";
        let stretches: Vec<&str> = unread(text)
            .into_iter()
            .map(|part| text.get(part).unwrap())
            .collect();
        assert_eq!(stretches, ["b: B\n\n", "\t.help = D\n\n"]);
        assert!(unread("a = A\n    .help = B\n").is_empty());
        let nested = format!("a = A\nb = {}\n", "{".repeat(limits::OPENED + 1));
        let all = 0..nested.len();
        assert_eq!(unread(&nested), [all]);
    }

    #[test]
    fn a_translation_is_compared_with_its_reference() {
        let en: &[(&str, &str)] = &[(
            "a.ftl",
            "same = PGP/MIME\nwords = Some words\n    .hint = Hint\nvars = { $a } { $b ->\n    [one] x\n   *[other] { $c }\n}\ngone = Gone\n-term = T\n",
        )];
        let fr: &[(&str, &str)] = &[(
            "a.ftl",
            "same = PGP/MIME\nwords = Some words\nvars = { $a } { $b } { $d }\n\nextra = En plus\n    .hint = x\n",
        )];
        let told: Vec<(usize, String, What)> = check(&(lang("en"), en), &(lang("fr"), fr))
            .into_iter()
            .map(|problem| (problem.line, problem.id, problem.what))
            .collect();
        assert_eq!(
            told,
            [
                (0, "gone".into(), What::Missing),
                (
                    3,
                    "vars".into(),
                    What::Variables {
                        missing: vec!["c".into()],
                        unknown: vec!["d".into()]
                    }
                ),
                (2, "words".into(), What::Identical),
                (2, "words.hint".into(), What::Missing),
                (5, "extra".into(), What::Unused),
                (5, "extra.hint".into(), What::Unused),
            ]
        );
    }
}
