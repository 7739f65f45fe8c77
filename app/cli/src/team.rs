//! `team`: begin, check, preview, sign a bundle, change its key; open sealed reports, copy and tabulate them.

mod brand;
mod check;
mod copy;
mod new;
mod open;
mod places;
mod preview;
mod rotate;
mod schemas;
mod sign;
mod snippet;
mod table;
mod translate;

use crate::args::Team as Command;
use crate::out::Out;
use crate::refuse::Refused;

/// Runs the command.
pub fn run(command: &Command, out: &Out) -> Result<(), Refused> {
    match command {
        Command::New(asked) => new::run(asked, out),
        Command::Templates => {
            new::list(out);
            Ok(())
        }
        Command::Check {
            dir,
            strict,
            against,
        } => check::run(dir, against.as_deref(), *strict, out),
        Command::Preview { dir } => preview::run(dir, out),
        Command::Schemas { dir } => schemas::run(dir, out),
        Command::Translate { dir, tag, accept } => translate::run(dir, tag, accept.as_deref(), out),
        Command::Sign(asked) => sign::run(asked, out),
        Command::Rotate(asked) => rotate::run(asked, out),
        Command::Brand(asked) => brand::run(asked, out),
        Command::Open(asked) => open::run(asked, out),
        Command::Table(asked) => table::run(asked, out),
    }
}
