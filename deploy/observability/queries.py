#!/usr/bin/env python3
"""Asks a Prometheus what panels and rules ask it.

    queries.py ADDRESS up | all | has QUERY | fires ALERT | calm ALERT

"all" evaluates each query of each panel, once for each service where a panel is of one, the expression of each recording rule, and
each series that an alert looks at: its comparison finds nothing while all is well. Exits with 1, naming them, when one finds nothing.
"""

import json
import pathlib
import re
import sys
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).parent
SERVICES = ("interview-service", "notes-service", "reminder-service")
SELECTOR = re.compile(r"\b(?:followthrough_|http_|job:|up\b)[a-z0-9_:]*(?:\{[^}]*\})?")


def get(path):
    with urllib.request.urlopen(sys.argv[1] + path, timeout=10) as answer:
        return json.load(answer)["data"]


def result(query):
    return get("/api/v1/query?" + urllib.parse.urlencode({"query": query}))["result"]


def of_panels():
    for file in sorted((HERE / "dashboards").glob("*.json")):
        board = json.loads(file.read_text())
        for panel in board["panels"]:
            for target in panel.get("targets", ()):
                services = SERVICES if "$job" in target["expr"] else ("",)
                for service in services:
                    yield f"{file.stem}: {panel['title']} {service}", target["expr"].replace("$job", service)


def of_rules():
    for group in get("/api/v1/rules")["groups"]:
        for rule in group["rules"]:
            if rule["type"] == "recording":
                yield rule["name"], rule["query"]
            else:
                for selector in sorted(set(SELECTOR.findall(rule["query"]))):
                    yield rule["name"], selector


def everything():
    asked, empty = 0, []
    for where, query in [*of_panels(), *of_rules()]:
        asked += 1
        if not result(query):
            empty.append(f"  {where}: {query}")
    print(f"        {asked} queries, {len(empty)} of them find nothing", *empty, sep="\n")
    return not empty


def fires(alert):
    return any(
        one["labels"]["alertname"] == alert and one["state"] == "firing" for one in get("/api/v1/alerts")["alerts"]
    )


def main():
    what, *rest = sys.argv[2:]
    try:
        if what == "up":
            return len(result("up == 1")) == len(SERVICES)
        if what == "all":
            return everything()
        if what == "has":
            return bool(result(rest[0]))
        return fires(rest[0]) == (what == "fires")
    except OSError as failure:
        print(failure)
        return False


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
