use super::*;

/// WCAG 2.2 AA (1.4.3, 1.4.11): 4.5 to 1 for text on every ground it stands on, 3 to 1 for what shows an input
/// and the focus.
#[test]
fn everything_has_contrast_in_both_dresses() {
    for theme in [Theme::Light, Theme::Dark] {
        let c = Colours::of(theme);
        let grounds = [c.ground, c.surface, c.hover, c.accent_ground];
        let words = [c.text, c.weak, c.accent];
        let mut pairs: Vec<(Color32, Color32)> = grounds
            .into_iter()
            .flat_map(|ground| words.map(|ink| (ink, ground)))
            .collect();
        for (ink, own) in [
            (c.good, c.good_ground),
            (c.warn, c.warn_ground),
            (c.bad, c.bad_ground),
        ] {
            pairs.extend([c.ground, c.surface, own].map(|ground| (ink, ground)));
            // A box holds notes and things to press, too.
            pairs.extend(words.map(|ink| (ink, own)));
        }
        pairs.push((c.text, c.selected));
        pairs.push((c.bad, c.accent_ground));
        pairs.extend([(c.on_accent, c.accent), (c.on_accent, c.accent_hover)]);
        for (ink, ground) in pairs {
            let ratio = contrast(ink, ground);
            assert!(ratio >= 4.5, "{theme:?}: {ink:?} on {ground:?}: {ratio:.2}");
        }
        for ground in grounds {
            for line in [c.edge, c.accent] {
                let ratio = contrast(line, ground);
                assert!(
                    ratio >= 3.0,
                    "{theme:?}: {line:?} on {ground:?}: {ratio:.2}"
                );
            }
        }
    }
}

/// The team's colour is taken with whichever ink can be read on it.
#[test]
fn ink_on_the_teams_colour_can_be_read() {
    let ground = hex("#14375b").unwrap();
    assert_eq!(ink_on(ground, hex("#ffffff")), Color32::WHITE);
    assert_eq!(ink_on(ground, hex("#15385c")), Color32::WHITE);
    assert_eq!(ink_on(hex("#ffd94a").unwrap(), None), Color32::BLACK);
    for grey in 0..=255u8 {
        let ground = Color32::from_gray(grey);
        let ink = ink_on(ground, None);
        assert!(contrast(ink, ground) >= 4.5, "{ground:?}");
    }
}
