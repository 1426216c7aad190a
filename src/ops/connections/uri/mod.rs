//! Connections as URIs: `postgres://USER:PASSWORD@HOST:5432/SCHEMA?key=value`.
//!
//! The rules are those of `Connection._parse_from_uri` and `get_uri` in Airflow's models/connection.py. If Airflow would
//! lose or garble a part of the URI, parsing fails with an error. Errors never contain the URI.

#[cfg(test)]
mod tests;

use std::net::Ipv6Addr;

use indexmap::IndexMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::{Connection, MASK, normal_type};
use crate::error::{Error, Result};
use crate::ops::input::as_object;

/// The query key for a whole extra as JSON.
const EXTRA_KEY: &str = "__extra__";

/// The characters that Python's `quote` escapes.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Parses a URI. Empty parts count as absent.
///
/// # Errors
/// `Usage`. The error contains no part of the URI.
pub fn parse(uri: &str) -> Result<Connection> {
    let uri = uri.trim();
    if uri.contains(char::is_control) {
        return Err(bad("contains a control character"));
    }
    if uri.contains('#') {
        return Err(bad("contains a `#`, which would cut off the rest; write %23 instead"));
    }
    let (address, query) = uri.split_once('?').unwrap_or((uri, ""));
    let Some((scheme, rest)) = address.split_once("://") else {
        return Err(bad("does not start with a connection type and `://`, as postgres://USER@HOST/SCHEMA does"));
    };
    if !is_scheme(scheme) {
        let error = bad("does not start with a valid connection type");
        return Err(if scheme.contains('_') { error.hint("write `-` instead of `_` in the type") } else { error });
    }
    let (protocol, rest) = match rest.split_once("://") {
        Some((protocol, rest)) if is_scheme(protocol) && !rest.contains("://") => {
            (Some(protocol.to_ascii_lowercase()), rest)
        }
        Some(_) => return Err(bad("contains a `://` that does not follow a protocol; write %3A%2F%2F instead")),
        None => (None, rest),
    };
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (login, password, address) = match authority.rsplit_once('@') {
        Some((user, address)) => match user.split_once(':') {
            Some((login, password)) => (login, password, address),
            None => (user, "", address),
        },
        None => ("", "", authority),
    };
    let (host, port) = host_and_port(address)?;
    Ok(Connection {
        conn_type: normal_type(&scheme.to_ascii_lowercase()),
        host: given(host).map(|host| protocol.map_or(host.clone(), |protocol| format!("{protocol}://{host}"))),
        login: given(decoded(login)?),
        password: given(decoded(password)?),
        port,
        schema: given(decoded(path)?),
        extra: extra(query)?,
        ..Connection::default()
    })
}

/// Composes the URI as Airflow does. Masked parts remain `***`.
pub fn compose(connection: &Connection) -> String {
    let Connection { conn_type, host, login, password, port, schema, extra, .. } = connection;
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let mut uri = match conn_type.as_str() {
        "" => "//".to_owned(),
        conn_type => format!("{}://", conn_type.to_lowercase().replace('_', "-")),
    };
    let host = text(host);
    let host = match host.split_once("://") {
        Some((protocol, host)) if protocol != conn_type => {
            uri.push_str(&format!("{protocol}://"));
            host
        }
        _ => &host,
    };
    let mut credentials = quoted(&text(login));
    if let Some(password) = password {
        credentials.push_str(&format!(":{}", quoted(password)));
    }
    if !credentials.is_empty() {
        uri.push_str(&format!("{credentials}@"));
    }
    uri.push_str(&quoted(host));
    if let Some(port) = port.filter(|port| *port != 0) {
        let at = if host.is_empty() && credentials.is_empty() { "@" } else { "" };
        uri.push_str(&format!("{at}:{port}"));
    }
    let schema = text(schema);
    if !schema.is_empty() {
        uri.push_str(&format!("/{}", quoted(&schema)));
    }
    let extra = text(extra);
    if !extra.is_empty() {
        uri.push_str(if schema.is_empty() { "/?" } else { "?" });
        uri.push_str(&query(&extra));
    }
    uri
}

fn bad(why: &str) -> Error {
    Error::usage(format!("the connection URI {why}"))
}

fn given(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// RFC 3986's scheme.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

fn decoded(text: &str) -> Result<String> {
    match percent_decode_str(text).decode_utf8() {
        Ok(text) => Ok(text.into_owned()),
        Err(_) => Err(bad("contains a percent escape that is not UTF-8")),
    }
}

fn host_and_port(address: &str) -> Result<(String, Option<i64>)> {
    if let Some(rest) = address.strip_prefix('[') {
        let Some((host, rest)) = rest.split_once(']') else {
            return Err(bad("contains a `[` without a `]`"));
        };
        let number = host.split('%').next().unwrap_or_default();
        return match (number.parse::<Ipv6Addr>(), rest.strip_prefix(':'), rest) {
            (Ok(_), Some(digits), _) => Ok((host.to_lowercase(), port(digits)?)),
            (Ok(_), None, "") => Ok((host.to_lowercase(), None)),
            _ => Err(bad("contains `[` and `]` around a host that is not an IPv6 address")),
        };
    }
    if address.contains(['[', ']']) {
        return Err(bad("contains a `[` or `]` in the host; write %5B and %5D instead"));
    }
    let (host, digits) = address.split_once(':').unwrap_or((address, ""));
    let plain = host.split_once('%').map_or(host.len(), |(start, _)| start.len());
    let lowered = decoded(&format!("{}{}", host[..plain].to_lowercase(), &host[plain..]))?;
    // Airflow does not lowercase a path in place of a host.
    let host = if lowered.contains('/') { decoded(host)? } else { lowered };
    Ok((host, port(digits)?))
}

fn port(digits: &str) -> Result<Option<i64>> {
    match digits.parse::<u16>() {
        _ if digits.is_empty() => Ok(None),
        Ok(port) if digits.bytes().all(|byte| byte.is_ascii_digit()) => Ok(Some(port.into())),
        _ => Err(bad("contains a port that is not a number from 0 to 65535")
            .hint("in the login and password, write %3A for `:`, %2F for `/`, %3F for `?` and %40 for `@`")),
    }
}

/// The extra in a query: the value of `__extra__` if present, else an object whose values are read as JSON if possible,
/// and as strings otherwise.
fn extra(query: &str) -> Result<Option<String>> {
    if query.is_empty() {
        return Ok(None);
    }
    let mut members: IndexMap<String, String> = IndexMap::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        members.insert(decoded(&key.replace('+', " "))?, decoded(&value.replace('+', " "))?);
    }
    if let Some(whole) = members.shift_remove(EXTRA_KEY) {
        as_object(&whole, "the connection URI's __extra__")?;
        return Ok(Some(whole));
    }
    let members: IndexMap<_, _> = members
        .into_iter()
        .map(|(key, value)| {
            let json = serde_json::from_str::<Box<RawValue>>(&value);
            (key, json.unwrap_or_else(|_| to_raw_value(&value).expect("a string is JSON")))
        })
        .collect();
    Ok(Some(serde_json::to_string(&members).expect("made of JSON")))
}

/// An extra as a query: pairs if all values are strings, else `__extra__`.
fn query(extra: &str) -> String {
    let members = serde_json::from_str::<IndexMap<String, Value>>(extra).unwrap_or_default();
    let pairs: Option<Vec<_>> =
        members.iter().map(|(key, value)| Some(format!("{}={}", plus(key), plus(value.as_str()?)))).collect();
    match pairs {
        Some(pairs) if !pairs.is_empty() => pairs.join("&"),
        _ => format!("{EXTRA_KEY}={}", plus(extra)),
    }
}

fn quoted(text: &str) -> String {
    if text == MASK { MASK.to_owned() } else { utf8_percent_encode(text, RESERVED).to_string() }
}

/// For queries, where a space is `+`.
fn plus(text: &str) -> String {
    quoted(text).replace("%20", "+")
}
