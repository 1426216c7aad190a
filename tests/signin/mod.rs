//! Signing in: the browser's way with a small HTTP client for a browser, the ways without, and the life of a token.

mod agent;
mod airflow;
mod attacks;
mod browser;
mod command;
mod doctor;
mod hints;
mod insecure;
mod keyless;
mod logout;
mod lost;
mod outside;
mod real;
mod renewal;
mod status;
mod terminal;
mod tls;
mod ways;
