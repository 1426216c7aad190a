"""Params with a schema: one must be given, the others must fit."""

from airflow.sdk import Param, dag, get_current_context, task


@dag(
    params={
        "name": Param(type="string", minLength=2),
        "count": Param(3, type="integer", minimum=1, maximum=10),
        "pace": Param("fast", enum=["fast", "careful"]),
        "ratio": Param(None, type=["null", "number"]),
    }
)
def needs():
    @task
    def tell():
        return dict(get_current_context()["params"])

    tell()


needs()
