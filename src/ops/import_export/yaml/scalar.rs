//! Resolves plain scalars by the rules of YAML 1.1, as PyYAML's SafeLoader applies them.
//!
//! The patterns are those of `Resolver` in PyYAML's resolver.py. Two notations remain text although PyYAML reads them as
//! numbers, because the number would differ from the text: leading zeros (octal, `0123` is 83) and base 60 (`12:30` is
//! 750). Dates also remain text, because JSON has no dates.

use std::sync::LazyLock;

use regex::Regex;

/// The value of a plain scalar.
#[derive(Debug, Eq, PartialEq)]
pub enum Scalar {
    Null,
    Bool(bool),
    /// A number, as JSON text.
    Number(String),
    /// `.inf` or `.nan`, which JSON cannot represent.
    NotFinite,
    /// `<<`, which as a key merges the members of another object.
    Merge,
    Text,
}

static INT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$",
    )
});

static FLOAT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[-+]?(?:[0-9][0-9_]*)\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$",
    )
});

/// A number with more digits in base 2 or 16 remains text, since the time to convert it grows with the square of its length.
const MAX_DIGITS: usize = 4000;

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the pattern is a constant")
}

/// Resolves the text of a plain scalar.
pub fn resolve(text: &str) -> Scalar {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Scalar::Null,
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Scalar::Bool(true),
        "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Scalar::Bool(false),
        "<<" => Scalar::Merge,
        ".nan" | ".NaN" | ".NAN" => Scalar::NotFinite,
        _ if is_infinite(text) => Scalar::NotFinite,
        _ if !text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c)) => Scalar::Text,
        _ if FLOAT.is_match(text) => float(text).map_or(Scalar::Text, Scalar::Number),
        _ if INT.is_match(text) => integer(text).map_or(Scalar::Text, Scalar::Number),
        _ => Scalar::Text,
    }
}

fn is_infinite(text: &str) -> bool {
    matches!(text.strip_prefix(['+', '-']).unwrap_or(text), ".inf" | ".Inf" | ".INF")
}

/// The sign as in JSON, and the digits without underscores.
fn parts(text: &str) -> (&'static str, String) {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text).replace('_', "");
    (if text.starts_with('-') { "-" } else { "" }, digits)
}

/// The JSON of a float, with all digits preserved; `None` if it remains text.
fn float(text: &str) -> Option<String> {
    let (sign, digits) = parts(text);
    let (whole, rest) = digits.split_once('.')?;
    if digits.contains(':') || (whole.len() > 1 && whole.starts_with('0')) {
        return None;
    }
    let (fraction, exponent) = rest.split_at(rest.find(['e', 'E']).unwrap_or(rest.len()));
    let or_zero = |digits: &str| if digits.is_empty() { "0".to_owned() } else { digits.to_owned() };
    Some(format!("{sign}{}.{}{exponent}", or_zero(whole), or_zero(fraction)))
}

/// The JSON of an integer of any size; `None` if it remains text.
fn integer(text: &str) -> Option<String> {
    let (sign, digits) = parts(text);
    let number = match digits.get(..2) {
        Some("0b") => decimal(&digits[2..], 2)?,
        Some("0x") => decimal(&digits[2..], 16)?,
        _ if digits == "0" => digits,
        _ if digits.starts_with('0')
            || digits.contains(':')
            || text.trim_start_matches(['+', '-']).starts_with("0_") =>
        {
            return None;
        }
        _ => digits,
    };
    Some(if number == "0" { number } else { format!("{sign}{number}") })
}

/// Converts digits of another base to decimal; `None` if there are no digits, or too many.
fn decimal(digits: &str, base: u32) -> Option<String> {
    const LIMB: u64 = 1_000_000_000;
    if digits.is_empty() || digits.len() > MAX_DIGITS {
        return None;
    }
    let mut limbs: Vec<u64> = vec![0];
    for digit in digits.chars() {
        let mut carry = u64::from(digit.to_digit(base)?);
        for limb in &mut limbs {
            let value = *limb * u64::from(base) + carry;
            (*limb, carry) = (value % LIMB, value / LIMB);
        }
        if carry > 0 {
            limbs.push(carry);
        }
    }
    let mut limbs = limbs.iter().rev();
    let first = limbs.next()?.to_string();
    Some(limbs.fold(first, |text, limb| format!("{text}{limb:09}")))
}

/// The JSON of a scalar with the tag `!!int`; `None` if PyYAML rejects it. The tag requires a number, so leading zeros and
/// base 60 are supported here.
pub fn tagged_integer(text: &str) -> Option<String> {
    let (sign, digits) = parts(text);
    let number = match digits.get(..2) {
        Some("0b") => decimal(&digits[2..], 2)?,
        Some("0x") => decimal(&digits[2..], 16)?,
        _ if digits.contains(':') => {
            let parts = digits.split(':').map(|part| part.parse::<u128>().ok());
            let sum = parts.into_iter().try_fold(0u128, |sum, part| sum.checked_mul(60)?.checked_add(part?));
            sum?.to_string()
        }
        _ if digits.starts_with('0') => decimal(&digits, 8)?,
        _ if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) => digits,
        _ => return None,
    };
    Some(if number == "0" { number } else { format!("{sign}{number}") })
}

/// The JSON of a scalar with the tag `!!float`; `None` if it is not a finite number.
pub fn tagged_float(text: &str) -> Option<String> {
    if let Scalar::Number(json) = resolve(text)
        && json.contains('.')
    {
        return Some(json);
    }
    let number = text.replace('_', "").parse::<f64>().ok().filter(|number| number.is_finite())?;
    Some(serde_json::Value::from(number).to_string())
}

/// The results of PyYAML itself, written by tests/compat/pyyaml/scalars.py.
#[cfg(test)]
pub const TABLE: &str = include_str!("../../../../tests/compat/pyyaml/scalars.json");

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// Why a scalar remains text here although PyYAML reads it as another value.
    fn departure(text: &str, kind: &str) -> Option<&'static str> {
        let digits = text.trim_start_matches(['+', '-']);
        match kind {
            "date" => Some("JSON has no dates"),
            // PyYAML itself fails for `=`, a `<<` that is not a key, and numbers without digits.
            "error" => Some("what PyYAML cannot read is text"),
            "int" | "float" if text.contains(':') => Some("base 60"),
            "int" | "float"
                if digits.starts_with('0') && digits[1..].starts_with(|c: char| c.is_ascii_digit() || c == '_') =>
            {
                Some("leading zeros")
            }
            _ => None,
        }
    }

    #[test]
    fn every_scalar_matches_pyyaml_or_intentionally_remains_text() {
        let table: Vec<(String, String, Value)> = serde_json::from_str(TABLE).unwrap();
        assert!(table.len() > 400);
        let mut departures = 0;
        for (text, kind, json) in table {
            let ours = resolve(&text);
            if ours == Scalar::Text && kind != "str" {
                assert!(departure(&text, &kind).is_some(), "{text} is {kind} {json}, not text");
                departures += 1;
                continue;
            }
            let is_same = match (&ours, kind.as_str()) {
                (Scalar::Null, "null") => true,
                (Scalar::Bool(ours), "bool") => *ours == json,
                (Scalar::Number(ours), "int") => json == ours.as_str(),
                (Scalar::Number(ours), "float") => {
                    ours.parse::<f64>().unwrap().to_bits() == json.as_str().unwrap().parse::<f64>().unwrap().to_bits()
                        && serde_json::from_str::<Box<serde_json::value::RawValue>>(ours).is_ok()
                }
                (Scalar::NotFinite, "not finite") | (Scalar::Text, "str") => true,
                (Scalar::Merge, "error") => text == "<<",
                _ => false,
            };
            assert!(is_same, "{text}: {ours:?}, but PyYAML has {kind} {json}");
        }
        assert!(departures > 20);
    }

    #[test]
    fn numbers_of_any_size_preserve_all_digits() {
        let number = |text: &str| Scalar::Number(text.to_owned());
        let long = "9".repeat(5000);
        assert_eq!(resolve(&long), number(&long));
        assert_eq!(resolve("-0xFFFFFFFFFFFFFFFFFFFFFFFF"), number("-79228162514264337593543950335"));
        assert_eq!(resolve("1.10"), number("1.10"));
        assert_eq!(resolve("0.1234567890123456789"), number("0.1234567890123456789"));
        assert_eq!(resolve(&format!("0x{}", "f".repeat(MAX_DIGITS + 1))), Scalar::Text);
    }

    #[test]
    fn leading_zeros_and_base_60_are_text() {
        for text in ["01234", "08", "00123456789", "00", "0_1", "-017", "+007", "01.5", "00.5", "12:30", "1:30.5"] {
            assert_eq!(resolve(text), Scalar::Text, "{text}");
        }
        for text in ["1e3", "1.5e3", "1.e3", "-.5", "0o17", "=", "y", "N", "nUll", "0x_", "2026-01-01", "1,000"] {
            assert_eq!(resolve(text), Scalar::Text, "{text}");
        }
    }

    #[test]
    fn a_number_tag_forces_a_number() {
        let integers = ["5", "017", "1:30", "0x1F", "-0", "1_0"].map(|text| tagged_integer(text).unwrap());
        assert_eq!(integers, ["5", "15", "90", "31", "0", "10"]);
        assert_eq!(["", "abc", "08", "1.5"].map(tagged_integer), [None, None, None, None]);
        assert_eq!(["1", "1e3", "1.10"].map(|text| tagged_float(text).unwrap()), ["1.0", "1000.0", "1.10"]);
        assert_eq!([".inf", "inf", "x", ""].map(tagged_float), [None, None, None, None]);
    }
}
