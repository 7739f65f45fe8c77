//! The second pass: rules, with the types of all fields.

use super::fields::Draft;
use super::id;
use super::order::row_order;
use super::outline::{GroupDraft, PageDraft};
use crate::expr::check::{Scope, Type};
use crate::expr::{Mistake, Rule};
use crate::form::{Check, Field, Group, Page, Required};
use crate::grammar::form::COMPUTED;
use crate::id::Id;
use crate::kind::Kind;
use crate::source::Node;
use std::collections::{BTreeMap, BTreeSet};

/// Reads rules.
pub(super) struct Rules<'a> {
    fields: BTreeMap<Id, Type>,
    rows: BTreeMap<String, BTreeMap<Id, Type>>,
    stages: &'a [Id],
    broken: &'a BTreeSet<String>,
}

impl<'a> Rules<'a> {
    pub fn new(drafts: &[Draft<'_>], stages: &'a [Id], broken: &'a BTreeSet<String>) -> Rules<'a> {
        let mut rows = BTreeMap::new();
        let fields = types(drafts, "", &mut rows);
        Rules {
            fields,
            rows,
            stages,
            broken,
        }
    }

    pub fn apply(
        &self,
        pages: Vec<PageDraft<'_>>,
        drafts: Vec<Draft<'_>>,
    ) -> (Vec<Page>, BTreeMap<Id, Field>) {
        let page = |page: PageDraft<'_>| {
            let when = page.when.and_then(|node| self.rule(&node, &[]));
            let group = |group: GroupDraft<'_>| {
                let when = group.when.and_then(|node| self.rule(&node, &[]));
                Some(Group {
                    id: group.id?,
                    fields: group.fields,
                    when,
                })
            };
            Some(Page {
                when,
                id: page.id?,
                groups: page.groups.into_iter().filter_map(group).collect(),
                fields: page.fields.into_iter().map(|(id, _)| id).collect(),
            })
        };
        let pages = pages.into_iter().filter_map(page).collect();
        let fields = drafts
            .into_iter()
            .map(|d| (d.field.id.clone(), self.field(d, &[])))
            .collect();
        (pages, fields)
    }

    /// A field in the rows of the repeats named in `around`, the outermost first.
    fn field(&self, draft: Draft<'_>, around: &[String]) -> Field {
        let mut field = draft.field;
        // What cannot stand at the kind was complained of.
        let computed = COMPUTED.contains(&field.kind.name());
        let formula = |key: &str, node: Option<Node<'_>>| {
            let node = node.filter(|_| computed)?;
            let wanted = Type::of(&field, "")?;
            self.read(&node, around, |source, scope| {
                Rule::formula(source, scope, &wanted, key)
            })
        };
        let (calc, default) = (
            formula("calc", draft.calc),
            formula("default", draft.default),
        );
        (field.calc, field.default) = (calc, default);
        field.when = draft.when.and_then(|node| self.rule(&node, around));
        if let Some(rule) = draft
            .required_when
            .and_then(|node| self.rule(&node, around))
        {
            field.required = Required::When(rule);
        }
        for node in draft
            .checks
            .and_then(|node| node.array())
            .unwrap_or_default()
        {
            field.checks.extend(self.check(&node, around));
        }
        if let Kind::Repeat(repeat) = &mut field.kind {
            let name = around.last().map_or_else(
                || field.id.to_string(),
                |outer| format!("{outer}-{}", field.id),
            );
            let inside: Vec<String> = around.iter().cloned().chain([name]).collect();
            repeat.fields = draft
                .row
                .into_iter()
                .map(|d| self.field(d, &inside))
                .collect();
            repeat.order = row_order(&repeat.fields, around.len(), &draft.node);
        }
        field
    }

    fn check(&self, node: &Node<'_>, around: &[String]) -> Option<Check> {
        let table = node.table()?;
        let that = table.need("that").and_then(|n| self.rule(&n, around));
        let level = table.get("level").and_then(|n| n.word());
        let say = table.need("say").and_then(|n| id(&n, n.text()?));
        table.finish();
        Some(Check {
            that: that?,
            warning: level == Some("warning"),
            say: say?,
        })
    }

    fn rule(&self, node: &Node<'_>, around: &[String]) -> Option<Rule> {
        self.read(node, around, Rule::new)
    }

    fn read(
        &self,
        node: &Node<'_>,
        around: &[String],
        read: impl FnOnce(&str, &Scope<'_>) -> Result<Rule, Mistake>,
    ) -> Option<Rule> {
        if node.enough() {
            return None;
        }
        let source = node.text()?;
        let scope = Scope {
            fields: &self.fields,
            rows: &self.rows,
            around,
            stages: self.stages,
        };
        read(source, &scope)
            .map_err(|mistake| {
                // Rows without fields were complained of, too.
                let repeat = mistake.args.get("repeat").and_then(|r| self.rows.get(r));
                if repeat.is_some_and(BTreeMap::is_empty) {
                    return;
                }
                let unknown = matches!(mistake.code, "rule-unknown-name" | "rule-unknown-part");
                if unknown
                    && mistake
                        .args
                        .get("name")
                        .is_some_and(|n| self.broken.contains(n))
                {
                    return;
                }
                node.mistake(mistake.span(source), mistake.code, mistake.args);
            })
            .ok()
    }
}

/// The types of fields, and into `rows` those of their rows; `before` is what names the repeat around them.
fn types(
    drafts: &[Draft<'_>],
    before: &str,
    rows: &mut BTreeMap<String, BTreeMap<Id, Type>>,
) -> BTreeMap<Id, Type> {
    let mut all = BTreeMap::new();
    for draft in drafts {
        let name = format!("{before}{}", draft.field.id);
        let of = Type::of(&draft.field, &name);
        all.extend(of.map(|of| (draft.field.id.clone(), of)));
        if matches!(draft.field.kind, Kind::Repeat(_)) {
            let inner = types(&draft.row, &format!("{name}-"), rows);
            rows.insert(name, inner);
        }
    }
    all
}
