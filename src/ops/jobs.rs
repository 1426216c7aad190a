//! The jobs that the server considers alive.

use crate::api::types::{JobResponse, required};
use crate::api::{self, Rows};
use crate::context::Context;
use crate::error::Result;
use crate::ops::reply::to_i64;

/// The server's default page size.
const PAGE: usize = 100;

/// Which jobs to return, and how many at most.
pub struct JobFilter {
    pub job_type: Option<String>,
    pub hostname: Option<String>,
    /// The name of this machine, to return only its own jobs.
    pub here: Option<String>,
    pub limit: usize,
}

/// Fetches the ids of the jobs that are alive.
///
/// The server removes dead jobs from a page after counting them, so neither `total_entries` nor the length of a page
/// shows where the list ends. Jobs that are alive come first, so an empty page ends the list.
///
/// # Errors
/// Those of the requests.
pub async fn alive(context: &Context, filter: &JobFilter) -> Result<Vec<i64>> {
    let mut request = context
        .client()
        .await?
        .get_jobs()
        .job_state("running")
        .is_alive(true)
        .order_by(vec!["-latest_heartbeat".into()]);
    if let Some(job_type) = &filter.job_type {
        request = request.job_type(job_type);
    }
    if let Some(hostname) = &filter.hostname {
        request = request.hostname(hostname);
    }
    let (mut found, mut read): (Vec<i64>, usize) = (Vec::new(), 0);
    loop {
        // Jobs of other hosts are removed below, so a page may yield fewer jobs than its length.
        let page = if filter.here.is_some() { PAGE } else { PAGE.min(filter.limit - found.len()) };
        let page = request.clone().offset(to_i64(read)).limit(to_i64(page));
        let rows = api::reply(page.send()).await?.rows()?;
        read += rows.len();
        add(&mut found, &rows, filter.here.as_deref())?;
        if rows.is_empty() || found.len() >= filter.limit {
            found.truncate(filter.limit);
            return Ok(found);
        }
    }
}

/// A heartbeat between two requests moves a job to the front, so other jobs can appear twice.
fn add(found: &mut Vec<i64>, jobs: &Rows<JobResponse>, here: Option<&str>) -> Result<()> {
    for job in jobs.read() {
        let JobResponse { id, hostname, .. } = job?;
        let id = required(id, "id")?;
        let is_here = here.is_none_or(|here| hostname.is_some_and(|name| is_same_host(&name, here)));
        if is_here && !found.contains(&id) {
            found.push(id);
        }
    }
    Ok(())
}

/// Airflow stores the full name of a host; the machine's own hostname may be only its first part.
fn is_same_host(name: &str, here: &str) -> bool {
    let first = |name: &str| name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let both_full = name.contains('.') && here.contains('.');
    if both_full { name.eq_ignore_ascii_case(here) } else { first(name) == first(here) }
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;

    #[test]
    fn short_host_names_match_full_ones() {
        assert!(is_same_host("pod-1.airflow.svc", "pod-1") && is_same_host("Pod-1", "pod-1.airflow.svc"));
        assert!(is_same_host("a.b", "A.B"));
        assert!(!is_same_host("pod-1.airflow.svc", "pod-1.other.svc") && !is_same_host("pod-10", "pod-1"));
    }

    #[test]
    fn jobs_are_deduplicated_and_filtered_by_host() {
        let rows = [r#"{"id":1,"hostname":"a"}"#, r#"{"id":2,"hostname":"b"}"#, r#"{"id":1,"hostname":"a"}"#];
        let rows = Rows::new(rows.map(|row| RawValue::from_string(row.to_owned()).unwrap()).to_vec());
        let ids = |here| {
            let mut found = Vec::new();
            add(&mut found, &rows, here).unwrap();
            found
        };
        assert_eq!((ids(None), ids(Some("b")), ids(Some("c"))), (vec![1, 2], vec![2], vec![]));
    }
}
