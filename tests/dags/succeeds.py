"""Two tasks, one after the other; the first leaves a result."""

from airflow.sdk import dag, task


@dag
def succeeds():
    @task
    def count() -> dict:
        print("counted three rows")
        return {"rows": 3}

    @task
    def report(counted: dict):
        print(f"there are {counted['rows']} rows")

    report(count())


succeeds()
