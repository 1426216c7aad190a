"""Writes dates.json: texts, and the times that Airflow's own parser makes of them.

    python tests/compat/dates/dates.py > tests/compat/dates/dates.json

Needs apache-airflow 3.3.2: `target/airflow/3.3.2-*/bin/python` is one after `cargo xtask demo`.
"""

import datetime
import json
import warnings
from types import SimpleNamespace

import dateutil.parser._parser
import pendulum
import pendulum.parsing
from airflow._shared.timezones import timezone

TEXTS = """
2026/11/01
2026:11:01
2026/1101
2026/11/01 10:30
2026/11/01T10:30
2026/11/01 10:30:15
2026/11/01 10:30:15+02:00
2026/11/01 10:30+02:00
2026/1/5
2026/11/1
2026-11
2026/11
202611
2026
2026-W45
2026W45
2026-W45-3
2026W453
2026-W45T10:30
2026-W45-3T10:30
2026-W45-3T10:30Z
2026-W53
2027-W53
2026-W00
2026-W01
2026-W1
2026-W54
2026-W45-0
2026-W45-7
2026-W45-8
2026-305
2026305
2026-305T10:30
2026-305T10:30Z
2024-366
2026-366
2026-367
2026-000
2026-1
2026-11-1
2026-1-1
2026-1-11
2026-11-1 9:05
2026-11-1T9:05
2026-11-01T9:05
2026-11-01 9:05
2026-11-01T9:05:07
2026-11-01T09:5
2026-11-01T09:05:7
2026-11-01 9:5:7
2026-11-01 9
2026-11-01T09
2026-11-01T0905
2026-11-01T090507
2026-11-01T09:05:07+0200
2026-11-01T09:05:07+02
2026-11-01T09:05:07+2
2026-11-01T09+02:00
2026-11-01T09:05:07 +0200
2026-11-01 09:05:07 +0200
2026-11-01 09:05:07 +02:00
2026-11-01 09:05:07 -02:30
2026-11-01 09:05:07 +02
2026-11-01 09:05:07 -2
2026-11-01 09:05 +0200
2026-11-01 +0200
2026-11-01+02:00
2026-11-01Z
2026-11-01 Z
2026-11-01 UTC
2026-11-01 09:05:07 UTC
2026-11-01 09:05:07 utc
2026-11-01 09:05:07 GMT
2026-11-01T09:05:07UTC
2026-11-01T09:05:07 Z
2026-11-01 09:05:07 Z
2026-11-01 09:05:07Z
2026-11-01 09:05:07z
2026-11-01t09:05:07z
2026-11-01 09:05:07 CET
2026-11-01 09:05:07 EST
2026-11-01 09:05:07 UTC+2
2026-11-01 09:05:07 GMT+2
2026-11-01 09:05:07 Europe/Berlin
2026-11-01T09:05:07[Europe/Berlin]
2026-11-01T09:05:07+01:00[Europe/Berlin]
10:30
10:30:15
T10:30
10
1030
Nov 1 2026
Nov 1, 2026
November 1 2026
1 Nov 2026
1 November 2026
01 Nov 2026 09:05
Nov 1 2026 09:05
Nov 1 2026 09:05:07 UTC
Nov 1 2026 9:05 pm
Nov 1 2026 9pm
1-Nov-2026
2026-Nov-01
2026 Nov 1
Sun Nov 1 2026
Sun, 01 Nov 2026 09:05:07 +0000
Sun, 01 Nov 2026 09:05:07 GMT
Sun Nov  1 09:05:07 2026
Sun Nov  1 09:05:07 UTC 2026
Mon Nov 1 2026
1st Nov 2026
Nov 1st, 2026
Sept 1 2026
Sep 1 2026
nov 1 2026
NOV 1 2026
Nov 2026
Nov 1
Nov
Sunday
11/01/2026
01/11/2026
13/01/2026
11-01-2026
01.11.2026
2026.11.01
2026.11.01 10:30
2026_11_01
2026 11 01
20261101
20261101T0905
20261101T090507
20261101T090507Z
20261101T090507.123Z
20261101T090507+0200
20261101 090507
20261101 0905
20261101 09:05
20261101 9:05
202611010905
20261101090507
261101
26-11-01
2026-11-01T24:00
2026-11-01T24:00:00
2026-11-01 24:00
2026-11-01T09:05:60
2026-11-01T09:05:07,123
2026-11-01 09:05:07,123
2026-11-01 09:05:07.123
2026-11-01T09:05:07.1234567
2026-11-01T09:05:07.123456789Z
2026-11-01T09:05:07.1234567890Z
2026-11-01 09:05:07.123 UTC
2026-11-01 09:05:07.123456+00:00
2026-11-01 9:05 am
2026-11-01 9:05 PM
2026-11-01 9pm
2026-11-01T
2026-11-01 
 2026-11-01
2026-11-01  09:05
2026-11-01/2026-11-02
2026-11-01/P1D
P1D
now
today
yesterday
tomorrow
2h ago
-2d
1793523907
1793523907.5
0
00
12
0001
9999
10000
99999
2026-11-01T09:05:07+24:00
2026-11-01T09:05:07+25:00
2026-11-01T09:05:07+14:00
2026-11-01T09:05:07-00:00
2026-11-01T09:05:07+02:60
2026-11-01T09:05:07−02:00
2026-11-01T9:05Z
2026-11-01T9:05+02:00
2026-11-1T09:05Z
2026-11-1 09:05:07+02:00
2026/11/01T09:05:07Z
2026/11/01 09:05:07Z
2026/11/01 09:05:07 UTC
2026-11-01-09:05
2026-11-01 09-05-07
2026-11-01T09-05-07
2026-11-01_09:05:07
2026-11-01@09:05
2026-11-01, 09:05
2026-11T10:30
2026T10:30
2026 10:30
2026-11 10:30
2026-W45 10:30
2026-305 10:30
2026-13
2026-13-01
2026-02-30
2026-00-01
soon
manual__2026-11-01T00:00:00+00:00
scheduled__2026-11-01
2026-11-01 9:05-07
2026-11-01 9:05+0530
2026-11-01T9:05:07.5Z
2026/11/1 9:05 PM
2026-1-5 12:05 am
2026-1-5 12:05 pm
2026-1-5 13:05 pm
2026-1-5 0:05 am
Nov 1 2026 9:05:07.25 PM
Nov 1 2026 9:05 PM UTC
Nov 1 2026 9:05 +0200
Sun Nov  1 09:05:07 AM UTC 2026
1-Nov-2026 09:05
2026-Nov-01 09:05
Feb 30 2026
Nov 31 2026
2026/2/30
2026/13/01
2026-11-01 09:60
2026-11-01 25:05
2026-11-1 9:05:60
2026366
2024366
2027W53
2020-W53-7
9999-W52
9999/12/31
9999/12/31 23:59:59.999999
2026-365T23:59Z
9999-365T23:59Z
0001/1/1
0001-W01
2026/11-01
2026-11/01
2026/11/011
2026-11-011
20261131
202611011
2026110109
2026-11-01 9:05:07 +02:00
2026-11-01 09:05:07+2
20261101 9pm
May 5 2026
5 may 2026
Sunday, November 1, 2026
Sunday, November 1, 2026 09:05:07
""".strip("\n").split("\n")


class AnyDatetime(type):
    """Makes every datetime an instance, for the parser's own questions."""

    def __instancecheck__(cls, value):
        return isinstance(value, datetime.datetime)


def official(text, today):
    """The time that the official command line reads on this day; None for what it refuses."""

    class Clock(datetime.datetime, metaclass=AnyDatetime):
        @classmethod
        def now(cls, tz=None):
            return cls(*today, 10, 20, 30, tzinfo=tz)

    # What completes a text takes the day from these two.
    pendulum.parsing.datetime = Clock
    names = {name: getattr(datetime, name) for name in ("date", "time", "timedelta", "tzinfo")}
    dateutil.parser._parser.datetime = SimpleNamespace(datetime=Clock, **names)
    if text == "now":
        return "relative"
    try:
        found = timezone.parse(text)
        return found.in_timezone("UTC").isoformat() if isinstance(found, pendulum.DateTime) else "no time"
    except Exception:
        return None


def main():
    rows = []
    for text in TEXTS:
        found = official(text, (2026, 11, 22))
        is_fixed = found == official(text, (2025, 5, 17))
        rows.append(json.dumps([text, found if is_fixed else "relative"], ensure_ascii=False))
    print("[\n" + ",\n".join(rows) + "\n]")


warnings.simplefilter("ignore")
timezone.initialize("UTC")
main()
