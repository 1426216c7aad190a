//! A fuzz target for one page of a list.

use serde_json::Value;

use super::page::Page;
use crate::api::Reply;
use crate::fuzzing::text;
use crate::output::fuzzing::assert_showable;

/// The rows of a page are those that serde_json finds.
pub fn pages(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let Ok(reply) = serde_json::from_str::<Reply>(text) else { return };
    let value: Option<Value> = serde_json::from_str(text).ok();
    let page = match Page::read(&reply, "dags", |_| Ok(())) {
        Ok(page) => page,
        Err(error) => return assert_showable(&error, text.len()),
    };
    if let Some(rows) = value.as_ref().and_then(|value| value["dags"].as_array()) {
        let read: Vec<Value> =
            page.rows.iter().map(|row| serde_json::from_str(row.get()).expect("the whole was JSON")).collect();
        assert_eq!(&read, rows);
        let total = value.as_ref().and_then(|value| value["total_entries"].as_u64());
        assert!(total.is_none() || page.total == total.and_then(|total| usize::try_from(total).ok()));
    }
}
