//! What is not taken, and why.

const STDIN_TOO: &str = "may stand for reading the password from stdin too, which is better done";

/// Of a tool: a command, or one flag of it by its long spelling, or that shortened; and the reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("airflow ", "connections add --conn-passwor", STDIN_TOO),
    ("airflow ", "users create --passwor", STDIN_TOO),
    ("airflow ", "users reset-password --passwor", STDIN_TOO),
    ("airflowctl", "config list --env", "`-e` is `--include-examples` of the official command; `--env` works"),
];

/// The exception that covers a flag of a command, if there is one.
pub fn reason(tool: &str, path: &str, flag: &str) -> Option<(&'static str, &'static str)> {
    of(tool).find(|(exception, _)| *exception == path || *exception == format!("{path} {flag}"))
}

/// The exceptions of a tool.
pub fn of(tool: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    EXCEPTIONS.iter().filter(move |(of, ..)| tool.starts_with(of)).map(|(_, exception, reason)| (*exception, *reason))
}
