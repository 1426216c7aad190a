//! The token command of an environment: any program that prints a token, such as the client of a secret manager.

use std::io::Read;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::store::{Key, Stores};
use super::token::{LONGEST, Token};
use crate::config::{Environment, StoreKind};
use crate::error::{Error, Kind, Result};

/// A secret manager may query its own server; a person may have to touch a security key.
const PATIENCE: Duration = Duration::from_secs(60);

/// A token that expires sooner than this is not cached.
const MARGIN: SignedDuration = SignedDuration::from_secs(60);

/// The cached output of the command if it is still valid and the environment has a store; otherwise the output of
/// another run.
///
/// # Errors
/// Failed: the command cannot be started, fails, or prints no token. TimeLimit: it does not end. Also the errors of the
/// store.
pub fn token(environment: &Environment, command: &str, stores: impl FnOnce() -> Result<Stores>) -> Result<Token> {
    let Some(cache) = Cache::of(environment, command, stores)? else { return run(command, PATIENCE) };
    if let Some(token) = cache.read()?.filter(|token| is_good(token, Timestamp::now())) {
        return Ok(token);
    }
    let token = run(command, PATIENCE)?;
    cache.store(&token)?;
    Ok(token)
}

/// A replacement for `refused`, which the server does not accept and which is removed from the cache: the token that
/// another process of ours has cached in the meantime, otherwise the output of another run. `None` if the command has
/// just printed the refused one, or prints it again.
///
/// # Errors
/// As [`token`].
pub fn another(
    environment: &Environment,
    command: &str,
    refused: &Token,
    stores: impl FnOnce() -> Result<Stores>,
) -> Result<Option<Token>> {
    let cache = Cache::of(environment, command, stores)?;
    match cache.as_ref().map(Cache::read).transpose()?.flatten() {
        Some(kept) if kept != *refused && is_good(&kept, Timestamp::now()) => return Ok(Some(kept)),
        Some(kept) if kept == *refused => cache.iter().try_for_each(Cache::clear)?,
        // The token was not cached: the command printed it for this process.
        _ if is_good(refused, Timestamp::now()) || refused.claims().expires.is_none() => return Ok(None),
        _ => {}
    }
    let token = run(command, PATIENCE)?;
    if token == *refused {
        return Ok(None);
    }
    cache.iter().try_for_each(|cache| cache.store(&token))?;
    Ok(Some(token))
}

/// Where the output of an environment's token command is cached.
struct Cache {
    stores: Stores,
    kind: StoreKind,
    key: Key,
}

impl Cache {
    /// `None` if it is not cached.
    fn of(environment: &Environment, command: &str, stores: impl FnOnce() -> Result<Stores>) -> Result<Option<Self>> {
        let kind = environment.credential_store;
        match &environment.name {
            Some(name) if matches!(kind, StoreKind::Keyring | StoreKind::File) => {
                let key = Key::of_command(name, &environment.url, command);
                Ok(Some(Self { stores: stores()?, kind, key }))
            }
            _ => Ok(None),
        }
    }

    fn read(&self) -> Result<Option<Token>> {
        self.stores.read(self.kind, &self.key)
    }

    fn store(&self, token: &Token) -> Result<()> {
        match is_good(token, Timestamp::now()) {
            true => self.stores.write(self.kind, &self.key, token),
            false => Ok(()),
        }
    }

    fn clear(&self) -> Result<()> {
        self.stores.delete(self.kind, &self.key).map(drop)
    }
}

/// Whether the token's own claims say that it stays valid for a while.
fn is_good(token: &Token, now: Timestamp) -> bool {
    token.claims().expires.is_some_and(|expires| now.saturating_add(MARGIN).is_ok_and(|soon| soon < expires))
}

/// Runs the command. Its stderr is shown to the user; its output is not shown at all.
fn run(command: &str, patience: Duration) -> Result<Token> {
    let words = shlex::split(command).unwrap_or_default();
    let Some((program, arguments)) = words.split_first() else {
        return Err(Error::usage("the environment's token_command names no program"));
    };
    let fail = |reason: String| Error::failed(format!("the token command `{program}` {reason}"));
    let mut child = Command::new(program).args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(
        |reason| {
            fail(format!("cannot be started: {reason}")).hint("`airflow env show` shows the environment's settings")
        },
    )?;
    let mut output = child.stdout.take().ok_or_else(|| fail("has no output".into()))?;
    let deadline = Instant::now() + patience;
    let most = 2 * LONGEST;
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let mut text = Zeroizing::new(Vec::new());
        let read = output.by_ref().take(most as u64 + 1).read_to_end(&mut text).map(|_| text);
        // The receiver is gone after the time limit.
        let _ = sender.send(read);
    });
    let read = receiver.recv_timeout(patience);
    if let Ok(Ok(text)) = &read
        && text.len() > most
    {
        // It may print endlessly.
        let _ = child.kill();
        let _ = child.wait();
        return Err(fail(format!("printed more than {} KiB, which is not a token", most / 1024)));
    }
    let read = read.map(|read| (read, ended(&mut child, deadline)));
    let (text, status) = match read {
        Ok((Ok(text), Ok(Some(status)))) => (text, status),
        Ok((Err(reason), _) | (_, Err(reason))) => return Err(fail(format!("cannot be read: {reason}"))),
        Ok((Ok(_), Ok(None))) | Err(_) => {
            let _ = child.kill();
            let _ = child.wait();
            let message = format!("the token command `{program}` did not end within {} s", patience.as_secs_f64());
            return Err(Error::new(Kind::TimeLimit, message));
        }
    };
    if !status.success() {
        return Err(fail(format!("failed: {status}")));
    }
    let text = crate::files::text::of_bytes(text.to_vec())
        .map_err(|_| fail("printed something that is not a token".into()))?;
    Token::read(SecretString::from(text).expose_secret(), &format!("the token command `{program}`"))
}

/// The exit status; `None` if it has not exited by then. A program can close its output and continue.
fn ended(child: &mut Child, deadline: Instant) -> std::io::Result<Option<ExitStatus>> {
    loop {
        match child.try_wait()? {
            None if Instant::now() < deadline => std::thread::sleep(Duration::from_millis(5)),
            outcome => return Ok(outcome),
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::path::Path;

    use url::Url;

    use super::super::claims::tests::jwt;
    use super::*;
    use crate::config::Folder;

    fn environment(credential_store: StoreKind) -> Environment {
        let url = Url::parse("http://a").unwrap();
        Environment { name: Some("dev".into()), credential_store, ..Environment::at(url) }
    }

    /// A command that prints `text`, and adds a line to a file on each run.
    fn counting(folder: &Path, text: &str) -> String {
        format!("sh -c 'echo run >> {}/runs; echo {text}'", folder.display())
    }

    fn runs(folder: &Path) -> usize {
        std::fs::read_to_string(folder.join("runs")).map_or(0, |text| text.lines().count())
    }

    #[test]
    fn the_command_prints_a_token() {
        assert_eq!(run("echo abc", PATIENCE).unwrap(), Token::read("abc", "x").unwrap());
        let token = run(r#"echo '{"access_token": "abc"}'"#, PATIENCE).unwrap();
        assert_eq!(token, Token::read("abc", "x").unwrap());
    }

    #[test]
    fn errors_name_the_program_and_never_show_its_output() {
        for (command, reason) in [
            ("/no/such/program x", "cannot be started"),
            ("sh -c 'echo s3cret; exit 7'", "failed: exit status: 7"),
            ("true", "the token is empty"),
            ("echo s3cret x", "contains white space"),
            ("printf '\\377'", "not a token"),
            ("yes s3cret", "printed more than 32 KiB, which is not a token"),
            ("sh -c 'trap \"\" PIPE; while :; do echo s3cret; done 2>&-'", "printed more than 32 KiB"),
        ] {
            let error = run(command, PATIENCE).unwrap_err().to_string();
            assert!(error.contains(reason) && !error.contains("s3cret"), "{command}: {error}");
        }
    }

    #[test]
    fn a_hanging_command_is_ended() {
        let start = Instant::now();
        for command in ["sleep 30", "sh -c 'echo abc; exec >&-; sleep 30'"] {
            let error = run(command, Duration::from_millis(100)).unwrap_err();
            assert_eq!(error.kind(), Kind::TimeLimit, "{command}");
        }
        assert!(start.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn a_refused_cached_token_is_replaced_by_another_run() {
        let (old, new) = (jwt(r#"{"exp":99999999999}"#), jwt(r#"{"exp":99999999998}"#));
        let old_token = Token::read(&old, "x").unwrap();
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("token");
        let command = format!("sh -c 'echo run >> {0}/runs; cat {0}/token'", root.path().display());
        let stores = || Ok(Stores::new(Folder::at(&root.path().join("config"))));
        let dev = environment(StoreKind::File);
        let another = |refused: &Token| another(&dev, &command, refused, stores).unwrap();
        std::fs::write(&file, &old).unwrap();
        assert_eq!(token(&dev, &command, stores).unwrap(), old_token);
        // The command prints the same token: it is removed from the cache.
        assert_eq!(another(&old_token), None);
        assert_eq!(runs(root.path()), 2);
        token(&dev, &command, stores).unwrap();
        assert_eq!(runs(root.path()), 3);
        std::fs::write(&file, &new).unwrap();
        let newer = another(&old_token).unwrap();
        assert_eq!((newer.expose(), runs(root.path())), (new.as_str(), 4));
        // The new token is cached, also for others that have the old one.
        assert_eq!(another(&old_token), Some(newer.clone()));
        assert_eq!(token(&dev, &command, stores).unwrap(), newer);
        assert_eq!(runs(root.path()), 4);
    }

    #[test]
    fn an_expired_token_that_was_not_cached_is_replaced_by_another_run() {
        let root = tempfile::tempdir().unwrap();
        let command = counting(root.path(), "other");
        let another = |refused: &str| {
            let refused = Token::read(refused, "x").unwrap();
            another(&environment(StoreKind::None), &command, &refused, || panic!("a store was read")).unwrap()
        };
        assert_eq!((another("opaque"), another(&jwt(r#"{"exp":99999999999}"#)), runs(root.path())), (None, None, 0));
        assert!(another(&jwt(r#"{"exp":1000}"#)).is_some());
    }

    #[test]
    fn a_valid_token_is_cached_if_there_is_a_store() {
        let good = jwt(r#"{"exp":99999999999}"#);
        for (kind, text, expected) in [
            (StoreKind::File, good.as_str(), 1),
            (StoreKind::Auto, good.as_str(), 2),
            (StoreKind::None, good.as_str(), 2),
            (StoreKind::File, "opaque", 2),
            (StoreKind::File, &jwt(r#"{"exp":1000}"#), 2),
        ] {
            let root = tempfile::tempdir().unwrap();
            let command = counting(root.path(), text);
            let stores = || Ok(Stores::new(Folder::at(&root.path().join("config"))));
            for _ in 0..2 {
                token(&environment(kind), &command, stores).unwrap();
            }
            assert_eq!(runs(root.path()), expected, "{kind:?}");
            let other = format!("{command} #");
            token(&environment(kind), &other, stores).unwrap();
            assert_eq!(runs(root.path()), expected + 1, "{kind:?}: another command is run");
        }
    }
}
