//! The typed client, by progenitor from the lowered document.

use anyhow::{Result, anyhow};
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::quote;
use serde_json::Value;

use crate::lowering;

pub fn generate(raw: &Value) -> Result<String> {
    let lowered = lowering::lower(raw)?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::api::Session))
        .with_replacement("Reply", "crate::api::Reply", std::iter::empty())
        .with_replacement("Body", "crate::api::Body", std::iter::empty());
    let tokens = Generator::new(&settings).generate_tokens(&lowered).map_err(|error| anyhow!("progenitor: {error}"))?;
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}
