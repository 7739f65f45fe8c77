//! Every word that a person reads: it comes from the catalogue, is used, and stands in every language. All of it is
//! found in the sources, so that nothing is forgotten.

#[path = "words/hard_coded.rs"]
mod hard_coded;
#[path = "words/lists.rs"]
mod lists;
#[path = "words/messages.rs"]
mod messages;
#[path = "words/source.rs"]
mod source;
