use super::*;

/// What is said each tenth of a second of work at these rates, one a second.
fn said(rates: &[u64], total: u64) -> Vec<Option<u64>> {
    let mut pace = Pace::default();
    let mut done = 0;
    let mut said = Vec::new();
    for (second, rate) in rates.iter().enumerate() {
        for tenth in 0..10 {
            let now = second as f64 + f64::from(tenth) / 10.0;
            said.push(pace.left(now, (done, total)));
            done += rate / 10;
        }
    }
    said
}

#[test]
fn even_work_counts_down_to_its_end() {
    let said = said(&[1000; 20], 20_000);
    assert!(said[..30].iter().all(Option::is_none), "too early to tell");
    assert_eq!(said[40], Some(16));
    let told: Vec<u64> = said.iter().flatten().copied().collect();
    assert!(told.windows(2).all(|pair| pair[1] <= pair[0]), "{told:?}");
    assert_eq!(told.last(), Some(&1));
}

/// A line that is fast and slow by turns: what is said rises rarely.
#[test]
fn uneven_work_does_not_make_it_jump() {
    let rates: Vec<u64> = (0..60)
        .map(|n| if n % 2 == 0 { 1500 } else { 500 })
        .collect();
    let told: Vec<u64> = said(&rates, 60_000).into_iter().flatten().collect();
    let rises = told.windows(2).filter(|pair| pair[1] > pair[0]).count();
    assert!(rises <= 3, "{rises} in {}: {told:?}", told.len());
}

#[test]
fn work_that_stops_or_begins_anew_promises_nothing() {
    let mut pace = Pace::default();
    for second in 0..10 {
        pace.left(f64::from(second), (0, 100));
    }
    assert_eq!(pace.left(10.0, (0, 100)), None);
    let mut pace = Pace::default();
    for second in 0..10 {
        pace.left(f64::from(second), (second as u64 * 10, 1000));
    }
    assert!(pace.left(10.0, (100, 1000)).is_some());
    assert_eq!(pace.left(11.0, (0, 1000)), None);
}
