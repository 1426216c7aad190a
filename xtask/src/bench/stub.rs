//! A server with any number of Dags: a real one would take minutes to fill, and its speed is not what is measured.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Serves `GET /api/v2/dags` with `total` Dags until the program exits. Returns the URL.
pub fn serve(total: usize) -> Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let url = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            thread::spawn(move || answer(&connection, total));
        }
    });
    Ok(url)
}

/// Responds to the requests of one connection. They are GETs, so they end with their headers.
fn answer(connection: &TcpStream, total: usize) -> Result<()> {
    let mut lines = BufReader::new(connection).lines();
    while let Some(request) = lines.next().transpose()? {
        for header in lines.by_ref() {
            if header?.is_empty() {
                break;
            }
        }
        let target = request.split(' ').nth(1).unwrap_or_default();
        let (limit, offset) = (number(target, "limit=", 50).min(100), number(target, "offset=", 0));
        let body = page(offset.min(total)..(offset + limit).min(total), total);
        let head =
            format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", body.len());
        let mut connection = connection;
        connection.write_all(head.as_bytes())?;
        connection.write_all(body.as_bytes())?;
    }
    Ok(())
}

fn number(target: &str, name: &str, default: usize) -> usize {
    let value = target.split(['?', '&']).find_map(|part| part.strip_prefix(name));
    value.and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// A page as Airflow 3.3.2 sends it, about 1.2 kB per Dag.
fn page(rows: std::ops::Range<usize>, total: usize) -> String {
    let mut page = String::from(r#"{"dags":["#);
    for number in rows.clone() {
        if number > rows.start {
            page.push(',');
        }
        dag(&mut page, number);
    }
    write!(page, r#"],"total_entries":{total}}}"#).expect("writing to a String cannot fail");
    page
}

fn dag(page: &mut String, number: usize) {
    let id = format!("team_{:02}_pipeline_{number:05}", number % 20);
    let file = format!("team_{:02}/pipelines/pipeline_{number:05}.py", number % 20);
    let token = "Zm9sZGVyL29mL3RoZS9kYWdzL2ZpbGUucHk".repeat(5);
    write!(
        page,
        r#"{{"dag_id":"{id}","dag_display_name":"{id}","is_paused":true,"is_stale":false,"last_parsed_time":"2026-11-22T00:52:45.899155Z","last_parse_duration":0.16062000900001294,"last_expired":null,"bundle_name":"dags-folder","bundle_version":null,"relative_fileloc":"{file}","fileloc":"/opt/airflow/dags/{file}","description":"Loads last night's orders and notifies the downstream teams","timetable_summary":"0 3 * * *","timetable_description":"At 03:00","timetable_partitioned":false,"timetable_periodic":true,"tags":[{{"name":"nightly","dag_id":"{id}","dag_display_name":"{id}"}}],"max_active_tasks":16,"max_active_runs":16,"max_consecutive_failed_dag_runs":0,"has_task_concurrency_limits":false,"has_import_errors":false,"next_dagrun_logical_date":"2026-11-22T03:00:00Z","next_dagrun_data_interval_start":"2026-11-22T03:00:00Z","next_dagrun_data_interval_end":"2026-11-23T03:00:00Z","next_dagrun_run_after":"2026-11-23T03:00:00Z","allowed_run_types":null,"owners":["data-platform"],"is_backfillable":false,"file_token":"{token}"}}"#
    )
    .expect("writing to a String cannot fail");
}
