"""Sensors that wait for a file: one keeps its place meanwhile, the other comes back."""

from pathlib import Path

from airflow.sdk import Param, dag, get_current_context, task


def is_there() -> bool:
    return Path(get_current_context()["params"]["file"]).exists()


@dag(params={"file": Param("/nowhere", type="string")})
def waits():
    @task.sensor(poke_interval=1, timeout=600, mode="poke")
    def stays():
        return is_there()

    @task.sensor(poke_interval=5, timeout=600, mode="reschedule")
    def comes_back():
        return is_there()

    stays()
    comes_back()


waits()
