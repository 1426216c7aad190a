//! Fuzz targets for what is known of Dags: graphs, params, schedules.

use jiff::Timestamp;

use crate::commands::dags::show_dependencies;
use crate::fuzzing::text;
use crate::graph::fuzzing::draw;
use crate::ops::dags::cron::{Cron, Kind, Run};
use crate::ops::dags::structure;
use crate::ops::trigger::params::{Conf, Dag, pair};
use crate::output::fuzzing::assert_showable;

/// Graphs as the server sends them, with cycles, loose ends and groups within groups.
pub fn graph_replies(data: &[u8]) {
    if let Ok(sent) = serde_json::from_slice(data)
        && let Ok(graph) = structure::read("dag", &sent)
    {
        draw(&graph);
    }
    if let Ok(sent) = serde_json::from_slice(data) {
        let graph = show_dependencies::read(&sent);
        draw(&graph);
        if !graph.nodes.is_empty() {
            draw(&graph.component(0));
        }
    }
}

/// `--param` in the first line, `--conf` in the second, the Dag's details below.
pub fn conf(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let mut parts = text.splitn(3, '\n');
    let (param, conf, dag) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    let Ok(Ok(dag)) = serde_json::from_str(dag.unwrap_or("{}")).map(Dag::of) else { return };
    let Ok(conf) = serde_json::from_str::<Conf>(conf.unwrap_or("{}")) else { return };
    let mut conf = conf;
    let given: Vec<_> = pair(param).into_iter().collect();
    if let Err(error) = dag.add(&mut conf, &given) {
        return assert_showable(&error, text.len());
    }
    assert!(given.iter().all(|(name, _)| conf.contains_key(name)));
    match dag.check("dag", &conf) {
        Ok(unknown) => {
            assert!(unknown.iter().all(|name| conf.contains_key(name)));
            unknown.iter().for_each(|name| _ = dag.like(name));
        }
        Err(error) => assert_showable(&error, text.len()),
    }
}

/// The expression in the first line, the zone in the second: ticks come one after the other.
pub fn cron(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let (expression, zone) = text.split_once('\n').unwrap_or((text, "UTC"));
    let Some(cron) = Cron::new(expression, zone) else { return };
    for start in ["2026-03-28T23:59:59Z", "2026-10-25T00:30:00Z", "9999-12-30T00:00:00Z"] {
        let start: Timestamp = start.parse().expect("it is a time");
        let mut run = Run { start, end: start };
        cron.kind(run);
        for kind in [Kind::Trigger, Kind::DataInterval, Kind::Trigger, Kind::DataInterval] {
            let Some(next) = cron.next(run, kind) else { break };
            assert!(next.end > run.end && next.start <= next.end, "{run:?} {next:?}");
            cron.kind(next);
            run = next;
        }
    }
}
