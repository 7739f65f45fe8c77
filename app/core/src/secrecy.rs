//! What keeps answers out of places where nobody expects them.

/// Tells the system to write no image of this process when it ends badly: it would hold the answers in clear.
/// Where that cannot be said nothing else changes.
pub fn no_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let _ = setrlimit(Resource::Core, none);
    }
}
