//! The letters of the window: one engine and one picture of glyphs for each egui context.

use egui::{Color32, ColorImage, Context, Id, ImageData, Mesh, Painter, Pos2, Rect, Shape, Stroke};
use egui::{TextureHandle, TextureOptions, pos2, vec2};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tocsin_text::engine::{Block, Engine, Request};
use tocsin_text::fonts::{BROUGHT, PATIENCE};
use tocsin_text::glyphs::{self, Atlas};
use tocsin_text::paragraph::{Missing, Paragraph, Run};
use tocsin_text::style::Style;

/// Pixels of the picture's width, and its most rows.
const PICTURE: usize = 2048;
/// Frames after which the system's fonts are looked for, needed or not: the first ones are to come soon.
const SOON: u32 = 3;

/// What lays out and draws.
pub struct Letters {
    /// Lays out.
    pub engine: Engine,
    atlas: Atlas,
    picture: Option<Picture>,
    pass: u64,
    frames: u32,
    /// The system's fonts have been looked for, or are being.
    sought: bool,
    /// What is known not to be drawn: a frame has been asked for that tells it.
    told: BTreeSet<char>,
}

/// The picture as the graphics card has it.
struct Picture {
    texture: TextureHandle,
    size: (usize, usize),
    age: u64,
}

impl Letters {
    fn new() -> Letters {
        Letters {
            engine: Engine::new(BROUGHT),
            atlas: Atlas::new(PICTURE),
            picture: None,
            pass: u64::MAX,
            frames: 0,
            sought: false,
            told: BTreeSet::new(),
        }
    }

    /// A new frame has begun since the last call.
    fn turn(&mut self, ctx: &Context) {
        let pass = ctx.cumulative_pass_nr();
        if self.pass != pass {
            self.pass = pass;
            self.frames += 1;
            self.engine.begin_frame();
        }
        if !self.sought && (self.frames > SOON || !self.engine.missing().is_empty()) {
            self.sought = true;
            // When nothing is found in time, what cannot be drawn is told all the same.
            ctx.request_repaint_after(PATIENCE + Duration::from_millis(100));
            let wake = ctx.clone();
            let fonts = &mut self.engine.fonts;
            fonts.look_for_system(move || wake.request_repaint());
        }
    }

    /// Other fonts may still be found: what cannot be drawn is left blank so long.
    fn waiting(&self) -> bool {
        !self.sought || self.engine.fonts.pending()
    }

    /// Sends what is new of the picture. A picture that has grown or was emptied becomes another texture: what was
    /// painted earlier in this frame still means the old one.
    fn send(&mut self, ctx: &Context) {
        let (size, age) = (self.atlas.size(), self.atlas.age());
        let whole = !matches!(&self.picture, Some(p) if p.size == size && p.age == age);
        let Some(change) = self.atlas.take_change() else {
            return;
        };
        let change = if whole {
            (0, 0, size.0, size.1)
        } else {
            change
        };
        let pixels = self.atlas.pixels(change);
        let image = ColorImage::from_rgba_premultiplied([change.2, change.3], &pixels);
        let options = TextureOptions::LINEAR;
        match &mut self.picture {
            Some(picture) if !whole => {
                picture
                    .texture
                    .set_partial([change.0, change.1], image, options);
            }
            picture => {
                let image = ImageData::Color(Arc::new(image));
                let texture = ctx.load_texture("letters", image, options);
                *picture = Some(Picture { texture, size, age });
            }
        }
    }
}

/// Works with the letters of a context. The system's fonts are looked for when something needs them, or soon.
pub fn with<R>(ctx: &Context, work: impl FnOnce(&mut Letters) -> R) -> R {
    let letters = of(ctx);
    let mut letters = letters.lock().unwrap_or_else(PoisonError::into_inner);
    letters.turn(ctx);
    work(&mut letters)
}

fn of(ctx: &Context) -> Arc<Mutex<Letters>> {
    let known = |ctx: &Context| ctx.data(|data| data.get_temp::<Arc<Mutex<Letters>>>(Id::NULL));
    if let Some(letters) = known(ctx) {
        return letters;
    }
    let letters = Arc::new(Mutex::new(Letters::new()));
    ctx.data_mut(|data| data.insert_temp(Id::NULL, letters.clone()));
    letters
}

/// Waits for the system's fonts: for tests, whose first frame must be drawn with them.
pub fn wait_for_fonts(ctx: &Context) {
    with(ctx, |letters| {
        letters.engine.fonts.take_system();
        letters.sought = true;
    });
}

/// The characters of what is shown that no font on this computer draws.
pub fn undrawable(ctx: &Context) -> BTreeSet<char> {
    with(ctx, |letters| match letters.waiting() {
        true => BTreeSet::new(),
        false => letters.engine.missing(),
    })
}

/// Lays out.
pub fn lay(ctx: &Context, request: &Request<'_>) -> Arc<Block> {
    with(ctx, |letters| letters.engine.lay(request))
}

/// Paints a block, its upper left corner at `at`; `inks` are the colours by their numbers.
pub fn paint(painter: &Painter, at: Pos2, block: &Block, inks: &[Color32]) {
    let rect = Rect::from_min_size(at, vec2(block.width(), block.height()));
    if !painter.clip_rect().intersects(rect.expand(8.0)) {
        return;
    }
    paint_runs(painter, at, block.runs(), inks);
    for rule in block.rules() {
        let rect = placed(rule.rect).translate(at.to_vec2());
        painter.rect_filled(rect, 0, ink(inks, rule.ink));
    }
    paint_missing(painter, at, block.missing(), inks);
}

/// Paints one paragraph that is edited.
pub fn paint_paragraph(painter: &Painter, at: Pos2, paragraph: &Paragraph, colour: Color32) {
    paint_runs(painter, at, &paragraph.runs(), &[colour]);
    let missing = paragraph.missing();
    with(painter.ctx(), |letters| letters.engine.note(&missing));
    paint_missing(painter, at, &missing, &[colour]);
}

/// A rectangle of the engine as one of egui.
pub fn placed(rect: tocsin_text::paragraph::Rect) -> Rect {
    Rect::from_min_size(pos2(rect.left, rect.top), vec2(rect.width, rect.height))
}

fn ink(inks: &[Color32], number: u8) -> Color32 {
    let own = inks.get(usize::from(number)).or_else(|| inks.first());
    own.copied().unwrap_or(Color32::PLACEHOLDER)
}

fn paint_runs(painter: &Painter, at: Pos2, runs: &[Run], inks: &[Color32]) {
    let ctx = painter.ctx();
    let scale = ctx.pixels_per_point();
    let mesh = with(ctx, |letters| {
        // A picture that was emptied half way through is filled again from the start.
        let mut age = letters.atlas.age();
        let mut mesh = gather(letters, at, runs, inks, scale);
        if age != letters.atlas.age() {
            age = letters.atlas.age();
            mesh = gather(letters, at, runs, inks, scale);
        }
        letters.send(ctx);
        debug_assert_eq!(age, letters.atlas.age());
        let picture = letters.picture.as_ref()?;
        mesh.texture_id = picture.texture.id();
        let (width, rows) = (picture.size.0 as f32, picture.size.1 as f32);
        for vertex in &mut mesh.vertices {
            vertex.uv = pos2(vertex.uv.x / width, vertex.uv.y / rows);
        }
        Some(mesh)
    });
    if let Some(mesh) = mesh.filter(|mesh| !mesh.is_empty()) {
        painter.add(Shape::mesh(mesh));
    }
}

/// One mesh for all letters, its texture coordinates in pixels.
fn gather(letters: &mut Letters, at: Pos2, runs: &[Run], inks: &[Color32], scale: f32) -> Mesh {
    let mut mesh = Mesh::default();
    for run in runs {
        let colour = ink(inks, run.ink);
        for (glyph, x, y) in &run.glyphs {
            let (x, y) = ((at.x + x) * scale, ((at.y + y) * scale).round());
            let Some(slot) = letters.atlas.glyph(run, *glyph, scale, x) else {
                continue;
            };
            let left = glyphs::pixel(x) + slot.left as f32;
            let top = y - slot.up as f32;
            let size = vec2(slot.width as f32, slot.height as f32);
            let place = Rect::from_min_size(pos2(left, top) / scale, size / scale);
            let uv = Rect::from_min_size(pos2(slot.x as f32, slot.y as f32), size);
            let colour = match slot.coloured {
                true => Color32::from_white_alpha(colour.a()),
                false => colour,
            };
            mesh.add_rect_with_uv(place, uv, colour);
        }
    }
    mesh
}

/// A box with the character's number, where no font draws it: never a silent gap.
fn paint_missing(painter: &Painter, at: Pos2, missing: &[Missing], inks: &[Color32]) {
    if missing.is_empty() || with(painter.ctx(), |letters| letters.waiting()) {
        return;
    }
    let new = with(painter.ctx(), |letters| {
        let letters_of = missing.iter().map(|missing| missing.letter);
        letters_of.fold(false, |new, letter| letters.told.insert(letter) | new)
    });
    if new {
        painter.ctx().request_repaint();
    }
    for Missing {
        letter,
        rect,
        ink: n,
    } in missing
    {
        let colour = ink(inks, *n);
        let rect = placed(*rect).translate(at.to_vec2());
        let width = rect.width().max(rect.height() * 0.5);
        let frame = Rect::from_center_size(
            rect.center(),
            vec2(width - 2.0, rect.height() * 0.72).max(vec2(4.0, 4.0)),
        );
        let line = Stroke::new(1.0, colour);
        painter.rect_stroke(frame, 1, line, egui::StrokeKind::Inside);
        let number = format!("{:04X}", u32::from(*letter));
        let (upper, lower) = number.split_at(number.len() / 2);
        let style = Style {
            line: frame.height() * 0.42,
            mono: true,
            ..Style::of_size(frame.height() * 0.4)
        };
        let digits = format!("{upper}\n{lower}");
        let request = Request {
            align: tocsin_text::engine::Align::Centre,
            ..Request::new(&digits, style, "en", tocsin_text::Direction::Ltr)
        };
        let block = lay(painter.ctx(), &request);
        let corner = frame.center() - vec2(block.width(), block.height()) / 2.0;
        paint_runs(painter, corner, block.runs(), &[colour]);
    }
}
