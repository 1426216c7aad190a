//! Lists as servers give them, well-behaved and otherwise.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use super::*;
use crate::error::Kind;

/// A server in miniature: gives pages of a list, at most `cap` rows each, and changes it when `change` says so.
struct Server<'a> {
    rows: RefCell<Vec<usize>>,
    cap: usize,
    counts: bool,
    asked: RefCell<Vec<(usize, usize)>>,
    change: &'a dyn Fn(usize, &mut Vec<usize>),
}

impl Server<'_> {
    fn new(rows: Range<usize>, cap: usize) -> Self {
        Self { rows: RefCell::new(rows.collect()), cap, counts: true, asked: RefCell::default(), change: &|_, _| () }
    }

    async fn page(&self, offset: usize, limit: usize) -> Result<Reply> {
        let number = self.asked.borrow().len();
        self.asked.borrow_mut().push((offset, limit));
        (self.change)(number, &mut self.rows.borrow_mut());
        let text = {
            let rows = self.rows.borrow();
            let page: Vec<_> = rows.iter().skip(offset).take(limit.min(self.cap)).collect();
            let total = self.counts.then_some(rows.len());
            serde_json::json!({"dags": page, "total_entries": total}).to_string()
        };
        // Pages side by side may come back in any order; let the others begin first.
        tokio::task::yield_now().await;
        Ok(page(&text))
    }

    async fn read(&self, pages: Pages<'_>) -> Result<Vec<usize>> {
        let rows = pages.read(|offset, limit| self.page(offset, limit), &|_, _| ()).await?;
        Ok(rows.iter().map(|row| row.get().parse().unwrap()).collect())
    }

    fn asked(&self) -> Vec<(usize, usize)> {
        self.asked.borrow().clone()
    }
}

fn all() -> Pages<'static> {
    Pages::new("dags")
}

fn numbers(range: Range<usize>) -> Vec<usize> {
    range.collect()
}

fn page(text: &str) -> Reply {
    serde_json::from_str(text).unwrap()
}

#[tokio::test]
async fn a_silent_cap_loses_nothing() {
    let server = Server::new(0..119, 20);
    assert_eq!(server.read(all()).await.unwrap(), numbers(0..119));
    assert_eq!(server.asked(), [(0, 1000), (20, 20), (40, 20), (60, 20), (80, 20), (100, 19)]);
}

#[tokio::test]
async fn one_page_takes_one_request() {
    for length in [0, 1, 99, 1000] {
        let server = Server::new(0..length, 1000);
        assert_eq!(server.read(all()).await.unwrap(), numbers(0..length));
        assert_eq!(server.asked(), [(0, 1000)]);
    }
}

#[tokio::test]
async fn limits_are_exact_and_nothing_more_is_asked() {
    for (limit, asked) in [
        (1, vec![(0, 1)]),
        (20, vec![(0, 20)]),
        (21, vec![(0, 21), (20, 1)]),
        (50, vec![(0, 50), (20, 20), (40, 10)]),
        (500, vec![(0, 500), (20, 20), (40, 20), (60, 10)]),
    ] {
        let server = Server::new(0..70, 20);
        assert_eq!(server.read(all().limit(Some(limit))).await.unwrap(), numbers(0..limit.min(70)), "{limit}");
        assert_eq!(server.asked(), asked, "{limit}");
    }
    let server = Server::new(0..70, 20);
    assert!(server.read(all().limit(Some(0))).await.unwrap().is_empty());
    assert!(server.asked().is_empty());
}

#[tokio::test]
async fn four_pages_run_side_by_side() {
    let (running, most) = (Cell::new(0), Cell::new(0));
    let fetch = async |offset: usize, limit: usize| {
        running.set(running.get() + 1);
        most.set(running.get().max(most.get()));
        for _ in 0..offset % 7 {
            tokio::task::yield_now().await;
        }
        running.set(running.get() - 1);
        let rows: Vec<_> = (offset..(offset + limit.min(10)).min(205)).collect();
        let text = serde_json::json!({"dags": rows, "total_entries": 205}).to_string();
        Ok(page(&text))
    };
    let rows = all().read(fetch, &|_, _| ()).await.unwrap();
    assert!(rows.iter().enumerate().all(|(index, row)| row.get() == index.to_string()), "order");
    assert_eq!(rows.len(), 205);
    assert_eq!(most.get(), 4);
}

#[tokio::test]
async fn short_pages_in_the_middle_are_filled_up() {
    let fetch = async |offset: usize, limit: usize| {
        // Pages of 20 at first; later ones hold 7 at most.
        let cap = if offset == 0 { 20 } else { 7 };
        let rows: Vec<_> = (offset..(offset + limit.min(cap)).min(63)).collect();
        Ok(page(&serde_json::json!({"dags": rows, "total_entries": 63}).to_string()))
    };
    let rows = all().read(fetch, &|_, _| ()).await.unwrap();
    assert!(rows.iter().map(|row| row.get()).eq((0..63).map(|row| row.to_string()).collect::<Vec<_>>()));
}

#[tokio::test]
async fn a_list_that_shrank_is_read_once_more() {
    let change = |number, rows: &mut Vec<usize>| {
        if number == 2 {
            rows.remove(0);
        }
    };
    let server = Server { change: &change, ..Server::new(0..60, 20) };
    assert_eq!(server.read(all()).await.unwrap(), numbers(1..60));
    assert_eq!(server.asked().iter().filter(|asked| asked.0 == 0).count(), 2);
}

#[tokio::test]
async fn a_list_that_keeps_shrinking_is_an_error() {
    let change = |_, rows: &mut Vec<usize>| {
        rows.pop();
    };
    let server = Server { change: &change, ..Server::new(0..60, 20) };
    let error = server.read(all()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Failed);
    let message = error.to_string();
    assert!(message.starts_with("the list changed while it was read: "), "{message}");
    assert!(error.hint_text().unwrap().contains("again"));
}

#[tokio::test]
async fn a_row_that_slipped_between_two_pages_is_noticed_under_a_limit_too() {
    let change = |number, rows: &mut Vec<usize>| {
        if number == 1 {
            rows.remove(0);
        }
    };
    let server = Server { change: &change, ..Server::new(0..60, 20) };
    assert_eq!(server.read(all().limit(Some(30))).await.unwrap(), numbers(1..31));
}

#[tokio::test]
async fn empty_pages_are_an_error_and_no_loop() {
    let asked = Cell::new(0);
    for first in [vec![], vec![1, 2]] {
        asked.set(0);
        let fetch = async |offset: usize, _: usize| {
            asked.set(asked.get() + 1);
            let rows = if offset == 0 { first.clone() } else { vec![] };
            Ok(page(&serde_json::json!({"dags": rows, "total_entries": 5}).to_string()))
        };
        let error = all().read(fetch, &|_, _| ()).await.unwrap_err();
        let message = format!("the list changed while it was read: {} of 5 rows arrived", first.len());
        assert_eq!(error.to_string(), message);
        assert!(asked.get() <= 6, "{}", asked.get());
    }
}

#[tokio::test]
async fn a_growing_list_is_read_to_its_new_end() {
    let change = |number, rows: &mut Vec<usize>| {
        if number == 3 {
            rows.extend([60, 61, 62]);
        }
    };
    let server = Server { change: &change, ..Server::new(0..60, 20) };
    // Three pages show 60 rows; the growth comes too late to be seen by them, so nothing is missing.
    assert_eq!(server.read(all()).await.unwrap(), numbers(0..60));
    let early = |number, rows: &mut Vec<usize>| {
        if number == 2 {
            rows.extend([60, 61, 62]);
        }
    };
    let server = Server { change: &early, ..Server::new(0..60, 20) };
    assert_eq!(server.read(all()).await.unwrap(), numbers(0..63));
}

#[tokio::test]
async fn rows_pushed_onto_the_next_page_come_once() {
    // In descending order new rows come first.
    let change = |number, rows: &mut Vec<usize>| {
        if number == 1 {
            rows.insert(0, 1000);
        }
    };
    let server = Server { change: &change, ..Server::new(0..60, 20) };
    assert_eq!(server.read(all()).await.unwrap(), numbers(0..60));
    let server = Server { change: &change, ..Server::new(0..60, 20) };
    assert_eq!(server.read(all().limit(Some(45))).await.unwrap(), numbers(0..45), "as many as asked for");
}

#[tokio::test]
async fn a_list_that_never_stops_growing_comes_to_an_end() {
    let change = |_, rows: &mut Vec<usize>| rows.push(rows.len());
    let server = Server { change: &change, ..Server::new(0..100, 20) };
    let rows = server.read(all()).await.unwrap();
    assert!(rows.len() >= 101 && rows == numbers(0..rows.len()), "{rows:?}");
    assert!(server.asked().len() < 12, "{:?}", server.asked());
}

#[tokio::test]
async fn lists_without_a_total_end_with_a_short_or_empty_page() {
    for (length, asked) in [
        (0, vec![(0, 1000)]),
        (7, vec![(0, 1000), (7, 7)]),
        (20, vec![(0, 1000), (20, 20)]),
        (45, vec![(0, 1000), (20, 20), (40, 20)]),
        (60, vec![(0, 1000), (20, 20), (40, 20), (60, 20)]),
    ] {
        let server = Server { counts: false, ..Server::new(0..length, 20) };
        assert_eq!(server.read(all()).await.unwrap(), numbers(0..length));
        assert_eq!(server.asked(), asked);
    }
    let server = Server { counts: false, ..Server::new(0..60, 20) };
    assert_eq!(server.read(all().limit(Some(25))).await.unwrap(), numbers(0..25));
    assert_eq!(server.asked(), [(0, 25), (20, 5)]);
}

#[tokio::test]
async fn a_server_that_ignores_offsets_is_found_out() {
    let fetch = async |_: usize, _: usize| Ok(page(r#"{"dags": [1, 2]}"#));
    let error = all().read(fetch, &|_, _| ()).await.unwrap_err();
    assert_eq!(error.to_string(), "the server does not page `dags`: it repeats the same rows");
}

#[tokio::test]
async fn more_rows_than_asked_for_are_cut_or_kept_in_order() {
    // A server that ignores `limit`, but not `offset`.
    let fetch = async |offset: usize, _: usize| {
        let rows: Vec<_> = (offset..50).collect();
        Ok(page(&serde_json::json!({"dags": rows, "total_entries": 50}).to_string()))
    };
    assert_eq!(all().limit(Some(3)).read(fetch, &|_, _| ()).await.unwrap().len(), 3);
    assert_eq!(all().read(fetch, &|_, _| ()).await.unwrap().len(), 50);
}

#[tokio::test]
async fn progress_is_reported_after_each_page() {
    let reported = RefCell::new(Vec::new());
    let server = Server::new(0..50, 20);
    let progress = |received, due| reported.borrow_mut().push((received, due));
    all().read(|offset, limit| server.page(offset, limit), &progress).await.unwrap();
    let counted = reported.take();
    assert_eq!((counted[0], counted[2]), ((20, Some(50)), (50, Some(50))), "the pages between in any order");
    assert_eq!(counted.len(), 3);
    let server = Server { counts: false, ..Server::new(0..3, 20) };
    let progress = |received, due| reported.borrow_mut().push((received, due));
    all().read(|offset, limit| server.page(offset, limit), &progress).await.unwrap();
    assert_eq!(reported.take(), [(3, None), (3, None)]);
}

#[tokio::test]
async fn errors_of_a_page_end_the_reading() {
    let fetch = async |offset: usize, limit: usize| {
        if offset > 30 {
            return Err(Error::not_found("gone"));
        }
        let rows: Vec<_> = (offset..offset + limit.min(10)).collect();
        Ok(page(&serde_json::json!({"dags": rows, "total_entries": 100}).to_string()))
    };
    let error = all().read(fetch, &|_, _| ()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::NotFound);
}

#[tokio::test]
async fn a_list_without_end_is_refused_before_it_fills_the_memory() {
    for total in [None, Some(usize::MAX), Some(1_000_000_000_000)] {
        let asked = Cell::new(0);
        let fetch = async |offset: usize, limit: usize| {
            asked.set(asked.get() + 1);
            let rows: Vec<_> = (offset..offset + limit.min(100)).collect();
            Ok(page(&serde_json::json!({"dags": rows, "total_entries": total}).to_string()))
        };
        let error = all().bytes(Some(400_000)).read(fetch, &|_, _| ()).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Unreachable);
        assert_eq!(error.to_string(), "the list of `dags` takes more than 400000 bytes of memory");
        assert!(error.hint_text().unwrap().contains("--limit"));
        assert!((10..30).contains(&asked.get()), "{}", asked.get());
        let some = all().bytes(Some(400_000)).limit(Some(500)).read(fetch, &|_, _| ()).await.unwrap();
        assert_eq!(some.len(), 500);
    }
}
