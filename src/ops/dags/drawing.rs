//! Prints or saves a graph as a drawing, DOT, Mermaid, SVG, JSON or CSV.

use std::path::{Path, PathBuf};

use serde_json::json;
use serde_json::value::to_raw_value;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::graph::{self, Graph};
use crate::output::{self, Column, Format, Row};

const COLUMNS: &[Column] = &[
    Column::new("id", "id"),
    Column::new("label", "label"),
    Column::new("type", "type"),
    Column::new("downstream_ids", "downstream_ids"),
];

// Not a doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
pub struct Form {
    /// Write to this file; its suffix sets the format: .svg, .dot, .mmd (Mermaid), .md, .json or .txt
    #[arg(short, long, value_name = "FILE")]
    save: Option<PathBuf>,

    /// Output format [default: drawing on a terminal, DOT in a pipe]
    #[arg(long = "as", value_name = "FORM", value_enum, conflicts_with_all = ["save", "output"])]
    form: Option<As>,

    /// Not supported: it requires Graphviz
    #[arg(long, hide = true)]
    imgcat: bool,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
pub enum As {
    Drawing,
    Dot,
    Mermaid,
    Svg,
    #[value(skip)]
    Markdown,
    #[value(skip)]
    Json,
    #[value(skip)]
    Csv,
}

/// The format and the file, if any.
pub struct Target {
    form: As,
    file: Option<PathBuf>,
}

impl Form {
    /// Checks the options before the first request.
    ///
    /// # Errors
    /// Usage: `--imgcat`, or a file with an unsupported suffix.
    pub fn target(self, context: &Context) -> Result<Target> {
        if self.imgcat {
            return Err(Error::usage("--imgcat is not supported: it requires Graphviz, a separate program")
                .hint("`airflow dags show DAG --as dot | dot -Tpng | imgcat` shows the picture"));
        }
        let file = self.save;
        let form = match (&file, self.form) {
            (Some(file), _) => suffix(file)?,
            (None, Some(form)) => form,
            (None, None) => match (context.printer().format(), context.globals().output) {
                (Format::Json | Format::Yaml | Format::Ndjson, _) => As::Json,
                (Format::Csv, _) => As::Csv,
                (Format::Table | Format::Plain, None) if context.printer().width().is_none() => As::Dot,
                (Format::Table | Format::Plain, _) => As::Drawing,
            },
        };
        Ok(Target { form, file })
    }
}

/// The format for the suffix of a file name.
fn suffix(file: &Path) -> Result<As> {
    let suffix = file.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    match &*suffix {
        "dot" | "gv" => Ok(As::Dot),
        "mmd" | "mermaid" => Ok(As::Mermaid),
        "md" => Ok(As::Markdown),
        "svg" => Ok(As::Svg),
        "json" => Ok(As::Json),
        "txt" => Ok(As::Drawing),
        "" => Err(Error::usage(format!("unknown format: the name {} has no suffix", file.display()))
            .hint("use the suffix .svg, .dot, .mmd, .md, .json or .txt")),
        _ => {
            let dot = file.with_extension("dot");
            Err(Error::usage(format!("cannot write .{suffix} files, only .svg, .dot, .mmd, .md, .json and .txt")).hint(
                format!("save {dot} and convert it with Graphviz: `dot -T{suffix} -O {dot}`", dot = dot.display()),
            ))
        }
    }
}

impl Target {
    /// Whether the format shows the colors that the server defines for tasks.
    pub fn has_colors(&self) -> bool {
        matches!(self.form, As::Dot | As::Svg)
    }

    /// Prints or saves the graph.
    ///
    /// # Errors
    /// `Failed`: the file or standard output cannot be written.
    pub fn put(&self, context: &Context, graph: &Graph) -> Result<()> {
        match &self.file {
            Some(file) => {
                let mut text = self.text(graph);
                text.truncate(text.trim_end().len());
                text.push('\n');
                crate::files::atomic::write(file, text.as_bytes())?;
                let sentence = format!("File {} saved", file.display());
                context.printer().text(&sentence, json!({ "file": file.to_string_lossy(), "message": sentence }))
            }
            None => self.print(context, graph),
        }
    }

    fn print(&self, context: &Context, graph: &Graph) -> Result<()> {
        let printer = context.printer();
        match self.form {
            As::Drawing => printer.spans(&graph::rows(graph, printer.width())),
            As::Json => printer.properties(&to_raw_value(&graph::json(graph)).expect("made of plain JSON")),
            As::Csv => {
                let nodes = graph::json(graph)["nodes"].take();
                let nodes: Vec<Row> = nodes
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|node| to_raw_value(node).expect("made of plain JSON"))
                    .collect();
                printer.list(&nodes, COLUMNS)
            }
            As::Dot | As::Mermaid | As::Svg | As::Markdown => {
                let text = self.text(graph);
                // Names may contain control characters, which must not reach a terminal.
                let text = if printer.width().is_some() { output::escape_lines(&text) } else { text.into() };
                output::raw(text.as_bytes())
            }
        }
    }

    fn text(&self, graph: &Graph) -> String {
        match self.form {
            // The official command prints an additional line feed.
            As::Dot => graph::dot(graph) + "\n",
            As::Mermaid => graph::mermaid(graph),
            As::Markdown => format!("```mermaid\n{}```\n", graph::mermaid(graph)),
            As::Svg => graph::svg(graph),
            As::Json | As::Csv => format!("{:#}", graph::json(graph)),
            As::Drawing => {
                let rows = graph::rows(graph, None);
                let line = |spans: &Vec<output::Span>| spans.iter().map(|span| &*span.text).collect::<String>() + "\n";
                rows.iter().map(line).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    #[test]
    fn the_suffix_sets_the_format() {
        let form = |name: &str| suffix(Path::new(name)).ok();
        assert_eq!(form("a/b.svg"), Some(As::Svg));
        assert_eq!(form("b.DOT"), Some(As::Dot));
        assert_eq!(form("b.md"), Some(As::Markdown));
        for name in ["b", ".svg", "b.png", "b.", "svg"] {
            assert_eq!(form(name), None, "{name}");
        }
    }

    #[test]
    fn graphviz_is_suggested_for_bitmaps() {
        let error = suffix(Path::new("out/etl.v2.png")).unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert_eq!(
            error.hint_text(),
            Some("save out/etl.v2.dot and convert it with Graphviz: `dot -Tpng -O out/etl.v2.dot`")
        );
    }
}
