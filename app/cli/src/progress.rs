//! How far long work is, on a line of the terminal that is written over.

use std::io::Write;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tocsin_core::job::Progress;
use tocsin_core::job::pace::Pace;
use tocsin_i18n::{Args, Catalogue, Formats, Lang, strip_isolates};

/// Work that takes no longer than this is not shown.
const SHORT: Duration = Duration::from_secs(1);
/// How often it is looked at.
const LOOK: Duration = Duration::from_millis(250);

/// The line, as long as this lives.
pub struct Shown {
    ended: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Shown {
    /// Shows what this work says of itself.
    pub fn start(progress: Progress, lang: &Lang) -> Shown {
        let (ended, end) = channel::<()>();
        let lang = lang.clone();
        let show = move || {
            let (words, formats) = (Catalogue::program(&lang), Formats::new(&lang));
            let (began, mut pace, mut there) = (Instant::now(), Pace::default(), false);
            while end.recv_timeout(LOOK) == Err(RecvTimeoutError::Timeout) {
                let (done, total) = progress.get();
                let left = pace.left(began.elapsed().as_secs_f64(), (done, total));
                if total == 0 || began.elapsed() < SHORT {
                    continue;
                }
                let size = |octets| strip_isolates(&formats.size(octets)).to_string();
                let args = Args::new()
                    .with("done", size(done.min(total)))
                    .with("total", size(total));
                let line = match left {
                    None => words.plain("done-of", &args),
                    Some(left) => {
                        let left = strip_isolates(&formats.duration(left)).to_string();
                        words.plain("done-of-left", &args.with("left", left))
                    }
                };
                there = true;
                write(&line);
            }
            if there {
                write("");
            }
        };
        // Where no thread can be made, the work goes on unseen.
        let thread = std::thread::Builder::new().name("progress".to_owned());
        Shown {
            ended: Some(ended),
            thread: thread.spawn(show).ok(),
        }
    }
}

/// In the place of what stood on the line; nobody who reads it needs no word.
fn write(line: &str) {
    let mut err = std::io::stderr().lock();
    let _ = write!(err, "\r\x1b[K{line}").and_then(|()| err.flush());
}

impl Drop for Shown {
    fn drop(&mut self) {
        drop(self.ended.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
