//! `airflow users …`

pub mod add_role;
pub mod create;
pub mod delete;
pub mod export;
pub mod import;
pub mod remove_role;
pub mod reset_password;
