//! Which mail programs are here: looked for in PATH and where their makers put them. Nothing is started.

use super::{HandoverRefusal, KINDS, Kind, Program};
use crate::start::places::{Places, System};
use std::ffi::OsString;
use std::path::PathBuf;

/// The programs that are here, in the order of [`KINDS`].
pub fn programs(places: &Places) -> Vec<Program> {
    let program = |kind: &Kind| {
        let (kind, command) = (*kind, command(*kind, places)?);
        Some(Program { kind, command })
    };
    KINDS.iter().filter_map(program).collect()
}

/// What starts a program of this kind.
fn command(kind: Kind, places: &Places) -> Option<Vec<OsString>> {
    let system = places.system;
    let found: Option<PathBuf> = match (system, kind) {
        (_, Kind::Address) => return places.opener(),
        // To Outlook a message file that is marked as not sent is a message to be sent; Apple's Mail only shows it.
        (System::Windows, Kind::MessageFile) => return places.opener(),
        (System::Desktop, Kind::Thunderbird) => places.in_path("thunderbird"),
        (System::Desktop, Kind::Betterbird) => places.in_path("betterbird"),
        (System::Desktop, Kind::Evolution) => places.in_path("evolution"),
        (System::Desktop, Kind::KMail) => places.in_path("kmail"),
        (System::Desktop, Kind::Claws) => places.in_path("claws-mail"),
        (System::Mac, Kind::Thunderbird) => {
            places.installed("Thunderbird.app/Contents/MacOS/thunderbird")
        }
        (System::Mac, Kind::Betterbird) => {
            places.installed("Betterbird.app/Contents/MacOS/betterbird")
        }
        (System::Windows, Kind::Thunderbird) => {
            places.installed("Mozilla Thunderbird/thunderbird.exe")
        }
        (System::Windows, Kind::Betterbird) => places.installed("Betterbird/betterbird.exe"),
        (System::Windows, Kind::Outlook) => {
            places.installed("Microsoft Office/root/Office16/OUTLOOK.EXE")
        }
        _ => None,
    };
    found.map(|program| vec![program.into_os_string()])
}

/// The one of that name; without a name the only one that attaches the file, else the one that does not.
pub fn chosen(name: Option<&str>, programs: Vec<Program>) -> Result<Program, HandoverRefusal> {
    let names = |programs: &[Program]| -> Vec<&'static str> {
        programs.iter().map(|p| p.kind.name()).collect()
    };
    if let Some(name) = name {
        let (kind, here) = (Kind::named(name), names(&programs));
        let mut programs = programs.into_iter();
        let found = programs.find(|program| Some(program.kind) == kind);
        return found.ok_or_else(|| match here.is_empty() {
            true => HandoverRefusal::NoneHere,
            false => HandoverRefusal::NotHere(name.to_owned(), here),
        });
    }
    let attaches = |program: &Program| program.kind.attaches();
    let (mut attaching, mut others): (Vec<_>, Vec<_>) = programs.into_iter().partition(attaches);
    match attaching.len() {
        0 => others.pop().ok_or(HandoverRefusal::NoneHere),
        1 => attaching.pop().ok_or(HandoverRefusal::NoneHere),
        _ => Err(HandoverRefusal::Several(names(&attaching))),
    }
}
