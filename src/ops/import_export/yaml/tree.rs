//! Builds a tree from the events of a YAML parser, with keys, merges, aliases and tags as in PyYAML's SafeLoader.
//!
//! Only aliases can make the tree larger than the file, so their total size is limited. A duplicate key is an error here,
//! while PyYAML silently drops the first value.

use std::collections::HashMap;
use std::rc::Rc;

use granit_parser::{Event, Marker, Parser, ScalarStyle, Tag};
use indexmap::IndexMap;

use super::faults;
use super::scalar::{self, Scalar};

/// Maximum nesting of lists and objects; JSON files have the same limit.
const MAX_DEPTH: usize = 128;

/// Maximum size of the JSON text that all aliases of a file expand to, in bytes.
const MAX_ALIASED: usize = 16 * 1024 * 1024;

const NAMESPACE: &str = "tag:yaml.org,2002:";

/// One value, with the length and depth of its JSON after the expansion of aliases.
pub struct Node {
    kind: Kind,
    size: usize,
    depth: usize,
}

enum Kind {
    /// A string, number, boolean or null as JSON text.
    Scalar(String),
    List(Vec<Rc<Node>>),
    Object(IndexMap<String, Rc<Node>>),
}

/// A key of the top-level object that YAML reads as another value than its text.
pub struct OddName {
    pub written: String,
    pub read: String,
    pub place: String,
}

/// A parsed file.
pub struct Document {
    pub root: Option<Rc<Node>>,
    pub odd_names: Vec<OddName>,
}

/// Reads the only document of a file.
///
/// # Errors
/// A message with the position. It may contain keys, but no values.
pub fn read(text: &str) -> Result<Document, String> {
    let options = granit_parser::options! { flow_nesting_limit: MAX_DEPTH + 1, block_nesting_limit: MAX_DEPTH + 1 };
    let mut builder = Builder::default();
    for event in Parser::new_from_str_with_options(text, options) {
        let (mut event, span) = event.map_err(|error| at(error.marker(), faults::sentence(error.kind())))?;
        if let Event::Scalar(block, ScalarStyle::Literal | ScalarStyle::Folded, ..) = &mut event
            && ends_without_break(text, span.end)
            && block.ends_with('\n')
        {
            block.to_mut().pop();
        }
        builder.take(event, span.tag_start().unwrap_or(span.start)).map_err(|(why, marker)| at(&marker, &why))?;
    }
    Ok(Document { root: builder.root, odd_names: builder.odd_names })
}

/// Whether a block is at the end of a file without a final line break; its text then has none either.
fn ends_without_break(text: &str, end: Marker) -> bool {
    !text.ends_with(['\n', '\r']) && end.byte_offset() == Some(text.len())
}

fn place(marker: &Marker) -> String {
    format!("line {} column {}", marker.line(), marker.col() + 1)
}

fn at(marker: &Marker, why: &str) -> String {
    format!("not valid YAML at {}: {why}", place(marker))
}

impl Node {
    fn scalar(json: String) -> Rc<Self> {
        Rc::new(Self { size: json.len(), depth: 0, kind: Kind::Scalar(json) })
    }

    /// Appends the JSON text. [`MAX_DEPTH`] limits the recursion.
    pub fn write(&self, out: &mut String) {
        match &self.kind {
            Kind::Scalar(json) => out.push_str(json),
            Kind::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    item.write(out);
                }
                out.push(']');
            }
            Kind::Object(members) => {
                out.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    out.push_str(&quoted(key));
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    /// The value as a key; in JSON, keys are strings.
    fn key(&self) -> Option<String> {
        match &self.kind {
            Kind::Scalar(json) if json.starts_with('"') => serde_json::from_str(json).ok(),
            Kind::Scalar(json) => Some(json.clone()),
            Kind::List(_) | Kind::Object(_) => None,
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

type Fault = (String, Marker);

#[derive(Default)]
struct Builder {
    open: Vec<Frame>,
    anchors: HashMap<usize, Rc<Node>>,
    aliased: usize,
    documents: usize,
    root: Option<Rc<Node>>,
    odd_names: Vec<OddName>,
}

/// A list or an object whose end has not been reached.
struct Frame {
    start: Marker,
    anchor: usize,
    content: Content,
}

enum Content {
    List(Vec<Rc<Node>>),
    Object(Members),
}

#[derive(Default)]
struct Members {
    /// Each with the line of its key.
    own: IndexMap<String, (Rc<Node>, usize)>,
    merged: IndexMap<String, Rc<Node>>,
    key: Option<Key>,
}

enum Key {
    Merge,
    Name(String, Marker),
}

impl Builder {
    fn take(&mut self, event: Event<'_>, marker: Marker) -> Result<(), Fault> {
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(("a second document starts; a file can contain only one".to_owned(), marker));
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                let plain = style == ScalarStyle::Plain;
                let tag = tag.as_deref().filter(|tag| !(plain && is_unspecific(tag)));
                let is_merge = plain && tag.is_none() && text == "<<" && self.expects_key();
                let node = scalar(&text, plain, tag).map_err(|why| (why, marker))?;
                self.define(anchor, &node);
                if is_merge {
                    self.set_key(Key::Merge);
                    return Ok(());
                }
                if self.open.len() == 1 && self.expects_key() && plain {
                    self.note_odd_name(&text, &node, &marker);
                }
                self.add(node, marker)?;
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.begin(marker, anchor, tag.as_deref(), "seq", Content::List(Vec::new()))?;
            }
            Event::MappingStart(_, anchor, tag) => {
                self.begin(marker, anchor, tag.as_deref(), "map", Content::Object(Members::default()))?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.end()?,
            Event::Alias(anchor) => {
                let Some(node) = self.anchors.get(&anchor).cloned() else {
                    return Err(("this alias refers to a value that contains it".to_owned(), marker));
                };
                self.count_alias(node.size, &marker)?;
                self.add(node, marker)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn expects_key(&self) -> bool {
        matches!(self.open.last(), Some(Frame { content: Content::Object(Members { key: None, .. }), .. }))
    }

    fn set_key(&mut self, new: Key) {
        if let Some(Frame { content: Content::Object(members), .. }) = self.open.last_mut() {
            members.key = Some(new);
        }
    }

    fn define(&mut self, anchor: usize, node: &Rc<Node>) {
        if anchor > 0 {
            self.anchors.insert(anchor, Rc::clone(node));
        }
    }

    fn count_alias(&mut self, size: usize, marker: &Marker) -> Result<(), Fault> {
        self.aliased = self.aliased.saturating_add(size.saturating_add(1));
        if self.aliased > MAX_ALIASED {
            let why = format!("the aliases of this file expand to more than {} MiB", MAX_ALIASED >> 20);
            return Err((why, *marker));
        }
        Ok(())
    }

    /// Records a name of a variable, connection or pool that YAML 1.1 reads as another value.
    fn note_odd_name(&mut self, written: &str, node: &Node, marker: &Marker) {
        if let Kind::Scalar(read) = &node.kind
            && !read.starts_with('"')
            && read != written
        {
            let (written, read) = (written.to_owned(), read.clone());
            self.odd_names.push(OddName { written, read, place: place(marker) });
        }
    }

    fn begin(
        &mut self,
        start: Marker,
        anchor: usize,
        tag: Option<&Tag>,
        kind: &str,
        content: Content,
    ) -> Result<(), Fault> {
        if let Some(tag) = tag.filter(|tag| !is_unspecific(tag))
            && tag.suffix_in_namespace(NAMESPACE).as_deref() != Some(kind)
        {
            return Err((unknown_tag(tag), start));
        }
        if self.expects_key() {
            return Err(("a key must be a string, not a list or an object".to_owned(), start));
        }
        if self.open.len() >= MAX_DEPTH {
            return Err((too_deep(), start));
        }
        self.open.push(Frame { start, anchor, content });
        Ok(())
    }

    fn end(&mut self) -> Result<(), Fault> {
        let Some(Frame { start, anchor, content }) = self.open.pop() else { return Ok(()) };
        let kind = match content {
            Content::List(items) => Kind::List(items),
            Content::Object(Members { own, merged, .. }) => {
                let mut members = merged;
                members.extend(own.into_iter().map(|(key, (value, _))| (key, value)));
                Kind::Object(members)
            }
        };
        let (size, depth) = match &kind {
            Kind::Scalar(json) => (json.len(), 0),
            Kind::List(items) => measure(items.iter().map(|item| (0, item))),
            Kind::Object(members) => measure(members.iter().map(|(key, value)| (key.len() + 3, value))),
        };
        if depth > MAX_DEPTH {
            return Err((too_deep(), start));
        }
        let node = Rc::new(Node { kind, size, depth });
        self.define(anchor, &node);
        self.add(node, start)
    }

    /// Adds a value to the current list or object (as a key or as the value of the current key), or sets the root.
    fn add(&mut self, node: Rc<Node>, marker: Marker) -> Result<(), Fault> {
        let Some(Frame { content, .. }) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        let members = match content {
            Content::List(items) => {
                items.push(node);
                return Ok(());
            }
            Content::Object(members) => members,
        };
        match members.key.take() {
            None => {
                let key = node.key().ok_or(("a key must be a string, not a list or an object".to_owned(), marker))?;
                members.key = Some(Key::Name(key, marker));
            }
            Some(Key::Name(key, marker)) => {
                if let Some((_, first)) = members.own.get(&key) {
                    return Err((format!("duplicate key `{key}`, first on line {first}"), marker));
                }
                members.own.insert(key, (node, marker.line()));
            }
            Some(Key::Merge) => {
                let why = "`<<` takes an object or a list of objects";
                merge(&mut members.merged, &node).ok_or((why.to_owned(), marker))?;
            }
        }
        Ok(())
    }
}

/// The length and the depth of the JSON of a list or an object.
fn measure<'a>(children: impl Iterator<Item = (usize, &'a Rc<Node>)>) -> (usize, usize) {
    children.fold((2, 1), |(size, depth), (key, node)| {
        (size.saturating_add(key).saturating_add(node.size).saturating_add(1), depth.max(node.depth + 1))
    })
}

/// Merges the members of an object, or of each object of a list. For duplicate keys, the first object wins.
fn merge(into: &mut IndexMap<String, Rc<Node>>, from: &Node) -> Option<()> {
    match &from.kind {
        Kind::Object(members) => {
            for (key, value) in members {
                into.entry(key.clone()).or_insert_with(|| Rc::clone(value));
            }
            Some(())
        }
        Kind::List(items) => items.iter().try_for_each(|item| match item.kind {
            Kind::Object(_) => merge(into, item),
            _ => None,
        }),
        Kind::Scalar(_) => None,
    }
}

/// The tag `!` has no meaning for a plain scalar or a collection.
fn is_unspecific(tag: &Tag) -> bool {
    format!("{}{}", tag.handle(), tag.suffix()) == "!"
}

fn too_deep() -> String {
    format!("lists and objects are nested more than {MAX_DEPTH} levels deep")
}

fn unknown_tag(tag: &Tag) -> String {
    match tag.suffix_in_namespace(NAMESPACE).as_deref() {
        Some("binary") => {
            "`!!binary` is not supported, because JSON cannot represent bytes; write the value as text".to_owned()
        }
        Some(name) => format!("a value with the tag `!!{name}` cannot be imported"),
        None => format!("a value with the tag `{}` cannot be imported", tag.original()),
    }
}

/// A scalar as JSON.
fn scalar(text: &str, plain: bool, tag: Option<&Tag>) -> Result<Rc<Node>, String> {
    let string = || quoted(text);
    let Some(tag) = tag.filter(|tag| !is_unspecific(tag)) else {
        let json = match if plain { scalar::resolve(text) } else { Scalar::Text } {
            Scalar::Null => "null".to_owned(),
            Scalar::Bool(value) => value.to_string(),
            Scalar::Number(json) => json,
            Scalar::NotFinite => return Err(not_finite(text)),
            Scalar::Text | Scalar::Merge => string(),
        };
        return Ok(Node::scalar(json));
    };
    let invalid = |what: &str| format!("the value is not a valid `!!{what}`");
    let json = match tag.suffix_in_namespace(NAMESPACE).as_deref() {
        Some("str" | "timestamp") => string(),
        Some("null") => "null".to_owned(),
        Some("bool") => match scalar::resolve(&text.to_lowercase()) {
            Scalar::Bool(value) => value.to_string(),
            _ => return Err(invalid("bool")),
        },
        Some("int") => scalar::tagged_integer(text).ok_or_else(|| invalid("int"))?,
        Some("float") if scalar::resolve(text) == Scalar::NotFinite => return Err(not_finite(text)),
        Some("float") => scalar::tagged_float(text).ok_or_else(|| invalid("float"))?,
        _ => return Err(unknown_tag(tag)),
    };
    Ok(Node::scalar(json))
}

fn not_finite(text: &str) -> String {
    format!("`{text}` is a number that JSON cannot represent; to use it as text, quote it")
}
