//! From OpenAPI 3.1, which Airflow and its providers publish, to the 3.0 that progenitor reads, as named rules.
//!
//! Every rule says why it is there; each has a test. The document on disk is never touched.

mod prune;
mod rules;
mod walk;

use anyhow::{Context, Result};
use serde_json::Value;

/// One step of the lowering.
pub struct Rule {
    #[cfg_attr(not(test), expect(dead_code, reason = "for the reader, and for the tests"))]
    pub name: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "for the reader, and for the tests"))]
    pub why: &'static str,
    pub apply: fn(&mut Value),
}

/// The rules, in the order in which they are applied.
pub const RULES: &[Rule] = &[
    Rule {
        name: "replies stay text",
        why: "what is printed is the server's own text, with its numbers, nulls and unknown fields; the type of the \
              reply stays in the name, and code reads the text as that type",
        apply: rules::replies_stay_text,
    },
    Rule {
        name: "bodies stay text",
        why: "progenitor's structs skip an optional null, and a PATCH to null must send it; the types of bodies come \
              from `types`",
        apply: rules::bodies_stay_text,
    },
    Rule {
        name: "errors are read by hand",
        why: "two different error bodies on one operation make progenitor panic, and 120 of 128 have them",
        apply: rules::drop_error_responses,
    },
    Rule {
        name: "one media type a reply",
        why: "progenitor takes one; JSON stays where there is a choice",
        apply: rules::one_media_type,
    },
    Rule { name: "no header parameters for Accept", why: "the transport sets it", apply: rules::drop_accept_headers },
    Rule {
        name: "no security section",
        why: "the transport sends the token; a new security scheme is none of the client generator's business",
        apply: rules::drop_security,
    },
    Rule {
        name: "path parameters are plain",
        why: "a nullable path parameter gives code that does not compile; one with a constant value (`~`) or without \
              a type is a string to us",
        apply: rules::plain_path_parameters,
    },
    Rule {
        name: "null beside a schema becomes nullable",
        why: "3.0 has no null type, and nullable beside $ref is invalid, so a reference goes into allOf",
        apply: rules::nullable,
    },
    Rule { name: "const becomes an enum of one", why: "3.0 has no const", apply: rules::const_to_enum },
    Rule {
        name: "choices in a query are text",
        why: "the command line checks them against the document, and progenitor invents type names for nameless ones",
        apply: rules::choices_are_text,
    },
    Rule { name: "prefixItems become free items", why: "3.0 has no tuples", apply: rules::prefix_items },
    Rule {
        name: "no constraints",
        why: "ranges, lengths and patterns turn into newtypes and 3.1 spellings of them are invalid in 3.0; the \
              server checks them, with the better sentence",
        apply: rules::drop_constraints,
    },
    Rule {
        name: "no defaults",
        why: "the client sends what the user gave: a default that travels breaks older servers (extra_forbidden), \
              and typify rejects some of them",
        apply: rules::drop_defaults,
    },
    Rule {
        name: "dates are text",
        why: "the CLI itself turns what people type into RFC 3339; a date type would add a crate and respell it",
        apply: rules::dates_are_text,
    },
    Rule { name: "declared as 3.0.3", why: "progenitor refuses other versions", apply: rules::declare_version },
    Rule {
        name: "only what is referred to",
        why: "a third of the code: the types of replies and bodies come from `types`",
        apply: prune::unused_schemas,
    },
];

/// Applies every rule and reads the result as OpenAPI 3.0. Also returns the schemas that stand for a typed reply, each
/// with the name of the type.
pub fn lower(raw: &Value) -> Result<(openapiv3::OpenAPI, Vec<(String, String)>)> {
    let mut document = raw.clone();
    for rule in RULES {
        (rule.apply)(&mut document);
    }
    let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
    let replies =
        schemas.filter_map(|(name, _)| Some((name.clone(), name.strip_prefix(rules::REPLY_OF)?.to_owned()))).collect();
    let lowered = serde_json::from_value(document).context("the lowered document is not valid OpenAPI 3.0")?;
    Ok((lowered, replies))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_name_of_its_own_and_a_reason() {
        let mut names: Vec<_> = RULES.iter().map(|rule| rule.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), RULES.len());
        assert!(RULES.iter().all(|rule| rule.why.len() > 10));
    }

    #[test]
    fn the_published_documents_can_be_lowered_with_every_operation() {
        for (text, operations) in
            [(include_str!("../../../openapi.yaml"), 128), (include_str!("../../../openapi/fab.yaml"), 14)]
        {
            let (lowered, replies) = lower(&crate::document::parse(text).unwrap()).unwrap();
            assert_eq!(lowered.operations().count(), operations);
            assert!(replies.iter().any(|(_, name)| name.ends_with("CollectionResponse")));
        }
    }
}
