"""A hundred instances of one task; those fail whose numbers are given."""

from datetime import timedelta

from airflow.sdk import Param, dag, get_current_context, task

try:
    from airflow.sdk.exceptions import AirflowFailException
except ImportError:  # Airflow 3.0
    from airflow.exceptions import AirflowFailException


@dag(params={"fail": Param([], type="array")})
def mapped():
    # A hundred at once are much for the SQLite of a test: what fails by that is tried again.
    @task(retries=5, retry_delay=timedelta(seconds=1))
    def part(number: int):
        print(f"this is part {number}")
        if number in get_current_context()["params"]["fail"]:
            raise AirflowFailException(f"part {number} is missing")

    part.expand(number=list(range(100)))


mapped()
