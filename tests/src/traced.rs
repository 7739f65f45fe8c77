//! A program watched by `strace`: every octet that it or its children hand to a file, and everyone they speak to.

use crate::command::inside;
use std::path::{Path, PathBuf};
use std::process::Command;

/// System calls that write to a file, or speak to somebody. Data that goes to a file by any other means is
/// found by [`Trace::unseen`].
const CALLS: &str = "write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg,sendfile,copy_file_range,\
                     splice,vmsplice,io_uring_setup,mmap,socket,connect";

/// Octets of each write that are shown: more than any piece that the programs write of typed words.
const SHOWN: &str = "131072";

/// The same command under `strace`, whose account goes to files of `folder`.
pub fn traced(command: &Command, folder: &Path) -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-ff", "-y", "--seccomp-bpf", "-qq", "-s", SHOWN, "-e"]);
    strace.arg(format!("trace={CALLS}"));
    strace.arg("-o").arg(folder.join("trace")).arg("--");
    inside(strace, command)
}

/// What `strace` saw.
pub struct Trace {
    calls: Vec<String>,
}

impl Trace {
    /// Reads the accounts of all processes. Fails when there is none.
    pub fn read(folder: &Path) -> Result<Trace, String> {
        let mut calls = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(|e| e.to_string())? {
            let path = entry.map_err(|e| e.to_string())?.path();
            let account = std::fs::read(&path).map_err(|e| e.to_string())?;
            calls.extend(String::from_utf8_lossy(&account).lines().map(str::to_owned));
        }
        if calls.is_empty() {
            return Err("strace saw nothing; tests/run installs it".to_owned());
        }
        Ok(Trace { calls })
    }

    /// Files that were written to, each once.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut files: Vec<_> = self.writes().map(|(file, _)| PathBuf::from(file)).collect();
        files.sort();
        files.dedup();
        files
    }

    /// The files that were handed these words, whatever became of them since.
    pub fn told(&self, words: &str) -> Vec<PathBuf> {
        let told = self.writes().filter(|(_, call)| call.contains(words));
        told.map(|(file, _)| PathBuf::from(file)).collect()
    }

    /// Ways into a file that show no octets here: shared memory over a file, and copies made by the system.
    pub fn unseen(&self) -> Vec<&str> {
        let unseen = self.calls.iter().filter(|call| match name(call) {
            "sendfile" | "copy_file_range" | "splice" | "vmsplice" | "io_uring_setup" => true,
            "mmap" => {
                call.contains("PROT_WRITE") && call.contains("MAP_SHARED") && file(call).is_some()
            }
            _ => false,
        });
        unseen.map(String::as_str).collect()
    }

    /// Attempts to speak to anyone but programs of this computer over its own sockets.
    pub fn contacts(&self) -> Vec<&str> {
        let beyond = self.calls.iter().filter(|call| {
            let speaks = matches!(
                name(call),
                "socket" | "connect" | "sendto" | "sendmsg" | "sendmmsg"
            );
            let own = ["AF_UNIX", "AF_LOCAL"].iter().any(|f| call.contains(f));
            // What goes over a socket that is connected has no address: the connecting was seen.
            speaks && call.contains("AF_") && !own
        });
        beyond.map(String::as_str).collect()
    }

    fn writes(&self) -> impl Iterator<Item = (&str, &str)> {
        let calls = self.calls.iter().map(String::as_str);
        calls.filter_map(|call| match name(call) {
            "write" | "writev" | "pwrite64" | "pwritev" | "pwritev2" => Some((file(call)?, call)),
            _ => None,
        })
    }
}

/// The system call of a line.
fn name(call: &str) -> &str {
    call.split('(').next().unwrap_or_default()
}

/// The file of a line's descriptor; none for a socket, a pipe, a terminal or memory without a name.
fn file(call: &str) -> Option<&str> {
    let (_, rest) = call.split_once('<')?;
    let (path, _) = rest.split_once('>')?;
    let elsewhere = ["/dev/", "/memfd:"].iter().any(|p| path.starts_with(p));
    (path.starts_with('/') && !elsewhere).then_some(path)
}
