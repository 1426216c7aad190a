"""Numbered lines, ten a second, for so many seconds or until a file is there."""

import logging
import time
from pathlib import Path

from airflow.sdk import Param, dag, get_current_context, task

log = logging.getLogger(__name__)


@dag(params={"seconds": Param(60, type="integer", minimum=1), "until": Param(None, type=["null", "string"])})
def talks():
    @task
    def talk():
        params = get_current_context()["params"]
        until = Path(params["until"] or "/nowhere")
        for number in range(1, params["seconds"] * 10 + 1):
            log.info("line %05d", number)
            if until.exists():
                break
            time.sleep(0.1)
        log.info("that were %d lines", number)

    talk()


talks()
