//! The client, by progenitor from the lowered document. Its responses are `Reply<T>`, where `T` is a type of `types`.

use anyhow::{Result, anyhow};
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::quote;
use serde_json::Value;

use crate::lowering;

/// The text of the client's module. `types` is the path of the module with the types of the document.
pub fn generate(raw: &Value, types: &str) -> Result<String> {
    let (lowered, replies) = lowering::lower(raw)?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::api::Session))
        .with_replacement("Reply", "crate::api::Reply", std::iter::empty())
        .with_replacement("Body", "crate::api::Body", std::iter::empty());
    for (placeholder, name) in replies {
        settings.with_replacement(placeholder, format!("crate::api::Reply<{types}::{name}>"), std::iter::empty());
    }
    let tokens = Generator::new(&settings).generate_tokens(&lowered).map_err(|error| anyhow!("progenitor: {error}"))?;
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}
