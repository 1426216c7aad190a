//! A fuzz target for `config.toml` and the URLs in it.

use super::*;
use crate::config::{check_name, parse_url, url_text};
use crate::fuzzing::text;
use crate::output::fuzzing::assert_showable;

/// A parsed file is valid, and changing one environment keeps the others.
pub fn config(data: &[u8]) {
    let Some(text) = text(data) else { return };
    match parse_url(text) {
        Ok(url) => {
            assert!(matches!(url.scheme(), "http" | "https") && url.host_str().is_some());
            assert!(url.username().is_empty() && url.password().is_none());
            assert!(url.query().is_none() && url.fragment().is_none());
            assert_eq!(parse_url(url_text(&url)).ok().as_ref(), Some(&url));
        }
        Err(error) => assert_showable(&error, 3 * text.len()),
    }
    let folder = Folder::at(std::path::Path::new("/home/me/.config/airflow-cli"));
    let mut editor = match Editor::new(text, &folder) {
        Ok(editor) => editor,
        Err(error) => return assert_showable(&error, text.len()),
    };
    let before = File::parse(text, &folder).expect("it was read already");
    for name in before.environments.keys() {
        check_name(name).expect("a name that was read is one");
    }
    // Except for some line ends, and for blanks around the dots of headers, of which toml_edit keeps the first ones.
    let line = |line: &str| match line.trim_start().starts_with('[') {
        true => line.replace([' ', '\t'], ""),
        false => line.to_owned(),
    };
    let lines = |text: &str| text.replace('\r', "").trim_end().lines().map(line).collect::<Vec<_>>();
    assert_eq!(lines(&editor.document.to_string()), lines(text), "what is not changed stays");
    editor.set("fuzz", "url", "https://fuzz.example.com");
    editor.set("fuzz", "timeout", 5);
    editor.select(Some("fuzz"));
    let after = File::parse(&editor.document.to_string(), &folder).expect("what we wrote is read");
    assert_eq!(after.selected.as_deref(), Some("fuzz"));
    assert!(
        before
            .environments
            .iter()
            .filter(|(name, _)| *name != "fuzz")
            .all(|(name, entry)| { after.environments.get(name) == Some(entry) })
    );
    editor.remove("fuzz");
    editor.select(None);
    let end = File::parse(&editor.document.to_string(), &folder).expect("what we wrote is read");
    assert!(end.selected.is_none() && !end.environments.contains_key("fuzz"));
}
