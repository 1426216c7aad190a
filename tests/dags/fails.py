"""The second of three tasks fails, and says why."""

import logging

from airflow.sdk import dag, task

log = logging.getLogger(__name__)


@dag
def fails():
    @task
    def extract():
        log.info("extracted")

    @task
    def load():
        for number in range(1, 41):
            log.info("row %02d", number)
        log.warning("row 41 has no day")
        raise ValueError("no such column: day")

    @task
    def report():
        log.info("never said")

    extract() >> load() >> report()


fails()
