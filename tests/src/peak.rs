//! Running a program to its end: how long, and how much memory at most.

use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// What a run took.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// From start to end.
    pub time: Duration,
    /// Of the processor, on behalf of the program too; steps of 10 ms on most systems.
    pub busy: Duration,
    /// Largest resident set, octets.
    pub memory: u64,
    /// How it ended.
    pub status: ExitStatus,
}

/// Runs a command to its end, its output thrown away.
pub fn run(command: &mut Command) -> Result<Run, String> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    measure(command)
}

/// Runs a command to its end.
pub fn measure(command: &mut Command) -> Result<Run, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let start = Instant::now();
    let mut child = command.spawn().map_err(|e| format!("{name}: {e}"))?;
    let (mut memory, mut busy) = (0, Duration::ZERO);
    let status = loop {
        memory = memory.max(resident(&child));
        busy = busy.max(processor(&child));
        match child.try_wait().map_err(|e| format!("{name}: {e}"))? {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    };
    Ok(Run {
        time: start.elapsed(),
        busy,
        memory,
        status,
    })
}

/// `VmHWM` of `/proc/PID/status`: the largest so far.
fn resident(child: &Child) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = text
        .lines()
        .find_map(|l| l.strip_prefix("VmHWM:"))
        .unwrap_or_default();
    line.trim()
        .trim_end_matches(" kB")
        .trim()
        .parse::<u64>()
        .unwrap_or(0)
        * 1024
}

/// `utime` and `stime` of `/proc/PID/stat`, in ticks of which a second has a hundred.
fn processor(child: &Child) -> Duration {
    let text = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap_or_default();
    // The name before it may hold anything.
    let rest = text.rsplit_once(')').map(|(_, rest)| rest);
    let fields = rest.unwrap_or_default().split_whitespace().skip(11).take(2);
    let ticks: u64 = fields.filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}
