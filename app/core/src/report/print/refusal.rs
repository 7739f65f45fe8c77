//! Why no copy was made.

use crate::explain::Explain;
use crate::job::Cancelled;
use tocsin_form_schema::diagnostic::Args;

/// Why no copy was made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unprintable {
    /// The work was cancelled.
    #[error("cancelled")]
    Cancelled,
    /// The file's name does not say in which format it is to be written.
    #[error("{0} says no format")]
    Name(String),
    /// A font of this machine cannot be put into a PDF, or a bound of the format was reached.
    #[error("no PDF can be made of it: {0}")]
    Pdf(String),
}

impl Explain for Unprintable {
    fn code(&self) -> &'static str {
        match self {
            Unprintable::Cancelled => "print-cancelled",
            Unprintable::Name(_) => "print-name",
            Unprintable::Pdf(_) => "print-pdf",
        }
    }

    fn args(&self) -> Args {
        match self {
            Unprintable::Cancelled => Args::new(),
            Unprintable::Name(path) => [("path", path.clone())].into(),
            Unprintable::Pdf(why) => [("why", why.clone())].into(),
        }
    }
}

impl From<Cancelled> for Unprintable {
    fn from(_: Cancelled) -> Unprintable {
        Unprintable::Cancelled
    }
}
