//! The passwords of an account that are asked for each time: its own, and that of its proxy.

use crate::screens::View;
use crate::text::Look;
use crate::text::edit::{Edit, password_ui};
use crate::text::label::label_ui;
use egui::{Id, Ui};
use tocsin_core::mail::account::{Account, PasswordFrom, Secret};
use tocsin_core::session::deliver::Given;
use tocsin_i18n::Args;

/// What was typed.
#[derive(Default)]
pub struct Passwords {
    own: String,
    proxy: String,
}

/// Whether the account's own is asked for.
fn asks_own(account: &Account) -> bool {
    account.password_from().is_some_and(PasswordFrom::is_asked)
}

/// The proxy whose password is asked for.
fn asks_proxy(account: &Account) -> Option<String> {
    let (proxy, from) = account.proxy()?;
    (from.is_asked() && proxy.needs_password()).then(|| proxy.to_string())
}

impl Passwords {
    /// The page is left: they go.
    pub fn forget(&mut self) {
        *self = Passwords::default();
    }

    /// Whether all that are asked for were typed.
    pub fn are_there(&self, account: &Account) -> bool {
        let own = !asks_own(account) || !self.own.is_empty();
        own && (asks_proxy(account).is_none() || !self.proxy.is_empty())
    }

    /// What was typed of that which is asked for.
    pub fn given(&self, account: &Account) -> Given {
        let proxy = asks_proxy(account);
        Given {
            password: asks_own(account).then(|| Secret(self.own.clone())),
            proxy: proxy.map(|_| Secret(self.proxy.clone())),
        }
    }

    /// Asks for them; `false` where there are none. `own` names the account's own, `id` tells these fields from others.
    pub fn passwords_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        account: &Account,
        own: &str,
        id: &str,
    ) -> bool {
        let cx = view.cx;
        let mut field_ui = |name: &str, words: &str, text: &mut String| {
            let label = label_ui(ui, cx, words, Look::NAME);
            let edit = Edit {
                width: Some(320.0),
                max: 1024,
                ..Edit::new(Id::unique((name, id)), label.id)
            };
            password_ui(ui, cx, &edit, text);
        };
        if asks_own(account) {
            field_ui("password", own, &mut self.own);
        }
        let proxy = asks_proxy(account);
        if let Some(proxy) = &proxy {
            let words = cx.ta("setup-proxy-password", Args::new().with("proxy", proxy));
            field_ui("proxy-password", &words, &mut self.proxy);
        }
        asks_own(account) || proxy.is_some()
    }
}
