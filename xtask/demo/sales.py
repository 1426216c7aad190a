"""The Dag that the demo runs: three small tasks in sequence.

Each task is retried: on a busy machine, Airflow itself occasionally fails a task.
"""

import logging
from datetime import timedelta

from airflow.sdk import Param, dag, task

log = logging.getLogger(__name__)


@dag(
    schedule=None,
    catchup=False,
    tags=["demo"],
    params={"region": Param("eu", enum=["eu", "us"])},
    default_args={"owner": "demo", "retries": 5, "retry_delay": timedelta(seconds=2)},
)
def sales():
    @task
    def extract(params: dict) -> list[int]:
        log.info("reading orders for region %s", params["region"])
        return [120, 80, 42]

    @task
    def total(amounts: list[int]) -> int:
        log.info("adding %d orders", len(amounts))
        return sum(amounts)

    @task
    def report(amount: int):
        log.info("sales today: %d euros", amount)

    report(total(extract()))


sales()
