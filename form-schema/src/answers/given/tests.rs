use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn id(number: u8) -> Id {
    Id::new(&format!("f{number}")).expect("an ID")
}

fn value(number: u8) -> Value {
    Value::Text(number.to_string())
}

proptest! {
    /// Whatever is put in, taken out and thinned, it holds what a tree holds, in the same order.
    #[test]
    fn is_a_map(acts in prop::collection::vec((0..4_u8, 0..20_u8, any::<u8>()), 0..60)) {
        let (mut given, mut tree) = (Given::new(), BTreeMap::new());
        for (act, field, number) in acts {
            match act {
                0 | 1 => prop_assert_eq!(
                    given.insert(id(field), value(number)),
                    tree.insert(id(field), value(number))
                ),
                2 => prop_assert_eq!(given.remove(&id(field)), tree.remove(&id(field))),
                _ => {
                    given.retain(|field, _| *field != id(number));
                    tree.retain(|field, _| *field != id(number));
                }
            }
            prop_assert_eq!(given.len(), tree.len());
            prop_assert_eq!(given.is_empty(), tree.is_empty());
            prop_assert_eq!(given.get(&id(field)), tree.get(&id(field)));
            prop_assert_eq!(given.contains_key(&id(field)), tree.contains_key(&id(field)));
            prop_assert!(given.iter().eq(tree.iter()));
        }
        let backwards: Given = tree.clone().into_iter().rev().collect();
        prop_assert_eq!(&backwards, &given);
        prop_assert!(given.into_iter().eq(tree));
    }
}
