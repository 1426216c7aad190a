//! Where the generated clients meet the session.

use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use reqwest::{Request, Response};

use super::session::Session;
use super::{client, fab};

impl ClientHooks<Session> for client::Client {
    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        self.inner().send(request, info.operation_id).await
    }
}

impl ClientHooks<Session> for fab::Client {
    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        self.inner().send(request, info.operation_id).await
    }
}
