use super::on;
use std::collections::HashSet;
use std::sync::{Barrier, Mutex};
use std::thread;

#[test]
fn order_is_that_of_the_items_however_many_threads_there_are() {
    let items: Vec<u32> = (0..1000).collect();
    let squares: Vec<u32> = items.iter().map(|n| n * n).collect();
    for threads in [0, 1, 2, 7, 5000] {
        assert_eq!(on(threads, &items, |n| n * n), squares, "{threads} threads");
        assert_eq!(on(threads, &[], |n: &u32| *n), [0_u32; 0]);
    }
}

#[test]
fn two_threads_work_at_the_same_time() {
    // Each waits for the other: one thread alone would never come back.
    let (meet, who) = (Barrier::new(2), Mutex::new(HashSet::new()));
    on(2, &[(), ()], |()| {
        meet.wait();
        who.lock().unwrap().insert(thread::current().id());
    });
    assert_eq!(who.lock().unwrap().len(), 2);
}

#[test]
#[should_panic(expected = "seven")]
fn a_panic_is_the_caller_s() {
    on(2, &[1, 7], |n| assert!(*n != 7, "seven"));
}
