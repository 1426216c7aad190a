"""Fails in its first try and succeeds in the second."""

import logging
from datetime import timedelta

from airflow.sdk import dag, get_current_context, task

log = logging.getLogger(__name__)


@dag
def retries():
    @task(retries=2, retry_delay=timedelta(seconds=1))
    def flaky():
        number = get_current_context()["ti"].try_number
        for line in range(1, 21):
            log.info("try %d line %02d", number, line)
        if number == 1:
            raise RuntimeError("the first try always fails")

    flaky()


retries()
