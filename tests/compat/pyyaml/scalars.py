"""Writes scalars.json: plain scalars, and what PyYAML's SafeLoader makes of each.

    pip install pyyaml==6.0.4 && python tests/compat/pyyaml/scalars.py > tests/compat/pyyaml/scalars.json

With a number as its argument it makes a longer table, of that many random scalars more.
"""

import datetime
import json
import math
import random
import sys

import yaml

WRITTEN = """
~ null Null NULL nUll none None nil
true True TRUE tRUE false False FALSE yes Yes YES yEs no No NO on On ON off Off OFF y Y n N t f truee
= << < - -- --- . .. ... + +- * ? a a-b a_b _ __ _1 -_1 +_1 1a a1 1-1 1- 1+ 1.2.3 1..2 1,5 1,000 1'000
.inf .Inf .INF .iNF +.inf -.inf +.INF -.Inf inf Inf -inf .nan .NaN .NAN .Nan +.nan -.nan nan NaN Infinity -Infinity
0 -0 +0 1 -1 +1 42 +42 -42 1_000 1_ 1__0 +1_0 -1_0 9007199254740993 18446744073709551616
123456789012345678901234567890 -170141183460469231731687303715884105729 +49301234567
00 000 01 010 017 018 08 09 0123 01234 0_ 0_1 0_7 0_8 -01 +01 -08 -017 +017 00123456789 0777 0778 0o17 0O17 0o8 00_1
0x 0x0 0x1 0xF 0xff 0xFF 0x_ 0x_1 0x1_ 0xDEAD_BEEF 0XFF 0xG -0x1 +0xff 0xFFFFFFFFFFFFFFFFFFFFFFFF 0x00ff x1 1x
0b 0b0 0b1 0b101 0b_ 0b1_0 0b2 -0b11 +0b1 0B1 0b0101
1:30 12:30 12:30:45 01:30 1:60 1:6 1:5:9 190:20:30 -1:30 +1:30 1_0:30 1: :1 1:a 1:30.5 12:30:45.678 0:30 00:30 -0:30 0:1.5
1. 1.0 1.5 1.10 -1.5 +1.5 .5 -.5 +.5 5. 0. -0. 0.0 -0.0 00.5 01.5 -01.5 0_0.5 0_.5 1_0.5 1.5_0 1._5 ._5 .5_ 1_.5
1e3 1E3 1e+3 1e-3 1.e3 1.e+3 1.0e3 1.5e3 1.5e+3 1.5E+3 1.5e-3 1.5E-03 .5e3 .5e+3 -1.5e+3 +1.5e+3 1.5e+ 1.5e 1.5e+3_0
1.0e+400 -1.0e+400 1.0e-400 1.7976931348623157e+308 123456789.123456789012345 0.1234567890123456789
2026-01-01 2026-1-1 2026-01-1 2026-01-01T00:00:00Z 2026-01-01t1:02:03.5 2026-01-01T00:00:00+00:00 2026-13-45 0000-00-00
2026-01 2026 20260101 01-01-2026 26-01-01 2026-01-01T00 2026-01-01T00:00 1.1.1.1 192.168.0.1 10.0.0.0/8 1/2 1% $1 12h 5s
1.2e 0e 0.e 0.e+1 e1 e+1 --1 +-1 -+1 1-e 1e 0x1.8 0x1p3 1L 1j 1_e3 ٣ １ é ß ☃ 0.1.2 1_2_3 1_2.3_4 -1_2.3_4e+0 .0 .00 0.00 -.0
""".split()
WRITTEN += ["2026-01-01 00:00:00", "2026-01-01 00:00:00 +01:00", "2026-01-01 0:00:00.123456789 Z", "1 000", "two words", "1 a"]


def generated():
    """Short texts of the characters that numbers are made of."""
    parts = ["0", "1", "7", "8", "10", "_", ".", ":", "+", "-", "e", "E", "x", "b", "o", "f", "e+", "e-", "0x", "0b", "00"]
    chosen = random.Random(9)
    while True:
        yield "".join(chosen.choice(parts) for _ in range(chosen.randint(1, 6)))


def verdict(text):
    """The kind of the scalar and, for numbers, its spelling; None where it is no plain scalar at all."""
    try:
        nodes = yaml.compose("[" + text + "]", Loader=yaml.SafeLoader).value
        if len(nodes) != 1 or nodes[0].value != text or nodes[0].style is not None:
            return None
    except (yaml.YAMLError, AttributeError):
        return None
    try:
        value = yaml.safe_load("a: " + text)["a"]
    except yaml.YAMLError:
        return "error", None
    except ValueError:
        # A date or a number that Python does not have.
        return ("date" if "-" in text[1:] else "error"), None
    match value:
        case None:
            return "null", None
        case bool():
            return "bool", value
        case int():
            return "int", str(value)
        case float():
            is_spelled_out = not math.isfinite(value) and text[-1] in "fFnN"
            return ("not finite", None) if is_spelled_out else ("float", repr(value))
        case datetime.date():
            return "date", None
        case _:
            return "str", None


def main():
    more = int(sys.argv[1]) if len(sys.argv) > 1 else 250
    table = {text: verdict(text) for text in WRITTEN}
    table[""] = ("null", None)
    random_texts = generated()
    wanted = len(table) + more
    while len(table) < wanted:
        text = next(random_texts)
        table.setdefault(text, verdict(text))
    rows = [json.dumps([text, *found], ensure_ascii=False) for text, found in table.items() if found]
    print("[\n" + ",\n".join(rows) + "\n]")


main()
