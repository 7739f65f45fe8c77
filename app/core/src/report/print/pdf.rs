//! The pages as a PDF that can be searched, copied and read aloud (ISO 14289-1, PDF/UA-1): its structure is tagged, every
//! letter says which words it stands for, fonts are embedded as far as they are used. Its metadata tell title, language
//! and when the report was made; nothing of the machine. The same report gives the same bytes where fonts are the same.

use super::pages::{self, HEIGHT, Item, Node, Pages, Role, WIDTH, What};
use super::{Sheet, Unprintable, colour};
use crate::job::Progress;
use krilla::color::rgb::Color;
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, SpanTag, TableHeaderScope, Tag,
    TagGroup, TagKind, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use std::collections::HashMap;
use std::num::NonZeroU16;
use tocsin_text::Direction;
use tocsin_text::paragraph::Strip;
use tocsin_text::style::Ink;

/// The PDF's bytes.
pub fn write(sheet: &Sheet, progress: &Progress) -> Result<Vec<u8>, Unprintable> {
    let pages = pages::set(sheet, progress)?;
    let accessible = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish();
    // A letter that a font draws but that PDF/UA refuses must not cost the copy: then it is tagged all the same.
    let strict = accessible
        .ok()
        .and_then(|strict| document(sheet, &pages, strict).ok());
    match strict {
        Some(bytes) => Ok(bytes),
        None => document(sheet, &pages, Configuration::default()).map_err(Unprintable::Pdf),
    }
}

fn document(sheet: &Sheet, pages: &Pages, configuration: Configuration) -> Result<Vec<u8>, String> {
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        ..SerializeSettings::default()
    });
    document.set_metadata(metadata(sheet));
    let mut writer = Writer {
        fonts: HashMap::new(),
        content: vec![Vec::new(); pages.nodes.len()],
    };
    for items in &pages.pages {
        let settings = PageSettings::from_wh(WIDTH, HEIGHT).unwrap_or_default();
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for item in items {
            writer.item(&mut surface, item, &pages.nodes);
        }
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(writer.tree(&pages.nodes));
    document.set_outline(outline(sheet, pages));
    document.finish().map_err(|error| format!("{error:?}"))
}

fn metadata(sheet: &Sheet) -> Metadata {
    let title = match sheet.marking {
        Some(tlp) => format!("{} – {}", tlp.label(), sheet.title),
        None => sheet.title.clone(),
    };
    let utc = sheet.made.with_time_zone(jiff::tz::TimeZone::UTC);
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    let date = DateTime::new(u16::try_from(utc.year()).unwrap_or_default())
        .month(part(utc.month()))
        .day(part(utc.day()))
        .hour(part(utc.hour()))
        .minute(part(utc.minute()))
        .second(part(utc.second()))
        .utc_offset_hour(0);
    Metadata::new()
        .title(title)
        .language(sheet.lang.clone())
        .creator("Tocsin".to_owned())
        .creation_date(date)
        .text_direction(match sheet.dir {
            Direction::Ltr => TextDirection::LeftToRight,
            Direction::Rtl => TextDirection::RightToLeft,
        })
}

fn outline(sheet: &Sheet, pages: &Pages) -> Outline {
    let to = |page, y| XyzDestination::new(page, Point::from_xy(0.0, y));
    let mut outline = Outline::new();
    outline.push_child(OutlineNode::new(sheet.title.clone(), to(0, 0.0)));
    for (heading, page, y) in &pages.outline {
        outline.push_child(OutlineNode::new(heading.clone(), to(*page, *y)));
    }
    outline
}

/// A face of a font file as it varies.
type FontKey = (u64, u32, Vec<([u8; 4], u32)>);

struct Writer {
    fonts: HashMap<FontKey, Option<Font>>,
    /// What stands on pages of each node.
    content: Vec<Vec<Identifier>>,
}

impl Writer {
    fn item(&mut self, surface: &mut Surface<'_>, item: &Item, nodes: &[Node]) {
        let node = item.node.and_then(|node| nodes.get(node));
        let tag = match node {
            Some(node) => ContentTag::Span(SpanTag::empty().with_lang(node.lang.as_deref())),
            None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)),
        };
        let identifier = surface.start_tagged(tag);
        match &item.what {
            What::Letters(strip, right, down) => self.letters(surface, strip, *right, *down),
            What::Shape { corners, ink, edge } => shape(surface, corners, *ink, *edge),
        }
        surface.end_tagged();
        let of_node = item.node.and_then(|node| self.content.get_mut(node));
        of_node
            .into_iter()
            .for_each(|content| content.push(identifier));
    }

    fn letters(&mut self, surface: &mut Surface<'_>, strip: &Strip, right: f32, down: f32) {
        let Some(font) = self.font(strip) else {
            return;
        };
        surface.set_fill(Some(fill(strip.ink)));
        // As thick as the window makes what has no bold of its own.
        surface.set_stroke(strip.embolden.then(|| Stroke {
            paint: ink(strip.ink).into(),
            width: strip.size / 36.0,
            ..Stroke::default()
        }));
        let glyphs: Vec<KrillaGlyph> = strip
            .letters
            .iter()
            .map(|letter| {
                KrillaGlyph::new(
                    GlyphId::new(letter.glyph),
                    letter.advance / strip.size,
                    letter.right / strip.size,
                    letter.up / strip.size,
                    0.0,
                    letter.words.clone(),
                    None,
                )
            })
            .collect();
        let start = Point::from_xy(strip.left + right, strip.baseline + down);
        surface.draw_glyphs(start, &glyphs, font, &strip.words, strip.size, false);
        surface.set_stroke(None);
    }

    fn font(&mut self, strip: &Strip) -> Option<Font> {
        let axes = strip.axes.iter().map(|(axis, at)| (*axis, at.to_bits()));
        let key = (strip.font_id, strip.face, axes.collect());
        let load = || {
            let axes = strip.axes.iter();
            let axes: Vec<_> = axes
                .map(|(axis, at)| (krilla::text::Tag::new(axis), *at))
                .collect();
            Font::new_variable(strip.font.clone().into(), strip.face, &axes)
        };
        self.fonts.entry(key).or_insert_with(load).clone()
    }

    /// The structure: each node below its parent, in order.
    fn tree(self, nodes: &[Node]) -> TagTree {
        let mut below: Vec<Vec<TagGroup>> = nodes.iter().map(|_| Vec::new()).collect();
        let mut roots = Vec::new();
        // A node stands behind its parent: from the end on, each is whole when it is handed on, its last part first.
        for ((number, node), content) in nodes.iter().enumerate().zip(self.content).rev() {
            let mut group = TagGroup::new(kind(node));
            content
                .into_iter()
                .for_each(|identifier| group.push(identifier));
            let parts = below
                .get_mut(number)
                .map(std::mem::take)
                .unwrap_or_default();
            parts.into_iter().rev().for_each(|part| group.push(part));
            let parent = node.parent.and_then(|parent| below.get_mut(parent));
            parent.unwrap_or(&mut roots).push(group);
        }
        let mut tree = TagTree::new();
        roots.into_iter().rev().for_each(|root| tree.push(root));
        tree
    }
}

fn kind(node: &Node) -> TagKind {
    let lang = node.lang.clone();
    match &node.role {
        Role::Heading(level, title) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(title.clone())).into()
        }
        Role::Paragraph => Tag::P.with_lang(lang).into(),
        Role::Table => Tag::Table.into(),
        Role::Row => Tag::TR.into(),
        Role::Name => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
        Role::List => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
    }
}

fn shape(surface: &mut Surface<'_>, corners: &[(f32, f32)], ink_of: Ink, edge: Option<Ink>) {
    let mut path = PathBuilder::new();
    for (number, (x, y)) in corners.iter().enumerate() {
        match number {
            0 => path.move_to(*x, *y),
            _ => path.line_to(*x, *y),
        }
    }
    path.close();
    let Some(path) = path.finish() else {
        return;
    };
    surface.set_fill(Some(fill(ink_of)));
    surface.set_stroke(edge.map(|edge| Stroke {
        paint: ink(edge).into(),
        width: 0.8,
        dash: Some(StrokeDash {
            array: vec![2.0, 1.5],
            offset: 0.0,
        }),
        ..Stroke::default()
    }));
    surface.draw_path(&path);
    surface.set_stroke(None);
}

fn fill(of: Ink) -> Fill {
    Fill {
        paint: ink(of).into(),
        ..Fill::default()
    }
}

/// The colour of a number.
fn ink(ink: Ink) -> Color {
    let [red, green, blue] = match ink {
        pages::SOFT => [0x55, 0x59, 0x5f],
        pages::LINE => [0xc4, 0xc8, 0xcd],
        pages::BAR => [0x1f, 0x5f, 0x99],
        pages::ABOUT => [0xa9, 0xc8, 0xe4],
        pages::BLACK => [0, 0, 0],
        pages::BAND => [0xff, 0xf3, 0xd6],
        ink => pages::marking(ink).map_or([0x16, 0x18, 0x1b], colour),
    };
    Color::new(red, green, blue)
}
