//! Tests a connection on a worker: the server queues the test, and its result is polled.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::api::types::required;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Kind, Result};

const POLL_INTERVAL: Duration = Duration::from_secs(1);

/// Includes the time until a worker has a free slot.
const TIMEOUT: Duration = Duration::from_secs(300);

/// Tests the connection in `body` on a worker and prints the result.
///
/// # Errors
/// `Failed` if the connection does not work; `TimeLimit` if no worker ran the test in time.
pub async fn run(context: &Context, id: &str, body: Body) -> Result<()> {
    let client = context.client().await?;
    let queued = api::reply(client.enqueue_connection_test().body(body).send()).await?;
    let token = required(queued.read()?.token, "token")?;
    let start = Instant::now();
    loop {
        let reply = api::reply(client.get_connection_test().airflow_connection_test_token(&token).send()).await?;
        let test = reply.read()?;
        let message = test.result_message.unwrap_or_else(|| "the worker reported no reason".to_owned());
        match required(test.state, "state")?.as_str() {
            "success" => {
                let json = without_token(reply.value());
                return context.printer().text("Connection success!", json);
            }
            "failed" => return Err(Error::failed(format!("connection {id} failed its test: {}", message.trim()))),
            state if start.elapsed() > TIMEOUT => {
                let minutes = TIMEOUT.as_secs() / 60;
                return Err(Error::new(Kind::TimeLimit, format!("the test is still {state} after {minutes} minutes")));
            }
            _ => tokio::time::sleep(POLL_INTERVAL).await,
        }
    }
}

/// The token gives access to the test, so it is not printed.
fn without_token(mut json: Value) -> Value {
    if let Value::Object(members) = &mut json {
        members.shift_remove("token");
    }
    json
}
