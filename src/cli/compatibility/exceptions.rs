//! Flags that are not accepted, and why.

const STDIN_TOO: &str = "is also a prefix of the option that reads the password from stdin, which is better";

/// The tool, the command with or without a flag (its long spelling or a prefix of it), and the reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("airflow ", "connections add --conn-passwor", STDIN_TOO),
    ("airflow ", "users create --passwor", STDIN_TOO),
    ("airflow ", "users reset-password --passwor", STDIN_TOO),
    ("airflowctl", "config list --env", "`-e` is `--include-examples` of the official command; `--env` works"),
];

/// The exception that applies to a flag of a command, if any.
pub fn reason(tool: &str, path: &str, flag: &str) -> Option<(&'static str, &'static str)> {
    of(tool).find(|(exception, _)| *exception == path || *exception == format!("{path} {flag}"))
}

/// The exceptions of a tool.
pub fn of(tool: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    EXCEPTIONS.iter().filter(move |(of, ..)| tool.starts_with(of)).map(|(_, exception, reason)| (*exception, *reason))
}
