"""A task that does not start before it succeeded in the run before."""

from airflow.sdk import dag, task


@dag
def heeds():
    @task(depends_on_past=True)
    def heed():
        print("heeded")

    heed()


heeds()
