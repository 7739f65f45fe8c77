//! `tocsin-cli`: the same core from a terminal, and the tools of a team.
//!
//! Exit 0: done. Exit 1: refused; one sentence says why and what to do. Exit 2: wrong usage.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)
)]

mod account;
mod answers;
mod args;
mod attach;
mod draft;
mod files;
mod fill;
mod handover;
mod in_hand;
mod keep;
mod look_up;
mod out;
mod outbox;
mod policy;
mod progress;
mod refuse;
mod report;
mod secret;
mod send;
mod show;
mod team;

use args::{Arguments, Command};
use clap::Parser;
use out::Out;
use refuse::Refused;
use std::process::ExitCode;
use tocsin_core::brand::Brand;
use tocsin_core::policy::Policy;

fn main() -> ExitCode {
    tocsin_core::secrecy::no_core_dumps();
    let arguments = Arguments::parse();
    let (policy, wrong) = match Policy::of_system() {
        Ok(policy) => (policy, None),
        Err(refusal) => (Policy::default(), Some(refusal)),
    };
    let out = match Out::new(&arguments.common, policy) {
        Ok(out) => out,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::from(2);
        }
    };
    // What an organisation has fixed is followed, or nothing is done.
    if let Some(refusal) = wrong.filter(|_| !arguments.command.mends_policy()) {
        out.refuse(&policy::refused(&refusal, &out));
        return ExitCode::from(1);
    }
    let asked = arguments.common.brand.as_deref();
    let context = &out.context;
    let out = match Brand::load(asked, &context.dirs, &context.clock) {
        Ok(None) => out,
        Ok(Some(brand)) => out.branded(brand, &arguments.common),
        Err(_) if arguments.command.mends_policy() => out,
        Err(refusal) if refusal.is_named() && arguments.command.shows_policy() => out,
        Err(refusal) => {
            let mut details = refusal.details(&out.words);
            details.extend(refusal.call(&out.words));
            out.refuse(&Refused::closed(&refusal, &details));
            return ExitCode::from(1);
        }
    };
    let work = out.interrupted();
    if let Err(error) = ctrlc::set_handler(move || work.interrupt()) {
        // Without it an interrupt ends the program at once, as everywhere.
        out.warn(&error.to_string());
    }
    account::take_over(&out);
    match run(&arguments.command, &out) {
        // What was delivered is delivered, whoever listens; a listing that was not written is none.
        Ok(()) if out.unsaid() && !arguments.command.delivers() => ExitCode::from(1),
        Ok(()) => ExitCode::SUCCESS,
        Err(Refused::Ended(status)) => ExitCode::from(status),
        Err(refused) => {
            out.refuse(&refused);
            ExitCode::from(1)
        }
    }
}

fn run(command: &Command, out: &Out) -> Result<(), Refused> {
    match command {
        Command::Show(args) => show::run(args, out),
        Command::LookUp(args) => look_up::run(args, out),
        Command::Update(args) => look_up::update(args, out),
        Command::Fill(args) => fill::run(args, out),
        Command::Report(args) => report::run(args, out),
        Command::Send(args) => send::run(args, out),
        Command::Outbox(args) => outbox::run(args, out),
        Command::Account(args) => account::run(args, out),
        Command::Draft(args) => draft::run(args, out),
        Command::Policy { command } => policy::run(command.as_ref(), out),
        Command::Team(args) => team::run(args, out),
    }
}
