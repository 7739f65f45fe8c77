//! What is to be opened: files, standard input, what lies in a folder or a mailbox.

use crate::args::Open;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use crate::secret::with_passphrase;
use crate::team::places::{Found, Places};
use std::path::{Path, PathBuf};
use tocsin_core::openpgp::open::{self, OpenRefusal, Source, Unsealed, Way};
use tocsin_core::parts::join::slip;

const MIB: u64 = 1024 * 1024;

/// Unseals a file, each mail of a mailbox, or what lies below a folder. What is not sealed there, or for somebody else, is
/// passed over; parts of another report are not, before there are many.
pub fn gather(
    sealed: &PathBuf,
    asked: &Open,
    parts: &mut Vec<(String, Unsealed)>,
    out: &Out,
) -> Result<(), Refused> {
    let before = parts.len();
    let single = sealed.is_file();
    Places::new(std::slice::from_ref(sealed)).each(&mut |place, found| {
        match found {
            Found::Unread(e) => return Err(Refused::file(Path::new(place), e)),
            // What was opened before.
            Found::Folder(_) => return Ok(()),
            Found::File(_) | Found::Mail(_) => {}
        }
        let named = single && matches!(found, Found::File(_));
        let unsealed = match unseal(Some(found), asked, out) {
            Err(refused) if named => return Err(refused),
            Err(refused) => {
                if !refused.is("open-not-sealed") {
                    out.warn(&tocsin_i18n::visible(place));
                    out.refuse(&refused);
                }
                return Ok(());
            }
            Ok(unsealed) => unsealed,
        };
        let report = |unsealed: &Unsealed| {
            let slip = slip(&unsealed.opened)?;
            Ok::<_, OpenRefusal>(slip.map(|slip| (slip.report, slip.revision)))
        };
        if let Some((_, first)) = parts.first()
            && (report(first)?.is_none() || report(first)? != report(&unsealed)?)
        {
            return Err(OpenRefusal::OtherPart(place.to_owned()).into());
        }
        parts.push((place.to_owned(), unsealed));
        Ok(())
    })?;
    match parts.len() == before {
        true => Err(OpenRefusal::NotSealed.into()),
        false => Ok(()),
    }
}

/// Unseals what was found, or standard input.
pub fn unseal(found: Option<&Found>, asked: &Open, out: &Out) -> Result<Unsealed, Refused> {
    let most = asked.max_size.map(|mib| mib.saturating_mul(MIB));
    let open = |way: Way<'_>| {
        out.work(|progress| match found {
            None => {
                let mut input = std::io::stdin().lock();
                let source = Source::Stream(&mut input);
                open::unseal(source, way, most, &asked.out, progress)
            }
            Some(found) => {
                let mut bytes: &[u8] = &[];
                let source = found.source(&mut bytes).ok_or(OpenRefusal::NotSealed)?;
                open::unseal(source, way, most, &asked.out, progress)
            }
        })
    };
    let Some(key) = &asked.with.key else {
        return Ok(open(match asked.with.gpg_agent {
            true => Way::Agent,
            false => Way::Decrypted,
        })?);
    };
    let secret = &files::read(key)?;
    with_passphrase(
        &key.display().to_string(),
        asked.with.passphrase_file.as_deref(),
        out,
        |passphrase| open(Way::Keys { secret, passphrase }),
        |e| matches!(e, OpenRefusal::Passphrase),
    )
}
