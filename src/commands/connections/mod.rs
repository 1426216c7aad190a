//! `airflow connections …`

pub mod add;
pub mod create;
pub mod delete;
pub mod export;
pub mod get;
pub mod import;
pub mod list;
pub mod test;
pub mod update;
