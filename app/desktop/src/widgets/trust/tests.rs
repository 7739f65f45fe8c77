use super::*;

/// A thief of the former key could have handed over: it must not look like what the reporter compared.
#[test]
fn what_was_checked_before_its_key_changed_looks_like_no_other_state() {
    let others = [
        Trust::Given,
        Trust::Checked,
        Trust::NotYetChecked,
        Trust::Mismatched,
        Trust::Example,
        Trust::Preview,
    ];
    let own = Trust::CheckedBefore;
    for other in others {
        assert_ne!(kind(own), kind(other), "{other:?}");
        assert_ne!(id(own), id(other), "{other:?}");
    }
}
