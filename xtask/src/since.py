"""Prints openapi/since.toml, from a folder of wheels of apache-airflow-core and the versions in them, oldest first."""

import sys
import zipfile

import yaml

# How a list is read, not what is in it: an older server that passes over these gives the same rows.
READING = {"limit", "offset", "cursor", "order_by"}

HEAD = """\
# Which release of Airflow brought which operation, and which query parameter that Airflow 3.0.0 does not know.
# Made by `cargo xtask since` from the documents that the releases of apache-airflow-core hold; never edited by hand.
"""


def operations(wheel):
    """(method, path) -> (operation id, names of query parameters), as the wheel's document has them."""
    with zipfile.ZipFile(wheel) as files:
        # `v1-…` in 3.0.0, `v2-…` from then on.
        name = next(name for name in files.namelist() if name.endswith("-rest-api-generated.yaml"))
        document = yaml.load(files.read(name), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    found = {}
    for path, item in document["paths"].items():
        for method, operation in item.items():
            query = {p["name"] for p in operation.get("parameters", []) if p["in"] == "query"}
            found[method, path] = (operation["operationId"], query)
    return found


def table(name, entries):
    print(f"\n[{name}]")
    for version, names in entries.items():
        if names:
            print(f'"{version}" = [')
            for entry in sorted(names):
                print(f'    "{entry}",')
            print("]")


def main(folder, *versions):
    documents = {v: operations(f"{folder}/apache_airflow_core-{v}-py3-none-any.whl") for v in versions}
    newest = documents[versions[-1]]
    came, parameters = {v: [] for v in versions}, {v: [] for v in versions}
    for route, (id, query) in newest.items():
        first = next(v for v in versions if route in documents[v])
        came[first].append(id)
        for name in query - READING:
            having = [v for v in versions if route in documents[v] and name in documents[v][route][1]]
            if having[0] != first:
                parameters[having[0]].append(f"{id}.{name}")
    print(HEAD)
    print("# How many query parameters the operations of the newest release have in all.")
    print(f"query_parameters = {sum(len(query) for _, query in newest.values())}")
    table("operations", came)
    table("parameters", parameters)


main(*sys.argv[1:])
