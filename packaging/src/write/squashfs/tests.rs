use super::*;
use crate::write::judges::{ask, assert_unpacked, noise, tree};
use tempfile::tempdir;

fn assert_read_back(tree: &Tree) {
    let folder = tempdir().unwrap();
    let image = folder.path().join("a.squashfs");
    std::fs::write(&image, write(tree, 1_780_000_000).unwrap()).unwrap();
    let unpacked = folder.path().join("unpacked");
    ask("unsquashfs", &[&"-no-progress", &"-d", &unpacked, &image]);
    assert_unpacked(&unpacked, tree);
    // A second reader, which shares no code with the first.
    let listed = ask("7z", &[&"l", &"-ba", &"-slt", &image]);
    let paths = listed
        .lines()
        .filter(|line| line.starts_with("Path = "))
        .count();
    assert_eq!(paths, tree.walk().count());
    ask("7z", &[&"t", &image]);
}

#[test]
fn an_application_is_read_back() {
    assert_read_back(&tree());
}

#[test]
fn files_around_the_length_of_a_block_are_read_back() {
    let mut tree = Tree::new();
    for length in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 3 * BLOCK + 7] {
        tree.file(&format!("noise/{length}"), noise(length), false)
            .unwrap();
        tree.file(&format!("zeros/{length}"), vec![0; length], true)
            .unwrap();
    }
    assert_read_back(&tree);
}

/// More names than a run of a listing has, inodes and listings over several blocks, folders in between.
#[test]
fn many_files_are_read_back() {
    let mut tree = Tree::new();
    // A link's inode is so small that more than a run's are in one block.
    for at in 0..600 {
        tree.link(&format!("links/{at}"), "x").unwrap();
        // These fill a block to the last octet.
        tree.file(&format!("empty/{at}"), *b"", false).unwrap();
    }
    for at in 0..1500_u32 {
        let name = format!("many/{at}-{}", "name".repeat(1 + at as usize % 7));
        tree.file(&name, at.to_le_bytes(), at % 2 == 0).unwrap();
        if at % 10 == 0 {
            tree.link(&format!("deep/{at}/in/a/folder/link"), "other")
                .unwrap();
        }
    }
    assert_read_back(&tree);
}

/// `a.b` stands before `a/…` by path, and after `a` by name.
#[test]
fn names_that_begin_alike_are_found() {
    let mut tree = Tree::new();
    for path in ["a/x", "a.b", "a-b/x", "a b", "ab/a/x", "ab.a", "ab/a.x"] {
        tree.file(path, path.as_bytes(), false).unwrap();
    }
    assert_read_back(&tree);
}

#[test]
fn a_folder_of_too_many_names_is_refused() {
    let mut tree = Tree::new();
    for at in 0..2000 {
        let name = format!("{at}{}", "long-name".repeat(10));
        tree.file(&name, *b"", false).unwrap();
    }
    assert_eq!(write(&tree, 0), Err(PackRefusal::TooLarge));
}

#[test]
fn times_and_owners_are_the_given_ones() {
    let folder = tempdir().unwrap();
    let image = folder.path().join("a.squashfs");
    std::fs::write(&image, write(&tree(), 1_780_000_000).unwrap()).unwrap();
    let listed = ask("unsquashfs", &[&"-lls", &"-no-progress", &image]);
    let lines: Vec<&str> = listed
        .lines()
        .filter(|line| line.contains("squashfs-root"))
        .collect();
    assert!(lines.len() > 10, "{listed}");
    assert!(
        lines
            .iter()
            .all(|l| l.contains(" root/root ") && l.contains(" 2026-05-28 20:26 ")),
        "{listed}"
    );
}

#[test]
fn the_same_input_gives_the_same_image() {
    assert!(write(&tree(), 7).unwrap() == write(&tree(), 7).unwrap());
}

/// An address in a full block would be behind its end.
#[test]
fn a_full_block_is_closed() {
    let mut metadata = Metadata::default();
    metadata.push(&noise(METADATA_BLOCK));
    let Address { block, offset } = metadata.here();
    assert_eq!((block, offset), (length(METADATA_BLOCK) + 2, 0));
}
