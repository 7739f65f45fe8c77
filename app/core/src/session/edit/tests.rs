use super::*;
use proptest::prelude::*;
use tocsin_form_schema::form::{Field, Required};
use tocsin_form_schema::kind::Repeat;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn field(name: &str, kind: Kind) -> Field {
    Field {
        id: id(name),
        kind,
        means: None,
        when: None,
        calc: None,
        default: None,
        required: Required::No,
        recommended: false,
        checks: Vec::new(),
        tlp: Vec::new(),
        personal: None,
        from: None,
        keep: Default::default(),
    }
}

/// Two texts, files, and a repeat of 1 to 4 rows with a text and up to two rows of their own; texts in rows are marked.
fn form() -> Form {
    let mut part = field(
        "part",
        Kind::Text {
            max: 9,
            pattern: None,
        },
    );
    part.tlp = ["amber", "red"].map(str::to_owned).into();
    let inner = Repeat {
        min: 0,
        max: 2,
        title: Vec::new(),
        fields: vec![part.clone()],
        order: vec![0],
    };
    let rows = Repeat {
        min: 1,
        max: 4,
        title: Vec::new(),
        fields: vec![part, field("inner", Kind::Repeat(inner))],
        order: vec![0, 1],
    };
    let fields = [
        field(
            "a",
            Kind::Text {
                max: 9,
                pattern: None,
            },
        ),
        field("b", Kind::LongText { max: 9 }),
        field(
            "files",
            Kind::Evidence {
                max_count: 9,
                max_size: 9,
                types: Vec::new(),
                malware: false,
            },
        ),
        field("rows", Kind::Repeat(rows)),
    ];
    Form {
        format: 1,
        team: "team.example".into(),
        id: id("f"),
        stages: Vec::new(),
        mail: Default::default(),
        retired_before: None,
        renamed: Default::default(),
        pages: Vec::new(),
        order: fields.iter().map(|f| f.id.clone()).collect(),
        fields: fields.into_iter().map(|f| (f.id.clone(), f)).collect(),
    }
}

/// A draft being edited, and the clock.
struct Draft {
    form: Form,
    answers: Answers,
    history: History,
    next_id: u32,
    now: Timestamp,
}

impl Draft {
    fn new() -> Draft {
        let (form, mut next_id) = (form(), 1);
        let answers = beginning(&form, &mut next_id);
        let now = "2026-11-21T12:00:00Z".parse().unwrap();
        Draft {
            form,
            answers,
            history: History::default(),
            next_id,
            now,
        }
    }
    fn edit(&mut self, edit: Edit) -> bool {
        let Draft {
            form,
            answers,
            history,
            next_id,
            now,
        } = self;
        history.edit(edit, form, answers, next_id, *now)
    }
    fn wait(&mut self, millis: i64) {
        self.now += jiff::SignedDuration::from_millis(millis);
    }
    fn undo(&mut self) -> bool {
        self.history.undo(&mut self.answers)
    }
    fn redo(&mut self) -> bool {
        self.history.redo(&mut self.answers)
    }
    fn text(&mut self, field: &str, text: &str) -> bool {
        self.edit(Edit::Set(
            Key::field(id(field)),
            Some(Value::Text(text.into())),
        ))
    }
    fn rows(&self) -> Vec<u32> {
        self.answers
            .rows(&Key::field(id("rows")))
            .iter()
            .map(|row| row.id)
            .collect()
    }
}

#[test]
fn a_draft_begins_with_the_fewest_rows() {
    assert_eq!(Draft::new().rows(), [1]);
}

#[test]
fn typing_without_a_pause_is_one_step() {
    let mut draft = Draft::new();
    for text in ["H", "He", "Hel"] {
        draft.text("a", text);
        draft.wait(PAUSE - 1);
    }
    draft.wait(1);
    draft.text("a", "Hell");
    draft.text("b", "x");
    draft.text("a", "Hello");
    assert!(draft.undo() && draft.undo() && draft.undo());
    assert_eq!(
        draft.answers.get(&Key::field(id("a"))),
        Some(&Value::Text("Hel".into()))
    );
    assert!(draft.undo() && !draft.undo());
    assert_eq!(draft.answers, Draft::new().answers);
}

#[test]
fn a_clock_that_was_set_back_is_a_pause() {
    let mut draft = Draft::new();
    draft.text("a", "H");
    draft.wait(-3_600_000);
    draft.text("a", "He");
    assert!(draft.undo() && draft.undo());
}

#[test]
fn steps_of_a_long_answer_take_bounded_room() {
    let mut draft = Draft::new();
    let mut log = "x".repeat(1 << 20);
    for _ in 0..100 {
        log.push('y');
        draft.text("a", &log);
        draft.wait(PAUSE);
    }
    let kept: usize = draft.history.done.iter().map(Step::octets).sum();
    assert!(kept <= MOST_OCTETS, "{kept}");
    assert!(draft.undo(), "the last steps are still there");
}

#[test]
fn an_emptied_answer_is_none() {
    let mut draft = Draft::new();
    draft.text("a", "x");
    draft.text("a", "");
    assert_eq!(draft.answers, Draft::new().answers);
}

#[test]
fn what_is_not_there_changes_nothing() {
    let mut draft = Draft::new();
    let text = || Some(Value::Text("x".into()));
    assert!(!draft.text("nowhere", "x"));
    assert!(!draft.edit(Edit::Set(Key::field(id("rows")), text())));
    assert!(!draft.edit(Edit::Set(
        Key::field(id("rows")).child(99, id("part")),
        text()
    )));
    assert!(!draft.edit(Edit::Set(
        Key::field(id("rows")).child(1, id("nowhere")),
        text()
    )));
    assert!(!draft.edit(Edit::AddRow(Key::field(id("a")))));
    assert!(!draft.edit(Edit::RemoveRow(Key::field(id("a")), 1)));
    assert!(!draft.edit(Edit::MoveRow(Key::field(id("rows")), 1, true)));
    assert!(!draft.edit(Edit::MoveRow(Key::field(id("rows")), 1, false)));
    assert!(!draft.edit(Edit::DescribeEvidence(
        Key::field(id("files")),
        1,
        "x".into()
    )));
    assert!(!draft.history.can_undo());
}

#[test]
fn rows_keep_their_ids_and_their_number() {
    let mut draft = Draft::new();
    for _ in 0..6 {
        draft.edit(Edit::AddRow(Key::field(id("rows"))));
    }
    assert_eq!(draft.rows(), [1, 2, 3, 4]);
    draft.edit(Edit::RemoveRow(Key::field(id("rows")), 4));
    draft.edit(Edit::AddRow(Key::field(id("rows"))));
    assert_eq!(draft.rows(), [1, 2, 3, 5], "an ID is not used twice");
    draft.edit(Edit::MoveRow(Key::field(id("rows")), 5, true));
    draft.edit(Edit::MoveRow(Key::field(id("rows")), 1, false));
    assert_eq!(draft.rows(), [2, 1, 5, 3]);
}

/// A report takes so many rows that what they ask stays within the bound.
#[test]
fn there_is_room_for_rows_up_to_the_bound() {
    let (form, rows) = (form(), Key::field(id("rows")));
    let full = |rows: usize| {
        let row = |id| Row {
            id,
            answers: Given::new(),
        };
        let rows = (1..).take(rows).map(row).collect();
        Answers::from(Given::from([(id("rows"), Value::Rows(rows))]))
    };
    // Each row asks for two answers; a row of the inner repeat for one.
    let most = MOST_IN_ROWS / 3;
    let room = |edit: Edit, given: usize| has_room(&edit, &form, &full(given));
    assert!(room(Edit::AddRow(rows.clone()), most - 1));
    assert!(!room(Edit::AddRow(rows.clone()), most));
    assert!(room(Edit::AddRow(rows.child(1, id("inner"))), most));
    assert!(!room(Edit::AddRow(rows.child(1, id("inner"))), most + 1));
    assert!(room(Edit::RemoveRow(rows, 1), most + 1));
}

#[test]
fn rows_in_rows_come_and_go_with_their_markings() {
    let mut draft = Draft::new();
    let rows = Key::field(id("rows"));
    let inner = rows.child(1, id("inner"));
    for _ in 0..3 {
        draft.edit(Edit::AddRow(inner.clone()));
    }
    let ids = |draft: &Draft| -> Vec<u32> {
        let all = draft.answers.rows(&inner).iter();
        all.map(|row| row.id).collect()
    };
    assert_eq!(ids(&draft), [2, 3]);
    draft.edit(Edit::MoveRow(inner.clone(), 3, true));
    assert_eq!(ids(&draft), [3, 2]);
    let part = inner.child(3, id("part"));
    let red = || Some("red".to_owned());
    assert!(draft.edit(Edit::Mark(part.clone(), red())));
    assert!(draft.edit(Edit::Mark(rows.child(1, id("part")), red())));
    assert!(!draft.edit(Edit::Mark(Key::field(id("a")), red())));
    assert!(
        !draft.edit(Edit::Mark(part.clone(), Some("green".into())))
            || !draft.answers.tlp.contains_key(&part)
    );
    draft.edit(Edit::Mark(part.clone(), red()));
    // The first is the field's own: nothing was chosen.
    draft.edit(Edit::Mark(rows.child(1, id("part")), Some("amber".into())));
    assert_eq!(draft.answers.tlp.keys().collect::<Vec<_>>(), [&part]);
    draft.edit(Edit::RemoveRow(inner.clone(), 3));
    assert!(draft.answers.tlp.is_empty());
    draft.undo();
    assert_eq!(draft.answers.tlp.get(&part), red().as_ref());
    draft.edit(Edit::RemoveRow(rows, 1));
    assert!(draft.answers.tlp.is_empty());
    assert!(!draft.edit(Edit::Mark(part, red())), "that row is gone");
}

fn edits() -> impl Strategy<Value = Edit> {
    let text = "[a-c]{0,3}";
    let row = 0..8u32;
    let part = |r: u32| Key::field(id("rows")).child(r, id("part"));
    let inner = |r: u32| Key::field(id("rows")).child(r, id("inner"));
    prop_oneof![
        row.clone().prop_map(move |r| Edit::AddRow(inner(r))),
        (row.clone(), row.clone()).prop_map(move |(r, n)| Edit::RemoveRow(inner(r), n)),
        (
            row.clone(),
            prop::option::of(prop_oneof![Just("amber"), Just("red")])
        )
            .prop_map(move |(r, tlp)| Edit::Mark(part(r), tlp.map(str::to_owned))),
        (row.clone(), row.clone())
            .prop_map(move |(r, n)| Edit::Mark(inner(r).child(n, id("part")), Some("red".into()))),
        (
            prop_oneof![Just("a"), Just("b"), Just("rows"), Just("nowhere")],
            text
        )
            .prop_map(|(f, t)| Edit::Set(Key::field(id(f)), Some(Value::Text(t)))),
        Just(Edit::Set(Key::field(id("a")), None)),
        (row.clone(), text).prop_map(|(r, t)| Edit::Set(
            Key::field(id("rows")).child(r, id("part")),
            Some(Value::Text(t))
        )),
        Just(Edit::AddRow(Key::field(id("rows")))),
        row.clone()
            .prop_map(|r| Edit::RemoveRow(Key::field(id("rows")), r)),
        (row.clone(), any::<bool>()).prop_map(|(r, up)| Edit::MoveRow(
            Key::field(id("rows")),
            r,
            up
        )),
        row.clone()
            .prop_map(|r| Edit::RemoveEvidence(Key::field(id("files")), r)),
        (row, text).prop_map(|(r, t)| Edit::DescribeEvidence(Key::field(id("files")), r, t)),
    ]
}

proptest! {
    /// Undoing everything gives the beginning, and doing it again the end, wherever pauses were and however far
    /// one went back in between.
    #[test]
    fn undo_and_redo_are_inverse(edits in prop::collection::vec((edits(), 0..3000i64, 0..4u8), 0..40)) {
        let mut draft = Draft::new();
        draft.history.attach(&Key::field(id("files")), vec![Attachment {
            id: 3, path: "/a".into(), name: "a".into(), size: 1, added: String::new(), description: String::new(), ..Attachment::default() }], &mut draft.answers);
        for (edit, pause, back) in edits {
            draft.wait(pause);
            let before = draft.answers.clone();
            let changed = draft.edit(edit);
            prop_assert_eq!(changed, before != draft.answers);
            let mut there = vec![draft.answers.clone()];
            for _ in 0..back {
                if draft.undo() {
                    there.push(draft.answers.clone());
                }
            }
            while there.pop().is_some_and(|state| {
                assert_eq!(state, draft.answers);
                !there.is_empty()
            }) {
                prop_assert!(draft.redo());
            }
        }
        let end = draft.answers.clone();
        while draft.undo() {}
        prop_assert_eq!(&draft.answers, &Draft::new().answers);
        while draft.redo() {}
        prop_assert_eq!(draft.answers, end);
    }
}
