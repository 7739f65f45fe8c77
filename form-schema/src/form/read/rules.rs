//! The second pass: rules, with the types of all fields.

use super::fields::Draft;
use super::id;
use super::order::row_order;
use super::outline::PageDraft;
use crate::expr::Rule;
use crate::expr::check::{Scope, Type};
use crate::form::{Check, Field, Page, Required};
use crate::id::Id;
use crate::kind::Kind;
use crate::source::Node;
use std::collections::{BTreeMap, BTreeSet};

/// Reads rules.
pub(super) struct Rules<'a> {
    fields: BTreeMap<Id, Type>,
    rows: BTreeMap<Id, BTreeMap<Id, Type>>,
    stages: &'a [Id],
    broken: &'a BTreeSet<String>,
}

impl<'a> Rules<'a> {
    pub fn new(drafts: &[Draft<'_>], stages: &'a [Id], broken: &'a BTreeSet<String>) -> Rules<'a> {
        let types = |drafts: &[Draft<'_>]| -> BTreeMap<Id, Type> {
            drafts
                .iter()
                .filter_map(|d| Some((d.field.id.clone(), Type::of(&d.field)?)))
                .collect()
        };
        let repeats = drafts
            .iter()
            .filter(|d| matches!(d.field.kind, Kind::Repeat(_)));
        let rows = repeats
            .map(|d| (d.field.id.clone(), types(&d.row)))
            .collect();
        Rules {
            fields: types(drafts),
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
            let when = page.when.and_then(|node| self.rule(&node, None));
            Some(Page {
                when,
                id: page.id?,
                fields: page.fields.into_iter().map(|(id, _)| id).collect(),
            })
        };
        let pages = pages.into_iter().filter_map(page).collect();
        let fields = drafts
            .into_iter()
            .map(|d| (d.field.id.clone(), self.field(d, None)))
            .collect();
        (pages, fields)
    }

    fn field(&self, draft: Draft<'_>, own: Option<&Id>) -> Field {
        let mut field = draft.field;
        field.when = draft.when.and_then(|node| self.rule(&node, own));
        if let Some(rule) = draft.required_when.and_then(|node| self.rule(&node, own)) {
            field.required = Required::When(rule);
        }
        for node in draft
            .checks
            .and_then(|node| node.array())
            .unwrap_or_default()
        {
            field.checks.extend(self.check(&node, own));
        }
        if let Kind::Repeat(repeat) = &mut field.kind {
            repeat.fields = draft
                .row
                .into_iter()
                .map(|d| self.field(d, Some(&field.id)))
                .collect();
            repeat.order = row_order(&repeat.fields, &draft.node);
        }
        field
    }

    fn check(&self, node: &Node<'_>, own: Option<&Id>) -> Option<Check> {
        let table = node.table()?;
        let that = table.need("that").and_then(|n| self.rule(&n, own));
        let level = table.get("level").and_then(|n| n.word());
        let say = table.need("say").and_then(|n| id(&n, n.text()?));
        table.finish();
        Some(Check {
            that: that?,
            warning: level == Some("warning"),
            say: say?,
        })
    }

    fn rule(&self, node: &Node<'_>, own: Option<&Id>) -> Option<Rule> {
        let source = node.text()?;
        let scope = Scope {
            fields: &self.fields,
            rows: &self.rows,
            own,
            stages: self.stages,
        };
        Rule::new(source, &scope)
            .map_err(|mistake| {
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
