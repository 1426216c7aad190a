//! What is wrong with a file that is no YAML, in words that somebody who wrote it understands.

use granit_parser::ErrorKind;

/// A sentence for the parser's kind of error; the place is put behind it.
pub fn sentence(kind: &ErrorKind) -> &'static str {
    use ErrorKind as K;
    match kind {
        K::UnclosedFlowCollection { open: '{' } | K::UnexpectedEofFlowMapping | K::UnexpectedEofImplicitFlowMapping => {
            "a `{` is not closed"
        }
        K::UnclosedFlowCollection { .. } | K::UnexpectedEofFlowSequence => "a `[` is not closed",
        K::MismatchedFlowCollectionEnd { .. } => "`[` and `}`, or `{` and `]`, do not fit together",
        K::MisplacedFlowCollectionEnd => "a `]` or `}` closes nothing",
        K::ExpectedFlowSequenceSeparator => "a `,` or `]` is missing",
        K::ExpectedFlowMappingSeparator => "a `,` or `}` is missing",
        K::UnclosedQuotedScalar | K::DocumentIndicatorInQuotedScalar | K::InvalidQuotedScalarIndent => {
            "a quote is not closed, or the text in quotes is not indented"
        }
        K::InvalidTrailingSingleQuotedScalar | K::InvalidTrailingDoubleQuotedScalar => "text follows a closing quote",
        K::UnknownQuotedScalarEscape => "an unknown escape: in double quotes, write `\\\\` for a backslash",
        K::InvalidQuotedScalarHexEscape
        | K::InvalidLowSurrogateHexEscape
        | K::InvalidLowSurrogate
        | K::MissingLowSurrogate
        | K::UnpairedLowSurrogate
        | K::InvalidUnicodeEscape => "an escape that stands for no character",
        K::TabNotAllowed
        | K::TabInBlockIndentation
        | K::TabInIndentation
        | K::TabAtBlockScalarStart
        | K::TabInPlainScalar
        | K::InvalidBlockEntryWhitespace
        | K::InvalidMappingValueWhitespace => "a tab; YAML is indented with spaces",
        K::ExpectedBlockMappingKey | K::SimpleKeyExpected | K::InvalidSimpleKey => {
            "a `KEY: VALUE` is expected, in line with those above it"
        }
        K::MappingValueNotAllowed | K::InvalidColonPlacement | K::MappingKeyNotAllowed => {
            "a key is not possible here; write a text that holds `: ` in quotes, and indent keys alike"
        }
        K::ExpectedBlockSequenceEntry | K::BlockSequenceEntryNotAllowed | K::BlockEntryInFlowCollection => {
            "an item (`- `) is not possible here; indent items alike"
        }
        K::InvalidIndentation | K::InvalidBlockScalarIndent | K::InvalidFlowScalarIndent => {
            "the indentation fits no line above"
        }
        K::ZeroBlockScalarIndent | K::InvalidBlockScalarHeader => {
            "a text behind `|` or `>`; it begins on the next line"
        }
        K::UnexpectedCharacter { character } if character.is_control() => "a control character",
        K::UnexpectedCharacter { .. } | K::PlainScalarStartsWithDashFlowIndicator | K::ExpectedNodeContent => {
            "a text cannot begin with this character; write it in quotes"
        }
        K::CommentInterceptedScalar | K::CommentNotSeparated => "a comment in the middle of a value",
        K::UnknownAnchor => "an alias (`*NAME`) without an anchor (`&NAME`) above it",
        K::MissingAnchorOrAliasName => "an `&` or `*` without a name; write a text that begins so in quotes",
        K::RecursionLimitExceeded => "lists and objects are nested too deep",
        K::ExpectedDocumentStart | K::InvalidDocumentEnd => "more follows after the end of the document",
        K::ExpectedTagBang
        | K::InvalidTagTerminator
        | K::InvalidGlobalTagCharacter
        | K::UndeclaredTagHandle
        | K::MissingTagUri
        | K::UnclosedVerbatimTag
        | K::InvalidTagEscape => "a broken tag; write a text that begins with `!` in quotes",
        K::UnexpectedEof | K::UnexpectedEofBlockMapping | K::UnexpectedEofBlockSequence => "the file ends too early",
        _ => "something cannot be understood",
    }
}
