"""A task in a pool that a test makes."""

from airflow.sdk import dag, task


@dag
def narrow():
    @task(pool="narrow")
    def squeeze():
        print("through")

    squeeze()


narrow()
