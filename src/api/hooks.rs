//! Connects the generated clients to the session.

use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};
use reqwest::{Request, Response};

use super::session::Session;
use super::{client, fab};

impl ClientHooks<Session> for client::Client {
    async fn pre<E>(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error<E>> {
        match self.inner().too_old(info.operation_id, request.url()).await {
            Some(why) => Err(Error::Custom(why)),
            None => Ok(()),
        }
    }

    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        self.inner().send(request, info.operation_id).await
    }
}

impl ClientHooks<Session> for fab::Client {
    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        self.inner().send(request, info.operation_id).await
    }
}
