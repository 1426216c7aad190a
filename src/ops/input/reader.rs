//! Reads files and stdin as text; what cannot be read is told with what to do.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::error::{Error, Result};
use crate::files::text::{self, NotText};

/// What errors call standard input.
const STDIN: &str = "standard input";

/// The largest file to read, in bytes: far more than any import, and less than the memory of a small machine. A device or
/// a pipe may never end.
pub const LARGEST: u64 = 256 << 20;

/// The text of the file at `path`; `option`, where it is not empty, begins the errors.
///
/// # Errors
/// Usage: it cannot be read, is larger than [`LARGEST`], or is no UTF-8.
pub fn file(path: &str, option: &str) -> Result<String> {
    let file = open(path).map_err(|reason| fault(option, &unreadable(path, &reason)))?;
    whole(file, path, LARGEST, option)
}

/// The text of standard input, which has at most `largest` bytes.
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
        return Err(fault(option, &format!("{name} holds more than {limit}, too much for this")));
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
        // The limit may fall into a character.
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
            let place = format!("byte {byte}, in line {line} column {column}");
            fault(option, &format!("{name} is not UTF-8 text: {place}")).hint("save it as UTF-8")
        }
    })
}

/// How to make UTF-8 of it.
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
        ErrorKind::NotFound => format!("cannot read {name}: there is no such file"),
        ErrorKind::PermissionDenied => format!("cannot read {name}: permission denied"),
        ErrorKind::NotADirectory => format!("cannot read {name}: a part of its path is no folder"),
        _ => {
            let reason = reason.to_string();
            format!("cannot read {name}: {}", reason.split(" (os error").next().unwrap_or_default())
        }
    }
}

fn open(path: &str) -> std::io::Result<Box<dyn Read>> {
    // Elsewhere than on Unix, opening a folder is "permission denied".
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
    //! Named pipes: opening one waits for a program that writes to it, which may never come.

    use std::io::{Cursor, ErrorKind, Read};
    use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
    use std::time::{Duration, Instant};

    use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};

    /// How long to wait for a writer; it may take any time to write.
    const PATIENCE: Duration = Duration::from_secs(5);

    /// Whether it is a pipe in the file system. Those of a shell's `<(COMMAND)` have their writer already.
    pub fn is_named(path: &str) -> bool {
        let is_of_process = ["/dev/fd/", "/dev/stdin", "/proc/"].iter().any(|start| path.starts_with(start));
        !is_of_process && std::fs::metadata(path).is_ok_and(|found| found.file_type().is_fifo())
    }

    /// # Errors
    /// It cannot be opened, or nothing writes to it.
    pub fn open(path: &str) -> std::io::Result<Box<dyn Read>> {
        let flags = i32::try_from(OFlags::NONBLOCK.bits()).unwrap_or_default();
        let mut file = std::fs::OpenOptions::new().read(true).custom_flags(flags).open(path)?;
        let deadline = Instant::now() + PATIENCE;
        let mut first = vec![0; 4096];
        let length = loop {
            match file.read(&mut first) {
                Ok(0) if Instant::now() > deadline => {
                    return Err(std::io::Error::other("it is a named pipe, and nothing writes to it"));
                }
                // No program has it open for writing.
                Ok(0) => std::thread::sleep(Duration::from_millis(10)),
                Ok(length) => break length,
                // One has, and may take its time.
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
    fn a_byte_order_mark_is_left_out() {
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
        assert!(error.ends_with("is not UTF-8 text: byte 4, in line 2 column 2"), "{error}");
    }

    #[test]
    fn what_never_ends_is_refused() {
        let error = whole(std::io::repeat(b'y'), "f", 64 << 10, "--conf").unwrap_err();
        assert_eq!(error.to_string(), "--conf: f holds more than 64 KiB, too much for this");
        assert_eq!(whole(&b"abc"[..], "f", 3, "").unwrap(), "abc");
    }

    #[test]
    fn what_is_no_file_is_told_in_words() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        let why = |name: &str| file(&path(name), "").unwrap_err().to_string();
        assert_eq!(why("."), format!("{} is a folder, not a file", path(".")));
        assert_eq!(why("none"), format!("cannot read {}: there is no such file", path("none")));
        std::fs::write(path("file"), "x").unwrap();
        assert!(!why("file/x").contains("os error"));
    }

    #[cfg(unix)]
    #[test]
    fn a_named_pipe_is_read_and_not_waited_for_in_vain() {
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
        assert!(error.ends_with("it is a named pipe, and nothing writes to it"), "{error}");
    }
}
