//! Colours, sizes and spacing: one calm look in a light and a dark dress, following the system.

#[cfg(test)]
mod tests;

use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Theme, Vec2, vec2};

/// Widest column of text and questions, in points: about 75 letters a line.
pub const COLUMN: f32 = 680.0;
/// Space between things that belong together.
pub const NEAR: f32 = 6.0;
/// Space between one question and the next.
pub const APART: f32 = 26.0;
/// Least height of anything to be clicked.
pub const TARGET: f32 = 36.0;

/// The colours of one dress. Every pair of text and ground has a contrast of at least 4.5 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colours {
    /// Ground of the window.
    pub ground: Color32,
    /// Ground of cards and inputs.
    pub surface: Color32,
    /// Ground of what the pointer is over.
    pub hover: Color32,
    /// Lines between and around things.
    pub line: Color32,
    /// Lines around what can be filled in.
    pub edge: Color32,
    /// Text.
    pub text: Color32,
    /// Text that steps back.
    pub weak: Color32,
    /// The one primary action, links, focus.
    pub accent: Color32,
    /// The primary action under the pointer.
    pub accent_hover: Color32,
    /// Text on `accent`.
    pub on_accent: Color32,
    /// A breath of `accent` as a ground.
    pub accent_ground: Color32,
    /// Ground of selected text.
    pub selected: Color32,
    /// Done, right.
    pub good: Color32,
    /// Ground of `good`.
    pub good_ground: Color32,
    /// To be watched.
    pub warn: Color32,
    /// Ground of `warn`.
    pub warn_ground: Color32,
    /// Wrong, refused.
    pub bad: Color32,
    /// Ground of `bad`.
    pub bad_ground: Color32,
}

const LIGHT: Colours = Colours {
    ground: Color32::from_rgb(0xf5, 0xf6, 0xf8),
    surface: Color32::from_rgb(0xff, 0xff, 0xff),
    hover: Color32::from_rgb(0xe9, 0xed, 0xf2),
    line: Color32::from_rgb(0xdc, 0xe1, 0xe8),
    edge: Color32::from_rgb(0x7b, 0x87, 0x97),
    text: Color32::from_rgb(0x14, 0x1c, 0x26),
    weak: Color32::from_rgb(0x4d, 0x59, 0x68),
    accent: Color32::from_rgb(0x1a, 0x56, 0xa8),
    accent_hover: Color32::from_rgb(0x13, 0x45, 0x8a),
    on_accent: Color32::from_rgb(0xff, 0xff, 0xff),
    accent_ground: Color32::from_rgb(0xe6, 0xee, 0xf9),
    selected: Color32::from_rgb(0xb5, 0xd0, 0xf4),
    good: Color32::from_rgb(0x1b, 0x6b, 0x42),
    good_ground: Color32::from_rgb(0xe4, 0xf3, 0xea),
    warn: Color32::from_rgb(0x7d, 0x52, 0x00),
    warn_ground: Color32::from_rgb(0xff, 0xf3, 0xd6),
    bad: Color32::from_rgb(0xa8, 0x1f, 0x1f),
    bad_ground: Color32::from_rgb(0xfc, 0xe9, 0xe8),
};

const DARK: Colours = Colours {
    ground: Color32::from_rgb(0x15, 0x19, 0x1f),
    surface: Color32::from_rgb(0x1e, 0x24, 0x2c),
    hover: Color32::from_rgb(0x2a, 0x32, 0x3c),
    line: Color32::from_rgb(0x32, 0x3b, 0x46),
    edge: Color32::from_rgb(0x74, 0x80, 0x90),
    text: Color32::from_rgb(0xec, 0xf0, 0xf5),
    weak: Color32::from_rgb(0xaa, 0xb5, 0xc2),
    accent: Color32::from_rgb(0x8a, 0xb8, 0xf5),
    accent_hover: Color32::from_rgb(0xad, 0xcd, 0xfa),
    on_accent: Color32::from_rgb(0x0c, 0x1a, 0x2c),
    accent_ground: Color32::from_rgb(0x22, 0x32, 0x48),
    selected: Color32::from_rgb(0x2d, 0x4d, 0x7a),
    good: Color32::from_rgb(0x7f, 0xd1, 0xa4),
    good_ground: Color32::from_rgb(0x1a, 0x32, 0x27),
    warn: Color32::from_rgb(0xf0, 0xc3, 0x6b),
    warn_ground: Color32::from_rgb(0x38, 0x2e, 0x18),
    bad: Color32::from_rgb(0xf5, 0xa0, 0x9b),
    bad_ground: Color32::from_rgb(0x3d, 0x21, 0x22),
};

impl Colours {
    /// The colours of a theme.
    pub const fn of(theme: Theme) -> Colours {
        match theme {
            Theme::Light => LIGHT,
            Theme::Dark => DARK,
        }
    }
}

/// Dresses egui in both themes; which one shows follows the system.
pub fn apply(ctx: &egui::Context) {
    for theme in [Theme::Light, Theme::Dark] {
        ctx.style_mut_of(theme, |style| dress(style, Colours::of(theme)));
    }
    ctx.set_theme(egui::ThemePreference::System);
    // Where the system does not say.
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
}

/// Corners of cards, buttons and inputs.
pub const CORNER: CornerRadius = CornerRadius::same(6);

fn dress(style: &mut egui::Style, c: Colours) {
    style.text_styles = [
        (egui::TextStyle::Small, 13.5),
        (egui::TextStyle::Body, 16.0),
        (egui::TextStyle::Button, 16.0),
        (egui::TextStyle::Heading, 26.0),
    ]
    .into_iter()
    .map(|(name, size)| (name, FontId::new(size, FontFamily::Proportional)))
    .chain([(
        egui::TextStyle::Monospace,
        FontId::new(14.5, FontFamily::Monospace),
    )])
    .collect();
    style.interaction.selectable_labels = false;
    style.animation_time = 0.0;
    style.scroll_animation = egui::style::ScrollAnimation::none();

    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(10.0, 8.0);
    spacing.button_padding = vec2(16.0, 8.0);
    spacing.interact_size = Vec2::new(TARGET, TARGET);
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(24);
    spacing.scroll = egui::style::ScrollStyle {
        floating: true,
        bar_width: 9.0,
        floating_width: 9.0,
        floating_allocated_width: 0.0,
        foreground_color: true,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.1,
        dormant_handle_opacity: 0.3,
        active_handle_opacity: 0.4,
        interact_handle_opacity: 0.6,
        ..egui::style::ScrollStyle::solid()
    };

    let v = &mut style.visuals;
    // The font at hand is a light one.
    v.text_options.color_transfer_function =
        egui::epaint::FontColorTransferFunction::TwoCoverageMinusCoverageSq;
    v.override_text_color = None;
    v.weak_text_color = Some(c.weak);
    v.panel_fill = c.ground;
    v.window_fill = c.surface;
    v.window_stroke = Stroke::new(1.0, c.line);
    v.window_corner_radius = CornerRadius::same(10);
    v.menu_corner_radius = CornerRadius::same(8);
    v.window_shadow = Shadow {
        offset: [0, 8],
        blur: 28,
        spread: 0,
        color: Color32::from_black_alpha(60),
    };
    v.popup_shadow = Shadow {
        offset: [0, 4],
        blur: 14,
        spread: 0,
        color: Color32::from_black_alpha(40),
    };
    v.extreme_bg_color = c.surface;
    v.text_edit_bg_color = Some(c.surface);
    v.faint_bg_color = c.hover;
    v.code_bg_color = c.hover;
    v.hyperlink_color = c.accent;
    v.warn_fg_color = c.warn;
    v.error_fg_color = c.bad;
    v.selection.bg_fill = c.selected;
    v.selection.stroke = Stroke::new(2.0, c.accent);
    // A blinking caret would wake the machine twice a second on an idle page.
    v.text_cursor.blink = false;
    v.text_cursor.stroke = Stroke::new(2.0, c.accent);
    v.interact_cursor = Some(egui::CursorIcon::PointingHand);

    let w = &mut v.widgets;
    for (state, fill, edge, width) in [
        (&mut w.noninteractive, c.surface, c.line, 1.0),
        (&mut w.inactive, c.surface, c.edge, 1.0),
        (&mut w.hovered, c.hover, c.accent, 1.0),
        (&mut w.active, c.accent_ground, c.accent, 2.0),
        (&mut w.open, c.hover, c.accent, 1.0),
    ] {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(width, edge);
        state.fg_stroke = Stroke::new(1.5, c.text);
        state.corner_radius = CORNER;
        state.expansion = 0.0;
    }
}

/// Relative luminance (WCAG 2.2), 0 to 1.
fn luminance(colour: Color32) -> f32 {
    let part = |octet: u8| {
        let c = f32::from(octet) / 255.0;
        match c <= 0.04045 {
            true => c / 12.92,
            false => ((c + 0.055) / 1.055).powf(2.4),
        }
    };
    0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
}

/// How far two colours are apart (WCAG 2.2, contrast ratio), 1 to 21; text needs 4.5.
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The ink for a ground of the team's choice: theirs when it can be read, else black or white.
pub fn ink_on(ground: Color32, wanted: Option<Color32>) -> Color32 {
    let readable = wanted.filter(|ink| contrast(*ink, ground) >= 4.5);
    readable.unwrap_or_else(|| {
        let light = contrast(Color32::WHITE, ground);
        let dark = contrast(Color32::BLACK, ground);
        if light > dark {
            Color32::WHITE
        } else {
            Color32::BLACK
        }
    })
}

/// `#rrggbb` as a colour; `None` for anything else.
pub fn hex(text: &str) -> Option<Color32> {
    let digits = text.strip_prefix('#').filter(|d| d.len() == 6)?;
    let value = u32::from_str_radix(digits, 16).ok()?;
    let [_, r, g, b] = value.to_be_bytes();
    Some(Color32::from_rgb(r, g, b))
}
