//! Dags: selection, pausing, graphs, bundles and schedules.

pub mod bundles;
pub mod cron;
pub mod drawing;
pub mod pausing;
pub mod selection;
pub mod structure;
pub mod ui_graph;
