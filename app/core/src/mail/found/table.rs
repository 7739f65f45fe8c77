//! The table of large providers (`providers.toml`).

use super::{By, Found, SignIn, domain, whole};
use crate::mail::account::Security;
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    pub(super) provider: Vec<Provider>,
}

/// One row.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Provider {
    /// Domains of addresses, in lower case.
    pub(super) domains: Vec<String>,
    pub(super) host: String,
    security: Security,
    /// Whether the name to sign in with is only what stands before the `@`.
    #[serde(default)]
    short_name: bool,
    #[serde(default)]
    sign_in: Wanted,
    /// Where the provider says so.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "it is there for who checks the table")
    )]
    pub(super) source: String,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Wanted {
    #[default]
    Password,
    AppPassword,
    Token,
}

pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| {
    toml::from_str(include_str!("providers.toml")).unwrap_or(Table {
        provider: Vec::new(),
    })
});

/// What the table has for an address. It contacts nobody.
pub fn known(typed: &str) -> Option<Found> {
    let domain = domain(typed)?;
    let has = |row: &&Provider| row.domains.contains(&domain);
    let row = TABLE.provider.iter().find(has)?;
    let (name, _) = typed.trim().rsplit_once('@')?;
    let user = match row.short_name {
        true => name.to_owned(),
        false => whole(name, &domain)?,
    };
    Some(Found {
        host: row.host.clone(),
        port: row.security.usual_port(),
        security: row.security,
        user: Some(user),
        sign_in: match row.sign_in {
            Wanted::Password => SignIn::Password,
            Wanted::AppPassword => SignIn::AppPassword,
            Wanted::Token => SignIn::Token,
        },
        by: By::Table,
        domain,
    })
}
