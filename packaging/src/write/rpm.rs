//! An .rpm of version 4 without a signature: lead, checksums, header, and a cpio archive. Like the .deb, it has no
//! scripts: distributions have triggers for menus, file types and icons.

use crate::write::gzip::Gzip;
use crate::write::package::{Architecture, Package, wrap};
use crate::write::refusal::PackRefusal;
use crate::write::sums::sha256;
use crate::write::tree::{Entry, FOLDER_MODE, Tree, length, split};
use header::{Header, Value};
use md5::{Digest, Md5};

mod header;
mod tag;
#[cfg(test)]
mod tests;

/// Our revision of the packaging.
const REVISION: &str = "1";
/// What a checksum of SHA-256 is called in a header.
const SHA256: u32 = 8;
/// Bits of a relation.
const EQUAL: u32 = 8;
const AT_LEAST_RPMLIB: u32 = 0x0100_000A;
/// Bits of a file.
const DOCUMENT: u32 = 2;
const LICENCE: u32 = 128;

/// What an installing rpm must be able to do.
const NEEDED_OF_RPM: &[(&str, &str)] = &[
    ("rpmlib(CompressedFileNames)", "3.0.4-1"),
    ("rpmlib(FileDigests)", "4.6.0-1"),
    ("rpmlib(PayloadFilesHavePrefix)", "4.0-1"),
];

/// An .rpm of a tree whose root is the system's (`usr/bin/…`).
pub fn write(package: &Package, tree: &Tree) -> Result<Vec<u8>, PackRefusal> {
    package.check()?;
    let files = files(package, tree);
    let archive = cpio(&files, package.epoch);
    let unpacked = archive.length();
    let payload = archive.finish();
    let header = describe(package, &files, &payload).into_bytes(header::IMMUTABLE);
    let signature = Header::default()
        .with(
            tag::signature::SHA256_OF_HEADER,
            Value::Text(sha256(&header)),
        )
        .with(
            tag::signature::LENGTH,
            Value::U32(vec![length(header.len() + payload.len())]),
        )
        .with(
            tag::signature::MD5_OF_ALL,
            Value::Binary(
                Md5::new()
                    .chain_update(&header)
                    .chain_update(&payload)
                    .finalize()
                    .to_vec(),
            ),
        )
        .with(
            tag::signature::LENGTH_UNPACKED,
            Value::U32(vec![length(unpacked)]),
        )
        .into_bytes(header::SIGNATURES);
    let mut rpm = lead(package);
    rpm.extend(signature);
    rpm.resize(rpm.len().next_multiple_of(8), 0);
    rpm.extend(header);
    rpm.extend(payload);
    Ok(rpm)
}

/// `NAME-VERSION-REVISION.ARCHITECTURE.rpm`.
pub fn file_name(package: &Package) -> String {
    format!("{}.{}.rpm", full_name(package), architecture(package))
}

fn full_name(package: &Package) -> String {
    format!("{}-{}-{REVISION}", package.name, package.version)
}

fn architecture(package: &Package) -> &'static str {
    match package.architecture {
        Architecture::X86_64 => "x86_64",
    }
}

/// What `file` looks at; rpm itself reads only the magic number and the kind of signature.
fn lead(package: &Package) -> Vec<u8> {
    let architecture: u8 = match package.architecture {
        Architecture::X86_64 => 1,
    };
    let mut lead = vec![0xed, 0xab, 0xee, 0xdb, 3, 0, 0, 0, 0, architecture];
    lead.extend(full_name(package).into_bytes().into_iter().take(65));
    lead.resize(76, 0);
    lead.extend([0, 1, 0, 5]);
    lead.resize(96, 0);
    lead
}

/// What the package owns: path and entry, a folder without one.
type Files<'a> = Vec<(&'a str, Option<&'a Entry>)>;

/// A folder is the package's own from the one that has its name: the others belong to the system, and two packages that
/// own `/usr/bin` with other permissions cannot stand side by side.
fn files<'a>(package: &Package, tree: &'a Tree) -> Files<'a> {
    tree.walk()
        .filter(|(path, entry)| entry.is_some() || path.split('/').any(|name| name == package.name))
        .collect()
}

fn mode(entry: Option<&Entry>) -> u16 {
    entry.map_or(FOLDER_MODE, Entry::mode)
}

fn describe(package: &Package, files: &Files<'_>, payload: &[u8]) -> Header {
    let text = |text: &str| Value::Text(text.to_owned());
    let one = |text: &str| Value::Texts(vec![text.to_owned()]);
    let lines = |paragraph: String| wrap(&paragraph, 79).join("\n");
    let description: Vec<String> = package.paragraphs().map(lines).collect();
    let header = Header::default()
        .with(tag::LOCALES, one("C"))
        .with(tag::NAME, text(&package.name))
        .with(tag::VERSION, text(&package.version))
        .with(tag::RELEASE, text(REVISION))
        .with(tag::SUMMARY, Value::Translated(package.summary.clone()))
        .with(
            tag::DESCRIPTION,
            Value::Translated(description.join("\n\n")),
        )
        .with(tag::BUILD_TIME, Value::U32(vec![package.epoch]))
        .with(tag::BUILD_HOST, text("localhost"))
        .with(tag::VENDOR, text(&package.maintainer.name))
        .with(tag::LICENCE, text(&package.licence))
        .with(tag::PACKAGER, Value::Text(package.maintainer.to_string()))
        .with(tag::GROUP, Value::Translated("Unspecified".to_owned()))
        .with(tag::URL, text(&package.homepage))
        .with(tag::SYSTEM, text("linux"))
        .with(tag::ARCHITECTURE, text(architecture(package)))
        // A package without it is taken for one of source.
        .with(
            tag::SOURCE_RPM,
            Value::Text(format!("{}.src.rpm", full_name(package))),
        )
        .with(tag::RPM_VERSION, text("4.14.0"))
        .with(tag::PAYLOAD_FORMAT, text("cpio"))
        .with(tag::PAYLOAD_COMPRESSOR, text("gzip"))
        .with(tag::PAYLOAD_LEVEL, text("6"))
        .with(tag::ENCODING, text("utf-8"))
        .with(tag::PAYLOAD_DIGEST, Value::Texts(vec![sha256(payload)]))
        .with(tag::PAYLOAD_DIGEST_KIND, Value::U32(vec![SHA256]));
    describe_files(relate(header, package), package, files)
}

/// What it provides, requires and recommends, and what is new.
fn relate(header: Header, package: &Package) -> Header {
    let version = format!("{}-{REVISION}", package.version);
    let provided = vec![package.name.clone(), format!("{}(x86-64)", package.name)];
    let required = package
        .rpm
        .depends
        .iter()
        .map(|name| (name.as_str(), "", 0));
    let of_rpm = NEEDED_OF_RPM
        .iter()
        .map(|&(name, version)| (name, version, AT_LEAST_RPMLIB));
    let (mut names, mut versions, mut flags) = (Vec::new(), Vec::new(), Vec::new());
    for (name, version, flag) in required.chain(of_rpm) {
        names.push(name.to_owned());
        versions.push(version.to_owned());
        flags.push(flag);
    }
    let changes: Vec<String> = package
        .changes
        .iter()
        .map(|change| format!("- {change}"))
        .collect();
    let header = header
        .with(tag::PROVIDE_NAMES, Value::Texts(provided))
        .with(tag::PROVIDE_FLAGS, Value::U32(vec![EQUAL, EQUAL]))
        .with(
            tag::PROVIDE_VERSIONS,
            Value::Texts(vec![version.clone(), version.clone()]),
        )
        .with(tag::REQUIRE_FLAGS, Value::U32(flags))
        .with(tag::REQUIRE_NAMES, Value::Texts(names))
        .with(tag::REQUIRE_VERSIONS, Value::Texts(versions))
        .with(tag::CHANGE_TIMES, Value::U32(vec![package.epoch]))
        .with(
            tag::CHANGE_NAMES,
            Value::Texts(vec![format!("{} - {version}", package.maintainer)]),
        )
        .with(tag::CHANGE_TEXTS, Value::Texts(vec![changes.join("\n")]));
    let recommended = &package.rpm.recommends;
    if recommended.is_empty() {
        return header;
    }
    header
        .with(tag::RECOMMEND_NAMES, Value::Texts(recommended.clone()))
        .with(
            tag::RECOMMEND_VERSIONS,
            Value::Texts(vec![String::new(); recommended.len()]),
        )
        .with(tag::RECOMMEND_FLAGS, Value::U32(vec![0; recommended.len()]))
}

fn describe_files(header: Header, package: &Package, files: &Files<'_>) -> Header {
    let each = |value: &dyn Fn(&str, Option<&Entry>) -> u32| {
        Value::U32(
            files
                .iter()
                .map(|&(path, entry)| value(path, entry))
                .collect(),
        )
    };
    let texts = |value: &dyn Fn(&str, Option<&Entry>) -> String| {
        Value::Texts(
            files
                .iter()
                .map(|&(path, entry)| value(path, entry))
                .collect(),
        )
    };
    let mut folders: Vec<String> = Vec::new();
    let mut folder_of = Vec::new();
    for (path, _) in files {
        let folder = match split(path) {
            ("", _) => "/".to_owned(),
            (folder, _) => format!("/{folder}/"),
        };
        let at = folders.iter().position(|other| *other == folder);
        folder_of.push(length(at.unwrap_or(folders.len())));
        if at.is_none() {
            folders.push(folder);
        }
    }
    let size =
        |_: &str, entry: Option<&Entry>| length(entry.map_or(0, |entry| entry.bytes().len()));
    let total = files.iter().map(|&(path, entry)| size(path, entry)).sum();
    let modes = files.iter().map(|&(_, entry)| mode(entry)).collect();
    let inodes = (1..).take(files.len()).collect();
    header
        .with(tag::SIZE, Value::U32(vec![total]))
        .with(tag::FILE_SIZES, each(&size))
        .with(tag::FILE_MODES, Value::U16(modes))
        .with(tag::FILE_RDEVS, Value::U16(vec![0; files.len()]))
        .with(tag::FILE_TIMES, each(&|_, _| package.epoch))
        .with(
            tag::FILE_DIGESTS,
            texts(&|_, entry| match entry {
                Some(Entry::File { content, .. }) => sha256(content.bytes()),
                _ => String::new(),
            }),
        )
        .with(
            tag::FILE_LINKS,
            texts(&|_, entry| match entry {
                Some(Entry::Link { to }) => to.clone(),
                _ => String::new(),
            }),
        )
        .with(
            tag::FILE_FLAGS,
            each(&|path, entry| entry.map_or(0, |_| kind(path))),
        )
        .with(tag::FILE_USERS, texts(&|_, _| "root".to_owned()))
        .with(tag::FILE_GROUPS, texts(&|_, _| "root".to_owned()))
        .with(tag::FILE_VERIFY, each(&|_, _| u32::MAX))
        .with(tag::FILE_DEVICES, each(&|_, _| 1))
        .with(tag::FILE_INODES, Value::U32(inodes))
        .with(tag::FILE_LANGUAGES, texts(&|_, _| String::new()))
        .with(tag::FOLDER_INDEXES, Value::U32(folder_of))
        .with(tag::BASE_NAMES, texts(&|path, _| split(path).1.to_owned()))
        .with(tag::FOLDER_NAMES, Value::Texts(folders))
        .with(tag::FILE_DIGEST_KIND, Value::U32(vec![SHA256]))
}

/// What rpm may leave out (`--nodocs`) and what it lists as a licence.
fn kind(path: &str) -> u32 {
    if path.starts_with("usr/share/licenses/") {
        LICENCE
    } else if path.starts_with("usr/share/doc/") || path.starts_with("usr/share/man/") {
        DOCUMENT
    } else {
        0
    }
}

/// The archive (`newc`).
fn cpio(files: &Files<'_>, epoch: u32) -> Gzip {
    let mut out = Gzip::new();
    for (inode, &(path, entry)) in (1..).zip(files) {
        let size = entry.map_or(0, |entry| entry.bytes().len());
        member(
            &mut out,
            [inode, mode(entry).into(), epoch, length(size)],
            &format!("./{path}"),
        );
        match entry {
            Some(Entry::File { content, .. }) => out.push_content(content),
            Some(Entry::Link { to }) => out.push(to.as_bytes()),
            None => {}
        }
        out.pad(4);
    }
    member(&mut out, [0; 4], "TRAILER!!!");
    out
}

/// What comes before the content: root's, one link, no devices, no sum.
fn member(out: &mut Gzip, [inode, mode, epoch, size]: [u32; 4], path: &str) {
    let named = length(path.len() + 1);
    let fields = [inode, mode, 0, 0, 1, epoch, size, 0, 0, 0, 0, named, 0];
    let fields: String = fields.iter().map(|field| format!("{field:08x}")).collect();
    out.push(format!("070701{fields}{path}\0").as_bytes());
    out.pad(4);
}
