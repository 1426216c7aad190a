//! Converts OpenAPI 3.1, which Airflow and its providers publish, to the 3.0 that progenitor reads, by named rules.
//!
//! Each rule has a reason and a test. The document on disk is not changed.

mod prune;
mod rules;
mod walk;

use anyhow::{Context, Result};
use serde_json::Value;

/// One step of the lowering.
pub struct Rule {
    #[cfg_attr(not(test), expect(dead_code, reason = "documentation, used by the tests"))]
    pub name: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "documentation, used by the tests"))]
    pub why: &'static str,
    pub apply: fn(&mut Value),
}

/// The rules, in the order of their application.
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
        name: "error responses are dropped",
        why: "progenitor panics if an operation has two different error bodies, as 120 of 128 have",
        apply: rules::drop_error_responses,
    },
    Rule {
        name: "one media type per response",
        why: "progenitor supports one; JSON is preferred",
        apply: rules::one_media_type,
    },
    Rule { name: "no header parameters for Accept", why: "the transport sets it", apply: rules::drop_accept_headers },
    Rule {
        name: "no security section",
        why: "the transport sends the token; a new security scheme must not break the generator",
        apply: rules::drop_security,
    },
    Rule {
        name: "path parameters are plain",
        why: "the code for a nullable path parameter does not compile; one with a constant value (`~`) or without a \
              type is a string here",
        apply: rules::plain_path_parameters,
    },
    Rule {
        name: "an alternative null becomes nullable",
        why: "3.0 has no null type and does not allow nullable next to $ref, so a reference goes into allOf",
        apply: rules::nullable,
    },
    Rule { name: "const becomes an enum of one", why: "3.0 has no const", apply: rules::const_to_enum },
    Rule {
        name: "choices in a query are text",
        why: "the command line checks them against the document, and progenitor generates type names for unnamed ones",
        apply: rules::choices_are_text,
    },
    Rule { name: "prefixItems become free items", why: "3.0 has no tuples", apply: rules::prefix_items },
    Rule {
        name: "no constraints",
        why: "ranges, lengths and patterns become newtypes, and their 3.1 forms are invalid in 3.0; the server checks \
              them, with better messages",
        apply: rules::drop_constraints,
    },
    Rule {
        name: "no defaults",
        why: "the client sends only what the user gave: older servers reject unknown fields (extra_forbidden), and \
              typify rejects some defaults",
        apply: rules::drop_defaults,
    },
    Rule {
        name: "dates are text",
        why: "the command line converts times to RFC 3339; a date type would need another crate and change the spelling",
        apply: rules::dates_are_text,
    },
    Rule { name: "declared as 3.0.3", why: "progenitor refuses other versions", apply: rules::declare_version },
    Rule {
        name: "unused schemas are dropped",
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
    fn every_rule_has_a_unique_name_and_a_reason() {
        let mut names: Vec<_> = RULES.iter().map(|rule| rule.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), RULES.len());
        assert!(RULES.iter().all(|rule| rule.why.len() > 10));
    }

    #[test]
    fn the_published_documents_can_be_lowered() {
        for (text, operations) in
            [(include_str!("../../../openapi.yaml"), 128), (include_str!("../../../openapi/fab.yaml"), 14)]
        {
            let (lowered, replies) = lower(&crate::document::parse(text).unwrap()).unwrap();
            assert_eq!(lowered.operations().count(), operations);
            assert!(replies.iter().any(|(_, name)| name.ends_with("CollectionResponse")));
        }
    }
}
