use proptest::prelude::*;

use super::*;

fn plain(text: &str) -> Span {
    Span {
        text: text.to_owned(),
        ..Span::default()
    }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![plain(text)])
}

#[test]
fn headings_paragraphs_and_code() {
    assert_eq!(
        parse(
            "# One\n\nFirst\nline.  \nNext\n\n### Three\n\n```sh\nls -l\n\n  x\n```\n\n    indented\n"
        ),
        [
            Block::Heading {
                level: 1,
                spans: vec![plain("One")]
            },
            paragraph("First line.\nNext"),
            Block::Heading {
                level: 3,
                spans: vec![plain("Three")]
            },
            Block::Code("ls -l\n\n  x".into()),
            Block::Code("indented".into()),
        ]
    );
}

#[test]
fn looks_are_spans() {
    let Some(Block::Paragraph(spans)) = parse("a **b *c* `d`** [e](https://team.example/x)").pop()
    else {
        panic!("one paragraph")
    };
    let strong = Span {
        strong: true,
        ..Span::default()
    };
    assert_eq!(
        spans,
        [
            plain("a "),
            Span {
                text: "b ".into(),
                ..strong.clone()
            },
            Span {
                text: "c".into(),
                emphasis: true,
                ..strong.clone()
            },
            Span {
                text: " ".into(),
                ..strong.clone()
            },
            Span {
                text: "d".into(),
                code: true,
                ..strong
            },
            plain(" "),
            Span {
                text: "e".into(),
                link: Some("https://team.example/x".into()),
                ..Span::default()
            },
        ]
    );
}

#[test]
fn lists_tight_and_loose_ordered_and_nested() {
    let nested = Block::List {
        start: None,
        items: vec![vec![paragraph("inner")]],
    };
    assert_eq!(
        parse("3. one\n4. two\n   - inner\n"),
        [Block::List {
            start: Some(3),
            items: vec![vec![paragraph("one")], vec![paragraph("two"), nested]]
        }]
    );
    assert_eq!(
        parse("- a\n\n- b\n\n  c\n"),
        [Block::List {
            start: None,
            items: vec![vec![paragraph("a")], vec![paragraph("b"), paragraph("c")]]
        }]
    );
}

#[test]
fn deeper_lists_become_paragraphs_of_their_item() {
    let third = Block::List {
        start: None,
        items: vec![vec![paragraph("3"), paragraph("4"), paragraph("5")]],
    };
    let second = Block::List {
        start: None,
        items: vec![vec![paragraph("2"), third]],
    };
    assert_eq!(
        parse("- 1\n  - 2\n    - 3\n      - 4\n      - 5\n- 6\n"),
        [Block::List {
            start: None,
            items: vec![vec![paragraph("1"), second], vec![paragraph("6")]]
        }]
    );
}

#[test]
fn html_stays_text_and_pictures_their_description() {
    assert_eq!(
        parse("a <b onclick=x>b</b>"),
        [paragraph("a <b onclick=x>b</b>")]
    );
    assert_eq!(
        parse("<script>\nalert(1)\n</script>"),
        [paragraph("<script>\nalert(1)\n</script>")]
    );
    assert_eq!(
        parse("see ![the map](http://192.0.2.1/x.png)"),
        [paragraph("see the map")]
    );
    assert_eq!(parse("> quoted"), [paragraph("quoted")]);
}

#[test]
fn addresses_that_could_act_are_shown_and_lead_nowhere() {
    for address in [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "mailto:a@team.example?bcc=b@evil.example",
        "data:text/html,x",
        "//evil.example",
        "HTTPS:evil",
        "../x",
    ] {
        assert_eq!(
            parse(&format!("[go]({address})")),
            [paragraph(&format!("go ({address})"))],
            "{address}"
        );
    }
    for address in [
        "https://a.example/?q=1#x",
        "http://192.0.2.1/",
        "mailto:cert@team.example",
        "tel:+41-44-000",
    ] {
        let link = Span {
            text: "go".into(),
            link: Some(address.into()),
            ..Span::default()
        };
        assert_eq!(
            parse(&format!("[go]({address})")),
            [Block::Paragraph(vec![link])]
        );
    }
}

#[test]
fn an_address_with_hidden_characters_leads_nowhere() {
    let blocks = parse("[x](https://a.example/\u{202e}gpj)");
    assert_eq!(blocks, [paragraph("x (https://a.example/[U+202E]gpj)")]);
}

#[test]
fn acting_characters_are_shown_in_words_and_code() {
    assert_eq!(parse("a\u{202e}b"), [paragraph("a[U+202E]b")]);
    assert_eq!(
        parse("    x\u{1b}[0m"),
        [Block::Code("x[U+001B][0m".into())]
    );
}

#[test]
fn hostile_shapes_end_and_stay_small() {
    let shapes = [
        "[", "![", "*", "_", "`", "> ", "- ", "1. ", "<", "](", "[a](", "&", "\\", "**a*", "[^",
        "<!--", "```\n",
    ];
    for shape in shapes {
        let text = shape.repeat(100_000);
        let blocks = parse(&text);
        assert!(format!("{blocks:?}").len() < 40 * text.len(), "{shape:?}");
    }
    let references = format!(
        "[a]: https://a.example/{}\n\n{}",
        "x".repeat(50_000),
        "[a] ".repeat(50_000)
    );
    let links: usize = parse(&references)
        .iter()
        .map(|block| match block {
            Block::Paragraph(spans) => spans
                .iter()
                .filter_map(|span| span.link.as_ref())
                .map(String::len)
                .sum(),
            _ => 0,
        })
        .sum();
    assert!(links < 4 * MAX_BYTES, "{links}");
}

#[test]
fn text_beyond_the_limit_is_not_read() {
    let text = format!("{}é tail", "x".repeat(MAX_BYTES - 1));
    assert_eq!(parse(&text), [paragraph(&"x".repeat(MAX_BYTES - 1))]);
}

fn depth(blocks: &[Block]) -> usize {
    let lists = blocks.iter().filter_map(|block| match block {
        Block::List { items, .. } => {
            Some(1 + items.iter().map(|item| depth(item)).max().unwrap_or(0))
        }
        _ => None,
    });
    lists.max().unwrap_or(0)
}

proptest! {
    #[test]
    fn any_text_gives_bounded_blocks(text in "([-*>#`\\[\\]()!_ \n<]|[a-z]|1\\. |    |\\PC){0,200}") {
        prop_assert!(depth(&parse(&text)) <= MAX_LISTS);
    }
}
