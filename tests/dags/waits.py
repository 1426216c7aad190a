"""Sensors that wait for a file: one keeps its place meanwhile, the other comes back.

The other one stays away for long and is tried again, since Airflow fails a task that comes back before its
scheduler has heard that the task left.
"""

from datetime import timedelta
from pathlib import Path

from airflow.sdk import Param, dag, get_current_context, task


def is_there() -> bool:
    return Path(get_current_context()["params"]["file"]).exists()


@dag(params={"file": Param("/nowhere", type="string")})
def waits():
    @task.sensor(poke_interval=1, timeout=600, mode="poke")
    def stays():
        return is_there()

    @task.sensor(poke_interval=10, timeout=600, mode="reschedule", retries=3, retry_delay=timedelta(seconds=1))
    def comes_back():
        return is_there()

    stays()
    comes_back()


waits()
