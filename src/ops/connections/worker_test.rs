//! A connection test that a worker does: the server queues it, and is asked until it has ended.

use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::Value;

use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::reply;

const PAUSE: Duration = Duration::from_secs(1);

/// A test waits for a free slot of a worker first.
const LIMIT: Duration = Duration::from_secs(300);

#[derive(Deserialize)]
struct Test {
    token: String,
    state: String,
    result_message: Option<String>,
}

/// Has a worker try the connection of `body`; prints the outcome.
///
/// # Errors
/// `Failed` when the connection does not work; `TimeLimit` when no worker came to it.
pub async fn run(context: &Context, id: &str, body: Body) -> Result<()> {
    let client = context.client().await?;
    let queued = api::reply(client.enqueue_connection_test().body(body).send()).await?;
    let token = reply::view::<Test>(&queued.0)?.token;
    let start = Instant::now();
    loop {
        let reply = api::reply(client.get_connection_test().airflow_connection_test_token(&token).send()).await?;
        let test: Test = reply::view(&reply.0)?;
        let message = test.result_message.unwrap_or_else(|| "the worker does not say why".to_owned());
        match test.state.as_str() {
            "success" => {
                let json = without_token(reply.value());
                return context.printer().text("Connection success!", json);
            }
            "failed" => return Err(Error::failed(format!("connection {id} failed its test: {}", message.trim()))),
            state if start.elapsed() > LIMIT => {
                let minutes = LIMIT.as_secs() / 60;
                return Err(Error::new(Kind::TimeLimit, format!("the test is still {state} after {minutes} minutes")));
            }
            _ => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// Whoever has the token can read the test.
fn without_token(mut json: Value) -> Value {
    if let Value::Object(members) = &mut json {
        members.shift_remove("token");
    }
    json
}
