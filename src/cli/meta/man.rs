//! `airflow man`: man pages, one for each visible command.

use std::io::Write;
use std::path::Path;

use clap::Command;
use clap_mangen::Man;

use crate::cli::root;
use crate::error::{Error, Result};
use crate::output;

/// The page of `airflow`.
pub fn root() -> Vec<u8> {
    page(&tree())
}

/// Writes `airflow.1`, `airflow-dags.1`, `airflow-dags-list.1` … to a folder, which is created if necessary, and reports
/// their number on stderr. Each page is replaced atomically.
///
/// # Errors
/// `Failed`, with the file that cannot be written.
pub fn write(folder: &Path) -> Result<()> {
    let failed =
        |path: &Path, reason: std::io::Error| Error::failed(format!("cannot write {}: {reason}", path.display()));
    std::fs::create_dir_all(folder).map_err(|reason| failed(folder, reason))?;
    let mut pages = Vec::new();
    collect(&tree(), &mut pages);
    for (name, text) in &pages {
        let path = folder.join(name);
        replace(folder, &path, text).map_err(|reason| failed(&path, reason))?;
    }
    anstream::eprintln!("{} man pages written to {}", pages.len(), output::escape(&folder.display().to_string()));
    Ok(())
}

fn tree() -> Command {
    let mut root = root::command().disable_help_subcommand(true);
    root.build();
    root
}

fn collect(command: &Command, pages: &mut Vec<(String, Vec<u8>)>) {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name());
    pages.push((format!("{name}.1"), page(command)));
    for child in command.get_subcommands().filter(|child| !child.is_hide_set()) {
        collect(child, pages);
    }
}

fn page(command: &Command) -> Vec<u8> {
    let mut text = Vec::new();
    let source = concat!("airflow-cli ", env!("CARGO_PKG_VERSION"));
    let page = Man::new(command.clone()).manual("Airflow CLI").source(source);
    page.render(&mut text).expect("writing to a vector succeeds");
    text
}

fn replace(folder: &Path, path: &Path, text: &[u8]) -> std::io::Result<()> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".airflow-cli.");
    // Man pages are readable by everyone, within the user's umask.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text)?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_visible_command_has_a_page_with_its_name_and_synopsis() {
        let mut pages = Vec::new();
        collect(&tree(), &mut pages);
        assert!(pages.len() > 100, "{}", pages.len());
        for (name, text) in &pages {
            let text = String::from_utf8(text.clone()).unwrap();
            let command = name.trim_end_matches(".1").replace('-', "\\-");
            assert!(text.contains(&format!(".SH NAME\n{command} \\- ")), "{name}: {text}");
            assert!(text.contains(".SH SYNOPSIS"), "{name}");
        }
        assert!(!pages.iter().any(|(name, _)| name.contains("help-all")));
    }

    #[test]
    fn pages_are_replaced_and_no_temporary_file_remains() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("airflow.1");
        std::fs::write(&path, "old").unwrap();
        replace(folder.path(), &path, b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
