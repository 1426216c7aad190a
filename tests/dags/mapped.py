"""A hundred instances of one task; those fail whose numbers are given."""

from airflow.sdk import Param, dag, get_current_context, task


@dag(params={"fail": Param([], type="array")})
def mapped():
    @task
    def part(number: int):
        print(f"this is part {number}")
        if number in get_current_context()["params"]["fail"]:
            raise ValueError(f"part {number} is missing")

    part.expand(number=list(range(100)))


mapped()
