//! Valid and invalid tokens for the users of a running Airflow.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use ureq::Agent;

use super::server::Airflow;

/// The timeout of a request on a slow machine.
const LIMIT: Duration = Duration::from_secs(300);

/// How often a failed request is tried, and the pause between tries. A server that has just started occasionally fails
/// because its SQLite is locked.
const TRIES: u32 = 10;
const PAUSE: Duration = Duration::from_secs(2);

/// HTTP without TLS to one server on loopback.
pub struct Http {
    agent: Agent,
    url: String,
}

impl Http {
    pub fn new(url: &str) -> Self {
        let config = Agent::config_builder();
        // Ignore proxies from the environment: the server is on this machine.
        let config = config.timeout_global(Some(LIMIT)).proxy(None).max_redirects(0);
        let config = config.max_redirects_will_error(false);
        Self { agent: config.build().into(), url: url.to_owned() }
    }

    /// GETs a path that returns JSON.
    pub fn get(&self, path: &str, token: Option<&str>) -> Result<Value> {
        let mut request = self.agent.get(format!("{}{path}", self.url));
        if let Some(token) = token {
            request = request.header("Authorization", format!("Bearer {token}"));
        }
        let mut reply = request.call().with_context(|| format!("GET {path}"))?;
        Ok(reply.body_mut().read_json()?)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let mut reply = self.agent.post(format!("{}{path}", self.url)).send_json(body)?;
        Ok(reply.body_mut().read_json()?)
    }

    /// Signs out, so that the server no longer accepts the token. The redirect to the server's pages is not followed.
    fn revoke(&self, token: &str) -> Result<()> {
        let request = self.agent.get(format!("{}/api/v2/auth/logout", self.url));
        let request = request.header("Authorization", format!("Bearer {token}"));
        request.header("Cookie", format!("_token={token}")).call().context("cannot revoke a token")?;
        Ok(())
    }
}

impl Airflow {
    /// The generated password of a user.
    pub fn password(&self, user: &str) -> Result<String> {
        let passwords: Value = serde_json::from_str(&fs::read_to_string(self.passwords_file())?)?;
        Ok(passwords[user].as_str().with_context(|| format!("there is no user {user}"))?.to_owned())
    }

    /// A new token for `admin`, `op`, `user` or `viewer`.
    pub fn token(&self, user: &str) -> Result<String> {
        let credentials = json!({"username": user, "password": self.password(user)?});
        let sign_in = || self.http.post("/auth/token/cli", &credentials);
        let mut reply = sign_in();
        for _ in 1..TRIES {
            if reply.is_ok() || super::home::is_over(&self.home) {
                break;
            }
            thread::sleep(PAUSE);
            reply = sign_in();
        }
        let reply = reply.context("cannot sign in")?;
        let token = reply["access_token"].as_str().context("the server returned no token")?;
        Ok(token.to_owned())
    }

    /// An admin's token that is valid, except that it expired an hour ago.
    pub fn expired_token(&self) -> Result<String> {
        let script = "
import configparser, json, os, sys, jwt
token = sys.stdin.read()
config = configparser.RawConfigParser()
config.read(os.path.join(sys.argv[1], 'airflow.cfg'))
claims = jwt.decode(token, options={'verify_signature': False})
claims['exp'] = claims['iat'] - 3600
claims['iat'] = claims['nbf'] = claims['iat'] - 7200
header = jwt.get_unverified_header(token)
print(jwt.encode(claims, config['api_auth']['jwt_secret'], header['alg'], header))
";
        let mut command = Command::new(self.install.program("python"));
        command.args(["-c", script]).arg(&self.home).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut python = command.spawn()?;
        python.stdin.take().context("python has no stdin")?.write_all(self.token("admin")?.as_bytes())?;
        let output = python.wait_with_output()?;
        if !output.status.success() {
            bail!("cannot create an expired token ({})", output.status);
        }
        Ok(String::from_utf8(output.stdout)?.trim().to_owned())
    }

    /// An admin's token that was revoked.
    pub fn revoked_token(&self) -> Result<String> {
        let token = self.token("admin")?;
        self.http.revoke(&token)?;
        Ok(token)
    }
}
