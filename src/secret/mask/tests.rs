//! Masking of secrets in all spellings.

use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::*;

fn masked(secrets: &[&str], text: &str) -> String {
    let mut known = Secrets::default();
    secrets.iter().for_each(|secret| known.add(secret));
    known.mask(text).into_owned()
}

#[test]
fn a_secret_is_masked_wherever_it_stands() {
    for (text, expected) in [
        ("pa55word!", "[redacted]"),
        ("pa55word! and pa55word!", "[redacted] and [redacted]"),
        ("pa55word!pa55word!", "[redacted]"),
        ("xpa55word!y", "x[redacted]y"),
        ("\u{e9}pa55word!\u{e9}", "\u{e9}[redacted]\u{e9}"),
        ("pa55word alone", "pa55word alone"),
        ("", ""),
    ] {
        assert_eq!(masked(&["pa55word!"], text), expected);
    }
}

#[test]
fn all_spellings_are_masked() {
    let secret = "p\"a/5 5&wörd\\";
    let percent = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    let quoted = |text: &str| serde_json::to_string(text).unwrap()[1..].strip_suffix('"').unwrap().to_owned();
    let python = "p\\\"a/5 5&w\\u00f6rd\\\\";
    for text in [
        secret.to_owned(),
        percent.clone(),
        percent.to_lowercase(),
        percent.replace("%20", "+"),
        percent.replace('%', "%25"),
        quoted(secret),
        python.to_owned(),
        quoted(&quoted(secret)),
        "p&quot;a/5 5&amp;w&#246;rd\\".to_owned(),
        STANDARD.encode(secret),
        URL_SAFE_NO_PAD.encode(secret),
        utf8_percent_encode(&STANDARD.encode(secret), NON_ALPHANUMERIC).to_string(),
    ] {
        let shown = masked(&[secret], &format!("<{text}>"));
        let rest = shown.replace("[redacted]", "");
        assert!(shown.contains("[redacted]") && rest.len() <= 8, "{text}: {shown}");
    }
}

#[test]
fn the_credentials_of_a_proxy_are_masked_in_base64_too() {
    for name in ["u", "us", "use", "user"] {
        let basic = STANDARD.encode(format!("{name}:correct-horse"));
        let shown = masked(&["correct-horse"], &format!("Basic {basic}"));
        assert!(shown.contains("[redacted]") && shown.len() < "Basic [redacted]".len() + 12, "{shown}");
    }
}

#[test]
fn a_secret_is_masked_in_base64_of_a_whole_request() {
    for secret in ["tiny", "hunter2", "a \"quoted\" one", "correct-horse-battery"] {
        for before in ["", "u", "us"] {
            let body = serde_json::json!({ "user": before, "password": secret, "more": "of it" }).to_string();
            for encoded in [STANDARD.encode(&body), URL_SAFE_NO_PAD.encode(&body)] {
                let shown = masked(&[secret], &format!("sent: {encoded}"));
                let (start, end) = shown.split_once(MASK).expect(&shown);
                let start = STANDARD.decode(start.strip_prefix("sent: ").unwrap()).unwrap();
                assert!(body.starts_with(&*String::from_utf8(start).unwrap()), "{shown}");
                assert!(!end.contains(MASK) && end.len() < 40, "{shown}");
            }
        }
    }
}

#[test]
fn parts_of_a_long_secret_are_masked() {
    let token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJlLW9mLWFkYQ";
    for text in [&token[..30], &token[25..], &token[10..40], &format!("Bearer {}…", &token[..20])] {
        let shown = masked(&[token], text);
        assert!(shown.ends_with("[redacted]") || shown == "Bearer [redacted]…", "{shown}");
    }
    assert_eq!(masked(&[token], &format!("{} and more", &token[..11])), format!("{} and more", &token[..11]));
}

#[test]
fn the_beginning_of_a_secret_is_masked_where_a_text_is_cut() {
    for (secret, text, expected) in [
        ("hunter2-hunter3", "wrong: hunter2-h", "wrong: [redacted]"),
        ("hunter2-hunter3", "wrong: HUNTER2-H", "wrong: [redacted]"),
        ("hunter2-hunter3", "wrong: 'hunter2-hu'", "wrong: '[redacted]'"),
        ("hunter2-hunter3", "wrong: hunter2-hunt…", "wrong: [redacted]…"),
        ("hunter2-hunter3", "wrong: hunter2-hunt... (cut)", "wrong: [redacted]... (cut)"),
        ("hunter2-hunter3", "wrong: hunter2%2Dhu", "wrong: [redacted]"),
        ("correct-horse-battery", "wrong: correct-hor", "wrong: [redacted]"),
        ("correcthorse", "wrong: correcthor…", "wrong: [redacted]…"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIi", "Bearer eyJhbGci...", "Bearer [redacted]..."),
    ] {
        assert_eq!(masked(&[secret], text), expected);
    }
}

#[test]
fn ordinary_words_at_the_end_of_a_text_are_shown() {
    for (secret, text) in [
        ("password123!", "this is not the password"),
        ("password123!", "the field \"password\""),
        ("passwords-are-secrets", "wrong password"),
        ("production-db-7", "the environment is production"),
        ("api-token-x9-y7", "unknown field 'api-token'"),
        ("hunter2-hunter3", "hunter2"),
        ("hunter2-hunter3", "hunter2-hut"),
        ("hunter2-hunter3", "hunter2-h and more"),
        ("????????-secret-7", "really????????"),
    ] {
        assert_eq!(masked(&[secret], text), text);
    }
}

#[test]
fn folded_white_space_is_masked() {
    for text in ["two  blanks", "two blanks", "two\\u0020 blanks", "two%20blanks"] {
        assert_eq!(masked(&["two  blanks"], text), "[redacted]", "{text}");
    }
    assert_eq!(masked(&["a\nlong\r\n\tkey of lines"], "<a long key of lines>"), "<[redacted]>");
}

#[test]
fn secrets_escaped_twice_and_percent_encoded_are_masked() {
    let quoted = |text: &str| serde_json::to_string(text).unwrap()[1..].strip_suffix('"').unwrap().to_owned();
    for secret in ["-----BEGIN\nIMPKEYLINE\n-----END", "a\n\"b\\c", "\u{e9}\ns\u{e9}same"] {
        let ascii = quoted(secret).replace('\u{e9}', "\\u00e9");
        for text in [quoted(&quoted(secret)), quoted(&ascii)] {
            let percent = utf8_percent_encode(&text, NON_ALPHANUMERIC).to_string();
            let twice = utf8_percent_encode(&percent, NON_ALPHANUMERIC).to_string();
            for text in [text, percent, twice] {
                assert_eq!(masked(&[secret], &format!("<{text}>")), "<[redacted]>", "{text}");
            }
        }
    }
}

#[test]
fn letters_in_another_encoding_are_masked() {
    let secret = "VARimp \u{e9}88";
    for text in [
        "VARimp \u{fffd}88",
        "VARimp \u{fffd}\u{fffd}88",
        "VARimp \u{c3}\u{a9}88",
        "VARimp ?88",
        "VARimp ??88",
        "VARimp%20%E988",
        "VARimp \\xe988",
        "VARimp \\xc3\\xa988",
    ] {
        assert_eq!(masked(&[secret], &format!("<{text}>")), "<[redacted]>", "{text}");
    }
    let long = "\u{fc}ber \u{2014} a long one, and \u{2014} longer";
    assert_eq!(masked(&[long], "\u{fffd}ber ? a long one, and ? lo"), "[redacted]");
    assert_eq!(masked(&["\u{e9}".repeat(20).as_str()], "????????????????????"), "????????????????????");
}

#[test]
fn secrets_are_masked_in_upper_and_lower_case() {
    let token = "eyJhbGciOiJIUzI1NiJ9";
    for text in [token.to_uppercase(), token.to_lowercase(), token[..14].to_uppercase()] {
        assert_eq!(masked(&[token], &format!("<{text}>")), "<[redacted]>");
    }
    for (secret, text, expected) in [
        ("pa55word!", "xPA55Word!x", "x[redacted]x"),
        ("hunter2", "HUNTER2 is wrong", "[redacted] is wrong"),
        ("sesameopen", "SesameOpen is wrong", "[redacted] is wrong"),
        ("pässwörd1", "PÄSSWÖRD1 is wrong", "[redacted] is wrong"),
        ("Pässwörd1", "pässwörd1 is wrong", "[redacted] is wrong"),
        ("p%sswörd1", "P%25SSW%C3%96RD1 is wrong", "[redacted] is wrong"),
    ] {
        assert_eq!(masked(&[secret], text), expected);
    }
}

#[test]
fn ordinary_words_in_other_capitals_are_shown() {
    for (secret, text) in
        [("pool", "Pool: pool_a"), ("Variable", "variables"), ("hunter2", "HUNTER21"), ("Username", "usernames_of_all")]
    {
        assert_eq!(masked(&[secret], text), text);
    }
}

#[test]
fn short_secrets_are_masked_as_whole_words_only() {
    assert_eq!(masked(&["pool"], "the pool `pool` in pools: pool_a"), "the [redacted] `[redacted]` in pools: pool_a");
}

#[test]
fn common_passwords_and_tiny_secrets_are_not_masked() {
    for secret in ["airflow", "admin", "abc", " x \n", ""] {
        protect(secret);
    }
    assert_eq!(mask("airflow: abc x admin"), "airflow: abc x admin");
}
