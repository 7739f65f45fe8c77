use super::*;

#[test]
fn what_differs_is_marked_and_numbered() {
    let same = "4BFEB2D74BDF57C2ABC84B80F130A0E73F7DB8B7";
    let one = same.replacen("57C2", "57C3", 1);
    let [a, b, groups] = differing(same, &one);
    assert_eq!(a, "4BFE B2D7 4BDF [57C2] ABC8  4B80 F130 A0E7 3F7D B8B7");
    assert_eq!(b, "4BFE B2D7 4BDF [57C3] ABC8  4B80 F130 A0E7 3F7D B8B7");
    assert_eq!(groups, "4");
    let some = format!("0000{}00000000B8B7", &same[4..28]);
    let [_, b, groups] = differing(same, &some);
    assert_eq!(
        b,
        "[0000] B2D7 4BDF 57C2 ABC8  4B80 F130 [0000] [0000] B8B7"
    );
    assert_eq!(groups, "1, 8–9");
    // One of a v4 and one of a v6 key.
    let [a, b, groups] = differing(same, &format!("{same}{}", "0".repeat(24)));
    assert!(!a.contains('['), "{a}");
    assert_eq!(b.matches('[').count(), 6);
    assert_eq!(groups, "11–16");
}
