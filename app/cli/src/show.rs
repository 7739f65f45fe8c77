//! `show`: who published a bundle, is it authentic, what forms, what expires.

use crate::args::Show;
use crate::in_hand;
use crate::out::Out;
use crate::refuse::Refused;
use crate::report::{form_asked, show_telephones};
use crate::secret;
use serde_json::{Value, json};
use std::path::Path;
use tocsin_core::example;
use tocsin_core::job::Progress;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::openpgp::inhand::SAID_BY_FORM;
use tocsin_core::session::{TeamState, opening};
use tocsin_core::store::pins::Trust;
use tocsin_form_schema::answers::schema;
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id;

/// Exit status of wrong usage.
pub const WRONG_USAGE: u8 = 2;

/// The bytes of what the command line names: a file, an address, the example; else of the form that came with the program.
pub fn bytes(bundle: Option<&str>, out: &Out) -> Result<Vec<u8>, Refused> {
    let progress = Progress::default();
    let Some(bundle) = bundle else {
        let Some(brand) = out.context.dirs.brand() else {
            out.warn(&out.word("cli-no-bundle", &[]));
            return Err(Refused::Ended(WRONG_USAGE));
        };
        return opening::brand_bytes(brand, &out.context).map_err(Refused::One);
    };
    let read = if bundle == "example" {
        Ok(example::BUNDLE.to_vec())
    } else if bundle.contains("://") {
        opening::read_address(bundle, &out.context, secret::of_proxy(out), &progress)
    } else {
        opening::read_file(Path::new(bundle), &progress)
    };
    read.map_err(Refused::One)
}

/// Words of a trust state (DESIGN decision 4).
pub fn trust_id(trust: Trust) -> &'static str {
    match trust {
        Trust::Given => "cli-trust-given",
        Trust::Checked => "cli-trust-checked",
        Trust::CheckedBefore => "cli-trust-checked-before",
        Trust::NotYetChecked | Trust::Preview => "cli-trust-not-yet-checked",
        Trust::Mismatched => "cli-trust-mismatched",
        Trust::Example => "cli-trust-example",
    }
}

/// The JSON Schema of a form's answers, with its prompts.
fn answers_schema(form: &str, state: &TeamState, out: &Out) -> Result<(), Refused> {
    let form = form_asked(Some(form), state)?;
    let words = state.texts.get(&form.id);
    let say = |id: &str| {
        words
            .filter(|w| w.has(id))
            .map(|w| w.plain(id, &Default::default()))
    };
    out.say(&format!("{:#}", schema::of_form(form, &say)));
    Ok(())
}

/// A word of a form, or an attribute of it.
fn word(state: &TeamState, form: &Form, id: &str, attribute: Option<&str>) -> Option<String> {
    let texts = state.texts.get(&form.id)?;
    match attribute {
        None => Some(texts.plain(id, &Default::default())),
        Some(name) => texts.plain_attr(id, name, &Default::default()),
    }
}

/// A form: its title, when it is the right one, its stages, and where its reports go if not the team's way.
fn form_lines(form: &Form, state: &TeamState, out: &Out) {
    let message = format!("form--{}", form.id);
    let title = word(state, form, &message, None).unwrap_or_default();
    out.line("cli-show-form", &format!("{}: {title}", form.id));
    if let Some(when) = word(state, form, &message, Some("when")) {
        out.line_below("cli-show-form-when", &when);
    }
    for stage in &form.stages {
        let message = format!("stage--{stage}");
        let name = word(state, form, &message, None).unwrap_or_default();
        let hint = word(state, form, &message, Some("hint"));
        let hint = hint.map(|hint| format!(" ({hint})")).unwrap_or_default();
        out.line_below("cli-show-form-stage", &format!("{stage}: {name}{hint}"));
    }
    if !form.mail.to.is_empty() {
        out.line_below("cli-show-form-mail", &form.mail.to.join(", "));
    }
    for key in &form.mail.keys {
        out.line_below("cli-show-form-key", &grouped(key));
    }
}

/// The forms for machines, in the order in which they are offered.
fn forms(state: &TeamState) -> Vec<Value> {
    let published = &state.bundle.published;
    let form = |form: &&Form| {
        let mail = published.mail(&form.id);
        json!({ "id": form.id.as_str(), "stages": form.stages.iter().map(Id::as_str).collect::<Vec<_>>(),
            "mail": mail.to, "keys": mail.keys })
    };
    published.offered().iter().map(form).collect()
}

/// Runs the command.
pub fn run(args: &Show, out: &Out) -> Result<(), Refused> {
    let bytes = bytes(args.bundle.as_deref(), out)?;
    // Looking remembers nothing: a forgery that was looked at must not speak against the team. Comparing does.
    let state = in_hand::opened(&args.in_hand, &bytes, out, || {
        opening::look(&bytes, &out.context)
    })?;
    if let Some(form) = &args.answers_schema {
        return answers_schema(form, &state, out);
    }
    let bundle = &state.bundle;
    let team = &bundle.published.team;
    let name = state.name();
    let at = tocsin_core::clock::ReferenceTime::latest(
        out.context.clock.now().timestamp(),
        Some(team.published),
    );
    let (usable, refused) = bundle.certs_to_use(at);
    if out.json {
        let certificates: Vec<_> = usable
            .iter()
            .map(|c| json!({ "fingerprint": c.fingerprint, "expires": c.expires.map(|t| t.to_string()) }))
            .collect();
        let unusable: Vec<_> = refused
            .iter()
            .map(|(f, why)| json!({ "fingerprint": f, "why": out.tell(why) }))
            .collect();
        let listing = json!({
            "id": team.id, "name": name, "version": team.version, "published": team.published.to_string(),
            "expires": team.expires.to_string(), "signer": bundle.signer, "trust": state.trust,
            "came-with-program": state.came,
            "manifest-sha256": bundle.manifest_sha256, "languages": team.languages,
            "authoritative": team.authoritative, "forms": forms(&state),
            "encryption": certificates, "unusable": unusable,
            "telephone": team.contact.telephone, "emergency": team.contact.emergency, "mail": team.mail.to,
        });
        out.say(&format!("{listing:#}"));
        return Ok(());
    }
    out.line("cli-show-team", &format!("{name} ({})", team.id));
    let trust = match (state.trust, state.came) {
        (Trust::NotYetChecked, true) => "cli-trust-came",
        (trust, _) => trust_id(trust),
    };
    out.line("cli-show-trust", &out.word(trust, &[]));
    out.line(
        "cli-show-signer",
        &format!("{} ({SAID_BY_FORM}{})", grouped(&bundle.signer), team.id),
    );
    out.line(
        "cli-show-version",
        &format!("{}, {}", team.version, team.published.strftime("%Y-%m-%d")),
    );
    out.line(
        "cli-show-expires",
        &team.expires.strftime("%Y-%m-%d").to_string(),
    );
    out.line("cli-show-languages", &team.languages.join(", "));
    if let Some((_, disclaimer)) = state.disclaimer(&out.words) {
        out.line("cli-show-authoritative", &team.authoritative);
        out.say(&tocsin_i18n::visible(&tocsin_i18n::strip_isolates(
            &disclaimer,
        )));
    }
    for form in bundle.published.offered() {
        form_lines(form, &state, out);
    }
    for cert in &usable {
        let until = cert
            .expires
            .map(|t| t.strftime("%Y-%m-%d").to_string())
            .unwrap_or_else(|| "–".to_owned());
        out.line(
            "cli-show-encryption",
            &format!("{}, {until}", grouped(&cert.fingerprint)),
        );
    }
    for (fingerprint, why) in &refused {
        out.line(
            "cli-show-unusable",
            &format!("{}: {}", grouped(fingerprint), out.tell(why)),
        );
    }
    for warning in &state.warnings {
        out.line("level-warning", &out.tell(warning));
    }
    show_telephones(&state, out);
    out.line("cli-show-mail", &team.mail.to.join(", "));
    Ok(())
}
