//! Three threads with short queues between them: one reads, hashes and encodes; one encrypts; one armors,
//! hashes and writes. Memory is the queues, whatever the size.

use super::base64_lines::Armor;
use super::framing::Literal;
use super::plan::{CHUNK, Plan};
use super::signing::Signing;
use super::{SealRefusal, Sink};
use crate::job::Progress;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::crypto::Password;
use sequoia_openpgp::serialize::stream::{Encryptor, Message, Recipient};
use sequoia_openpgp::types::{AEADAlgorithm, SymmetricAlgorithm};
use std::io::{self, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Chunks waiting between two threads.
const QUEUE: usize = 4;

/// What stands around the encrypted message.
pub struct Frame {
    /// Armored (a mail), with what stands before and after; otherwise the binary message alone.
    pub mail: Option<(Vec<u8>, Vec<u8>)>,
    /// SEIPDv2 instead of SEIPDv1.
    pub version2: bool,
}

/// What opens the message.
pub enum To<'a> {
    /// Keys.
    Recipients(Vec<Recipient<'a>>),
    /// A passphrase, stretched as far as OpenPGP's iterated S2K can (RFC 9580, section 3.7.1.3).
    Passphrase(Password),
}

/// Whose keys are at work.
pub struct Keys<'a> {
    /// Encrypted to.
    pub to: To<'a>,
    /// Signed by.
    pub signing: Option<Signing>,
}

/// Why OpenPGP failed: the key that signs, or it itself.
pub fn told(error: openpgp::anyhow::Error) -> SealRefusal {
    match error.downcast() {
        Ok(refusal) => SealRefusal::Signer(refusal),
        Err(error) => SealRefusal::OpenPgp(error.root_cause().to_string()),
    }
}

/// Runs a plan through encryption into `out`; gives size and SHA-256 of what was written.
pub fn run(
    plan: &Plan<'_>,
    keys: Keys<'_>,
    frame: &Frame,
    out: Sink<'_>,
    progress: &Progress,
) -> Result<(u64, [u8; 32]), SealRefusal> {
    thread::scope(|scope| {
        let (plain, plain_in) = sync_channel::<Vec<u8>>(QUEUE);
        let (sealed, sealed_in) = sync_channel::<Sealed>(QUEUE);
        let reader = scope.spawn(move || plan.stream(progress, |chunk| plain.send(chunk).is_ok()));
        let writer = scope.spawn(move || write(sealed_in, frame, out));
        let mut feed = Feed {
            buffer: Vec::with_capacity(CHUNK),
            to: sealed,
        };
        let encrypted = encrypt(plain_in, &mut feed, keys, plan.size(), frame.version2);
        // The end is only said when everything went in: otherwise what is behind must not look complete.
        let encrypted = encrypted.and_then(|()| Ok(feed.end()?));
        drop(feed);
        let read = reader
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        let written = writer
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        // Who failed first made the others fail: a writer's failure shows as a broken pipe upstream.
        match (written, read, encrypted) {
            (Err(error), ..) if error.kind() != io::ErrorKind::UnexpectedEof => {
                Err(SealRefusal::write(&error))
            }
            (_, Err(refusal), _) => Err(refusal),
            (_, _, Err(error)) => Err(told(error)),
            (Err(error), ..) => Err(SealRefusal::write(&error)),
            (Ok(done), Ok(()), Ok(())) => Ok(done),
        }
    })
}

fn encrypt(
    plain: Receiver<Vec<u8>>,
    sealed: &mut Feed,
    keys: Keys<'_>,
    size: u64,
    version2: bool,
) -> openpgp::Result<()> {
    let Keys { to, mut signing } = keys;
    let message = Message::new(sealed);
    let encryptor = match to {
        To::Recipients(recipients) => Encryptor::for_recipients(message, recipients),
        To::Passphrase(passphrase) => Encryptor::with_passwords(message, [passphrase]),
    };
    let encryptor = encryptor.symmetric_algo(SymmetricAlgorithm::AES256);
    let encryptor = if version2 {
        encryptor.aead_algo(AEADAlgorithm::OCB)
    } else {
        encryptor
    };
    let mut message = encryptor.build()?;
    if let Some(signing) = &signing {
        signing.announce(&mut message)?;
    }
    let mut literal = Literal::begin(size, &mut message)?;
    for chunk in plain {
        // Small enough for the framing that the size is computed from.
        for piece in chunk.chunks(1 << 20) {
            literal.write(piece, &mut message)?;
            if let Some(signing) = &mut signing {
                signing.update(piece);
            }
        }
    }
    literal.end()?;
    if let Some(signing) = signing {
        message.write_all(&signing.signature()?)?;
    }
    message.finalize()
}

enum Sealed {
    More(Vec<u8>),
    End,
}

/// The encrypting thread's way to the writing one.
struct Feed {
    buffer: Vec<u8>,
    to: SyncSender<Sealed>,
}

impl Feed {
    fn send(&self, sealed: Sealed) -> io::Result<()> {
        self.to
            .send(sealed)
            .map_err(|_| io::ErrorKind::BrokenPipe.into())
    }

    fn end(&mut self) -> io::Result<()> {
        let rest = std::mem::take(&mut self.buffer);
        self.send(Sealed::More(rest))?;
        self.send(Sealed::End)
    }
}

impl Write for Feed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = CHUNK
            .saturating_sub(self.buffer.len())
            .max(1)
            .min(bytes.len());
        let (now, _) = bytes.split_at(room);
        self.buffer.extend_from_slice(now);
        if self.buffer.len() >= CHUNK {
            let full = std::mem::replace(&mut self.buffer, Vec::with_capacity(CHUNK));
            self.send(Sealed::More(full))?;
        }
        Ok(room)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes the message as it comes; fails with `UnexpectedEof` when it ends without its end.
fn write(
    sealed: Receiver<Sealed>,
    frame: &Frame,
    mut out: Sink<'_>,
) -> io::Result<(u64, [u8; 32])> {
    let mut text = Vec::new();
    let mut armor = frame.mail.as_ref().map(|(prologue, _)| {
        text.extend_from_slice(prologue);
        Armor::begin(!frame.version2, &mut text)
    });
    for sealed in sealed {
        match sealed {
            Sealed::More(bytes) => match &mut armor {
                Some(armor) => {
                    armor.push(&bytes, &mut text);
                    out.write(&text)?;
                    text.clear();
                }
                None => out.write(&bytes)?,
            },
            Sealed::End => {
                if let (Some(armor), Some((_, epilogue))) = (armor.take(), &frame.mail) {
                    armor.end(&mut text);
                    text.extend_from_slice(epilogue);
                    out.write(&text)?;
                }
                return out.finish();
            }
        }
    }
    Err(io::ErrorKind::UnexpectedEof.into())
}
