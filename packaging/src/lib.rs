//! Branded packages out of a built program and a signed bundle.
