//! Messages for YAML syntax errors, without the parser's jargon.

use granit_parser::ErrorKind;

/// The message for the parser's kind of error. The caller adds the position.
pub fn sentence(kind: &ErrorKind) -> &'static str {
    use ErrorKind as K;
    match kind {
        K::UnclosedFlowCollection { open: '{' } | K::UnexpectedEofFlowMapping | K::UnexpectedEofImplicitFlowMapping => {
            "a `{` is not closed"
        }
        K::UnclosedFlowCollection { .. } | K::UnexpectedEofFlowSequence => "a `[` is not closed",
        K::MismatchedFlowCollectionEnd { .. } => "`[` and `}`, or `{` and `]`, do not match",
        K::MisplacedFlowCollectionEnd => "a `]` or `}` without an opening bracket",
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
        | K::InvalidUnicodeEscape => "an escape that is not a valid character",
        K::TabNotAllowed
        | K::TabInBlockIndentation
        | K::TabInIndentation
        | K::TabAtBlockScalarStart
        | K::TabInPlainScalar
        | K::InvalidBlockEntryWhitespace
        | K::InvalidMappingValueWhitespace => "a tab; use spaces for indentation",
        K::ExpectedBlockMappingKey | K::SimpleKeyExpected | K::InvalidSimpleKey => {
            "expected `KEY: VALUE`, indented like the keys above"
        }
        K::MappingValueNotAllowed | K::InvalidColonPlacement | K::MappingKeyNotAllowed => {
            "a key is not allowed here; quote text that contains `: `, and indent all keys equally"
        }
        K::ExpectedBlockSequenceEntry | K::BlockSequenceEntryNotAllowed | K::BlockEntryInFlowCollection => {
            "an item (`- `) is not allowed here; indent all items equally"
        }
        K::InvalidIndentation | K::InvalidBlockScalarIndent | K::InvalidFlowScalarIndent => {
            "the indentation matches no line above"
        }
        K::ZeroBlockScalarIndent | K::InvalidBlockScalarHeader => {
            "text after `|` or `>`; it must start on the next line"
        }
        K::UnexpectedCharacter { character } if character.is_control() => "a control character",
        K::UnexpectedCharacter { .. } | K::PlainScalarStartsWithDashFlowIndicator | K::ExpectedNodeContent => {
            "unquoted text cannot start with this character; quote it"
        }
        K::CommentInterceptedScalar | K::CommentNotSeparated => "a comment in the middle of a value",
        K::UnknownAnchor => "an alias (`*NAME`) without an anchor (`&NAME`) above it",
        K::MissingAnchorOrAliasName => "`&` or `*` without a name; quote text that starts with it",
        K::RecursionLimitExceeded => "lists and objects are nested too deeply",
        K::ExpectedDocumentStart | K::InvalidDocumentEnd => "content after the end of the document",
        K::ExpectedTagBang
        | K::InvalidTagTerminator
        | K::InvalidGlobalTagCharacter
        | K::UndeclaredTagHandle
        | K::MissingTagUri
        | K::UnclosedVerbatimTag
        | K::InvalidTagEscape => "an invalid tag; quote text that starts with `!`",
        K::UnexpectedEof | K::UnexpectedEofBlockMapping | K::UnexpectedEofBlockSequence => "unexpected end of the file",
        _ => "invalid syntax",
    }
}
