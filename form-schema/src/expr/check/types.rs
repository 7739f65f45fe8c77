//! What expressions give, as far as a form says it.

use crate::form::Field;
use crate::kind::Kind;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Options, each with its class where its list has classes.
pub(crate) type Choices = BTreeMap<String, Option<String>>;

/// What an expression gives when it is answered.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    Bool,
    Number,
    /// A number, perhaps not exact.
    Quantity,
    Money,
    Text,
    /// One of these options.
    Choice(Arc<Choices>),
    Date,
    Moment,
    Duration,
    File,
    /// A row of this repeat: its ID, behind that of the repeat around it (`hosts-ports`).
    Row(String),
    List(Box<Type>),
    /// What an empty list holds.
    Never,
}

impl Type {
    /// The type of a field's answer; `None` for a note. `name` is the field's ID, behind those of the repeats around it.
    pub(crate) fn of(field: &Field, name: &str) -> Option<Type> {
        let options = |o: &crate::kind::Options| {
            let class = |id: &str| o.class_of(id).map(str::to_owned);
            let all = o.ids().map(|id| (id.to_owned(), class(id)));
            Type::Choice(Arc::new(all.collect()))
        };
        Some(match &field.kind {
            Kind::Text { .. }
            | Kind::LongText { .. }
            | Kind::Email
            | Kind::Phone
            | Kind::Url
            | Kind::Ip
            | Kind::Network
            | Kind::Host
            | Kind::Domain
            | Kind::Hash
            | Kind::Cve
            | Kind::Zone => Type::Text,
            Kind::Integer { .. } | Kind::Decimal { .. } | Kind::Percentage | Kind::Port => {
                Type::Number
            }
            Kind::Quantity { .. } => Type::Quantity,
            Kind::Money => Type::Money,
            Kind::YesNo | Kind::Consent => Type::Bool,
            Kind::Tristate => Type::one_of(crate::kind::TRISTATE),
            Kind::Choice(o) => options(o),
            Kind::Choices(o) => Type::List(Box::new(options(o))),
            Kind::Date => Type::Date,
            Kind::Moment { .. } => Type::Moment,
            Kind::Duration => Type::Duration,
            Kind::Evidence { .. } => Type::List(Box::new(Type::File)),
            Kind::Repeat(_) => Type::List(Box::new(Type::Row(name.to_owned()))),
            Kind::Note => return None,
        })
    }

    /// One of these options, which have no classes.
    pub(crate) fn one_of<'o>(options: impl IntoIterator<Item = &'o str>) -> Type {
        let all = options.into_iter().map(|option| (option.to_owned(), None));
        Type::Choice(Arc::new(all.collect()))
    }

    /// The word for it in a diagnostic; its Fluent message selects on it.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Type::Bool => "yes-or-no",
            Type::Number => "number",
            Type::Quantity => "quantity",
            Type::Money => "money",
            Type::Text => "text",
            Type::Choice(_) => "option",
            Type::Date => "date",
            Type::Moment => "moment",
            Type::Duration => "duration",
            Type::File => "file",
            Type::Row(_) => "row",
            Type::List(_) | Type::Never => "list",
        }
    }

    /// Whether `==` between the two can ever hold.
    pub(super) fn equals(&self, other: &Type) -> bool {
        use Type::{Bool, Choice, Date, Duration, Moment, Money, Never, Number, Quantity, Text};
        matches!(
            (self, other),
            (Bool, Bool)
                | (Number | Money, Number | Money)
                | (Number | Quantity, Quantity)
                | (Quantity, Number)
                | (Text | Choice(_), Text | Choice(_))
                | (Date | Moment, Date | Moment)
                | (Duration, Duration)
                | (Never, _)
                | (_, Never)
        )
    }

    pub(super) fn ordered(&self) -> bool {
        matches!(
            self,
            Type::Number
                | Type::Quantity
                | Type::Money
                | Type::Date
                | Type::Moment
                | Type::Duration
        )
    }
}

/// What two types that may be compared have in common.
pub(super) fn common(a: Type, b: Type) -> Type {
    match (a, b) {
        (Type::Never, other) | (other, Type::Never) => other,
        (Type::Choice(_), _) | (_, Type::Choice(_)) => Type::Text,
        (Type::Money, _) | (_, Type::Money) => Type::Money,
        (Type::Quantity, _) | (_, Type::Quantity) => Type::Quantity,
        (a, _) => a,
    }
}
