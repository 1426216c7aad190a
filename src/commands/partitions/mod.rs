//! `airflow partitions …`

pub mod clear;
