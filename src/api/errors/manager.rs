//! Requests for FAB's operations to a server with another auth manager.

use super::error_body::ErrorBody;
use crate::api::operations;
use crate::api::request_log::Exchange;
use crate::error::Error;

/// The paths that only FAB has (openapi/fab.yaml).
const USERS_AND_ROLES: &str = "/auth/fab/";

/// The error for one of the FAB auth manager's operations on a server that does not have them.
///
/// As seen on 3.3.2: the Simple auth manager answers every GET below `/auth` with its sign-in page and status 200,
/// and the rest with 405; other auth managers answer 404.
pub(super) fn other_than_fab(exchange: &Exchange, error_body: &ErrorBody) -> Option<Error> {
    let operation = operations::find(exchange.operation?)?;
    let is_its_page = error_body.page.iter().flatten().any(|title| title.contains("Airflow"));
    // Other managers have some of FAB's paths outside of these, such as /auth/token.
    if !operation.path.starts_with(USERS_AND_ROLES) || !(is_its_page || error_body.is_route_missing()) {
        return None;
    }
    let server = exchange.server();
    let message = format!(
        "{server} has no API for users and roles: only Airflow's FAB auth manager has one, and this server runs another \
         auth manager"
    );
    Some(Error::failed(message).request(exchange.request()).hint(
        "manage them in its auth manager: in the server's configuration (Simple), in Keycloak or in AWS. If it is FAB, \
         apache-airflow-providers-fab may be too old",
    ))
}
