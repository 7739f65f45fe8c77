//! The command line, defined once: parser and help come from here.

use crate::attach::{Attach, Described};
use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::path::PathBuf;
use tocsin_core::net::proxy::ProxyAddress;
use tocsin_core::report::Tlp;
use tocsin_core::report::standing::{STATES, State};

/// Report a computer security incident to a response team, encrypted to its key.
#[derive(Parser)]
#[command(name = "tocsin-cli", version, disable_help_subcommand = true)]
#[command(
    after_help = "Exit status: 0 done; 1 refused, one sentence says why and what to do; 2 wrong usage."
)]
pub struct Arguments {
    /// What every command knows.
    #[command(flatten)]
    pub common: Common,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What every command knows.
#[derive(Args)]
pub struct Common {
    /// Language of what is said: a BCP 47 tag such as `fr`
    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,
    /// Keep everything in this folder (portable)
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// The team's form to begin with, instead of the one that came with the program
    #[arg(long, global = true, value_name = "FILE")]
    pub brand: Option<PathBuf>,
    /// Print listings as JSON
    #[arg(long, global = true)]
    pub json: bool,
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// Who published a bundle, is it authentic, what forms, what expires
    Show(Show),
    /// Look a team's key up where its domains publish it: it may be refreshed or revoked, never checked by that
    LookUp(LookUp),
    /// Look for a newer form of a team where it publishes it
    Update(Update),
    /// Write a form as a text file, fill it in with an editor, check it
    Fill(Fill),
    /// Make a report from answers: seal it and save or mail it; write a copy to print
    Report(Report),
    /// Mail a sealed report that was prepared elsewhere
    Send(Send),
    /// Sealed mails on their way
    #[command(subcommand)]
    Outbox(Outbox),
    /// Ways to send mail
    #[command(subcommand)]
    Account(Account),
    /// Drafts on this machine
    #[command(subcommand)]
    Draft(Draft),
    /// What your organisation has fixed on this computer
    Policy {
        #[command(subcommand)]
        command: Option<Policy>,
    },
    /// The tools of a team
    #[command(subcommand)]
    Team(Team),
}

impl Command {
    /// Whether it is there to mend a policy that is wrong.
    pub fn mends_policy(&self) -> bool {
        matches!(self, Command::Policy { command: Some(_) })
    }

    /// Whether it says what the policy fixes: not least which form cannot be used.
    pub fn shows_policy(&self) -> bool {
        matches!(self, Command::Policy { command: None })
    }

    /// Whether it changes something outside this machine or leaves a sealed report: not to be done twice.
    pub fn delivers(&self) -> bool {
        match self {
            Command::Report(report) => report.delivers(),
            Command::Send(_) | Command::Outbox(Outbox::Send { .. }) => true,
            _ => false,
        }
    }
}

/// What an organisation has fixed.
#[derive(Subcommand)]
pub enum Policy {
    /// Try a policy before you roll it out: say what is wrong in it, or what it fixes
    Check {
        /// The file
        file: PathBuf,
    },
}

/// A bundle: a file, an `https://` address, or the word `example`.
#[derive(Args)]
pub struct Show {
    /// A `.tocsin` file, an `https://` address, or the word `example`; not needed where a form came with the program
    pub bundle: Option<String>,
    /// Print the JSON Schema of what `report --answers` takes for this form instead
    #[arg(long, value_name = "FORM")]
    pub answers_schema: Option<String>,
    /// What the form is compared with.
    #[command(flatten)]
    pub in_hand: InHand,
}

/// What was got of a team in another way than the form: when it agrees, the team is checked here from then on.
#[derive(Args)]
pub struct InHand {
    /// The team's fingerprint, as you got it through another channel
    #[arg(long, value_name = "FPR")]
    pub fingerprint: Option<String>,
    /// The same in a file: a text that shows it, the team's certificate, or a PNG picture of its QR code
    #[arg(long, value_name = "FILE", conflicts_with = "fingerprint")]
    pub fingerprint_file: Option<PathBuf>,
}

/// Arguments of `look-up`.
#[derive(Args)]
pub struct LookUp {
    /// The ID of a team that is known here, a `.tocsin` file or an `https://` address
    #[arg(value_name = "BUNDLE|TEAM-ID")]
    pub team: String,
    /// Only in the security.txt of the team's domain
    #[arg(long)]
    pub security_txt: bool,
    /// Only in the Web Key Directory, for the team's mail addresses
    #[arg(long)]
    pub wkd: bool,
    /// The servers may learn that somebody looks: ask them without asking me
    #[arg(long)]
    pub yes: bool,
}

/// Arguments of `update`.
#[derive(Args)]
pub struct Update {
    /// The ID of a team that is known here, a `.tocsin` file or an `https://` address; not needed when a form came with the program or one team
    /// is known
    #[arg(value_name = "BUNDLE|TEAM-ID")]
    pub team: Option<String>,
}

/// Arguments of `fill`.
#[derive(Args)]
#[command(allow_missing_positional = true)]
pub struct Fill {
    /// A `.tocsin` file, an `https://` address, or the word `example`; not needed where a form came with the program
    pub bundle: Option<String>,
    /// The file to fill in; written when it is not there yet. It is not encrypted
    pub file: PathBuf,
    /// The form's ID; not needed when the team has one form, the file is there or the answers name theirs
    #[arg(long, value_name = "ID")]
    pub form: Option<String>,
    /// The stage to report, of a form with stages: of a new file the first unless said, of one that is there its new one
    #[arg(long, value_name = "ID")]
    pub stage: Option<String>,
    /// Answers to begin with: JSON such as `report.json`, or another file made by `fill`. They may be of another version of
    /// the form: what has no place in this one is told, and kept at the end of the file
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Write the file, or say what is missing or wrong in one that is there, without opening an editor or changing it
    #[arg(long)]
    pub no_editor: bool,
}

/// Arguments of `report`.
#[derive(Args)]
#[command(group(clap::ArgGroup::new("delivery").required(true).multiple(true).args(["save", "send", "print"])))]
#[command(group(clap::ArgGroup::new("written").multiple(true).args(["save", "print", "carry"])))]
#[command(group(clap::ArgGroup::new("sealed").args(["save", "send"])))]
pub struct Report {
    /// A `.tocsin` file, an `https://` address, or the word `example`; not needed where a form came with the program
    pub bundle: Option<String>,
    /// The form's ID; not needed when the team has one form or the answers name theirs
    #[arg(long, value_name = "ID")]
    pub form: Option<String>,
    /// Which of the form's successive reports it is; else what the answers say, else that of the report that is updated,
    /// else the first
    #[arg(long, value_name = "ID")]
    pub stage: Option<String>,
    /// The answers: JSON, or a file made by `fill`. With --update all of them; those of before where none are given
    #[arg(long, value_name = "FILE", required_unless_present_any = ["update", "test"])]
    pub answers: Option<PathBuf>,
    /// A file of evidence, for the question FIELD; may be given several times. Without FIELD= it goes to the first
    /// question that is asked, wants such a file and has room. A file whose own name has an = is written ./a=b.log.
    /// With --update the files of before go along again; FIELD= alone leaves out those of FIELD
    #[arg(long, value_name = "[FIELD=]FILE")]
    pub attach: Vec<Attach>,
    /// What a file is, in your words: its name, or FILE as it is attached; may be given several times
    #[arg(long, value_name = "FILE=WORDS")]
    pub describe: Vec<Described>,
    /// Of pictures, let the picture alone go along, without what stands in it of where, when, with what and by whom it was
    /// taken. The report tells the SHA-256 of the original, too, and the file's name and last change as of any file
    #[arg(long)]
    pub bare: bool,
    /// Keep the report here, encrypted, so that --update can go on with it: under the passphrase of --passphrase-file, else
    /// in the system's keyring, else under one that is asked for
    #[arg(long, conflicts_with = "update")]
    pub keep: bool,
    /// Have the system's keyring open it, and beside it only the passphrase of --passphrase-file, where that is given
    #[arg(long, requires = "keep")]
    pub keyring: bool,
    /// The next revision of a report that was kept: its reference, its report ID, the ID under which it is kept, or the
    /// beginning of either ID, six characters at least. `draft list` shows them
    #[arg(long, value_name = "NAME")]
    pub update: Option<String>,
    /// The number that the team answered with: the number alone, or as it stands in the answer’s subject. It stands in the
    /// subject of updates, which anybody can read
    #[arg(long, value_name = "NUMBER", requires = "update")]
    pub ticket: Option<String>,
    /// The number of another team, such as cert.example.org=2026-17; may be given several times
    #[arg(long, value_name = "DOMAIN=NUMBER")]
    pub other_ticket: Vec<String>,
    /// How the report stands from now on
    #[arg(long, value_enum, value_name = "STATE", requires = "update")]
    pub state: Option<Stand>,
    /// It waits for something, in your words
    #[arg(
        long,
        value_name = "WHAT",
        requires = "update",
        conflicts_with = "state"
    )]
    pub waiting_for: Option<String>,
    /// First line of this file is the passphrase of what is kept
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// An exercise: marked as one in everything that is sealed, and in the mail's subject. What the form wants and the
    /// answers lack is filled in
    #[arg(long)]
    pub test: bool,
    /// What the form is compared with.
    #[command(flatten)]
    pub in_hand: InHand,
    /// I could not check that this is the team; it is recorded in the report
    #[arg(long, conflicts_with_all = ["fingerprint", "fingerprint_file"])]
    pub accept_unchecked: bool,
    /// Sign it with the secret key in this file, whose certificate goes along inside. It proves that what bears the same
    /// signature comes from the same key, not who you are
    #[arg(long, value_name = "SECRET", requires = "sealed")]
    pub sign_with: Option<PathBuf>,
    /// Sign it with the secret key of this fingerprint that GnuPG's agent keeps, perhaps on a card
    #[arg(
        long,
        value_name = "FPR",
        requires = "sealed",
        conflicts_with = "sign_with"
    )]
    pub sign_with_agent: Option<String>,
    /// Sign it with a key that is made for this report and kept with it, so that its updates are signed by the same; they
    /// are without being told
    #[arg(
        long,
        requires = "sealed",
        conflicts_with_all = ["sign_with", "sign_with_agent"]
    )]
    pub sign: bool,
    /// First line of this file is the passphrase of the key that signs
    #[arg(long, value_name = "FILE", requires = "sign_with")]
    pub sign_passphrase_file: Option<PathBuf>,
    /// Save it: `.eml` is a sealed mail, `.tar.pgp` one sealed file
    #[arg(long, value_name = "OUT.eml|OUT.tar.pgp")]
    pub save: Option<PathBuf>,
    /// Have your own mail program open a message to the team with the file that was saved: you send it there. PROGRAM is
    /// thunderbird, betterbird, evolution, kmail, claws-mail, outlook, message-file (what opens .eml files) or mailto (what
    /// opens mail addresses: you attach the file); not needed where one of them is here
    #[arg(long, value_name = "PROGRAM", requires = "save")]
    pub hand_over: Option<Option<String>>,
    /// Seal the evidence into this file, to be carried, and let the report go without it: for what is too large for a mail.
    /// `team open` puts both together
    #[arg(long, value_name = "OUT.tar.pgp", requires = "sealed")]
    pub carry: Option<PathBuf>,
    /// Where it is too large for one mail, send it in several, each within what the team and the account's server take
    #[arg(long, requires = "send", conflicts_with = "carry")]
    pub divide: bool,
    /// Write a copy for your own file, too, to be read and printed. It is NOT encrypted. Alone, it is a draft, which may be
    /// incomplete
    #[arg(long, value_name = "OUT.html|OUT.pdf")]
    pub print: Option<PathBuf>,
    /// Replace the files that are there
    #[arg(long, requires = "written")]
    pub force: bool,
    /// Mail it
    #[arg(long, conflicts_with = "save")]
    pub send: bool,
    /// The account to mail with; not needed when there is one
    #[arg(long, value_name = "NAME", requires = "send")]
    pub account: Option<String>,
    /// First line of this file is the account's password
    #[arg(long, value_name = "FILE", requires = "send")]
    pub password_file: Option<PathBuf>,
}

/// How a report stands; for `waiting` there is --waiting-for.
#[derive(Clone, Copy, ValueEnum)]
pub enum Stand {
    /// It goes on
    Open,
    /// It is over
    Closed,
    /// It should not have been made: nothing in it is to be acted on
    Withdrawn,
}

impl From<Stand> for State {
    fn from(stand: Stand) -> State {
        match stand {
            Stand::Open => State::Open,
            Stand::Closed => State::Closed,
            Stand::Withdrawn => State::Withdrawn,
        }
    }
}

impl Report {
    /// Whether it seals; else it only writes a copy.
    pub fn delivers(&self) -> bool {
        self.save.is_some() || self.send
    }
}

/// Arguments of `send`.
#[derive(Args)]
pub struct Send {
    /// A sealed mail (`.eml`) or a sealed file (`.tar.pgp`)
    pub sealed: PathBuf,
    /// The team's address; a sealed mail names it itself
    #[arg(long, value_name = "ADDRESS")]
    pub to: Vec<String>,
    /// The account to mail with; not needed when there is one
    #[arg(long, value_name = "NAME")]
    pub account: Option<String>,
    /// First line of this file is the account's password
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
}

/// Sealed mails on their way.
#[derive(Subcommand)]
pub enum Outbox {
    /// List them, with what is known of each recipient
    List,
    /// Send them again, to whom no mail server has taken them for
    Send {
        /// ID of an entry or reference of a report, as `outbox list` shows them; all that wait when none is given
        ids: Vec<String>,
        /// Send to those, too, of whom it is unknown whether a mail server has taken it: they may get the mail twice, not a
        /// second report
        #[arg(long)]
        again_unknown: bool,
        /// The account to mail with; not needed: each has its own
        #[arg(long, value_name = "NAME")]
        account: Option<String>,
        /// First line of this file is the account's password
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
        /// First line of this file is the passphrase that the report is kept under: for an account with another address it is
        /// sealed anew
        #[arg(long, value_name = "FILE", requires = "account")]
        passphrase_file: Option<PathBuf>,
    },
    /// Delete one for good: it can no longer be sent
    Delete {
        /// ID of an entry or reference of a report, as `outbox list` shows them
        id: String,
    },
}

/// Ways to send mail.
#[derive(Subcommand)]
pub enum Account {
    /// Add an account, or replace the one of the same name
    Add(AccountAdd),
    /// Say anew where an account's password comes from; without an option it is asked for each time
    Set {
        /// The account's name; not needed when there is one
        name: Option<String>,
        /// Say anew which address mail comes from; the password stays unless something is said of it
        #[arg(long, value_name = "ADDRESS")]
        from: Option<String>,
        /// Say anew the name to sign in with; the password stays unless something is said of it
        #[arg(long)]
        user: Option<String>,
        #[command(flatten)]
        password: PasswordFrom,
    },
    /// Connect and sign in, without sending anything
    Test {
        /// The account's name; not needed when there is one
        name: Option<String>,
        /// First line of this file is the account's password or access token
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
    },
    /// Settings that an address goes with, from a table of large providers; asks nobody without --ask
    Find {
        /// The address mail comes from
        address: String,
        /// Ask the mail domain itself where the table lacks it: it, and who looks its name up, learn that somebody looks
        #[arg(long)]
        ask: bool,
        /// Ask through this proxy, such as socks5://127.0.0.1:9050
        #[arg(long, value_name = "ADDRESS", requires = "ask")]
        proxy: Option<ProxyAddress>,
    },
    /// List the accounts
    List,
    /// Remove an account
    Remove {
        /// The account's name
        name: String,
    },
}

/// Where the password of an account comes from; asked for each time where nothing is said.
#[derive(Args)]
#[command(group(clap::ArgGroup::new("password_from")))]
pub struct PasswordFrom {
    /// The password is in the system's keyring: it is put there now
    #[arg(long, group = "password_from")]
    pub keyring: bool,
    /// First line of this file is the password that the keyring is to have; else it is asked for
    #[arg(long, value_name = "FILE", requires = "keyring")]
    pub password_file: Option<PathBuf>,
    /// The password is the first line that this command prints: program and arguments, no shell
    #[arg(long, value_name = "ARG", num_args = 1.., group = "password_from")]
    pub password_command: Vec<String>,
    /// Instead of a password, an access token (OAuth 2.0): the first line that this command prints
    #[arg(long, value_name = "ARG", num_args = 1.., group = "password_from")]
    pub token_command: Vec<String>,
}

/// Arguments of `account add`.
#[derive(Args)]
#[command(group(clap::ArgGroup::new("way").args(["host", "sendmail"])))]
// What an organisation's account leaves to be said is less than what all others need.
#[command(
    override_usage = "tocsin-cli account add [OPTIONS] --from <ADDRESS> <--host <HOST>|--sendmail <PROGRAM>> <NAME>"
)]
pub struct AccountAdd {
    /// Its name
    pub name: String,
    /// The address mail comes from
    #[arg(long, value_name = "ADDRESS")]
    pub from: Option<String>,
    /// The mail server; that of the organisation's account is what the policy says
    #[arg(long)]
    pub host: Option<String>,
    /// Its port; the usual one of the security chosen
    #[arg(long, requires = "host")]
    pub port: Option<u16>,
    /// How the line is protected
    #[arg(long, value_enum, default_value_t = Security::Tls, requires = "host")]
    pub security: Security,
    /// The name to sign in with; without one the server is a relay
    #[arg(long, conflicts_with = "sendmail")]
    pub user: Option<String>,
    #[command(flatten)]
    pub password: PasswordFrom,
    /// PEM file of a private root certificate for this server
    #[arg(long, value_name = "FILE", requires = "host")]
    pub root_certificate: Option<PathBuf>,
    /// SOCKS5 proxy that leads to the server and looks its name up, such as socks5://127.0.0.1:9050; with NAME:PASSWORD@
    /// before the host the password goes into the system's keyring, with NAME@ it is asked for each time
    #[arg(long, value_name = "ADDRESS", requires = "host")]
    pub proxy: Option<ProxyAddress>,
    /// The password of the proxy's name is the first line that this command prints: program and arguments, no shell
    #[arg(long, value_name = "ARG", num_args = 1.., requires = "proxy")]
    pub proxy_password_command: Vec<String>,
    /// Mail through this local program, such as /usr/sbin/sendmail
    #[arg(long, value_name = "PROGRAM")]
    pub sendmail: Option<PathBuf>,
}

/// How the line is protected.
#[derive(Clone, Copy, ValueEnum)]
pub enum Security {
    /// TLS from the first octet
    Tls,
    /// STARTTLS, required
    Starttls,
    /// None: this computer only
    None,
}

/// Drafts on this machine.
#[derive(Subcommand)]
pub enum Draft {
    /// List them: ID, team, when saved, what opens it; with --open also reference, form, revision, state, how far it got, its
    /// name and how it begins, those that are delivered below the others
    #[command(after_help = "What is not opened tells nothing of a report.")]
    List {
        /// Open each through the system's keyring, to tell which is which
        #[arg(long)]
        open: bool,
        /// Open each with the passphrase that is the first line of this file
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
    },
    /// Write the key that was made to sign a report, locked, for a mail program: answers are encrypted to it
    Key {
        /// The draft's ID, as `draft list` shows it, its beginning, or the reference of its report
        id: String,
        /// Where to
        #[arg(short, long, value_name = "KEY.asc")]
        output: PathBuf,
        /// First line of this file is the passphrase of the draft
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
        /// First line of this file is the passphrase that the key is to have; else it is asked for
        #[arg(long, value_name = "FILE", conflicts_with = "public")]
        key_passphrase_file: Option<PathBuf>,
        /// What is public of it only
        #[arg(long)]
        public: bool,
        /// Replace a file that is there
        #[arg(long)]
        force: bool,
    },
    /// Give one a name of your own, which stays on this machine; without NAME it has none any more
    Rename {
        /// The draft's ID, as `draft list` shows it, its beginning, or the reference of its report
        id: String,
        /// Its name
        name: Option<String>,
        /// First line of this file is the passphrase of the draft
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
    },
    /// Begin another report with the same answers and files
    #[command(
        after_help = "It has an ID, a reference and an update token of its own, and nothing of what was delivered. It opens in the way in which the draft was opened for it."
    )]
    Duplicate {
        /// The draft's ID, as `draft list` shows it, its beginning, or the reference of its report
        id: String,
        /// First line of this file is the passphrase of the draft, and that of the new one
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
    },
    /// Have one open in these ways from now on, and in no other: the keyring, a passphrase, or either
    #[command(group(clap::ArgGroup::new("ways").required(true).multiple(true)))]
    #[command(
        after_help = "It is encrypted anew. Older copies on a flash drive or in a backup open as before."
    )]
    Protect {
        /// The draft's ID, as `draft list` shows it, its beginning, or the reference of its report
        id: String,
        /// By the system's keyring
        #[arg(long, group = "ways")]
        keyring: bool,
        /// By a passphrase, which is asked for
        #[arg(long, group = "ways", conflicts_with = "new_passphrase_file")]
        passphrase: bool,
        /// By a passphrase: the first line of this file
        #[arg(long, value_name = "FILE", group = "ways")]
        new_passphrase_file: Option<PathBuf>,
        /// First line of this file is the passphrase that it has until now
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
    },
    /// Write one into a file under a passphrase: a colleague, the next shift or another machine goes on with it
    #[command(
        after_help = "In an emergency “gpg --decrypt” opens the file, too: inside is a tar archive."
    )]
    Export {
        /// The draft's ID, as `draft list` shows it, its beginning, or the reference of its report
        id: String,
        /// Where to; another file there is left alone
        #[arg(value_name = "OUT.tocsin-draft")]
        output: PathBuf,
        /// First line of this file is the passphrase of the draft
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
        /// First line of this file is the passphrase that the exported file is to have; else it is asked for
        #[arg(long, value_name = "FILE")]
        file_passphrase_file: Option<PathBuf>,
        /// Leave out the files that go along with the report
        #[arg(long)]
        without_evidence: bool,
    },
    /// Take in one that was exported: the same report goes on here
    Import {
        /// The exported draft
        #[arg(value_name = "FILE.tocsin-draft")]
        file: PathBuf,
        /// First line of this file is the passphrase of the exported file; else it is asked for
        #[arg(long, value_name = "FILE")]
        file_passphrase_file: Option<PathBuf>,
        /// First line of this file is the passphrase that the draft is kept under here; else the system's keyring
        /// keeps it, or it is asked for
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
        /// Have the system's keyring open it here, and beside it only the passphrase of --passphrase-file, where that is
        /// given
        #[arg(long, conflicts_with = "replace")]
        keyring: bool,
        /// Put the files that go along into this folder, new or empty; else they are left out
        #[arg(long, value_name = "DIR")]
        evidence: Option<PathBuf>,
        /// Take the place of the same report that is here, whichever is newer; --passphrase-file is that of the one here
        #[arg(long)]
        replace: bool,
    },
    /// Say whether you sent what was handed over to your mail program: it is noted as your word
    Sent {
        /// The draft's ID, as `draft list` shows it
        id: String,
        /// Whether you did
        #[arg(value_enum)]
        answer: Answer,
        /// First line of this file is the passphrase of the draft
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
    },
    /// Say how long a report that was delivered stays here: until a day, until it is deleted, or only its receipt
    #[command(group(clap::ArgGroup::new("how").required(true)))]
    Keep {
        /// The draft's ID, as `draft list` shows it, its beginning, or the reference of its report
        id: String,
        /// Until the end of this day; at the first start after it the report is deleted
        #[arg(long, value_name = "YYYY-MM-DD", group = "how")]
        until: Option<Date>,
        /// Until it is deleted, as without this command
        #[arg(long, group = "how")]
        until_deleted: bool,
        /// Only the receipt: the answers are deleted now, and the report can no longer be updated
        #[arg(long, group = "how")]
        receipt_only: bool,
        /// First line of this file is the passphrase of the draft
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
    },
    /// Delete one for good: its keys and every copy here are destroyed
    #[command(
        after_help = "A flash drive or a backup may keep older copies: they open with the passphrase, or with a backup of the keyring."
    )]
    Delete {
        /// The draft's ID, as `draft list` shows it, its beginning, or the reference of its report
        id: String,
        /// First line of this file is the passphrase of the draft: to find it by its reference
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
    },
}

/// Whether something was sent.
#[derive(Clone, Copy, ValueEnum)]
pub enum Answer {
    /// It was
    Yes,
    /// It was not, and will not be
    No,
    /// Not yet
    NotYet,
}

/// `team new`.
#[derive(Args)]
pub struct NewTeam {
    /// The folder, which must not exist yet
    pub dir: PathBuf,
    /// The team's ID: a domain name that never changes
    #[arg(long, value_name = "DOMAIN")]
    pub id: String,
    /// The team's name
    #[arg(long)]
    pub name: String,
    /// A form to begin with, `certcc` unless said; several make a team with several forms; `team templates` lists them
    #[arg(long = "template", value_name = "NAME")]
    pub templates: Vec<String>,
    /// Languages to begin with, the team's working language first; all that the templates have unless said
    #[arg(long, value_name = "TAG,TAG", value_delimiter = ',')]
    pub languages: Vec<String>,
}

/// The tools of a team.
#[derive(Subcommand)]
pub enum Team {
    /// Begin a bundle in a new folder
    New(NewTeam),
    /// List the forms that `team new` can begin with, and what each is for
    Templates,
    /// Say everything that a reporter would stumble over
    Check {
        /// The bundle's folder
        dir: PathBuf,
        /// Warnings refuse it, too
        #[arg(long)]
        strict: bool,
        /// What was published before: say what changed incompatibly
        #[arg(long, value_name = "OLD.tocsin|DIR")]
        against: Option<PathBuf>,
    },
    /// Open the window on a folder, as a reporter will see it, and show it again as files are saved
    Preview {
        /// The bundle's folder
        dir: PathBuf,
    },
    /// Write the schemas that editors complete keys from, as this version of the program has them
    Schemas {
        /// The bundle's folder
        dir: PathBuf,
    },
    /// Begin or go on with a translation: what is to be translated, and what changed since it was
    Translate {
        /// The bundle's folder
        dir: PathBuf,
        /// The language: a BCP 47 tag such as `fr` or `pt-BR`
        tag: String,
        /// The translations of these messages, whose source has changed, were read again and are right; all of them
        /// where none is named
        #[arg(long, value_name = "NAME", num_args = 0..)]
        accept: Option<Vec<String>>,
    },
    /// Pack and sign a bundle
    Sign(Sign),
    /// Let another key sign from now on, and have both keys say so: who checked your team goes on with it
    Rotate(Rotate),
    /// Make packages of the program with your bundle beside it, for Linux, Windows and macOS
    Brand(Brand),
    /// Open a sealed report, check it against its MANIFEST and its form, write it into a folder
    Open(Open),
    /// List many received reports, a row each
    Table(Table),
}

/// Packages of a team's own.
#[derive(Args)]
pub struct Brand {
    /// Your signed bundle
    pub bundle: PathBuf,
    /// The folder of the published program
    #[arg(long, value_name = "DIR")]
    pub program: PathBuf,
    /// The folder that the packages are written into
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Replace packages that are there
    #[arg(long)]
    pub force: bool,
}

/// A folder that becomes a bundle.
#[derive(Args)]
pub struct Sign {
    /// The bundle's folder
    pub dir: PathBuf,
    #[command(flatten)]
    pub by: SignBy,
    /// The bundle to write
    #[arg(short, long, value_name = "OUT.tocsin")]
    pub output: PathBuf,
    /// Replace the file that is there
    #[arg(long)]
    pub force: bool,
    /// When it is signed, RFC 3339: for the same bytes each time
    #[arg(long, value_name = "TIME")]
    pub at: Option<jiff::Timestamp>,
}

/// The key of `keys/signing.asc`.
#[derive(Args)]
#[group(skip)]
pub struct SignBy {
    /// The secret key that signs (for `rotate`, the one that has signed so far), a file
    #[arg(long, value_name = "FILE", required_unless_present = "gpg_agent")]
    pub key: Option<PathBuf>,
    /// First line of this file is that key's passphrase
    #[arg(long, value_name = "FILE", requires = "key")]
    pub passphrase_file: Option<PathBuf>,
    /// GnuPG's agent keeps that key, perhaps on a card: the one whose certificate is keys/signing.asc
    #[arg(long, conflicts_with = "key")]
    pub gpg_agent: bool,
}

/// A signing key that hands over to another.
#[derive(Args)]
pub struct Rotate {
    /// The bundle's folder
    pub dir: PathBuf,
    #[command(flatten)]
    pub by: SignBy,
    /// The secret key that signs from now on, a file
    #[arg(long, value_name = "FILE", required_unless_present = "new_gpg_agent")]
    pub new_key: Option<PathBuf>,
    /// First line of this file is that key's passphrase
    #[arg(long, value_name = "FILE", requires = "new_key")]
    pub new_passphrase_file: Option<PathBuf>,
    /// GnuPG's agent keeps the key of this fingerprint, which signs from now on, perhaps on a card
    #[arg(long, value_name = "FINGERPRINT", conflicts_with = "new_key")]
    pub new_gpg_agent: Option<String>,
    /// When it changes, RFC 3339
    #[arg(long, value_name = "TIME")]
    pub at: Option<jiff::Timestamp>,
}

/// What sealed reports are opened with.
#[derive(Args)]
pub struct OpenWith {
    /// The secret key that reports are encrypted to, a file
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
    /// First line of this file is the key's passphrase
    #[arg(long, value_name = "FILE", requires = "key")]
    pub passphrase_file: Option<PathBuf>,
    /// Open with GnuPG: a key of its keyring, a card
    #[arg(long, conflicts_with = "key")]
    pub gpg_agent: bool,
}

impl OpenWith {
    /// Whether anything is decrypted here.
    pub fn is_any(&self) -> bool {
        self.key.is_some() || self.gpg_agent
    }
}

/// `team open`.
#[derive(Args)]
pub struct Open {
    /// A sealed mail (`.eml`), a sealed file (`.tar.pgp`) or an armored block; `-` is standard input. Of a report in parts all
    /// of them, in any order, or the folder, maildir or mbox in which they lie. Without --key and --gpg-agent: what `gpg --decrypt` has made of it
    #[arg(required = true)]
    pub sealed: Vec<PathBuf>,
    #[command(flatten)]
    pub with: OpenWith,
    /// The folder to write into, which must not exist or be empty
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Your own bundle, or its folder: proves that the form inside is yours. Else the signer that this computer knows
    #[arg(long, value_name = "OWN.tocsin|DIR")]
    pub bundle: Option<PathBuf>,
    /// The folder of an earlier revision, as `open` wrote it: tells whether this one comes from who sent that
    #[arg(long, value_name = "DIR", conflicts_with = "members")]
    pub after: Option<PathBuf>,
    /// Most that may come out, in MiB; 20 times what is sealed unless said, at least 16
    #[arg(long, value_name = "MIB")]
    pub max_size: Option<u64>,
    /// Write the files as they came, without reading the report back
    #[arg(long)]
    pub members: bool,
    /// Write a copy for passing on, too, into the folder `copy`: without what is marked above this level
    #[arg(long, value_enum, value_name = "LEVEL", conflicts_with = "members")]
    pub redact: Option<Level>,
    /// Write the report to be read and printed, too, in the team's language; in the clear. With --redact: the copy
    #[arg(long, value_name = "OUT.html|OUT.pdf", conflicts_with = "members")]
    pub print: Option<PathBuf>,
    /// In the copy, what answers without any marking count as
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = Level::AmberStrict, requires = "redact")]
    pub unmarked: Level,
}

/// `team table`.
#[derive(Args)]
pub struct Table {
    /// Folders that `open` wrote, or folders of them; mailboxes (mbox, maildir); sealed mails and files
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub with: OpenWith,
    /// Columns: what a report says of itself (`id`, `time`, `source` …) and meanings (`host.address`)
    #[arg(long, value_name = "NAME,NAME")]
    pub columns: Option<String>,
    /// Only this category: an option such as `scanner`, its class or the whole machine tag
    #[arg(long, value_name = "CATEGORY")]
    pub category: Option<String>,
    /// Only with a source in this network or domain
    #[arg(long, value_name = "HOST|NET")]
    pub source: Option<String>,
    /// Only with a target in this network or domain
    #[arg(long, value_name = "HOST|NET")]
    pub target: Option<String>,
    /// Only of these severities: the form's options, such as `escalation,emergency`
    #[arg(long, value_name = "SEVERITY,SEVERITY", value_delimiter = ',')]
    pub severity: Vec<String>,
    /// Not before this day, month, year or moment; a day begins at midnight in this computer's zone, or in that of --zone
    #[arg(long, value_name = "TIME")]
    pub since: Option<String>,
    /// Not after this day, month, year or moment, likewise
    #[arg(long, value_name = "TIME")]
    pub until: Option<String>,
    /// Where the days of --since and --until begin: `Europe/Berlin`, `+02:00`, `UTC`
    #[arg(long, value_name = "ZONE", allow_hyphen_values = true)]
    pub zone: Option<String>,
    /// Only answers to this form
    #[arg(long, value_name = "ID")]
    pub form: Option<String>,
    /// Only reports marked so
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub tlp: Option<Marking>,
    /// Only in these states; unless said, all but withdrawn
    #[arg(long, value_parser = PossibleValuesParser::new(STATES), value_name = "STATE,STATE", value_delimiter = ',')]
    pub state: Vec<String>,
    /// In the order of this column; `:desc` behind it turns the order round. Options stand as in the form
    #[arg(long, value_name = "COLUMN[:desc]")]
    pub sort: Option<String>,
    /// Exercises, too
    #[arg(long)]
    pub test: bool,
    /// Every revision, not only the newest
    #[arg(long)]
    pub all: bool,
    /// CSV on a terminal, too
    #[arg(long)]
    pub csv: bool,
}

/// A marking of TLP 2.0.
#[derive(Clone, Copy, ValueEnum)]
pub enum Marking {
    /// No limit
    Clear,
    /// The community
    Green,
    /// Who needs to know, in the organisation and its clients
    Amber,
    /// Who needs to know, in the organisation
    #[value(name = "amber+strict")]
    AmberStrict,
    /// The recipients only
    Red,
}

impl From<Marking> for Tlp {
    fn from(marking: Marking) -> Tlp {
        match marking {
            Marking::Clear => Tlp::Clear,
            Marking::Green => Tlp::Green,
            Marking::Amber => Tlp::Amber,
            Marking::AmberStrict => Tlp::AmberStrict,
            Marking::Red => Tlp::Red,
        }
    }
}

/// How far something may be passed on (TLP 2.0); what is for the recipients only is not passed on.
#[derive(Clone, Copy, ValueEnum)]
pub enum Level {
    /// No limit
    Clear,
    /// The community
    Green,
    /// Who needs to know, in the organisation and its clients
    Amber,
    /// Who needs to know, in the organisation
    #[value(name = "amber+strict")]
    AmberStrict,
}

impl From<Level> for Tlp {
    fn from(level: Level) -> Tlp {
        match level {
            Level::Clear => Tlp::Clear,
            Level::Green => Tlp::Green,
            Level::Amber => Tlp::Amber,
            Level::AmberStrict => Tlp::AmberStrict,
        }
    }
}
