//! Sending a mail of the outbox: what becomes of it is on disk for each recipient, before and after.

use super::account::{Account, Secret, Via};
use super::{Accepted, Letter, Reach, SendProblem, SendRefusal, Step, Watch};
use crate::clock::Clock;
use crate::explain::{Explain, Refusal};
use crate::job::Progress;
use crate::store::StoreRefusal;
use crate::store::outbox::{Held, Known, Recipient, Way};
use std::collections::BTreeSet;
use tocsin_form_schema::diagnostic::Args;

/// Whom a mail is sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Those that no server has it for.
    Missing,
    /// Those for whom it is unknown, too: they may get it twice.
    Unknown,
}

/// Why a mail of the outbox was not sent, or not to everyone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutboxRefusal {
    /// Servers took it for some recipients, and refused the others.
    #[error("partly taken: {0}")]
    Partly(String),
    /// It is unknown for whoever is left, and sending it again was not asked for.
    #[error("unknown: {0}")]
    OnlyUnknown(String),
    /// It was being sent when the program ended.
    #[error("found unknown: {0}")]
    FoundUnknown(String),
    /// It was written for another address than the account's: whom it is from, and the account's.
    #[error("from {0}, not {1}")]
    OtherSender(String, String),
    /// This mail is in the outbox already: the entry's ID.
    #[error("already in the outbox: {0}")]
    AlreadyThere(String),
    /// What is known of a report in the outbox is not what its draft knows.
    #[error("changed meanwhile")]
    Moved,
}

impl Explain for OutboxRefusal {
    fn code(&self) -> &'static str {
        match self {
            OutboxRefusal::Partly(_) => "outbox-partly-taken",
            OutboxRefusal::OnlyUnknown(_) => "outbox-only-unknown",
            OutboxRefusal::FoundUnknown(_) => "outbox-found-unknown",
            OutboxRefusal::OtherSender(..) => "outbox-other-sender",
            OutboxRefusal::AlreadyThere(_) => "outbox-already-there",
            OutboxRefusal::Moved => "outbox-moved",
        }
    }

    fn args(&self) -> Args {
        match self {
            OutboxRefusal::Partly(name)
            | OutboxRefusal::OnlyUnknown(name)
            | OutboxRefusal::FoundUnknown(name)
            | OutboxRefusal::AlreadyThere(name) => Args::from([("name", name.clone())]),
            OutboxRefusal::OtherSender(from, account) => {
                Args::from([("from", from.clone()), ("account", account.clone())])
            }
            OutboxRefusal::Moved => Args::new(),
        }
    }
}

/// Every code of [`OutboxRefusal`].
pub const CODES: &[&str] = &[
    "outbox-partly-taken",
    "outbox-only-unknown",
    "outbox-found-unknown",
    "outbox-other-sender",
    "outbox-already-there",
    "outbox-moved",
];

/// Sends a mail of the outbox to those who do not have it. Whom a server took it for is never sent to again. Afterwards
/// the entry, in memory and on disk, says of each recipient what is known; the mail goes once everybody's server has it.
/// Fails unless that is so.
pub fn send(
    held: &mut Held,
    account: &Account,
    secret: Option<&Secret>,
    whom: Whom,
    clock: &dyn Clock,
    progress: &Progress,
) -> Result<(), Refusal> {
    let reach = match held.entry.example {
        true => Reach::LoopbackOnly,
        false => Reach::Anywhere,
    };
    send_by(held, account, whom, clock, |letter, watch| {
        super::send(reach, account, secret, letter, progress, watch)
    })
}

/// As [`send`], by `post`.
fn send_by(
    held: &mut Held,
    account: &Account,
    whom: Whom,
    clock: &dyn Clock,
    post: impl FnOnce(Letter<'_>, &mut Watch<'_>) -> Result<Accepted, SendRefusal>,
) -> Result<(), Refusal> {
    if held.entry.from != account.from {
        let (from, account) = (held.entry.from.clone(), account.from.clone());
        return Err(OutboxRefusal::OtherSender(from, account).into());
    }
    let wanted = |way: &Way| match way {
        Way::Waiting { .. } | Way::Refused { .. } => true,
        Way::Unknown { .. } | Way::Sending { .. } => whom == Whom::Unknown,
        Way::Accepted { .. } => false,
    };
    let recipients = held.entry.recipients.iter().enumerate();
    let places = recipients.filter(|(_, to)| wanted(&to.state));
    let places: Vec<usize> = places.map(|(place, _)| place).collect();
    let sent = match places.is_empty() {
        true => Ok(()),
        false => {
            let attempt = Attempt {
                before: held.entry.recipients.clone(),
                refused: BTreeSet::new(),
                server: server(account),
                held,
                places,
                clock,
            };
            attempt.run(account, post)
        }
    };
    let name = held.entry.name().to_owned();
    match (held.entry.known(), sent) {
        (_, Err(Failure::Store(refusal))) => Err(refusal.into()),
        (Known::Accepted, _) => Ok(held.remove_mail()?),
        // "Nothing was sent" would not be all of it.
        (Known::Partly, _) => Err(OutboxRefusal::Partly(name).into()),
        (_, Err(Failure::Send(refusal))) => Err(refusal.into()),
        (_, Ok(())) => Err(OutboxRefusal::OnlyUnknown(name).into()),
    }
}

/// Why an attempt failed.
enum Failure {
    Send(SendRefusal),
    Store(StoreRefusal),
}

impl From<StoreRefusal> for Failure {
    fn from(refusal: StoreRefusal) -> Failure {
        Failure::Store(refusal)
    }
}

/// One attempt at sending an entry.
struct Attempt<'a> {
    held: &'a mut Held,
    /// The recipients that it goes to, by their place in the entry.
    places: Vec<usize>,
    /// Whom of them the server refused, by their place in the entry.
    refused: BTreeSet<usize>,
    /// What was known of all recipients before.
    before: Vec<Recipient>,
    server: String,
    clock: &'a dyn Clock,
}

impl Attempt<'_> {
    fn run(
        mut self,
        account: &Account,
        post: impl FnOnce(Letter<'_>, &mut Watch<'_>) -> Result<Accepted, SendRefusal>,
    ) -> Result<(), Failure> {
        let eml = self.held.mail()?.to_owned();
        let entry = &mut self.held.entry;
        entry.attempts = entry.attempts.saturating_add(1);
        account.name.clone_into(&mut entry.account);
        let to: Vec<String> = (self.places.iter())
            .filter_map(|place| Some(self.before.get(*place)?.address.clone()))
            .collect();
        let letter = Letter {
            from: &account.from,
            to: &to,
            eml: &eml,
        };
        let sent = post(letter, &mut |step| self.step(step));
        self.end(&sent);
        let saved = self.held.save();
        sent.map_err(Failure::Send)?;
        Ok(saved?)
    }

    fn put(&mut self, place: usize, way: Way) {
        if let Some(to) = self.held.entry.recipients.get_mut(place) {
            to.state = way;
        }
    }

    /// Whether a server may have had it before: it has not lost it by saying no now.
    fn was_unknown(&self, place: usize) -> bool {
        let before = self.before.get(place);
        before.is_some_and(|to| matches!(to.state, Way::Unknown { .. }))
    }

    fn step(&mut self, step: Step<'_>) -> Result<(), SendProblem> {
        let at = self.clock.now().timestamp();
        match step {
            Step::Ready(limit) => {
                self.held.limit = Some(limit);
                Ok(())
            }
            Step::Refused(nth, why) => {
                if let Some(place) = self.places.get(nth).copied() {
                    self.refused.insert(place);
                    if !self.was_unknown(place) {
                        let why = Box::new(why.clone());
                        self.put(place, Way::Refused { at, why });
                    }
                }
                Ok(())
            }
            Step::Content => {
                let server = self.server.clone();
                self.put_all(|_| Way::Sending {
                    at,
                    server: server.clone(),
                });
                let noted = self.held.save();
                noted.map_err(|refusal| SendProblem::NotNoted(refusal.to_string()))
            }
            Step::Taken(accepted) => {
                self.taken(accepted);
                // It is noted again at the end, and told when it cannot be.
                let _ = self.held.save();
                Ok(())
            }
        }
    }

    fn taken(&mut self, accepted: &Accepted) {
        let (at, server) = (self.clock.now().timestamp(), self.server.clone());
        self.put_all(|_| Way::Accepted {
            at,
            server: server.clone(),
            reply: accepted.reply.clone(),
        });
    }

    /// Puts everyone who was not refused on another way.
    fn put_all(&mut self, way: impl Fn(&Recipient) -> Way) {
        let places = self.places.iter().filter(|p| !self.refused.contains(p));
        let ways: Vec<(usize, Way)> = places
            .filter_map(|place| Some((*place, way(self.before.get(*place)?))))
            .collect();
        for (place, way) in ways {
            self.put(place, way);
        }
    }

    fn end(&mut self, sent: &Result<Accepted, SendRefusal>) {
        let refusal = match sent {
            Ok(accepted) => return self.taken(accepted),
            Err(refusal) => refusal,
        };
        let (at, server) = (self.clock.now().timestamp(), self.server.clone());
        self.put_all(|before| match &before.state {
            _ if refusal.is_unknown() => Way::Unknown {
                at,
                server: server.clone(),
            },
            Way::Unknown { .. } => before.state.clone(),
            _ if refusal.is_refused() => Way::Refused {
                at,
                why: Box::new(refusal.clone()),
            },
            _ => Way::Waiting {
                why: Some(Box::new(refusal.clone())),
            },
        });
    }
}

/// `host:port`, or the local program.
fn server(account: &Account) -> String {
    match &account.via {
        Via::Smtp { host, port, .. } => format!("{host}:{port}"),
        Via::Sendmail { program } => program.display().to_string(),
    }
}

#[cfg(test)]
mod tests;
