//! Going through lists, and what is gathered from them.

use super::Run;
use super::quantity::End;
use super::value::Val;
use crate::expr::{Gather, Over, Tree};
use crate::kind::Quantity;
use rust_decimal::Decimal;

impl<'a> Run<'a> {
    pub(super) fn through(&mut self, over: Over, list: &'a Tree, body: &'a Tree) -> Val<'a> {
        let Val::List(items) = self.value(list) else {
            return Val::Unanswered;
        };
        let mut kept = Vec::new();
        let mut open = false;
        for item in items {
            self.take(item.elements());
            self.variables.push(item.clone());
            let value = self.value(body);
            self.variables.pop();
            match (over, value.truth()) {
                (Over::Exists, Some(true)) => return Val::Bool(true),
                (Over::All, Some(false)) => return Val::Bool(false),
                (Over::Exists | Over::All, None) => open = true,
                (Over::Map, _) => kept.push(value),
                (Over::Filter, Some(true)) => kept.push(item),
                _ => {}
            }
        }
        match over {
            Over::Exists | Over::All if open => Val::Unanswered,
            Over::Exists => Val::Bool(false),
            Over::All => Val::Bool(true),
            Over::Map | Over::Filter => Val::List(kept),
        }
    }

    pub(super) fn gather(&mut self, gather: Gather, args: &'a [Tree]) -> Val<'a> {
        let mut items = Vec::new();
        for arg in args {
            match self.value(arg) {
                Val::List(list) => items.extend(list),
                single => items.push(single),
            }
        }
        self.take(items.len());
        items.retain(Val::answered);
        if gather == Gather::Count {
            return Val::Number(Decimal::from(items.len()));
        }
        let interval = |of: Option<Quantity>| of.map_or(Val::Unanswered, Val::Quantity);
        // What has no least may be less than all others, what has no most may be more.
        let lesser = |a: End, b: End| Some(a?.min(b?));
        let greater = |a: End, b: End| Some(a?.max(b?));
        let least = |a: End, b: End| a.into_iter().chain(b).min();
        let most = |a: End, b: End| a.into_iter().chain(b).max();
        let fold = |a: Val<'a>, b: Val<'a>| match (gather, a.quantities(&b)) {
            (Gather::Sum | Gather::Count, _) => a.add(&b),
            (Gather::Min, Some((a, b))) => interval(a.each(b, lesser, least)),
            (Gather::Max, Some((a, b))) => interval(a.each(b, most, greater)),
            (Gather::Min, None) => a
                .order(&b)
                .map_or(Val::Unanswered, |o| if o.is_gt() { b } else { a }),
            (Gather::Max, None) => a
                .order(&b)
                .map_or(Val::Unanswered, |o| if o.is_lt() { b } else { a }),
        };
        items.into_iter().reduce(fold).unwrap_or(Val::Unanswered)
    }
}
