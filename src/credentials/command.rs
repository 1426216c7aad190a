//! The token command of an environment: any program that prints a token, such as the client of a secret manager.

use std::io::Read;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

use super::store::{Key, Stores};
use super::token::{LONGEST, Token};
use crate::config::{Environment, StoreKind};
use crate::error::{Error, Kind, Result};

/// A secret manager may ask its own server; a person may have to touch a key.
const PATIENCE: Duration = Duration::from_secs(60);

/// A token that ends sooner than this is not worth keeping.
const MARGIN: SignedDuration = SignedDuration::from_secs(60);

/// What the command printed before, as long as it is good and the environment has a store to keep it in; else what it
/// prints now.
///
/// # Errors
/// Failed: it can not be started, fails, or prints no token. TimeLimit: it does not end. Also what the store says.
pub fn token(environment: &Environment, command: &str, stores: impl FnOnce() -> Result<Stores>) -> Result<Token> {
    let Some(place) = Place::of(environment, command, stores)? else { return run(command, PATIENCE) };
    if let Some(token) = place.read()?.filter(|token| is_good(token, Timestamp::now())) {
        return Ok(token);
    }
    let token = run(command, PATIENCE)?;
    place.keep(&token)?;
    Ok(token)
}

/// Another token than `refused`, which the server does not accept and which is kept no longer: what another process of
/// ours got meanwhile, else what the command prints now. None: it has just printed the refused one, or prints it again.
///
/// # Errors
/// As [`token`].
pub fn another(
    environment: &Environment,
    command: &str,
    refused: &Token,
    stores: impl FnOnce() -> Result<Stores>,
) -> Result<Option<Token>> {
    let place = Place::of(environment, command, stores)?;
    match place.as_ref().map(Place::read).transpose()?.flatten() {
        Some(kept) if kept != *refused && is_good(&kept, Timestamp::now()) => return Ok(Some(kept)),
        Some(kept) if kept == *refused => place.iter().try_for_each(Place::clear)?,
        // Nothing could have kept it: the command has printed it for this very process.
        _ if is_good(refused, Timestamp::now()) || refused.claims().expires.is_none() => return Ok(None),
        _ => {}
    }
    let token = run(command, PATIENCE)?;
    if token == *refused {
        return Ok(None);
    }
    place.iter().try_for_each(|place| place.keep(&token))?;
    Ok(Some(token))
}

/// Where an environment keeps what its token command printed.
struct Place {
    stores: Stores,
    kind: StoreKind,
    key: Key,
}

impl Place {
    /// None: it keeps nothing.
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

    fn keep(&self, token: &Token) -> Result<()> {
        match is_good(token, Timestamp::now()) {
            true => self.stores.write(self.kind, &self.key, token),
            false => Ok(()),
        }
    }

    fn clear(&self) -> Result<()> {
        self.stores.delete(self.kind, &self.key).map(drop)
    }
}

/// Whether the token itself says that it will be good for a while.
fn is_good(token: &Token, now: Timestamp) -> bool {
    token.claims().expires.is_some_and(|expires| now.saturating_add(MARGIN).is_ok_and(|soon| soon < expires))
}

/// Runs the command. What it says on stderr is for the user; what it prints is for nobody but us.
fn run(command: &str, patience: Duration) -> Result<Token> {
    let words = shlex::split(command).unwrap_or_default();
    let Some((program, arguments)) = words.split_first() else {
        return Err(Error::usage("the environment's token_command names no program"));
    };
    let fail = |reason: String| Error::failed(format!("the token command `{program}` {reason}"));
    let mut child = Command::new(program).args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(
        |reason| {
            fail(format!("can not be started: {reason}")).hint("`airflow env show` shows the environment's settings")
        },
    )?;
    let mut output = child.stdout.take().ok_or_else(|| fail("has no output".into()))?;
    let deadline = Instant::now() + patience;
    let most = 2 * LONGEST;
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let mut text = Zeroizing::new(Vec::new());
        let read = output.by_ref().take(most as u64 + 1).read_to_end(&mut text).map(|_| text);
        // Nobody listens any more when the time was up.
        let _ = sender.send(read);
    });
    let read = receiver.recv_timeout(patience);
    if let Ok(Ok(text)) = &read
        && text.len() > most
    {
        // It may print without end.
        let _ = child.kill();
        let _ = child.wait();
        return Err(fail(format!("printed more than {} KiB, which is no token", most / 1024)));
    }
    let read = read.map(|read| (read, ended(&mut child, deadline)));
    let (text, status) = match read {
        Ok((Ok(text), Ok(Some(status)))) => (text, status),
        Ok((Err(reason), _) | (_, Err(reason))) => return Err(fail(format!("can not be read: {reason}"))),
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
    let text =
        crate::files::text::of_bytes(text.to_vec()).map_err(|_| fail("printed something that is no token".into()))?;
    Token::read(&Zeroizing::new(text), &format!("the token command `{program}`"))
}

/// How it ended; none if it has not by then. One may close its output and stay.
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

    /// A command that prints `text`, and adds a line to a file each time it runs.
    fn counting(folder: &Path, text: &str) -> String {
        format!("sh -c 'echo run >> {}/runs; echo {text}'", folder.display())
    }

    fn runs(folder: &Path) -> usize {
        std::fs::read_to_string(folder.join("runs")).map_or(0, |text| text.lines().count())
    }

    #[test]
    fn it_prints_a_token() {
        assert_eq!(run("echo abc", PATIENCE).unwrap(), Token::read("abc", "x").unwrap());
        let token = run(r#"echo '{"access_token": "abc"}'"#, PATIENCE).unwrap();
        assert_eq!(token, Token::read("abc", "x").unwrap());
    }

    #[test]
    fn whatever_goes_wrong_names_the_program_and_never_shows_its_output() {
        for (command, reason) in [
            ("/no/such/program x", "can not be started"),
            ("sh -c 'echo s3cret; exit 7'", "failed: exit status: 7"),
            ("true", "there is no token"),
            ("echo s3cret x", "white space within"),
            ("printf '\\377'", "no token"),
            ("yes s3cret", "printed more than 32 KiB, which is no token"),
            ("sh -c 'trap \"\" PIPE; while :; do echo s3cret; done 2>&-'", "printed more than 32 KiB"),
        ] {
            let error = run(command, PATIENCE).unwrap_err().to_string();
            assert!(error.contains(reason) && !error.contains("s3cret"), "{command}: {error}");
        }
    }

    #[test]
    fn one_that_hangs_is_ended() {
        let start = Instant::now();
        for command in ["sleep 30", "sh -c 'echo abc; exec >&-; sleep 30'"] {
            let error = run(command, Duration::from_millis(100)).unwrap_err();
            assert_eq!(error.kind(), Kind::TimeLimit, "{command}");
        }
        assert!(start.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn a_kept_token_that_is_refused_is_dropped_and_asked_for_once_more() {
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
        // It prints the same once more: nothing is kept of it.
        assert_eq!(another(&old_token), None);
        assert_eq!(runs(root.path()), 2);
        token(&dev, &command, stores).unwrap();
        assert_eq!(runs(root.path()), 3);
        std::fs::write(&file, &new).unwrap();
        let newer = another(&old_token).unwrap();
        assert_eq!((newer.expose(), runs(root.path())), (new.as_str(), 4));
        // It is kept, for others that hold the old one too.
        assert_eq!(another(&old_token), Some(newer.clone()));
        assert_eq!(token(&dev, &command, stores).unwrap(), newer);
        assert_eq!(runs(root.path()), 4);
    }

    #[test]
    fn what_was_never_kept_is_asked_for_again_once_it_is_over() {
        let root = tempfile::tempdir().unwrap();
        let command = counting(root.path(), "other");
        let another = |refused: &str| {
            let refused = Token::read(refused, "x").unwrap();
            another(&environment(StoreKind::None), &command, &refused, || panic!("a store was touched")).unwrap()
        };
        assert_eq!((another("opaque"), another(&jwt(r#"{"exp":99999999999}"#)), runs(root.path())), (None, None, 0));
        assert!(another(&jwt(r#"{"exp":1000}"#)).is_some());
    }

    #[test]
    fn a_good_token_is_asked_for_once_if_there_is_a_place_for_it() {
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
            assert_eq!(runs(root.path()), expected + 1, "{kind:?}: another command is asked anew");
        }
    }
}
