//! `look-up`: a team's key where its domains publish it; only after the reporter has agreed to who learns of it.

use crate::args::{LookUp, Update};
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret;
use crate::show;
use serde_json::{Value, json};
use std::io::{BufRead, IsTerminal};
use std::path::Path;
use tocsin_core::job::Progress;
use tocsin_core::lookup::{Answer, Place, Plan, Saying, Source, Wanted};
use tocsin_core::session::looking_up::look_up;
use tocsin_core::session::renewing::{Renewal, look_for_newer};
use tocsin_core::session::{TeamState, opening};
use tocsin_core::store::pins::Pins;
use tocsin_i18n::strip_isolates;

/// Runs `look-up`.
pub fn run(args: &LookUp, out: &Out) -> Result<(), Refused> {
    let team = match known(&args.team, out)? {
        Some(team) => team,
        None => opening::look(&named(&args.team, out)?, &out.context)?,
    };
    let all = !args.security_txt && !args.wkd;
    let wanted = Wanted {
        security_txt: all || args.security_txt,
        wkd: all || args.wkd,
    };
    let plan = Plan::of(&team.newest, wanted)?;
    if !args.yes {
        agreed(&plan, out)?;
    }
    let looked = out.work(|progress| {
        let unlock = secret::of_proxy(out);
        look_up(&team.newest, &plan, &out.context, unlock, progress)
    })?;
    if out.json {
        out.say(&format!("{:#}", listing(&team, &looked.answers, out)));
        return Ok(());
    }
    for answer in &looked.answers {
        let place = &answer.place;
        let (id, value) = match (&place.source, &place.address) {
            (Source::Wkd, Some(address)) => ("lookup-place-wkd", address),
            _ => ("lookup-place-security-txt", &place.domain),
        };
        out.say(&out.word(id, &[("of", value)]));
        if place.elsewhere {
            out.say(&format!("  {}", elsewhere(place, out)));
        }
        for saying in &answer.says {
            out.say(&format!("  {}", told(saying, place, out)));
        }
    }
    if team.trust.is_unchecked() {
        out.say(&out.word("lookup-chosen", &[]));
    }
    out.say(&out.word("lookup-note", &[]));
    Ok(())
}

/// The team of this ID as it is known here; nothing where it is a file, an address or the example that is named.
fn known(name: &str, out: &Out) -> Result<Option<TeamState>, Refused> {
    if is_place(name) {
        return Ok(None);
    }
    let pins = Pins::load(&out.context.dirs)?;
    match pins.teams.get(name) {
        Some(pin) => Ok(Some(opening::open_kept(name, &pin.newest, &out.context)?)),
        None => Ok(None),
    }
}

fn is_place(name: &str) -> bool {
    name.contains("://") || name == "example" || Path::new(name).exists()
}

/// The form in this file, at this address, or the example; what else somebody may mean by the name is told.
fn named(name: &str, out: &Out) -> Result<Vec<u8>, Refused> {
    match is_place(name) {
        true => show::bytes(Some(name), out),
        false => Err(Refused::new("cli-team-unknown", &[("name", name)])),
    }
}

/// Says who would learn of it, and asks on a terminal. Without one nobody is asked.
fn agreed(plan: &Plan, out: &Out) -> Result<(), Refused> {
    let servers = plan.servers().join(", ");
    let unasked = || Refused::new("cli-look-up-unasked", &[("servers", &servers)]);
    if !std::io::stdin().is_terminal() {
        return Err(unasked());
    }
    out.warn(&out.word("lookup-ask", &[("servers", &servers)]));
    for domain in plan.elsewhere() {
        out.warn(&out.word("lookup-elsewhere", &[("domain", &domain)]));
    }
    out.warn(&out.word("lookup-ask-proxy", &[]));
    out.warn(&out.word("cli-look-up-ask", &[]));
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    read.map_err(|e| Refused::file(Path::new("-"), &e))?;
    let yes = out.word("cli-look-up-yes", &[]);
    match line.trim().to_lowercase() {
        said if said == "y" || said == yes => Ok(()),
        _ => Err(unasked()),
    }
}

fn elsewhere(place: &Place, out: &Out) -> String {
    out.word("lookup-elsewhere", &[("domain", &place.domain)])
}

fn told(saying: &Saying, place: &Place, out: &Out) -> String {
    let (id, values) = saying.told();
    let domain = ("domain", place.domain.as_str());
    let values = values.iter().map(|(name, value)| (*name, value.as_str()));
    out.word(
        id,
        &std::iter::once(domain).chain(values).collect::<Vec<_>>(),
    )
}

fn listing(team: &TeamState, answers: &[Answer], out: &Out) -> Value {
    let answer = |answer: &Answer| {
        let place = &answer.place;
        let says = answer.says.iter().map(|saying| {
            json!({ "what": saying.name(), "fingerprint": saying.fingerprint(),
                "sentence": strip_isolates(&told(saying, place, out)) })
        });
        json!({
            "source": match place.source { Source::SecurityTxt => "security.txt", Source::Wkd => "wkd" },
            "domain": place.domain, "address": place.address, "elsewhere": place.elsewhere,
            "says": says.collect::<Vec<_>>(),
        })
    };
    let published = &team.newest.published.team;
    json!({
        "id": published.id, "signer": team.newest.signer, "trust": team.trust,
        "places": answers.iter().map(answer).collect::<Vec<_>>(),
    })
}

/// Runs `update`: looks for a newer form.
pub fn update(args: &Update, out: &Out) -> Result<(), Refused> {
    let team = match &args.team {
        Some(name) => match known(name, out)? {
            Some(team) => team,
            None if name.contains("://") => {
                let (unlock, progress) = (secret::of_proxy(out), Progress::default());
                opening::open_address(name, &out.context, unlock, &progress)?
            }
            None => opening::open_bundle(&named(name, out)?, &out.context)?,
        },
        None => match out.context.dirs.brand() {
            Some(brand) => opening::open_brand(brand, &out.context)?,
            None => only(out)?,
        },
    };
    let (renewal, _) =
        out.work(|progress| look_for_newer(&team, &out.context, secret::of_proxy(out), progress))?;
    let (Renewal::Newer { version, published } | Renewal::Same { version, published }) = renewal;
    let newer = matches!(renewal, Renewal::Newer { .. });
    let team = &team.newest.published.team;
    if out.json {
        let told = json!({ "id": team.id, "newer": newer, "version": version,
            "published": published.to_string() });
        out.say(&format!("{told:#}"));
        return Ok(());
    }
    let date = published.strftime("%Y-%m-%d").to_string();
    let version = version.to_string();
    let values = [("version", version.as_str()), ("date", &date)];
    let id = if newer {
        "renewal-newer"
    } else {
        "renewal-same"
    };
    out.say(&out.word(id, &values));
    Ok(())
}

/// The only team that is known here.
fn only(out: &Out) -> Result<TeamState, Refused> {
    let pins = Pins::load(&out.context.dirs)?;
    let mut teams = pins.teams.iter();
    match (teams.next(), teams.next()) {
        (Some((id, pin)), None) => Ok(opening::open_kept(id, &pin.newest, &out.context)?),
        (None, _) => Err(Refused::new("cli-renew-none", &[])),
        (Some(_), Some(_)) => {
            let ids: Vec<&str> = pins.teams.keys().map(String::as_str).collect();
            Err(Refused::new(
                "cli-renew-which",
                &[("teams", &ids.join(", "))],
            ))
        }
    }
}
