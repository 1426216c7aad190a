//! Checks that the parser accepts every command of the official command line and of airflowctl, with every flag.
//!
//! Each flag of the inventories in `tests/compat/` is tried with the arguments that its command requires. The only
//! exceptions are in [`exceptions`], each with a reason.

mod exceptions;
mod inventory;
mod samples;

use std::ffi::OsString;

use self::inventory::{Flag, Inventory, Known};

/// Whether the parser accepts a command line. It first tries `root`, which has no options for positionals, to avoid
/// building a tree for each line.
fn parse(root: &mut clap::Command, line: &[OsString], arguments: &[String]) -> Result<(), String> {
    let parsed = root.try_get_matches_from_mut(line);
    match parsed.or_else(|_| super::root::naming(line).try_get_matches_from(line)) {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("airflow {}: {}", arguments.join(" "), super::first_line(&error))),
    }
}

/// The command with its positionals and required flags, without `except`.
fn base(tool: &str, known: &Known, except: Option<&Flag>) -> Vec<String> {
    let mut arguments = known.path.clone();
    let needed = known.args.iter().filter(|flag| flag.required && except.is_none_or(|except| except.dest != flag.dest));
    let (positional, named): (Vec<_>, Vec<_>) = needed.partition(|flag| flag.positional);
    arguments.extend(positional.iter().map(|flag| samples::values(known, flag)[0].clone()));
    for flag in named {
        arguments.extend([flag.long().to_owned(), samples::values(known, flag)[0].clone()]);
    }
    arguments.extend(samples::needed(tool, known, except));
    arguments
}

/// The ways to type one flag: each spelling, with each value.
fn typed(known: &Known, flag: &Flag) -> Vec<Vec<String>> {
    let values = samples::values(known, flag);
    let mut ways = Vec::new();
    for spelling in &flag.flags {
        if !flag.takes_value() {
            ways.push(vec![spelling.clone()]);
            continue;
        }
        ways.extend(values.iter().map(|value| vec![spelling.clone(), value.clone()]));
        let between = if spelling.starts_with("--") { "=" } else { "" };
        ways.push(vec![format!("{spelling}{between}{}", values[0])]);
        if flag.is_repeated() {
            ways.push(vec![spelling.clone(), values[0].clone(), spelling.clone(), values[0].clone()]);
        }
        if flag.takes_several() {
            ways.push(vec![spelling.clone(), values[0].clone(), values[0].clone()]);
        }
    }
    ways
}

/// A flag without its last letter, which argparse accepts if it is unambiguous.
fn shortened<'a>(known: &Known, flag: &'a Flag) -> impl Iterator<Item = &'a str> {
    let spellings: Vec<_> = known.args.iter().flat_map(|flag| flag.flags.clone()).collect();
    let longs = flag.flags.iter().filter(|spelling| spelling.starts_with("--")).map(|long| &long[..long.len() - 1]);
    longs.filter(move |short| spellings.iter().filter(|spelling| spelling.starts_with(*short)).count() == 1)
}

/// All command lines of a command, each with the spelling of the flag that it tests.
fn lines(tool: &str, known: &Known) -> Vec<(String, Vec<String>)> {
    let mut lines = vec![(String::new(), base(tool, known, None))];
    for flag in known.args.iter().filter(|flag| !flag.positional) {
        let base = base(tool, known, Some(flag));
        let (path, rest) = base.split_at(known.path.len());
        for way in typed(known, flag) {
            lines.push((flag.long().to_owned(), [&base, &way[..]].concat()));
            // The end of several values before other arguments would be ambiguous.
            if !flag.takes_several() {
                lines.push((flag.long().to_owned(), [path, &way, rest].concat()));
            }
        }
        // Only for the official command line: airflowctl has fewer options, so its prefixes can be ambiguous here.
        for short in shortened(known, flag).filter(|_| tool.starts_with("airflow ")) {
            let value = flag.takes_value().then(|| samples::values(known, flag)[0].clone());
            let way: Vec<_> = std::iter::once(short.to_owned()).chain(value).collect();
            lines.push((short.to_owned(), [&base, &way[..]].concat()));
        }
    }
    for (place, flag) in known.args.iter().filter(|flag| flag.positional && flag.required).enumerate() {
        for value in samples::values(known, flag) {
            let mut line = base(tool, known, None);
            line[known.path.len() + place] = value;
            lines.push((flag.dest.clone(), line));
        }
    }
    lines
}

/// Checks the parser against one inventory: every rejected line must be an exception, and every exception necessary.
fn check(file: &str) {
    let inventory = Inventory::read(file);
    let mut root = super::root::command();
    let mut faults = Vec::new();
    let mut used = std::collections::BTreeSet::new();
    let mut count = 0;
    for known in &inventory.commands {
        let path = known.path.join(" ");
        for (flag, line) in lines(&inventory.tool, known) {
            count += 1;
            let words: Vec<_> = std::iter::once("airflow".into()).chain(line.iter().map(OsString::from)).collect();
            let outcome = if known.is_impossible() {
                recognized(&mut root, &words, &line)
            } else {
                parse(&mut root, &words, &line)
            };
            let Err(fault) = outcome else { continue };
            match exceptions::reason(&inventory.tool, &path, &flag) {
                Some((exception, _)) => _ = used.insert(exception),
                None => faults.push(fault),
            }
        }
    }
    for (exception, reason) in exceptions::of(&inventory.tool) {
        eprintln!("exception: {exception}: {reason}");
        if !used.contains(exception) {
            faults.push(format!("{exception} is accepted: remove the exception"));
        }
    }
    assert!(count > 500, "{file} has only {count} command lines");
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults.join("\n"));
}

/// Whether a command that cannot work over the API is recognized as such.
fn recognized(root: &mut clap::Command, line: &[OsString], arguments: &[String]) -> Result<(), String> {
    match (parse(root, line, arguments), super::elsewhere::error(line)) {
        (Err(_), Some(_)) => Ok(()),
        (Ok(()), _) => Err(format!("{}: the parser accepts it", arguments.join(" "))),
        (_, None) => Err(format!("{}: it is not recognized", arguments.join(" "))),
    }
}

#[test]
fn every_official_command_line_is_accepted() {
    check("official-3.3.2.json");
}

#[test]
fn every_command_line_of_airflowctl_is_accepted() {
    check("airflowctl-0.1.5.json");
}

/// The spellings of airflowctl's main branch, where required arguments are positionals.
#[test]
fn positionals_of_the_next_airflowctl_are_accepted() {
    for line in [
        "assets create-event 1",
        "assets get 1",
        "backfill list d",
        "config get core executor",
        "connections create c mysql --password=x -o json",
        "connections create c mysql --conn-password=x",
        "connections get c",
        "connections update c postgres",
        "connections delete c",
        "dags get-stats d",
        "dags get-version d 1",
        "dags list-version d",
        "dags trigger --dag-id=d --logical-date=2026-11-01 --run-after=2026-11-01",
        "dags update --dag-id=d --no-is-paused",
        "dagrun get --dag-id=d --dag-run-id=r",
        "dagrun list --dag-id=d --state success --limit=1",
        "xcom add --dag-id=d --dag-run-id=r --task-id=t --key=k --value={}",
        "xcom edit --dag-id=d --dag-run-id=r --task-id=t --key=k --value={}",
        "jobs list --job-type=SchedulerJob --hostname=localhost",
        "pools create p 5",
        "pools update --pool=p --slots=10",
        "variables create k v",
        "variables update k v",
        "variables get k -o table",
        "version --remote",
    ] {
        let words: Vec<OsString> = std::iter::once("airflow").chain(line.split(' ')).map(Into::into).collect();
        let parsed = super::spellings::parse(&words);
        assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
    }
}
