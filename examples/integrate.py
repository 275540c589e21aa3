#!/usr/bin/env python3
"""docs/integrate.md as a program: from nothing to a follow-up that has fallen due, with Python's standard library alone.

    python3 examples/integrate.py [ADDRESS]

Run it from the repository's folder while ./run runs; ADDRESS is http://127.0.0.1:8080 unless given. It exits with 1 when
the follow-up has not come within a minute.
"""

import json
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid

ADDRESS = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080"
TENANT = f"python-{int(time.time())}-sandbox"
PATIENCE_SECONDS = 60


class Platform:
    """A backend that calls for one tenant. It hands on what it was told, and sends again what may be sent again."""

    def __init__(self, token):
        self.token = token
        self.told = {}

    def call(self, method, path, body=None, **headers):
        """The status, the headers and the JSON of an answer; a refusal is an answer too."""
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        headers["Authorization"] = f"Bearer {self.token}"
        if body is not None:
            headers.setdefault("Content-Type", "application/json")
        if method == "POST":
            headers.setdefault("Idempotency-Key", str(uuid.uuid4()))
        if self.told:
            headers["After-Event"] = ", ".join(self.told.values())
        while True:
            status, answered, content = send(method, path, body, headers)
            if status not in (429, 503):
                break
            time.sleep(int(answered.get("Retry-After", "1")))
        event = answered.get("Event-Id")
        if event:
            self.told[event.partition(";")[2]] = event
        return status, answered, content

    def ask(self, method, path, body=None, **headers):
        """The JSON of an answer; a refusal ends the program with what its page says to do."""
        status, answered, content = self.call(method, path, body, **headers)
        if status >= 400:
            sys.exit(f"{method} {path} answered {status}: {content}\nsee {answered.get('Link')}")
        return content


def send(method, path, body, headers):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(ADDRESS + path, data=data, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.headers, read(answer)
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.headers, read(refusal)


def read(answer):
    text = answer.read().decode()
    return json.loads(text) if text and "json" in answer.headers.get("Content-Type", "") else text


def token(subject, group):
    command = ["./run", "token", "--tenant", TENANT, "--sub", subject, "--group", group]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def report_an_interview(platform):
    opportunity = platform.ask(
        "POST", "/v1/opportunities", {"candidateId": "cand-1", "employer": "Northwind", "role": "Data engineer"}
    )
    interview = platform.ask(
        "POST",
        f"/v1/opportunities/{opportunity['id']}/interviews",
        {
            "kind": "PANEL",
            "startsAt": "2026-11-05T13:30:00Z",
            "endsAt": "2026-11-05T15:00:00Z",
            "timeZone": "Europe/Berlin",
            "interviewers": [{"name": "Ines Berger"}, {"name": "Tom Hale"}],
        },
    )
    platform.ask(
        "POST",
        f"/v1/interviews/{interview['id']}/completion",
        {"decisionDate": "2026-11-06", "timelineStatedAs": "by Friday"},
    )
    return opportunity["id"], interview["id"]


def promote(platform, opportunity):
    """Two editors read the same version; the second one is told that it is history."""
    _, headers, _ = platform.call("GET", f"/v1/opportunities/{opportunity}")
    patch = {"Content_Type": "application/merge-patch+json", "If_Match": headers["ETag"]}
    platform.ask("PATCH", f"/v1/opportunities/{opportunity}", {"role": "Senior data engineer"}, **patch)
    status, _, _ = platform.call("PATCH", f"/v1/opportunities/{opportunity}", {"role": "Data engineer"}, **patch)
    if status != 412:
        sys.exit(f"a stale version was answered {status}")


def await_follow_up(platform, opportunity):
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        page = platform.ask("GET", "/v1/reminders?candidateId=cand-1&kind=FOLLOW_UP&state=DUE")
        for reminder in page["items"]:
            if reminder["about"]["id"] == opportunity:
                return reminder
        time.sleep(0.5)
    sys.exit(f"no follow-up has come within {PATIENCE_SECONDS} s")


def main():
    platform = Platform(token("my-platform", "service"))
    platform.ask("PUT", "/v1/sandbox/clock", {"now": "2026-11-05T15:05:00Z"}, If_Match="*")
    opportunity, interview = report_an_interview(platform)
    plan = platform.ask("GET", f"/v1/plans/{interview}", Prefer="wait=10")
    print(f"{len(plan['reminders'])} reminders are planned after the interview")
    verdict = platform.ask("GET", f"/v1/verdicts/{opportunity}")
    print(f"on Thursday the employer is to be left alone: {verdict['state']}, {verdict['trace'][0]['text']}")
    promote(platform, opportunity)
    platform.ask("PUT", "/v1/sandbox/clock", {"now": "2026-11-09T09:30:00Z"}, If_Match="*")
    reminder = await_follow_up(platform, opportunity)
    print(f"on Monday the follow-up is {reminder['state']}: {reminder['trace'][0]['text']}")


if __name__ == "__main__":
    main()
