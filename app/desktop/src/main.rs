//! The window's program: arguments, a look at the machine, the window.

use clap::Parser;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use tocsin_core::brand::{self, Brand};
use tocsin_core::clock::{Clock, SystemClock};
use tocsin_core::explain::{Explain, Refusal, tell, tell_plain};
use tocsin_core::folder;
use tocsin_core::policy::Policy;
use tocsin_core::session::Config;
use tocsin_core::store::StoreRefusal;
use tocsin_core::store::dirs::Dirs;
use tocsin_core::store::settings::Settings;
use tocsin_desktop::app::{App, lang};
use tocsin_desktop::platform::{self, Missing};
use tocsin_desktop::refused::{self, Refused};
use tocsin_desktop::theme;
use tocsin_desktop::widgets::preview;
use tocsin_i18n::{Args, Catalogue, Lang, strip_isolates, system_languages};

/// Report a computer security incident to a response team.
#[derive(Parser)]
#[command(name = "tocsin", version)]
struct Arguments {
    /// A team's form (NAME.tocsin) or an exported draft (NAME.tocsin-draft) to open.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// Show the form of a team's folder as its reporters will see it, and show it again as it is edited.
    #[arg(long, value_name = "DIR", conflicts_with = "file")]
    preview: Option<PathBuf>,
    /// Close the window when standard input ends: who started it has ended.
    #[arg(long, hide = true, requires = "preview")]
    with_input: bool,
    /// Language of the window, such as fr.
    #[arg(long, value_name = "TAG", value_parser = lang)]
    lang: Option<Lang>,
    /// The team's form to begin with, instead of the one that came with the program.
    #[arg(long, value_name = "FILE", conflicts_with = "preview")]
    brand: Option<PathBuf>,
    /// Keep everything in this folder (portable).
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
}

fn main() -> ExitCode {
    tocsin_core::secrecy::no_core_dumps();
    let arguments = Arguments::parse();
    let (asked, folder) = (arguments.lang.clone(), arguments.data_dir.clone());
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Told) => ExitCode::FAILURE,
        Err(stop) => {
            let words = words(asked, folder.as_deref());
            eprintln!("tocsin: {}", stop.sentence(&words));
            ExitCode::FAILURE
        }
    }
}

/// Words for what is said without a window, in the language that the window would speak.
fn words(asked: Option<Lang>, folder: Option<&Path>) -> Catalogue {
    let settings = dirs(folder).and_then(|dirs| Settings::load(&dirs));
    let settings = settings.unwrap_or_default();
    Catalogue::program(&settings.spoken(asked, system_languages()).lang)
}

/// Where everything is kept.
fn dirs(folder: Option<&Path>) -> Result<Dirs, StoreRefusal> {
    match folder {
        Some(folder) => Ok(Dirs::portable(folder.to_owned())),
        None => Dirs::system(),
    }
}

/// Why there is no window.
enum Stop {
    Missing(Missing),
    Refused(Refusal),
    /// The display is named but does not answer.
    Display,
    /// The toolkit could not draw: its own reason is a list of pixel formats.
    Window,
    /// A window has told it, and nothing else.
    Told,
}

impl Stop {
    /// One sentence: what is wrong and what to do.
    fn sentence(&self, words: &Catalogue) -> String {
        match self {
            Stop::Missing(Missing::Display) => words.plain("platform-no-display", &Args::new()),
            Stop::Missing(Missing::Libraries(lacking)) => {
                let (libraries, packages): (Vec<_>, Vec<_>) = lacking.iter().copied().unzip();
                let args = Args::new()
                    .with("libraries", libraries.join(", "))
                    .with("packages", packages.join(" "));
                words.plain("platform-no-library", &args)
            }
            Stop::Display => words.plain("platform-display-refused", &Args::new()),
            Stop::Window => words.plain("platform-no-window", &Args::new()),
            Stop::Told => String::new(),
            Stop::Refused(refusal) => {
                let told = tell_plain(words, refusal);
                format!("{} {}", told.what, told.way_on.unwrap_or_default())
            }
        }
    }
}

/// Closes the window when standard input ends. It is a pipe that whoever started this program holds and writes nothing
/// into: however they end, it ends as well.
fn close_with_input(ctx: egui::Context) {
    let wait = move || {
        let _ = io::copy(&mut io::stdin().lock(), &mut io::sink());
        ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        ctx.request_repaint();
    };
    // Without that thread the window stays until somebody closes it.
    let _ = std::thread::Builder::new().name("input".into()).spawn(wait);
}

/// Says why nothing is opened: on standard error, and in a window that shows nothing else.
fn refuse(
    refusal: &impl Explain,
    details: Vec<String>,
    call: Option<String>,
    words: Catalogue,
) -> Result<(), Stop> {
    let told = tell_plain(&words, refusal);
    let way_on = told.way_on.unwrap_or_default();
    eprintln!("tocsin: {} {way_on}", told.what);
    let more = details.iter().chain(&call);
    more.for_each(|detail| eprintln!("  {}", strip_isolates(detail)));
    let refused = Refused {
        told: tell(&words, refusal),
        words,
        details,
        call,
    };
    open([720.0, 480.0], move |cc| {
        theme::apply(&cc.egui_ctx);
        Box::new(refused::Window::new(refused))
    })?;
    Err(Stop::Told)
}

/// Opens the window, and comes back when it is closed.
fn open(
    size: [f32; 2],
    app: impl FnOnce(&eframe::CreationContext<'_>) -> Box<dyn eframe::App>,
) -> Result<(), Stop> {
    // As the menu entry calls it, so that the two belong together.
    let id = brand::application().unwrap_or_else(|| "org.tocsin.tocsin".to_owned());
    let viewport = egui::ViewportBuilder::default()
        .with_title("Tocsin")
        .with_app_id(&id)
        .with_inner_size(size)
        .with_min_inner_size([560.0, 480.0]);
    let options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        ..Default::default()
    };
    eframe::run_native(&id, options, Box::new(|cc| Ok(app(cc)))).map_err(|error| match error {
        eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => Stop::Display,
        _ => Stop::Window,
    })
}

fn run(arguments: Arguments) -> Result<(), Stop> {
    platform::check().map_err(Stop::Missing)?;
    let folder = arguments.data_dir.as_deref();
    let policy = match Policy::of_system() {
        Ok(policy) => policy,
        Err(refusal) => {
            let words = words(arguments.lang.clone(), folder);
            let details = refusal.details(&words);
            return refuse(&refusal, details, None, words);
        }
    };
    let dirs = dirs(folder).map_err(|e| Stop::Refused(Refusal::of(&e)))?;
    let mut dirs = dirs.under(policy);
    if arguments.preview.is_none() {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        match Brand::load(arguments.brand.as_deref(), &dirs, &clock) {
            Ok(None) => {}
            Ok(Some(brand)) => dirs = dirs.branded(brand),
            Err(refusal) => {
                let words = words(arguments.lang.clone(), folder);
                let (details, call) = (refusal.details(&words), refusal.call(&words));
                return refuse(&refusal, details, call, words);
            }
        }
    }
    if let Some(folder) = &arguments.preview {
        folder::look(folder).map_err(|e| Stop::Refused(Refusal::of(&e)))?;
    }
    let size = match arguments.preview {
        // Beside the page is room for what its author is told.
        Some(_) => [1120.0 + preview::WIDTH, 840.0],
        None => [1120.0, 840.0],
    };
    let Arguments {
        file,
        preview,
        with_input,
        lang,
        ..
    } = arguments;
    open(size, move |cc| {
        theme::apply(&cc.egui_ctx);
        if with_input {
            close_with_input(cc.egui_ctx.clone());
        }
        let ctx = cc.egui_ctx.clone();
        let keyring = !dirs.is_portable();
        let wake = Arc::new(move || ctx.request_repaint());
        let config = Config {
            dirs,
            clock: Arc::new(SystemClock),
            wake,
            lang,
            keyring,
        };
        Box::new(match preview {
            Some(folder) => App::preview(config, folder),
            None => App::new(config, file),
        })
    })
}
