//! Reads files and stdin as text, with errors that explain how to fix the input.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::error::{Error, Result};
use crate::files::text::{self, NotText};

/// The name of stdin in errors.
const STDIN: &str = "standard input";

/// Maximum size of a file, in bytes: far more than any import, and less than the memory of a small machine. A device or a
/// pipe may never end.
pub const MAX_SIZE: u64 = 256 << 20;

/// The text of the file at `path`. Errors start with `option`, unless it is empty.
///
/// # Errors
/// Usage: the file cannot be read, is larger than [`MAX_SIZE`], or is not UTF-8.
pub fn file(path: &str, option: &str) -> Result<String> {
    let file = open(path).map_err(|reason| fault(option, &unreadable(path, &reason)))?;
    whole(file, path, MAX_SIZE, option)
}

/// The text of standard input, up to `largest` bytes.
///
/// # Errors
/// As [`file`].
pub fn stdin(largest: u64, option: &str) -> Result<String> {
    whole(std::io::stdin().lock(), STDIN, largest, option)
}

fn whole(source: impl Read, name: &str, largest: u64, option: &str) -> Result<String> {
    let mut bytes = Vec::new();
    let read = source.take(largest + 1).read_to_end(&mut bytes);
    read.map_err(|reason| fault(option, &unreadable(name, &reason)))?;
    if bytes.len() as u64 > largest {
        let limit = if largest < 1 << 20 { format!("{} KiB", largest >> 10) } else { format!("{} MiB", largest >> 20) };
        return Err(fault(option, &format!("{name} is larger than {limit}")));
    }
    text_of(bytes, name, option)
}

/// The first `most` bytes of standard input.
///
/// # Errors
/// As [`file`].
pub fn beginning(most: u64, option: &str) -> Result<String> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(most).read_to_end(&mut bytes);
    read.map_err(|reason| fault(option, &unreadable(STDIN, &reason)))?;
    if bytes.len() as u64 == most {
        // The limit may be in the middle of a character.
        let cut = std::str::from_utf8(&bytes).err().filter(|error| error.error_len().is_none());
        bytes.truncate(cut.map_or(bytes.len(), |error| error.valid_up_to()));
    }
    text_of(bytes, STDIN, option)
}

fn text_of(bytes: Vec<u8>, name: &str, option: &str) -> Result<String> {
    text::of_bytes(bytes).map_err(|why| match why {
        NotText::Encoding(encoding) => {
            fault(option, &format!("{name} is {encoding} text, not UTF-8")).hint(conversion(name, encoding))
        }
        NotText::Byte { byte, line, column } => {
            let place = format!("byte {byte}, at line {line} column {column}");
            fault(option, &format!("{name} is not UTF-8 text: {place}")).hint("save it as UTF-8")
        }
    })
}

/// The command that converts the input to UTF-8.
fn conversion(name: &str, encoding: &str) -> String {
    if name == STDIN {
        return format!("pipe it through `iconv -f {encoding} -t UTF-8` first");
    }
    let quoted = |name: &str| shlex::try_quote(name).map_or(name.to_owned(), |name| name.into_owned());
    let path = Path::new(name);
    let end = path.extension().map(|end| format!(".{}", end.to_string_lossy())).unwrap_or_default();
    let new = path.with_extension(format!("utf8{end}"));
    let (name, new) = (quoted(name), quoted(&new.to_string_lossy()));
    match cfg!(windows) {
        true => format!("in PowerShell: Get-Content {name} | Set-Content -Encoding utf8 {new}"),
        false => format!("iconv -f {encoding} -t UTF-8 {name} > {new}"),
    }
}

fn fault(option: &str, why: &str) -> Error {
    Error::usage(if option.is_empty() { why.to_owned() } else { format!("{option}: {why}") })
}

fn unreadable(name: &str, reason: &std::io::Error) -> String {
    match reason.kind() {
        ErrorKind::IsADirectory => format!("{name} is a folder, not a file"),
        ErrorKind::NotFound => format!("cannot read {name}: no such file"),
        ErrorKind::PermissionDenied => format!("cannot read {name}: permission denied"),
        ErrorKind::NotADirectory => format!("cannot read {name}: a part of its path is not a folder"),
        _ => {
            let reason = reason.to_string();
            format!("cannot read {name}: {}", reason.split(" (os error").next().unwrap_or_default())
        }
    }
}

fn open(path: &str) -> std::io::Result<Box<dyn Read>> {
    // On Windows, opening a folder fails with "permission denied".
    if Path::new(path).is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    #[cfg(unix)]
    if pipe::is_named(path) {
        return pipe::open(path);
    }
    Ok(Box::new(File::open(path)?))
}

#[cfg(unix)]
mod pipe {
    //! Opens named pipes with a timeout, since a plain open would wait for a writer forever.

    use std::io::{Cursor, ErrorKind, Read};
    use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
    use std::time::{Duration, Instant};

    use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};

    /// How long to wait for a writer to open the pipe. Writing itself has no time limit.
    const TIMEOUT: Duration = Duration::from_secs(5);

    /// Whether the path is a named pipe. The pipe of a shell's `<(COMMAND)` is excluded: it already has a writer.
    pub fn is_named(path: &str) -> bool {
        let is_of_process = ["/dev/fd/", "/dev/stdin", "/proc/"].iter().any(|start| path.starts_with(start));
        !is_of_process && std::fs::metadata(path).is_ok_and(|found| found.file_type().is_fifo())
    }

    /// # Errors
    /// It cannot be opened, or no program writes to it.
    pub fn open(path: &str) -> std::io::Result<Box<dyn Read>> {
        let flags = i32::try_from(OFlags::NONBLOCK.bits()).unwrap_or_default();
        let mut file = std::fs::OpenOptions::new().read(true).custom_flags(flags).open(path)?;
        let deadline = Instant::now() + TIMEOUT;
        let mut first = vec![0; 4096];
        let length = loop {
            match file.read(&mut first) {
                Ok(0) if Instant::now() > deadline => {
                    return Err(std::io::Error::other("it is a named pipe, and no program writes to it"));
                }
                // No program has it open for writing.
                Ok(0) => std::thread::sleep(Duration::from_millis(10)),
                Ok(length) => break length,
                // A program has it open, but has not written yet.
                Err(reason) if reason.kind() == ErrorKind::WouldBlock => break 0,
                Err(reason) => return Err(reason),
            }
        };
        first.truncate(length);
        fcntl_setfl(&file, fcntl_getfl(&file)? - OFlags::NONBLOCK)?;
        Ok(Box::new(Cursor::new(first).chain(file)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(content: &[u8]) -> Result<String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("in put.json");
        std::fs::write(&path, content).unwrap();
        file(path.to_str().unwrap(), "--conf")
    }

    #[test]
    fn a_byte_order_mark_is_removed() {
        assert_eq!(read(b"\xef\xbb\xbf{}\r\n").unwrap(), "{}\r\n");
    }

    #[test]
    fn another_encoding_is_named_with_the_command_that_converts_it() {
        let error = read(b"\xff\xfe{\0}\0").unwrap_err();
        assert!(error.to_string().starts_with("--conf: ") && error.to_string().ends_with("is UTF-16 text, not UTF-8"));
        let hint = error.hint_text().unwrap_or_default();
        assert!(hint.contains("UTF-16") && hint.contains("in put.utf8.json"), "{hint}");
        let hint = read(b"{\0}\0").unwrap_err().hint_text().unwrap_or_default().to_owned();
        assert!(cfg!(windows) || hint.contains("iconv -f UTF-16LE -t UTF-8 '"), "{hint}");
        let error = read(b"{\n \xe9}").unwrap_err().to_string();
        assert!(error.ends_with("is not UTF-8 text: byte 4, at line 2 column 2"), "{error}");
    }

    #[test]
    fn endless_input_is_rejected() {
        let error = whole(std::io::repeat(b'y'), "f", 64 << 10, "--conf").unwrap_err();
        assert_eq!(error.to_string(), "--conf: f is larger than 64 KiB");
        assert_eq!(whole(&b"abc"[..], "f", 3, "").unwrap(), "abc");
    }

    #[test]
    fn paths_that_are_not_files_have_clear_errors() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        let why = |name: &str| file(&path(name), "").unwrap_err().to_string();
        assert_eq!(why("."), format!("{} is a folder, not a file", path(".")));
        assert_eq!(why("none"), format!("cannot read {}: no such file", path("none")));
        std::fs::write(path("file"), "x").unwrap();
        assert!(!why("file/x").contains("os error"));
    }

    #[cfg(unix)]
    #[test]
    fn a_named_pipe_is_read_and_one_without_a_writer_times_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pipe");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            &path,
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR,
            0,
        )
        .unwrap();
        let name = path.to_str().unwrap().to_owned();
        let writer = {
            let path = path.clone();
            std::thread::spawn(move || {
                let mut pipe = std::fs::OpenOptions::new().write(true).open(path).unwrap();
                std::thread::sleep(std::time::Duration::from_millis(100));
                std::io::Write::write_all(&mut pipe, b"abc").unwrap();
            })
        };
        assert_eq!(file(&name, "").unwrap(), "abc");
        writer.join().unwrap();
        let error = file(&name, "").unwrap_err().to_string();
        assert!(error.ends_with("it is a named pipe, and no program writes to it"), "{error}");
    }
}
