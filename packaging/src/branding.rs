//! A team's own packages: the published program, unchanged, with the team's bundle beside it (DESIGN decision 11).

use crate::application::Application;
use crate::linux::{self, About};
use crate::write::appimage::{self, AppDir};
use crate::write::copyright::{self, Copyright, Licence, Part};
use crate::write::icon::Icon;
use crate::write::package::{Architecture, Package, Person, Relations};
use crate::write::refusal::PackRefusal;
use crate::write::tree::Tree;
use crate::write::{changelog, deb, rpm, sums, targz, zip};
use jiff::Timestamp;
use std::collections::BTreeMap;
use tocsin_core::brand;
use tocsin_core::bundle::{Bundle, Verified};
use tocsin_core::openpgp::cert::grouped;
use tocsin_i18n::{Args, Catalogue, Lang};

#[cfg(test)]
mod tests;

/// The program's own icon, for a team that gives none.
const ICON: &[u8] = include_bytes!("../icon.png");

/// What the libraries that it looks for at run time are called in Debian: nothing that reads the program finds them.
const DEB_DEPENDS: [&str; 11] = [
    "libc6 (>= 2.28)",
    "libgcc-s1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "libxcursor1",
    "libxi6",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libegl1",
    "libgl1",
];
const DEB_RECOMMENDS: [&str; 6] = [
    "at-spi2-core",
    "libgl1-mesa-dri",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "xdg-desktop-portal",
];
/// The same where packages are found by the libraries in them.
const RPM_DEPENDS: [&str; 11] = [
    "libc.so.6(GLIBC_2.28)(64bit)",
    "libgcc_s.so.1()(64bit)",
    "libxcb.so.1()(64bit)",
    "libX11.so.6()(64bit)",
    "libX11-xcb.so.1()(64bit)",
    "libXcursor.so.1()(64bit)",
    "libXi.so.6()(64bit)",
    "libxkbcommon.so.0()(64bit)",
    "libxkbcommon-x11.so.0()(64bit)",
    "libEGL.so.1()(64bit)",
    "libGL.so.1()(64bit)",
];
const RPM_RECOMMENDS: [&str; 2] = ["at-spi2-core", "xdg-desktop-portal"];

/// The two programs of a system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programs {
    /// The window.
    pub window: Vec<u8>,
    /// The terminal's.
    pub terminal: Vec<u8>,
}

/// The program as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// Its version.
    pub version: String,
    /// Where the source of exactly this program is.
    pub source: String,
    /// For Linux, x86-64.
    pub linux: Option<Programs>,
    /// For Windows, x86-64.
    pub windows: Option<Programs>,
    /// For macOS.
    pub macos: Option<Programs>,
    /// What an AppImage begins with (type 2).
    pub runtime: Option<Vec<u8>>,
    /// Texts that go along with every package, by name: licences, what it is made of (CycloneDX).
    pub texts: BTreeMap<String, Vec<u8>>,
}

/// Packages, by their names, and the list of their SHA-256 digests.
pub type Packages = BTreeMap<String, Vec<u8>>;

/// Makes every package that the program's systems allow. Same input, same octets.
pub fn packages(
    bundle: &Verified<Bundle>,
    bytes: &[u8],
    program: &Program,
    at: Timestamp,
) -> Result<Packages, PackRefusal> {
    let own = Own::of(bundle, bytes, program, at)?;
    let mut made = Packages::new();
    if let Some(programs) = &program.linux {
        own.linux(programs, program.runtime.as_deref(), &mut made)?;
    }
    if let Some(programs) = &program.windows {
        made.insert(own.named("windows-x86_64.zip"), own.windows(programs)?);
    }
    if let Some(programs) = &program.macos {
        made.insert(own.named("macos.app.zip"), own.macos(programs)?);
    }
    let listed = made
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    let list = sums::write(listed).into_bytes();
    made.insert("SHA256SUMS".to_owned(), list);
    Ok(made)
}

/// What every package of a team has in common.
struct Own<'a> {
    application: Application,
    package: Package,
    about: About,
    icon: Icon,
    bundle: &'a [u8],
    program: &'a Program,
}

impl Own<'_> {
    fn of<'a>(
        bundle: &Verified<Bundle>,
        bytes: &'a [u8],
        program: &'a Program,
        at: Timestamp,
    ) -> Result<Own<'a>, PackRefusal> {
        let team = &bundle.published.team;
        let application = Application::of(bundle);
        let icon = team
            .brand
            .icon
            .as_ref()
            .and_then(|path| bundle.files.get(path));
        let icon = Icon::of_png(icon.map_or(ICON, Vec::as_slice))?;
        let english = Lang::english();
        let paragraphs = |lang: &Lang| -> Vec<String> {
            let words = Catalogue::program(lang);
            let names = team
                .name
                .get(&lang.tag())
                .or_else(|| team.name.values().next());
            let args = || {
                Args::new()
                    .with("team", names.map_or(team.id.as_str(), String::as_str))
                    .with("fingerprint", grouped(&bundle.signer))
            };
            let ids = ["package-what", "package-made", "package-example"];
            let ids = ids
                .iter()
                .filter(|id| bundle.example || **id != "package-example");
            ids.map(|id| words.plain(id, &args())).collect()
        };
        let description: Vec<(Lang, Vec<String>)> = std::iter::once(english.clone())
            .chain(Lang::program().into_iter().filter(|lang| *lang != english))
            .map(|lang| {
                let paragraphs = paragraphs(&lang);
                (lang, paragraphs)
            })
            .collect();
        let words = Catalogue::program(&english);
        let plain = |id: &str| words.plain(id, &Args::new());
        let changed = Args::new()
            .with("version", team.version.to_string())
            .with("team", application.maker.as_str());
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let homepage = team
            .contact
            .web
            .clone()
            .unwrap_or_else(|| program.source.clone());
        let version = format!("{}+{}", program.version, team.version);
        let package = Package {
            name: application.command.clone(),
            version: version.clone(),
            summary: plain("package-summary").to_lowercase(),
            description: paragraphs(&english).join("\n\n"),
            maintainer: Person {
                name: application.maker.replace(['<', '>', ','], " "),
                mail: team.contact.email.clone(),
            },
            homepage: homepage.clone(),
            licence: "(MIT OR Apache-2.0) AND LGPL-2.0-or-later".to_owned(),
            section: "net".to_owned(),
            deb: Relations {
                depends: owned(&DEB_DEPENDS),
                recommends: owned(&DEB_RECOMMENDS),
            },
            rpm: Relations {
                depends: owned(&RPM_DEPENDS),
                recommends: owned(&RPM_RECOMMENDS),
            },
            epoch: u32::try_from(at.as_second()).map_err(|_| PackRefusal::Field("time"))?,
            architecture: Architecture::X86_64,
            changes: vec![words.plain("package-changed", &changed)],
        };
        package.check()?;
        let about = About {
            version,
            published: at,
            homepage,
            publisher: application.maker.clone(),
            description,
        };
        Ok(Own {
            application,
            package,
            about,
            icon,
            bundle: bytes,
            program,
        })
    }

    /// `NAME-VERSION-MORE`.
    fn named(&self, more: &str) -> String {
        format!("{}-{}-{more}", self.package.name, self.package.version)
    }

    /// Adds the texts that go along, below a folder.
    fn texts(&self, folder: &str, tree: &mut Tree) -> Result<(), PackRefusal> {
        for (name, text) in &self.program.texts {
            tree.file(&format!("{folder}/{name}"), text.as_slice(), false)?;
        }
        let source = format!("{}\n", self.program.source);
        tree.file(&format!("{folder}/SOURCE"), source.into_bytes(), false)
    }

    /// Adds the bundle, and the ID that the program goes by, where it looks for them.
    fn brand(&self, folder: &str, tree: &mut Tree) -> Result<(), PackRefusal> {
        tree.file(&format!("{folder}/{}", brand::FILE), self.bundle, false)?;
        let id = format!("{}\n", self.application.id);
        tree.file(
            &format!("{folder}/{}", brand::APPLICATION),
            id.into_bytes(),
            false,
        )
    }

    fn linux(
        &self,
        programs: &Programs,
        runtime: Option<&[u8]>,
        made: &mut Packages,
    ) -> Result<(), PackRefusal> {
        let name = &self.package.name;
        let id = &self.application.id;
        let mut tree = Tree::new();
        let doc = format!("usr/share/doc/{name}");
        tree.file(
            &format!("usr/lib/{name}/tocsin"),
            programs.window.as_slice(),
            true,
        )?;
        tree.file(
            &format!("usr/lib/{name}/tocsin-cli"),
            programs.terminal.as_slice(),
            true,
        )?;
        tree.link(&format!("usr/bin/{name}"), &format!("../lib/{name}/tocsin"))?;
        tree.link(
            &format!("usr/bin/{name}-cli"),
            &format!("../lib/{name}/tocsin-cli"),
        )?;
        self.brand(&format!("usr/share/{name}"), &mut tree)?;
        linux::add(&self.application, &self.about, &self.icon, &mut tree)?;
        let copyright = copyright::write(&self.copyright())?;
        tree.file(&format!("{doc}/copyright"), copyright.into_bytes(), false)?;
        changelog::add(&self.package, &mut tree)?;
        self.texts(&doc, &mut tree)?;
        made.insert(
            deb::file_name(&self.package),
            deb::write(&self.package, &tree)?,
        );
        made.insert(
            rpm::file_name(&self.package),
            rpm::write(&self.package, &tree)?,
        );
        made.insert(
            self.named("linux-x86_64.tar.gz"),
            targz::write(&self.package, &tree)?,
        );
        if let Some(runtime) = runtime {
            let app = AppDir {
                program: &format!("usr/bin/{name}"),
                desktop: &format!("usr/share/applications/{id}.desktop"),
                icon: id,
                picture: &format!("usr/share/icons/hicolor/256x256/apps/{id}.png"),
            };
            let image = appimage::write(&self.package, &app, &tree, runtime)?;
            made.insert(self.named("x86_64.AppImage"), image);
        }
        Ok(())
    }

    fn windows(&self, programs: &Programs) -> Result<Vec<u8>, PackRefusal> {
        let name = &self.package.name;
        let mut tree = Tree::new();
        tree.file(
            &format!("{name}/{name}.exe"),
            programs.window.as_slice(),
            true,
        )?;
        tree.file(
            &format!("{name}/{name}-cli.exe"),
            programs.terminal.as_slice(),
            true,
        )?;
        self.brand(name, &mut tree)?;
        tree.file(&format!("{name}/{name}.ico"), self.icon.ico(), false)?;
        self.texts(&format!("{name}/doc"), &mut tree)?;
        zip::write(&self.package, &tree)
    }

    fn macos(&self, programs: &Programs) -> Result<Vec<u8>, PackRefusal> {
        let name = &self.package.name;
        let contents = format!("{name}.app/Contents");
        let mut tree = Tree::new();
        let resources = format!("{contents}/Resources");
        tree.file(
            &format!("{contents}/Info.plist"),
            self.info_plist().into_bytes(),
            false,
        )?;
        tree.file(
            &format!("{contents}/MacOS/tocsin"),
            programs.window.as_slice(),
            true,
        )?;
        tree.file(
            &format!("{contents}/MacOS/tocsin-cli"),
            programs.terminal.as_slice(),
            true,
        )?;
        self.brand(&resources, &mut tree)?;
        tree.file(&format!("{resources}/{name}.icns"), self.icon.icns(), false)?;
        self.texts(&format!("{resources}/doc"), &mut tree)?;
        zip::write(&self.package, &tree)
    }

    /// What macOS reads of an application: its names, and that it opens bundles.
    fn info_plist(&self) -> String {
        let text = |text: &str| {
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
            format!("<string>{escaped}</string>")
        };
        let (name, id) = (&self.package.name, &self.application.id);
        let entries = [
            ("CFBundleName", text(&self.application.name)),
            ("CFBundleDisplayName", text(&self.application.name)),
            ("CFBundleIdentifier", text(id)),
            ("CFBundleExecutable", text("tocsin")),
            ("CFBundlePackageType", text("APPL")),
            ("CFBundleIconFile", text(&format!("{name}.icns"))),
            ("CFBundleShortVersionString", text(&self.program.version)),
            ("CFBundleVersion", text(&self.package.version)),
            ("LSMinimumSystemVersion", text("11.0")),
            ("NSHighResolutionCapable", "<true/>".to_owned()),
            (
                "CFBundleDocumentTypes",
                format!(
                    "<array><dict><key>CFBundleTypeExtensions</key><array>{}</array><key>CFBundleTypeRole</key>{}\
                     <key>LSItemContentTypes</key><array>{}</array></dict></array>",
                    text("tocsin"),
                    text("Viewer"),
                    text(&format!("{id}.bundle")),
                ),
            ),
            (
                "UTExportedTypeDeclarations",
                format!(
                    "<array><dict><key>UTTypeIdentifier</key>{}<key>UTTypeConformsTo</key><array>{}</array>\
                     <key>UTTypeTagSpecification</key><dict><key>public.filename-extension</key><array>{}</array>\
                     <key>public.mime-type</key>{}</dict></dict></array>",
                    text(&format!("{id}.bundle")),
                    text("public.zip-archive"),
                    text("tocsin"),
                    text(tocsin_core::bundle::MIMETYPE),
                ),
            ),
        ];
        let entries: String = entries
            .iter()
            .map(|(key, value)| format!("  <key>{key}</key>{value}\n"))
            .collect();
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
             \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n<dict>\n{entries}</dict>\n</plist>\n"
        )
    }

    fn copyright(&self) -> Copyright {
        let part = |files: &str, holder: &str, licence: &str| Part {
            files: files.to_owned(),
            holders: vec![holder.to_owned()],
            licence: licence.to_owned(),
        };
        let licence = |name: &str, text: &str| Licence {
            name: name.to_owned(),
            text: text.to_owned(),
        };
        let mit = self.program.texts.get("LICENSE-MIT.txt");
        let mit = mit.map(|text| String::from_utf8_lossy(text).into_owned());
        Copyright {
            name: "Tocsin".to_owned(),
            contact: self.package.maintainer.clone(),
            source: self.program.source.clone(),
            parts: vec![
                part("*", "2026 The Tocsin authors", "MIT or Apache-2.0"),
                part(
                    "vendor/sequoia-openpgp/* vendor/buffered-reader/*",
                    "2016-2026 The Sequoia PGP authors",
                    "LGPL-2+",
                ),
                part(
                    &format!("usr/share/{}/{}", self.package.name, brand::FILE),
                    &format!("{} {}", self.package.time().year(), self.application.maker),
                    "team",
                ),
            ],
            licences: vec![
                licence("MIT", mit.as_deref().unwrap_or("See LICENSE-MIT.txt.")),
                licence("Apache-2.0", "See /usr/share/common-licenses/Apache-2.0."),
                licence("LGPL-2+", "See /usr/share/common-licenses/LGPL-2."),
                licence("team", "The form is its team’s; ask the team."),
            ],
        }
    }
}
