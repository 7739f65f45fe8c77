//! `report`: answers in JSON, evidence in files, sealed and saved or mailed, under the window's pins and policy.

use crate::answers::Source;
use crate::args::Report;
use crate::attach::{Bare, attach, describe};
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use crate::{account, handover, in_hand, keep, outbox, secret, show};
use serde_json::json;
use std::path::Path;
use std::sync::Arc;
use tocsin_core::clock::ReferenceTime;
use tocsin_core::explain::Refusal;
use tocsin_core::fill;
use tocsin_core::mail::handover::Program;
use tocsin_core::openpgp::cert::grouped;
use tocsin_core::openpgp::signer::{Made, Signer, SignerRefusal};
use tocsin_core::report::print::Format;
use tocsin_core::report::standing::{Standing, State, Ticket};
use tocsin_core::session::deliver::{self, Division, Finished, Sent, Signs};
use tocsin_core::session::keeping::Kept;
use tocsin_core::session::opening;
use tocsin_core::session::printing::print;
use tocsin_core::session::{Delivered, Receipt, TeamState};
use tocsin_core::store::edition::Outgoing;
use tocsin_core::store::outbox::{Entry, Known, known};
use tocsin_core::store::pins::Pins;
use tocsin_form_schema::answers::{Answers, Key};
use tocsin_form_schema::blank::is_blank;
use tocsin_form_schema::evaluate::{self, Env, Evaluation, Level, Say};
use tocsin_form_schema::exercise::fill_in;
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::{Kind, labelled};
use tocsin_form_schema::team::{Mail, MailFormat};
use tocsin_i18n::{Args, Catalogue, one_line};

/// Runs the command.
pub fn run(args: &Report, out: &Out) -> Result<(), Refused> {
    let written = args.save.iter().chain(&args.print).chain(&args.carry);
    for path in written {
        files::may_write(path, args.force)?;
    }
    let copy = match &args.print {
        Some(path) => Some((path.as_path(), Format::of(path)?)),
        None => None,
    };
    let division = division(args)?;
    let program = match (&args.hand_over, &args.save) {
        (Some(name), Some(path)) if format_of(path)? == MailFormat::TarPgp => {
            Some(handover::program(name.as_deref())?)
        }
        (Some(_), Some(path)) => {
            let path = path.display().to_string();
            return Err(Refused::new("cli-hand-over-name", &[("path", &path)]));
        }
        _ => None,
    };
    let bytes = show::bytes(args.bundle.as_deref(), out)?;
    let team = in_hand::opened(&args.in_hand, &bytes, out, || {
        opening::open_bundle(&bytes, &out.context)
    })?;
    if let Some(address) = args.bundle.as_deref().filter(|b| b.contains("://")) {
        // Where nothing can be written, that is among the warnings.
        let _ = Pins::came_from(&out.context.dirs, &team.newest, address);
    }
    warn(
        team.warnings
            .iter()
            .map(|warning| out.tell(warning))
            .collect(),
        out,
    );
    let passphrase_file = args.passphrase_file.as_deref();
    let mut kept = match &args.update {
        Some(id) => Some(keep::open(id, &team, passphrase_file, out)?),
        None => None,
    };
    let Given {
        form,
        stage,
        mut answers,
    } = given(args, &team, kept.as_ref(), out)?;
    let made = out.context.clock.now();
    let env = Env {
        now: made.clone(),
        stage: stage.clone(),
    };
    let bare = Bare {
        all: args.bare,
        before: kept.as_ref().map(Kept::bare_files).unwrap_or_default(),
    };
    attach(
        (&args.attach, &bare),
        (&form, &env),
        &mut answers,
        &team,
        out,
    )?;
    describe(&args.describe, &mut answers)?;
    if args.test && kept.as_ref().is_some_and(|kept| !kept.is_test()) {
        return Err(Refused::new("cli-update-test", &[]));
    }
    let test = args.test || kept.as_ref().is_some_and(Kept::is_test);
    if test {
        // Rows of a file have no names yet, so that any will do.
        fill_in(&form, &mut answers, &env, &mut (1 << 31));
    }
    if let Some(kept) = &mut kept {
        answers = kept.align(&answers);
    }

    let evaluation = evaluate::evaluate(&form, &answers, &env);
    if args.delivers() && !evaluation.complete() {
        let refusal = Refusal {
            code: "cli-report-incomplete",
            args: Default::default(),
        };
        return Err(Refused::With(
            refusal,
            told(
                &evaluation,
                &[Level::Missing, Level::Wrong],
                &answers,
                &form,
                &team,
                out,
            ),
        ));
    }
    let doubts = told(&evaluation, &[Level::Warning], &answers, &form, &team, out);
    warn(doubts, out);
    warn(
        left_out(&evaluation, stage.as_ref(), &answers, &form, &team, out),
        out,
    );
    // The example is no team that could be checked: saving to it asks for nothing.
    if args.accept_unchecked {
        team.may_be_unchecked(out.context.dirs.policy())?;
    }
    let accepted = args.accept_unchecked
        || kept
            .as_ref()
            .is_some_and(|kept| kept.accepted_unchecked(&team));
    let accepted_unchecked = accepted && team.trust.needs_acceptance();
    let named = kept.as_ref().and_then(Kept::identity).cloned();
    let identity = named.unwrap_or_else(|| {
        deliver::identity(&team, &form.id, (&answers, &evaluation), &out.context)
    });
    let mut finished = Finished {
        team: team.clone(),
        form: form.id.clone(),
        stage,
        answers,
        identity,
        standing: standing(args, kept.as_ref())?,
        before: kept.as_ref().map(Kept::before).unwrap_or_default(),
        made,
        accepted_unchecked,
        test,
        signs: signs(args, &team, kept.as_ref(), out)?,
        division,
    };
    if args.delivers() {
        say_unsigned(&finished, kept.as_ref(), out);
    }
    // What is only copied is not kept.
    if args.keep && args.delivers() {
        let asked = keep::Asked {
            keyring: args.keyring,
            passphrase_file,
        };
        kept = Some(keep::begin(&mut finished, asked, out)?);
    }
    let sent = match args
        .delivers()
        .then(|| deliver(args, program.as_ref(), &finished, kept.as_mut(), out))
        .transpose()
    {
        Ok(sent) => sent,
        Err(refused) => {
            let Some(kept) = kept else {
                return Err(refused);
            };
            if !args.keep {
                let gone = refused.is("seal-evidence-missing");
                keep::restore(kept, out);
                let refused = refused.and(out.word("cli-kept-before", &[]));
                return Err(match gone {
                    true => refused.and(out.word("cli-update-gone", &[])),
                    false => refused,
                });
            }
            keep::forget(kept, out);
            return Err(refused.and(out.word("cli-kept-nothing", &[])));
        }
    };
    let mut refused = None;
    if let Some(sent) = sent.as_ref() {
        after_delivery(sent, &finished, kept.as_mut(), out);
        refused = not_sent(sent, out);
        if !sent.receipt().delivered.may_be_there() {
            warn_sealed(sent.receipt(), kept.as_ref(), args.bundle.as_deref(), out);
            warn_telephones(&team, out);
            return refused.map_or(Ok(()), Err);
        }
        finished.before.editions.push(sent.outgoing.edition.clone());
    }
    // What was delivered is said even when no copy of it could be written.
    let printed = copy.map(|(path, format)| {
        let print = |progress: &_| print(&finished, format, path, &out.context, progress);
        out.work(print).map(|()| path)
    });
    let copy = printed
        .as_ref()
        .and_then(|done| done.as_ref().ok().copied());
    match &sent {
        Some(sent) => {
            let state = finished.standing.state();
            if state.told().is_some() && !out.json {
                out.line("report-state", &out.word(state.message(), &[]));
            }
            if let Some(what) = state.waits_for().filter(|_| !out.json) {
                out.line("report-waits-for", what);
            }
            let kept = kept.as_ref().map(Kept::id);
            show_receipt(sent.receipt(), kept, copy, &team, out);
            if sent.receipt().delivered.file().is_some() {
                let named = Some(&sent.receipt().reference);
                let ours = |entry: &Entry| entry.reference.as_ref() == named;
                outbox::warn_waiting(&outbox::waiting(ours, out), out);
            }
            warn_too_large(sent.receipt(), &team.mail(&finished.form), out);
        }
        None => {
            let levels = [Level::Missing, Level::Wrong];
            let open = told(&evaluation, &levels, &finished.answers, &form, &team, out);
            warn(open, out);
            if let Some(path) = copy {
                show_copy(path, out);
            }
        }
    }
    printed.transpose().map_err(Refused::One)?;
    refused.map_or(Ok(()), Err)
}

/// Says that the revision before was signed, where this one is not: the team is going to ask.
fn say_unsigned(finished: &Finished, kept: Option<&Kept>, out: &Out) {
    let before = kept.and_then(Kept::signed_by);
    if let (Signs::Nobody, Some(key)) = (&finished.signs, before) {
        out.warn(&out.word("cli-update-unsigned", &[("key", &grouped(key))]));
    }
}

/// Says that nothing was new, and which file is another one now, and keeps what was delivered.
fn after_delivery(sent: &Sent, finished: &Finished, kept: Option<&mut Kept>, out: &Out) {
    let last = finished.before.editions.last().map(|last| last.revision);
    let edition = &sent.outgoing.edition;
    let revision = edition.revision.to_string();
    if last == Some(edition.revision) {
        out.warn(&out.word("cli-update-nothing", &[("revision", &revision)]));
        if finished.standing != edition.standing {
            out.warn(&out.word("cli-update-number-later", &[]));
        }
    }
    for file in sent.other_files(&finished.before) {
        let args = [("file", file.name.as_str()), ("revision", &*revision)];
        out.warn(&out.word("cli-update-other-file", &args));
    }
    // What was delivered is delivered, kept or not.
    if let Some(kept) = kept
        && let Err(refusal) = kept.take_in(finished, &sent.outgoing, &out.context)
    {
        out.warn(&out.tell(&refusal));
    }
}

/// Who signs, if anybody was asked for, or has signed the revision before with the key that was made for the report.
fn signs(
    args: &Report,
    team: &TeamState,
    kept: Option<&Kept>,
    out: &Out,
) -> Result<Signs, Refused> {
    let at = opening::reference_time(team, out.context.clock.as_ref());
    if let Some(fingerprint) = &args.sign_with_agent {
        return Ok(Signs::Own(Box::new(Signer::from_agent(fingerprint, at)?)));
    }
    let Some(key) = &args.sign_with else {
        return made(args, team, kept, at);
    };
    let bytes = files::read(key)?;
    let signer = secret::with_passphrase(
        &key.display().to_string(),
        args.sign_passphrase_file.as_deref(),
        out,
        |passphrase| Signer::from_secret(&bytes, passphrase, at),
        |refusal| matches!(refusal, SignerRefusal::Passphrase),
    )?;
    Ok(Signs::Own(Box::new(signer)))
}

fn made(
    args: &Report,
    team: &TeamState,
    kept: Option<&Kept>,
    at: ReferenceTime,
) -> Result<Signs, Refused> {
    let signing = kept.map(Kept::signing);
    let there = signing.and_then(|signing| match args.sign {
        true => signing.made.as_ref(),
        false => signing.signing_key(),
    });
    if let Some(made) = there {
        return Ok(Signs::Made(made.clone()));
    }
    if !args.sign {
        return Ok(Signs::Nobody);
    }
    if kept.is_none() && !args.keep {
        return Err(Refused::new("cli-sign-kept", &[]));
    }
    let name = Made::name(&team.bundle.published.team.id);
    Ok(Signs::Made(Made::new(&name, at)?))
}

/// Why a mail was not sent, or not to everyone, how it stands, and how to go on.
fn not_sent(sent: &Sent, out: &Out) -> Option<Refused> {
    let refusal = sent.refusal.clone()?;
    Some(match &sent.receipt().delivered {
        Delivered::Mailed { .. } => {
            let receipt = sent.receipt();
            let of = u32::try_from(receipt.parts().len()).unwrap_or(u32::MAX);
            let mails = (1..).zip(receipt.delivered.mails());
            let mails = mails.map(|(part, (_, to))| ((of > 0).then_some((part, of)), to));
            let stay = mails.filter(|(_, to)| known(to) != Known::Accepted);
            let stay: Vec<_> = stay.collect();
            Refused::With(refusal, outbox::stays(&receipt.reference, &stay, out))
        }
        _ => Refused::One(refusal),
    })
}

/// Seals the report and saves or mails it, or hands it over to this mail program.
fn deliver(
    args: &Report,
    program: Option<&Program>,
    finished: &Finished,
    kept: Option<&mut Kept>,
    out: &Out,
) -> Result<Sent, Refused> {
    let (mut kept, context) = (kept, &out.context);
    let mut keep = |outgoing: &Outgoing| match &mut kept {
        Some(kept) => kept.going_out(finished, outgoing, context),
        None => Ok(()),
    };
    let sent = match &args.save {
        Some(path) if let Some(program) = program => {
            let path = files::absolute(path)?;
            out.work(|progress| {
                deliver::hand_over_report(finished, program, &path, &mut keep, context, progress)
            })
        }
        Some(path) => {
            let (format, path) = (format_of(path)?, files::absolute(path)?);
            out.work(|progress| {
                deliver::seal_report(finished, format, &path, &mut keep, context, progress)
            })
        }
        None => {
            let mut account = account::chosen(args.account.as_deref(), out)?;
            warn_watched(finished, out);
            let secret = secret::of_account(&mut account, args.password_file.as_deref(), out)?;
            out.work(|progress| {
                let secret = secret.as_ref();
                deliver::mail_report(finished, &account, secret, &mut keep, context, progress)
            })
        }
    };
    sent.map_err(|mut refusal| {
        // How it is said here that nobody could compare it.
        if refusal.code == "session-unchecked" {
            refusal.code = "cli-unchecked";
        }
        Refused::One(refusal)
    })
}

/// Says, before anything is sent, that the answers doubt the mailbox.
fn warn_watched(finished: &Finished, out: &Out) {
    let published = &finished.team.bundle.published;
    let Some(form) = published.forms.get(&finished.form) else {
        return;
    };
    let (stage, made) = (finished.stage.as_ref(), finished.made.clone());
    let evaluation = deliver::evaluation(form, stage, &finished.answers, made);
    let said = deliver::mail_watched(form, &finished.answers, &evaluation);
    if matches!(said, Some("yes" | "unknown")) {
        out.warn(&out.word("cli-mail-watched", &[]));
    }
}

/// What is to be reported.
struct Given {
    form: Form,
    stage: Option<Id>,
    answers: Answers,
}

/// Form, stage and answers as they were asked for, as the file of answers has them, else as they were kept.
fn given(
    args: &Report,
    team: &TeamState,
    kept: Option<&Kept>,
    out: &Out,
) -> Result<Given, Refused> {
    let source = args.answers.as_deref().map(Source::open).transpose()?;
    let asked = args.form.as_deref();
    let said = source.as_ref().and_then(Source::form);
    let before = kept.map(|kept| kept.form().as_str());
    let form = form_meant(asked, said.or(before), team)?.clone();
    if let Some(before) = before.filter(|before| *before != form.id.as_str()) {
        let args = [("form", form.id.as_str()), ("before", before)];
        return Err(Refused::new("cli-update-form", &args));
    }
    let attached = |field: &str| {
        let attached = args.attach.iter().filter(|file| file.may_be_for(field));
        attached.count() + kept.map_or(0, |kept| kept.files(field))
    };
    let (mut answers, of_file) = match (&source, kept) {
        (Some(source), _) => source.read(team, &form, attached, out)?,
        (None, Some(kept)) => (kept.answers(team, &out.context)?, None),
        (None, None) => (Answers::default(), None),
    };
    let of_file = of_file.as_deref().zip(args.answers.as_deref());
    let stage = match (args.stage.as_deref(), of_file, kept.and_then(Kept::stage)) {
        (None, None, Some(before)) if form.stages.contains(before) => Some(before.clone()),
        (asked, of_file, _) => stage_meant(asked, of_file, &form, out)?,
    };
    if let Some(kept) = kept {
        kept.carry_files(&form, &mut answers);
    }
    Ok(Given {
        form,
        stage,
        answers,
    })
}

/// What stands beside the answers: as before, with the state and the numbers that were given.
fn standing(args: &Report, kept: Option<&Kept>) -> Result<Standing, Refused> {
    let mut standing = kept.map(Kept::standing).unwrap_or_default();
    if let Some(ticket) = &args.ticket {
        standing.ticket.clone_from(ticket);
    }
    if let Some(state) = args.state {
        standing.state = state.into();
    }
    if let Some(what) = &args.waiting_for {
        let said = Some(what).filter(|what| !is_blank(what));
        let state = said.and_then(|what| State::named("waiting", what));
        standing.state = state.ok_or_else(|| Refused::new("cli-waiting-for", &[]))?;
    }
    for given in &args.other_ticket {
        let parts = given.split_once('=');
        let ticket = parts.and_then(|(team, number)| Ticket::typed(team, number));
        let ticket = ticket.ok_or_else(|| Refused::new("cli-ticket", &[("ticket", given)]))?;
        standing = standing.with(ticket);
    }
    Ok(standing)
}

/// The form that is asked for, else of several the one that the answers say they are for.
pub fn form_meant<'a>(
    asked: Option<&str>,
    said: Option<&str>,
    team: &'a TeamState,
) -> Result<&'a Form, Refused> {
    let several = team.bundle.published.forms.len() > 1;
    form_asked(asked.or(said.filter(|_| several)), team)
}

pub fn form_asked<'a>(asked: Option<&str>, team: &'a TeamState) -> Result<&'a Form, Refused> {
    let forms = &team.bundle.published.forms;
    let known = || {
        let offered = team.bundle.published.offered();
        joined(offered.iter().map(|form| &form.id))
    };
    match asked {
        Some(asked) => Id::new(asked).and_then(|id| forms.get(&id)).ok_or_else(|| {
            Refused::new("cli-no-such-form", &[("form", asked), ("forms", &known())])
        }),
        None => match forms.values().collect::<Vec<_>>().as_slice() {
            [only] => Ok(only),
            _ => Err(Refused::new("cli-which-form", &[("forms", &known())])),
        },
    }
}

/// The stage that was asked for, else the one that a file of answers says it is of, else the first. Which of two that
/// contradict each other is taken is told.
pub fn stage_meant(
    asked: Option<&str>,
    said: Option<(&str, &Path)>,
    form: &Form,
    out: &Out,
) -> Result<Option<Id>, Refused> {
    let stage = stage_asked(asked.or(said.map(|(said, _)| said)), form)?;
    if let (Some(asked), Some((said, path))) = (asked, said)
        && asked != said
    {
        let path = path.display().to_string();
        let values = [("path", &*path), ("said", said), ("asked", asked)];
        warn(vec![out.word("cli-stage-instead", &values)], out);
    }
    Ok(stage)
}

/// The stage that was asked for, else the first.
pub fn stage_asked(asked: Option<&str>, form: &Form) -> Result<Option<Id>, Refused> {
    let Some(asked) = asked else {
        return Ok(form.stages.first().cloned());
    };
    if form.stages.is_empty() {
        return Err(Refused::new("cli-no-stages", &[("form", form.id.as_str())]));
    }
    let stage = form.stages.iter().find(|stage| stage.as_str() == asked);
    match stage {
        Some(stage) => Ok(Some(stage.clone())),
        None => {
            let stages = joined(form.stages.iter());
            let args = [("stage", asked), ("stages", &*stages)];
            Err(Refused::new("cli-no-such-stage", &args))
        }
    }
}

fn joined<'a>(ids: impl Iterator<Item = &'a Id>) -> String {
    ids.map(Id::to_string).collect::<Vec<_>>().join(", ")
}

/// Whether the evidence goes into a file of its own.
fn division(args: &Report) -> Result<Division, Refused> {
    let Some(path) = &args.carry else {
        return Ok(match args.divide {
            true => Division::Mails,
            false => Division::Whole,
        });
    };
    let own = args.save.as_ref() != Some(path);
    match format_of(path) {
        Ok(MailFormat::TarPgp) if own => Ok(Division::Carried(files::absolute(path)?)),
        _ => {
            let path = path.display().to_string();
            Err(Refused::new("cli-carry-name", &[("path", &path)]))
        }
    }
}

/// `.eml` is a sealed mail, `.tar.pgp` one sealed file.
fn format_of(path: &Path) -> Result<MailFormat, Refused> {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    if name.ends_with(".eml") {
        Ok(MailFormat::PgpMime)
    } else if name.ends_with(".tar.pgp") {
        Ok(MailFormat::TarPgp)
    } else {
        Err(Refused::new(
            "cli-save-name",
            &[("path", &path.display().to_string())],
        ))
    }
}

/// What a check of the form doubts: it lets the report go, and is said.
pub fn warn(doubts: Vec<String>, out: &Out) {
    let warning = out.word("level-warning", &[]);
    for doubt in doubts {
        out.warn(&one_line(&out.joined(&warning, &doubt)));
    }
}

/// A question by its path in the answers file, with its words.
fn question(key: &Key, answers: &Answers, texts: Option<&Catalogue>) -> String {
    let place = answers.path(key).unwrap_or_default();
    let label = texts.map(|texts| texts.plain(&key.message(), &Args::new()));
    format!("{place} ({})", label.unwrap_or_default())
}

/// What is to be said of these levels, a line each, in the order of the form, by its path in the answers file.
fn told(
    evaluation: &Evaluation,
    levels: &[Level],
    answers: &Answers,
    form: &Form,
    team: &TeamState,
    out: &Out,
) -> Vec<String> {
    let texts = team.texts.get(&form.id).map(Arc::as_ref);
    let findings = evaluation
        .findings
        .iter()
        .filter(|finding| levels.contains(&finding.level));
    findings
        .map(|finding| {
            let key = &finding.key;
            let takes_files = |field: &Field| matches!(field.kind, Kind::Evidence { .. });
            let sentence = match &finding.say {
                Say::Program("missing", _) if form.field(key).is_some_and(takes_files) => {
                    let args = Args::new().with("field", key.last().as_str());
                    out.words.plain("fill-evidence-missing", &args)
                }
                Say::Program(code, args) => {
                    let words = |message: &str| Some(texts?.plain(message, &Args::new()));
                    let args = labelled(args, words);
                    let args: Args<'_> = args.iter().collect();
                    out.words.plain(&format!("answer-{code}"), &args)
                }
                Say::Field(attribute) => texts
                    .and_then(|t| t.plain_attr(&key.message(), attribute, &Args::new()))
                    .unwrap_or_else(|| out.words.plain("answer-pattern", &Args::new())),
                Say::Team(check) => texts
                    .map(|t| t.plain(&format!("check--{check}"), &Args::new()))
                    .unwrap_or_default(),
            };
            out.joined(&question(key, answers, texts), &sentence)
        })
        .collect()
}

/// What was answered and does not go along, a line each, by its path in the answers file.
fn left_out(
    evaluation: &Evaluation,
    stage: Option<&Id>,
    answers: &Answers,
    form: &Form,
    team: &TeamState,
    out: &Out,
) -> Vec<String> {
    let texts = team.texts.get(&form.id).map(Arc::as_ref);
    fill::left_out(form, answers, evaluation, stage)
        .into_iter()
        .map(|(key, code)| {
            let question = question(&key, answers, texts);
            out.joined(&question, &out.words.plain(code, &Args::new()))
        })
        .collect()
}

/// Says where a copy in the clear is, when nothing was delivered.
fn show_copy(path: &Path, out: &Out) {
    match out.json {
        true => out.say(&format!("{:#}", json!({ "printed": path }))),
        false => out.line("cli-receipt-printed", &path.display().to_string()),
    }
}

/// Says what was delivered, under which ID it is kept, and where a copy of it in the clear is.
fn show_receipt(
    receipt: &Receipt,
    kept: Option<&str>,
    copy: Option<&Path>,
    team: &TeamState,
    out: &Out,
) {
    if out.json {
        let mut delivered = match &receipt.delivered {
            Delivered::Saved(path) => json!({ "saved": path }),
            Delivered::HandedOver(handed) => handover::listing(handed),
            Delivered::Accepted { .. } => json!({}),
            Delivered::Mailed {
                entry, recipients, ..
            } => {
                json!({ "outbox": entry, "recipients": recipients, "parts": parts(receipt) })
            }
        };
        let no_mail = match receipt.delivered.handed_over() {
            Some(_) => "handed-over",
            None => "saved",
        };
        let state = receipt.delivered.known().map_or(no_mail, Known::name);
        if let Some(delivered) = delivered.as_object_mut() {
            delivered.insert("state".to_owned(), json!(state));
        }
        if let (Some((server, reply)), Some(delivered)) =
            (receipt.delivered.accepted(), delivered.as_object_mut())
        {
            delivered.insert("accepted-by".to_owned(), json!(server));
            delivered.insert("reply".to_owned(), json!(reply));
        }
        let mut listing = json!({
            "report": format!("{}@{}", receipt.report.uuid, receipt.report.domain),
            "reference": receipt.reference, "revision": receipt.revision, "at": receipt.at.to_string(),
            "team": receipt.team.0, "recipients": receipt.recipients, "size": receipt.size,
            "signed-by": receipt.signed_by, "sha256": receipt.sha256, "test": receipt.test, "delivered": delivered, "kept": kept,
        });
        if let (Some(path), Some(listing)) = (copy, listing.as_object_mut()) {
            listing.insert("printed".to_owned(), json!(path));
        }
        if let (Some(carried), Some(listing)) = (&receipt.carried, listing.as_object_mut()) {
            listing.insert("carried".to_owned(), json!(carried));
        }
        out.say(&format!("{listing:#}"));
        return;
    }
    if receipt.test {
        out.say(&out.word("report-banner-test", &[]));
    }
    match &receipt.delivered {
        Delivered::Saved(path) => out.line("cli-receipt-saved", &path.display().to_string()),
        Delivered::HandedOver(handed) => handover::show(handed, kept, out),
        delivered => {
            if let Some((server, reply)) = delivered.accepted() {
                let by = match reply {
                    "" => server.to_owned(),
                    reply => format!("{server} ({reply})"),
                };
                out.line("cli-receipt-accepted", &by);
            }
        }
    }
    if let Some(path) = copy {
        out.line("cli-receipt-printed", &path.display().to_string());
    }
    out.line("cli-receipt-reference", &receipt.reference);
    out.line(
        "cli-receipt-id",
        &format!("{}@{}", receipt.report.uuid, receipt.report.domain),
    );
    out.line("cli-receipt-revision", &receipt.revision.to_string());
    out.line(
        "cli-receipt-at",
        &receipt.at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
    );
    for fingerprint in &receipt.recipients {
        out.line("cli-receipt-key", &grouped(fingerprint));
    }
    if let Some(fingerprint) = &receipt.signed_by {
        out.line("cli-receipt-signed", &grouped(fingerprint));
    }
    let parts = receipt.parts();
    if parts.is_empty() {
        out.line("cli-receipt-size", &receipt.size.to_string());
        out.line("cli-receipt-sha256", &receipt.sha256);
    }
    for (number, part) in (1..).zip(&parts) {
        out.line("cli-receipt-part", &format!("{number}/{}", parts.len()));
        out.line_below("cli-receipt-size", &part.size.to_string());
        out.line_below("cli-receipt-sha256", part.sha256);
        for way in outbox::ways(part.recipients, out) {
            out.say(&format!("  {way}"));
        }
    }
    if let Some(carried) = &receipt.carried {
        let path = carried.path.display().to_string();
        out.line("cli-receipt-carried", &path);
        out.line_below("cli-receipt-size", &carried.size.to_string());
        out.line_below("cli-receipt-sha256", &carried.sha256);
    }
    if let Some(id) = kept {
        out.say(&kept_line(id, out));
    }
    show_telephones(team, out);
}

/// Says of a file that was saved that the team takes no mail so large.
fn warn_too_large(receipt: &Receipt, mail: &Mail, out: &Out) {
    let (size, most) = (receipt.size_as_mail(), mail.max_size);
    if matches!(receipt.delivered, Delivered::Saved(_)) && size > most {
        let (size, most) = (size.to_string(), most.to_string());
        let args = [("size", &*size), ("most", &*most)];
        out.warn(&out.word("cli-save-too-large", &args));
    }
}

/// The parts of a report, as programs read them.
fn parts(receipt: &Receipt) -> Vec<serde_json::Value> {
    let parts = receipt.parts();
    let of = parts.len();
    let told = (1..).zip(parts).map(|(number, part)| {
        json!({ "part": number, "of": of, "outbox": part.entry, "size": part.size, "sha256": part.sha256,
            "state": known(part.recipients).name(), "recipients": part.recipients })
    });
    told.collect()
}

/// The number in the hours of business, and that for emergencies: claims as long as nobody knows that the form is the team's.
fn telephones(team: &TeamState) -> Vec<(&'static str, &str)> {
    let contact = &team.newest.published.team.contact;
    let [usual, emergency] = match team.trust.is_known() {
        true => ["cli-show-telephone", "cli-show-emergency"],
        false => ["cli-show-telephone-claimed", "cli-show-emergency-claimed"],
    };
    let more = contact
        .emergency
        .as_deref()
        .map(|number| (emergency, number));
    std::iter::once((usual, contact.telephone.as_str()))
        .chain(more)
        .collect()
}

/// Says how to call the team.
pub fn show_telephones(team: &TeamState, out: &Out) {
    telephones(team)
        .iter()
        .for_each(|(label, number)| out.line(label, number));
}

/// The same where a delivery failed.
fn warn_telephones(team: &TeamState, out: &Out) {
    for (label, number) in telephones(team) {
        out.warn(&out.labelled(label, number));
    }
}

/// What there is of a report that nobody has: its name, the evidence that is to be carried, and the other way to the team.
fn warn_sealed(receipt: &Receipt, kept: Option<&Kept>, bundle: Option<&str>, out: &Out) {
    let reference = &receipt.reference;
    out.warn(&out.labelled("cli-receipt-reference", reference));
    if let Some(carried) = &receipt.carried {
        let path = carried.path.display().to_string();
        out.warn(&out.labelled("cli-receipt-carried", &path));
        let (size, sha256) = (carried.size.to_string(), &carried.sha256);
        for (name, value) in [("cli-receipt-size", &size), ("cli-receipt-sha256", sha256)] {
            out.warn(&format!("  {}", out.labelled(name, value)));
        }
    }
    let Some(kept) = kept else {
        return out.warn(&out.word("cli-way-out", &[]));
    };
    out.warn(&kept_line(kept.id(), out));
    // What takes several mails is carried.
    let ending = match receipt.parts().is_empty() {
        true => "eml",
        false => "tar.pgp",
    };
    let file = format!("report-{reference}.{ending}");
    let save = ["--update", reference, "--save", &file];
    let save = std::iter::once("report").chain(bundle).chain(save);
    let command = out.command(&save.collect::<Vec<_>>());
    out.warn(&out.word("cli-way-out-kept", &[("command", &command)]));
}

fn kept_line(id: &str, out: &Out) -> String {
    out.labelled("cli-receipt-kept", id)
}
