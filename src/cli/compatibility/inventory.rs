//! The inventories of other command lines in `tests/compat/`.

use std::path::Path;

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Inventory {
    pub tool: String,
    pub commands: Vec<Known>,
}

/// One command.
#[derive(Deserialize)]
pub struct Known {
    pub path: Vec<String>,
    served: Option<String>,
    pub args: Vec<Flag>,
}

/// One flag or positional, in the terms of argparse.
#[derive(Deserialize)]
pub struct Flag {
    /// The spellings, or the name of a positional.
    pub flags: Vec<String>,
    pub dest: String,
    #[serde(default)]
    pub positional: bool,
    action: String,
    nargs: Option<String>,
    #[serde(default)]
    pub choices: Vec<String>,
    #[serde(default)]
    pub required: bool,
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

impl Inventory {
    pub fn read(file: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compat").join(file);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}

impl Known {
    pub fn is_impossible(&self) -> bool {
        self.served.as_deref() == Some("impossible-remotely")
    }
}

impl Flag {
    /// The long spelling, or the name of a positional.
    pub fn long(&self) -> &str {
        self.flags.iter().find(|flag| flag.starts_with("--")).unwrap_or(&self.flags[0])
    }

    pub fn takes_value(&self) -> bool {
        matches!(self.action.as_str(), "Store" | "Append")
    }

    pub fn is_repeated(&self) -> bool {
        self.action == "Append"
    }

    /// Whether the flag takes several values: `-a x y`.
    pub fn takes_several(&self) -> bool {
        self.nargs.as_deref() == Some("*")
    }
}
