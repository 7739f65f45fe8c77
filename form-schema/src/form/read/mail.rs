//! `[mail]` of a form: its own addresses, subject and keys.

use crate::form::FormMail;
use crate::source::{Node, Table};
use crate::team::read::{addresses, subject};

pub(super) fn mail(table: Table<'_>) -> FormMail {
    let mail = FormMail {
        to: table
            .get("to")
            .and_then(|node| addresses(&node))
            .unwrap_or_default(),
        subject: table.get("subject").and_then(|node| subject(&node)),
        keys: table.get("keys").map(|n| keys(&n)).unwrap_or_default(),
    };
    table.finish();
    mail
}

/// Fingerprints as OpenPGP programs show them: spaces and small letters do not matter.
fn keys(node: &Node<'_>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for (item, text) in node.texts().unwrap_or_default() {
        let key = text.replace(' ', "").to_ascii_uppercase();
        let hex = key.bytes().all(|b| b.is_ascii_hexdigit());
        if !hex || !matches!(key.len(), 40 | 64) {
            item.wrong::<()>("fingerprint", text);
        } else if all.contains(&key) {
            item.error("mail-key-twice", [("key", &key)]);
        } else {
            all.push(key);
        }
    }
    if all.is_empty() {
        node.error("mail-keys-empty", []);
    }
    all
}
