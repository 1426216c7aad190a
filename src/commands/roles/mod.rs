//! `airflow roles …`

pub mod add_perms;
pub mod create;
pub mod del_perms;
pub mod delete;
pub mod export;
pub mod import;
pub mod list;
