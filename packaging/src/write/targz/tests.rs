use super::*;
use crate::write::judges::{ask, assert_unpacked, noise, package, tree};
use tempfile::tempdir;

#[test]
fn tar_unpacks_what_was_given_in_one_folder() {
    let folder = tempdir().unwrap();
    let mut tree = tree();
    // At the length that a header has room for, one below, one above, and at the end of a block.
    for length in [80, 81, 82, 83, 84, 85, 86, 87, 88, 150] {
        tree.file(&"n".repeat(length), noise(512), false).unwrap();
    }
    let archive = folder.path().join("a.tar.gz");
    std::fs::write(&archive, write(&package(), &tree).unwrap()).unwrap();
    let unpacked = folder.path().join("unpacked");
    std::fs::create_dir(&unpacked).unwrap();
    ask("tar", &[&"-xzf", &archive, &"-C", &unpacked]);
    assert_unpacked(&unpacked.join("alarm-0.1.0+7"), &tree);
    assert_eq!(std::fs::read_dir(&unpacked).unwrap().count(), 1);
    // Another reader than GNU's.
    let script = "import sys, tarfile; print(all(m.uid == 0 and m.mtime == 1780000000 and m.uname == 'root' \
                  for m in tarfile.open(sys.argv[1])))";
    assert_eq!(ask("python3", &[&"-c", &script, &archive]), "True\n");
}

#[test]
fn the_same_input_gives_the_same_tar() {
    assert!(write(&package(), &tree()).unwrap() == write(&package(), &tree()).unwrap());
}
