//! `airflow doctor`: checks everything that a command needs, from the environment to the token, one line per check.

use crate::api::{Connection, Session};
use crate::config::{Environment, url_text};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::login::Server;
use crate::ops::doctor::account;
use crate::ops::doctor::finding::{COLUMNS, Finding, Verdict};
use crate::ops::doctor::network;
use crate::output::{Format, Row};

#[derive(clap::Args)]
pub struct Args {}

/// Runs all checks. Fails with the exit code that a command would have if a check fails.
pub async fn run(context: &Context, _: Args) -> Result<()> {
    let findings = match context.environment() {
        Ok(environment) => check(context, environment).await,
        Err(error) => vec![Finding::failed("environment", &error)],
    };
    let findings: Vec<_> = findings.into_iter().map(|finding| finding.completed(context.globals())).collect();
    let in_table = matches!(context.printer().format(), Format::Table | Format::Plain | Format::Csv);
    let rows: Vec<Row> = findings.iter().map(|finding| finding.row(in_table)).collect();
    context.printer().list(&rows, &COLUMNS)?;
    let failed = findings.iter().filter_map(|finding| match finding.verdict {
        Verdict::Failed(kind) => Some((finding.check, kind)),
        _ => None,
    });
    let failed: Vec<_> = failed.collect();
    match failed.first() {
        None => Ok(()),
        Some((_, kind)) => {
            let checks: Vec<&str> = failed.iter().map(|(check, _)| *check).collect();
            let (number, total) = (failed.len(), findings.len());
            let noun = if total == 1 { "check" } else { "checks" };
            Err(Error::new(*kind, format!("{number} of {total} {noun} failed: {}", checks.join(", "))))
        }
    }
}

async fn check(context: &Context, environment: &Environment) -> Vec<Finding> {
    let name = environment.name.as_deref().unwrap_or("unnamed");
    let mut findings = vec![Finding::ok("environment", format!("{name}: {}", url_text(&environment.url)))];
    let connection = context.connection(environment, None);
    let server = reach(context, environment, &mut findings, &connection).await;
    findings.push(account::store(environment));
    let (finding, token) = account::token(context, environment);
    findings.push(finding);
    let session = |token| Session::connect(Connection { token, ..connection.clone() });
    match (server, token) {
        (Some(_), Some(token)) => match session(Some(token.clone())) {
            Ok(session) => {
                let sign_in = account::sign_in(context, &session, &token).await;
                let signed_in = sign_in.verdict == Verdict::Ok;
                findings.push(sign_in);
                findings.push(match signed_in {
                    true => account::permissions(&session).await,
                    false => Finding::skipped("permissions", "not signed in"),
                });
            }
            Err(error) => findings.push(Finding::failed("sign-in", &error)),
        },
        (None, _) => findings.push(Finding::skipped("sign-in", "no connection to the server")),
        (_, None) => findings.push(Finding::skipped("sign-in", "no token")),
    }
    findings
}

/// Checks the connection to the server, up to the first check that fails.
async fn reach(
    context: &Context,
    environment: &Environment,
    findings: &mut Vec<Finding>,
    connection: &Connection,
) -> Option<Server> {
    let (proxy, is_direct) = network::proxy(&connection.url);
    let is_unusable = matches!(proxy.verdict, Verdict::Failed(_));
    findings.push(proxy);
    if is_unusable {
        return None;
    }
    if is_direct {
        let name = network::name(&connection.url).await;
        findings.push(match name.verdict {
            Verdict::Ok => network::connection(&connection.url).await,
            _ => Finding::skipped("connection", "the host name has no address"),
        });
        findings.insert(findings.len() - 1, name);
        if findings.iter().any(|finding| matches!(finding.verdict, Verdict::Failed(_))) {
            return None;
        }
    }
    let certificate = network::certificate(connection, || context.how_to_verify(environment)).await;
    let is_broken = matches!(certificate.verdict, Verdict::Failed(_));
    findings.push(certificate);
    if is_broken {
        return None;
    }
    let session = match Session::connect(connection.clone()) {
        Ok(session) => session,
        Err(error) => {
            findings.push(Finding::failed("server", &error));
            return None;
        }
    };
    match Server::probe(&session).await {
        Ok(server) => {
            findings.extend(account::server(&server));
            findings.push(account::clock_skew(&session).await);
            Some(server)
        }
        Err(error) => {
            findings.push(Finding::failed("server", &error));
            None
        }
    }
}
