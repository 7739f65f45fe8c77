//! A team's logo beside its name.

use egui::accesskit::Role;
use egui::{
    Color32, ColorImage, Rect, Sense, TextureHandle, TextureOptions, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};
use std::sync::Arc;
use tocsin_core::logo::Logo;

/// How high it is with its ground, in points.
pub const HEIGHT: f32 = 64.0;
/// Between it and the edge of its ground.
const MARGIN: f32 = 4.0;
/// The most room that the picture itself takes.
const ROOM: Vec2 = vec2(160.0, HEIGHT - 2.0 * MARGIN);

/// The logo as the graphics card has it.
#[derive(Default)]
pub struct Memory(Option<(Arc<Logo>, TextureHandle)>);

/// Draws it on white, which logos are made for, and says whose it is.
pub fn logo_ui(ui: &mut Ui, logo: &Arc<Logo>, team: &str, memory: &mut Memory) {
    let shown = memory
        .0
        .take()
        .filter(|(shown, _)| Arc::ptr_eq(shown, logo));
    let (_, texture) = memory.0.insert(shown.unwrap_or_else(|| {
        let size = [logo.width, logo.height];
        let image = ColorImage::from_rgba_unmultiplied(size, &logo.pixels);
        let texture = ui.ctx().load_texture("logo", image, TextureOptions::LINEAR);
        (logo.clone(), texture)
    }));
    let own = vec2(logo.width as f32, logo.height as f32);
    let size = own * (ROOM / own).min_elem();
    let (ground, response) =
        ui.allocate_exact_size(size + Vec2::splat(2.0 * MARGIN), Sense::hover());
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    let painter = ui.painter();
    painter.rect_filled(ground, 6, Color32::WHITE);
    painter.image(texture.id(), ground.shrink(MARGIN), whole, Color32::WHITE);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), team));
}
